import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Students can't see when and where a teacher can be reached.
  static let availabilityNotStated = Rule(
    "availability-not-stated", in: .coiSocial, .advice, .tip, gate: .whenStated, .core, sources: "001 CoI-social",
    title: Bilingual(nl: "Bereikbaarheid niet genoemd", en: "Availability not stated"),
    why: Bilingual(
      nl: "Wie online studeert, loopt niet even langs. Dan helpt het om te weten waar en wanneer je iets kunt vragen.",
      en: "Those who study online can't just drop by. It helps to know where and when questions can be asked."),
    asksForMissing: true,
    argument: "person",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        onderwijsvorm: online
        docenten: Ann de Wit
        asynchroon kennisclip: Wat is een merk? [online, 10 min]
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: online
          docenten: Ann de Wit
          bereikbaarheid: ?
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        delivery: blended
        teachers:
          - Ann
            availability: Mondays from 9 to 11 in Teams
          - Bo
            ^^
        sync lecture: Brands [on campus, 45 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: online
        bereikbaarheid: elke dinsdag van 9 tot 11 in Teams
        asynchroon kennisclip: Wat is een merk? [online, 10 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: on campus
        sync lecture: Brands [on campus, 45 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: online
        channel questions: Forum [within 2 days]
        async video: Brands [online, 10 min]
        """),
    ],
    find: findUnstatedAvailability, say: sayUnstatedAvailability, fix: fixUnstatedAvailability)
}

/// Whose; nil for nobody's.
private func findUnstatedAvailability(_ look: inout Look<String?>) {
  let plan = look.plan
  guard plan.delivery != nil else { return look.cannotTell(plan.document, missing: .property(.delivery)) }
  guard plan.isOnlineOrBlended else { return }
  if look.context.isNotStatedAnywhere(.availability) {
    let answersQuestions = look.context.handedDown(.channel).contains { channel in
      channel.plan.kind(of: channel.element) == .channelQuestions
        && channel.plan.state(.within, of: channel.element) == .stated
    }
    let isAnnounced = plan.search { $0.kind == .availabilityNotice } == .found
    if answersQuestions || isAnnounced || meetsEveryWeek(plan) { return look.met() }
    return look.notMet(plan.document, nil)
  }
  let people = (plan.all(.teachers) + plan.all(.facilitator)).filter { person in
    plan.model.elements[Int(person)].parent == plan.document || plan.model.elements[Int(person)].form == .item
  }
  let states = people.map { plan.state(.availability, of: $0) }
  guard states.contains(.stated), plan.isNotStated(.availability) else {
    let own = plan.state(.availability)
    return own == .unknown ? look.cannotTell(plan.document, missing: .property(.availability)) : look.met()
  }
  for (person, state) in zip(people, states) {
    switch state {
    case .stated, .none: look.met()
    case .unknown: look.cannotTell(person, missing: .property(.availability))
    case .notStated:
      let element = plan.model.elements[Int(person)]
      look.notMet(person, look.context.label(person), at: element.form == .item ? element.textSpan : nil)
    }
  }
}

/// Who sees the teacher every week can ask then.
private func meetsEveryWeek(_ plan: Plan) -> Bool {
  guard plan.figures.teachingWeeks.count > 1 else { return false }
  var open = plan.figures.teachingWeeks
  for gathering in plan.gatherings { open = open.subtracting(gathering.weeks) }
  return open.isEmpty
}

private func sayUnstatedAvailability(_ name: String?) -> Bilingual<String> {
  guard let name else {
    return Bilingual(
      nl:
        "Studenten zien nog niet wanneer en waar ze een docent of begeleider kunnen bereiken. Zet er dagen, tijden en een kanaal bij.",
      en:
        "Students can't see yet when and where they can reach a teacher or facilitator. Add days, times and a channel.")
  }
  return Bilingual(
    nl: "Bij '\(name)' staat nog niet wanneer en waar studenten terechtkunnen, bij anderen wel.",
    en: "The plan does not say yet when and where students can reach '\(name)', while it does for others.")
}

private func fixUnstatedAvailability(_ context: Context, _ signal: Signal<String?>) -> [Fix] {
  let word = Keyword.availability.row.names.canonical(context.language)
  return [
    Fix(
      Bilingual(nl: "Zet de bereikbaarheid erbij", en: "Add the availability"), .needsText,
      [context.insertion("\(word): ?", under: signal.element)])
  ]
}
