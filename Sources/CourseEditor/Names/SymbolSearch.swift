import CourseModel
import SourceText
import Vocabulary

/// Something in a plan that a person may look for.
package struct PlanSymbol: Sendable, Equatable {
  package var element: Int32
  /// Its ID or number with its title, so that it is found by either.
  package var name: String
  package var keyword: Keyword
  /// What it stands in; empty for the document itself.
  package var container: String
  package var head: Span
  /// How well it is what was looked for; less is better.
  package var rank: Int
}

extension Plan {
  /// What in the outline is called as someone types it.
  package func symbols(matching search: SymbolSearch) -> [PlanSymbol] {
    var result: [PlanSymbol] = []
    for (index, element) in model.elements.enumerated() {
      let at = Int32(truncatingIfNeeded: index)
      guard let keyword = element.keyword, hasPlaceOfItsOwn(at), element.state != .empty || isTitled(at) else {
        continue
      }
      guard mayBeMeant(at, search) else { continue }
      let name = symbolName(of: at)
      guard let rank = search.rank(of: name) else { continue }
      result.append(
        PlanSymbol(
          element: at, name: name, keyword: keyword, container: container(of: at), head: headSpan(of: at), rank: rank))
    }
    return result
  }

  /// `LO1 Applies theory`, `week 3 Who is talking?`, `Workshop`.
  package func symbolName(of at: Int32) -> String {
    let element = model.elements[Int(at)]
    let name = element.isNumbered ? snapshot.text(headSpan(of: at)) : snapshot.name(at)
    let title = snapshot.title(at)
    if name.isEmpty && title.isEmpty { return snapshot.text(headSpan(of: at)) }
    return name.isEmpty || title.isEmpty ? name + title : name + " " + title
  }

  /// Without putting its name together: few of thousands are meant.
  private func mayBeMeant(_ at: Int32, _ search: SymbolSearch) -> Bool {
    let element = model.elements[Int(at)]
    let head = element.isNumbered || element.nameSpan.isEmpty ? headSpan(of: at) : element.nameSpan
    return search.mayBeMeant(by: [head, element.textSpan], in: snapshot.bytes)
  }

  /// A head alone, as that of a list, is nothing to look for.
  private func isTitled(_ at: Int32) -> Bool {
    let element = model.elements[Int(at)]
    return !element.nameSpan.isEmpty || element.keyword?.row.role != .definition
  }

  private func container(of at: Int32) -> String {
    let parent = model.elements[Int(at)].parent
    if parent < 0 { return "" }
    return symbolName(of: outlineElement(of: parent) ?? document)
  }
}

/// What someone types to find something: some of its letters, in their order, whatever their case and accents.
package struct SymbolSearch: Sendable {
  private let whole: [UInt8]
  private let letters: [UInt8]

  package init(_ text: String) {
    whole = folded(text)
    letters = whole.filter { $0 != 0x20 }
  }

  /// Whether all its letters stand in some stretches of a text, in their order. Marks that fold in another way count as any.
  func mayBeMeant(by spans: [Span], in bytes: [UInt8]) -> Bool {
    var next = 0
    for span in spans {
      var at = Int(span.start)
      while at < Int(span.end), next < letters.count {
        var letter = bytes[at]
        if letter == 0xC3, at + 1 < Int(span.end), plainLetter(afterC3: bytes[at + 1]) != 0 {
          letter = plainLetter(afterC3: bytes[at + 1])
          at += 1
        } else if letter == 0xC2 || letter == 0xE2 || letter == 0x5C {
          return true
        } else if (0x41...0x5A).contains(letter) {
          letter |= 0x20
        }
        if letter == letters[next] { next += 1 }
        at += 1
      }
    }
    return next == letters.count
  }

  /// How well a name is meant by this; nil where it is not. Less is better.
  package func rank(of name: String) -> Int? {
    if letters.isEmpty { return 0 }
    let name = folded(name)
    guard name.count >= letters.count else { return nil }
    // Of names that are meant as well, the shorter.
    let length = Swift.min(99, name.count - letters.count)
    if let place = place(of: whole, in: name) {
      if place == 0 { return name.count == whole.count ? 0 : (name[whole.count] == 0x20 ? 100 : 200) + length }
      return (name[place - 1] == 0x20 ? 300 : 400) + length
    }
    guard let gaps = gaps(in: name) else { return nil }
    return 500 + Swift.min(20, gaps) * 100 + length
  }

  /// Where it stands in a name; at the beginning of a word, if anywhere so.
  private func place(of part: [UInt8], in name: [UInt8]) -> Int? {
    var found: Int?
    guard name.count >= part.count else { return nil }
    for start in 0...(name.count - part.count) where name[start] == part[0] {
      guard name[start..<start + part.count].elementsEqual(part) else { continue }
      if start == 0 || name[start - 1] == 0x20 { return start }
      if found == nil { found = start }
    }
    return found
  }

  /// How many times letters of the name are skipped inside a word; nil where not all letters are there in this order.
  private func gaps(in name: [UInt8]) -> Int? {
    var next = 0
    var gaps = 0
    var previous = -1
    for (at, letter) in name.enumerated() {
      guard next < letters.count else { break }
      guard letter == letters[next] else { continue }
      if at != previous + 1, at > 0, name[at - 1] != 0x20 { gaps += 1 }
      previous = at
      next += 1
    }
    return next == letters.count ? gaps : nil
  }
}
