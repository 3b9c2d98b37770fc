import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// Why something can't get another name, or not this one.
package enum RenameProblem: Error, Equatable, Sendable {
  /// There is no name here.
  case nothing
  /// The number of a week or a phase says which one it is.
  case countedNumber
  /// The file would have to get another name.
  case file
  /// Plans of a whole project use it.
  case ownKind
  /// What it names is not there.
  case targetMissing
  case empty
  /// An ID is one word with a capital or digit in it.
  case noIdentifier(String)
  case noNumber(String)
  /// Something else has it already: what that is.
  case taken(String, by: String)
  /// Here it would mean something else.
  case readAsOther(String)
}

extension RenameProblem {
  package var message: Bilingual<String> {
    switch self {
    case .nothing:
      Bilingual(
        nl: "Hier staat geen naam. Zet de cursor op een ID, zoals LU1.",
        en: "There is no name here. Put the cursor on an ID, such as LO1.")
    case .countedNumber:
      Bilingual(
        nl: "Dit nummer zegt zelf welke week of fase het is. Verander het in de kop als er iets verschuift.",
        en: "This number itself says which week or phase it is. Change it in the head if something moves.")
    case .file:
      Bilingual(
        nl: "Dit is de naam van een bestand. Hernoem het bestand zelf; de verwijzingen gaan dan mee.",
        en: "This is the name of a file. Rename the file itself, and the references to it follow.")
    case .ownKind:
      Bilingual(
        nl: "Plannen in dit project noemen deze werkvorm in hun regels. Verander de naam daar met de hand.",
        en: "Plans in this project use this kind in their lines. Change its name there by hand.")
    case .targetMissing:
      Bilingual(
        nl: "Waar dit naar verwijst, is niet gevonden. Verbeter eerst de verwijzing.",
        en: "What this refers to was not found. Mend the reference first.")
    case .empty:
      Bilingual(nl: "Vul een naam in.", en: "Type a name.")
    case .noIdentifier(let name):
      Bilingual(
        nl: "'\(name)' kan hier geen naam zijn. Kies één woord met een hoofdletter of een cijfer erin, zoals LU1.",
        en: "'\(name)' can't be a name here. Choose one word with a capital or a digit in it, such as LO1.")
    case .noNumber(let name):
      Bilingual(
        nl: "'\(name)' is geen nummer. Kies een getal, zoals 2 of 1.2.",
        en: "'\(name)' is no number. Choose a number, such as 2 or 1.2.")
    case .taken(let name, let other):
      Bilingual(
        nl: "'\(name)' is al de naam van '\(other)'. Kies een andere naam.",
        en: "'\(name)' is the name of '\(other)' already. Choose another name.")
    case .readAsOther(let name):
      Bilingual(
        nl: "Met de naam '\(name)' zou een regel iets anders gaan betekenen. Kies een andere naam.",
        en: "With the name '\(name)' a line would come to mean something else. Choose another name.")
    }
  }
}

extension Plan {
  /// Whether what an occurrence names can get another name at all.
  package func refusal(_ occurrence: Occurrence) -> RenameProblem? {
    if occurrence.name.isEmpty { return .file }
    guard case .element(let target) = occurrence.target else { return nil }
    switch model.elements[Int(target)].keyword {
    case .some(.week), .some(.phase): return model.elements[Int(target)].isNumbered ? .countedNumber : nil
    case .some(.ownKind): return .ownKind
    default: return nil
    }
  }

  /// What is wrong with a new name for something in this document; nil where nothing is.
  package func refusal(_ target: Occurrence.Target, as name: String) -> RenameProblem? {
    if name.isEmpty { return .empty }
    if isTool(target), let other = toolMentions.first(where: { $0.letters == folded(name) }) {
      // Another way to write its own name is no other name.
      let isItsOwn = occurrences().of(target).contains { folded(snapshot.text($0.name)) == other.letters }
      return isItsOwn ? nil : .taken(name, by: other.name)
    }
    guard case .element(let at) = target else { return nil }
    let element = model.elements[Int(at)]
    if element.isNumbered { return nameForm(of: name) == .number ? nil : .noNumber(name) }
    if element.keyword != .pattern {
      switch nameForm(of: name) {
      case .identifier: break
      case .number: if element.keyword?.row.role != .document { return .noIdentifier(name) }
      case .other: return .noIdentifier(name)
      }
    }
    let letters = Array(name.utf8)
    for (index, other) in model.elements.enumerated()
    where index != Int(at) && other.nameSpan.count == letters.count && !other.isNumbered {
      guard other.form == .entry || other.form == .item, let keyword = other.keyword, keyword != .ignore,
        snapshot.bytes[other.nameSpan.range].elementsEqual(letters)
      else { continue }
      let title = snapshot.title(Int32(truncatingIfNeeded: index))
      return .taken(name, by: title.isEmpty ? snapshot.text(headSpan(of: Int32(truncatingIfNeeded: index))) : title)
    }
    return nil
  }

  private func isTool(_ target: Occurrence.Target) -> Bool {
    switch target {
    case .tool: true
    case .element(let at): model.elements[Int(at)].keyword == .tool
    case .title, .file, .course: false
    }
  }

  /// Whether edits that only give some things another name do just that: every line keeps its meaning, every reference leads
  /// where it led, and nothing new is wrong. What led nowhere may come to lead to them.
  package func keepsItsMeaning(after edits: [TextEdit], renaming renamed: Set<Occurrence.Target>) -> Bool {
    let changed = Plan(snapshot.changed(to: applying(edits, to: snapshot.bytes)))
    guard model.elements.count == changed.model.elements.count else { return false }
    for (before, after) in zip(model.elements, changed.model.elements) {
      guard before.keyword == after.keyword, before.form == after.form, before.parent == after.parent,
        before.end == after.end, before.kind == after.kind, before.state == after.state,
        before.isNumbered == after.isNumbered, before.nameSpan.isEmpty == after.nameSpan.isEmpty
      else { return false }
    }
    if changed.model.problems.count > model.problems.count { return false }
    if changed.snapshot.tree.problems.count > snapshot.tree.problems.count { return false }
    // In order of place, which edits don't change.
    var rest = occurrences().all[...]
    for after in changed.occurrences().all {
      if let before = rest.first, before.role == after.role, before.element == after.element,
        before.target.isSame(as: after.target)
      {
        rest.removeFirst()
      } else if !renamed.contains(after.target) {
        return false
      }
    }
    return rest.isEmpty
  }
}

extension Occurrence.Target {
  /// Apart from a name that may have changed.
  fileprivate func isSame(as other: Occurrence.Target) -> Bool {
    switch (self, other) {
    case (.element(let one), .element(let two)), (.title(let one), .title(let two)): one == two
    case (.file(let one, let name), .file(let two, let otherName)): one == two && name.isEmpty == otherName.isEmpty
    case (.course, .course), (.tool, .tool): true
    case (.element, _), (.title, _), (.file, _), (.course, _), (.tool, _): false
    }
  }
}

private enum NameForm {
  case identifier
  case number
  case other
}

/// What a name would be in a head, by asking the parser.
private func nameForm(of name: String) -> NameForm {
  if name.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x3A }) { return .other }
  let start = "course X1: x\nmeeting ".utf8.count
  let model = Snapshot(Array("course X1: x\nmeeting \(name): x\n".utf8)).model
  guard model.elements.count == 2, model.elements[1].nameSpan == Span(start, start + name.utf8.count) else {
    return .other
  }
  return model.elements[1].isNumbered ? .number : .identifier
}
