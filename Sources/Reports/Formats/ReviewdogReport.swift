import CourseModel
import CourseRules
import JSON
import SourceText
import Vocabulary

/// The diagnostic format of reviewdog, which puts findings and mends beside the lines of a change, wherever that is reviewed.
/// It counts columns in bytes.
enum ReviewdogReport {
  static func piece(_ document: CheckedDocument) -> ReportPiece {
    var piece = ReportPiece()
    for finding in document.result.findings {
      var members = [
        JSON.Member("message", .string(document.text(finding.message))),
        JSON.Member(
          "location", ["path": .string(document.relativePath), "range": document.reviewdogRange(finding.span)]),
        JSON.Member("severity", .string(severity(finding.severity))),
        JSON.Member("code", ["value": .string(finding.rule.qualifiedName)]),
      ]
      // The others are other ways to mend the same; here all would be done together.
      if let fix = finding.fixes.first {
        let suggestions: [JSON] = fix.edits.map { edit in
          ["range": document.reviewdogRange(edit.span), "text": .string(edit.replacement)]
        }
        members.append(JSON.Member("suggestions", .array(suggestions)))
      }
      piece.add(JSON.object(members).indented(atDepth: 2))
    }
    return piece
  }

  static func whole(_ pieces: [ReportPiece], _ ending: ReportEnding) -> [UInt8] {
    var all = pieces
    for trouble in ending.troubles {
      let diagnostic: JSON = [
        "message": .string(ending.text(trouble.sentence(ending.naming))),
        "location": ["path": .string(trouble.place(ending.naming))],
        "severity": "ERROR",
        "code": ["value": .string("coursecheck/" + trouble.code)],
      ]
      all.append(ReportPiece(diagnostic.indented(atDepth: 2)))
    }
    var frame = JSONFrame()
    frame.add("source", ["name": "coursecheck"])
    frame.add("diagnostics", list: all)
    frame.close()
    return frame.bytes + [0x0A]
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .advice, .note: "INFO"
    }
  }
}

extension CheckedDocument {
  fileprivate func reviewdogRange(_ span: Span) -> JSON {
    ["start": position(span.start), "end": position(span.end)]
  }

  private func position(_ offset: UInt32) -> JSON {
    let place = lineIndex.position(of: offset, in: snapshot.bytes, encoding: .utf8)
    return ["line": .number(place.line + 1), "column": .number(place.column + 1)]
  }
}
