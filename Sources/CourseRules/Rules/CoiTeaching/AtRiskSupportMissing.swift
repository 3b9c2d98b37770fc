import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Nothing is planned for students who fall behind.
  static let atRiskSupportMissing = Rule(
    "at-risk-support-missing", in: .coiTeaching, .advice, .tip, gate: .whenStated, .extended, for: .course,
    sources: "001 CoI-teaching; 001 SB; 002 2.2-post; 002 B1-L1; 002 B1-S2",
    title: Bilingual(nl: "Niets voor wie dreigt af te haken", en: "Nothing for students who may drop out"),
    why: Bilingual(
      nl: "Wie achterloopt of wegblijft, meldt zich vaak niet zelf. Eén gesprek of telefoontje kan genoeg zijn.",
      en: "Students who fall behind or stay away often don't tell anyone. One talk or phone call can be enough."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        jaar: 1
        week 1: Start
          synchroon hoorcollege: Merken [45 min]
        """,
        fixed: """
          cursus MC101: Marketing
          jaar: 1
          week 1: Start
            synchroon hoorcollege: Merken [45 min]
            synchroon mentorgesprek: Mentorgesprek [?]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        year: 1
        support technical: Service desk
        sync lecture: Brands [45 min]
        """),
      .right(
        """
        course MC101: Marketing
        year: 1
        support study skills: Study coach
        sync lecture: Brands [45 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        jaar: 1
        synchroon hoorcollege: Merken [45 min]
        synchroon mentorgesprek: Hoe gaat het? [één op één, 20 min]
        """),
    ],
    find: findMissingSupport, say: sayMissingSupport, fix: fixMissingSupport)
}

private func findMissingSupport(_ look: inout Look<Void>) {
  let plan = look.plan
  guard !plan.activities.isEmpty, plan.isFirstYear || look.context.options.isFullReview else { return }
  let hasSupport = ([plan] + look.context.above).contains { document in
    document.all(.support).contains { support in
      switch document.kind(of: support) {
      case .supportTechnical, .supportDigital, .supportLibrary, .supportAccessibility, .supportTeaching:
        document.model.elements[Int(support)].state == .none
      default: true
      }
    }
  }
  if hasSupport { return look.met() }
  let search = plan.search { activity in
    activity.has(.support) || activity.grouping?.value.kinds == .oneToOne
      || activity.grouping == nil && activity.kind == .feedbackTalk
  }
  switch search {
  case .found: look.met()
  case .unclear(let element): look.cannotTell(element, missing: .kindOfActivity)
  case .missing: look.notMet(plan.document, ())
  }
}

private func sayMissingSupport(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Het plan noemt nog niets voor studenten die achterlopen of wegblijven. Denk aan een gesprek of een telefoontje.",
    en: "The plan has nothing yet for students who fall behind or stay away. Think of a talk or a phone call.")
}

private func fixMissingSupport(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let word = Keyword.support.row.names.canonical(context.language)
  return [
    context.addingLast(.individualCoachTalk, isSync: true),
    context.addingLast(.spontaneousPhoneCall, isSync: true),
    Fix(
      Bilingual(nl: "Noem wie er ondersteunt", en: "Name who gives support"), .needsText,
      [context.insertion("\(word): ?", under: context.plan.document)]),
  ]
}
