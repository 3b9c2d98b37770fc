/// Remembers what short stretches of one document came to, so that the hundredth `[online, 20 min]` is not read again.
///
/// Public, and so is `Span`: only then does the compiler make them part of the code that uses them in other targets.
///
/// A table with one place per hash: a newcomer takes the place of whoever is there. It holds offsets into the document and
/// compares letters, so that it can never give a wrong answer, only none.
public struct RepeatedText<Outcome: Sendable>: Sendable {
  @usableFromInline
  struct Slot: Sendable {
    @usableFromInline var start: UInt32
    @usableFromInline var length: UInt32
    @usableFromInline var context: UInt32
    @usableFromInline var outcome: Outcome

    @inlinable
    init(start: UInt32, length: UInt32, context: UInt32, outcome: Outcome) {
      self.start = start
      self.length = length
      self.context = context
      self.outcome = outcome
    }
  }

  /// For each place one more than the slot that has it; 0 where nobody has. Most documents fill few of them, and slots are
  /// large: those that nobody has are not made.
  @usableFromInline var holders: [UInt16]
  @usableFromInline var slots: [Slot] = []
  @usableFromInline let mask: Int
  /// Longer stretches do not repeat.
  @inlinable public static var longest: Int { 96 }

  @inlinable
  public init(places: Int) {
    var size = 16
    while size < places && size < 0x8000 { size *= 2 }
    holders = [UInt16](repeating: 0, count: size)
    mask = size - 1
  }

  /// Where a stretch would be remembered; what it means in another context is another matter.
  @inlinable
  public func place(of range: Range<Int>, in bytes: [UInt8], context: UInt32) -> UInt32 {
    var hash: UInt32 = 2_166_136_261 ^ (context &* 0x9E37_79B9)
    for index in range { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    return hash ^ (hash >> 15)
  }

  @inlinable
  public func outcome(
    at place: UInt32, of range: Range<Int>, in bytes: [UInt8], context: UInt32
  ) -> Outcome? {
    let holder = Int(holders[Int(truncatingIfNeeded: place) & mask])
    guard holder > 0 else { return nil }
    let slot = slots[holder - 1]
    guard slot.context == context, Int(slot.length) == range.count else { return nil }
    var known = Int(slot.start)
    for index in range {
      if bytes[known] != bytes[index] { return nil }
      known += 1
    }
    return slot.outcome
  }

  @inlinable
  public mutating func remember(_ outcome: Outcome, at place: UInt32, of range: Range<Int>, context: UInt32) {
    let slot = Slot(
      start: UInt32(truncatingIfNeeded: range.lowerBound), length: UInt32(truncatingIfNeeded: range.count),
      context: context, outcome: outcome)
    let at = Int(truncatingIfNeeded: place) & mask
    if holders[at] > 0 {
      slots[Int(holders[at]) - 1] = slot
    } else {
      slots.append(slot)
      holders[at] = UInt16(truncatingIfNeeded: slots.count)
    }
  }
}
