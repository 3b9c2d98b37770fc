import CourseRules
import SourceText
import Vocabulary

/// Logging commands, which Azure Pipelines lists as issues of a run. It knows errors and warnings; what weighs less is a
/// warning that says so.
enum AzureReport {
  static func piece(_ document: CheckedDocument) -> ReportPiece {
    var output = TextOutput()
    for finding in document.result.findings {
      let place = document.place(of: finding.span.start)
      output.write("##vso[task.logissue type=\(finding.severity == .error ? "error" : "warning");sourcepath=")
      output.writeProperty(document.relativePath)
      output.write(";linenumber=\(place.line);columnnumber=\(place.column);code=")
      output.writeProperty(Array(finding.rule.qualifiedName.utf8))
      output.write(";]")
      if finding.severity > .warning { output.writeData(document.text(finding.severity.names) + ": ") }
      output.writeData(document.text(finding.message))
      output.line()
    }
    return ReportPiece(output.bytes)
  }

  static func whole(_ pieces: [ReportPiece], _ ending: ReportEnding) -> [UInt8] {
    var output = TextOutput()
    for trouble in ending.troubles {
      output.write("##vso[task.logissue type=error;]")
      output.writeData(ending.text(trouble.sentence(ending.naming)))
      output.line()
    }
    return pieces.joined() + output.bytes
  }
}

extension TextOutput {
  fileprivate mutating func writeProperty(_ value: [UInt8]) {
    writePath(value) { byte in
      switch byte {
      case 0x25: "%AZP25"
      case 0x0D, 0x0A, 0x3B, 0x5D: percentEncoded(byte)
      default: nil
      }
    }
  }

  fileprivate mutating func writeData(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": write("%AZP25")
      case "\r", "\n": writePercent(UInt8(truncatingIfNeeded: scalar.value))
      default: write(scalar: visible(scalar))
      }
    }
  }
}
