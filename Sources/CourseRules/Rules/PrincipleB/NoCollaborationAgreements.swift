import CourseModel
import Vocabulary

extension Rule {
  /// Students work together, and nobody has agreed how.
  static let noCollaborationAgreements = Rule(
    "no-collaboration-agreements", in: .principleB, .warning, .strong, gate: .whenStated, .core,
    sources: "001 OP-B; 002 B; 002 D; 002 2.2-post; 002 B1-H2",
    title: Bilingual(nl: "Samenwerken zonder afspraken", en: "Working together without agreements"),
    why: Bilingual(
      nl: "Wie samen afspraken maakt, kan elkaar er later ook op aanspreken. Dat helpt iedereen om mee te doen.",
      en: "Those who make agreements together can hold each other to them later. That helps everyone to take part."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          les: Werkcollege
            synchroon casus: Een eigen merk [groepjes van 4, 60 min]
          asynchroon opdracht: Maak een advies [groepjes van 4, 4 uur]
          ^^^^^^^^^^^^^^^^^^^
            product: advies
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            les: Werkcollege
              synchroon casus: Een eigen merk [groepjes van 4, 60 min]
              synchroon werkafspraken: Werkafspraken [?]
            asynchroon opdracht: Maak een advies [groepjes van 4, 4 uur]
              product: advies
          """),
      .wrong(
        """
        community CG1: Coaching group
        meeting: First [online]
          sync discussion: What do we want? [30 min]
        meeting: Second [online]
          sync peer feedback: A letter to yourself [pairs, 30 min]
          ^^^^^^^^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        afspraak samenwerking: Wie niet kan komen, laat het de dag ervoor weten
        week 1: Start
          asynchroon opdracht: Maak een advies [groepjes van 4, 4 uur]
            product: advies
        """),
      .right(
        """
        course MC101: Marketing
        agreement collaboration: none, students know each other from last year
        week 1: Start
          async assignment: Write a report [groups of 4, 4 h]
            product: report
        """),
    ],
    find: findWorkWithoutAgreements, say: sayWorkWithoutAgreements, fix: fixWorkWithoutAgreements)
}

private enum Together: Sendable {
  case product
  case peerFeedback
  case meetings
}

extension Together: MessageFacts {
  var variant: String {
    switch self {
    case .product: "product"
    case .peerFeedback: "peer-feedback"
    case .meetings: "meetings"
    }
  }

  var arguments: [MessageArgument] { [] }
}

private func findWorkWithoutAgreements(_ look: inout Look<Together>) {
  let plan = look.plan
  guard !plan.isIndividualRoute else { return }
  let product = plan.heldActivities.first { at in
    let activity = plan.activities[at]
    // A short task in class needs no rules, nor do pairs that work together once.
    guard !activity.isSync || plan.has(.assessment, activity.element) else { return false }
    return plan.isGroupProduct(activity) && (plan.peopleTogether(in: activity)?.lower ?? 3) >= 3
  }
  // Talking a piece of work over with the whole class is no peer feedback.
  let feedback = plan.peerFeedback.first { plan.isDoneInGroups(plan.activities[$0]) == true }
  let together: (case: Together, element: Int32)
  if let first = [product, feedback].compactMap({ $0 }).min() {
    together = (first == product ? .product : .peerFeedback, plan.activities[first].element)
  } else if plan.isCommunity, plan.sessionCount >= look.limits.lower(.minimumSessions) {
    together = (.meetings, plan.document)
  } else {
    return
  }
  let isMade = !plan.held(classes: .agreement).isEmpty
  var isOpen = false
  for (source, element) in look.context.handedDown(.agreement) {
    switch source.kindOrListKind(of: element) {
    case .agreementCollaboration, .agreementContract: return look.met()
    case nil: isOpen = true
    default: break
    }
  }
  if isMade { return look.met() }
  for agreement in plan.all(.agreement) {
    let kind = plan.kindOrListKind(of: agreement)
    guard kind == .agreementCollaboration || kind == .agreementContract || kind == nil else { continue }
    if plan.model.elements[Int(agreement)].state == .none { return look.met() }
    isOpen = true
  }
  if isOpen { return look.cannotTell(together.element, missing: .property(.agreement)) }
  var severity: Severity?
  if case .meetings = together.case { severity = .advice }
  look.notMet(together.element, together.case, severity: severity)
}

private func sayWorkWithoutAgreements(_ together: Together) -> Bilingual<String> {
  switch together {
  case .product:
    Bilingual(
      nl:
        "Studenten maken hier samen iets, maar spreken in het plan nergens af hoe ze samenwerken. Plan een moment voor werkafspraken.",
      en:
        "Students make something together here, but nowhere in the plan do they agree how to work together. Plan a moment for agreements."
    )
  case .peerFeedback:
    Bilingual(
      nl:
        "Studenten geven elkaar hier feedback, maar spreken in het plan nergens af hoe ze met elkaar werken. Plan een moment voor werkafspraken.",
      en:
        "Students give each other feedback here, but nowhere in the plan do they agree how to work together. Plan a moment for agreements."
    )
  case .meetings:
    Bilingual(
      nl:
        "Deze groep komt vaker bij elkaar, maar maakt geen afspraken over hoe je met elkaar werkt. Plan er een moment voor.",
      en: "This group meets several times, but makes no agreements on how to work together. Plan a moment for it.")
  }
}

private func fixWorkWithoutAgreements(_ context: Context, _ signal: Signal<Together>) -> [Fix] {
  var fixes: [Fix] = []
  if let first = context.plan.heldGatherings.first {
    fixes.append(context.addingActivity(.workingAgreements, to: first))
  }
  fixes.append(
    context.stating(
      context.openLine(.agreement, .agreementCollaboration),
      Bilingual(nl: "Zet er een afspraak over samenwerken bij", en: "Add an agreement on working together")))
  return fixes
}
