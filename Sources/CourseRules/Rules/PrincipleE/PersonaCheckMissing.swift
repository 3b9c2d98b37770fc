import CourseModel
import Vocabulary

extension Rule {
  /// Not tried on different kinds of students.
  static let personaCheckMissing = Rule(
    "persona-check-missing", in: .principleE, .note, .tip, gate: .whenChosen(.principle(.e)), .extended,
    sources: "001 OP-E",
    title: Bilingual(nl: "Niet langs persona's gelegd", en: "Not checked against personas"),
    why: Bilingual(
      nl:
        "Een paar schetsen van studenten helpen om te zien of het plan voor ieder van hen te doen is.",
      en:
        "A few sketches of students help to see whether the plan is doable for each of them."),
    asksForMissing: true, audience: .reviewer,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        ontwerpprincipes: E
        onderwijsvorm: blended
        """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        principles: E
        delivery: blended
        """),
      .right(
        """
        cursus MC101: Marketing
        ontwerpprincipes: E
        persona: Sanne, werkt 20 uur en heeft een jong gezin
        """),
      .right(
        """
        course MC101: Marketing
        principles: E
        personas: none, the group is small and we know everyone
        """),
    ],
    find: findPersonaCheckMissing, say: sayPersonaCheckMissing)
}

private func findPersonaCheckMissing(_ look: inout Look<Void>) {
  let plan = look.plan
  let personas = plan.all(.persona).map { plan.model.elements[Int($0)].state }
  if personas.contains(.stated) || plan.activities.contains(where: { $0.kind == .personaCheck }) { return look.met() }
  if personas.contains(.unknown) { return look.cannotTell(plan.document, missing: .property(.persona)) }
  if !look.context.isNotStatedAnywhere(.persona) { return look.met() }
  look.notMet(plan.document, ())
}

private func sayPersonaCheckMissing(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Het plan noemt geen persona's. Met een paar schetsen van studenten zie je of dit voor ieder van hen te doen is.",
    en:
      "The plan names no personas. With a few sketches of students you can see whether it is doable for each of them.")
}
