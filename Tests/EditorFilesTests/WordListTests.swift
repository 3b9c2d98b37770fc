import Testing
import Vocabulary

@testable import EditorFiles

/// Every word of the format is in the lists, in both languages, and the longest wins.
@Suite struct WordListTests {
  private let words = WordLists()

  @Test func everyKeywordIsAHead() {
    let heads = Set(words.everyHead)
    for keyword in Keyword.allCases {
      for language in Language.allCases {
        for name in keyword.row.names.all(language) {
          #expect(heads.contains(name.lowercased()), "'\(name)' is in no list of heads")
        }
      }
    }
  }

  @Test func noHeadIsInTwoLists() {
    let all = words.everyHead
    #expect(Set(all).count == all.count)
    for (shape, phrases) in words.marginHeads {
      // The margin decides otherwise only where it does.
      for phrase in phrases { #expect(words.heads[shape]?.contains(phrase) != true, "'\(phrase)' is told twice") }
    }
  }

  @Test func everyKindOfActivityIsListed() {
    let kinds = Set(words.activityKinds)
    for kind in ActivityKind.allCases {
      for language in Language.allCases {
        for name in kind.row.names.all(language) {
          #expect(kinds.contains(name.lowercased()), "'\(name)' is not listed")
        }
      }
    }
  }

  @Test func namesInDetailsAreProperties() {
    let names = Set(words.everyName)
    #expect(names.contains("tool") && names.contains("voor") && names.contains("within"))
    #expect(!names.contains("week") && !names.contains("ignore") && !names.contains("sync"))
    #expect(names.count == words.everyName.count)
  }

  @Test func aTimeThatIsAlsoANameIsBoth() {
    #expect(words.amountsOrNames.contains("voor") && words.amountsOrNames.contains("vóór"))
    #expect(words.amounts.contains("vanaf week") && !words.amounts.contains("voor"))
  }

  @Test func whatMostlyHoldsMoreAndWhatListsItemsAreHeads() {
    #expect(words.holders.contains("week") && words.holders.contains("meeting") && words.holders.contains("groep"))
    #expect(!words.holders.contains("sync") && !words.holders.contains("tool"))
    #expect(words.itemHeads.contains("agenda") && words.itemHeads.contains("leeruitkomsten"))
    let heads = Set(words.everyHead)
    for phrase in words.holders + words.itemHeads { #expect(heads.contains(phrase), "'\(phrase)' is no head") }
    #expect(Set(words.holders).isDisjoint(with: words.itemHeads))
  }

  @Test func whatIsWrittenForSomeoneIsInOneLanguage() {
    #expect(WordLists.documents(.dutch).contains("leergemeenschap"))
    #expect(!WordLists.documents(.dutch).contains("course"))
    #expect(WordLists.activityHeads(.dutch) == ["synchroon", "asynchroon"])
    #expect(WordLists.activityHeads(.english) == ["sync", "async"])
    // Together the catalogue, so that no other list of it is needed.
    let both = Language.allCases.flatMap { WordLists.activityKinds($0) }.map { $0.lowercased() }
    #expect(Set(both).isSubset(of: words.activityKinds) && both.contains("kennisclip"))
    #expect(words.dutch == ["nl", "nederlands", "dutch"] && words.languageHeads.contains("taal"))
  }
}
