extension RandomAccessCollection where Index == Int {
  /// The place of the first element that comes no longer before what is sought; the end if all do. Elements that do stand in
  /// front of those that don't.
  @inlinable package func firstPlace(_ isBefore: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
