import CourseRules
import Vocabulary

// The rules as JSON, for whoever builds on the list. Keys are only ever added, and words in `code style` never change:
//
//     [
//       {
//         "name": "workload/uneven-weeks",      as in `--select` and `ignore`
//         "family": "workload",
//         "severity": "warning",                error, warning, advice or note
//         "profile": "core",                    core, extended, committee or institution
//         "evidence": "strong",                 validity, strong, framework, tip, experience, contested or tool-default
//         "gate": "when-stated",                always, when-stated or when-chosen
//         "audience": "designer",               designer or reviewer
//         "documents": ["course", "community"],
//         "sources": ["001 WL", "002 E"],       a work and a section
//         "title": {"nl": "…", "en": "…"},
//         "why": {"nl": "…", "en": "…"}
//       }
//     ]
//
// Both languages are always there.

extension TextOutput {
  package mutating func writeJSON(of rules: [Rule]) {
    write("[")
    for (at, rule) in rules.enumerated() {
      write(at == 0 ? "\n" : ",\n")
      write(rule)
    }
    line(rules.isEmpty ? "]" : "\n]")
  }

  private mutating func write(_ rule: Rule) {
    let gate =
      switch rule.gate {
      case .always: "always"
      case .whenStated: "when-stated"
      case .whenChosen: "when-chosen"
      }
    let documents: [(DocumentKinds, String)] = [
      (.course, "course"), (.community, "community"), (.programme, "programme"), (.institution, "institution"),
      (.project, "project"),
    ]
    let sources = rule.sources.split(separator: ";").map { String($0.drop { $0 == " " }) }
    let fields: [(String, String)] = [
      ("name", jsonText(rule.qualifiedName)), ("family", jsonText(rule.family.identifier)),
      ("severity", jsonText(rule.severity.names.en)), ("profile", jsonText(rule.profile.names.en)),
      ("evidence", jsonText(rule.evidence.identifier)), ("gate", jsonText(gate)),
      ("audience", jsonText(rule.audience == .designer ? "designer" : "reviewer")),
      ("documents", jsonList(documents.filter { rule.documents.contains($0.0) }.map { $0.1 })),
      ("sources", jsonList(sources)), ("title", json(rule.title)), ("why", json(rule.why)),
    ]
    write("  {\n")
    for (at, field) in fields.enumerated() {
      write("    " + jsonText(field.0) + ": " + field.1 + (at + 1 < fields.count ? ",\n" : "\n"))
    }
    write("  }")
  }
}

private func json(_ text: Bilingual<String>) -> String {
  "{\"nl\": " + jsonText(text.nl) + ", \"en\": " + jsonText(text.en) + "}"
}

private func jsonList(_ texts: [String]) -> String { "[" + texts.map(jsonText).joined(separator: ", ") + "]" }

/// A text as JSON writes it.
package func jsonText(_ text: String) -> String {
  var bytes: [UInt8] = [0x22]
  let digits = Array("0123456789abcdef".utf8)
  for byte in text.utf8 {
    switch byte {
    case 0x22, 0x5C: bytes += [0x5C, byte]
    case 0x0A: bytes += [0x5C, 0x6E]
    case 0x0D: bytes += [0x5C, 0x72]
    case 0x09: bytes += [0x5C, 0x74]
    case 0x00..<0x20: bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    default: bytes.append(byte)
    }
  }
  bytes.append(0x22)
  return String(decoding: bytes, as: UTF8.self)
}
