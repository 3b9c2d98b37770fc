import CourseModel
import Vocabulary

extension Rule {
  /// Nobody says hello in the digital environment.
  static let welcomeMessageMissing = Rule(
    "welcome-message-missing", in: .coiSocial, .advice, .tip, gate: .whenChosen(.presence(.social)), .extended,
    sources: "001 CoI-social",
    title: Bilingual(nl: "Geen welkom online", en: "No welcome online"),
    why: Bilingual(
      nl: "Een kort welkomstbericht kost weinig en is het eerste teken dat er aan de andere kant een mens zit.",
      en: "A short welcome message costs little and is the first sign that there is a person on the other side."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        onderwijsvorm: blended
        samenstelling: nieuw
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          les: Werkcollege [op locatie]
            synchroon casus: Een eigen merk [groepjes van 4, 60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: blended
          samenstelling: nieuw
          week 1: Start
            asynchroon welkomstbericht: Welkom allemaal [online, ?]
            asynchroon kennisclip: Wat is een merk? [online, 10 min]
            les: Werkcollege [op locatie]
              synchroon casus: Een eigen merk [groepjes van 4, 60 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        delivery: online
        sync lecture: Brands [online, 45 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: online
        week 1: Start
          async welcome: Hello from Ann and Bo [online, 5 min]
          sync lecture: Brands [online, 45 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: online
        samenstelling: bestaand
        synchroon hoorcollege: Merken [online, 45 min]
        """),
    ],
    find: findMissingWelcome, say: sayMissingWelcome, fix: fixMissingWelcome)
}

private func findMissingWelcome(_ look: inout Look<Void>) {
  let plan = look.plan
  guard !plan.activities.isEmpty, plan.isStarting != false else { return }
  guard plan.delivery != nil else { return look.cannotTell(plan.document, missing: .property(.delivery)) }
  guard plan.isOnlineOrBlended else { return }
  switch plan.search(among: { plan.isInStartWindow($0) }, for: { $0.kind == .welcomeMessage }) {
  case .found: look.met()
  case .unclear(let element): look.cannotTell(element, missing: .kindOfActivity)
  case .missing: look.notMet(plan.document, ())
  }
}

private func sayMissingWelcome(_: Void) -> Bilingual<String> {
  Bilingual(
    nl: "In de digitale leeromgeving staat nog geen welkom. Een kort bericht of filmpje van jou is een prettig begin.",
    en:
      "There is no welcome in the digital environment yet. A short message or video from you is a pleasant start.")
}

private func fixMissingWelcome(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  [
    context.addingAtStart(
      .welcomeMessage, title: Bilingual(nl: "Welkom allemaal", en: "Welcome everyone"),
      details: onlineOfUnknownLength)
  ]
}
