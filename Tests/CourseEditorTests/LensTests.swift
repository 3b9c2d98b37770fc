import CourseEditor
import CourseModel
import SourceText
import TestKit
import Testing
import Vocabulary

@Suite struct LensTests {
  private func shown(_ text: String, _ language: Language) -> [String] {
    let bytes = Array(text.utf8)
    let plan = Plan(Snapshot(bytes))
    return plan.lenses(EditorContext(language)).map { lens in
      let places = lens.targets.isEmpty ? "" : " → " + lens.targets.map { $0.title }.joined(separator: "; ")
      return String(decoding: bytes[lens.span.range], as: UTF8.self) + ": " + lens.title + places
    }
  }

  private let text = """
    cursus A: x
    leeruitkomst LU1: Past theorie toe
    toets T1: Verslag [60%] -> LU1
    week 1: Start
      synchroon casus: Eigen merk [60 min] -> LU1
      asynchroon lezen: Hoofdstuk 1 [3 uur] -> LU1
    module: Verder
      asynchroon quiz: Test jezelf
    """

  @Test func tellTheLoadAndWhoRefersToAnOutcome() {
    #expect(
      shown(text, .dutch) == [
        "cursus A: minstens 4 uur",
        "leeruitkomst LU1: 2 activiteiten, 1 toets → toets T1 (regel 3); casus 'Eigen merk' (regel 5); lezen 'Hoofdstuk 1' (regel 6)",
        "week 1: 4 uur, 25% synchroon", "module: van 1 onderdeel is de duur niet bekend",
      ])
    #expect(
      shown(text, .english) == [
        "cursus A: at least 4 h",
        "leeruitkomst LU1: 2 activities, 1 assessment → assessment T1 (line 3); case 'Eigen merk' (line 5); reading 'Hoofdstuk 1' (line 6)",
        "week 1: 4 h, 25% sync", "module: 1 part does not say how long",
      ])
  }

  @Test func saysNothingOfWhatIsEmpty() {
    #expect(shown("course A: x\nweek 1: Start\n", .english) == [])
    #expect(shown("", .english) == [])
    #expect(shown("course A: x\noutcome LO1: y\n", .english) == ["outcome LO1: not practised or assessed yet"])
    #expect(shown("cursus A: x\nleeruitkomst LU1: y\n", .dutch) == ["leeruitkomst LU1: nog niet geoefend of getoetst"])
  }

  @Test func giveNoShareWhereADurationIsMissing() {
    let text = "course A: x\nweek 1: w\n  sync case: y [60 min]\n  async reading: z [60 min]\n  async quiz: q [?]\n"
    #expect(
      shown(text, .english) == ["course A: at least 2 h", "week 1: at least 2 h, 1 part does not say how long"])
    #expect(
      shown(text, .dutch) == [
        "course A: minstens 2 uur", "week 1: minstens 2 uur, van 1 onderdeel is de duur niet bekend",
      ])
  }
}
