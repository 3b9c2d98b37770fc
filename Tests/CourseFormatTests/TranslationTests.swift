import CourseModel
import SourceText
import TestKit
import Testing
import Vocabulary

@testable import CourseFormat

/// A document in Dutch and in English.
struct Pair: Sendable, CustomTestStringConvertible {
  var dutch: String
  var english: String

  init(_ dutch: String, _ english: String) {
    self.dutch = dutch
    self.english = english
  }

  var testDescription: String { dutch }
}

@Suite struct TranslationTests {
  private func translate(_ text: String, to language: Language) -> String {
    String(decoding: translated(Snapshot(Array(text.utf8)), to: language), as: UTF8.self)
  }

  @Test(arguments: pairs)
  func goesThereAndBack(_ pair: Pair) {
    #expect(translate(pair.dutch, to: .english) == pair.english)
    #expect(translate(pair.english, to: .dutch) == pair.dutch)
    let dutch = Snapshot(Array(pair.dutch.utf8))
    let english = Snapshot(Array(pair.english.utf8))
    #expect(meaning(of: dutch, inAnyLanguage: true) == meaning(of: english, inAnyLanguage: true))
    for (snapshot, language) in [(dutch, Language.dutch), (english, .english)] {
      #expect(formattingEdits(snapshot) == [])
      #expect(translation(of: snapshot, to: language.other).untranslated == [])
      #expect(translated(snapshot, to: language) == snapshot.bytes)
    }
  }

  @Test(arguments: oneWay)
  func choosesAName(_ example: OneWay) {
    #expect(translate(example.before, to: example.language) == example.after)
  }

  @Test(arguments: Sample.all + inlineSamples)
  func keepsWhatASampleSays(_ sample: Sample) {
    let snapshot = Snapshot(sample.bytes)
    for language in Language.allCases {
      let result = translation(of: snapshot, to: language)
      let there = Snapshot(result.bytes)
      #expect(result.untranslated == [])
      #expect(meaning(of: there, inAnyLanguage: true) == meaning(of: snapshot, inAnyLanguage: true))
      #expect(translated(there, to: language) == result.bytes)
      let back = Snapshot(translated(there, to: language.other))
      #expect(meaning(of: back, inAnyLanguage: true) == meaning(of: snapshot, inAnyLanguage: true))
    }
  }

  @Test(arguments: inlineSamples)
  func comesBackTheSame(_ sample: Sample) {
    let snapshot = Snapshot(sample.bytes)
    let there = Snapshot(translated(snapshot, to: snapshot.language.other))
    #expect(translated(there, to: snapshot.language) == sample.bytes)
  }

  @Test(arguments: Sample.all + inlineSamples)
  func isSafeWhateverIsWritten(_ sample: Sample) {
    for seed in 1...12 as ClosedRange<UInt64> {
      let snapshot = Snapshot(mutant(of: sample.bytes, seed: seed))
      #expect(brokenTranslations(snapshot) == [], "seed \(seed)")
    }
  }

  /// Every word that values are written with is read, and means the same in both languages.
  @Test(arguments: [
    (groupingWords, "groep: ", "group: "), (recurrenceWords, "herhaling: ", "repeat: "),
  ])
  func wordsAreRead(_ words: [Names], _ dutchHead: String, _ englishHead: String) {
    for names in words {
      let readings = names.all(.dutch).map { (dutchHead, $0) } + names.all(.english).map { (englishHead, $0) }
      let meanings = readings.map { head, name in
        let document = "cursus A1: X\nweek 1: Y\n  synchroon: Z\n    \(head)\(name)\n"
        return meaning(of: Snapshot(Array(document.utf8)))
      }
      // Some words say nothing alone; then none of its names does.
      if meanings.contains(where: { $0.contains("invalid") }) { continue }
      #expect(Set(meanings).count == 1, "\(names)")
    }
  }
}

/// A document before and after it is put in a language.
struct OneWay: Sendable, CustomTestStringConvertible {
  var language: Language
  var before: String
  var after: String

  var testDescription: String { before }
}
