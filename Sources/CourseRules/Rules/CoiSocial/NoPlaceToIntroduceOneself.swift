import CourseModel
import Vocabulary

extension Rule {
  /// There is nowhere to show who you are.
  static let noPlaceToIntroduceOneself = Rule(
    "no-place-to-introduce-oneself", in: .coiSocial, .advice, .strong, gate: .whenStated, .core,
    sources: "001 CoI-social; 001 OP-A; 001 KM; 001 SB; 002 A; 002 G; 002 2.2-post; 002 B1-D1; 002 B1-D2; 002 B1-H1",
    title: Bilingual(nl: "Geen plek om je voor te stellen", en: "No place to introduce yourself"),
    why: Bilingual(
      nl: "Op een voorstelpagina of smoelenboek kijk je nog eens terug wie wie is, ook na de eerste bijeenkomst.",
      en: "On a page of introductions you can look up who is who, also after the first meeting."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        onderwijsvorm: blended
        samenstelling: nieuw
        groepsgrootte: 24
        week 1: Start
          les: Eerste les [op locatie]
            synchroon het verhaal van je naam: Waar komt je naam vandaan? [20 min]
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: blended
          samenstelling: nieuw
          groepsgrootte: 24
          week 1: Start
            asynchroon smoelenboek: Wie is wie? [online, ?]
              toestemming: vooraf gevraagd, mail en telefoon mag je weglaten
            les: Eerste les [op locatie]
              synchroon het verhaal van je naam: Waar komt je naam vandaan? [20 min]
          """),
      .wrong(
        """
        community CG1: Coaching group
        ^^^^^^^^^^^^^
        delivery: online
        composition: new
        meeting: First [online]
          sync introduction round: Who are we? [30 min]
        """),
      .right(
        """
        community CG1: Coaching group
        delivery: online
        composition: new
        async introduction board: Tell us who you are [online, 15 min]
        meeting: First [online]
          sync introduction round: Who are we? [30 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        samenstelling: nieuw
        kennen elkaar: ja
        les: Eerste les [op locatie]
          synchroon discussie: Wat is een merk? [20 min]
        """),
    ],
    find: findMissingPlace, say: sayMissingPlace, fix: fixMissingPlace)
}

private func findMissingPlace(_ look: inout Look<Void>) {
  let plan = look.plan
  guard let isStarting = plan.isStarting else {
    return look.cannotTell(plan.document, missing: .property(.composition))
  }
  guard isStarting, !plan.activities.isEmpty, !plan.isIndividualRoute else { return }
  guard plan.delivery != nil else { return look.cannotTell(plan.document, missing: .property(.delivery)) }
  guard plan.isOnlineOrBlended else { return }
  // Below five people nobody needs a page to remember who is who.
  if let size = plan.meetingSize, size.lower < 5 { return }
  let isElsewhere = look.context.above.contains { $0.search(for: isPlaceForIntroductions) == .found }
  if isElsewhere { return look.met() }
  switch plan.search(among: { plan.isInStartWindow($0) }, for: isPlaceForIntroductions) {
  case .found: look.met()
  case .unclear(let element): look.cannotTell(element, missing: .kindOfActivity)
  case .missing: look.notMet(plan.document, ())
  }
}

/// Anything about getting acquainted that students do in their own time stays to be looked at.
private func isPlaceForIntroductions(_ activity: Activity) -> Bool {
  switch activity.kind {
  case .introductionBoard, .introPostWithPhoto, .whosWho, .lmsProfile, .introductionVideo, .socialMediaProfiles,
    .playfulProfile:
    true
  default: !activity.isSync && activity.has(.acquaintance) && activity.facets.targets.contains(.students)
  }
}

private func sayMissingPlace(_: Void) -> Bilingual<String> {
  Bilingual(
    nl: "Er is nog geen plek waar deelnemers laten zien wie ze zijn, zoals een smoelenboek of een voorsteltopic.",
    en:
      "There is no place yet where members can show who they are, such as a who's who page or an introduction thread."
  )
}

private func fixMissingPlace(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let consent = Keyword.consent.row.names
  return [
    context.addingAtStart(
      .whosWho, title: Bilingual(nl: "Wie is wie?", en: "Who is who?"), details: onlineOfUnknownLength,
      below: Bilingual(
        nl: "\(consent.canonical(.dutch)): vooraf gevraagd, mail en telefoon mag je weglaten",
        en: "\(consent.canonical(.english)): asked beforehand, e-mail and phone may be left out")),
    context.addingAtStart(
      .introductionBoard, title: Bilingual(nl: "Stel je voor", en: "Introduce yourself"),
      details: onlineOfUnknownLength),
  ]
}
