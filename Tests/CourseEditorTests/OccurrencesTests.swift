import CourseEditor
import CourseModel
import CourseRules
import SourceText
import TestKit
import Testing
import Vocabulary

@Suite struct OccurrencesTests {
  /// The text with all places marked that speak of what the cursor stands on.
  private func marked(_ text: MarkedText) -> String {
    let occurrences = Plan(Snapshot(text.bytes)).occurrences()
    guard let found = occurrences.occurrence(at: text.cursor) else { return "nothing" }
    return MarkedText.marking(occurrences.of(found.target).map { $0.span }, in: text.bytes)
  }

  @Test(arguments: [
    // An outcome, by its ID.
    """
    course MC101: Marketing
    outcome «LO‸1»: Applies theory
    outcome LO2: Gives feedback -> «LO1»
    assessment A1: Essay [60%] -> «LO1»
    week 1: Start
      sync case 🎓 x: Own brand [60 min, for LO2 and «LO1»] -> «LO1», LO2
    """,
    """
    cursus MC101: Marketing
    leeruitkomst LU2: Geeft feedback
    leeruitkomst «LU1»: Past theorie toe
    week 1: Start
      synchroon casus: Eigen merk [60 min] -> LU2, «LU1‸»
        voor: LU2 en «LU1»
    """,
    // Something by its number, with both its words.
    """
    cursus A1: x
    «les ‸1»: Start
    les 2: Verder
      asynchroon opdracht: Maak af [20 min]
        volgt op: «les 1»
    """,
    """
    course A1: x
    «week 3»: Start
    week 4: More
      async assignment: Finish it [20 min]
        follows: «week‸ 3»
    """,
    // An assessment that an activity names, and a moment before something.
    """
    course A1: x
    assessment «E‸1»: Essay
    meeting M1: Workshop
      sync case: Brand
        assessment: «E1»
    """,
    """
    cursus A1: x
    bijeenkomst «M1»: Werkcollege
    week 1: Start
      asynchroon lezen: Artikel [voor ‸«M1»]
    """,
    // A pattern, whatever its case; and one that is called by its title.
    """
    course A1: x
    pattern «Teaching day‸»: A day
      sync lecture: Theory [60 min]
    week 1: Start
      meeting: Monday
        like: «teaching day»
    """,
    """
    cursus A1: x
    patroon: «Lesdag»
      synchroon hoorcollege: Theorie [60 min]
    week 1: Start
      les: Maandag
        zoals: «lesda‸g»
    """,
    // A course in its programme: in two periods, in a path, and asked for by another.
    """
    programme: Nursing
    outcome PO1: Cares
    period 1: Start
      course «NUR1»: nur1.course -> PO1
      course NUR2: nur2.course
        requires: «NU‸R1», for the skills
    period 2: More
      course «NUR1»: nur1.course
    path A: Care
      - «NUR1»
      course «NUR1»: again
    """,
    // A tool by its name, and one that has two names.
    """
    course A1: x
    tools:
      - «Miro» [for: ideas]
      - Padlet
    week 1: Start
      sync case: Brand [60 min, tool «miro»]
        tool: Padlet and «Mi‸ro»
    """,
    """
    cursus A1: x
    tool «Teams»: Microsoft Teams [voor: vragen]
    week 1: Start
      synchroon casus: Eigen merk
        tool: «teams‸», Miro
      asynchroon lezen: Artikel
        tool: Microsoft Teams
    """,
    // What stands in another file.
    """
    leergemeenschap: Coachgroep
    leeruitkomst L1: Plant -> «opleiding.course#EK‸1»
    leeruitkomst L2: Leert -> «opleiding.course#EK1», opleiding.course#EK2
    """,
  ]) func belongTogether(_ text: String) {
    let text = MarkedText(text)
    #expect(marked(text) == MarkedText.marking(text.ranges, in: text.bytes))
  }

  @Test(arguments: [
    "course A1: T‸itle", "course A1: x\nwe‸ek: y", "course A1: x\nsync case: y -> L‸O1\n", "‸",
    "cursus A1: x\n> LU‸1\n",
  ]) func standNowhereElse(_ text: String) { #expect(marked(MarkedText(text)) == "nothing") }

  @Test func tellWhichPartIsTheName() {
    let text = MarkedText("course A1: x\noutcome L1: y -> plans/p.course#«PO1», p.course\nmeeting «2»: z\n")
    let found = Plan(Snapshot(text.bytes)).occurrences().all
    let names = found.filter { $0.span != $0.name && !$0.name.isEmpty }.map { $0.name }
    #expect(names == text.ranges)
    #expect(found.contains { $0.target == .file(Array("p.course".utf8), name: "") && $0.name.isEmpty })
  }

  /// At every offset of every sample: what is found is there, and it is the same wherever it is looked for.
  @Test(arguments: Sample.all) func areFoundFromEachOfTheirPlaces(_ sample: Sample) {
    let plan = Plan(Snapshot(sample.bytes))
    let occurrences = plan.occurrences()
    for (one, next) in zip(occurrences.all, occurrences.all.dropFirst()) { #expect(one.span.end <= next.span.start) }
    for occurrence in occurrences.all {
      #expect(!occurrence.span.isEmpty && occurrence.span.contains(occurrence.name))
      #expect(Int(occurrence.span.end) <= sample.bytes.count)
      for offset in occurrence.span.start..<occurrence.span.end {
        #expect(occurrences.occurrence(at: offset) == occurrence)
      }
      if case .element(let target) = occurrence.target {
        #expect(plan.model.elements.indices.contains(Int(target)))
        #expect(occurrences.of(occurrence.target).contains { $0.role == .definition } || plan.isWeek(target))
      }
    }
    for offset in 0...sample.bytes.count {
      guard let found = occurrences.occurrence(at: UInt32(offset)) else { continue }
      #expect(found.span.start <= offset && offset <= found.span.end)
    }
  }
}

extension Plan {
  /// `week 1-2` is found by one of its weeks.
  fileprivate func isWeek(_ at: Int32) -> Bool { model.elements[Int(at)].keyword == .week }
}
