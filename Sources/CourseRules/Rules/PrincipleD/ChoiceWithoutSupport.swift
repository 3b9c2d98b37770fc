import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// Students choose their own way, and nothing helps them.
  static let choiceWithoutSupport = Rule(
    "choice-without-support", in: .principleD, .advice, .tip, gate: .whenStated, .extended,
    sources: "001 OP-D; 004 Docenten en studenten [Wie]",
    title: Bilingual(nl: "Keuze zonder hulp", en: "Choice without help"),
    why: Bilingual(
      nl: "Zelf kiezen werkt goed als iemand meedenkt. Je eigen leren sturen gaat niet vanzelf.",
      en: "Choosing for yourself works well if someone thinks along. Steering your own learning has to be learned."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        flexibiliteit tempo: Je doet de modules in je eigen tempo
        ^^^^^^^^^^^^^^^^^^^
        module M1: Start
          asynchroon e-learning: De basis [online, 9 uur]
        """,
        fixed: """
          cursus MC101: Marketing
          flexibiliteit tempo: Je doet de modules in je eigen tempo
          ondersteuning studievaardigheden: ?
          module M1: Start
            asynchroon e-learning: De basis [online, 9 uur]
          """),
      .wrong(
        """
        course MC101: Marketing
        module M1: Start
          async e-learning: The basics [online, 9 h, own pace]
                                                     ^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        flexibiliteit tempo: Je doet de modules in je eigen tempo
        ondersteuning studieloopbaan: Iedereen spreekt in week 2 een coach
        module M1: Start
          asynchroon e-learning: De basis [online, 9 uur]
        """),
      .right(
        """
        course MC101: Marketing
        flexibility path: Two routes
          - Basic: all modules
          - Short: without module 1
        flexibility curriculum: Choose a text of your own
        module M1: Start
          async e-learning: The basics [online, 9 h]
        """),
    ],
    find: findLonelyChoices, say: sayLonelyChoice, fix: fixLonelyChoice)
}

private enum Chosen: Sendable {
  case pace
  case path
  case form
}

extension Chosen: MessageFacts {
  var variant: String {
    switch self {
    case .pace: "pace"
    case .path: "path"
    case .form: "form"
    }
  }

  var arguments: [MessageArgument] { [] }
}

/// A choice between two texts or topics needs no help; these do.
private func chosen(_ term: Term?) -> Chosen? {
  switch term {
  case .flexPace, .choicePace: .pace
  case .flexPath, .choicePath: .path
  case .flexForm, .choiceForm: .form
  default: nil
  }
}

private func findLonelyChoices(_ look: inout Look<Chosen>) {
  let plan = look.plan
  var choices: [(element: Int32, chosen: Chosen, span: Span?)] = []
  for element in plan.all(.flexibility) where !isOption(element, plan) {
    guard let chosen = chosen(plan.kindOrListKind(of: element)) else { continue }
    switch plan.model.elements[Int(element)].state {
    case .none, .unknown: continue
    case .stated, .empty, .invalid: choices.append((element, chosen, nil))
    }
  }
  for at in plan.heldActivities {
    for child in plan.model.children(.choice, of: plan.activities[at].element) {
      guard let chosen = plan.model.terms(child).lazy.compactMap({ chosen($0) }).first else { continue }
      choices.append((plan.activities[at].element, chosen, plan.model.elements[Int(child)].textSpan))
    }
  }
  if choices.isEmpty { return }
  switch support(look.context) {
  case .stated, .none: return look.met()
  case .unknown: return look.cannotTell(choices[0].element, missing: .property(.support))
  case .notStated: break
  }
  // Routes written out are help of their own.
  let lonely = choices.filter { choice in
    plan.model.children(of: choice.element).allSatisfy { plan.model.elements[Int($0)].form != .item }
  }
  guard let first = lonely.first else { return look.met() }
  let others = lonely.dropFirst().map { choice in
    RelatedPlace(choice.span ?? plan.headSpan(of: choice.element), sayLonelyChoice(choice.chosen))
  }
  look.notMet(first.element, first.chosen, at: first.span, related: others)
}

/// One of the routes written out below a choice, rather than a choice itself.
private func isOption(_ element: Int32, _ plan: Plan) -> Bool {
  guard plan.model.elements[Int(element)].form == .item else { return false }
  let list = plan.model.elements[Int(element)].parent
  return list >= 0 && !plan.model.elements[Int(list)].textSpan.isEmpty
}

/// A person, a plan or a moment on the way that helps students choose and keep to it.
private func support(_ context: Context) -> FieldState {
  let plan = context.plan
  if !plan.held(classes: [.goal, .support, .monitoring, .buddy]).isEmpty { return .stated }
  if !plan.held([.planning, .progressCheck, .expectationsStatement, .courseStructureTalk]).isEmpty { return .stated }
  if plan.heldActivities.contains(where: { plan.has(.due, plan.activities[$0].element) }) { return .stated }
  let isChecked = plan.allStated(.assessment).contains { assessment in
    let kind = plan.kindOrListKind(of: assessment)
    return kind == .formative || kind == .diagnostic
  }
  if isChecked { return .stated }
  var result = FieldState.notStated
  for (source, support) in context.handedDown(.support) {
    switch source.kindOrListKind(of: support) {
    case .supportStudy, .supportCareer, .supportAcademic: return .stated
    case nil: result = .unknown
    default: break
    }
  }
  for support in plan.all(.support) where plan.model.elements[Int(support)].state == .unknown { result = .unknown }
  return result
}

private func sayLonelyChoice(_ chosen: Chosen) -> Bilingual<String> {
  let what =
    switch chosen {
    case .pace: Bilingual(nl: "hun eigen tempo", en: "their own pace")
    case .path: Bilingual(nl: "hun eigen route", en: "their own route")
    case .form: Bilingual(nl: "hun eigen vorm", en: "their own form")
    }
  return Bilingual(
    nl:
      "Studenten kiezen \(what.nl), maar niets in het plan helpt hen daarbij. Denk aan een gesprek met een coach, een planning of een moment tussendoor.",
    en:
      "Students choose \(what.en), but nothing in the plan helps them with it. Think of a talk with a coach, a plan, or a moment along the way."
  )
}

private func fixLonelyChoice(_ context: Context, _ signal: Signal<Chosen>) -> [Fix] {
  let first = context.plan.heldGatherings.first
  return [
    context.stating(
      context.openLine(.support, .supportStudy),
      Bilingual(nl: "Zeg wie studenten helpt", en: "Say who helps students")),
    context.addingActivity(.individualCoachTalk, to: first), context.addingActivity(.planning, to: first),
  ]
}
