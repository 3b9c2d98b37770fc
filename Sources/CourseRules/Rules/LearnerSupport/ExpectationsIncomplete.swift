import CourseModel
import Vocabulary

extension Rule {
  /// Students can't read what is expected, where things are, or what guidance they get.
  static let expectationsIncomplete = Rule(
    "expectations-incomplete", in: .learnerSupport, .warning, .strong, gate: .whenStated, .core, for: .course,
    sources: "004 Docenten en studenten [Hoe]",
    title: Bilingual(nl: "Niet duidelijk voor studenten", en: "Not clear to students"),
    why: Bilingual(
      nl:
        "Studenten willen drie dingen weten: wat er van ze verwacht wordt, waar ze alles vinden en op welke begeleiding ze kunnen rekenen.",
      en:
        "Students want to know three things: what is expected of them, where to find everything and what guidance they can count on."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        week 1: Merken
          asynchroon lezen: Hoofdstuk 1 [60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          informatie verwachtingen: ?
          informatie waar: ?
          informatie begeleiding: ?
          week 1: Merken
            asynchroon lezen: Hoofdstuk 1 [60 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        information expectations: Course guide, discussed in week 1
        availability: Every working day in Teams
        week 1: Brands
          async reading: Chapter 1 [60 min]
        """,
        fixed: """
          course MC101: Marketing
          information expectations: Course guide, discussed in week 1
          availability: Every working day in Teams
          information where: ?
          week 1: Brands
            async reading: Chapter 1 [60 min]
          """),
      .right(
        """
        cursus MC101: Marketing
        informatie verwachtingen: Studiewijzer, besproken in week 1
        kanaal mededelingen: Brightspace
        bereikbaarheid: Elke werkdag in Teams
        """),
      .right(
        """
        course MC101: Marketing
        information: All in the course guide
        """),
    ],
    find: findUnclear, say: sayUnclear, fix: fixUnclear)
}

private struct Unclear: Sendable {
  var expectations = false
  var place = false
  var guidance = false
}

extension Unclear: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("lacksExpectations", expectations), .init("lacksPlace", place), .init("lacksGuidance", guidance)]
  }
}

private func findUnclear(_ look: inout Look<Unclear>) {
  let context = look.context
  let plan = look.plan
  if plan.state(.information) == .none { return look.met() }
  var kinds: [Term?] = []
  for other in [plan] + context.above { kinds += other.all(.information).map { other.kind(of: $0) } }
  let channels = context.handedDown(.channel).map { $0.plan.kind(of: $0.element) }
  var unclear = Unclear()
  unclear.expectations = !kinds.contains(.infoExpectations) && !discussesExpectations(context)
  unclear.place =
    !kinds.contains(.infoWhere) && !kinds.contains(.infoStart) && !channels.contains(.channelAnnouncements)
    && !channels.contains(.channelFiles)
  unclear.guidance =
    !kinds.contains(.infoGuidance) && context.isNotStatedAnywhere(.availability)
    && !channels.contains(.channelQuestions) && !plan.activities.contains { $0.has(.support) && !$0.isCancelled }
  if !unclear.expectations && !unclear.place && !unclear.guidance { return look.met() }
  // Information without a kind may hold any of it.
  if kinds.contains(nil) { return look.cannotTell(plan.document, missing: .property(.information)) }
  look.notMet(plan.document, unclear)
}

private func discussesExpectations(_ context: Context) -> Bool {
  let agreements = context.handedDown(.agreement).map { $0.plan.kind(of: $0.element) }
  if agreements.contains(where: { $0 == .agreementCollaboration || $0 == .agreementAttendance }) { return true }
  return context.plan.activities.contains { activity in
    guard !activity.isCancelled else { return false }
    switch activity.kind {
    case .some(.expectationsStatement), .some(.courseStructureTalk), .some(.expectationsWall),
      .some(.startAnnouncement),
      .some(.structuredAgreementSession):
      return true
    default: return false
    }
  }
}

private func sayUnclear(_ unclear: Unclear) -> Bilingual<String> {
  var words: [Bilingual<String>] = []
  if unclear.expectations { words.append(Bilingual(nl: "wat je van ze verwacht", en: "what you expect of them")) }
  if unclear.place { words.append(Bilingual(nl: "waar ze informatie vinden", en: "where to find information")) }
  if unclear.guidance { words.append(Bilingual(nl: "welke begeleiding ze krijgen", en: "what guidance they get")) }
  let list = listed(words)
  return Bilingual(
    nl: "Studenten lezen hier nog niet \(list.nl). Eén regel erover is genoeg, dan weten ze waar ze aan toe zijn.",
    en: "The plan does not tell students yet \(list.en). One line about it is enough for them to know where they stand."
  )
}

private func fixUnclear(_ context: Context, _ signal: Signal<Unclear>) -> [Fix] {
  let information = Keyword.information.row.names.canonical(context.language)
  var kinds: [Term] = []
  if signal.facts.expectations { kinds.append(.infoExpectations) }
  if signal.facts.place { kinds.append(.infoWhere) }
  if signal.facts.guidance { kinds.append(.infoGuidance) }
  let lines = kinds.map { "\(information) \($0.row.names.canonical(context.language)): ?" }
  return [
    Fix(
      Bilingual(nl: "Zet erbij wat nog ontbreekt", en: "Add what is still missing"), .needsText,
      [context.insertion(lines.joined(separator: "\n"), under: context.plan.document)])
  ]
}
