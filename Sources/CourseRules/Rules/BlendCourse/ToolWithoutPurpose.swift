import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// A listed tool that is used, and nowhere says what for.
  static let toolWithoutPurpose = Rule(
    "tool-without-purpose", in: .blendCourse, .advice, .strong, gate: .whenStated, .core, for: .course,
    sources: "003 Cursusniveau; 004 Docenten en studenten [Hoe]",
    title: Bilingual(nl: "Tool zonder bedoeling", en: "Tool without a purpose"),
    why: Bilingual(
      nl:
        "Technologie helpt als ze echt iets toevoegt. Wie leest waar een tool voor is, kan meedenken.",
      en:
        "Technology helps when it truly adds something. Whoever reads what a tool is for can think along."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        status: ter beoordeling
        tool: Padlet
        ^^^^
        week 1: Start
          asynchroon voorstellen: Stel je voor met een foto [online, 20 min]
            tool: Padlet
        """,
        fixed: """
          cursus MC101: Marketing
          status: ter beoordeling
          tool: Padlet
            voor: ?
          week 1: Start
            asynchroon voorstellen: Stel je voor met een foto [online, 20 min]
              tool: Padlet
          """),
      .wrong(
        """
        course MC101: Marketing
        status: approved
        tool T1: Microsoft Teams
        ^^^^^^^
        tool: Miro
        week 1: Start
          sync discussion: Which brand touches you? [online, 30 min]
            tool: Teams
          sync case: Your own brand [online, 30 min]
            tool: Miro
        """),
      .right(
        """
        cursus MC101: Marketing
        status: ter beoordeling
        tool: Padlet [voor kennismaking]
        week 1: Start
          asynchroon voorstellen: Stel je voor met een foto [online, 20 min]
            tool: Padlet
        """),
      .right(
        """
        course MC101: Marketing
        status: in review
        tool: Brightspace
        week 1: Start
          async video: What is a brand? [online, 20 min]
            tool: Brightspace
        """),
    ],
    find: findToolWithoutPurpose, say: sayToolWithoutPurpose, fix: fixToolWithoutPurpose)
}

private struct Facts {
  var names: [String]
  var elements: [Int32]
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("tools", names)]
  }
}

private func findToolWithoutPurpose(_ look: inout Look<Facts>) {
  let plan = look.plan
  guard plan.isReadyForReview else { return }
  let mentions = plan.toolMentions
  var used = Set<[UInt8]>()
  for mention in mentions where !mention.isListed { used.formUnion(mention.words) }
  var bad: [ToolMention] = []
  for mention in mentions where mention.isListed && !mention.isLearningPlatform {
    let own = look.context.snapshot.name(mention.element)
    guard mention.words.contains(where: used.contains) || used.contains(folded(own)) else { continue }
    switch plan.purpose(ofTool: mention.element) {
    case .stated, .none: look.met()
    case .unknown: look.cannotTell(mention.element, missing: .property(.forWhat))
    case .notStated: bad.append(mention)
    }
  }
  guard let first = bad.first else { return }
  var elements: [Int32] = []
  for mention in bad where !elements.contains(mention.element) { elements.append(mention.element) }
  let related = elements.dropFirst().map { element in
    RelatedPlace(plan.headSpan(of: element), Bilingual(nl: "Deze tool ook.", en: "This tool, too."))
  }
  look.notMet(
    first.element, Facts(names: bad.map { quoted($0.name) }, elements: elements), related: Array(related))
}

private func sayToolWithoutPurpose(_ facts: Facts) -> Bilingual<String> {
  let names = listed(facts.names.map { Bilingual(nl: "'\($0)'", en: "'\($0)'") })
  let isOne = facts.names.count == 1
  return Bilingual(
    nl:
      "Nergens staat waarvoor je \(names.nl) gebruikt. Schrijf in een paar woorden wat \(isOne ? "dat toevoegt" : "ze toevoegen").",
    en:
      "Nowhere does it say what you use \(names.en) for. Add in a few words what \(isOne ? "it brings" : "they bring")."
  )
}

private func fixToolWithoutPurpose(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let word = Keyword.forWhat.row.names.canonical(context.language)
  return [
    Fix(
      Bilingual(nl: "Zet erbij waarvoor", en: "Add what for"), .needsText,
      signal.facts.elements.map { context.insertion("\(word): ?", under: $0) })
  ]
}
