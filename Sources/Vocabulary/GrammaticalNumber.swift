/// Whether a name speaks of one or of several.
package enum GrammaticalNumber: Sendable {
  case singular
  case plural
}

extension Names {
  /// The number of one of these names, where another of them in the same language is its plural or its singular; nil
  /// where there is no such pair.
  package func number(of name: Substring, _ language: Language) -> GrammaticalNumber? {
    let own = Array(name.utf8)
    for other in all(language) where other != name {
      let letters = Array(other.utf8)
      if isPlural(own, of: letters) { return .plural }
      if isPlural(letters, of: own) { return .singular }
    }
    return nil
  }

  /// The first of these names with a number.
  package func first(_ number: GrammaticalNumber, _ language: Language) -> Substring? {
    all(language).first { self.number(of: $0, language) == number }
  }
}

/// `tools` of `tool`, `kanalen` of `kanaal`, `rollen` of `rol`, `lessons learned` of `lesson learned`.
private func isPlural(_ plural: [UInt8], of singular: [UInt8]) -> Bool {
  var shared = 0
  while shared < plural.count && shared < singular.count && plural[shared] == singular[shared] { shared += 1 }
  guard shared >= 3 else { return false }
  let ending = Array(plural[shared...])
  let rest = Array(singular[shared...])
  let added: [[UInt8]] = [
    Array("s".utf8), Array("en".utf8), Array("'s".utf8), Array("es".utf8), Array("n".utf8), Array("ren".utf8),
  ]
  if added.contains(where: { $0 + rest == ending }) { return true }
  if rest == Array("y".utf8) { return ending == Array("ies".utf8) }
  // A consonant doubled, or a vowel that is written once.
  guard ending.count >= 3, ending.suffix(2).elementsEqual("en".utf8) else { return false }
  let stem = ending.dropLast(2)
  if rest.isEmpty { return stem.count == 1 && stem.first == singular.last }
  return rest.count == 2 && stem.elementsEqual(rest.suffix(1))
}
