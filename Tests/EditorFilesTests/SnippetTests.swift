import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import Testing
import Vocabulary

@testable import EditorFiles

/// A snippet whose fields keep what stands in them is a piece of a plan that nothing is wrong with.
@Suite struct SnippetTests {
  /// Where a snippet stands, for what opens nothing by itself.
  private func plan(_ snippet: Snippet, _ language: Language) -> String {
    let text = snippet.plain(language)
    if snippet.word.en == "course" { return text }
    let inside = text.split(separator: "\n").map { "  " + $0 + "\n" }.joined()
    let isInWeek = ["sync", "async", "meeting", "ignore"].contains(snippet.word.en)
    let head = Bilingual(
      nl: "cursus C1: Een cursus\nleeruitkomst LU1: Legt iets uit\n", en: "course C1: A course\noutcome LO1: Explains\n"
    )
    return head[language] + (isInWeek ? "week 1: Start\n" + inside : text + "\n")
  }

  @Test(arguments: Snippet.all, Language.allCases) func nothingIsWrongWithIt(_ snippet: Snippet, _ language: Language) {
    let text = plan(snippet, language)
    let snapshot = Snapshot(Array(text.utf8))
    #expect(snapshot.tree.problems.isEmpty, "\(text)\n\(snapshot.tree.problems)")
    // The name of a rule is the one thing that has to be filled in.
    guard snippet.word.en != "ignore" else { return }
    let errors = check(snapshot).findings.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(text)\n\(errors.map(\.message.en))")
  }

  @Test(arguments: Snippet.all) func theWordIsOneOfTheFormat(_ snippet: Snippet) {
    for language in Language.allCases {
      let isKnown = Keyword.allCases.contains { $0.row.names.all(language).contains { $0 == snippet.word[language] } }
      #expect(isKnown, "'\(snippet.word[language])' is no keyword")
    }
  }

  @Test func fieldsAreNumberedInOrder() {
    for snippet in Snippet.all {
      for language in Language.allCases {
        let numbers = snippet.lines[language].flatMap(parts(of:)).compactMap { part in
          if case .field(let number, _) = part { number } else { Int?.none }
        }
        #expect(numbers == Array(1..<numbers.count + 1), "\(snippet.word.en)")
        #expect(snippet.lines[language].joined().contains("$0"))
      }
      #expect(snippet.lines.nl.count == snippet.lines.en.count)
    }
  }

  @Test func partsOfALine() {
    #expect(
      parts(of: "week ${1:2}: ${2:Titel} $ $0") == [
        .text("week "), .field(1, "2"), .text(": "), .field(2, "Titel"), .text(" "), .text("$"), .text(" "), .cursor,
      ])
    #expect(parts(of: "${1 open") == [.text("$"), .text("{1 open")])
  }
}
