import CourseModel
import CourseRules
import Reports
import SourceText
import Vocabulary

extension ReviewedPlan {
  /// What no document can tell, for people to talk about and fill in.
  var questionSection: ReviewSection {
    ReviewSection(
      "questions", Phrase(nl: "Vragen voor de commissie", en: "Questions for the committee"),
      [
        .paragraph(
          Phrase(
            nl:
              "Een plan zegt niet of het ook zo uitpakt. Deze vragen beantwoord je samen; er is ruimte om op te schrijven wat je vindt.",
            en:
              "A plan does not tell how it will turn out. You answer these questions together; there is room to write down what you think."
          )),
        .checklist(Checklist(questionGroups, hasDecision: true)),
      ])
  }

  var questionCount: Int { isBrief ? 0 : questionGroups.reduce(0) { $0 + $1.questions.count } }

  private var questionGroups: [Checklist.Group] {
    let asked = result.outcomes.filter { $0.verdicts.needsPerson > 0 && $0.rule.question != nil }.map { $0.rule }
    let inquiry = asked.filter { isAboutInquiry($0) }
    var groups: [Checklist.Group] = []
    if !inquiry.isEmpty {
      groups.append(
        Checklist.Group(
          Phrase(nl: "Community of Inquiry", en: "Community of Inquiry"), inquiry.map { Checklist.Question($0) }))
    }
    if context.plan.isCourse || context.plan.isCommunity {
      groups.append(
        Checklist.Group(
          Phrase(
            nl: "De zeven ontwerpprincipes voor sociale binding", en: "The seven design principles for social bonding"),
          principleQuestions))
    }
    let rest = asked.filter { !isAboutInquiry($0) }
    if !rest.isEmpty {
      groups.append(
        Checklist.Group(
          Phrase(nl: "Wat alleen mensen kunnen zien", en: "What only people can see"),
          rest.map { Checklist.Question($0) }))
    }
    return groups
  }

  private func isAboutInquiry(_ rule: Rule) -> Bool {
    rule.sources.holds("CoI") || rule.sources.holds("Community of Inquiry")
  }
}

extension Checklist.Question {
  fileprivate init(_ rule: Rule) {
    self.init(rule.question ?? rule.title, source: Phrase { sourcePhrase(rule.sources, $0) })
  }
}

/// One for each principle, in the words of a committee.
private let principleQuestions: [Checklist.Question] = [
  principle(
    .principleA, "002 A",
    nl: "Leren studenten en docenten elkaar hier echt kennen, ook na de start en ook wie later instapt?",
    en:
      "Do students and teachers really get to know each other here, also after the start and also those who join later?"
  ),
  principle(
    .principleB, "002 B",
    nl: "Is er genoeg vertrouwen opgebouwd voordat studenten iets van zichzelf moeten laten zien?",
    en: "Has enough trust been built before students are asked to show something of themselves?"),
  principle(
    .principleC, "002 C",
    nl: "Zijn de doelen van de groep echt van de groep, en herkent iedere student zijn eigen doel erin?",
    en: "Do the goals of the group really belong to the group, and does each student recognise their own goal in them?"),
  principle(
    .principleD, "002 D",
    nl: "Heeft iedere student een reden om mee te doen, en wordt gemerkt wie dat niet lukt?",
    en: "Does every student have a reason to take part, and is it noticed who does not manage to?"),
  principle(
    .principleE, "002 E",
    nl: "Passen opbouw, werkvormen en begeleiding bij deze groep en bij wat studenten moeten kunnen?",
    en: "Do structure, activities and guidance suit this group and what students have to be able to do?"),
  principle(
    .principleF, "002 F",
    nl: "Hebben studenten er iets aan om hun kennis met elkaar te delen, en weten ze dat vooraf?",
    en: "Do students gain from sharing what they know, and do they know so beforehand?"),
  principle(
    .principleG, "002 G",
    nl: "Zijn tijd, ruimte, middelen en mensen er ook echt op het moment dat ze nodig zijn?",
    en: "Will time, room, tools and people really be there at the moment they are needed?"),
]

private func principle(_ family: Family, _ source: String, nl: String, en: String) -> Checklist.Question {
  Checklist.Question(family.title + ": " + Phrase(nl: nl, en: en), source: Phrase { sourcePhrase(source, $0) })
}
