/// From names to numbers.
///
/// A dictionary of arrays says the same. But the first of those costs a short run more than all work with it: its type is
/// made, and every conformance in the program is looked through for what lets an array of bytes be a key.
package struct NameTable: Sendable {
  private var letters: [UInt8] = []
  private var entries: [Entry] = []
  /// Each one more than the place of an entry; 0 where there is none.
  private var slots: [Int32] = []

  private struct Entry {
    var start: Int32
    var end: Int32
    var value: Int32
  }

  package init() {}

  package subscript(_ name: ArraySlice<UInt8>) -> Int? {
    let found = slots.isEmpty ? 0 : slots[slot(of: name)]
    return found == 0 ? nil : Int(entries[Int(found) - 1].value)
  }

  /// Gives a name its number, instead of what it had.
  package mutating func set(_ name: ArraySlice<UInt8>, to number: Int) {
    if entries.count * 2 >= slots.count { grow() }
    let value = Int32(truncatingIfNeeded: number)
    let slot = slot(of: name)
    if slots[slot] > 0 {
      entries[Int(slots[slot]) - 1].value = value
      return
    }
    let start = Int32(truncatingIfNeeded: letters.count)
    letters += name
    entries.append(Entry(start: start, end: Int32(truncatingIfNeeded: letters.count), value: value))
    slots[slot] = Int32(truncatingIfNeeded: entries.count)
  }

  /// Where the name stands, or would.
  private func slot(of name: ArraySlice<UInt8>) -> Int {
    var at = hash(name) & (slots.count - 1)
    while slots[at] > 0 {
      let entry = entries[Int(slots[at]) - 1]
      if letters[Int(entry.start)..<Int(entry.end)].elementsEqual(name) { break }
      at = (at + 1) & (slots.count - 1)
    }
    return at
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: Swift.max(16, slots.count * 4))
    for (number, entry) in entries.enumerated() {
      var at = hash(letters[Int(entry.start)..<Int(entry.end)]) & (slots.count - 1)
      while slots[at] > 0 { at = (at + 1) & (slots.count - 1) }
      slots[at] = Int32(truncatingIfNeeded: number + 1)
    }
  }

  /// Seeded for each run of the program, so that nobody can write names that all come in one place.
  private func hash(_ name: ArraySlice<UInt8>) -> Int {
    var hasher = Hasher()
    unsafe name.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    return hasher.finalize()
  }
}
