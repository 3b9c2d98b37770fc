import CourseSyntax
import Vocabulary

/// A sum of which perhaps not all is known: lower and upper end, and how many of the things summed had a figure.
package struct Amount: Equatable, Hashable, Sendable {
  package var lower = 0
  package var upper = 0
  /// Things with a figure.
  package var known = 0
  /// Things altogether.
  package var total = 0
  package var isApproximate = false

  package init() {}

  private static func clamped(_ value: Int) -> Int { Swift.max(0, Swift.min(value, largestFigure)) }

  package init(_ lower: Int, _ upper: Int, isApproximate: Bool = false) {
    self.lower = Amount.clamped(lower)
    self.upper = Amount.clamped(upper)
    known = 1
    total = 1
    self.isApproximate = isApproximate
  }

  /// One thing of which nothing is known.
  package static let unknown: Amount = {
    var amount = Amount()
    amount.total = 1
    return amount
  }()

  /// A bound on one side counts with that end; the open end is as far as we know the same.
  package init(_ quantity: Quantity) {
    let lower = quantity.lower ?? 0
    self.init(lower, quantity.upper ?? lower, isApproximate: quantity.isApproximate || quantity.upper == nil)
    if quantity.lower == nil { self.lower = 0 }
  }

  package var isWholeKnown: Bool { known == total }
  package var isKnownAtAll: Bool { known > 0 }
  /// In hundredths, rounded down; a sum of nothing is known.
  package var coverage: Int { total == 0 ? 100 : known * 100 / total }

  package static func + (left: Amount, right: Amount) -> Amount {
    var sum = left
    sum.lower = clamped(added(left.lower, right.lower))
    sum.upper = clamped(added(left.upper, right.upper))
    sum.known += right.known
    sum.total += right.total
    sum.isApproximate = left.isApproximate || right.isApproximate
    return sum
  }

  package static func += (left: inout Amount, right: Amount) { left = left + right }

  /// Either of the two: at least the smaller, at most the larger.
  package func or(_ other: Amount) -> Amount {
    var either = Amount()
    either.lower = Swift.min(lower, other.lower)
    either.upper = Swift.max(upper, other.upper)
    either.total = Swift.max(total, other.total)
    // Known only where both are: an unknown alternative could be anything.
    either.known = isWholeKnown && other.isWholeKnown ? either.total : Swift.min(known, other.known, either.total)
    either.isApproximate = isApproximate || other.isApproximate
    return either
  }

  /// So many times the same.
  package func times(_ lowest: Int, _ highest: Int) -> Amount {
    var product = self
    product.lower = multiplied(lower, by: Swift.max(lowest, 0))
    product.upper = multiplied(upper, by: Swift.max(highest, 0))
    return product
  }

  package func divided(by parts: Int) -> Amount {
    guard parts > 1 else { return self }
    var share = self
    share.lower /= parts
    share.upper /= parts
    return share
  }
}

/// A value with where it comes from: said on the line itself, taken from what it stands in, from a pattern, or assumed.
///
/// What a value can do is asked where that is needed, not of every value: a program looks such a thing up when it starts.
package struct Resolved<Value: Sendable>: Sendable {
  package enum Origin: Sendable, Equatable {
    case own
    case inherited
    case pattern
    /// The catalogue says it is usually so.
    case catalogue
  }

  package var value: Value
  package var origin: Origin
  /// The element that states it; the activity itself where it is assumed.
  package var source: Int32

  package init(_ value: Value, _ origin: Origin, _ source: Int32) {
    self.value = value
    self.origin = origin
    self.source = source
  }
}

extension Resolved: Equatable where Value: Equatable {}
