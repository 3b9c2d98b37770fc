import CourseSyntax
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
