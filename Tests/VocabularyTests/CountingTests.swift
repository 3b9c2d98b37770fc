import Testing
import Vocabulary

@Suite struct CountingTests {
  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1000, "1.000", "1,000"), (1_234_567, "1.234.567", "1,234,567"),
    (-12_500, "-12.500", "-12,500"),
  ]) func digitsStandInGroupsOfThree(_ number: Int, _ dutch: String, _ english: String) {
    #expect(grouped(number, .dutch) == dutch)
    #expect(grouped(number, .english) == english)
  }
}
