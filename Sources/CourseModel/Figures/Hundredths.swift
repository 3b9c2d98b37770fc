import Vocabulary

/// How many hundredths of a whole a part is, rounded down.
package func hundredths(_ part: Int, of whole: Int) -> Int {
  guard part > 0, whole > 0 else { return 0 }
  return multiplied(part, by: 100, over: whole)
}
