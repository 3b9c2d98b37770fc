import CourseSyntax
import Vocabulary

/// A tool where a document names it; of `Padlet and Miro` both give one.
package struct ToolMention: Sendable {
  package var element: Int32
  package var name: String
  /// As names are compared.
  package var letters: [UInt8]
  /// Listed for the whole course, a module or a group, rather than used in an activity, channel or assessment.
  package var isListed: Bool

  /// The words by which others may call it: `teams` of Microsoft Teams.
  package var words: [[UInt8]] { toolWords(letters) }

  /// Where students find everything of the course, whatever the school has chosen.
  package var isLearningPlatform: Bool { foldedWords(letters).contains { platformWords.contains($0) } }
}

extension Plan {
  /// Every tool that the document names, in reading order.
  package var toolMentions: [ToolMention] { tools.mentions }

  func findToolMentions() -> [ToolMention] {
    var result: [ToolMention] = []
    for element in allStated(.tool) {
      let isListed = isListedTool(element)
      for name in toolNames(snapshot.title(element), snapshot.name(element)) {
        result.append(ToolMention(element: element, name: name, letters: folded(name), isListed: isListed))
      }
    }
    return result
  }

  /// Whether a tool is named for the whole of a course, a module or a group.
  package func isListedTool(_ element: Int32) -> Bool {
    let parent = model.elements[Int(element)].keyword == .tool ? holder(of: element) : -1
    switch parent >= 0 ? model.elements[Int(parent)].keyword : nil {
    case .some(.course), .some(.community), .some(.programme), .some(.institution), .some(.module), .some(.week),
      .some(.group), .some(.boarding), .some(.phase):
      return true
    default: return parent == document
    }
  }

  /// What an element belongs to, past the head of a list.
  private func holder(of element: Int32) -> Int32 {
    var parent = model.elements[Int(element)].parent
    if model.elements[Int(element)].form == .item, parent >= 0 { parent = model.elements[Int(parent)].parent }
    return parent
  }

  /// Whether what a tool is for can be read: `for`, a function, or a sentence below it.
  package func purpose(ofTool element: Int32) -> FieldState {
    var result = Swift.max(
      state(.forWhat, of: element), state(.toolFunction, of: element), state(.primaryFor, of: element))
    model.forEachChild(of: element) { child in
      let form = model.elements[Int(child)].form
      if form == .prose || model.elements[Int(child)].keyword == .experience { result = .stated }
    }
    return result
  }
}

/// `Padlet, Miro and Teams` are three tools; a tool that is only an ID is called by it.
package func toolNames(_ title: String, _ identifier: String) -> [String] {
  var names: [String] = []
  if isOneName(title) { return [title] }
  for piece in title.split(separator: ",") {
    var words: [Substring] = []
    for word in piece.split(separator: " ") {
      if word == "en" || word == "and" {
        if !words.isEmpty { names.append(words.joined(separator: " ")) }
        words = []
      } else {
        words.append(word)
      }
    }
    if !words.isEmpty { names.append(words.joined(separator: " ")) }
  }
  return names.isEmpty && !identifier.isEmpty ? [identifier] : names
}

/// Nothing in it parts one name from another: most tools are named alone.
private func isOneName(_ title: String) -> Bool {
  var last: UInt8 = 0x20
  for byte in title.utf8 {
    // A second space, or `en` or `and` that may be a word of its own.
    if byte == 0x2C || (byte == 0x20 && last == 0x20) || (last == 0x20 && (byte == 0x65 || byte == 0x61)) {
      return false
    }
    last = byte
  }
  return last != 0x20
}

/// The words by which others may call a tool: `teams` of Microsoft Teams.
package func toolWords(_ letters: [UInt8]) -> [[UInt8]] {
  let all = foldedWords(letters)
  let own = all.filter { $0.count > 2 && !generalWords.contains($0) }
  return own.isEmpty ? all : own
}

/// The words of folded text, without the marks around them.
package func foldedWords(_ letters: [UInt8]) -> [[UInt8]] {
  letters.split { byte in
    switch byte {
    case 0x30...0x39, 0x61...0x7A: false
    default: byte < 0x80
    }
  }.map { Array($0) }
}

private let generalWords = ["microsoft", "google", "online", "digital", "digitale", "app", "tool", "the", "het"]
  .map { Array($0.utf8) }

private let platformWords = [
  "brightspace", "canvas", "moodle", "blackboard", "itslearning", "elo", "dlo", "lms", "vle", "leeromgeving",
  "learning",
].map { Array($0.utf8) }
