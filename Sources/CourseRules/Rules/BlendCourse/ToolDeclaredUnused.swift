import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A listed tool that nothing in the plan mentions.
  static let toolDeclaredUnused = Rule(
    "tool-declared-unused", in: .blendCourse, .advice, .validity, gate: .always, .extended, for: .course,
    sources: "003 Cursusniveau; OSCQR 13",
    title: Bilingual(nl: "Tool op de lijst die nergens terugkomt", en: "Listed tool that nothing uses"),
    why: Bilingual(
      nl:
        "Studenten maken voor elke tool op de lijst een account aan en leren ermee omgaan. Dat loont als je hem gebruikt.",
      en: "Students create an account for every tool on the list and learn to handle it. That pays off if you use it."),
    argument: "tool",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        tool: Kahoot
        ^^^^
        tool: Padlet
        week 1: Start
          asynchroon voorstellen: Stel je voor met een foto [online, 20 min]
            tool: Padlet
        """,
        fixed: """
          cursus MC101: Marketing
          tool: Padlet
          week 1: Start
            asynchroon voorstellen: Stel je voor met een foto [online, 20 min]
              tool: Padlet
          """),
      .wrong(
        """
        course MC101: Marketing
        tool: Miro [for mapping ideas]
        ^^^^
        week 1: Start
          sync discussion: Names for a brand [on campus, 20 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        tool: Microsoft Teams
        kanaal vragen: Teams, kanaal Vragen
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
        """),
      .right(
        """
        course MC101: Marketing
        tool: Miro [for brainstorming]
        week 1: Start
          sync brainstorm: Names for a brand [on campus, 20 min]
        """),
      .right(
        """
        course MC101: Marketing
        tool: Read aloud
          accessibility: Reads any text in the course to you
        week 1: Start
          async reading: Chapter 1 [online, 60 min]
        """),
    ],
    find: findUnusedTool, say: sayUnusedTool, fix: fixUnusedTool)
}

private func findUnusedTool(_ look: inout Look<String>) {
  let plan = look.plan
  let listed = plan.toolMentions.filter { $0.isListed }
  if listed.isEmpty { return }
  let used = wordsElsewhere(look.context, listed)
  let beginnings = Set(used.map(beginning))
  for mention in listed {
    let own = folded(look.context.snapshot.name(mention.element))
    let isNamed = used.contains(own) || mention.words.contains(where: used.contains)
    if isExempt(mention, plan) || isNamed || isForSomething(mention, beginnings, look.context) {
      look.met()
    } else {
      look.notMet(mention.element, quoted(mention.name))
    }
  }
}

/// What stands on its own: the platform everything is on, an aid for who needs one, and a tool of which is told how it went.
private func isExempt(_ mention: ToolMention, _ plan: Plan) -> Bool {
  if mention.isLearningPlatform || plan.state(.accessibility, of: mention.element) != .notStated { return true }
  return plan.purpose(ofTool: mention.element) == .stated && plan.state(.forWhat, of: mention.element) == .notStated
}

/// What the tool is said to be for stands in the plan: `for brainstorming`, and there is a brainstorm.
private func isForSomething(_ mention: ToolMention, _ beginnings: Set<[UInt8]>, _ context: Context) -> Bool {
  context.model.children(.forWhat, of: mention.element).contains { purpose in
    foldedWords(folded(context.snapshot.title(purpose))).contains {
      $0.count >= beginningLength && beginnings.contains(beginning(of: $0))
    }
  }
}

/// Words that begin alike are forms of one word, as far as we need to know.
private let beginningLength = 6

private func beginning(of word: [UInt8]) -> [UInt8] { Array(word.prefix(beginningLength)) }

/// The words of everything in the document but the tools listed and its title.
private func wordsElsewhere(_ context: Context, _ listed: [ToolMention]) -> Set<[UInt8]> {
  let model = context.model
  var lists = Set(listed.map { $0.element })
  var used = Set<[UInt8]>()
  var skipped: Int32 = 0
  for (at, element) in model.elements.enumerated() {
    let own = Int32(truncatingIfNeeded: at)
    if own < skipped || own == context.plan.document { continue }
    if lists.remove(own) != nil {
      skipped = element.end
      continue
    }
    used.formUnion(foldedWords(folded(context.snapshot.title(own))))
    if !element.kindSpan.isEmpty { used.formUnion(foldedWords(folded(context.snapshot.text(element.kindSpan)))) }
  }
  return used
}

private func sayUnusedTool(_ name: String) -> Bilingual<String> {
  Bilingual(
    nl: "'\(name)' staat op de lijst, maar komt nergens terug. Noem de tool waar je hem gebruikt, of haal hem weg.",
    en: "'\(name)' is on the list, but nothing uses it. Name the tool where you use it, or take it away.")
}

/// The whole line and what belongs to it; not where it shares its line with others.
private func fixUnusedTool(_ context: Context, _ signal: Signal<String>) -> [Fix] {
  let tree = context.snapshot.tree
  let element = context.model.elements[Int(signal.element)]
  let line = Int(element.line)
  // Without its only tool a blended plan might have no technology at all: then there is more to think about.
  if context.plan.isBlended && context.plan.all(.tool).count == 1 { return [] }
  guard element.form == .entry || element.form == .item, !context.snapshot.title(signal.element).contains(","),
    let last = tree.outlineRange(ofLine: line).last, last + 1 < tree.lines.count
  else { return [] }
  return [
    Fix(
      Bilingual(nl: "Haal de tool weg", en: "Take the tool away"), .unsafe,
      replace: Span(tree.lines[line].start, tree.lines[last + 1].start), with: "")
  ]
}
