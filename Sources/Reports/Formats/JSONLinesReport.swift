import CourseRules
import JSON
import Vocabulary

/// A finding on each line, as `JSONReport.swift` describes it.
enum JSONLinesReport {
  static func piece(_ document: CheckedDocument) -> ReportPiece {
    var piece = ReportPiece()
    for members in document.members(document.result.findings) {
      let line = JSON.object(fileMembers(document.path, document.naming) + members)
      piece.add(line.compact + [0x0A])
    }
    return piece
  }

  static func whole(_ pieces: [ReportPiece], _ ending: ReportEnding) -> [UInt8] {
    var result = pieces.joined()
    for trouble in ending.troubles {
      let line = JSON.object(
        trouble.members(ending.naming) + [JSON.Member(trouble.code, .both(trouble.sentence(ending.naming)))])
      result += line.compact + [0x0A]
    }
    return result
  }
}
