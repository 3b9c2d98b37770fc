import CourseModel
import Vocabulary

extension Rule {
  /// A group that works online has no rules for how to do that.
  static let noNetiquette = Rule(
    "no-netiquette", in: .principleG, .advice, .strong, gate: .whenStated, .extended,
    sources: "001 OP-G; 001 OP-A; 001 CoI-social; 002 G; 002 D",
    title: Bilingual(nl: "Geen afspraken over online communiceren", en: "No agreements on communicating online"),
    why: Bilingual(
      nl:
        "Afspraken over camera, chat en reageren voorkomen ergernis. Samen gemaakt, houdt iedereen zich er makkelijker aan.",
      en: "Agreements on camera, chat and replies prevent annoyance. Made together, they are easier to keep."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        ^^^^^^^^^^^^^
        week 1: Start
          les: Werkcollege [online, 60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: blended
          afspraak netiquette: ?
          week 1: Start
            les: Werkcollege [online, 60 min]
          """),
      .wrong(
        """
        community CG1: Coaching group
        delivery: online
        ^^^^^^^^
        agreement attendance: Everyone comes to the first meetings
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        afspraken:
          - Je camera is aan als je iets vertelt
        """),
      .right(
        """
        course MC101: Marketing
        delivery: online
        meeting: Start [online]
          sync working agreements: How do we work together online? [30 min]
        """),
    ],
    find: findNetiquette, say: sayNetiquette, fix: fixNetiquette)
}

private func findNetiquette(_ look: inout Look<Void>) {
  let plan = look.plan
  guard let delivery = plan.delivery, let stated = plan.model.child(.delivery, of: plan.document) else {
    return look.cannotTell(plan.document, missing: .property(.delivery))
  }
  guard delivery != .deliveryOnCampus, !plan.isIndividualRoute else { return }
  if plan.state(.agreement) == .none { return look.met() }
  let isMade = plan.activities.contains { !$0.isCancelled && $0.has(.agreement) }
  let agreements = look.context.handedDown(.agreement)
  if isMade || agreements.contains(where: { isOnCommunicating($0.plan, $0.element) }) { return look.met() }
  let isOpen = plan.all(.agreement).contains { element in
    plan.model.elements[Int(element)].state == .unknown
  }
  if isOpen || plan.state(.agreement) == .unknown {
    return look.cannotTell(plan.document, missing: .property(.agreement))
  }
  look.notMet(stated, ())
}

private func isOnCommunicating(_ plan: Plan, _ agreement: Int32) -> Bool {
  switch plan.kind(of: agreement) {
  case .agreementNetiquette, .agreementCommunication, .agreementContract: true
  case .agreementAttendance, .agreementPrivacy: false
  default: plan.hasWords(words, in: agreement)
  }
}

private let words: WordParts = [
  "camera", "microfo", "microphone", "chat", "mail", "reage", "reply", "communic", "online", "gedrag", "behav",
  "tiquette",
  "respect", "app", "huisregel", "house rule", "code",
]

private func sayNetiquette(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staan nog geen afspraken over hoe je online met elkaar omgaat. Maak ze samen, bijvoorbeeld over camera, chat en reageren.",
    en:
      "There are no agreements yet on how to deal with each other online. Make them together, for example on camera, chat and replies."
  )
}

private func fixNetiquette(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let line =
    Keyword.agreement.row.names.canonical(context.language) + " "
    + Term.agreementNetiquette.row.names.canonical(context.language) + ": ?"
  let adding = Fix(
    Bilingual(nl: "Voeg een afspraak toe", en: "Add an agreement"), .needsText,
    [context.insertion(line, under: context.plan.document)])
  guard let first = context.plan.gatherings.first else { return [adding] }
  let place = first.activities.first.map { context.plan.activities[$0].element } ?? first.element
  return [adding, context.addingActivity(.netiquette, isSync: true, before: place)]
}
