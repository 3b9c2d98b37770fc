import Interchange
import Testing
import Vocabulary

@Suite struct StoryboardColumnTests {
  /// A heading that means two columns would make the choice between them a guess.
  @Test func noHeadingMeansTwoColumns() {
    var meanings: [[UInt8]: StoryboardColumn] = [:]
    for column in StoryboardColumn.allCases {
      for language in Language.allCases {
        for name in column.names.all(language) {
          let earlier = meanings.updateValue(column, forKey: folded(String(name)))
          #expect(earlier == nil || earlier == column, "\(name): \(column) and \(String(describing: earlier))")
        }
      }
    }
  }

  @Test(arguments: Language.allCases) func eachColumnHasItsOwnHeading(_ language: Language) {
    #expect(Set(StoryboardColumn.allCases.map { $0.heading(language) }).count == StoryboardColumn.allCases.count)
  }
}
