import CourseModel
import Vocabulary

extension Rule {
  /// Members have no agreed way to reach each other.
  static let membersCannotReachEachOther = Rule(
    "members-cannot-reach-each-other", in: .principleA, .warning, .strong, gate: .whenStated, .core,
    sources: "002 A; 002 B; 002 G; 002 intro; 002 B1-H2; 002 B1-D1",
    title: Bilingual(nl: "Elkaar niet kunnen bereiken", en: "No way to reach each other"),
    why: Bilingual(
      nl:
        "Wie elkaar buiten de bijeenkomsten kan vinden, vraagt sneller iets aan een medestudent en voelt zich minder alleen.",
      en: "Those who can find each other outside meetings ask a fellow student sooner and feel less alone."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        onderwijsvorm: blended
        kanaal mededelingen: Moodle
        synchroon hoorcollege: Merken [op locatie, 45 min]
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: blended
          kanaal onderling contact: ?
          kanaal mededelingen: Moodle
          synchroon hoorcollege: Merken [op locatie, 45 min]
          """),
      .wrong(
        """
        community CG1: Coaching group
        ^^^^^^^^^^^^^
        delivery: online
        sync intervision: One question [60 min]
        """),
      .right(
        """
        community CG1: Coaching group
        delivery: online
        channel member contact: Group chat in Teams
        sync intervision: One question [60 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: online
        asynchroon smoelenboek: Wie is wie? [online, 10 min]
          toestemming: vooraf gevraagd
        """),
    ],
    find: findUnreachableMembers, say: sayUnreachableMembers, fix: fixUnreachableMembers)
}

/// Two people find each other.
private let fewestMembers = 3

private func findUnreachableMembers(_ look: inout Look<Void>) {
  let plan = look.plan
  guard !plan.activities.isEmpty, !plan.isIndividualRoute else { return }
  guard plan.delivery != nil else { return look.cannotTell(plan.document, missing: .property(.delivery)) }
  // Who meets on campus finds each other there.
  guard plan.isOnlineOrBlended else { return }
  if let cohort = plan.cohort, cohort.lower < fewestMembers { return }
  var open: Int32 = -1
  for document in [plan] + look.context.above {
    for channel in document.all(.channel) {
      let isUnknown = document.model.elements[Int(channel)].state == .unknown
      if isUnknown && document.document == plan.document { open = channel }
      if !isUnknown && isForMembers(document.kind(of: channel)) { return look.met() }
    }
    if document.all(.agreement).contains(where: { document.kind(of: $0) == .agreementCommunication }) {
      return look.met()
    }
  }
  switch plan.search(for: isMeetingPlace) {
  case .found: look.met()
  case .unclear(let element): look.cannotTell(element, missing: .kindOfActivity)
  case .missing:
    if open >= 0 { return look.cannotTell(open, missing: .property(.channel)) }
    // Who have been together for a while will have found each other.
    look.notMet(plan.document, (), severity: plan.isStarting == false ? .advice : nil)
  }
}

/// A channel without a purpose may be for anything.
private func isForMembers(_ kind: Term?) -> Bool {
  switch kind {
  case .channelAnnouncements, .channelQuestions, .channelUrgent, .channelFiles: false
  default: true
  }
}

private func isMeetingPlace(_ activity: Activity) -> Bool {
  switch activity.kind {
  case .contactExchange, .chatGroup, .whosWho, .teacherFreeSpace, .socialCafeForum, .collaborationSpace,
    .helpRequestsChannel, .communicationAgreements, .communicationStructure, .buddySystem, .coachGroup, .studyGroups:
    true
  default: false
  }
}

private func sayUnreachableMembers(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er is nog niets afgesproken waarmee deelnemers elkaar buiten de bijeenkomsten kunnen bereiken. Een gedeeld kanaal is al genoeg.",
    en: "Nothing is agreed yet by which members can reach each other outside meetings. A shared channel will do.")
}

private func fixUnreachableMembers(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let word = Keyword.channel.row.names.canonical(context.language)
  let kind = Term.channelContact.row.names.canonical(context.language)
  let consent = Keyword.consent.row.names
  return [
    Fix(
      Bilingual(nl: "Voeg een kanaal voor onderling contact toe", en: "Add a channel for contact among members"),
      .needsText, [context.insertion("\(word) \(kind): ?", under: context.plan.document)]),
    context.addingAtStart(
      .contactExchange, details: onlineOfUnknownLength,
      below: Bilingual(
        nl: "\(consent.canonical(.dutch)): vooraf gevraagd, mail en telefoon mag je weglaten",
        en: "\(consent.canonical(.english)): asked beforehand, e-mail and phone may be left out")),
  ]
}
