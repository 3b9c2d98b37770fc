import CourseModel
import Vocabulary

// What the words of the format are called in data: in English, in lower case with hyphens, whatever the document's language.

/// Keywords whose usual English name another keyword has too; parents and values tell people which is which.
private let ownIdentifiers: [(keyword: Keyword, identifier: String)] = [
  (.periodName, "period-name"), (.grouping, "grouping"), (.measuredGroup, "measured-group"),
  (.materialOrigin, "material-origin"), (.forWhat, "for-what"), (.supportFor, "support-audience"),
  (.toolStatus, "tool-status"), (.goalDomain, "goal-domain"), (.environmentPlan, "environment-plan"),
]

private let keywordIdentifiers: [String] = Keyword.allCases.map { keyword in
  ownIdentifiers.first { $0.keyword == keyword }?.identifier ?? identifier(of: keyword.row.names)
}

/// `study-form` for `study form`.
private func identifier(of names: Names) -> String {
  var result: [UInt8] = []
  for byte in names.canonical(.english).utf8 {
    switch byte {
    case 0x41...0x5A: result.append(byte | 0x20)
    case 0x20, 0x2F: result.append(0x2D)
    case 0x27, 0x2E, 0x2C: break
    default: result.append(byte)
    }
  }
  return String(decoding: result, as: UTF8.self)
}

extension Keyword {
  /// What it is called in data. No two are called the same, and a name never changes.
  package var identifier: String { keywordIdentifiers[Int(rawValue)] }
}

extension Term {
  /// What it is called in data; unique among the words that its property takes.
  package var identifier: String { Interchange.identifier(of: row.names) }
}

extension Environments {
  /// What each of them is called in data.
  var identifiers: [String] {
    environmentWords.filter { contains($0.environment) }.map { identifier(of: $0.names) }
  }
}

extension Groupings {
  /// What each of them is called in data.
  var identifiers: [String] {
    let all: [(Groupings, String)] = [
      (.alone, "alone"), (.pairs, "pairs"), (.groups, "groups"), (.wholeGroup, "whole-group"),
      (.oneToOne, "one-to-one"),
    ]
    return all.filter { contains($0.0) }.map { $0.1 }
  }
}

extension Principles {
  /// Their letters.
  var identifiers: [String] {
    zip(principleWords, ["A", "B", "C", "D", "E", "F", "G"]).filter { contains($0.0.principle) }.map { $0.1 }
  }
}

extension Place {
  /// What the four documents are called in data.
  var documentIdentifier: String {
    switch self {
    case .community: "community"
    case .programme: "programme"
    case .institution: "institution"
    default: "course"
    }
  }
}

extension Element.Form {
  var identifier: String {
    switch self {
    case .entry: "entry"
    case .detail: "detail"
    case .link: "link"
    case .item: "item"
    case .prose: "prose"
    case .custom: "custom"
    case .unknown: "unknown"
    case .scale: "scale"
    case .stray: "stray"
    }
  }
}

extension Element.State {
  var identifier: String {
    switch self {
    case .stated: "stated"
    case .none: "none"
    case .unknown: "unknown"
    case .empty: "empty"
    case .invalid: "invalid"
    }
  }
}
