import CourseModel
import Vocabulary

extension Rule {
  /// Asynchronous work that is open for a short time only.
  static let asyncWindowTooNarrow = Rule(
    "async-window-too-narrow", in: .syncAsync, .note, .toolDefault, gate: .whenStated, .extended,
    sources: "003 Asynchroon leren; tool default",
    title: Bilingual(nl: "Kort open voor eigen tijd en tempo", en: "Open too short for own time and pace"),
    why: Bilingual(
      nl: "Eigen tijd en tempo vragen om ruimte, zeker naast werk of zorg.",
      en: "Own time and pace ask for room, the more so next to work or care."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 2: Merken
          asynchroon opgaven: Tien merken [online, 60 min]
          ^^^^^^^^^^^^^^^^^^
            open vanaf: week 2, maandag 9:00
            deadline: week 2, maandag 17:00
        """),
      .wrong(
        """
        course MC101: Marketing
        study form: part-time
        week 2: Brands
          async problem set: Ten brands [online, 60 min]
          ^^^^^^^^^^^^^^^^^
            opens: week 2, Monday 9:00
            due: week 2, Wednesday 9:00
        """),
      .right(
        """
        cursus MC101: Marketing
        week 2: Merken
          asynchroon opgaven: Tien merken [online, 60 min]
            open vanaf: week 2, maandag 9:00
            deadline: week 2, woensdag 9:00
        """),
      .right(
        """
        course MC101: Marketing
        week 2: Brands
          async problem set: Ten brands [online]
            opens: week 2, Monday 9:00
            due: week 2, Monday 17:00
        """),
    ],
    find: findNarrowWindow, say: sayNarrowWindow)
}

private struct NarrowWindow {
  var name: String
  var hours: Int
}

extension NarrowWindow: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("activity", name), .init("hours", hours)]
  }
}

private func findNarrowWindow(_ look: inout Look<NarrowWindow>) {
  let plan = look.plan
  let enough = look.limits.lower(.asyncWindow, partTime: plan.isPartTimeOrDual) * 60
  for (at, activity) in plan.activities.enumerated()
  where !activity.isSync && !activity.isCancelled && activity.kind != .exam {
    guard let window = plan.openWindow(of: at) else { continue }
    if window.most >= enough {
      look.met()
      continue
    }
    guard activity.duration.isWholeKnown else {
      look.cannotTell(activity.element, missing: .property(.duration))
      continue
    }
    let fixed = Int64(activity.duration.upper / 60) * Int64(look.limits.thousandths(.fixedTimeFactor))
    // Shorter still is a fixed moment, which has a rule of its own.
    if Int64(window.most) * 1000 <= fixed { continue }
    look.notMet(activity.element, NarrowWindow(name: look.context.label(activity.element), hours: window.most / 60))
  }
}

private func sayNarrowWindow(_ facts: NarrowWindow) -> Bilingual<String> {
  let hours =
    facts.hours < 1
    ? Bilingual(nl: "minder dan een", en: "less than an hour") : Bilingual(nl: "\(facts.hours)", en: "\(facts.hours) h")
  return Bilingual(
    nl:
      "'\(facts.name)' staat \(hours.nl) uur open. Dat laat weinig ruimte voor eigen tijd en tempo. Kan het eerder open?",
    en:
      "'\(facts.name)' is open for \(hours.en). That leaves little room for own time and pace. Can it open earlier?"
  )
}
