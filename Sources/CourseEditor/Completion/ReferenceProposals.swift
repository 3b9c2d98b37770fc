import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

// What has a name: in this plan, in those above it, and in other files.

extension Completing {
  // MARK: Links

  func linkCompletion(from arrow: Int) -> Completion {
    let start = startOfPart(arrow)
    let gap = start == arrow ? " " : ""
    // Only what reads as a list of references so far is a link: any other arrow is text.
    var position = line.skippingSpaces(arrow)
    var words = 0
    while position < start {
      if whiteLength(bytes, position, start) > 0 { words += 1 }
      position += 1
    }
    let typed = typed(from: start)
    if words > 60 || typed.letters.count > 80 { return Completion() }
    var list = ProposalList(language)
    let end = line.wordEnd([.reference])
    let range = EditRange(from: start, cursor: line.cursor, to: end)
    offerReferences(for: .forOutcomes, typed, range, gap, order: 0, to: &list)
    return list.completion(most: Self.mostMatching, mayGrow: typed.isEmpty || isNamingFile(start))
  }

  private func isNamingFile(_ start: Int) -> Bool {
    bytes[Swift.min(start, line.cursor)..<line.cursor].contains { $0 == 0x2E || $0 == 0x2F || $0 == 0x23 }
  }

  /// How well something suits a property that refers: nil where only someone who types its name can want it.
  private func suitability(of target: Keyword, for keyword: Keyword) -> Int? {
    switch keyword {
    case .prepares, .follows:
      switch target {
      case .sync, .async, .meeting: 0
      case .assessment, .part: 1
      case .module, .week: 2
      default: nil
      }
    case .assessment: target == .assessment ? 0 : nil
    case .like: target == .pattern ? 0 : target == .meeting ? 1 : nil
    default: target == .outcome ? 0 : target == .goal ? 1 : nil
    }
  }

  func offerReferences(
    for keyword: Keyword, _ typed: Typed, _ range: EditRange, _ space: String, order: Int,
    to list: inout ProposalList
  ) {
    let start = Int(range.insert.start)
    if let hash = bytes[start..<line.cursor].firstIndex(of: 0x23) {
      return offerNamesElsewhere(in: start..<hash, typed, range, space, to: &list)
    }
    let used = referencesOnLine(before: start)
    // What comes right before is what one mostly builds on; outcomes keep the order of the plan.
    let isNearestFirst = keyword == .prepares || keyword == .follows
    var count = 0
    func consider(_ at: Int) {
      let element = model.elements[at]
      guard !element.nameSpan.isEmpty, element.form == .entry || element.form == .item, Int(element.line) != line.line,
        Int32(truncatingIfNeeded: at) != model.document, let target = element.keyword, target != .ignore
      else { return }
      let suits = suitability(of: target, for: keyword)
      if suits == nil, typed.isEmpty || element.isNumbered { return }
      let name = snapshot.text(element.nameSpan)
      let label = element.isNumbered ? snapshot.text(element.keywordSpan) + " " + name : name
      guard let rank = typed.rank(of: folded(label)) else { return }
      count += 1
      let title = snapshot.title(Int32(truncatingIfNeeded: at))
      let head = snapshot.text(element.keywordSpan)
      list.add(
        CompletionProposal(
          label, .reference, Snippet(label).preceded(by: space), range, note: Bilingual(nl: head, en: head),
          detail: Bilingual(nl: title, en: title)),
        rank: rank * 2 + (suits == nil ? 5 : 0) + (used.contains(label) ? 16 : 0),
        order: order + (suits ?? 3) * 100_000 + Swift.min(count, 99_999))
    }
    let here = Int(model.firstElementOfLine[line.line])
    let all = model.elements.indices
    let most = Self.mostMatching
    if isNearestFirst {
      for at in all[..<here].reversed() where count < most { consider(at) }
      for at in all[here...] where count < most { consider(at) }
    } else {
      for at in all where count < most { consider(at) }
    }
    if count == most { list.isCut = true }
    if keyword == .forOutcomes { offerOutcomesAbove(typed, range, space, to: &list) }
    if !typed.isEmpty, keyword != .like, keyword != .assessment {
      offerFiles(nil, from: start, space, range, to: &list)
    }
  }

  /// What the line refers to already, apart from the word in which the cursor stands.
  private func referencesOnLine(before start: Int) -> Set<String> {
    var result: Set<String> = []
    // A list that ends in a comma is none yet: what stands in front of the cursor is read here.
    var first = start
    while first > line.first, bytes[first - 1] != 0x3E, bytes[first - 1] != 0x3A, bytes[first - 1] < 0x80 { first -= 1 }
    var parts = ListParts(bytes, first..<start)
    while let part = parts.next() { result.insert(String(decoding: bytes[part], as: UTF8.self)) }
    for token in line.tree.tokenRange(ofLine: line.line) where line.tree.tokens[token].kind == .reference {
      let span = line.tree.span(ofToken: token)
      if Int(span.start) > line.cursor || Int(span.end) < line.cursor { result.insert(snapshot.text(span)) }
    }
    return result
  }

  /// Outcomes of the programme and the institution, as this file refers to them.
  private func offerOutcomesAbove(_ typed: Typed, _ range: EditRange, _ space: String, to list: inout ProposalList) {
    var count = 0
    for above in context.above {
      for at in above.plan.all(.outcome) {
        let name = above.plan.snapshot.name(at)
        guard !name.isEmpty, count < 200 else { continue }
        let label = above.reference + "#" + name
        guard let rank = typed.rank(of: folded(name)) ?? typed.rank(of: folded(label)) else { continue }
        count += 1
        let title = above.plan.snapshot.title(at)
        var proposal = CompletionProposal(
          label, .reference, Snippet(label).preceded(by: space), range,
          note: headName(of: above.plan.model.documentKind),
          detail: Bilingual(nl: title, en: title))
        if !typed.isEmpty, typed.begins(folded(name)) { proposal.filter = name }
        list.add(proposal, rank: rank * 2 + 4, order: 500_000 + count)
      }
    }
  }

  private func headName(of kind: Place?) -> Bilingual<String> {
    let names = (kind == .institution ? Keyword.institution : .programme).row.names
    return Bilingual(nl: names.canonical(.dutch), en: names.canonical(.english))
  }

  /// `other.course#…`
  private func offerNamesElsewhere(
    in file: Range<Int>, _ typed: Typed, _ range: EditRange, _ space: String, to list: inout ProposalList
  ) {
    let reference = String(decoding: bytes[file], as: UTF8.self)
    for (at, found) in context.names(reference).prefix(400).enumerated() {
      let label = reference + "#" + found.name
      guard typed.begins(folded(label)) else { continue }
      let names = found.keyword.row.names
      list.add(
        CompletionProposal(
          label, .reference, Snippet(label).preceded(by: space), range,
          note: Bilingual(nl: names.canonical(.dutch), en: names.canonical(.english))),
        rank: found.keyword == .outcome ? 0 : 1, order: at)
    }
  }

  // MARK: Files

  func offerFiles(_ kind: Place?, from start: Int, _ space: String, to list: inout ProposalList) {
    let end = line.wordEnd([])
    offerFiles(kind, from: start, space, EditRange(from: start, cursor: line.cursor, to: end), to: &list)
  }

  private func offerFiles(
    _ kind: Place?, from start: Int, _ space: String, _ range: EditRange, to list: inout ProposalList
  ) {
    let typed = bytes[Swift.min(start, line.cursor)..<line.cursor]
    let letters = folded(String(decoding: typed, as: UTF8.self))
    for (at, file) in context.files(kind).enumerated() {
      let path = folded(file)
      let name = folded(file.split(separator: "/").last.map { String($0) } ?? file)
      guard path.starts(with: letters) || name.starts(with: letters) else { continue }
      let isNear = !file.utf8.contains(0x2F)
      var proposal = CompletionProposal(file, .file, Snippet(file).preceded(by: space), range)
      if !path.starts(with: letters) { proposal.filter = file.split(separator: "/").last.map { String($0) } }
      list.add(proposal, rank: path.starts(with: letters) ? 6 : 7, order: (isNear ? 0 : 1000) + at)
    }
  }

  // MARK: Names and texts of this plan

  /// Names that the plan uses elsewhere for the same property: tools, teachers, roles.
  func offerNamesInUse(
    of keyword: Keyword, _ typed: Typed, _ range: EditRange, _ space: String, order: Int, to list: inout ProposalList
  ) {
    var places: [[UInt8]: Int] = [:]
    var known: [(name: String, letters: [UInt8], count: Int)] = []
    func take(_ span: Span) {
      var parts = ListParts(bytes, span.range.clamped(to: 0..<bytes.count))
      while let part = parts.next() {
        let name = snapshot.plainText(Span(part.lowerBound, part.upperBound))
        let letters = folded(name)
        if letters.isEmpty || letters == [0x3F] || name.utf8.count > 60 { continue }
        if let at = places[letters] {
          known[at].count += 1
        } else {
          places[letters] = known.count
          known.append((name, letters, 1))
        }
      }
    }
    var count = 0
    func consider(_ element: Element) {
      guard element.keyword == keyword, Int(element.line) != line.line, element.state == .stated else { return }
      count += 1
      if element.form == .item || element.form == .entry || element.form == .detail { take(element.textSpan) }
    }
    // What the document itself lists, and what stands near: a long plan says the same names over and over.
    model.forEach(keyword, of: model.document) { consider(model.elements[Int($0)]) }
    let here = Int(model.firstElementOfLine[line.line])
    count = 0
    for at in model.elements.indices[..<here].reversed() where count < 200 { consider(model.elements[at]) }
    for at in model.elements.indices[here...] where count < 300 { consider(model.elements[at]) }
    // What is used most comes first.
    for found in known {
      guard let rank = typed.rank(of: found.letters) else { continue }
      list.add(
        CompletionProposal(found.name, .reference, Snippet(found.name).preceded(by: space), range), rank: rank * 2,
        order: order + 1000 - Swift.min(found.count, 1000))
    }
    if keyword == .tool { offerToolsOfCatalogue(typed, range, space, order: order + 2000, to: &list) }
  }

  /// Tools that the guides name for the kind of activity at hand.
  private func offerToolsOfCatalogue(
    _ typed: Typed, _ range: EditRange, _ space: String, order: Int, to list: inout ProposalList
  ) {
    let own = model.firstElementOfLine[line.line]
    var current = own < model.firstElementOfLine[line.line + 1] ? own : line.parent
    while current >= 0 {
      if case .activity(let kind) = model.elements[Int(current)].kind {
        for (at, name) in kind.row.tools.split(separator: "|").enumerated() {
          guard let rank = typed.rank(of: folded(String(name))) else { continue }
          list.add(
            CompletionProposal(
              String(name), .value, Snippet(String(name)).preceded(by: space), range, topic: .activity(kind)),
            rank: rank * 2, order: order + at)
        }
        return
      }
      current = model.elements[Int(current)].parent
    }
  }

  /// Texts that name something in the plan.
  func offerKnownTexts(
    for keyword: Keyword, _ typed: Typed, _ range: EditRange, _ space: String, order: Int, to list: inout ProposalList
  ) {
    switch keyword {
    case .like: offerReferences(for: keyword, typed, range, space, order: order, to: &list)
    case .assessment:
      // Below an activity a text of IDs alone refers to assessments.
      guard line.parent >= 0, let above = model.elements[Int(line.parent)].keyword else { return }
      if above == .sync || above == .async || above == .meeting {
        offerReferences(for: keyword, typed, range, space, order: order, to: &list)
      }
    default: break
    }
  }
}
