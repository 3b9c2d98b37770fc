import CourseModel
import Vocabulary

extension Rule {
  /// Staff start an app group without asking whether everyone likes that.
  static let chatGroupWithoutAssent = Rule(
    "chat-group-without-assent", in: .principleG, .advice, .tip, gate: .whenStated, .extended,
    sources: "002 G; 002 2.2-pre; 002 2.2-post; 002 B1-D1; 002 B1-D2",
    title: Bilingual(nl: "Groepsapp zonder akkoord van iedereen", en: "Chat group without everyone's consent"),
    why: Bilingual(
      nl: "In een groepsapp deel je je telefoonnummer. Niet iedereen vindt dat prettig, en dan mist iemand berichten.",
      en: "In a chat group you share your phone number. Not everyone likes that, and then someone misses messages."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        kanaal sociaal: Groepsapp
        ^^^^^^^^^^^^^^
          herkomst: docenten
        """,
        fixed: """
          cursus MC101: Marketing
          kanaal sociaal: Groepsapp
            iedereen akkoord: ?
            herkomst: docenten
          """),
      .wrong(
        """
        community CG1: Coaching group
        channel announcements: WhatsApp
        ^^^^^^^^^^^^^^^^^^^^^
          origin: staff
        """),
      .right(
        """
        cursus MC101: Marketing
        kanaal sociaal: Groepsapp
          herkomst: studenten
        """),
      .right(
        """
        community CG1: Coaching group
        channel announcements: WhatsApp [everyone agrees]
          origin: staff
        """),
    ],
    find: findChatGroups, say: sayChatGroup, fix: fixChatGroup)
}

private func findChatGroups(_ look: inout Look<Void>) {
  let plan = look.plan
  for channel in plan.allStated(.channel) where plan.hasWords(appWords, in: channel) {
    if plan.isSaid([.assent, .consent], of: channel) || plan.kind(of: channel) == .channelTeacherFree {
      look.met()
      continue
    }
    let origin = plan.terms(.origin, of: channel)
    if origin.contains(.originStaff) {
      look.notMet(channel, ())
    } else if origin.isEmpty {
      look.cannotTell(channel, missing: .property(.origin))
    } else {
      look.met()
    }
  }
}

private let appWords: WordParts = [
  "groepsapp", "appgroep", "app groep", "whatsapp", "whats app", "app group", "group app", "chat group", "chatgroep",
  "telegram", "snapchat", "discord",
]

private func sayChatGroup(_: Void) -> Bilingual<String> {
  Bilingual(
    nl: "Vraag eerst of iedereen deze groepsapp prettig vindt, en spreek af hoe je elkaar anders bereikt.",
    en: "First ask whether everyone is comfortable with this chat group, and agree how else to reach each other.")
}

private func fixChatGroup(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let word = Keyword.assent.row.names.canonical(context.language)
  return [
    Fix(
      Bilingual(nl: "Zet erbij of iedereen akkoord is", en: "Add whether everyone agrees"), .needsText,
      [context.insertion("\(word): ?", under: signal.element)])
  ]
}
