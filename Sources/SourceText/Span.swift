/// A stretch of a document: byte offsets, half open.
///
/// A type of its own, so that a line number can't be passed where an offset is meant. Offsets are 32 bits wide: a document
/// of more than four gigabytes is refused before it gets here.
public struct Span: Hashable, Sendable {
  public var start: UInt32
  public var end: UInt32

  @inlinable public init(_ start: UInt32, _ end: UInt32) {
    self.start = start
    self.end = end < start ? start : end
  }

  @inlinable public init(_ start: Int, _ end: Int) {
    self.init(UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: end))
  }

  @inlinable public init(at offset: UInt32) { self.init(offset, offset) }

  @inlinable public var count: Int { Int(end) - Int(start) }
  @inlinable public var isEmpty: Bool { start == end }
  @inlinable public var range: Range<Int> { Int(start)..<Int(end) }

  @inlinable public func contains(_ offset: UInt32) -> Bool { start <= offset && offset < end }
  @inlinable public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
  @inlinable public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
  @inlinable public func joined(with other: Span) -> Span {
    Span(Swift.min(start, other.start), Swift.max(end, other.end))
  }
}

extension Span: Comparable {
  /// In reading order; of two that start together the shorter comes first.
  @inlinable public static func < (left: Span, right: Span) -> Bool {
    left.start != right.start ? left.start < right.start : left.end < right.end
  }
}
