import CourseModel
import Vocabulary

extension Rule {
  /// What is online comes on top of the meetings, and nothing in them uses it.
  static let addOnOnly = Rule(
    "add-on-only", in: .blendCourse, .warning, .strong, gate: .whenStated, .core, for: .course,
    sources: "004 Instellingsniveau [Hoe]; Alammary",
    title: Bilingual(nl: "Het online deel staat los", en: "The online part stands apart"),
    why: Bilingual(
      nl: "Iets online erbij zetten is nog geen blend. Het gaat om onderdelen die op elkaar voortbouwen.",
      en: "Putting something online beside it is not a blend yet. What counts is parts that build on each other."),
    silences: [.rule("blend-course/impact-overstated")],
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
                       ^^^^^^^
        week 1: Start
          les 1: Werkcollege [op locatie]
            synchroon casus: De theorie op een eigen merk [60 min]
          asynchroon kennisclip: Nog eens: wat is een merk? [online, 20 min, optioneel]
        week 2: Verder
          les 2: Werkcollege [op locatie]
            synchroon casus: Tweede merk [60 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        delivery: blended
                  ^^^^^^^
        module M1: On campus
          meeting W1: Workshop [on campus]
            sync case: Your own brand [60 min]
          meeting W2: Workshop [on campus]
            sync case: A second brand [60 min]
        module M2: Online
          async e-learning: Brands abroad [online, 120 min]
        """,
        fixed: """
          course MC101: Marketing
          delivery: blended
          module M1: On campus
            meeting W1: Workshop [on campus]
              sync case: Your own brand [60 min]
            meeting W2: Workshop [on campus]
              sync case: A second brand [60 min]
          module M2: Online
            async e-learning: Brands abroad [online, 120 min]
              follows: W2
          """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
          les 1: Werkcollege [op locatie]
            synchroon casus: De theorie op een eigen merk [60 min]
        week 2: Verder
          les 2: Werkcollege [op locatie]
            synchroon casus: Tweede merk [60 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: blended
        module M1: On campus
          meeting W1: Workshop [on campus]
            sync case: Your own brand [60 min]
          meeting W2: Workshop [on campus]
            sync case: A second brand [60 min]
        module M2: Online
          async e-learning: Brands abroad [online, 120 min]
            follows: W2
        """),
    ],
    find: findAddOn, say: sayAddOn, fix: fixAddOn)
}

private struct Facts {
  var isOptional: Bool
  var isDeclaredLow: Bool
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("isOptional", isOptional), .init("isDeclaredLow", isDeclaredLow)]
  }
}

/// With one meeting there is nothing to tell apart.
private let fewestMeetings = 2

private func findAddOn(_ look: inout Look<Facts>) {
  let plan = look.plan
  let element = plan.deliveryElement
  guard plan.isBlended, element >= 0, plan.gatherings.count >= fewestMeetings else { return }
  let span = plan.model.elements[Int(element)].textSpan
  let isLow = plan.statedImpact == .lowImpact
  switch plan.onlinePart {
  case .absent: return
  case .tied: look.met()
  case .unclear: look.cannotTell(element, missing: .property(.follows))
  case .optional:
    look.notMet(element, Facts(isOptional: true, isDeclaredLow: isLow), at: span, severity: isLow ? .note : nil)
  case .apart:
    look.notMet(element, Facts(isOptional: false, isDeclaredLow: isLow), at: span, severity: isLow ? .note : nil)
  }
}

private func sayAddOn(_ facts: Facts) -> Bilingual<String> {
  let what =
    facts.isOptional
    ? Bilingual(
      nl: "Alles wat online of in eigen tijd gebeurt, is vrijwillig.",
      en: "All that is done online or in students' own time is voluntary.")
    : Bilingual(
      nl: "Nergens staat dat een bijeenkomst gebruikt wat studenten online of in eigen tijd doen.",
      en: "Nowhere does it say that a meeting uses what students do online or in their own time.")
  if facts.isDeclaredLow {
    return Bilingual(
      nl: what.nl
        + " Dat past bij de lage impact die je noemt. Wil je er meer mee, laat een bijeenkomst er dan op voortbouwen.",
      en: what.en + " That fits the low impact you state. If you want more from it, let a meeting build on it.")
  }
  return Bilingual(
    nl: what.nl + " Laat een bijeenkomst erop voortbouwen, of online werk verdergaan waar een bijeenkomst stopt.",
    en: what.en + " Let a meeting build on it, or let online work go on where a meeting stops.")
}

/// Ties the first of it to the nearest meeting that has a name to point at.
private func fixAddOn(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let plan = context.plan
  if signal.facts.isOptional { return [] }
  for (at, activity) in plan.activities.enumerated()
  where plan.isOnlinePart(at) && !activity.isSync && !activity.isCancelled {
    let named = plan.gatherings.filter { !$0.isActivity && !context.snapshot.name($0.element).isEmpty }
    let before = named.last { $0.element < activity.element }
    guard let meeting = before ?? named.first else { return [] }
    let keyword: Keyword = before == nil ? .prepares : .follows
    let word = keyword.row.names.canonical(context.language)
    let isNumbered = context.model.elements[Int(meeting.element)].isNumbered
    let target =
      isNumbered
      ? context.snapshot.text(plan.headSpan(of: meeting.element)) : context.snapshot.name(meeting.element)
    return [
      Fix(
        Bilingual(nl: "Verbind met '\(target)'", en: "Link to '\(target)'"), .unsafe,
        [context.insertion("\(word): \(target)", under: activity.element)])
    ]
  }
  return []
}
