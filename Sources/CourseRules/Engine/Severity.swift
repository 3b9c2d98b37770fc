import Vocabulary

/// How much a finding weighs.
package enum Severity: UInt8, CaseIterable, Sendable, Comparable {
  /// The document contradicts itself or can't be read.
  case error
  /// The sources call it needed, or speak against it, and every condition can be read from the document.
  case warning
  /// A tip from the sources; whether it applies is for the designer to say.
  case advice
  /// A remark that describes.
  case note

  package var names: Bilingual<String> {
    switch self {
    case .error: Bilingual(nl: "fout", en: "error")
    case .warning: Bilingual(nl: "waarschuwing", en: "warning")
    case .advice: Bilingual(nl: "advies", en: "advice")
    case .note: Bilingual(nl: "opmerking", en: "note")
    }
  }

  /// From heavy to light.
  package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}

extension Severity {
  /// One step down; a note stays one.
  var lighter: Severity {
    switch self {
    case .error: .warning
    case .warning: .advice
    case .advice, .note: .note
    }
  }
}
