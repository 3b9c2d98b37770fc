import CourseModel

/// The record of approvals beside a plan, as it was found.
package struct ApprovalFile: Sendable {
  package enum Content: Sendable {
    case record(ApprovalRecord)
    case problem(ApprovalRecordProblem)
    case trouble(FileTrouble)
  }

  /// Without its folder.
  package var name: String
  package var content: Content

  package init(name: some Sequence<UInt8>, _ content: Content) {
    self.name = String(decoding: Array(name), as: UTF8.self)
    self.content = content
  }

  package init(name: some Sequence<UInt8>, bytes: [UInt8]) {
    do throws(ApprovalRecordProblem) {
      self.init(name: name, .record(try ApprovalRecord(parsing: bytes)))
    } catch {
      self.init(name: name, .problem(error))
    }
  }

  package var record: ApprovalRecord? { if case .record(let record) = content { record } else { nil } }
}
