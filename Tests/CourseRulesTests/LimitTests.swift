import CourseRules
import CourseSyntax
import Testing
import Vocabulary

@Suite struct LimitTests {
  @Test(arguments: Limit.allCases) func defaultIsAllowed(limit: Limit) {
    let row = limit.row
    for end in [row.value.lower, row.value.upper, row.partTime?.lower, row.partTime?.upper] {
      if let end { #expect(row.allowed.contains(end)) }
    }
    #expect(row.means.nl.hasSuffix(".") && row.means.en.hasSuffix("."))
  }

  /// A name says which limit is meant, in whichever language it is written.
  @Test func namesAreDistinct() {
    var seen: [[UInt8]: Limit] = [:]
    for limit in Limit.allCases {
      for language in Language.allCases {
        for name in limit.row.names.all(language) {
          let known = seen.updateValue(limit, forKey: folded(String(name)))
          #expect(known == nil || known == limit, "\(name)")
        }
      }
    }
  }

  @Test func ownValueCountsForAll() {
    var limits = Limits()
    #expect(limits.lower(.asyncWindow) == 24)
    #expect(limits.lower(.asyncWindow, partTime: true) == 72)
    #expect(limits.lower(.communitySize) == 8 && limits.upper(.communitySize) == 10)
    #expect(limits.thousandths(.peakRatio) == 1500)
    limits[.asyncWindow] = Quantity(48)
    #expect(limits.isSet(.asyncWindow) && limits.lower(.asyncWindow, partTime: true) == 48)
    limits[.communitySize] = Quantity(lower: nil, upper: 12_000)
    #expect(limits.lower(.communitySize) == 0 && limits.upper(.communitySize) == 12)
  }
}
