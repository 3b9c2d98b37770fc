import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// 'Hybrid' where part of the group joins online seems to be meant.
  static let hybridWordAmbiguous = Rule(
    "hybrid-word-ambiguous", in: .environment, .advice, .contested, gate: .whenStated, .extended,
    sources: "003 Hybride leeromgeving; QM 7",
    title: Bilingual(nl: "Hybride kan twee dingen betekenen", en: "Hybrid can mean two things"),
    why: Bilingual(
      nl: "Voor de een is hybride: school en werkplek samen. Voor de ander: tegelijk op locatie en online.",
      en: "To one reader hybrid means school and workplace together. To another: on campus and online at once."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Merken
          les: Hybride les [op locatie]
               ^^^^^^^
            synchroon discussie: Wie is de klant? [30 min]
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Merken
            les: Hybride les [hyflex]
              synchroon discussie: Wie is de klant? [30 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Brands
          sync lecture: Brands, with livestream [hybrid, 45 min]
                                     ^^^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          week 1: Brands
            sync lecture: Brands, with livestream [hyflex, 45 min]
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Merken
          les: Hybride les [hyflex]
            synchroon discussie: Wie is de klant? [30 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: hybrid
        week 1: Brands
          session: Studio day
            sync discussion: The hybrid car market [on campus, 30 min]
          sync project: A campaign [hybrid, 2 h]
            client: Shop The Sun
        """),
    ],
    find: findAmbiguousHybrid, say: sayAmbiguousHybrid, fix: fixAmbiguousHybrid)
}

private struct AmbiguousHybrid {
  var isDelivery: Bool
  /// What states the environment on the same line; -1 where it is inherited.
  var source: Int32
}

extension AmbiguousHybrid: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("isDelivery", isDelivery)]
  }
}

/// How a meeting is held, not what it is about.
private let hybridWords = PhraseList([
  "hybride les", "hybride bijeenkomst", "hybride college", "hybride hoorcollege", "hybride werkcollege",
  "hybride sessie", "hybride onderwijs", "hybrid session", "hybrid meeting", "hybrid class", "hybrid lecture",
  "hybrid teaching", "hyflex",
])
private let bothWords = PhraseList([
  "livestream", "livestreamen", "live stream", "tegelijk online", "online en op locatie", "op locatie en online",
  "simultaneously", "online and on campus", "on campus and online",
])

private func findAmbiguousHybrid(_ look: inout Look<AmbiguousHybrid>) {
  let plan = look.plan
  judgeDelivery(&look)
  for gathering in plan.gatherings where !gathering.isActivity {
    judge(gathering.element, gathering.environment, &look)
  }
  for activity in plan.activities where !activity.isCancelled {
    judge(activity.element, activity.environment, &look)
  }
}

private func judgeDelivery(_ look: inout Look<AmbiguousHybrid>) {
  let plan = look.plan
  guard plan.delivery == .deliveryHybrid, let element = plan.model.child(.delivery, of: plan.document) else { return }
  let environments = plan.activities.map { $0.environment?.value }
  let told: Environments = [.workplace, .hybrid, .hyflex]
  if environments.contains(where: { $0.map { !$0.isDisjoint(with: told) } == true })
    || plan.gatherings.contains(where: { $0.environment.map { !$0.value.isDisjoint(with: told) } == true })
  {
    look.met()
  } else if environments.isEmpty || environments.contains(nil) {
    look.cannotTell(element, missing: .property(.environment))
  } else {
    look.notMet(
      element, AmbiguousHybrid(isDelivery: true, source: -1), at: plan.model.elements[Int(element)].textSpan)
  }
}

private func judge(_ element: Int32, _ environment: Resolved<Environments>?, _ look: inout Look<AmbiguousHybrid>) {
  let plan = look.plan
  let title = plan.model.elements[Int(element)].textSpan
  let isHybrid = environment?.value.contains(.hybrid) == true
  guard let found = plan.firstPhrase(isHybrid ? bothWords : hybridWords, in: title) else {
    if isHybrid { look.met() }
    return
  }
  guard let environment else { return look.cannotTell(element, missing: .property(.environment)) }
  if environment.value.contains(.hyflex) { return look.met() }
  look.notMet(
    element, AmbiguousHybrid(isDelivery: false, source: environment.origin == .own ? environment.source : -1),
    at: firstWord(of: found.span, plan, isHybrid))
}

/// Of `hybride les` only the first word is the matter.
private func firstWord(of span: Span, _ plan: Plan, _ isWhole: Bool) -> Span {
  if isWhole { return span }
  let bytes = plan.snapshot.bytes[span.range.clamped(to: 0..<plan.snapshot.bytes.count)]
  guard let space = bytes.firstIndex(of: 0x20) else { return span }
  return Span(Int(span.start), space)
}

private func sayAmbiguousHybrid(_ facts: AmbiguousHybrid) -> Bilingual<String> {
  if facts.isDelivery {
    return Bilingual(
      nl:
        "'Hybride' lezen sommigen als school en werkplek samen, anderen als tegelijk op locatie en online. Zet bij de bijeenkomsten welke van de twee het is.",
      en:
        "Some read 'hybrid' as school and workplace together, others as on campus and online at once. Say with the meetings which of the two it is."
    )
  }
  return Bilingual(
    nl:
      "Hier lijkt 'tegelijk op locatie en online' bedoeld, en dat heet 'hyflex'. 'Hybride' staat voor school en werkplek samen.",
    en:
      "This seems to mean 'on campus and online at once', which is called 'hyflex'. 'Hybrid' stands for school and workplace together."
  )
}

private func fixAmbiguousHybrid(_ context: Context, _ signal: Signal<AmbiguousHybrid>) -> [Fix] {
  let hyflex = Environments.hyflex.name(context.language)
  if signal.facts.isDelivery { return [] }
  let source = signal.facts.source
  if source >= 0, !context.model.elements[Int(source)].textSpan.isEmpty {
    return [.changing(context.model.elements[Int(source)].textSpan, to: hyflex)]
  }
  let word = Keyword.environment.row.names.canonical(context.language)
  return [
    Fix(
      Bilingual(nl: "Kies '\(Environments.hyflex.name(.dutch))'", en: "Choose '\(Environments.hyflex.name(.english))'"),
      .unsafe, [context.insertion("\(word): \(hyflex)", under: signal.element)])
  ]
}
