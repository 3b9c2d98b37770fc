import CourseRules
import Reports
import Testing
import Vocabulary

@testable import Commands

@Suite struct HelpTests {
  /// The words of an example, as far as they are for coursecheck.
  private func words(_ example: String) -> [String] {
    var result: [String] = []
    var word = ""
    var isQuoted = false
    for letter in example + " " {
      switch letter {
      case "\"": isQuoted.toggle()
      case " " where !isQuoted:
        if word == ">" || word == "|" { return result }
        if !word.isEmpty { result.append(word) }
        word = ""
      default: word.append(letter)
      }
    }
    return result
  }

  @Test(arguments: Command.allCases, Language.allCases)
  func examplesAreUnderstood(_ command: Command, _ language: Language) throws {
    for example in command.examples[language] {
      // What a shell makes of `eval` is not for us to read.
      let text = example.hasPrefix("eval") ? String(example.dropFirst(8).dropLast(2)) : example
      let words = words(text)
      #expect(words.first == "coursecheck", "\(example)")
      let arguments = try Arguments(words.dropFirst().map { Array($0.utf8) })
      #expect(arguments.command == command, "\(example)")
      if command == .ignore {
        let name = try #require(arguments.operands.first.map { String(decoding: $0, as: UTF8.self) })
        #expect(Rule.all.contains { $0.name == name }, "\(example)")
      }
      if command == .explain { #expect(Disk().run(Array(words.dropFirst())).code == 0, "\(example)") }
    }
    #expect(!command.examples[language].isEmpty)
  }

  @Test(arguments: Language.allCases) func examplesOfTheManualAreUnderstood(_ language: Language) throws {
    for example in manualExamples {
      let arguments = try Arguments(words(example.line[language]).dropFirst().map { Array($0.utf8) })
      if arguments.command == .explain {
        #expect(Disk().run(Array(words(example.line[language]).dropFirst())).code == 0)
      }
    }
  }

  @Test(arguments: Language.allCases) func aLongListHasTitles(_ language: Language) {
    let text = Disk().run("check", "--help", "--language", language.code).output
    for group in OptionGroup.allCases { #expect(text.contains("\n" + group.title[language] + "\n")) }
    for option in Command.check.options + Option.common { #expect(text.contains("--" + option.name + " ")) }
    #expect(Disk().run("fmt", "--help").output.contains("\nOptions\n"))
  }

  @Test(arguments: Command.allCases, Language.allCases) func fitsOnAScreen(_ command: Command, _ language: Language) {
    for text in [
      Disk().run(command.name, "--help", "--language", language.code).output,
      Disk().run("--help", "--language", language.code).output,
    ] {
      for line in text.split(separator: "\n") { #expect(displayWidth(of: String(line)) <= 80, "\(line)") }
    }
  }
}

@Suite struct DidYouMeanTests {
  @Test(arguments: [
    (["check", "--outptu=full"], "Did you mean --output?"),
    (["check", "--prof", "core"], "Did you mean --profile?"),
    (["check", "-f"], "Did you mean --fail-on, --fix or --force-exclude?"),
    (["check", "-v"], "Did you mean --verdicts or --version?"),
    (["check", "-x"], "See `coursecheck check --help` for how it works."),
    (["check", "-oplan.txt"], "Did you mean -o plan.txt?"),
    (["check", "-help"], "Did you mean --help?"),
    (["check", "---"], "See `coursecheck check --help` for how it works."),
    (["check", "--output-format", "json"], "Did you mean --output?"),
    (["rules", "--output-format", "json"], "Did you mean --format?"),
    (["check", "--unsafe-fixes"], "Did you mean --fix --unsafe?"),
    (["check", "--dry-run"], "Did you mean --diff?"),
    (["check", "--no-color"], "Did you mean --color never?"),
    (["check", "--format", "json"], "With 'check', use --output for that."),
    (["check", "--exclude", "x"], "What you leave out goes in a file .coursecheck: `exclude: archive/**`."),
    (["fmt", "--fix", "a"], "It goes with `coursecheck check`."),
    (["rules", "--select", "a"], "It goes with check, report and diff."),
    (["fmt", "--seelct", "x"], "Did you mean --select? It goes with check, report and diff."),
    (["rules", "--foo=1"], "See `coursecheck rules --help` for how it works."),
    (
      ["check", "--profile", "comittee"],
      "Did you mean 'committee'? Choose one of core, extended, committee, institution, all."
    ),
    (["check", "--profile"], "Choose one of core, extended, committee, institution, all."),
    (["check", "--language", "xx"], "Choose one of nl, en, both."),
    (["check", "--fix=yes"], "Write just --fix."),
    (["check", "--baseline", "--quiet"], "See `coursecheck check --help` for how it works."),
    (["check", "--unsafe"], "Add --fix, or --diff to look at it first."),
    (["lint", "x"], "Did you mean `coursecheck check`?"),
    (["version"], "Did you mean `coursecheck --version`?"),
    (["plans/"], "Did you mean `coursecheck check plans/`?"),
    (["help", "chekc"], "Did you mean `coursecheck check`?"),
  ]) func saysHowToGoOn(_ arguments: [String], _ advice: String) {
    let ran = Disk().run(arguments)
    #expect(ran.code == 2 && ran.output == "")
    #expect(ran.errors.split(separator: "\n").dropFirst().joined(separator: "\n") == advice)
  }
}
