import CourseModel
import Vocabulary

extension Rule {
  /// Many different tools that students have to find and learn.
  static let toolSprawl = Rule(
    "tool-sprawl", in: .blendCourse, .note, .toolDefault, gate: .whenStated, .extended, for: .course,
    sources: "003 Cursusniveau; tool default",
    title: Bilingual(nl: "Veel verschillende tools", en: "Many different tools"),
    why: Bilingual(
      nl:
        "Een blended cursus zoekt een balans tussen werkvormen en tools. Elke tool kost studenten ook tijd om te leren kennen.",
      en:
        "A blended course looks for a balance between activities and tools. Every tool also costs students time to learn."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        tool: Brightspace [functie: inhoud]
        tool: Teams [functie: communicatie]
        tool: Padlet [functie: samenwerkruimte]
        tool: Miro [functie: samenwerkruimte]
        tool: Kahoot [functie: peilen]
        tool: FeedbackFruits [functie: feedback]
        tool: Discord [functie: communicatie]
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        tool: Canvas [primary for content]
        tool: Teams [function: communication]
        tool: Padlet [function: workspace]
        tool: Trello [function: organisation]
        tool: Mentimeter [function: polling]
        tool: Perusall [function: feedback]
        tool: Slack [function: communication]
        tool: SPSS
        """),
      .right(
        """
        cursus MC101: Marketing
        tool: Brightspace [functie: inhoud]
        tool: Teams [functie: communicatie]
        tool: Padlet [functie: samenwerkruimte]
        """),
      .right(
        """
        course MC101: Marketing
        tool: Canvas [primary for content]
        tool: Teams [function: communication]
        tool: Padlet [function: workspace]
        tool: Mentimeter [function: polling]
        tool: SPSS [function: simulation]
        tool: AutoCAD [function: simulation]
        tool: GeoGebra [function: simulation]
        tool: R [function: simulation]
        """),
    ],
    find: findManyTools, say: sayManyTools)
}

private struct Facts {
  var count: Int
  var limit: Int
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("count", count), .init("maximum", limit)]
  }
}

/// What goes round the subject; its own software is part of what students learn.
private let general: [Term] = [
  .functionCommunication, .functionOrganisation, .functionContent, .functionWorkspace, .functionFeedback,
  .functionPolling,
]

private func findManyTools(_ look: inout Look<Facts>) {
  let plan = look.plan
  var counted = Set<[UInt8]>()
  var others = Set<[UInt8]>()
  for mention in plan.toolMentions {
    let functions = plan.terms(.toolFunction, of: mention.element) + plan.terms(.primaryFor, of: mention.element)
    if functions.contains(where: general.contains) || mention.isLearningPlatform {
      counted.insert(mention.letters)
    } else if functions.isEmpty {
      others.insert(mention.letters)
    }
  }
  if counted.isEmpty && others.isEmpty { return }
  let limit = look.limits.lower(.toolsPerCourse)
  if counted.count > limit {
    look.notMet(plan.document, Facts(count: counted.count, limit: limit))
  } else if counted.union(others).count > limit {
    look.cannotTell(plan.document, missing: .property(.toolFunction))
  } else {
    look.met()
  }
}

private func sayManyTools(_ facts: Facts) -> Bilingual<String> {
  Bilingual(
    nl:
      "Studenten leren hier met \(facts.count) verschillende tools werken. De vuistregel van coursecheck is hoogstens \(facts.limit). Kun je er een paar samenvoegen?",
    en:
      "Students learn to work with \(facts.count) different tools here. The rule of thumb of coursecheck is at most \(facts.limit). Can some of them be combined?"
  )
}
