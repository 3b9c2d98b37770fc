import CourseReview
import Testing

@Suite("Percentages")
struct PercentagesTests {
  @Test(
    "Add up to a hundred, by largest remainder",
    arguments: [[1, 1, 1], [1, 2, 3, 4, 5, 6], [0, 0, 7], [999, 1, 1], [Int.max / 400, 3]])
  func addUp(parts: [Int]) {
    let result = percentages(parts)
    #expect(result.reduce(0, +) == 100)
    for (part, share) in zip(parts, result) where part == 0 { #expect(share == 0) }
  }

  @Test("Of nothing are nought")
  func nothing() { #expect(percentages([0, 0]) == [0, 0]) }
}
