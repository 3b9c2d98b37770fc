import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// The record of approvals can't be read, or speaks of another decision than the plan.
  static let approvalRecordDoesNotFit = Rule(
    "approval-record-does-not-fit", in: .files, .advice, .validity, gate: .always, .core, for: .all,
    sources: "tool default",
    title: Bilingual(
      nl: "Wat bij de goedkeuring is vastgelegd past niet bij het plan",
      en: "Record of the approval does not fit the plan"),
    why: Bilingual(
      nl:
        "Naast het plan staat vastgelegd hoe het was toen het werd goedgekeurd. Alleen als dat bij het besluit in het plan hoort, kun je zien wat er daarna veranderde.",
      en:
        "Beside the plan it is recorded what it was when it was approved. Only where that belongs to the decision in the plan can you see what changed afterwards."
    ),
    gathersAbove: .max,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        week 1: Start
        """, beside: ["plan.approved": dutchRecord]),
      .wrong(
        """
        course MC101: Marketing
        review: Board [approved, 2026-09-01]
                ^^^^^
        """, beside: ["plan.approved": englishRecord]),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        review: Board [approved, 2026-06-03]
        """, beside: ["plan.approved": "# coursecheck approvals 1\n\nsomething else\n"]),
      .right(
        """
        cursus MC101: Marketing
        besluit: Commissie [goedgekeurd, 2026-06-03]
        """, beside: ["plan.approved": dutchRecord]),
      .right(
        """
        course MC101: Marketing
        review: Board [approved, 2026-06-03]
        review: Other board [discussed, 2026-09-01]
        """, beside: ["plan.approved": englishRecord]),
    ],
    find: findRecordThatDoesNotFit, say: sayRecordDoesNotFit)
}

private let dutchRecord = """
  # coursecheck approvals 1

  besluit: Commissie [goedgekeurd, 2026-06-03]

  fc8d66f0a7410c00 cursus MC101: Marketing
  """

private let englishRecord = """
  # coursecheck approvals 1

  review: Board [approved, 2026-06-03]

  fc8d66f0a7410c00 course MC101: Marketing
  """

private enum RecordProblem: Sendable {
  case notInPlan(Approval)
  case otherDecision(Approval)
  case problem(ApprovalRecordProblem)
  case trouble(FileTrouble)
}

private struct UnfitRecord: MessageFacts {
  var file: String
  var problem: RecordProblem

  var variant: String {
    switch problem {
    case .notInPlan: "not-in-plan"
    case .otherDecision: "other-decision"
    case .trouble: "not-readable"
    case .problem(let problem):
      switch problem.kind {
      case .otherFile: "other-file"
      case .otherVersion: "other-version"
      case .conflict: "conflict"
      case .unreadable: "unreadable"
      }
    }
  }

  var arguments: [MessageArgument] {
    switch problem {
    case .notInPlan(let approval), .otherDecision(let approval):
      [.init("file", file), .init("body", approval.body), .init("date", approval.date.text)]
    case .trouble(let trouble): [.init("file", file), .init("trouble", value: .list([.text(trouble.variant)]))]
    case .problem(let problem):
      switch problem.kind {
      case .otherVersion(let version): [.init("file", file), .init("version", version)]
      case .otherFile: [.init("file", file)]
      case .conflict, .unreadable: [.init("file", file), .init("line", problem.line + 1)]
      }
    }
  }
}

private func findRecordThatDoesNotFit(_ look: inout Look<UnfitRecord>) {
  guard let file = look.context.surroundings.approvals else { return }
  let document = look.plan.document
  switch file.content {
  case .trouble(let trouble): look.notMet(document, UnfitRecord(file: file.name, problem: .trouble(trouble)))
  case .problem(let problem): look.notMet(document, UnfitRecord(file: file.name, problem: .problem(problem)))
  case .record(let record):
    for drift in drifts(of: look.plan, since: record) {
      switch drift.standing {
      case .stands: look.met()
      case .notInPlan: look.notMet(document, UnfitRecord(file: file.name, problem: .notInPlan(drift.approval)))
      case .otherDecision:
        look.notMet(
          drift.review, UnfitRecord(file: file.name, problem: .otherDecision(drift.approval)),
          at: look.model.elements[Int(drift.review)].textSpan)
      }
    }
  }
}

private func sayRecordDoesNotFit(_ facts: UnfitRecord) -> Bilingual<String> {
  let file = "'" + facts.file + "'"
  switch facts.problem {
  case .notInPlan(let approval):
    return Bilingual(
      nl:
        "Volgens \(file) heeft '\(approval.body)' dit plan op \(approval.date.text) goedgekeurd, maar in het plan staat dat besluit niet. Zet het erin, of haal het uit \(file).",
      en:
        "According to \(file), '\(approval.body)' approved this plan on \(approval.date.text), but the plan does not say so. Put the decision in, or take it out of \(file)."
    )
  case .otherDecision(let approval):
    return Bilingual(
      nl:
        "In \(file) staat hoe het plan was toen '\(approval.body)' het op \(approval.date.text) goedkeurde; dit is een ander besluit. Is het een nieuwe goedkeuring? Leg die dan vast met `coursecheck approve`.",
      en:
        "\(file) has the plan as '\(approval.body)' approved it on \(approval.date.text); this is another decision. Is it a new approval? Then record it with `coursecheck approve`."
    )
  case .trouble(let trouble):
    switch trouble {
    case .isDirectory:
      return Bilingual(
        nl:
          "\(file) is een map. Daar hoort te staan hoe het plan was toen het werd goedgekeurd; geef de map een andere naam.",
        en:
          "\(file) is a folder. What the plan was when it was approved should stand there; give the folder another name."
      )
    case .notPermitted, .tooLarge, .notText, .other:
      return Bilingual(
        nl:
          "We kunnen \(file) niet lezen, en dus niet zien wat er na de goedkeuring veranderde. Kijk of je het kunt openen.",
        en:
          "\(file) cannot be read, so there is no telling what changed after the approval. See whether you can open it."
      )
    }
  case .problem(let problem):
    let line = problem.line + 1
    switch problem.kind {
    case .otherFile:
      return Bilingual(
        nl:
          "\(file) is niet door coursecheck geschreven. Daar hoort te staan hoe het plan was toen het werd goedgekeurd; geef dit bestand een andere naam.",
        en:
          "\(file) was not written by coursecheck. What the plan was when it was approved should stand there; give this file another name."
      )
    case .otherVersion(let version):
      return Bilingual(
        nl:
          "\(file) heeft versie \(version), en deze coursecheck leest versie \(printVersion). Gebruik de nieuwste coursecheck, of haal het bestand weg en leg de goedkeuring opnieuw vast.",
        en:
          "\(file) has version \(version), and this coursecheck reads version \(printVersion). Use the latest coursecheck, or delete the file and record the approval again."
      )
    case .conflict:
      return Bilingual(
        nl:
          "In \(file) staat op regel \(line) nog een conflictmarkering van git. Kies welk besluit geldt, en haal de markeringen weg.",
        en:
          "\(file) still has a conflict marker of git on line \(line). Choose which decision holds, and take the markers out."
      )
    case .unreadable:
      return Bilingual(
        nl:
          "Regel \(line) van \(file) kunnen we niet lezen. Zet terug wat er stond, of haal het bestand weg en leg de goedkeuring opnieuw vast met `coursecheck approve`.",
        en:
          "Line \(line) of \(file) cannot be read. Put back what was there, or delete the file and record the approval again with `coursecheck approve`."
      )
    }
  }
}
