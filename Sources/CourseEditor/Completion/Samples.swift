import CourseModel
import CourseSyntax
import Reports
import Vocabulary

// Values to begin with: what a keyword mostly takes, where that differs from what such values can be.

extension Completing {
  func samples(of keyword: Keyword) -> [String] {
    let value = keyword.facts.value
    if value == .percentage { return ["60%", "100%", "40%"] }
    if value == .duration { return [10, 15, 30, 45, 60, 90].map { "\($0) min" } + [inHours] }
    switch keyword {
    case .students: return ["24", "60", "120"]
    case .groupSize: return ["24", "30", "12"]
    case .size: return ["4", "4-5", "24"]
    case .weekCount: return ["8", "10", "16"]
    case .start:
      return Bilingual(
        nl: ["kalenderweek 36", "1 september 2026"], en: ["calendar week 36", "1 September 2026"])[language]
    case .due:
      // Weeks that the plan has stand in the list already.
      let dates = Bilingual(nl: ["einde week 4", "1 oktober 2026"], en: ["end of week 4", "1 October 2026"])[language]
      guard let last = lastWeek else { return dates }
      return [Bilingual(nl: "einde week \(last)", en: "end of week \(last)")[language]] + dates.dropFirst()
    case .when where line.tree.lines[line.line].opens == .module:
      return Bilingual(nl: ["weken 1-2", "weken 1-4", "week 3"], en: ["weeks 1-2", "weeks 1-4", "week 3"])[language]
    default: return value.description.examples(language)
    }
  }

  private var inHours: String { Bilingual(nl: "2 uur", en: "2 h")[language] }

  /// The last week that the plan has, or says it will have.
  private var lastWeek: Int? {
    if nextWeek > 1 { return nextWeek - 1 }
    guard let count = model.child(.weekCount, of: model.document), let weeks = model.quantity(count)?.lower else {
      return nil
    }
    return weeks / 1000
  }

  /// What one of the samples says, where they differ in more than their numbers.
  func meaning(of at: Int, of value: ValueKind) -> Bilingual<String>? {
    value == .grouping && at < Self.groupings.count ? Self.groupings[at] : nil
  }

  /// As they stand among the examples of a grouping.
  private static let groupings: [Bilingual<String>] = [
    Bilingual(nl: "Iedereen werkt voor zich.", en: "Everyone works alone."),
    Bilingual(nl: "Studenten werken met z'n tweeën.", en: "Students work two by two."),
    Bilingual(nl: "Groepjes van een vast aantal.", en: "Groups of a fixed number."),
    Bilingual(nl: "Groepjes die niet groter zijn dan dit.", en: "Groups no larger than this."),
    Bilingual(nl: "Iedereen samen.", en: "Everyone together."),
    Bilingual(nl: "Een student met een docent of begeleider.", en: "One student with a teacher or coach."),
    Bilingual(nl: "Studenten kiezen zelf met wie.", en: "Students choose whom to work with."),
  ]
}
