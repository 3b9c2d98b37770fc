import CourseRules
import SourceText
import Vocabulary

/// What sort of thing an editor offers to do.
package enum ActionKind: UInt8, Sendable, CaseIterable {
  case quickFix
  case refactor
  case extract
  case inline
  case move
  case rewrite
  /// All in the file that can be mended without a doubt.
  case fixAll
}

/// Something that can be done with a document, as it is offered: what comes of it is worked out when it is chosen.
package struct ActionOffer: Sendable {
  package var title: Bilingual<String>
  package var kind: ActionKind
  package var recipe: ActionRecipe
  /// The findings that it does away with, by their place in the desk's list.
  package var findings: [Int] = []
  package var isPreferred = false
  /// Why it can't be done here, of what is shown all the same.
  package var refusal: Bilingual<String>?

  init(_ title: Bilingual<String>, _ kind: ActionKind, _ recipe: ActionRecipe) {
    self.title = title
    self.kind = kind
    self.recipe = recipe
  }
}

/// What is to be done, in three plain values, so that it can be handed to a client and back.
package struct ActionRecipe: Equatable, Sendable {
  package enum Work: String, Sendable, CaseIterable {
    /// A fix of a finding: the place of the finding, the place of the fix.
    case fix
    /// All like this finding.
    case fixRule
    case fixAll
    case setAside
    /// From a line up to another.
    case properties
    case details
    case translate
    /// An element.
    case moveUp
    case moveDown
    /// From a line up to another.
    case gather
    case pattern
    case ownFile
    /// A kind of activity, and the element beside which it goes or in which it is the last.
    case insert
  }

  package var work: Work
  package var first: Int
  package var second: Int

  package init(_ work: Work, _ first: Int = 0, _ second: Int = 0) {
    self.work = work
    self.first = first
    self.second = second
  }
}

/// What an action does to the document, and perhaps to a new file beside it.
package struct ActionChange: Sendable {
  package var edits: [ActionEdit]
  package var safety: Fix.Safety
  package var newFile: NewFile?

  init(_ edits: [TextEdit], _ safety: Fix.Safety = .safe) {
    self.edits = edits.map { ActionEdit($0, blanks: safety == .needsText ? openPlaces(in: $0.replacement) : []) }
    self.safety = safety
  }

  package struct NewFile: Equatable, Sendable {
    /// In the folder of the document.
    package var name: [UInt8]
    package var text: [UInt8]
  }
}

/// An edit, with what in its text is left to the designer.
package struct ActionEdit: Equatable, Sendable {
  package var edit: TextEdit
  /// Places in the replacement, in order.
  package var blanks: [Range<Int>]

  init(_ edit: TextEdit, blanks: [Range<Int>] = []) {
    self.edit = edit
    self.blanks = blanks
  }
}

/// Each `?` that stands for a whole value.
private func openPlaces(in text: [UInt8]) -> [Range<Int>] {
  text.indices.filter { at in
    guard text[at] == 0x3F else { return false }
    let before: UInt8 = at > 0 ? text[at - 1] : 0x20
    let after: UInt8 = at + 1 < text.count ? text[at + 1] : 0x0A
    return (before == 0x20 || before == 0x5B) && (after == 0x0A || after == 0x0D || after == 0x2C || after == 0x5D)
  }.map { $0..<$0 + 1 }
}
