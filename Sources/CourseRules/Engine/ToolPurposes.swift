import CourseModel
import Vocabulary

/// What courses of one programme need one place for.
package enum ToolPurpose: CaseIterable, Sendable {
  case communication
  case organisation
  case content
  case feedback
  /// The product a school has for all of its courses, known by its name.
  case platform

  package var words: Bilingual<String> {
    switch self {
    case .communication: Bilingual(nl: "communicatie", en: "communication")
    case .organisation: Bilingual(nl: "organisatie", en: "organisation")
    case .content: Bilingual(nl: "leermateriaal", en: "learning material")
    case .feedback: Bilingual(nl: "feedback", en: "feedback")
    case .platform: Bilingual(nl: "de digitale leeromgeving", en: "the digital learning environment")
    }
  }

  private var function: Term? {
    switch self {
    case .communication: .functionCommunication
    case .organisation: .functionOrganisation
    case .content: .functionContent
    case .feedback: .functionFeedback
    case .platform: nil
    }
  }

  /// Those among some tools that are said to be for it: the ones that come first, or else all.
  package func tools(_ all: [ToolSummary]) -> [ToolSummary] {
    guard let function else { return all.filter { isLearningPlatform($0.letters) } }
    let primary = all.filter { $0.primaryFor.contains(function) }
    return primary.isEmpty ? all.filter { $0.said.contains(function) } : primary
  }
}

/// What a course says it uses for a purpose, unless it says why.
package struct CourseTools {
  package var course: PlacedCourse
  package var tools: [ToolSummary]

  package init?(_ course: PlacedCourse, _ purpose: ToolPurpose) {
    guard let all = course.summary?.tools else { return nil }
    self.course = course
    tools = purpose.tools(all)
    if tools.isEmpty || tools.contains(where: { $0.isExplained }) { return nil }
  }

  /// Whether one of its tools is among others.
  package func fits(_ others: [ToolSummary]) -> Bool {
    tools.contains { tool in others.contains { isSameTool($0.letters, tool.letters) } }
  }
}

extension Context {
  /// What a programme chose for a purpose, or else its institution; none where neither did.
  package func chosenTools(for purpose: ToolPurpose) -> [ToolSummary] {
    let own = purpose.tools(plan.ownTools)
    return own.isEmpty ? purpose.tools(above.flatMap { $0.ownTools }) : own
  }
}

/// Two of some courses have no tool in common.
func differ(_ courses: [CourseTools]) -> Bool {
  courses.indices.contains { at in courses[(at + 1)...].contains { !$0.fits(courses[at].tools) } }
}

/// A tool with the courses that use it.
struct UsedTool: Sendable, Equatable {
  var name: String
  var letters: [UInt8]
  var courses: [String]
}

func usedTools(_ courses: [CourseTools]) -> [UsedTool] {
  var result: [UsedTool] = []
  for course in courses {
    for tool in course.tools {
      let label = course.course.label
      if let at = result.firstIndex(where: { isSameTool($0.letters, tool.letters) }) {
        if !result[at].courses.contains(label) { result[at].courses.append(label) }
      } else {
        result.append(UsedTool(name: tool.name, letters: tool.letters, courses: [label]))
      }
    }
  }
  return result
}
