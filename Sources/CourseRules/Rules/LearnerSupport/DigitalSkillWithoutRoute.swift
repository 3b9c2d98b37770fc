import CourseModel
import Vocabulary

extension Rule {
  /// A skill is needed that nobody teaches before.
  static let digitalSkillWithoutRoute = Rule(
    "digital-skill-without-route", in: .learnerSupport, .warning, .strong, gate: .whenStated, .core,
    sources: "004 Docenten en studenten [Hoe]; OSCQR 11; OSCQR 12",
    title: Bilingual(nl: "Nodige vaardigheid nergens geleerd", en: "Needed skill taught nowhere"),
    why: Bilingual(
      nl: "Niet elke student is digitaal vaardig. Een korte uitleg vooraf voorkomt dat de techniek in de weg zit.",
      en:
        "Not every student is at home with digital tools. A short introduction beforehand keeps technology out of the way."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Merken
          asynchroon opdracht A1: Maak een video over een merk [online, 3 uur]
            vraagt vaardigheid: video monteren
            ^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Merken
            asynchroon instructie: Video monteren [?]
              leert studenten: video monteren
            asynchroon opdracht A1: Maak een video over een merk [online, 3 uur]
              vraagt vaardigheid: video monteren
          """),
      .wrong(
        """
        course MC101: Marketing
        can already: word processing
        tool Miro: Miro
          needs skill: working on a shared board
          ^^^^^^^^^^^
        week 1: Brands
          sync group work: Draw your brand [60 min]
            tool: Miro
        """),
      .right(
        """
        cursus MC101: Marketing
        kan al: video monteren
        week 1: Merken
          asynchroon instructie: Zo plaats je een video [online, 10 min]
            leert studenten: video plaatsen
          asynchroon opdracht: Maak een video over een merk [online, 3 uur]
            nodige vaardigheden: video monteren, video plaatsen
        """),
      .right(
        """
        course MC101: Marketing
        tool Miro: Miro
          needs skill: working on a shared board
          help: Five-minute video in Canvas
        """),
    ],
    find: findSkillsWithoutRoute, say: saySkillWithoutRoute, fix: fixSkillWithoutRoute)
}

private struct Skill: Sendable {
  var name: String
  /// The activity that needs it first; -1 where none is known.
  var first: Int32
}

extension Skill: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("skill", name)]
  }
}

private func findSkillsWithoutRoute(_ look: inout Look<Skill>) {
  let plan = look.plan
  let needed = plan.allStated(.needsSkill)
  if needed.isEmpty { return }
  let tools = plan.namedTools
  let known = knownSkills(look.context)
  let taught = plan.allStated(.teaches)
  let hasRoutes = look.context.handedDown(.support).contains { $0.plan.kind(of: $0.element) == .supportDigital }
  for need in needed {
    let holder = holderOfSkill(need, plan)
    let first = firstUse(of: holder, plan, tools)
    let before = taught.filter { element in
      let place = holderOfSkill(element, plan)
      return place == plan.document || first < 0 || place <= first || plan.model.elements[Int(place)].keyword == .module
    }
    for name in plan.namesListed(by: need) {
      let skill = folded(name)
      let isTaught = before.contains { plan.namesListed(by: $0).contains { folded($0) == skill } }
      if isTaught || hasRoutes || known.contains(where: { holdsWords($0, skill) }) || hasHelp(holder, plan) {
        look.met()
      } else if plan.state(.canAlready) == .unknown {
        look.cannotTell(need, missing: .property(.canAlready))
      } else {
        look.notMet(need, Skill(name: name, first: first), at: plan.headSpan(of: headOfSkill(need, plan)))
      }
    }
  }
}

/// The activity, tool or document that an item or line belongs to.
private func holderOfSkill(_ element: Int32, _ plan: Plan) -> Int32 {
  plan.model.elements[Int(headOfSkill(element, plan))].parent
}

/// Of an item: the line that opens its list.
private func headOfSkill(_ element: Int32, _ plan: Plan) -> Int32 {
  let found = plan.model.elements[Int(element)]
  return found.form == .item && found.parent >= 0 ? found.parent : element
}

private func firstUse(of holder: Int32, _ plan: Plan, _ tools: [NamedTool]) -> Int32 {
  guard holder >= 0, plan.model.elements[Int(holder)].keyword == .tool else { return holder }
  if let tool = tools.first(where: { $0.element == holder && $0.isDescribed }) { return tool.uses.min() ?? -1 }
  return plan.model.elements[Int(holder)].parent
}

private func hasHelp(_ holder: Int32, _ plan: Plan) -> Bool {
  holder >= 0 && plan.model.elements[Int(holder)].keyword == .tool && plan.state(.help, of: holder) >= .unknown
}

/// What students can do on entry, in letters to look a skill up in.
private func knownSkills(_ context: Context) -> [[UInt8]] {
  var result: [[UInt8]] = []
  for keyword in [Keyword.canAlready, .requires] {
    for (plan, element) in context.handedDown(keyword) { result.append(folded(plan.snapshot.title(element))) }
  }
  for other in context.above {
    for keyword in [Keyword.teaches, .path] {
      for element in other.allStated(keyword) { result.append(folded(other.snapshot.title(element))) }
    }
  }
  return result
}

private func saySkillWithoutRoute(_ skill: Skill) -> Bilingual<String> {
  Bilingual(
    nl:
      "Hiervoor is '\(skill.name)' nodig, maar dat leren studenten niet eerder in dit plan. Plan een korte uitleg, of verwijs naar waar ze het leren.",
    en:
      "This needs '\(skill.name)', but students do not learn that earlier in this plan. Plan a short introduction, or point to where they learn it."
  )
}

private func fixSkillWithoutRoute(_ context: Context, _ signal: Signal<Skill>) -> [Fix] {
  let plan = context.plan
  let name = signal.facts.name
  guard signal.facts.first >= 0, let position = plan.activity(at: signal.facts.first) else { return [] }
  let activity = plan.activities[position]
  let isTogether = activity.meeting >= 0
  let title = name.prefix(1).uppercased() + name.dropFirst()
  let teaches = Keyword.teaches.row.names
  return [
    context.addingActivity(
      .instruction, isSync: isTogether, before: activity.element, title: Bilingual(nl: title, en: title),
      below: Bilingual(nl: teaches.canonical(.dutch) + ": " + name, en: teaches.canonical(.english) + ": " + name))
  ]
}
