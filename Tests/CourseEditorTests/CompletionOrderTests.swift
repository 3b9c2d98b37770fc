import CourseEditor
import CourseModel
import TestKit
import Testing
import Vocabulary

/// What somebody who writes a plan expects to see first.
@Suite struct CompletionOrderTests {
  private func both(_ test: (Language, (_ nl: String, _ en: String) -> String) -> Void) {
    for language in Language.allCases { test(language) { Bilingual(nl: $0, en: $1)[language] } }
  }

  @Test func setAsideOnlyWhatWasFoundHere() {
    let found = CompletionContext(findings: {
      [
        .init("alignment/activity-without-outcome", line: 2, scopes: [2, 1, 0]),
        .init("alignment/module-without-outcomes", line: 0, scopes: [0]),
        .init("notation/unknown-rule-name", line: 3, scopes: [3, 2, 1, 0]),
      ]
    })
    both { _, say in
      let head = say("cursus A: x\nweek 1: S\n  synchroon casus: y\n", "course A: x\nweek 1: S\n  sync case: y\n")
      let word = say("negeer ‸", "ignore ‸")
      #expect(Completed(head + "    " + word, in: found).labels == ["activity-without-outcome", "alignment/*"])
      let document = Completed(head + "\n" + word, in: found).labels
      #expect(document.contains("module-without-outcomes") && document.contains("activity-without-outcome"))
      // Who types a name gets it.
      let typed = Completed(head + "    " + say("negeer", "ignore") + " module-w‸", in: found)
      #expect(typed.labels.contains("module-without-outcomes"))
    }
  }

  @Test func weightsAndWeeksBetweenBrackets() {
    both { _, say in
      let assessment = say("cursus A: x\ntoets T1: Verslag [", "course A: x\nassessment A1: Report [")
      let empty = Completed(assessment + "‸]").labels
      #expect(
        empty.prefix(2) == ["60%", "100%"] && (empty.firstIndex(of: say("deadline", "due")) ?? .max) < 5, "\(empty)")
      let typed = Completed(assessment + "6‸]").labels
      #expect(typed.prefix(2).sorted() == ["6%", "60%"], "\(typed)")
      let module = Completed(say("cursus A: x\nmodule: A [‸]", "course A: x\nmodule: A [‸]")).labels
      #expect(module.first == say("weken 1-2", "weeks 1-2"), "\(module)")
    }
  }

  @Test func everydayFormsOnceThePlanIsUnderWay() {
    both { _, say in
      let meeting = say(
        "cursus A: x\nmodule: M\n  week 1: S\n    les: A\n      synchroon casus: y\n  week 2: T\n    les: B\n",
        "course A: x\nmodule: M\n  week 1: S\n    session: A\n      sync case: y\n  week 2: T\n    session: B\n")
      let sync = say("synchroon", "sync")
      let after = Completed(meeting + "      \(sync) check-in: z\n      \(sync) ‸").labels.prefix(10)
      for form in [
        say("instructie", "instruction"), say("discussie", "discussion"), say("groepswerk", "group work"),
        say("hoorcollege", "lecture"), say("casus", "case"),
      ] {
        #expect(after.contains(form), "\(form): \(after)")
      }
      #expect(!after.contains("kick-off") && !after.contains("check-in"))
      #expect(Completed(meeting + "      \(sync) ‸").labels.first == "check-in")
    }
  }

  @Test func samplesThatFitTheKeyword() {
    both { _, say in
      let head = say("cursus A: x\n", "course A: x\n")
      let weeks = say("cursus A: x\nweek 1: S\nweek 2: T\n", "course A: x\nweek 1: S\nweek 2: T\n")
      #expect(Completed(head + say("studenten", "students") + ": ‸").labels.prefix(3) == ["24", "60", "120"])
      let start = Completed(head + "start: ‸").labels
      #expect(
        start.prefix(2) == [say("kalenderweek 36", "calendar week 36"), say("1 september 2026", "1 September 2026")])
      let due = Completed(weeks + say("  asynchroon quiz: y\n    deadline: ‸", "  async quiz: y\n    due: ‸")).labels
      #expect(due.prefix(3) == ["week 1", "week 2", say("einde week 2", "end of week 2")], "\(due)")
    }
  }

  @Test func keywordsByWhatAPlaceIsFor() {
    both { _, say in
      let programme = say("opleiding: CE\n", "programme: CE\n")
      #expect(Completed(programme + "‸").labels.prefix(3).contains(say("periode", "period")))
      let period = programme + say("periode 1: P\n", "period 1: P\n")
      #expect(Completed(period + "  ‸").labels.first == say("cursus", "course"))
      let week = say("cursus A: x\nweek 1: S\n  synchroon casus: y\n", "course A: x\nweek 1: S\n  sync case: y\n")
      let activity = Completed(week + "    ‸").labels
      #expect(
        activity.prefix(4) == [say("omgeving", "environment"), say("voor", "for"), "tool", "feedback"], "\(activity)")
      let top = Completed(week + "‸")
      for word in [say("leeruitkomst", "outcome"), "week", "module", say("toets", "assessment")] {
        #expect(top.place(of: word) < 5, "\(word): \(top.labels)")
      }
    }
  }

  @Test func textsSayWhatTheyAre() throws {
    let week = "cursus A: x\nweek 1: S\n  "
    #expect(Completed(week + "sync‸")["synchroon"]?.text.full == "synchroon : titel [?]")
    #expect(Completed(week + "neg‸")["negeer"]?.text.full == "negeer : reden")
    #expect(Completed(week + "synchroon ijsb‸")["ijsbreker"]?.text.full.hasPrefix("ijsbreker: IJsbreker") == true)
    #expect(Completed("cursus A: x\nleeruitkomst ‸").proposals.last?.detail.nl == "De eerstvolgende vrije ID.")
    #expect(Completed("course A: x\nweek 1: S\nweek ‸")["2"]?.detail.en == "The next number for 'week'.")
    let groupings = Completed(week + "synchroon casus: y\n    indeling: ‸").proposals.filter { $0.label != "?" }
    #expect(Set(groupings.map { $0.detail.nl }).count == groupings.count)
  }
}
