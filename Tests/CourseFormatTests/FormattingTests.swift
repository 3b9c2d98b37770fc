import CourseFormat
import CourseModel
import SourceText
import TestKit
import Testing

/// A document before and after formatting.
struct Formatting: Sendable, CustomTestStringConvertible {
  var about: String
  var before: String
  var after: String

  init(_ about: String, _ before: String, _ after: String) {
    self.about = about
    self.before = before
    self.after = after
  }

  var testDescription: String { about }
}

@Suite struct FormattingTests {
  @Test(arguments: wholeDocuments + lines)
  func givesTheCanonicalForm(_ example: Formatting) {
    let before = Snapshot(Array(example.before.utf8))
    let after = formatted(before)
    #expect(String(decoding: after, as: UTF8.self) == example.after)
    #expect(meaning(of: Snapshot(after)) == meaning(of: before))
    #expect(formattingEdits(Snapshot(after)).isEmpty)
  }

  @Test(arguments: Sample.all + inlineSamples)
  func keepsWhatASampleSays(_ sample: Sample) {
    let before = Snapshot(sample.bytes)
    let after = Snapshot(formatted(before))
    #expect(meaning(of: after) == meaning(of: before))
    #expect(meansTheSame(before, after))
    #expect(formattingEdits(after).isEmpty)
  }

  @Test func writesOnlyWhatChanges() {
    let snapshot = Snapshot(Array("cursus X1: A\nWeek 1: B [ 30 min,online ]\n\n\n  synchroon: C\n".utf8))
    let edits = formattingEdits(snapshot).map {
      "\($0.span.start)-\($0.span.end) '\(String(decoding: $0.replacement, as: UTF8.self))'"
    }
    #expect(edits == ["13-14 'w'", "24-25 ''", "32-32 ' '", "38-39 ''", "42-43 ''"])
  }

  @Test(arguments: differences)
  func tellsMeaningsApart(_ left: String, _ right: String) {
    let one = Snapshot(Array(left.utf8))
    let other = Snapshot(Array(right.utf8))
    #expect(!meansTheSame(one, other))
    #expect(meansTheSame(one, one))
    #expect(meaning(of: one) != meaning(of: other))
  }
}

/// Documents that say different things, however small the difference.
private let differences: [(String, String)] = [
  ("cursus A1: X\n", "cursus A1: Y\n"),
  ("cursus A1: X\n", "cursus A2: X\n"),
  ("cursus A1: X\nstudenten: 20\n", "cursus A1: X\nstudenten: 21\n"),
  ("cursus A1: X\nstudenten: 20\n", "cursus A1: X\nstudenten: ?\n"),
  ("cursus A1: X\nafspraak: geen\n", "cursus A1: X\nafspraak: geen, want\n"),
  ("cursus A1: X\nweek 1:\n  synchroon: A [online]\n", "cursus A1: X\nweek 1:\n  synchroon: A [fysiek]\n"),
  ("cursus A1: X\nweek 1:\n  synchroon: A\n", "cursus A1: X\nweek 1:\nsynchroon: A\n"),
  ("cursus A1: X\nweek 1:\n  synchroon: A\n", "cursus A1: X\nweek 2:\n  synchroon: A\n"),
  ("cursus A1: X\n> uitleg\n", "cursus A1: X\n> uitleg!\n"),
  ("cursus A1: X\nx-zaal: 1\n", "cursus A1: X\nx-zaal: 2\n"),
]
