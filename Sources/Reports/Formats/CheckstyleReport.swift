import CourseRules
import SourceText
import Vocabulary

/// XML as Checkstyle writes it, which many programs read. Advice and notes are both `info` there.
enum CheckstyleReport {
  static func piece(_ document: CheckedDocument) -> ReportPiece {
    var text = "  <file name=\"\(xmlAttribute(document.relativePath))\">\n"
    for finding in document.result.findings {
      let place = document.place(of: finding.span.start)
      text += "    <error line=\"\(place.line)\" column=\"\(place.column)\" severity=\"\(severity(finding.severity))\""
      text +=
        " message=\"\(xmlAttribute(document.text(finding.message)))\" source=\"\(finding.rule.qualifiedName)\"/>\n"
    }
    return ReportPiece(Array((text + "  </file>\n").utf8))
  }

  static func whole(_ pieces: [ReportPiece], _ ending: ReportEnding) -> [UInt8] {
    var troubles = ""
    for trouble in ending.troubles {
      troubles +=
        "  <file name=\"\(xmlAttribute(trouble.place(ending.naming)))\">\n    <error line=\"1\" severity=\"error\""
      troubles += " message=\"\(xmlAttribute(ending.text(trouble.sentence(ending.naming))))\""
      troubles += " source=\"coursecheck/\(trouble.code)\"/>\n  </file>\n"
    }
    return Array((xmlDeclaration + "<checkstyle version=\"4.3\">\n").utf8) + pieces.joined()
      + Array((troubles + "</checkstyle>\n").utf8)
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .advice, .note: "info"
    }
  }
}
