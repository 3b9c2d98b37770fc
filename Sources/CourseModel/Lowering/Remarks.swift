import SourceText

/// An amount without what stands in brackets behind it: `30` of `30 (two base groups)`.
package func withoutRemark(_ span: Span, in bytes: [UInt8]) -> Span {
  let range = span.range
  guard let last = range.last, bytes[last] == 0x29,
    var end = bytes[range].firstIndex(of: 0x28), end > range.lowerBound
  else { return span }
  while end > range.lowerBound && bytes[end - 1] == 0x20 { end -= 1 }
  return end > range.lowerBound ? Span(range.lowerBound, end) : span
}
