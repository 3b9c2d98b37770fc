/// How many letters must be added, dropped, changed or swapped with their neighbour to make one word into the other; more
/// than `limit` is reported as `limit + 1`, without finding out how much more.
package func editDistance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
  if left == right { return 0 }
  if abs(left.count - right.count) > limit || left.isEmpty || right.isEmpty { return limit + 1 }
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for (row, letter) in left.enumerated() {
    var current = [row + 1]
    current.reserveCapacity(right.count + 1)
    var best = row + 1
    for (column, other) in right.enumerated() {
      var distance = Swift.min(last[column + 1] + 1, current[column] + 1)
      distance = Swift.min(distance, last[column] + (letter == other ? 0 : 1))
      if row > 0 && column > 0 && letter == right[column - 1] && left[row - 1] == other {
        distance = Swift.min(distance, beforeLast[column - 1] + 1)
      }
      current.append(distance)
      best = Swift.min(best, distance)
    }
    if best > limit { return limit + 1 }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
