import CourseModel
import Vocabulary

extension Rule {
  /// Nothing says how the course can move within the programme.
  static let flexibilityInCurriculumUnstated = Rule(
    "flexibility-in-curriculum-unstated", in: .blendCourse, .note, .strong, gate: .whenChosen(.reviewOnly), .extended,
    for: .course, sources: "003 Cursusniveau",
    title: Bilingual(nl: "Plek in het curriculum niet genoemd", en: "Room in the curriculum not stated"),
    why: Bilingual(
      nl: "Wie vertraging heeft of een andere route volgt, wil weten of deze cursus ook op een ander moment kan.",
      en: "Whoever is delayed or takes another route wants to know whether this course can be taken at another moment."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        status: vastgesteld
        flexibiliteit tempo: De kennisclips bekijk je wanneer je wilt
        opleiding: Commerciële economie
        """,
        fixed: """
          cursus MC101: Marketing
          status: vastgesteld
          flexibiliteit tempo: De kennisclips bekijk je wanneer je wilt
          flexibiliteit curriculum: ?
          opleiding: Commerciële economie
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        programme: Commercial Economics
        status: approved
        """),
      .right(
        """
        cursus MC101: Marketing
        opleiding: Commerciële economie
        status: vastgesteld
        flexibiliteit curriculum: Te volgen in periode 2 of 4
        """),
      .right(
        """
        course MC101: Marketing
        programme: Commercial Economics
        status: approved
        flexibility: none, the course opens the first year
        """),
    ],
    find: findNoCurriculumFlexibility, say: sayNoCurriculumFlexibility, fix: fixNoCurriculumFlexibility)
}

private func findNoCurriculumFlexibility(_ look: inout Look<Void>) {
  let plan = look.plan
  guard plan.isApproved, plan.state(.programme) == .stated || !look.context.above.isEmpty else { return }
  if plan.state(.flexibility) == .none { return look.met() }
  var isOpen = plan.state(.programme) == .unknown
  for element in plan.all(.flexibility) {
    switch plan.kind(of: element) {
    case .some(.flexCurriculum):
      if plan.model.elements[Int(element)].state != .unknown { return look.met() }
      isOpen = true
    // Without a kind it may be about this.
    case nil: isOpen = true
    default: break
    }
  }
  if plan.all(.choice).contains(where: { plan.model.terms($0).contains(.choiceCurriculum) }) { return look.met() }
  if isOpen { return look.cannotTell(plan.document, missing: .property(.flexibility)) }
  look.notMet(plan.document, ())
}

private func sayNoCurriculumFlexibility(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Kan deze cursus ook in een andere periode of volgorde? Schrijf er één regel over, bijvoorbeeld 'te volgen in periode 2 of 4'.",
    en:
      "Can this course be taken in another period or order? Write one line about it, for example 'may be taken in period 2 or 4'."
  )
}

private func fixNoCurriculumFlexibility(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  [
    context.addingOpen(
      .flexibility, .flexCurriculum, under: signal.element,
      Bilingual(nl: "Zet de plek in het curriculum erbij", en: "Add the room in the curriculum"))
  ]
}
