import CourseModel
import CourseRules
import JSON
import SourceText
import Vocabulary

/// The Static Analysis Results Interchange Format, version 2.1.0.
///
/// What the format has no place for stands in `properties`: our own four severities, the message in both languages, and what
/// it says as named values. Results that were set aside are there with a suppression.
enum SARIFReport {
  static func piece(_ document: CheckedDocument) -> ReportPiece {
    var piece = ReportPiece()
    let result = document.result
    let location = artifactLocation(document.path, document.naming)
    for (finding, fingerprint) in zip(result.findings, fingerprints(of: result.findings, in: document.snapshot)) {
      piece.add(finding, fingerprint, [], location, document)
    }
    let setAside = result.setAside.map { $0.finding }
    for (setAside, fingerprint) in zip(result.setAside, fingerprints(of: setAside, in: document.snapshot)) {
      piece.add(setAside.finding, fingerprint, [suppression(setAside, location, document)], location, document)
    }
    let artifact: JSON = [
      "location": location, "length": .number(document.snapshot.bytes.count), "roles": ["analysisTarget"],
    ]
    piece.documents.append(artifact.indented(atDepth: 4))
    return piece
  }

  private static func suppression(_ setAside: SetAside, _ location: JSON, _ document: CheckedDocument) -> JSON {
    var members = [
      JSON.Member("kind", "inSource"), JSON.Member("status", "accepted"),
      JSON.Member("justification", .string(document.reason(setAside))),
    ]
    if setAside.ignore >= 0 {
      let line = document.snapshot.model.elements[Int(setAside.ignore)].keywordSpan
      members.append(
        JSON.Member(
          "location", ["physicalLocation": ["artifactLocation": location, "region": document.region(line)]]))
    }
    return .object(members)
  }

  static func whole(_ pieces: [ReportPiece], _ ending: ReportEnding) -> [UInt8] {
    let rules = pieces.rules
    var frame = JSONFrame(depth: 2)
    frame.add(
      "tool",
      [
        "driver": [
          "name": "coursecheck", "version": .string(coursecheckVersion), "semanticVersion": .string(coursecheckVersion),
          "language": .string(ending.language.code), "rules": .array(rules.map { descriptor($0, ending.language) }),
        ]
      ])
    frame.add("invocations", [invocation(ending)])
    frame.add("language", .string(ending.language.code))
    frame.add("columnKind", "unicodeCodePoints")
    frame.add("originalUriBaseIds", [rootName: ["uri": .string(ending.naming.rootURI)]])
    frame.add("artifacts", list: pieces.flatMap { $0.documents })
    frame.add("results", list: pieces, rules: rules)
    frame.close()
    let head = """
      {
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [
      """
    return Array((head + "\n    ").utf8) + frame.bytes + Array("\n  ]\n}\n".utf8)
  }

  private static func invocation(_ ending: ReportEnding) -> JSON {
    let notifications: [JSON] = ending.troubles.map { trouble in
      var members = [
        JSON.Member("level", "error"),
        JSON.Member("message", ["text": .string(ending.text(trouble.sentence(ending.naming)))]),
        JSON.Member("properties", ["message": .both(trouble.sentence(ending.naming))]),
      ]
      if let path = trouble.path {
        let location: JSON = ["physicalLocation": ["artifactLocation": artifactLocation(path, ending.naming)]]
        members.append(JSON.Member("locations", [location]))
      }
      return .object(members)
    }
    return [
      "executionSuccessful": .boolean(ending.troubles.isEmpty), "exitCode": .number(Int(ending.exitCode)),
      "toolExecutionNotifications": .array(notifications),
    ]
  }
}

/// What relative references start from, by the name that readers of the format expect.
private let rootName = "%SRCROOT%"

private func artifactLocation(_ path: [UInt8], _ naming: PathNaming) -> JSON {
  let uri = naming.uri(path)
  return uri.isRelative ? ["uri": .string(uri.text), "uriBaseId": .string(rootName)] : ["uri": .string(uri.text)]
}

extension ReportPiece {
  fileprivate mutating func add(
    _ finding: Finding, _ fingerprint: Fingerprint, _ suppressions: [JSON], _ location: JSON,
    _ document: CheckedDocument
  ) {
    let indent = "\n          "
    let start = "{" + indent + "\"ruleId\": \"" + finding.rule.qualifiedName + "\"," + indent + "\"ruleIndex\": "
    var members = [
      JSON.Member("level", .string(finding.severity.sarifLevel)),
      JSON.Member("message", ["text": .string(document.text(finding.message))]),
      JSON.Member("locations", [document.location(finding.span, location)]),
    ]
    if !finding.related.isEmpty {
      members.append(JSON.Member("relatedLocations", .array(finding.related.map { document.related($0, location) })))
    }
    members.append(
      JSON.Member(
        "partialFingerprints", ["coursecheck/v\(Fingerprint.version)": .string(fingerprint.text)]))
    members.append(JSON.Member("suppressions", .array(suppressions)))
    if !finding.fixes.isEmpty {
      members.append(JSON.Member("fixes", .array(finding.fixes.map { document.sarif($0, location) })))
    }
    let properties: JSON = [
      "severity": .string(finding.severity.names.en), "messageId": .string(finding.messageID),
      "arguments": .arguments(finding.arguments), "message": .both(finding.message),
    ]
    members.append(JSON.Member("properties", properties))
    // The object has lines of its own, so that what only is known at the end fits in front of its first member.
    let rest = JSON.object(members).indented(atDepth: 4).dropFirst()
    items.append(Item(before: Array(start.utf8), gap: .place(finding.rule), after: [0x2C] + rest))
  }
}

extension CheckedDocument {
  fileprivate func location(_ span: Span, _ artifact: JSON) -> JSON {
    ["physicalLocation": ["artifactLocation": artifact, "region": region(span)]]
  }

  fileprivate func related(_ place: RelatedPlace, _ own: JSON) -> JSON {
    let region: JSON =
      place.file.map { ["startLine": .number(Int($0.line)), "startColumn": .number(Int($0.column))] }
      ?? region(place.span)
    let artifact = place.file.map { artifactLocation($0.path, naming) } ?? own
    return [
      "physicalLocation": ["artifactLocation": artifact, "region": region],
      "message": ["text": .string(text(place.message))], "properties": ["message": .both(place.message)],
    ]
  }

  fileprivate func sarif(_ fix: Fix, _ artifact: JSON) -> JSON {
    let replacements: [JSON] = fix.edits.map { edit in
      ["deletedRegion": region(edit.span), "insertedContent": ["text": .string(edit.replacement)]]
    }
    return [
      "description": ["text": .string(text(fix.title))],
      "artifactChanges": [["artifactLocation": artifact, "replacements": .array(replacements)]],
      "properties": ["safety": .string(fix.safety.code), "title": .both(fix.title)],
    ]
  }

  fileprivate func region(_ span: Span) -> JSON {
    let range = range(of: span)
    return [
      "startLine": .number(range.start.line), "startColumn": .number(range.start.column),
      "endLine": .number(range.end.line), "endColumn": .number(range.end.column),
      "byteOffset": .number(Int(span.start)), "byteLength": .number(span.count),
    ]
  }
}

extension Severity {
  var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .advice, .note: "note"
    }
  }
}

// MARK: Rules

private func descriptor(_ rule: Rule, _ language: Language) -> JSON {
  let page = Page(rule, language)
  var help = TextOutput()
  page.write(to: &help)
  return [
    "id": .string(rule.qualifiedName), "name": .string(camelCase(rule.name)),
    "shortDescription": ["text": .string(rule.title[language])],
    "fullDescription": ["text": .string(rule.why[language])],
    "help": ["text": .string(help.bytes), "markdown": .string(page.markdown())],
    "defaultConfiguration": ["level": .string(rule.severity.sarifLevel)],
    "properties": [
      "severity": .string(rule.severity.names.en), "family": .string(rule.family.identifier),
      "profile": .string(rule.profile.names.en), "evidence": .string(rule.evidence.identifier),
      "sources": .array(rule.sourceList.map { .string($0) }), "title": .both(rule.title), "why": .both(rule.why),
      "tags": [.string(rule.family.identifier), .string(rule.profile.names.en)],
    ],
  ]
}

/// `UnknownWord` for `unknown-word`.
private func camelCase(_ name: String) -> String {
  name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
}
