import CourseRules
import JSON
import Vocabulary

/// A code quality report, which GitLab shows in a merge request. It knows five severities: an error is critical, a warning
/// major, advice minor and a note info; that a file could not be read at all is a blocker.
enum GitLabReport {
  static func piece(_ document: CheckedDocument) -> ReportPiece {
    var piece = ReportPiece()
    let findings = document.result.findings
    for (finding, fingerprint) in zip(findings, fingerprints(of: findings, in: document.snapshot)) {
      let range = document.range(of: finding.span)
      let issue: JSON = [
        "description": .string(document.text(finding.message)),
        "check_name": .string(finding.rule.qualifiedName),
        // Plans that are alike have findings that are: the path tells them apart.
        "fingerprint": .string(fingerprint.text + pathMark(document.relativePath)),
        "severity": .string(severity(finding.severity)),
        "location": [
          "path": .string(document.relativePath),
          "lines": ["begin": .number(range.start.line), "end": .number(range.end.line)],
        ],
      ]
      piece.add(issue.indented(atDepth: 1))
    }
    return piece
  }

  static func whole(_ pieces: [ReportPiece], _ ending: ReportEnding) -> [UInt8] {
    var all = pieces
    for trouble in ending.troubles {
      let path = trouble.place(ending.naming)
      let issue: JSON = [
        "description": .string(ending.text(trouble.sentence(ending.naming))),
        "check_name": .string("coursecheck/" + trouble.code),
        "fingerprint": .string(trouble.code + pathMark(path)), "severity": "blocker",
        "location": ["path": .string(path), "lines": ["begin": 1, "end": 1]],
      ]
      all.append(ReportPiece(issue.indented(atDepth: 1)))
    }
    if all.isEmpty { return Array("[]\n".utf8) }
    return Array("[\n  ".utf8) + all.joined(",\n  ") + Array("\n]\n".utf8)
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "major"
    case .advice: "minor"
    case .note: "info"
    }
  }
}

/// The same for the same path, everywhere.
private func pathMark(_ path: [UInt8]) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in path { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  return "-" + String(hash, radix: 16)
}
