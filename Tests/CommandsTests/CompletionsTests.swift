import CourseRules
import Testing
import Vocabulary

@testable import Commands

/// What the scripts do in their shells is tried in `.ci/shell`.
@Suite struct CompletionsTests {
  private func script(_ shell: Shell, _ language: Language) -> String {
    let ran = Disk().run("completions", shell.name, "--language", language.code)
    #expect(ran.code == 0 && ran.errors == "")
    return ran.output
  }

  @Test(arguments: Shell.allCases, Language.allCases)
  func namesAllThereIs(_ shell: Shell, _ language: Language) {
    let text = script(shell, language)
    for command in Command.allCases { #expect(text.contains(command.name)) }
    for rule in Rule.all { #expect(text.contains(rule.qualifiedName)) }
    for family in Family.allCases { #expect(text.contains(family.identifier)) }
    for option in Option.allCases {
      #expect(text.contains(shell == .fish ? "-l \(option.name) " : "--" + option.name), "\(option.name)")
    }
  }

  @Test(arguments: [Shell.zsh, .fish]) func tellsWhatThingsMeanInTheLanguageAsked(_ shell: Shell) {
    #expect(script(shell, .dutch).contains("plannen controleren"))
    #expect(!script(shell, .dutch).contains("check plans"))
    #expect(script(shell, .english).contains("check plans"))
  }

  @Test func quotesWhatAShellWouldRead() {
    #expect("komma's".shellQuoted == "'komma'\\''s'")
    #expect("a.b-c_d/e".shellWord == "a.b-c_d/e")
    #expect("$(rm *)".shellWord == "'$(rm *)'")
    #expect("".shellWord == "''")
    #expect(script(.zsh, .dutch).contains("komma'\\''s"))
    #expect(script(.fish, .dutch).contains("komma\\'s"))
  }

  /// Whatever takes a value is skipped when the command is looked for, so none may be forgotten.
  @Test func anOptionTakesAValueInEachShellOrInNone() {
    for option in Option.allCases where option.value != nil {
      let name = "--" + option.name
      #expect(script(.bash, .english).contains(" " + name + " |") || script(.bash, .english).contains(" " + name + ")"))
      #expect(script(.zsh, .english).contains(name + "="), "\(name)")
    }
  }

  @Test func asksForAShell() {
    #expect(Disk().run("completions").errors.contains("For which shell?"))
    #expect(Disk().run("completions", "zhs").errors.contains("Did you mean 'zsh'?"))
    #expect(Disk().run("completions", "powershell").errors.contains("Choose one of bash, zsh, fish."))
    #expect(Disk().run("completions", "bash", "zsh").code == 2)
  }
}
