import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A property at the left margin that was meant for the entry above.
  static let misplacedProperty = Rule(
    "misplaced-property", in: .notation, .warning,
    title: Bilingual(
      nl: "Kenmerk dat bij de regel erboven lijkt te horen", en: "Property that seems to belong to the entry above"),
    why: Bilingual(
      nl:
        "Een regel tegen de kantlijn gaat over het hele document. Wat bij een activiteit of bijeenkomst hoort, springt daaronder in.",
      en:
        "A line at the left margin is about the whole document. What belongs to an activity or meeting is indented below it."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon kennisclip: Clips
        duur: 20 min
        ^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            asynchroon kennisclip: Clips
              duur: 20 min
          """),
      .wrong(
        """
        course MC101: Marketing
        students: 48
        week 1: Start
          sync check-in: Hello
        group G1: Monday group
        students: 12
        ^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          students: 48
          week 1: Start
            sync check-in: Hello
          group G1: Monday group
            students: 12
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon kennisclip: Clips
        tool: Padlet
        """),
      .right(
        """
        course MC101: Marketing
        group G1: Monday group
        students: 48
        """),
    ],
    find: findMisplacedProperties, say: sayMisplacedProperty, fix: fixMisplacedProperty)
}

/// A line at the left margin, and the entry it was meant for.
struct MisplacedProperty: Sendable {
  var line: Int
  var owner: Int
  /// The document states it already, rather than being unable to.
  var isRepeat: Bool
}

/// Properties at the left margin after the first block that could stand under the entry directly above, and that the
/// document cannot hold or states already. Other rules leave these lines alone: one fact gives one finding.
func misplacedProperties(in context: Context) -> [MisplacedProperty] {
  let tree = context.snapshot.tree
  guard tree.documentLine >= 0, let document = tree.lines[Int(tree.documentLine)].opens else { return [] }
  let margin = tree.lines[Int(tree.documentLine)].column
  var result: [MisplacedProperty] = []
  var stated = [Bool](repeating: false, count: Keyword.allCases.count)
  var owner: Int?
  for line in Int(tree.documentLine) + 1..<Swift.max(tree.lines.count, Int(tree.documentLine) + 1) {
    guard tree.lines[line].kind == .entry, let keyword = tree.lines[line].keyword else { continue }
    let facts = keyword.facts
    switch facts.role {
    case .block, .activity, .document: owner = line
    case .property, .definition:
      guard tree.lines[line].parent == tree.documentLine, tree.lines[line].column == margin else { continue }
      let isRepeat = !facts.repeats && stated[Int(keyword.rawValue)]
      if let owner, let place = tree.lines[owner].opens, facts.places.contains(place),
        isRepeat || !facts.places.contains(document)
      {
        result.append(MisplacedProperty(line: line, owner: owner, isRepeat: isRepeat))
      } else {
        stated[Int(keyword.rawValue)] = true
        // What follows stands below this line, and no longer directly below the entry.
        owner = nil
      }
    }
  }
  return result
}

private struct Facts: Sendable {
  var place: MisplacedProperty
  var written: String
  var owner: String
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("written", written), .init("owner", owner), .init("isRepeat", place.isRepeat)]
  }
}

private func findMisplacedProperties(_ context: Context) -> [Signal<Facts>] {
  let tree = context.snapshot.tree
  return misplacedProperties(in: context).compactMap { place in
    guard let span = tree.token(.keyword, onLine: place.line), let owner = tree.token(.keyword, onLine: place.owner)
    else { return nil }
    let facts = Facts(place: place, written: tree.text(span), owner: tree.text(owner))
    return Signal(span, context.element(ofLine: Int32(place.line)), facts)
  }
}

private func sayMisplacedProperty(_ facts: Facts) -> Bilingual<String> {
  if facts.place.isRepeat {
    return Bilingual(
      nl:
        "'\(facts.written)' staat al bij het document. Hoort dit bij '\(facts.owner)' erboven, laat het dan inspringen.",
      en: "The document states '\(facts.written)' already. If this belongs to '\(facts.owner)' above, indent it.")
  }
  return Bilingual(
    nl:
      "'\(facts.written)' tegen de kantlijn hoort bij het document, en daar past het niet. Laat het inspringen onder '\(facts.owner)'.",
    en:
      "At the left margin '\(facts.written)' belongs to the document, where it does not fit. Indent it under '\(facts.owner)'."
  )
}

private func fixMisplacedProperty(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let tree = context.snapshot.tree
  let place = signal.facts.place
  // In line with what stands there already; otherwise one step in.
  let first = (place.owner + 1..<place.line).first { Int(tree.lines[$0].parent) == place.owner }
  let column = first.map { Int(tree.lines[$0].column) } ?? Int(tree.lines[place.owner].column) + 2
  // Among lines that are no outline it may stand there already.
  if column == Int(tree.lines[place.line].column) { return [] }
  return [
    Fix(
      Bilingual(nl: "Laat het inspringen onder '\(signal.facts.owner)'", en: "Indent it under '\(signal.facts.owner)'"),
      .unsafe,
      tree.moving(
        tree.outlineRange(ofLine: place.line), by: column - Int(tree.lines[place.line].column)))
  ]
}
