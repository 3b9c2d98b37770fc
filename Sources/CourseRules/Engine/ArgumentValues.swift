import CourseModel
import CourseSyntax
import Vocabulary

// What programs get to know of the values that rules hold as facts. A word of the format goes by its name in each language;
// what has no name there goes by a word of ours that never changes.

extension Int: BareFacts {
  package var argument: ArgumentValue { .number(self) }
}

extension Bool: BareFacts {
  package var argument: ArgumentValue { .truth(self) }
}

extension String: BareFacts {
  package var argument: ArgumentValue { isEmpty ? .nothing : .text(self) }
}

extension Array: ArgumentConvertible where Element: ArgumentConvertible {
  package var argument: ArgumentValue { .list(map { $0.argument }) }
}

extension Array: MessageFacts, BareFacts where Element: ArgumentConvertible {}

extension Optional: ArgumentConvertible where Wrapped: ArgumentConvertible {
  package var argument: ArgumentValue { map { $0.argument } ?? .nothing }
}

extension Optional: MessageFacts, BareFacts where Wrapped: ArgumentConvertible {}

extension Bilingual: ArgumentConvertible where Value == String {
  package var argument: ArgumentValue { .words(self) }
}

extension Bilingual: MessageFacts, BareFacts where Value == String {}

extension Names {
  /// The usual name in each language.
  fileprivate var argument: ArgumentValue { .words(Bilingual(nl: canonical(.dutch), en: canonical(.english))) }
}

extension Keyword: ArgumentConvertible {
  package var argument: ArgumentValue { row.names.argument }
}

extension Term: BareFacts {
  package var argument: ArgumentValue { row.names.argument }
}

extension ActivityKind: ArgumentConvertible {
  package var argument: ArgumentValue { row.names.argument }
}

extension Limit: ArgumentConvertible {
  package var argument: ArgumentValue { row.names.argument }
}

extension BloomLevel: ArgumentConvertible {
  package var argument: ArgumentValue { term.argument }
}

extension MasteryLevel: ArgumentConvertible {
  package var argument: ArgumentValue { term.argument }
}

extension ChannelPurpose: ArgumentConvertible {
  package var argument: ArgumentValue { .words(words) }
}

extension ToolPurpose: ArgumentConvertible {
  package var argument: ArgumentValue { .words(words) }
}

extension UsedTool: ArgumentConvertible {
  package var argument: ArgumentValue { .group([.init("tool", name), .init("courses", courses)]) }
}

extension Suggestion: ArgumentConvertible {
  package var argument: ArgumentValue { text.argument }
}

extension BoardingPhase: BareFacts {
  package var argument: ArgumentValue { .number(Int(rawValue)) }
}

extension PeriodCalendar.Week: ArgumentConvertible {
  package var argument: ArgumentValue {
    .group([.init("number", number), .init("calendarWeek", calendar), .init("isFree", isFree)])
  }
}

extension PlacedCourse: ArgumentConvertible {
  package var argument: ArgumentValue { label.argument }
}

extension VisionGroup: ArgumentConvertible {
  package var argument: ArgumentValue {
    switch self {
    case .teachers: .text("teachers")
    case .students: .text("students")
    case .support: .text("support")
    }
  }
}

extension Prerequisite.Kind: ArgumentConvertible {
  package var argument: ArgumentValue {
    switch self {
    case .course: .text("course")
    case .outcome: .text("outcome")
    case .skill: .text("skill")
    case .unknownCode: .text("unknown-code")
    }
  }
}

extension FileTrouble {
  /// As in the name of a message.
  var variant: String {
    switch self {
    case .notPermitted: "not-permitted"
    case .isDirectory: "is-folder"
    case .tooLarge: "too-large"
    case .notText: "not-text"
    case .other: "other"
    }
  }
}

/// A single one; of several, `each` is what to give.
extension Environments: ArgumentConvertible {
  package var argument: ArgumentValue { .words(Bilingual(nl: name(.dutch), en: name(.english))) }
}

extension Principles: ArgumentConvertible {
  package var argument: ArgumentValue {
    .list(principleWords.filter { contains($0.principle) }.map { $0.names.argument })
  }
}

extension OptionSet {
  /// Those that are in it, by name.
  fileprivate func named(_ names: [(Self, String)]) -> ArgumentValue where Element == Self {
    .list(names.filter { contains($0.0) }.map { .text($0.1) })
  }
}

extension Interactions: BareFacts {
  package var argument: ArgumentValue {
    named([(.content, "content"), (.peer, "peers"), (.teacher, "teacher"), (.professional, "professional")])
  }
}

extension LearningTypes: BareFacts {
  package var argument: ArgumentValue {
    named([
      (.acquisition, "acquisition"), (.investigation, "investigation"), (.practice, "practice"),
      (.discussion, "discussion"), (.collaboration, "collaboration"), (.production, "production"),
    ])
  }
}

extension FeedbackSources: ArgumentConvertible {
  package var argument: ArgumentValue {
    named([
      (.teacher, "teacher"), (.peers, "peers"), (.automatic, "automatic"), (.selfCheck, "self-check"),
      (.expert, "expert"),
    ])
  }
}

extension InquiryPhases: BareFacts {
  package var argument: ArgumentValue {
    named([
      (.triggering, "triggering"), (.exploration, "exploration"), (.integration, "integration"),
      (.resolution, "resolution"),
    ])
  }
}

extension Presences: BareFacts {
  package var argument: ArgumentValue {
    named([(.social, "social"), (.cognitive, "cognitive"), (.teaching, "teaching")])
  }
}

extension PresenceCategories: BareFacts {
  package var argument: ArgumentValue {
    named([
      (.affective, "affective"), (.openCommunication, "open-communication"), (.cohesion, "cohesion"),
      (.design, "design"), (.facilitation, "facilitation"), (.directInstruction, "direct-instruction"),
    ])
  }
}

extension ActivityTargets: BareFacts {
  package var argument: ArgumentValue {
    named([
      (.students, "students"), (.teacherAndSubject, "teacher-and-subject"), (.institution, "institution"),
      (.field, "field"),
    ])
  }
}

extension ActivityModes: ArgumentConvertible {
  package var argument: ArgumentValue {
    named([
      (.physical, "on-campus"), (.onlineSync, "online-sync"), (.onlineAsync, "online-async"), (.phone, "phone"),
      (.designTime, "design-time"),
    ])
  }
}

extension InstitutionLayers: ArgumentConvertible {
  package var argument: ArgumentValue { named([(.macro, "macro"), (.meso, "meso"), (.micro, "micro")]) }
}

/// Words that are alternatives, each in both languages.
func alternatives(_ words: Bilingual<[String]>) -> ArgumentValue {
  .list(zip(words.nl, words.en).map { .words(Bilingual(nl: $0, en: $1)) })
}
