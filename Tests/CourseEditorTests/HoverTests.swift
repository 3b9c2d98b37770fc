import CourseEditor
import CourseModel
import CourseRules
import Reports
import SourceText
import TestKit
import Testing
import Vocabulary

@Suite struct HoverTests {
  /// The page for the place of the cursor, with the words it is about in front; nil where there is none.
  private func hover(
    _ text: String, _ language: Language = .dutch, as role: DocumentRole = .plan, ownKinds: [OwnKind] = [],
    document: @escaping @Sendable ([UInt8]) -> DocumentSummary? = { _ in nil }
  ) -> String? {
    let marked = MarkedText(text)
    let plan = Plan(Snapshot(marked.bytes, as: role, ownKinds: ownKinds))
    let context = EditorContext(language, document: document)
    guard let found = plan.hover(at: marked.cursor, context) else { return nil }
    let words = String(decoding: marked.bytes[found.span.range], as: UTF8.self)
    return "«" + words + "» " + String(decoding: found.page.plainText(width: 500), as: UTF8.self)
  }

  /// That a hover is about these words and tells each of these.
  private func expect(
    _ hover: String?, about words: String, tells parts: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(hover?.hasPrefix("«" + words + "» ") == true, "\(hover ?? "nothing")", sourceLocation: sourceLocation)
    let text = (hover ?? "").split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    for part in parts { #expect(text.contains(part), "\(hover ?? "nothing")", sourceLocation: sourceLocation) }
  }

  @Test func ofAWordTellsWhatItIsAndTakes() {
    expect(
      hover("cursus A: x\nweek 1: y\n  asyn‸chroon quiz: z [20 min]\n"), about: "asynchroon",
      tells: "asynchroon (async)", "Wat studenten op een eigen moment doen", "staat onder cursus",
      "na de dubbele punt een titel", "asynchroon kennisclip:")
    expect(
      hover("course A: x\nweek 1: y\n  async quiz: z [feed‸back teacher]\n", .english), about: "feedback",
      tells: "after the colon")
    // In the language of the reader, whatever the document is in.
    expect(hover("course A: x\nwork‸load: 5 EC\n", .dutch), about: "workload", tells: "studielast (workload)")
  }

  @Test func ofAKindTellsWhatTheCatalogueSaysAndWhere() {
    expect(
      hover("cursus A: x\nweek 1: y\n  synchroon check‸-in: z [10 min]\n"), about: "check-in",
      tells: "aanwezigheid sociaal", "principes", "bron", "meestal")
    expect(
      hover("course A: x\nweek 1: y\n  sync c‸ase: z [10 min]\n", .english), about: "case",
      tells: "case (casus)", "grouping groups", "source Blended learning")
    var own = OwnKind("speed-date", title: "Snelle gesprekken", origin: Origin(file: 0, span: Span(0, 0), line: 0))
    own.names = Bilingual(nl: ["speeddate"], en: [])
    own.band = .people(5, 30)
    expect(
      hover("cursus A: x\nweek 1: y\n  synchroon speed‸date: z [10 min]\n", ownKinds: [own]), about: "speeddate",
      tells: "Snelle gesprekken", "groepsgrootte 5-30 personen")
  }

  private let dutch = """
    cursus MC101: Marketing
    studielast: 20 uur
    leeruitkomst LU1: Past theorie toe
    leeruitkomsten:
      - LU2: Geeft feedback
    toets T1: Verslag [60%] -> LU1
    week 1: Start
      les: Werkcollege [op locatie]
        synchroon casus: Eigen merk [groepjes van 4, 60 min] -> LU1, LU2
      asynchroon opdracht A1: Lever in [online] -> LU1
    week 2: Verder
      asynchroon lezen: Hoofdstuk 2 [online, 2 uur]
        volgt op: A1
    """

  private func dutch(_ at: String, _ cursor: String) -> String {
    #expect(dutch.contains(at))
    return dutch.replacing(at, with: cursor, maxReplacements: 1)
  }

  @Test func ofAnOutcomeTellsWhereItIsPractisedAndAssessed() {
    expect(
      hover(dutch("LU1: Past", "L‸U1: Past")), about: "LU1",
      tells: "Leeruitkomst LU1: Past theorie toe",
      "geoefend in casus 'Eigen merk' (regel 9); opdracht A1 (regel 10)", "getoetst in toets T1 (regel 6)")
    expect(
      hover(dutch("LU2: Geeft", "LU2: Ge‸eft"), .english), about: "Geeft feedback",
      tells: "practised in case 'Eigen merk' (line 9)", "assessed in not yet", "time 30 min")
  }

  @Test func ofAReferenceTellsWhatItLeadsTo() {
    expect(
      hover(dutch("-> LU1, LU2", "-> LU1, LU‸2")), about: "LU2", tells: "Leeruitkomst LU2: Geeft feedback", "Regel 5.")
    expect(
      hover(dutch("volgt op: A1", "volgt op: A‸1")), about: "A1", tells: "Opdracht A1: Lever in", "Regel 10.")
    expect(hover(dutch("T1: Verslag", "T‸1: Verslag")), about: "T1", tells: "gaat over LU1 'Past theorie toe'")
    #expect(hover("cursus A: x\nweek 1: y\n  asynchroon quiz: z -> L‸U9\n") == nil)
  }

  @Test func ofAWeekTellsItsLoad() {
    let first = hover(dutch("week 1: Start", "we‸ek 1: Start"))
    expect(
      first, about: "week",
      tells: "werk per student minstens 1 uur", "synchroon 1 uur",
      "van 1 onderdeel is de duur niet bekend (regel 10)", "ruimte volgens de studielast 10 uur per week",
      "Een lesweek")
    expect(
      hover(dutch("week 2: Verder", "week ‸2: Verder"), .english), about: "2",
      tells: "Week 2: Verder", "work per student 2 h", "async 2 h", "environment online",
      "room by the workload 10 h a week")
    expect(hover(dutch("les: Werk", "l‸es: Werk")), about: "les", tells: "synchroon 1 uur (100%)", "op locatie")
    expect(
      hover(dutch("MC101", "MC‸101")), about: "MC101", tells: "minstens 3 uur", "ruimte volgens de studielast 20 uur")
  }

  @Test func ofAnActivityTellsWhatHoldsForIt() {
    expect(
      hover(dutch("Eigen merk", "Eigen ‸merk")), about: "Eigen merk",
      tells: "omgeving op locatie (van les 'Werkcollege', regel 8)", "groep groepjes van 4",
      "wanneer week 1 (van week 1, regel 7)", "duur 1 uur", "werkt aan LU1 'Past theorie toe'; LU2 'Geeft feedback'")
  }

  @Test func ofARuleTellsTitleReasonAndSource() {
    expect(
      hover("cursus A: x\nnegeer week-‸peak: het kan niet anders\n"), about: "week-peak",
      tells: "Een week met veel meer werk", "opstapelt", "bron Blended leren", "workload/week-peak")
    expect(
      hover("course A: x\nignore work‸load/*: no choice\n", .english), about: "workload/*",
      tells: "rules in this family")
    #expect(hover("course A: x\nignore no-such-‸rule: no choice\n", .english) == nil)
  }

  @Test func ofAValueTellsHowItIsRead() {
    let head = "cursus A: x\nstart: 2026-09-07\nstudielast: 2 EC\ngroepsgrootte: 24\nweek 1: y\n"
    func detail(_ text: String) -> String { head + "  asynchroon quiz: z [" + text + "]\n" }
    expect(hover(detail("1,5‸ uur")), about: "1,5 uur", tells: "`1,5 uur` is 90 min.")
    expect(hover(detail("9‸0 min")), about: "90 min", tells: "`90 min` is 1 uur 30 min.")
    expect(hover(detail("2 ‸dagen")), about: "2 dagen", tells: "`2 dagen` is 16 uur.", "8 uur")
    #expect(hover(detail("30‸ min")) == nil)
    expect(
      hover(detail("groepjes ‸van 4")), about: "groepjes van 4", tells: "Met een groep van 24 zijn dat 6 groepjes.")
    expect(hover(detail("on‸line")), about: "online", tells: "Leren via internet")
    expect(
      hover(detail("deadline: week‸ 2")), about: "week 2",
      tells: "Maandag 14 september 2026 tot en met vrijdag 18 september 2026.")
    expect(hover(detail("‸?")), about: "?", tells: "dat weten we nog niet")
    expect(hover(detail("keuze op‸tioneel")), about: "optioneel", tells: "andere keuzes")
    expect(hover(detail("principe A en ‸B")), about: "A en B", tells: "A, elkaar leren kennen", "B, vertrouwen")
    expect(
      hover(head.replacing("2 EC", with: "2 ‸EC")), about: "2 EC",
      tells: "Dat is 56 uur: een studiepunt telt hier als 28 uur.")
    expect(
      hover(head.replacing("2026-09", with: "2026-‸09"), .english), about: "2026-09-07",
      tells: "Monday 7 September 2026 (calendar week 37)", "week 1 of the course")
  }

  @Test func ofAToolTellsWhereItIsUsed() {
    let text = "cursus A: x\ntool: Pad‸let\nweek 1: y\n  asynchroon quiz: z [20 min]\n    tool: Padlet en Teams\n"
    expect(hover(text), about: "Padlet", tells: "gebruikt in quiz 'z' (regel 4)")
    expect(
      hover(text.replacing("‸", with: "").replacing("en Teams", with: "en ‸Teams"), .english), about: "Teams",
      tells: "used in quiz 'z' (line 4)")
    let alone = "course A: x\nweek 1: y\n  async quiz: z [20 min]\n    tool: Kah‸oot\n"
    expect(hover(alone, .english), about: "Kahoot", tells: "used in quiz 'z' (line 3)")
    expect(hover("cursus A: x\ntool: Pad‸let\n"), about: "Padlet", tells: "tool")
  }

  @Test func ofAGroupingOrAWeightTellsWhatItMeans() {
    func detail(_ text: String) -> String { "course A: x\nweek 1: y\n  async quiz: z [20 min, \(text)]\n" }
    expect(hover(detail("al‸one"), .english), about: "alone", tells: "Each student does this individually.")
    expect(hover(detail("al‸one")), about: "alone", tells: "Elke student doet dit zelf.")
    expect(hover(detail("whole ‸group")), about: "whole group", tells: "Alle studenten doen dit samen.")
    expect(hover(detail("gr‸oups"), .english), about: "groups", tells: "grouping")
    let assessment = "course A: x\nassessment T1: Report [6‸0%]\n"
    expect(hover(assessment), about: "60%", tells: "weging")
    expect(hover(assessment, .english), about: "60%", tells: "weight")
  }

  @Test func ofAFileTellsWhatIsInIt() {
    let other = Plan(Snapshot(Array("opleiding CE: Commerciële Economie\nleeruitkomst PO1: Adviseert\n".utf8)))
    let summary = DocumentSummary(other, path: Array("ce.course".utf8))
    expect(
      hover("cursus A: x\nopleiding: ce.cou‸rse\n", document: { $0 == Array("ce.course".utf8) ? summary : nil }),
      about: "ce.course", tells: "Opleiding CE: Commerciële Economie", "leeruitkomst PO1")
    expect(
      hover(
        "course A: x\noutcome LO1: y -> ce.course#P‸O1\n", .english,
        document: { $0 == Array("ce.course".utf8) ? summary : nil }),
      about: "ce.course#PO1", tells: "Outcome PO1, line 2.")
    #expect(hover("cursus A: x\nopleiding: ce.cou‸rse\n") == nil)
  }

  @Test func worksInAProjectFile() {
    expect(
      hover("rules:\n  off-‸budget: off\n", .english, as: .project), about: "off-budget",
      tells: "Planned workload does not fit the credits")
    expect(
      hover("grenzen:\n  gro‸otte leergemeenschap: 6-8\n", as: .project), about: "grootte leergemeenschap",
      tells: "8-10 personen")
    expect(hover("rules:\n  off-budget: o‸ff\n", as: .project), about: "off", tells: "uit (off)")
  }

  @Test func saysNothingWhereNothingHelps() {
    for text in [
      "cursus A: x\n> Wat een ‸verhaal.\n", "cursus A: x\n# on‸line\n", "cursus A: x\nhuppeldepup: ‸online\n",
      "cursus A: x\nhuppel‸depup: online\n", "cursus A: x\n‸\n", "‸",
      "cursus A: x\ndoelgroep: deel‸tijders\n",
    ] {
      #expect(hover(text) == nil, "\(text)")
    }
    // What stands right behind a word may be meant as the word.
    expect(hover("cursus A: x\ntaal‸: nl\n"), about: "taal")
    expect(hover("cursus A: x\nx-lok‸aal: B2\n"), about: "x-lokaal", tells: "is van jezelf")
  }

  @Test(arguments: Sample.all) func anyPlaceCanBeAskedAbout(_ sample: Sample) {
    let plan = Plan(Snapshot(sample.bytes))
    let context = EditorContext(.dutch)
    var topics: Set<String> = []
    for offset in stride(from: 0, through: sample.bytes.count + 3, by: 5) {
      let at = UInt32(offset)
      guard let found = plan.hover(at: at, context) else { continue }
      #expect(found.span.start <= at && at <= found.span.end, "at \(offset)")
      #expect(!found.page.title.isEmpty && !found.page.blocks.isEmpty, "at \(offset)")
      if let topic = found.topic { topics.insert(topic) }
    }
    for topic in topics { #expect(!meanings(of: topic).isEmpty, "no page for '\(topic)'") }
  }
}
