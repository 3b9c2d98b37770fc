import CourseModel
import Vocabulary

extension Rule {
  /// Contact details are collected, and nobody says that members are asked.
  static let personalDataWithoutConsent = Rule(
    "personal-data-without-consent", in: .principleA, .warning, .strong, gate: .whenStated, .core,
    sources: "002 G; 002 B1-D2",
    title: Bilingual(nl: "Persoonsgegevens zonder toestemming", en: "Personal data without consent"),
    why: Bilingual(
      nl:
        "Niet iedereen wil zijn telefoonnummer of mailadres delen. Wie gevraagd wordt en nee mag zeggen, voelt zich veilig.",
      en: "Not everyone wants to share a phone number or e-mail address. Being asked, and free to say no, feels safe."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon smoelenboek: Foto, hobby en telefoonnummer [online, 15 min]
          ^^^^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            asynchroon smoelenboek: Foto, hobby en telefoonnummer [online, 15 min]
              toestemming: vooraf gevraagd, mail en telefoon mag je weglaten
          """),
      .wrong(
        """
        community CG1: Coaching group
        async contact exchange: How can we reach you? [online, 5 min]
        ^^^^^^^^^^^^^^^^^^^^^^
        """),
      .right(
        """
        community CG1: Coaching group
        async contact exchange: How can we reach you? [online, 5 min]
          consent: asked, e-mail and phone optional
        """),
      .right(
        """
        cursus MC101: Marketing
        asynchroon contactgegevens uitwisselen: Wie wil, zet een nummer in de lijst [online, 5 min, facultatief]
        asynchroon smoelenboek: Een foto en je favoriete merk [online, 15 min]
        """),
    ],
    find: findUnaskedData, say: sayUnaskedData, fix: fixUnaskedData)
}

private let contactWords = ["telefoon", "mailadres", "e mail", "email", "mobiel", "phone", "home address"]
private let voluntaryWords = [
  "vrijwillig", "toestemming", "desgewenst", "wie wil", "voluntary", "permission", "consent",
]

private func findUnaskedData(_ look: inout Look<Void>) {
  let plan = look.plan
  let isAgreed = look.context.handedDown(.agreement).contains { $0.plan.kind(of: $0.element) == .agreementPrivacy }
  for activity in plan.activities where !activity.isCancelled {
    guard activity.kind == .contactExchange || activity.has([.acquaintance, .communication]) else { continue }
    let element = activity.element
    guard activity.kind == .contactExchange || plan.mentions(contactWords, in: element) else { continue }
    if plan.terms(.origin, of: element).contains(.originStudents) || activity.facets.leaders == .students { continue }
    switch plan.state(.consent, of: element) {
    case .stated, .none: look.met()
    case .unknown: look.cannotTell(element, missing: .property(.consent))
    case .notStated:
      if isAgreed || activity.isOptional || plan.mentions(voluntaryWords, in: element) {
        look.met()
      } else {
        look.notMet(element, ())
      }
    }
  }
}

private func sayUnaskedData(_: Void) -> Bilingual<String> {
  Bilingual(
    nl: "Hier delen deelnemers contactgegevens. Zet erbij dat je het vooraf vraagt en dat ze iets mogen weglaten.",
    en: "Members share contact details here. Add that they are asked beforehand and may leave things out.")
}

private func fixUnaskedData(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let word = Keyword.consent.row.names
  return [
    context.adding(
      Bilingual(
        nl: "\(word.canonical(.dutch)): vooraf gevraagd, mail en telefoon mag je weglaten",
        en: "\(word.canonical(.english)): asked beforehand, e-mail and phone may be left out"),
      under: signal.element, Bilingual(nl: "Zet de toestemming erbij", en: "Add the consent"), .unsafe)
  ]
}
