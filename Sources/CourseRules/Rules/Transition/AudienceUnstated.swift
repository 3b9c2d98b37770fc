import CourseModel
import Vocabulary

extension Rule {
  /// For whom the education becomes more flexible is not said.
  static let audienceUnstated = Rule(
    "audience-unstated", in: .transition, .note, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "004 Instellingsniveau [Waarom]",
    title: Bilingual(
      nl: "Voor wie het flexibeler wordt, staat er niet", en: "Not stated for whom it becomes more flexible"),
    why: Bilingual(
      nl:
        "Deeltijdstudenten, internationale studenten en mensen die blijven leren naast hun werk vragen elk om iets anders.",
      en:
        "Part-time students, international students and people who study alongside a job each need something else."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        instelling: Hogeschool West
        ^^^^^^^^^^
        reikwijdte: De hele instelling
        """,
        fixed: """
          instelling: Hogeschool West
          reikwijdte: De hele instelling
          doelgroep: ?
          """),
      .wrong(
        """
        institution: Western University
        ^^^^^^^^^^^
        strategy: Time on campus is for what you can only do together
        """),
      .right(
        """
        institution: Western University
        scope: All bachelor programmes
          audience: Part-time and international students
        """),
      .right(
        """
        instelling: Hogeschool West
        waarom macro: Meer ruimte voor wie naast een baan blijft leren, een leven lang
        """),
    ],
    find: findNoAudience, say: sayNoAudience, fix: fixNoAudience)
}

private let audienceWords: SoughtWords = [
  "deeltijd", "duaal", "internationa", "leven lang", "levenslang", "levenlang", "werkende", "naast een baan",
  "naast hun werk", "naast hun studie", "werkstudent", "die werken", "naast het werk", "zij instrom",
  "flexibele student", "part time", "dual", "lifelong",
  "life long", "working student", "next to their studies", "who work", "professionals", "next to a job",
  "next to their job", "new groups of students",
  "nieuwe groepen studenten", "nieuwe studentpopulaties", "nieuwe doelgroep",
]

private func findNoAudience(_ look: inout Look<Void>) {
  let plan = look.plan
  let stated = [plan.document] + plan.allStated(.reach)
  let state = stated.map { plan.state(.audience, of: $0) }.max() ?? .notStated
  switch state {
  case .stated, .none: return look.met()
  case .unknown: return look.cannotTell(plan.document, missing: .property(.audience))
  case .notStated: break
  }
  if plan.state(.studyForm) >= .none { return look.met() }
  if plan.isWritten(audienceWords, in: [.reach, .why, .how, .goal, .strategy, .flexibility, .students, .phase]) {
    return look.met()
  }
  // `scope: ?` may come to say it.
  if plan.state(.reach) == .unknown { return look.cannotTell(plan.document, missing: .property(.reach)) }
  look.notMet(plan.document, ())
}

private func sayNoAudience(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat niet voor wie het onderwijs flexibeler wordt. Denk aan deeltijdstudenten, internationale studenten of mensen die naast hun werk leren.",
    en:
      "It does not say for whom education becomes more flexible. Think of part-time or international students, or people who study alongside a job."
  )
}

private func fixNoAudience(_ context: Context, _: Signal<Void>) -> [Fix] {
  [context.stating(context.openLine(.audience), Bilingual(nl: "Zet de doelgroep erbij", en: "Add the audience"))]
}
