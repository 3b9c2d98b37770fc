import CourseModel
import CourseRules
import Vocabulary

/// What changed in one plan, sentence by sentence in both languages.
package struct BilingualStory: Sendable {
  package struct Section: Sendable {
    package var title: Bilingual<String>
    package var lines: [Bilingual<String>]
  }

  package var summary: [Bilingual<String>]
  package var sections: [Section]

  package init(_ changes: PlanChanges, _ findings: FindingChanges) {
    func story(_ language: Language) -> ChangeStory {
      ChangeStory(ComparedPlan(path: [], origin: [], .both(changes, findings), language))
    }
    let (dutch, english) = (story(.dutch), story(.english))
    summary = paired(dutch.summary, english.summary)
    sections = zip(dutch.sections, english.sections).map { nl, en in
      Section(title: Bilingual(nl: nl.title, en: en.title), lines: paired(nl.lines, en.lines))
    }
  }
}

/// Sentence for sentence; where one language needs more of them, its last ones stand alone.
private func paired(_ dutch: [String], _ english: [String]) -> [Bilingual<String>] {
  (0..<Swift.max(dutch.count, english.count)).map { at in
    Bilingual(nl: at < dutch.count ? dutch[at] : "", en: at < english.count ? english[at] : "")
  }
}
