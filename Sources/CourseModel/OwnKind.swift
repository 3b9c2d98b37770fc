import SourceText
import Vocabulary

/// A kind of activity that a school has made itself, with what rules ask about any kind.
package struct OwnKind: Sendable {
  /// As it stands in the head: `speed-date`.
  package var identifier: String
  package var title: String
  /// What else it is called.
  package var names: Bilingual<[String]>
  package var timing = UsualTiming.both
  package var band = GroupBand.any
  package var presences: Presences = []
  package var principles: Principles = []
  /// Where it is held; empty means anywhere.
  package var environments: Environments = []
  package var classes: ActivityClasses = []
  /// Usual minutes, lower and upper.
  package var minutes: ClosedRange<Int>?
  package var origin: Origin

  package init(_ identifier: String, title: String, origin: Origin) {
    self.identifier = identifier
    self.title = title
    self.origin = origin
    names = Bilingual(nl: [], en: [])
  }

  /// Everything it may be called in a head, folded.
  package var phrases: [[UInt8]] {
    var result: [[UInt8]] = []
    for name in [identifier, title] + names.nl + names.en {
      let letters = folded(name)
      if !letters.isEmpty && !result.contains(letters) { result.append(letters) }
    }
    return result
  }
}

extension Facets {
  /// What a school says of a kind of its own.
  init(_ kind: OwnKind) {
    self.init()
    classes = kind.classes
    presences = kind.presences
    principles = kind.principles
    allowedEnvironments = kind.environments
  }
}

/// Where a project file sets something.
package struct Origin: Sendable, Equatable {
  /// Which of the project files, counted from the nearest.
  package var file: Int
  package var span: Span
  /// Counted from zero.
  package var line: Int

  package init(file: Int, span: Span, line: Int) {
    self.file = file
    self.span = span
    self.line = line
  }
}
