import CourseRules
import Vocabulary

/// Workflow commands, which GitHub shows beside the lines of a change.
enum GitHubReport {
  static func piece(_ document: CheckedDocument) -> ReportPiece {
    var output = TextOutput()
    for finding in document.result.findings {
      let range = document.range(of: finding.span)
      output.write("::\(command(finding.severity)) file=")
      output.writeProperty(document.relativePath)
      output.write(",line=\(range.start.line),endLine=\(range.end.line)")
      // With lines that differ there can be no columns.
      if range.isOnOneLine { output.write(",col=\(range.start.column),endColumn=\(range.end.column)") }
      output.write(",title=")
      output.writeProperty(Array(finding.rule.qualifiedName.utf8))
      output.write("::")
      output.writeData(document.text(finding.message))
      if let fix = finding.fixes.first {
        output.write("%0A")
        output.writeData(document.text(Bilingual(nl: "Herstel", en: "Fix")) + ": " + document.text(fix.title))
      }
      output.line()
    }
    return ReportPiece(output.bytes)
  }

  static func whole(_ pieces: [ReportPiece], _ ending: ReportEnding) -> [UInt8] {
    var output = TextOutput()
    for trouble in ending.troubles {
      output.write("::error ")
      if let path = trouble.path {
        output.write("file=")
        output.writeProperty(ending.naming.relative(path))
        output.write(",")
      }
      output.write("title=coursecheck::")
      output.writeData(ending.text(trouble.sentence(ending.naming)))
      output.line()
    }
    return pieces.joined() + output.bytes
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .advice, .note: "notice"
    }
  }
}

extension TextOutput {
  fileprivate mutating func writeProperty(_ value: [UInt8]) {
    writePath(value) { byte in
      switch byte {
      case 0x25, 0x0D, 0x0A, 0x3A, 0x2C: percentEncoded(byte)
      default: nil
      }
    }
  }

  fileprivate mutating func writeData(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%", "\r", "\n": writePercent(UInt8(truncatingIfNeeded: scalar.value))
      default: write(scalar: visible(scalar))
      }
    }
  }
}
