import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// A week, meeting, activity, outcome and so on, as a committee had it in front of it.
package struct SeenElement: Equatable, Sendable {
  /// Of all it says: its kind, title, values and properties. Language, short or long form, layout, the order of details and
  /// where it stands play no part.
  package var print: UInt64
  /// How deep it stands; the document itself and what stands right below it have no depth.
  package var depth: Int
  /// Its head without details, in the words of the plan: `async reading A4: Two articles`.
  package var head: String
}

/// Goes up when the same element would get another print.
let printVersion = 1

extension PlanVersion {
  /// Positions of what a decision is about, in reading order: all but decisions themselves.
  var seenPositions: [Int] {
    var isLeftOut = [Bool](repeating: false, count: things.count)
    return things.indices.filter { at in
      let parent = things[at].parent
      isLeftOut[at] = things[at].keyword == .review || (parent >= 0 && isLeftOut[parent])
      return !isLeftOut[at]
    }
  }

  /// The same positions with what is seen of each.
  var seen: [(position: Int, element: SeenElement)] {
    let meaning = PropertyMeaning(version: self, identities: things.indices.map { calling($0) })
    return seenPositions.map { at in
      (at, SeenElement(print: print(at, meaning), depth: Swift.max(0, things[at].depth - 1), head: head(at)))
    }
  }

  // MARK: What it says

  private func print(_ at: Int, _ meaning: PropertyMeaning) -> UInt64 {
    let own = things[at].element
    let model = plan.model
    var hash = StableHash()
    hash.add(meaning.own(own))
    // The word for none is in a language; why it is none was counted above.
    if model.elements[Int(own)].state != .none {
      for word in title(at).split(whereSeparator: { $0.isWhitespace }) { hash.add(String(word)) }
    }
    let parent = model.elements[Int(own)].parent
    hash.add(parent >= 0 && model.elements[Int(parent)].keyword == .or ? 1 : 0)
    for part in properties(of: own, meaning).sorted(by: { $0.lexicographicallyPrecedes($1) }) { hash.add(part) }
    return hash.value
  }

  /// What stands below it and belongs to it; the items of a list as if each stood alone.
  private func properties(of own: Int32, _ meaning: PropertyMeaning) -> [[UInt8]] {
    var result: [[UInt8]] = []
    let model = plan.model
    model.forEachChild(of: own) { child in
      let element = model.elements[Int(child)]
      if thing(at: child) >= 0 { return }
      switch element.keyword {
      // What was set aside, how far the plan is and in which language say nothing about the teaching.
      case .ignore, .status, .language, .or: return
      default: break
      }
      var isList = false
      if element.state == .empty {
        model.forEachChild(of: child) { item in
          let content = model.elements[Int(item)]
          guard content.form == .item, content.keyword == element.keyword else { return }
          isList = true
          if thing(at: item) < 0 { result.append(meaning.whole(item, withThings: false)) }
        }
      }
      if !isList { result.append(meaning.whole(child, withThings: false)) }
    }
    return result
  }

  /// What others mean when they name it, whatever it is called in which language.
  private func calling(_ at: Int) -> [UInt8] {
    let identifier = identifier(at)
    if !identifier.isEmpty { return Array(identifier.utf8) + [0x3B] }
    let number = number(at)
    let name = Array(things[at].keyword.row.names.canonical(.english).utf8)
    return name + [0x20] + (number.isEmpty ? folded(title(at)) : number) + [0x3B]
  }

  // MARK: How it is shown

  private func head(_ at: Int) -> String {
    let own = things[at].element
    let element = plan.model.elements[Int(own)]
    let snapshot = plan.snapshot
    var words = snapshot.text(plan.headSpan(of: own))
    if element.form == .item {
      // Its word stands above the list.
      let parts = [element.kindSpan, element.nameSpan].filter { !$0.isEmpty && !element.textSpan.contains($0) }
      words = ([things[at].keyword.row.names.canonical(snapshot.language)] + parts.map { snapshot.text($0) })
        .joined(separator: " ")
    }
    let text = snapshot.text(element.textSpan)
    return onOneLine(text.isEmpty ? words + ":" : words + ": " + text)
  }
}

/// With single spaces where there was white space, and without what can't be seen.
func onOneLine(_ text: String) -> String {
  var seen = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x09...0x0D: seen.append(" ")
    case 0x00..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: break
    default: seen.unicodeScalars.append(scalar)
    }
  }
  return seen.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
}
