import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// One channel for everything.
  static let singleCommunicationChannel = Rule(
    "single-communication-channel", in: .coiSocial, .note, .tip, gate: .whenStated, .extended,
    sources: "001 CoI-social",
    title: Bilingual(nl: "Eén kanaal voor alles", en: "One channel for everything"),
    why: Bilingual(
      nl:
        "Naast een vaste plek voor vragen helpt een tweede kanaal, zoals mail of een forum, om in contact te blijven.",
      en:
        "Beside one fixed place for questions, a second channel such as mail or a forum helps people to stay in touch."),
    audience: .reviewer,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        kanaal vragen: Teams
        ^^^^^^^^^^^^^
        week 1: Start
          synchroon hoorcollege: Wat is een merk? [op locatie, 45 min]
        """),
      .wrong(
        """
        community CG1: Coaching group
        channel announcements: Canvas
        ^^^^^^^^^^^^^^^^^^^^^
        meeting: Start
          sync check-in: How are you? [10 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        kanaal vragen: Forum in Brightspace
        kanaal mededelingen: Mail
        """),
      .right(
        """
        community CG1: Coaching group
        channels: Canvas and a chat group
        """),
    ],
    find: findSingleCommunicationChannel, say: saySingleCommunicationChannel)
}

private func findSingleCommunicationChannel(_ look: inout Look<Void>) {
  let own = look.plan.allStated(.channel)
  guard let first = own.first else { return }
  let isMore = look.context.handedDown(.channel).count > 1 || namesMore(first, look.plan)
  if isMore { look.met() } else { look.notMet(first, ()) }
}

/// `Teams and mail`
private func namesMore(_ channel: Int32, _ plan: Plan) -> Bool {
  let title = plan.snapshot.title(channel)
  return title.contains(",") || title.holds(" en ") || title.holds(" and ") || title.holds(" & ")
}

private func saySingleCommunicationChannel(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Het plan noemt één kanaal voor alles. Een tweede, bijvoorbeeld om ervaringen te delen, maakt contact makkelijker.",
    en:
      "The plan names one channel for everything. A second one, for example to share experiences, makes contact easier."
  )
}
