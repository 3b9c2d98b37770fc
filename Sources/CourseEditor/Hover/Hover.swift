import CourseModel
import CourseRules
import CourseSyntax
import Reports
import SourceText
import Vocabulary

/// What an editor shows about the words it points at.
package struct Hover: Sendable {
  /// The words it is about.
  package var span: Span
  package var page: Page
  /// Under which name there is a page with more; nil where there is none.
  package var topic: String?

  package init(_ span: Span, _ page: Page, topic: String? = nil) {
    self.span = span
    self.page = page
    self.topic = topic
  }
}

/// What an editor knows beside the document.
package struct EditorContext: Sendable {
  /// In which to speak.
  package var language: Language
  package var limits: Limits
  /// What another file holds, by its path as the document writes it; nil where nobody has read it.
  package var document: @Sendable ([UInt8]) -> DocumentSummary?

  package init(
    _ language: Language, limits: Limits = Limits(),
    document: @escaping @Sendable ([UInt8]) -> DocumentSummary? = { _ in nil }
  ) {
    self.language = language
    self.limits = limits
    self.document = document
  }

  /// Seconds of work in a credit.
  func secondsPerCredit(_ plan: Plan) -> Int { plan.statedSecondsPerCredit ?? limits.lower(.creditHours) * 3600 }
}

extension Plan {
  /// What there is to say about the words at an offset; nil where that helps nobody.
  package func hover(at offset: UInt32, _ context: EditorContext) -> Hover? {
    let hovering = Hovering(self, context)
    if let found = hovering.hover(at: offset) { return found }
    // Some editors stand behind the word they mean.
    guard offset > 0, let before = hovering.hover(at: offset - 1), before.span.end == offset else { return nil }
    return before
  }
}

/// A question about one place.
struct Hovering {
  let plan: Plan
  let context: EditorContext
  let places: PlaceWords

  init(_ plan: Plan, _ context: EditorContext) {
    self.plan = plan
    self.context = context
    places = PlaceWords(plan, context.language)
  }

  var model: CourseModel { plan.model }
  var snapshot: Snapshot { plan.snapshot }
  var language: Language { context.language }
  var nl: Bool { language == .dutch }

  func hover(at offset: UInt32) -> Hover? {
    let tree = snapshot.tree
    guard let line = tree.line(at: offset), let index = tree.token(at: offset, inLine: line) else { return nil }
    let span = snapshot.trimmed(tree.span(ofToken: index))
    guard span.contains(offset) else { return nil }
    let token = tree.tokens[index]
    switch token.kind {
    case .keyword: return keyword(Keyword(rawValue: token.payload), span, opening(line, span))
    case .detailName: return Keyword(rawValue: token.payload).map { about($0, span) }
    case .customHead: return Hover(span, note(snapshot.text(span), ownPropertyNote))
    case .activityKind, .termKind, .environmentKind, .unknownKind: return opening(line, span).flatMap { kind($0, span) }
    case .identifier, .number: return opening(line, span).flatMap { thing($0, span) }
    case .ruleName: return rule(span)
    case .settingName: return setting(span)
    case .text, .detailValue: return text(at: offset, line, span)
    case .reference: return reference(at: offset, line, span)
    case .byteOrderMark, .indent, .space, .lineEnd, .bullet, .proseMark, .proseText, .comment, .stray, .unknownHead,
      .ruleComma, .colon, .openBracket, .closeBracket, .unknownDetail, .detailColon, .detailComma, .arrow,
      .referenceComma:
      return nil
    }
  }

  /// The entry or item of a line in whose head these words stand.
  private func opening(_ line: Int, _ span: Span) -> Int32? {
    elements(ofLine: line).first { at in
      let element = model.elements[Int(at)]
      return [element.keywordSpan, element.kindSpan, element.nameSpan].contains { $0.overlaps(span) }
    }
  }

  func elements(ofLine line: Int) -> Range<Int32> {
    let starts = model.firstElementOfLine
    guard line >= 0, line + 1 < starts.count, starts[line] <= starts[line + 1] else { return 0..<0 }
    return starts[line]..<starts[line + 1]
  }

  /// The text of what is written in it, or of the last detail or link that holds the offset.
  private func text(at offset: UInt32, _ line: Int, _ span: Span) -> Hover? {
    let found = elements(ofLine: line).last { model.elements[Int($0)].textSpan.contains(offset) }
    // Of a bare `?` no text is kept.
    guard let element = found ?? elements(ofLine: line).last(where: { model.elements[Int($0)].keywordSpan == span })
    else { return nil }
    let own = model.elements[Int(element)]
    if let file = file(at: offset, element) { return file }
    if own.keyword == .tool, let tool = tool(element, at: offset) { return tool }
    switch own.keyword?.facts.role {
    case .some(.document), .some(.block), .some(.activity), .some(.definition):
      return own.form == .detail || own.form == .link ? value(element, at: offset, span) : thing(element, span)
    case .some(.property): return value(element, at: offset, span)
    case nil: return nil
    }
  }

  // MARK: Words of the format

  func about(_ keyword: Keyword, _ span: Span) -> Hover {
    Hover(span, Page(brief: keyword, language), topic: keyword.row.names.canonical(language))
  }

  /// Of what has a load, that first: the word itself is soon known.
  private func keyword(_ keyword: Keyword?, _ span: Span, _ element: Int32?) -> Hover? {
    guard let keyword else { return nil }
    guard let element, hasLoad(element), let own = thing(element, span) else { return about(keyword, span) }
    var page = own.page
    page.paragraph(keyword.row.means[language])
    return Hover(span, page, topic: keyword.row.names.canonical(language))
  }

  private func kind(_ element: Int32, _ span: Span) -> Hover? {
    switch model.elements[Int(element)].kind {
    case .none, .unknown: return nil
    case .activity(let kind):
      return Hover(span, Page(brief: kind, language), topic: kind.row.names.canonical(language))
    case .term(let term):
      return Hover(span, Page(brief: term, language), topic: term.row.names.canonical(language))
    case .environment(let set): return environment(set, span)
    case .own: return model.ownKind(element).map { Hover(span, Page($0, language)) }
    }
  }

  func environment(_ set: Environments, _ span: Span) -> Hover? {
    guard let word = environmentWords.first(where: { $0.environment == set }) else { return nil }
    return Hover(
      span, Page(brief: word.environment, word.names, language), topic: word.names.canonical(language))
  }

  // MARK: Rules

  private func rule(_ span: Span) -> Hover? { rule(named: snapshot.text(span), span) }

  private func rule(named name: String, _ span: Span) -> Hover? {
    let found = rules(named: name)
    if found.count == 1 { return Hover(span, Page(brief: .rule(found[0]), language), topic: found[0].qualifiedName) }
    guard let family = found.first?.family, matches(name, found[0]) else { return nil }
    var page = Page(family.title[language])
    page.paragraph(
      nl
        ? counted(found.count, "controle", "controles") + " in deze familie."
        : counted(found.count, "rule", "rules") + " in this family.")
    return Hover(span, page, topic: family.identifier + "/*")
  }

  /// A line below `rules:` or `limits:` in a project file.
  private func setting(_ span: Span) -> Hover? {
    let name = snapshot.text(span)
    if let limit = Limit(named: name) { return Hover(span, Page(limit, language)) }
    return rule(named: name, span)
  }

  func note(_ title: String, _ text: Bilingual<String>) -> Page {
    var page = Page(title)
    page.paragraph(text[language])
    return page
  }
}

extension SyntaxTree {
  /// The line that an offset is in.
  func line(at offset: UInt32) -> Int? {
    lines.isEmpty ? nil : Swift.max(lines.firstPlace { $0.start <= offset } - 1, 0)
  }

  /// The token of a line that holds an offset.
  func token(at offset: UInt32, inLine line: Int) -> Int? {
    tokenRange(ofLine: line).first { span(ofToken: $0).contains(offset) }
  }
}

extension Snapshot {
  /// Without white space at its ends.
  func trimmed(_ span: Span) -> Span {
    let range = span.range.clamped(to: 0..<bytes.count)
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return Span(start, end)
  }
}
