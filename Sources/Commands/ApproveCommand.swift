import CourseModel
import CourseRules
import CourseSyntax
import Reports
import SourceText
import Vocabulary
import Workspaces

extension Session {
  /// Writes a decision into a plan, and beside it what the plan was at that moment.
  mutating func runApprove() throws(UsageProblem) -> RunResult {
    guard let operand = arguments.operands.first else { throw .operandMissing(.approve) }
    if arguments.operands.count > 1 { throw .tooManyOperands(.approve) }
    let path = Path(operand)
    if path == .standardInput { throw .standardInputHere(.approve) }
    if path.hasSuffix(".approved") {
      complain(
        Bilingual(
          nl: "dit bestand legt vast wat er is goedgekeurd; noem het plan zelf.",
          en: "this file records what was approved; name the plan itself."))
      return result(.failure)
    }
    let body = arguments.value(.by) ?? ""
    // What reads as 'nobody' or as 'not known' is no body.
    let name = body.filter { !$0.isWhitespace }.lowercased()
    if ["", "?", "none", "geen"].contains(name) { throw .bodyMissing }
    let approval = Approval(by: body, on: try dateOfDecision(), remark: arguments.value(.note) ?? "")
    if approval.body.isEmpty { throw .bodyMissing }
    let files = try gathered([path])
    let problems = Shared<[Path: FileProblem]>([:])
    var workspace = Workspace<ApprovedPlan>(access(Shared(files), problems)) { visit in
      let options = files.options[files.asked(visit.path)?.project ?? 0]
      let errors = check(visit.plan, options, in: visit.surroundings).findings.count { $0.severity == .error }
      return (ApprovedPlan(plan: visit.plan, errors: errors), 0)
    }
    workspace.open(files.asked.map { $0.identity }, beside: files.beside)
    sayWhatLiesOutside(workspace.outside)
    for file in files.asked {
      if let plan = workspace.answer(for: file.identity) {
        approve(file, plan, approval)
      } else if let problem = problems.value[file.identity] {
        complain(file.shown, problem)
      }
    }
    return result(.clean)
  }

  private struct ApprovedPlan: Sendable {
    var plan: Plan
    var errors: Int
  }

  private func dateOfDecision() throws(UsageProblem) -> CalendarDate {
    if let written = arguments.value(.date) {
      guard let date = CalendarDate(text: written) else { throw .noDate(written) }
      return date
    }
    guard let today = environment.live.today() else { throw .dateMissing }
    return today
  }

  private mutating func approve(_ file: AskedFile, _ approved: ApprovedPlan, _ approval: Approval) {
    let snapshot = approved.plan.snapshot
    let record = shownPath(names(from: Path(ApprovalRecord.name(ofPlan: file.identity.bytes))))
    guard let (known, before) = recordOfApprovals(record) else { return }
    guard !snapshot.tree.outlineIsLost, let edits = Context(approved.plan).edits(for: approval) else {
      complain(
        Bilingual(
          nl:
            "dit besluit heeft in dit bestand geen plek; er is niets geschreven. Begint het met een cursus, leergemeenschap, opleiding of instelling?",
          en:
            "there is no place for this decision in this file; nothing was written. Does it begin with a course, community, programme or institution?"
        ))
      return
    }
    let changed = applying(edits, to: snapshot.bytes)
    let plan = Plan(snapshot.changed(to: changed))
    let seen = known.with(approval, of: plan)
    if changed != snapshot.bytes, !write(file.named, changed, over: snapshot.bytes) { return }
    if !write(record, seen.bytes, over: before) {
      // Of a decision and what it was about, both or neither.
      if changed != snapshot.bytes { _ = write(file.named, snapshot.bytes, over: changed) }
      return
    }
    let language = arguments.has(.language) ? language : snapshot.language
    let body = approval.body
    let count = seen.sections.last { $0.approval == approval }.map { $0.seen.count } ?? 0
    errors.writePath(file.shown.bytes)
    errors.writeForeign(
      Bilingual(
        nl: ": goedgekeurd door '\(body)' op \(approval.date.text). Hoe het plan nu is, staat in ",
        en: ": approved by '\(body)' on \(approval.date.text). What the plan is now, is in ")[language])
    errors.writePath(record.bytes)
    errors.line(
      Bilingual(
        nl: " (\(counted(count, "onderdeel", "onderdelen"))).", en: " (\(counted(count, "part", "parts"))).")[language])
    if approved.errors > 0 {
      errors.line(
        Bilingual(
          nl: approved.errors == 1
            ? "Er staat nog een fout in het plan; `coursecheck check` laat die zien."
            : "Er staan nog \(approved.errors) fouten in het plan; `coursecheck check` laat ze zien.",
          en: approved.errors == 1
            ? "There is still an error in the plan; `coursecheck check` shows it."
            : "There are still \(approved.errors) errors in the plan; `coursecheck check` shows them.")[language])
    }
  }

  /// What is recorded already, and the bytes it was read from; nil after saying why it can't be added to.
  private mutating func recordOfApprovals(_ path: Path) -> (ApprovalRecord, before: [UInt8])? {
    do throws(FileProblem) {
      let bytes = try environment.read(path)
      if let problem = unreadable(bytes) { throw problem }
      if let record = ApprovalFile(name: path.fileName, bytes: bytes).record { return (record, bytes) }
      let name = String(decoding: path.bytes, as: UTF8.self)
      complain(
        Bilingual(
          nl:
            "in \(name) komt te staan hoe het plan nu is, maar wat er al in staat kunnen we niet lezen. Er is niets geschreven; geef dat bestand een andere naam of haal het weg.",
          en:
            "\(name) is where the plan as it is now goes, but what is in it already cannot be read. Nothing was written; give that file another name or delete it."
        ))
      return nil
    } catch {
      if error == .notFound { return (ApprovalRecord(), []) }
      complain(path, error)
      return nil
    }
  }
}
