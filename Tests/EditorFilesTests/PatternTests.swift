import Testing

@testable import EditorFiles

@Suite struct PatternTests {
  @Test func wordsShareTheirBeginnings() {
    let words = Pattern.words(["check-in", "check in", "check-out", "casus", "enquête"])
    #expect(
      words.text(.perl)
        == "(?i:(?:c(?:asus|heck[ \\t\u{A0}\u{2010}-\u{2015}-]+(?:in|out))|enqu[êe]te))")
  }

  @Test func theLongestWordWins() throws {
    let words = WordTrie(["tool", "tools", "toolbox"]).text(.perl)
    let pattern = try Regex("^(?:" + words + ")")
    #expect("toolbox".firstMatch(of: pattern)?.0 == "toolbox")
    #expect("tools".firstMatch(of: pattern)?.0 == "tools")
    #expect("tool".firstMatch(of: pattern)?.0 == "tool")
    #expect("too".firstMatch(of: pattern) == nil)
  }

  @Test func marksOfAnEngineAreEscaped() {
    #expect(Pattern.literal("a.b").text(.perl) == "a\\.b")
    #expect(Pattern.literal("->").text(.vim) == "-\\>")
    #expect(Pattern.many(.choice([.literal("a"), .literal("b")]), least: 1).text(.perl) == "(?:a|b)+")
    #expect(Pattern.optional(.sequence([.digit, .literal("%")])).text(.vim) == "%([0-9]\\%)=")
  }

  /// In Vim a pattern that ignores case still knows a capital.
  @Test func capitalsStayCapitals() {
    #expect(Pattern.capitalOrDigit.text(.vim) == "%(\\u|[0-9])")
    #expect(Pattern.capitalOrDigit.text(.perl) == "[A-Z0-9]")
  }

  /// `doel van de werkvorm` is one head, whatever `doel` is.
  @Test func aShorterWordLeavesALongerOneAlone() throws {
    let pieces = Pieces()
    let goal = try #require(pieces.patterns["margin-keyword-text"])
    let pattern = try Regex("^(?:" + goal.text(.perl) + ")")
    #expect("doel: samen".firstMatch(of: pattern)?.0 == "doel")
    #expect("doel van de werkvorm: samen".firstMatch(of: pattern) == nil)
  }
}

@Suite struct TemplateTests {
  private let yaml = Template.all.first { $0.name.hasSuffix("sublime-syntax") }

  @Test func placesAreFilledIn() throws {
    let filled = try #require(yaml).filled("- match: '{{alternatives}}{{arrow}}'")
    #expect(filled == .success("- match: '(?i:o(?:f|r))(?:->|→|–>)'"))
  }

  @Test func anUnknownPieceIsNamed() throws {
    #expect(try #require(yaml).filled("{{alternatifs}}") == .failure(UnknownPiece(name: "alternatifs")))
  }

  /// A mark that the file itself uses is written as the file wants it.
  @Test(arguments: Template.all) func nothingStaysOpen(_ template: Template) throws {
    let filled = try template.filled("{{activities}}").get()
    #expect(!filled.isEmpty && !filled.contains("{{"))
  }
}
