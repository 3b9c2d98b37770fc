import CourseModel
import Vocabulary

extension Rule {
  /// Something asynchronous that students can't do when they like.
  static let asyncWithFixedTime = Rule(
    "async-with-fixed-time", in: .syncAsync, .warning, .validity, gate: .whenStated, .core,
    sources: "003 Asynchroon leren",
    title: Bilingual(nl: "Asynchroon op een vast moment", en: "Asynchronous at a fixed moment"),
    why: Bilingual(
      nl: "Asynchroon wil zeggen dat studenten zelf kiezen wanneer ze het doen.",
      en: "Asynchronous means that students choose themselves when to do it."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Merken
          les: Werkcollege [op locatie]
            asynchroon oefening: Vijf merken analyseren [individueel, 30 min]
            ^^^^^^^^^^^^^^^^^^^
            synchroon discussie: Wat viel op? [30 min]
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Merken
            les: Werkcollege [op locatie]
              synchroon oefening: Vijf merken analyseren [individueel, 30 min]
              synchroon discussie: Wat viel op? [30 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        week 2: Brands
          async problem set: Ten brands [online, 60 min]
          ^^^^^^^^^^^^^^^^^
            opens: week 2, Monday 9:00
            due: week 2, Monday 10:30
        """,
        fixed: """
          course MC101: Marketing
          week 2: Brands
            sync problem set: Ten brands [online, 60 min]
              opens: week 2, Monday 9:00
              due: week 2, Monday 10:30
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Merken
          les: Begeleide zelfstudie [op locatie]
            asynchroon oefening: Vijf merken analyseren [individueel, 30 min]
              begeleid door: docent
        """),
      .right(
        """
        course MC101: Marketing
        week 2: Brands
          async problem set: Ten brands [online, 60 min]
            opens: week 2, Monday
            due: week 2, Friday
        """),
    ],
    find: findFixedTime, say: sayFixedTime, fix: fixFixedTime)
}

private struct FixedTime {
  var name: String
  var isInMeeting: Bool
}

extension FixedTime: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("activity", name), .init("isInMeeting", isInMeeting)]
  }
}

private func findFixedTime(_ look: inout Look<FixedTime>) {
  let plan = look.plan
  for (at, activity) in plan.activities.enumerated()
  where !activity.isSync && !activity.isCancelled && activity.kind != .exam {
    if activity.meeting >= 0 {
      // Self-study with someone at hand.
      switch plan.state(.ledBy, around: activity.element) {
      case .notStated:
        look.notMet(activity.element, FixedTime(name: look.context.label(activity.element), isInMeeting: true))
      case .unknown: look.cannotTell(activity.element, missing: .property(.ledBy))
      case .none, .stated: look.met()
      }
      continue
    }
    guard let window = plan.openWindow(of: at) else { continue }
    guard activity.duration.isWholeKnown else {
      look.cannotTell(activity.element, missing: .property(.duration))
      continue
    }
    let least = Int64(activity.duration.lower / 60) * Int64(look.limits.thousandths(.fixedTimeFactor))
    if Int64(window.most) * 1000 <= least {
      look.notMet(activity.element, FixedTime(name: look.context.label(activity.element), isInMeeting: false))
    } else {
      look.met()
    }
  }
}

private func sayFixedTime(_ facts: FixedTime) -> Bilingual<String> {
  facts.isInMeeting
    ? Bilingual(
      nl:
        "'\(facts.name)' heet asynchroon, maar staat in een bijeenkomst. Maak er 'synchroon' van, zet het buiten de bijeenkomst, of schrijf erbij wie studenten begeleidt.",
      en:
        "'\(facts.name)' is called asynchronous, but stands in a meeting. Make it 'sync', move it out of the meeting, or say who guides the students."
    )
    : Bilingual(
      nl:
        "'\(facts.name)' heet asynchroon, maar kan alleen op één vast moment. Geef er meer tijd voor, of maak er 'synchroon' van.",
      en:
        "'\(facts.name)' is called asynchronous, but can only be done at one fixed moment. Give it more time, or make it 'sync'."
    )
}

private func fixFixedTime(_ context: Context, _ signal: Signal<FixedTime>) -> [Fix] {
  guard signal.element >= 0 else { return [] }
  let head = context.model.elements[Int(signal.element)].keywordSpan
  return [.changing(head, to: Keyword.sync.row.names.canonical(context.language))]
}
