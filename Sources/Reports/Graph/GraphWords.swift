import CourseModel
import Vocabulary

// What the parts of a curriculum are called, in text and in a picture.

extension MasteryLevel {
  func name(_ language: Language) -> String { term.row.names.canonical(language) }
}

extension RequirementLink.Kind {
  /// What is added to a course that is not simply required.
  var remark: Bilingual<String>? {
    switch self {
    case .required: nil
    case .oneOfSeveral: Bilingual(nl: "of iets anders", en: "or something else")
    case .recommended: Bilingual(nl: "aanbevolen", en: "recommended")
    }
  }
}

extension GraphFile {
  /// What is the matter with a file, behind its path; nil where nothing is.
  var trouble: Bilingual<String>? {
    switch self {
    case .none, .read: nil
    case .missing: Bilingual(nl: "bestaat niet", en: "does not exist")
    case .unreadable: Bilingual(nl: "is niet te lezen", en: "cannot be read")
    case .otherKind: Bilingual(nl: "gaat over iets anders", en: "is about something else")
    }
  }
}

extension GraphCourse {
  /// `5 EC`, `2,5-5 EC`; a question mark where it is not known.
  func credits(_ language: Language) -> String {
    guard let credits else { return "? EC" }
    let lower = decimal(credits.lower, language)
    return (credits.lower == credits.upper ? lower : lower + "-" + decimal(credits.upper, language)) + " EC"
  }

  /// A course without a title may have one in a file that is missing.
  func title(_ language: Language) -> String {
    let text = title.isEmpty ? "?" : visibleText(title)
    return isElective ? text + Bilingual(nl: " (keuze)", en: " (elective)")[language] : text
  }

  func start(_ language: Language) -> String { startWeek.map { "week \($0)" } ?? "" }
}

extension GraphPeriod {
  var heading: String { title.isEmpty ? visibleText(label) : visibleText(label) + ": " + visibleText(title) }

  /// When it is, as far as is stated.
  func facts(_ language: Language) -> String {
    let nl = language == .dutch
    var parts: [String] = []
    if let year { parts.append((nl ? "jaar " : "year ") + "\(year)") }
    if let weekCount { parts.append(nl ? counted(weekCount, "week", "weken") : counted(weekCount, "week", "weeks")) }
    if let calendarWeek { parts.append((nl ? "vanaf kalenderweek " : "from calendar week ") + "\(calendarWeek)") }
    return parts.joined(separator: ", ")
  }
}

/// `Bachelor of Nursing (NUR)`, or as much of it as there is.
func calling(code: String, title: String, path: [UInt8]?) -> String {
  if title.isEmpty, code.isEmpty { return path.map { visibleText(String(decoding: $0, as: UTF8.self)) } ?? "?" }
  if title.isEmpty { return visibleText(code) }
  return code.isEmpty ? visibleText(title) : visibleText(title) + " (" + visibleText(code) + ")"
}

extension GraphDocument {
  var calling: String { Reports.calling(code: code, title: title, path: path) }
}

/// A text from a document without what would steer a terminal.
func visibleText(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { result.append(visible(scalar)) }
  return String(result)
}
