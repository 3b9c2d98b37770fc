import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Plan {
  /// Every place where something has its name or is named. What leads where, the model knows; this only puts it side by side.
  package func occurrences() -> Occurrences {
    var finder = OccurrenceFinder(self)
    finder.findDefinitions()
    finder.findReferences()
    finder.findFiles()
    finder.findCourses()
    finder.findTools()
    return Occurrences(all: finder.found.sorted { $0.span < $1.span }, documentLines: finder.documentLines)
  }

  /// What another document means by a name behind the name of this one: the first that has it.
  package func element(named name: String) -> Int32? {
    let letters = Array(name.utf8)
    guard !letters.isEmpty else { return nil }
    let bytes = snapshot.bytes
    for (at, element) in model.elements.enumerated() where element.nameSpan.count == letters.count {
      guard !element.isNumbered, element.form == .entry || element.form == .item, at != Int(document),
        let keyword = element.keyword, keyword != .ignore, bytes[element.nameSpan.range].elementsEqual(letters)
      else { continue }
      return Int32(truncatingIfNeeded: at)
    }
    return nil
  }
}

private struct OccurrenceFinder {
  let plan: Plan
  var found: [Occurrence] = []
  var documentLines: [DocumentLine] = []
  /// Courses that the document lists, by their code: the first of each.
  private var courses: [String: Int32] = [:]

  init(_ plan: Plan) {
    self.plan = plan
    for at in plan.all(.course) where at != plan.document && !isInPath(at) {
      let code = plan.snapshot.name(at)
      if !code.isEmpty, courses[code] == nil { courses[code] = at }
    }
  }

  private var model: CourseModel { plan.model }
  private var bytes: [UInt8] { plan.snapshot.bytes }

  private func parent(of at: Int32) -> Element? {
    let parent = model.elements[Int(at)].parent
    return parent >= 0 ? model.elements[Int(parent)] : nil
  }

  /// A course in a path is one that a period has introduced.
  private func isInPath(_ at: Int32) -> Bool { parent(of: at)?.keyword == .path }

  // MARK: Definitions

  mutating func findDefinitions() {
    for (index, element) in model.elements.enumerated() where !element.nameSpan.isEmpty {
      guard element.form == .entry || element.form == .item, let keyword = element.keyword, keyword != .ignore else {
        continue
      }
      let at = Int32(truncatingIfNeeded: index)
      var occurrence = Occurrence(
        .definition, of: .element(at), element.nameSpan, name: element.nameSpan, in: at)
      // `les 1` is referred to with both its words.
      if element.isNumbered { occurrence.span = element.keywordSpan.joined(with: element.nameSpan) }
      if keyword == .course, let first = courses[plan.snapshot.name(at)] {
        if isInPath(at) {
          occurrence.target = .element(first)
          occurrence.role = .reference
        } else if parent(of: at)?.keyword == .period, parent(of: first)?.keyword == .period {
          // Offered in more than one period, it is one course.
          occurrence.target = .element(first)
        }
      }
      found.append(occurrence)
    }
  }

  // MARK: References

  mutating func findReferences() {
    var titles = Set<Int32>()
    for reference in model.references {
      guard case .element(let target) = reference.target else { continue }
      let element = model.elements[Int(target)]
      var occurrence = Occurrence(
        .reference, of: .element(target), reference.span, name: reference.span, in: reference.owner)
      if element.isNumbered, let space = bytes[reference.span.range].lastIndex(where: { $0 == 0x20 || $0 == 0xA0 }) {
        occurrence.name = Span(space + 1, Int(reference.span.end))
      } else if model.elements[Int(reference.owner)].keyword == .like, isCalledByTitle(target, reference.span) {
        occurrence.target = .title(target)
        titles.insert(target)
      }
      found.append(occurrence)
    }
    for target in titles.sorted() {
      let span = model.elements[Int(target)].textSpan
      found.append(Occurrence(.definition, of: .title(target), span, name: span, in: target))
    }
  }

  private func isCalledByTitle(_ target: Int32, _ span: Span) -> Bool {
    let element = model.elements[Int(target)]
    guard !element.textSpan.isEmpty else { return false }
    let letters = folded(plan.snapshot.text(span))
    return folded(plan.snapshot.text(element.nameSpan)) != letters
      && folded(plan.snapshot.text(element.textSpan)) == letters
  }

  // MARK: Files

  mutating func findFiles() {
    for reference in plan.fileReferences {
      add(reference.path, reference.name, reference.span, reference.element)
      if reference.role != .mention {
        documentLines.append(
          DocumentLine(
            element: reference.element, path: reference.path, name: plan.snapshot.name(reference.element),
            isPart: reference.role == .part))
      }
    }
    for element in plan.allStated(.requires) {
      for word in words(of: element) {
        let letters = Array(bytes[word.range])
        let end = letters.firstIndex(of: 0x23) ?? letters.count
        guard end > 7, letters[..<end].suffix(7).elementsEqual(".course".utf8) else { continue }
        add(
          Array(letters[..<end]), String(decoding: letters[Swift.min(end + 1, letters.count)...], as: UTF8.self), word,
          element)
      }
    }
  }

  private mutating func add(_ path: [UInt8], _ name: String, _ span: Span, _ element: Int32) {
    var part = Span(at: span.end)
    if !name.isEmpty, let mark = bytes[span.range].firstIndex(of: 0x23) { part = Span(mark + 1, Int(span.end)) }
    found.append(Occurrence(.reference, of: .file(path, name: name), span, name: part, in: element))
  }

  // MARK: Courses by their code

  /// `requires: MC101`, and the courses that a learning path is about.
  mutating func findCourses() {
    let (courses, isCourse) = (courses, model.documentKind == .course)
    for element in plan.allStated(.requires) where !plan.snapshot.title(element).utf8.contains(0x23) {
      findCourses(in: element) { code in
        if let known = courses[code] { return .element(known) }
        guard isCourse, code.contains(where: { $0.isNumber }),
          code.contains(where: { $0.isUppercase })
        else { return nil }
        return .course(code)
      }
    }
    if courses.isEmpty { return }
    for path in plan.all(.path) where model.elements[Int(path)].form == .entry {
      for at in path..<model.elements[Int(path)].end where model.elements[Int(at)].form != .link {
        findCourses(in: at) { code in courses[code].map { .element($0) } }
      }
    }
  }

  private mutating func findCourses(in element: Int32, _ target: (String) -> Occurrence.Target?) {
    if model.elements[Int(element)].keyword == .ignore { return }
    let words = words(of: element)
    for word in words {
      guard let target = target(plan.snapshot.text(word)) else { continue }
      found.append(Occurrence(.reference, of: target, word, name: word, in: element, isInText: words.count > 1))
    }
  }

  /// Parted by white space, commas and semicolons.
  private func words(of element: Int32) -> [Span] {
    let range = model.elements[Int(element)].textSpan.range.clamped(to: 0..<bytes.count)
    return bytes[range].split { $0 == 0x20 || $0 == 0x09 || $0 == 0x2C || $0 == 0x3B }.map {
      Span($0.startIndex, $0.endIndex)
    }
  }

  // MARK: Tools by their names

  /// `tool Teams: Microsoft Teams` goes by both names; of one that nobody describes the first use stands for all.
  mutating func findTools() {
    let mentions = plan.toolMentions
    var targets: [[UInt8]: Occurrence.Target] = [:]
    for mention in mentions where mention.isListed {
      let name = folded(plan.snapshot.name(mention.element))
      if !name.isEmpty, targets[name] == nil { targets[name] = .element(mention.element) }
      if targets[mention.letters] == nil { targets[mention.letters] = .tool(mention.letters) }
    }
    var (element, behind): (Int32, Int) = (-1, 0)
    for mention in mentions {
      let text = model.elements[Int(mention.element)].textSpan.range.clamped(to: 0..<bytes.count)
      if mention.element != element { (element, behind) = (mention.element, text.lowerBound) }
      guard let start = place(of: Array(mention.name.utf8), in: behind..<text.upperBound) else { continue }
      behind = start + mention.name.utf8.count
      let isFirst = targets[mention.letters] == nil
      let target = targets[mention.letters] ?? .tool(mention.letters)
      targets[mention.letters] = target
      let span = Span(start, behind)
      found.append(
        Occurrence(mention.isListed || isFirst ? .definition : .reference, of: target, span, name: span, in: element))
    }
  }

  private func place(of letters: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = letters.first, range.count >= letters.count else { return nil }
    return (range.lowerBound...(range.upperBound - letters.count)).first { start in
      bytes[start] == first && bytes[start..<start + letters.count].elementsEqual(letters)
    }
  }
}
