extension ValueText {
  /// How soon, in words: on the same day, or at once.
  package mutating func promptness() -> DurationValue? {
    position = 0
    let isSameDay = takeOne(
      of: "on the same day", "the same day", "same day", "nog dezelfde dag", "dezelfde dag", "op dezelfde dag")
    if isSameDay {
      guard atEnd else { return nil }
      let day = TimeUnit.day.seconds
      return DurationValue(seconds: Quantity(lower: 0, upper: day, isApproximate: false), unit: .day)
    }
    guard takeOne(of: "at once", "immediately", "right away", "straight away", "meteen", "direct", "ter plekke"), atEnd
    else { return nil }
    return DurationValue(exactly: 0, unit: .minute)
  }
}
