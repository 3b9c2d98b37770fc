// Sums and products that come out the same on every machine. In a browser `Int` has 32 bits, and there a number that is too
// large ends the program: so whatever is worked out of what a plan says goes no further than this.

/// More than any plan holds. Two of them can be added anywhere.
package let largestFigure = 1_000_000_000

/// No further than the largest figure, either way.
package func bounded(_ number: Int64) -> Int {
  Int(Swift.max(-Int64(largestFigure), Swift.min(number, Int64(largestFigure))))
}

/// The whole number that a text is; nil where it is none, or more than 64 bits hold.
package func wholeNumber(_ text: some StringProtocol) -> Int? { Int64(text).map { bounded($0) } }

/// So many times a number, or of that a part: rounded towards zero.
package func multiplied(_ number: Int, by times: Int, over parts: Int = 1) -> Int {
  let (product, isTooMuch) = Int64(number).multipliedReportingOverflow(by: Int64(times))
  if parts == 0 { return 0 }
  let whole: Int64 = isTooMuch ? ((number < 0) != (times < 0) ? .min : .max) : product
  return bounded((whole == .min ? -.max : whole) / Int64(parts))
}

/// Two numbers together.
package func added(_ one: Int, _ other: Int) -> Int {
  bounded(Int64(one).addingReportingOverflow(Int64(other)).partialValue)
}

extension Sequence<Int> {
  /// All of them together.
  package var sum: Int { reduce(0) { added($0, $1) } }
}
