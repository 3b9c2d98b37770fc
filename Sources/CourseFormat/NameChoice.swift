import Vocabulary

/// Chooses what something is called in the language that a document is put in.
///
/// The usual name becomes the usual name, so that a document that uses those comes back the same. Any other name that
/// exists in both languages stays. A synonym becomes the one at the same place where both lists are as long, for then
/// they were written as pairs, unless that one is a loan word; a plural becomes a plural in any case, and what is
/// left becomes the usual name.
struct NameChoice {
  let target: Language

  /// The name to write in place of `written`; nil where it stays.
  func name(of names: Names, written letters: [UInt8]) -> [UInt8]? {
    let source = target.other
    let usual = names.canonical(target)
    if folded(usual) == letters { return nil }
    if folded(names.canonical(source)) == letters { return Array(usual.utf8) }
    let all = names.all(target)
    if all.contains(where: { folded(String($0)) == letters }) { return nil }
    let others = names.all(source)
    guard let place = others.firstIndex(where: { folded(String($0)) == letters }) else { return nil }
    let number = names.number(of: others[place], source)
    if others.count == all.count, names.number(of: all[place], target) == number, !others.contains(all[place]) {
      return Array(all[place].utf8)
    }
    guard let number, let same = names.first(number, target) else { return Array(usual.utf8) }
    return Array(same.utf8)
  }

  /// The same, for a value: a capital that the writer chose is kept.
  func value(of names: Names, written letters: [UInt8], first byte: UInt8) -> [UInt8]? {
    guard let name = name(of: names, written: letters) else { return nil }
    return withCapital(name, of: names, like: byte)
  }

  /// Gives a name the capital that was written where the language itself asks for none.
  func withCapital(_ name: [UInt8], of names: Names, like byte: UInt8) -> [UInt8] {
    let usual = names.canonical(target.other).utf8.first ?? 0
    guard byte >= 0x41 && byte <= 0x5A, usual >= 0x61 && usual <= 0x7A, let first = name.first, first >= 0x61,
      first <= 0x7A
    else { return name }
    return [first & 0xDF] + name.dropFirst()
  }
}
