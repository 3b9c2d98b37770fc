import SourceText
import Vocabulary

/// Whom something is for, of those in an institution.
package struct StepAudience: Sendable {
  package var students = false
  package var teachers = false
  package var support = false

  package init(students: Bool = false, teachers: Bool = false, support: Bool = false) {
    self.students = students
    self.teachers = teachers
    self.support = support
  }

  package var isKnown: Bool { students || teachers || support }
  package var staff: Bool { teachers || support }

  package mutating func formUnion(_ other: StepAudience) {
    students = students || other.students
    teachers = teachers || other.teachers
    support = support || other.support
  }
}

extension Plan {
  /// Whom a step, message or form of help is for: as stated, or else by the words of its line.
  package func audience(of element: Int32) -> StepAudience {
    var result = StepAudience()
    for term in terms(.forWhat, of: element) + terms(.supportFor, of: element) {
      switch term {
      case .forStudents, .byStudents: result.students = true
      case .forTeachers, .byTeacher: result.teachers = true
      case .forSupport: result.support = true
      case .byStaff:
        result.teachers = true
        result.support = true
      default: break
      }
    }
    for keyword in [Keyword.forWhat, .supportFor, .audience] {
      for child in model.children(keyword, of: element) { result.formUnion(audience(in: snapshot.title(child))) }
    }
    return result.isKnown ? result : audience(in: snapshot.title(element))
  }

  private func audience(in text: String) -> StepAudience {
    let isForAll = everyone.occur(in: text)
    let isForStaff = staff.occur(in: text)
    return StepAudience(
      students: isForAll || stakeholderKinds(in: text).contains(.stakeStudent),
      teachers: isForAll || isForStaff || teachers.occur(in: text),
      support: isForAll || isForStaff || services.occur(in: text))
  }

  /// Steps that give support or training, as they say or as their words have it.
  package var helpingSteps: [Int32] {
    transitionSteps.filter { step in
      if let kind = kind(of: step) { return kind == .stepSupport || kind == .stepTraining }
      let title = snapshot.title(step)
      return helpingWords.occur(in: title) || trainingWords.occur(in: title) || audience(of: step).students
    }
  }

  /// For whom there is training, or help that teaches them something.
  package var helpedByTraining: StepAudience {
    var result = StepAudience()
    for step in transitionSteps where kind(of: step) == .stepTraining || trainingWords.occur(in: snapshot.title(step)) {
      let own = audience(of: step)
      // Whoever it is for, staff may be among them.
      result.formUnion(own.isKnown ? own : StepAudience(teachers: true, support: true))
    }
    for support in allStated(.support) where audience(of: support).students { result.students = true }
    for step in helpingSteps where audience(of: step).students { result.students = true }
    return result
  }
}

private let everyone: SoughtWords = [
  "iedereen", "alle betrokkenen", "hele instelling", "everyone", "everybody", "all involved", "whole institution",
]
private let staff: SoughtWords = ["medewerker", "personeel", "collega", "staff", "employee", "colleague"]
private let teachers: SoughtWords = [
  "docent", "leraar", "lerar", "cursusteam", "opleidingsteam", "teacher", "lecturer", "course team", "programme team",
]
private let services: SoughtWords = ["dienst", "ondersteuner", "support staff", "services", "service staff"]
private let helpingWords: SoughtWords = [
  "ondersteun", "begeleid", "helpdesk", "help desk", "hulp", "support", "guidance", "coach",
]
private let trainingWords: SoughtWords = ["training", "scholing", "cursus voor", "workshop", "course for"]
