import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A tool or role is written a little differently from the one that the plan declares.
  static let unresolvedReference = Rule(
    "unresolved-reference", in: .principleG, .warning, .validity, gate: .always, .core,
    sources: "002 B1-D2",
    title: Bilingual(nl: "Naam die net anders geschreven is", en: "Name that is written a little differently"),
    why: Bilingual(
      nl: "Eén naam voor één tool of rol: dan vinden studenten het terug, en telt het overzicht het niet dubbel.",
      en: "One name for one tool or role: students can find it again, and the overview does not count it twice."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        tool: Padlet [voor kennismaking]
        week 1: Start
          synchroon brainstorm: Eerste ideeën [groepjes van 4, 20 min]
            tool: Paddlet
                  ^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          tool: Padlet [voor kennismaking]
          week 1: Start
            synchroon brainstorm: Eerste ideeën [groepjes van 4, 20 min]
              tool: Padlet
          """),
      .wrong(
        """
        community CG1: Coaching group
        tools:
          - Google Jamboard
          - Microsoft Teams
        meeting: First
          sync brainstorm: First ideas [20 min, tool Google Jambord]
                                                     ^^^^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        tool: Microsoft Teams
        week 1: Start
          synchroon brainstorm: Eerste ideeën [groepjes van 4, 20 min]
            tool: Teams, flip-over
        """),
      .right(
        """
        community CG1: Coaching group
        role: Chair [rotating]
        meeting: First
          sync brainstorm: First ideas [20 min, role chair]
        """),
    ],
    find: findMisspelledNames, say: sayMisspelledName, fix: fixMisspelledName)
}

private struct Facts: Sendable {
  var written: String
  var declared: String
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("written", written), .init("suggestion", declared)]
  }
}

/// A name in the text with its letters as they are compared.
private struct Name {
  var text: String
  var letters: [UInt8]
  var span: Span
}

private func findMisspelledNames(_ look: inout Look<Facts>) {
  for keyword in [Keyword.tool, .role] {
    var declared: [Name] = []
    var used: [(name: Name, element: Int32)] = []
    for element in look.plan.allStated(keyword) {
      if isDeclaration(element, look.plan) {
        declared += names(of: element, look.plan)
      } else {
        used += names(of: element, look.plan).map { ($0, element) }
      }
    }
    guard !declared.isEmpty else { continue }
    let known = Set(declared.map { $0.letters })
    // The same slip need not be looked for twice.
    var judged: [[UInt8]: String?] = [:]
    for (name, element) in used {
      if known.contains(name.letters) {
        look.met()
        continue
      }
      let near = judged[name.letters] ?? nearest(to: name, among: declared)
      judged[name.letters] = .some(near)
      guard let near else {
        look.met()
        continue
      }
      look.notMet(element, Facts(written: name.text, declared: near), at: name.span)
    }
  }
}

/// Directly below the document, in a list there or in a module: there it is introduced.
private func isDeclaration(_ element: Int32, _ plan: Plan) -> Bool {
  var owner = plan.model.elements[Int(element)].parent
  if owner >= 0, plan.model.elements[Int(element)].form == .item { owner = plan.model.elements[Int(owner)].parent }
  guard owner >= 0 else { return false }
  switch plan.model.elements[Int(owner)].keyword {
  case .course, .community, .programme, .institution, .group: return true
  default: return owner == plan.document
  }
}

private func names(of element: Int32, _ plan: Plan) -> [Name] {
  let found = plan.model.elements[Int(element)]
  var result: [Name] = []
  for span in [found.nameSpan, found.textSpan] where !span.isEmpty {
    var parts = ListParts(plan.snapshot.bytes, span.range)
    while let part = parts.next() {
      let own = Span(part.lowerBound, part.upperBound)
      let text = plan.snapshot.plainText(own)
      result.append(Name(text: text, letters: folded(text), span: own))
    }
  }
  return result
}

/// One slip in a short name, two in a longer one; never another name that begins the same.
private func nearest(to name: Name, among declared: [Name]) -> String? {
  let limit = name.letters.count < 8 ? 1 : 2
  guard name.letters.count > 4, !name.letters.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
  let near = declared.first { other in
    abs(other.letters.count - name.letters.count) <= limit && !isPart(name.letters, other.letters)
      && editDistance(name.letters, other.letters, limit: limit) <= limit
  }
  return near?.text
}

/// `Teams` and `Microsoft Teams`, `voorzitter` and `voorzitters` are the same thing to a reader.
private func isPart(_ one: [UInt8], _ other: [UInt8]) -> Bool {
  let (short, long) = one.count <= other.count ? (one, other) : (other, one)
  return long.starts(with: short) || long.suffix(short.count).elementsEqual(short)
}

private func sayMisspelledName(_ facts: Facts) -> Bilingual<String> {
  let (written, declared) = (quoted(facts.written), quoted(facts.declared))
  return Bilingual(
    nl: "'\(written)' staat niet in de lijst, '\(declared)' wel. Bedoel je die?",
    en: "'\(written)' is not in the list, but '\(declared)' is. Did you mean that?")
}

private func fixMisspelledName(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  [.changing(signal.span, to: signal.facts.declared)]
}
