import CourseModel
import Vocabulary

extension Rule {
  /// It is not clear which channel is for what.
  static let noCommunicationStructure = Rule(
    "no-communication-structure", in: .principleG, .warning, .strong, gate: .whenStated, .core,
    sources: "001 OP-G; 002 G; 001 CoI-social",
    title: Bilingual(
      nl: "Nog geen kanaal voor alles wat er te delen is", en: "No channel yet for all there is to share"),
    why: Bilingual(
      nl: "Als duidelijk is wat je waar leest en vraagt, mist niemand iets en weten studenten elkaar te vinden.",
      en:
        "If it is clear what to read and ask where, nobody misses anything and students know where to find each other."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        ^^^^^^^^^^^^^
        week 1: Start
          les: Werkcollege [op locatie, 60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: blended
          kanaal mededelingen: ?
          kanaal vragen: ?
          kanaal onderling contact: ?
          week 1: Start
            les: Werkcollege [op locatie, 60 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        delivery: online
        ^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        kanaal: Brightspace [voor: mededelingen en vragen]
        kanaal sociaal: Groepsapp van de klas
        """),
      .right(
        """
        course MC101: Marketing
        delivery: online
        channels: none, agreed for the whole programme
        """),
    ],
    find: findCommunicationStructure, say: sayCommunicationStructure, fix: fixCommunicationStructure)
}

private struct Facts: Sendable {
  var missing: [ChannelPurpose]
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("missing", missing)]
  }
}

private func findCommunicationStructure(_ look: inout Look<Facts>) {
  let plan = look.plan
  guard let delivery = plan.delivery, let stated = plan.model.child(.delivery, of: plan.document) else {
    return look.cannotTell(plan.document, missing: .property(.delivery))
  }
  if plan.state(.channel) == .none { return look.met() }
  let missing = look.context.purposesWithoutChannel
  // Questions alone are told by the rule about those.
  if missing.isEmpty || missing == [.questions] { return look.met() }
  if look.context.channelsAreOpen { return look.cannotTell(plan.document, missing: .property(.channel)) }
  let isMild = delivery == .deliveryOnCampus || missing.count == 1
  look.notMet(stated, Facts(missing: missing), severity: isMild ? .advice : nil)
}

private func sayCommunicationStructure(_ facts: Facts) -> Bilingual<String> {
  let purposes = listed(facts.missing.map { $0.words })
  return Bilingual(
    nl:
      "Er is nog geen plek genoemd voor \(purposes.nl). Zet bij elk kanaal waar het voor is, en bespreek dat met studenten.",
    en:
      "No place is named yet for \(purposes.en). Say for each channel what it is for, and talk about it with students.")
}

private func fixCommunicationStructure(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let lines = signal.facts.missing.map { context.channelLine($0) }.joined(separator: "\n")
  return [
    Fix(
      Bilingual(nl: "Voeg kanalen toe", en: "Add channels"), .needsText,
      [context.insertion(lines, under: context.plan.document)])
  ]
}
