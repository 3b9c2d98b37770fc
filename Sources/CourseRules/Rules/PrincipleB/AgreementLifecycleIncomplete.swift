import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// An agreement that nobody can find, nobody comes back to, or that was made without the students.
  static let agreementLifecycleIncomplete = Rule(
    "agreement-lifecycle-incomplete", in: .principleB, .advice, .strong, gate: .whenStated, .extended,
    sources: "002 B; 002 D; 001 CoI-social",
    title: Bilingual(nl: "Afspraak raakt uit beeld", en: "Agreement gets out of sight"),
    why: Bilingual(
      nl: "Een afspraak leeft als studenten die samen maakten, die kunnen vinden en er nog eens op terugkijken.",
      en: "An agreement lives if students made it together, can find it and look back at it."),
    asksForMissing: true, gathersAbove: 3,
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Coachgroep
        afspraak samenwerking: We laten elkaar uitpraten
        ^^^^^^^^^^^^^^^^^^^^^
          opgesteld door: studenten
        """,
        fixed: """
          leergemeenschap CG1: Coachgroep
          afspraak samenwerking: We laten elkaar uitpraten
            locatie: ?
            besproken op: ?
            opgesteld door: studenten
          """),
      .wrong(
        """
        course MC101: Marketing
        agreement collaboration: Everyone reads the draft before class
        ^^^^^^^^^^^^^^^^^^^^^^^
          set by: teacher
          location: first page of the team site
          reviewed in: week 5
        """,
        fixed: """
          course MC101: Marketing
          agreement collaboration: Everyone reads the draft before class
            set by: jointly
            location: first page of the team site
            reviewed in: week 5
          """),
      .right(
        """
        leergemeenschap CG1: Coachgroep
        afspraak samenwerking: We laten elkaar uitpraten
          opgesteld door: samen
          locatie: poster in Teams
          besproken op: halverwege
        """),
      .right(
        """
        course MC101: Marketing
        agreement netiquette: No photos of others without asking
          set by: staff
          location: house rules
          reviewed in: each year
        """),
    ],
    find: findForgottenAgreements, say: sayForgottenAgreement, fix: fixForgottenAgreement)
}

private struct Gaps: Sendable {
  var isNowhere = false
  var isNeverRevisited = false
  var isMadeByStaff = false
}

extension Gaps: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("isNowhere", isNowhere), .init("isNeverRevisited", isNeverRevisited), .init("isMadeByStaff", isMadeByStaff)]
  }
}

private func findForgottenAgreements(_ look: inout Look<Gaps>) {
  let plan = look.plan
  var mentioned = Set<Int32>()
  for reference in plan.model.references {
    if case .element(let target) = reference.target { mentioned.insert(target) }
  }
  for agreement in plan.allStated(.agreement) {
    var gaps = Gaps()
    gaps.isNowhere = plan.state(.location, of: agreement) == .notStated
    gaps.isNeverRevisited =
      plan.state(.revisited, of: agreement) == .notStated && plan.state(.recurrence, of: agreement) == .notStated
      && !mentioned.contains(agreement)
    // House rules come from the school, and that is fine.
    gaps.isMadeByStaff =
      plan.isMadeByStaff(agreement) && plan.kindOrListKind(of: agreement) != .agreementNetiquette
    if gaps.isNowhere || gaps.isNeverRevisited || gaps.isMadeByStaff {
      look.notMet(agreement, gaps)
    } else {
      look.met()
    }
  }
}

private func sayForgottenAgreement(_ gaps: Gaps) -> Bilingual<String> {
  var dutch: [String] = []
  var english: [String] = []
  if gaps.isNowhere {
    dutch.append("waar studenten deze afspraak terugvinden")
    english.append("where students can find this agreement")
  }
  if gaps.isNeverRevisited {
    dutch.append("wanneer je er samen op terugkijkt")
    english.append("when you look back at it together")
  }
  if dutch.isEmpty {
    return Bilingual(
      nl: "Deze afspraak is zonder de studenten gemaakt. Wie mee mag praten, houdt zich er makkelijker aan.",
      en: "This agreement was made without the students. Those who have a say find it easier to keep to it.")
  }
  let also = Bilingual(
    nl: gaps.isMadeByStaff ? " Maak de afspraak liefst samen met de studenten." : "",
    en: gaps.isMadeByStaff ? " Preferably make the agreement together with the students." : "")
  return Bilingual(
    nl: "Er staat niet \(dutch.joined(separator: " en ")).\(also.nl)",
    en: "The plan does not say \(english.joined(separator: " and ")).\(also.en)")
}

private func fixForgottenAgreement(_ context: Context, _ signal: Signal<Gaps>) -> [Fix] {
  let element = context.model.elements[Int(signal.element)]
  guard element.form == .entry || element.form == .item else { return [] }
  var lines: [String] = []
  if signal.facts.isNowhere { lines.append(context.openLine(.location)) }
  if signal.facts.isNeverRevisited { lines.append(context.openLine(.revisited)) }
  var edits = lines.isEmpty ? [] : [context.insertion(lines.joined(separator: "\n"), under: signal.element)]
  if signal.facts.isMadeByStaff {
    guard let maker = context.model.child(.setBy, of: signal.element) ?? context.model.child(.by, of: signal.element)
    else { return [] }
    edits.append(TextEdit(context.model.elements[Int(maker)].textSpan, context.spelled(.byJoint)))
  }
  return [
    Fix(
      Bilingual(nl: "Vul de afspraak aan", en: "Complete the agreement"), lines.isEmpty ? .unsafe : .needsText, edits)
  ]
}
