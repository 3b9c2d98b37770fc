/// How many hundredths of a whole a part is, rounded down; also of numbers too large to multiply.
package func hundredths(_ part: Int, of whole: Int) -> Int {
  guard part > 0, whole > 0 else { return 0 }
  let product = part.multipliedReportingOverflow(by: 100)
  return product.overflow ? part / Swift.max(whole / 100, 1) : product.partialValue / whole
}
