import CourseEditor
import CourseModel
import TestKit
import Testing

@Suite struct SymbolSearchTests {
  private let plan = Plan(
    Snapshot(
      Array(
        """
        cursus MC101: Marketingcommunicatie
        leeruitkomst LU1: Past theorie toe
        leeruitkomst LU10: Geeft feedback
        module M1: Wie praat er met wie?
          bijeenkomst 1: Werkcollege
            synchroon casus: Één eigen merk [60 min]
            of
            synchroon quiz: Toets jezelf [10 min]
        """.utf8)))

  private func names(_ query: String) -> [String] {
    plan.symbols(matching: SymbolSearch(query)).sorted { $0.rank < $1.rank }.map { $0.name }
  }

  @Test func findsByNameByTitleAndByLetters() {
    #expect(names("LU1") == ["LU1 Past theorie toe", "LU10 Geeft feedback"])
    #expect(names("lu10").first == "LU10 Geeft feedback")
    #expect(names("THEORIE") == ["LU1 Past theorie toe"])
    #expect(names("een eigen") == ["Één eigen merk"])
    #expect(names("ptt").first == "LU1 Past theorie toe")
    #expect(names("praat").first == "M1 Wie praat er met wie?")
    #expect(names("bijeenkomst 1") == ["bijeenkomst 1 Werkcollege"])
    #expect(names("xyz").isEmpty)
  }

  @Test func whatIsMeantMostComesFirst() {
    let rank = { (query: String, name: String) in SymbolSearch(query).rank(of: name) ?? .max }
    let order = ["case", "case one", "casework", "my case", "showcase", "c a s e", "cxaxsxe"]
    let ranks = order.map { rank("case", $0) }
    #expect(ranks == ranks.sorted() && Set(ranks).count == order.count)
    #expect(rank("case", "cas") == .max)
  }

  /// Looking at the letters first leaves nothing out.
  @Test func nothingIsPassedOver() {
    for sample in Sample.all {
      let plan = Plan(Snapshot(sample.bytes))
      let all = plan.symbols(matching: SymbolSearch(""))
      for query in ["a", "lo1", "werk", "-", "één", "week 1", "’s", "toets"] {
        let search = SymbolSearch(query)
        let found = plan.symbols(matching: search).map { $0.element }
        #expect(found == all.filter { search.rank(of: $0.name) != nil }.map { $0.element }, "\(sample.name): \(query)")
      }
    }
  }

  @Test func allIsFoundByNothing() {
    let all = plan.symbols(matching: SymbolSearch(""))
    #expect(all.count == 7)
    #expect(all.map { $0.container }.prefix(2) == ["", "MC101 Marketingcommunicatie"])
    #expect(all.last?.container == "bijeenkomst 1 Werkcollege")
  }
}
