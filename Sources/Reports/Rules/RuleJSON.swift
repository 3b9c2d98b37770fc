import CourseRules
import JSON
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
  package mutating func writeJSON(of rules: [Rule]) { bytes += JSON.array(rules.map(json)).indented }
}

private func json(_ rule: Rule) -> JSON {
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
  return [
    "name": .string(rule.qualifiedName), "family": .string(rule.family.identifier),
    "severity": .string(rule.severity.names.en), "profile": .string(rule.profile.names.en),
    "evidence": .string(rule.evidence.identifier), "gate": .string(gate),
    "audience": .string(rule.audience == .designer ? "designer" : "reviewer"),
    "documents": .array(documents.filter { rule.documents.contains($0.0) }.map { .string($0.1) }),
    "sources": .array(rule.sourceList.map { .string($0) }), "title": .both(rule.title), "why": .both(rule.why),
  ]
}

extension Rule {
  /// A work and a section each.
  var sourceList: [String] { sources.split(separator: ";").map { String($0.drop { $0 == " " }) } }
}
