import CourseModel
import Vocabulary

extension Rule {
  /// Students work online, and nobody says how the place where they do that is laid out.
  static let learningEnvironmentUndescribed = Rule(
    "learning-environment-undescribed", in: .principleG, .advice, .strong, gate: .whenStated, .extended,
    sources: "001 OP-G; 002 G",
    title: Bilingual(nl: "Digitale leeromgeving niet beschreven", en: "Digital learning environment not described"),
    why: Bilingual(
      nl: "Wie weet waar materiaal, forum en opdrachten staan, hoeft niet te zoeken en kan aan de slag.",
      en: "If you know where material, forum and tasks are, you need not search and can get to work."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          ^^^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: blended
          omgeving online: ?
          week 1: Start
            asynchroon kennisclip: Wat is een merk? [online, 10 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        delivery: online
        week 1: Start
          async forum: Which brand do you know best? [online, 30 min]
          ^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        omgeving online: Brightspace, per week een map met materiaal en opdrachten
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: online
        information where: Everything is in Brightspace, one page for each week
        week 1: Start
          async forum: Which brand do you know best? [online, 30 min]
        """),
    ],
    find: findEnvironmentDescription, say: sayEnvironmentDescription, fix: fixEnvironmentDescription)
}

private func findEnvironmentDescription(_ look: inout Look<Void>) {
  let plan = look.plan
  guard plan.isOnlineOrBlended else {
    if plan.delivery == nil { look.cannotTell(plan.document, missing: .property(.delivery)) }
    return
  }
  let online = plan.activities.first { activity in
    // In a live meeting nobody has to find their own way.
    !activity.isCancelled && !activity.isSync && activity.environment?.value.contains(.online) ?? false
  }
  guard let online else { return }
  let described = look.context.handedDown(.environmentPlan).contains { isOnline($0.plan, $0.element) }
  let told = look.context.handedDown(.information).contains { plan, element in
    let kind = plan.kind(of: element)
    return kind == nil || kind == .infoWhere || kind == .infoStart
  }
  let shown = plan.activities.contains { activity in
    !activity.isCancelled
      && [.environmentSetUp, .exploreDigitalEnvironment, .virtualTour].contains(activity.kind)
  }
  if described || told || shown { return look.met() }
  let isOpen = plan.all(.environmentPlan).contains { isOnline(plan, $0) }
  if isOpen || plan.state(.environmentPlan) == .unknown {
    return look.cannotTell(plan.document, missing: .property(.environmentPlan))
  }
  look.notMet(online.element, ())
}

private func isOnline(_ plan: Plan, _ element: Int32) -> Bool {
  guard case .environment(let set) = plan.model.elements[Int(element)].kind else { return true }
  return set.contains(.online)
}

private func sayEnvironmentDescription(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Studenten werken hier online, maar er staat niet hoe de digitale leeromgeving is ingedeeld. Beschrijf waar ze wat vinden.",
    en:
      "Students work online here, but it does not say how the digital environment is laid out. Describe where to find what."
  )
}

private func fixEnvironmentDescription(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let word = Keyword.environmentPlan.row.names.canonical(context.language)
  let line = "\(word) \(Environments.online.name(context.language)): ?"
  return [
    Fix(
      Bilingual(nl: "Beschrijf de leeromgeving", en: "Describe the environment"), .needsText,
      [context.insertion(line, under: context.plan.document)])
  ]
}
