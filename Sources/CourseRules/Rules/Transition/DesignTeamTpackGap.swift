import CourseModel
import Vocabulary

extension Rule {
  /// Of subject, teaching and technology, the team knows only some.
  static let designTeamTpackGap = Rule(
    "design-team-tpack-gap", in: .transition, .advice, .strong, gate: .whenStated, .extended,
    for: [.course, .programme], sources: "004 Gespreid leiderschap; TPACK",
    title: Bilingual(nl: "Niet alle kennis in het ontwerpteam", en: "Not all knowledge in the design team"),
    why: Bilingual(
      nl:
        "Blended ontwerpen vraagt kennis van het vak, van didactiek en van technologie. Die hoeft niet in één persoon te zitten.",
      en: "Blended design takes knowledge of the subject, of teaching and of technology. No one needs to have it all."),
    argument: "missing",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ontwerpers:
        ^^^^^^^^^^
          - Anna de Vries [vakkennis]
          - Ben Smit [vakkennis, didactische kennis]
        """),
      .wrong(
        """
        programme CE: Commercial Economics
        designers: Anna Smith [technological knowledge]
        ^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        ontwerpers:
          - Anna de Vries [vakkennis, didactische kennis]
          - Ben Smit [technologische kennis]
        """),
      .right(
        """
        course MC101: Marketing
        designers:
          - Anna Smith [content knowledge]
          - Ben Brown
        """),
    ],
    find: findKnowledgeGap, say: sayKnowledgeGap)
}

private let needed: [(term: Term, words: Bilingual<String>)] = [
  (.knowledgeContent, Bilingual(nl: "van het vak", en: "of the subject")),
  (.knowledgeTeaching, Bilingual(nl: "van didactiek", en: "of teaching")),
  (.knowledgeTechnology, Bilingual(nl: "van technologie", en: "of technology")),
]

private func findKnowledgeGap(_ look: inout Look<[Term]>) {
  let plan = look.plan
  let team = plan.allStated(.designers)
  guard !team.isEmpty, let head = plan.model.child(.designers, of: plan.document) else { return }
  var known: [Term] = []
  for member in team {
    let own = plan.terms(.knowledge, of: member)
    if own.isEmpty { return look.cannotTell(member, missing: .property(.knowledge)) }
    known += own
  }
  if team.count < plan.all(.designers).count { return look.cannotTell(head, missing: .property(.designers)) }
  let lacking = needed.map { $0.term }.filter { !known.contains($0) }
  if lacking.isEmpty { return look.met() }
  look.notMet(head, lacking, severity: plan.statedImpact == .highImpact ? .warning : nil)
}

private func sayKnowledgeGap(_ lacking: [Term]) -> Bilingual<String> {
  let words = listedAsChoice(needed.filter { lacking.contains($0.term) }.map { $0.words })
  return Bilingual(
    nl:
      "Bij niemand in dit ontwerpteam staat kennis \(words.nl). Kan een collega of coach meedenken?",
    en:
      "Nobody in this design team is said to have knowledge \(words.en). Can a colleague or coach help out?"
  )
}
