import CourseModel
import Vocabulary

extension Rule {
  /// New students get no list of questions and answers about learning online, or nobody goes through it.
  static let noLearningEnvironmentFaq = Rule(
    "no-learning-environment-faq", in: .principleG, .advice, .tip, gate: .whenChosen(.principle(.g)), .extended,
    sources: "001 OP-G",
    title: Bilingual(nl: "Geen veelgestelde vragen over online leren", en: "No FAQ on learning online"),
    why: Bilingual(
      nl:
        "Nieuwe studenten lopen tegen dezelfde vragen aan. Een lijst met antwoorden die je samen doorneemt, scheelt zoeken.",
      en: "New students run into the same questions. A list of answers that you go through together saves searching."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ontwerpprincipes: G
        onderwijsvorm: blended
        ^^^^^^^^^^^^^
        samenstelling: nieuw
        week 1: Start
          les: Werkcollege [online, 60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          ontwerpprincipes: G
          onderwijsvorm: blended
          samenstelling: nieuw
          week 1: Start
            les: Werkcollege [online, 60 min]
              synchroon veelgestelde vragen over digitaal leren: Veelgestelde vragen over digitaal leren [?]
          """),
      .wrong(
        """
        course MC101: Marketing
        principles: G
        delivery: online
        acquainted: no
        information frequently asked questions: Page in Brightspace
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        ontwerpprincipes: G
        onderwijsvorm: blended
        samenstelling: nieuw
        informatie veelgestelde vragen: Pagina in Brightspace, besproken in week 1
        """),
      .right(
        """
        course MC101: Marketing
        principles: G
        delivery: online
        acquainted: yes
        """),
    ],
    find: findFaq, say: sayFaq, fix: fixFaq)
}

private enum Facts: Sendable {
  case missing
  case notDiscussed
}

extension Facts: MessageFacts {
  var variant: String {
    switch self {
    case .missing: "missing"
    case .notDiscussed: "not-discussed"
    }
  }

  var arguments: [MessageArgument] { [] }
}

private func findFaq(_ look: inout Look<Facts>) {
  let plan = look.plan
  guard let delivery = plan.delivery, let stated = plan.model.child(.delivery, of: plan.document) else {
    return look.cannotTell(plan.document, missing: .property(.delivery))
  }
  if delivery == .deliveryOnCampus { return }
  guard let isStarting = plan.isStarting else {
    return look.cannotTell(plan.document, missing: .property(.composition))
  }
  guard isStarting else { return }
  let isGoneThrough = plan.activities.contains { activity in
    if activity.isCancelled { return false }
    return activity.kind == .faqDigitalLearning || plan.hasWords(faqWords, in: activity.element)
  }
  if isGoneThrough || plan.state(.information) == .none { return look.met() }
  let lists = look.context.handedDown(.information).filter { plan, element in
    plan.kind(of: element) == .infoQuestions || plan.hasWords(faqWords, in: element)
  }
  if lists.contains(where: { $0.plan.hasWords(talkWords, in: $0.element) }) { return look.met() }
  if let own = plan.allStated(.information).first(where: { element in
    plan.kind(of: element) == .infoQuestions || plan.hasWords(faqWords, in: element)
  }) {
    return look.notMet(own, .notDiscussed)
  }
  if !lists.isEmpty { return look.met() }
  look.notMet(stated, .missing)
}

private let faqWords: WordParts = ["veelgestelde", "veel gestelde", "faq", "frequently asked"]
private let talkWords: WordParts = ["besp", "door", "discuss", "talk", "go through", "together"]

private func sayFaq(_ facts: Facts) -> Bilingual<String> {
  switch facts {
  case .missing:
    Bilingual(
      nl:
        "Voor deze nieuwe groep is er nog geen lijst met veelgestelde vragen over online leren. Maak er een en neem die samen door.",
      en:
        "This new group has no list of frequently asked questions on learning online yet. Make one and go through it together."
    )
  case .notDiscussed:
    Bilingual(
      nl:
        "Deze vragen en antwoorden komen pas tot leven als je ze samen doorneemt. Plan daar in week 1 een paar minuten voor.",
      en:
        "These questions and answers come alive when you go through them together. Plan a few minutes for it in week 1."
    )
  }
}

private func fixFaq(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let kind = ActivityKind.faqDigitalLearning
  if let first = context.plan.gatherings.first {
    if first.isActivity { return [context.addingActivity(kind, isSync: true, after: first.element)] }
    return [context.addingActivity(kind, isSync: true, atEndOf: first.element)]
  }
  return [context.addingActivity(kind, isSync: false, atEndOf: context.startOfTeaching ?? context.plan.document)]
}
