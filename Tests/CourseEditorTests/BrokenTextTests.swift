import CourseEditor
import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import TestKit
import Testing

/// Someone is typing: a document is seldom whole when an editor asks about it.
@Suite struct BrokenTextTests {
  @Test(arguments: Sample.all) func isNoHarm(_ sample: Sample) {
    for seed in 0..<3 { look(mutated(sample.bytes, seed: UInt64(seed)), everyLine: 17) }
  }

  @Test(arguments: [
    "", "\n", "\r", "\u{FEFF}", "- ", ">", ":", "course", "course:", "\u{FEFF}course A: x\r\n- \r\n", "week",
    "  - \n  ",
    "course A: x [", "course A: x [online", "course A: x [a] ->", "\tweek 1:\n \t- x", "or\nor:\n",
    "negeer:\nignore x:",
  ])
  func isNoHarmHoweverSmall(_ text: String) { look(Array(text.utf8), everyLine: 1) }

  private func look(_ bytes: [UInt8], everyLine step: Int) {
    let plan = Plan(Snapshot(bytes))
    let snapshot = plan.snapshot
    var end: UInt32 = 0
    snapshot.forEachColouredToken(in: snapshot.tree.lines.indices) { token in
      #expect(token.span.start >= end)
      end = token.span.end
    }
    let count = snapshot.lineIndex.lineCount
    for fold in plan.folds() { #expect(fold.first < fold.last && fold.last < count) }
    let desk = ActionDesk(plan, check(plan).findings)
    for line in stride(from: 0, to: count, by: step) {
      let content = snapshot.lineIndex.content(of: line, in: bytes)
      for offset in [content.lowerBound, content.upperBound] {
        let place = UInt32(offset)
        #expect(plan.selections(at: place).last == Span(0, bytes.count))
        for edits in [snapshot.editsAfterNewLine(line), snapshot.tidying(upTo: place)] {
          #expect(edits.allSatisfy { Int($0.span.end) <= bytes.count })
        }
        for offer in desk.offers(in: Span(at: place), Set(ActionKind.allCases)) {
          switch offer.recipe.work {
          case .setAside, .fixRule, .fixAll: continue
          case .fix, .properties, .details, .translate, .moveUp, .moveDown, .gather, .pattern, .ownFile, .insert: break
          }
          let edits = desk.change(offer.recipe)?.edits.map { $0.edit } ?? []
          #expect(edits.allSatisfy { Int($0.span.end) <= bytes.count })
        }
      }
    }
    for work in ActionRecipe.Work.allCases where work != .fixAll {
      for number in [-1, 0, 7, Int.max] { _ = desk.change(ActionRecipe(work, number, number)) }
    }
  }
}
