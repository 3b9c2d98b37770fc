import Testing
import Vocabulary

@testable import Commands

@Suite struct ManualTests {
  private func page(_ language: Language) -> String {
    let ran = Disk().run("man", "--language", language.code)
    #expect(ran.code == 0 && ran.errors == "")
    return ran.output
  }

  @Test(arguments: Language.allCases) func tellsAboutEachCommandAndOption(_ language: Language) {
    let text = page(language)
    for command in Command.allCases { #expect(text.contains(".SS \"\(command.name)\"\n")) }
    for option in Option.allCases {
      let name = option.name.split(separator: "-").joined(separator: "\\-")
      #expect(text.contains("\\-\\-" + name), "\(name)")
    }
    for variable in Variable.allCases { #expect(text.contains(variable.name)) }
  }

  @Test(arguments: Language.allCases) func isWrittenSoThatEveryManReadsIt(_ language: Language) {
    let macros: Set<String> = ["TH", "SH", "SS", "PP", "TP", "nf", "fi", "RS", "RE"]
    for line in page(language).split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(line.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }, "\(line)")
      #expect(line.utf8.count <= 100 && line.utf8.last != 0x20, "\(line)")
      #expect(!line.hasPrefix("'"), "\(line)")
      if line.hasPrefix(".") { #expect(macros.contains(String(line.dropFirst().prefix { $0 != " " })), "\(line)") }
    }
  }

  @Test func escapesWhatWouldBeReadAsMore() {
    var page = Roff()
    page.paragraph(".coursecheck en 'zo', of met --write: C:\\plan, blended-onderwijs, één `a-b`.")
    #expect(
      page.text == """
        \\&.coursecheck en \\(aqzo\\(aq, of met \\-\\-write: C:\\eplan, blended-onderwijs,
        \\[u00E9]\\[u00E9]n \\fBa\\-b\\fP.

        """)
  }

  @Test func takesNoFiles() { #expect(Disk().run("man", "x").code == 2) }
}
