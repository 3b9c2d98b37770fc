import CourseModel
import CourseRules
import JSON
import SourceText
import Vocabulary
import Workspaces

/// How findings of one document are put for a client: with what it can show, and no more.
struct DiagnosticWriter {
  var positions: Positions
  var language: Language
  var client: Client
  /// Of the document itself, for places in it.
  var uri: String
  /// Where a place in another file is for the client; nil where there is none any more.
  var elsewhere: (PlaceInFile) -> JSON?

  func diagnostic(_ finding: Finding) -> JSON {
    var members: [JSON.Member] = [
      .init("range", positions.json(finding.span)), .init("severity", .number(finding.severity.number)),
      .init("code", .string(finding.rule.qualifiedName)),
    ]
    if client.wants("codeDescriptionSupport") {
      let page = VirtualPage.explanation(finding.rule.qualifiedName, language)
      members.append(.init("codeDescription", ["href": .string(page.uri)]))
    }
    members += [.init("source", "coursecheck"), .init("message", message(finding))]
    // What has no effect is shown paler.
    if finding.rule.marksWhatIsUnused, client.takesTag(1) { members.append(.init("tags", [1])) }
    if client.wants("relatedInformation"), !finding.related.isEmpty {
      members.append(.init("relatedInformation", .array(finding.related.prefix(mostRelated).compactMap(related))))
    }
    members.append(.init("data", data(finding)))
    return .object(members)
  }

  /// One for all rules that went wrong: a defect of ours, which must not keep anyone from the other findings.
  func failures(_ outcomes: [RuleOutcome], in plan: Plan) -> [JSON] {
    let names = outcomes.filter { $0.verdicts.hasCrashed }.map { $0.rule.qualifiedName }
    if names.isEmpty { return [] }
    let list = names.joined(separator: ", ")
    let text = Bilingual(
      nl: "In coursecheck zelf ging iets mis bij: \(list). De andere bevindingen kloppen wel. Wil je het melden?",
      en: "Something went wrong in coursecheck itself, in: \(list). The other findings hold. Would you report it?")
    return [
      [
        "range": positions.json(plan.headSpan(of: plan.document)), "severity": 4, "code": "internal",
        "source": "coursecheck", "message": .string(text[language]),
      ]
    ]
  }

  private func message(_ finding: Finding) -> JSON {
    let text = finding.message[language]
    guard client.takesMarkupMessages else { return .string(text) }
    return ["kind": "markdown", "value": .string(text.escapedForMarkdown)]
  }

  private func related(_ place: RelatedPlace) -> JSON? {
    let here: JSON = ["uri": .string(uri), "range": positions.json(place.span)]
    guard let location = place.file.map({ elsewhere($0) }) ?? here else { return nil }
    return ["location": location, "message": .string(place.message[language])]
  }

  /// What mends it, so that a client needs no second question. Worked out for texts of ordinary length only: after each
  /// keystroke in a long one there is no time for what is asked of one finding in a hundred.
  private func data(_ finding: Finding) -> JSON {
    var members: [JSON.Member] = [.init("rule", .string(finding.rule.qualifiedName))]
    if client.wants("dataSupport"), positions.bytes.count <= longestWithFixes {
      let fixes = finding.fixes.map { fix -> JSON in
        [
          "title": .string(fix.title[language]), "isSafe": .boolean(fix.safety == .safe),
          "edits": .array(fix.edits.map { positions.json($0) }),
        ]
      }
      if !fixes.isEmpty { members.append(.init("fixes", .array(fixes))) }
    }
    return .object(members)
  }
}

/// Places beside a finding that anyone looks at.
private let mostRelated = 50
/// Some four hundred lines: more than nearly every plan has.
private let longestWithFixes = 24 * 1024

extension Severity {
  var number: Int {
    switch self {
    case .error: 1
    case .warning: 2
    case .advice: 3
    case .note: 4
    }
  }
}

extension Client {
  /// A part of a finding that a client says it takes, whether it is told of findings or asks for them.
  fileprivate func wants(_ part: String) -> Bool {
    has("textDocument.publishDiagnostics." + part) || has("textDocument.diagnostic." + part)
  }

  fileprivate func takesTag(_ tag: Int) -> Bool {
    ["publishDiagnostics", "diagnostic"].contains { name in
      self["textDocument.\(name).tagSupport.valueSet"]?.elements?.contains(.number(tag)) ?? false
    }
  }

  fileprivate var takesMarkupMessages: Bool { has("textDocument.diagnostic.markupMessageSupport") }
}

extension String {
  /// So that it reads the same where Markdown is shown: an `*` stays an `*`.
  var escapedForMarkdown: String {
    var result = ""
    for character in self {
      if "\\`*_{}[]<>#|~".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
