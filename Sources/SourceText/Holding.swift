extension String {
  /// Whether these letters stand in it somewhere, byte for byte. Unlike `contains` of a text it is there in a browser too.
  package func holds(_ part: String) -> Bool {
    let (bytes, sought) = (Array(utf8), Array(part.utf8))
    guard let first = sought.first else { return true }
    guard bytes.count >= sought.count else { return false }
    for start in 0...(bytes.count - sought.count) where bytes[start] == first {
      if bytes[start..<start + sought.count].elementsEqual(sought) { return true }
    }
    return false
  }
}
