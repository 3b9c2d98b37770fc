import Testing
import Vocabulary

@Suite struct ArithmeticTests {
  @Test func productsStopAtTheLargestFigure() {
    #expect(multiplied(1_000_000, by: 1_000_000) == largestFigure)
    #expect(multiplied(-1_000_000, by: 1_000_000) == -largestFigure)
    #expect(multiplied(.max, by: .max, over: 3) == largestFigure)
  }

  @Test func aPartIsTakenAfterMultiplying() {
    #expect(multiplied(largestFigure, by: 1000, over: largestFigure) == 1000)
    #expect(multiplied(7, by: 2, over: 3) == 4)
    #expect(multiplied(7, by: 2, over: 0) == 0)
  }

  @Test func sumsStopAtTheLargestFigure() {
    #expect([largestFigure, largestFigure, 1].sum == largestFigure)
    #expect([1, 2, 3].sum == 6)
    #expect([Int]().sum == 0)
  }

  @Test(arguments: [("12", 12), ("-3", -3), ("99999999999", largestFigure), ("x", nil), ("", nil)])
  func wholeNumbers(_ text: String, _ number: Int?) { #expect(wholeNumber(text) == number) }
}
