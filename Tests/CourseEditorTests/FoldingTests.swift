import CourseEditor
import CourseModel
import SourceText
import TestKit
import Testing
import Vocabulary

@Suite struct FoldingTests {
  private func folds(_ text: String) -> [Fold] { Plan(Snapshot(Array(text.utf8))).folds() }

  private let text = """
    course A1: X
    language: en
    students: 20

    # one
    # two
    > Why we do this.
    > And how.

    week 1: Start
      meeting: Workshop [on campus]
        sync case: Brand [60 min]
          roles: chair
        sync quiz: Test [10 min]

    week 2: More
    """

  @Test func coverWhatBelongsTogether() {
    #expect(
      folds(text).map { "\($0.first)-\($0.last) \($0.kind) \($0.text.en)" } == [
        "0-2 region … 2 lines", "4-5 comment # one …", "6-7 comment > Why we do this. …",
        "9-13 outline … 2 activities", "10-13 outline … 2 activities", "11-12 outline … 1 line",
      ])
    #expect(folds(text)[3].text.nl == "… 2 activiteiten")
  }

  @Test func keepTheOutermostWhereOnlySoManyAreTaken() {
    let few = Plan.outermost(folds(text), most: 4)
    #expect(few.map { $0.first } == [0, 4, 6, 9])
    #expect(Plan.outermost(folds(text), most: 0).isEmpty)
  }
}

@Suite struct SelectingTests {
  private func selected(_ text: String) -> [String] {
    let marked = MarkedText(text)
    let plan = Plan(Snapshot(marked.bytes))
    return plan.selections(at: marked.cursor).map { plan.snapshot.text($0) }
  }

  @Test func growsFromAWordToTheDocument() {
    #expect(
      selected("cursus A1: X\nweek 1: Start\n  synchroon casus: Merk [hele gr‸oep, 60 min]\n    middel: Padlet\n") == [
        "groep", "hele groep", "hele groep, 60 min", "[hele groep, 60 min]",
        "synchroon casus: Merk [hele groep, 60 min]",
        "synchroon casus: Merk [hele groep, 60 min]\n    middel: Padlet",
        "week 1: Start\n  synchroon casus: Merk [hele groep, 60 min]\n    middel: Padlet",
        "cursus A1: X\nweek 1: Start\n  synchroon casus: Merk [hele groep, 60 min]\n    middel: Padlet",
        "cursus A1: X\nweek 1: Start\n  synchroon casus: Merk [hele groep, 60 min]\n    middel: Padlet\n",
      ])
  }

  @Test(arguments: Sample.all) func alwaysLieInEachOther(_ sample: Sample) {
    let plan = Plan(Snapshot(sample.bytes))
    for offset in stride(from: 0, through: sample.bytes.count, by: 13) {
      let spans = plan.selections(at: UInt32(offset))
      #expect(spans.first.map { $0.start <= UInt32(offset) && UInt32(offset) <= $0.end } == true)
      for (inner, outer) in zip(spans, spans.dropFirst()) { #expect(outer.contains(inner) && outer != inner) }
    }
  }
}
