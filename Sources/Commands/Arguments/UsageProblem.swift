import Reports
import Vocabulary

/// Why the arguments can't be read.
package enum UsageProblem: Error, Sendable {
  case unknownCommand(String)
  case unknownOption(String, Command?)
  case optionOfOtherCommand(Option, Command)
  case valueMissing(Option, Command?)
  case valueNotTaken(Option)
  case badValue(Option, String, [String])
  case operandMissing(Command)
  case tooManyOperands(Command)
  case unknownTemplate(String)
  case unknownShell(String)
  /// It reads files or revisions only.
  case standardInputHere(Command)
  case revisionLikeOption(String)
  case onlyWithFix(Option)
  /// Two options that cannot both be done, and why.
  case notTogether(String, String, because: Bilingual<String>)
  /// Behind the file there is no `:LINE`.
  case lineMissing(String)
  case reasonMissing
  case bodyMissing
  case noDate(String)
  /// Nobody said which day it is.
  case dateMissing
  /// No rule or family is called so; a name that comes near.
  case unknownRule(String, near: String?)
  /// The first words of several rules.
  case severalRules(String, [String])
  case unknownFamily(String, near: String?)
  case unknownSource(String, [String])
  /// No report is called so; one that comes near, and all of them.
  case unknownReport(String, near: String?, [String])
  case reportWithoutFile(String)
  /// Two reports into the same file.
  case fileOfTwoReports(String)
  /// A report into a file that is read.
  case reportOverPlan(String)
  /// Two on standard output that each have to be read as a whole.
  case twoWholeReports(String, String)
  case reportWithDiff(String)
  case rootIsNoFolder(String)

  /// What is the matter.
  var message: Bilingual<String> {
    switch self {
    case .unknownCommand(let name):
      Bilingual(nl: "'\(name)' is geen opdracht van coursecheck.", en: "'\(name)' is not a command of coursecheck.")
    case .unknownOption(let name, _):
      Bilingual(nl: "'\(name)' is geen optie van coursecheck.", en: "'\(name)' is not an option of coursecheck.")
    case .optionOfOtherCommand(let option, let command):
      Bilingual(
        nl: "--\(option.name) hoort niet bij '\(command.name)'.",
        en: "--\(option.name) does not go with '\(command.name)'.")
    case .valueMissing(let option, _):
      Bilingual(nl: "Er ontbreekt iets achter --\(option.name).", en: "Something is missing after --\(option.name).")
    case .valueNotTaken(let option):
      Bilingual(nl: "Achter --\(option.name) hoort geen waarde.", en: "--\(option.name) takes no value.")
    case .badValue(let option, let value, _):
      Bilingual(nl: "'\(value)' kan niet achter --\(option.name).", en: "'\(value)' cannot follow --\(option.name).")
    case .operandMissing(let command):
      switch command {
      case .translate: Bilingual(nl: "Welk bestand, en naar welke taal?", en: "Which file, and into which language?")
      case .explain: Bilingual(nl: "Welk woord zoek je?", en: "Which word are you looking for?")
      case .new: Bilingual(nl: "Wat voor plan wil je maken?", en: "What kind of plan would you like to make?")
      case .diff: Bilingual(nl: "Wat wil je met wat vergelijken?", en: "What would you like to compare with what?")
      case .approve: Bilingual(nl: "Welk plan is er goedgekeurd?", en: "Which plan was approved?")
      case .ignore: Bilingual(nl: "Welke controle, en op welke regel?", en: "Which rule, and on which line?")
      case .import: Bilingual(nl: "Welk bestand wil je omzetten?", en: "Which file would you like to turn into a plan?")
      case .completions: Bilingual(nl: "Voor welke shell?", en: "For which shell?")
      case .check, .report, .fmt, .export, .rules, .graph, .config, .reference, .lsp, .man, .doctor, .help:
        Bilingual(nl: "Welke bestanden?", en: "Which files?")
      }
    case .tooManyOperands(let command):
      Bilingual(nl: "Er staat te veel achter '\(command.name)'.", en: "There is too much after '\(command.name)'.")
    case .standardInputHere(let command):
      Bilingual(
        nl: "'\(command.name)' leest geen standaardinvoer.", en: "'\(command.name)' does not read standard input.")
    case .revisionLikeOption(let name):
      Bilingual(
        nl: "'\(name)' is geen bestand, en geen revisie begint met een streepje.",
        en: "'\(name)' is not a file, and no revision begins with a dash.")
    case .unknownTemplate(let name):
      Bilingual(nl: "Voor '\(name)' is er geen eerste plan.", en: "There is no first plan for '\(name)'.")
    case .unknownShell(let name):
      Bilingual(
        nl: "Voor '\(name)' is er geen aanvulling.", en: "There are no completions for '\(name)'.")
    case .onlyWithFix(let option):
      Bilingual(
        nl: "--\(option.name) werkt alleen samen met --fix.", en: "--\(option.name) only works with --fix.")
    case .notTogether(let one, let other, _):
      Bilingual(nl: "\(one) en \(other) gaan niet samen.", en: "\(one) and \(other) do not go together.")
    case .lineMissing(let place):
      Bilingual(
        nl: "Op welke regel? Achter '\(place)' hoort een dubbele punt met het nummer van de regel.",
        en: "On which line? After '\(place)' there should be a colon and the number of the line.")
    case .reasonMissing:
      Bilingual(
        nl: "Waarom geldt de bevinding hier niet? Zet achter --reason een zin voor wie het plan later leest.",
        en: "Why does the finding not apply here? After --reason, write a sentence for whoever reads the plan later.")
    case .bodyMissing:
      Bilingual(
        nl: "Wie keurde het goed? Zet achter --by de naam van de commissie of het overleg.",
        en: "Who approved it? After --by, write the name of the committee or other body.")
    case .noDate(let written):
      Bilingual(
        nl: "'\(written)' is geen datum. Schrijf jaar, maand en dag, zoals 2026-06-03.",
        en: "'\(written)' is not a date. Write year, month and day, such as 2026-06-03.")
    case .dateMissing:
      Bilingual(
        nl: "Wanneer werd het goedgekeurd? Zet de datum achter --date, zoals 2026-06-03.",
        en: "When was it approved? Write the date after --date, such as 2026-06-03.")
    case .unknownRule(let name, _):
      Bilingual(nl: "'\(name)' is geen controle of familie.", en: "'\(name)' is not a rule or family.")
    case .severalRules(let name, _):
      Bilingual(nl: "Meer dan één controle begint met '\(name)'.", en: "More than one rule begins with '\(name)'.")
    case .unknownFamily(let name, _):
      Bilingual(nl: "'\(name)' is geen familie van controles.", en: "'\(name)' is not a family of rules.")
    case .unknownSource(let name, _):
      Bilingual(nl: "'\(name)' is geen bron die we gebruiken.", en: "'\(name)' is not a source that we use.")
    case .unknownReport(let name, _, _):
      Bilingual(
        nl: "'\(name)' is geen vorm waarin bevindingen geschreven worden.",
        en: "'\(name)' is not a format that findings are written in.")
    case .reportWithoutFile(let name):
      Bilingual(nl: "Achter '\(name)=' ontbreekt een bestand.", en: "There is no file after '\(name)='.")
    case .fileOfTwoReports(let file):
      Bilingual(
        nl: "In '\(file)' passen geen twee verslagen.", en: "'\(file)' cannot hold two reports.")
    case .reportOverPlan(let file):
      Bilingual(
        nl: "'\(file)' is een plan of hoort bij plannen; daar komt geen verslag overheen.",
        en: "'\(file)' is a plan or belongs to plans; no report is written over it.")
    case .twoWholeReports(let one, let other):
      Bilingual(
        nl: "\(one) en \(other) kunnen niet samen op standaarduitvoer: dan kan geen programma ze meer lezen.",
        en: "\(one) and \(other) cannot share standard output: no program could read them any more.")
    case .reportWithDiff(let name):
      Bilingual(
        nl: "Met --diff zie je wat er zou veranderen; een verslag als \(name) hoort daar niet bij.",
        en: "--diff shows what would change; a report such as \(name) does not go with it.")
    case .rootIsNoFolder(let name):
      Bilingual(nl: "'\(name)' is geen map.", en: "'\(name)' is not a folder.")
    }
  }

  /// What the user may have meant, or how to go on.
  var advice: Bilingual<String> {
    switch self {
    case .unknownCommand(let name):
      if name.hasSuffix(".course") || name.contains("/") || name == "." {
        Bilingual(nl: "Bedoel je `coursecheck check \(name)`?", en: "Did you mean `coursecheck check \(name)`?")
      } else if let near = meantCommand(name) {
        Bilingual(nl: "Bedoel je `coursecheck \(near)`?", en: "Did you mean `coursecheck \(near)`?")
      } else {
        Self.seeHelp
      }
    case .unknownOption(let name, let command):
      MeantOption(name, command).advice ?? seeHelp(command)
    case .badValue(_, let value, let choices): meant(value, choices)
    case .unknownShell(let name): meant(name, Shell.allCases.map(\.name))
    case .valueMissing(let option, let command):
      if let choices = command?.choices(of: option), !choices.isEmpty { choose(choices) } else { seeHelp(command) }
    case .notTogether(_, _, let reason): reason
    case .unknownTemplate:
      Bilingual(
        nl: "Kies uit cursus, leergemeenschap, opleiding en instelling.",
        en: "Choose one of course, community, programme and institution.")
    case .optionOfOtherCommand(let option, let command):
      if option == .format && command.options.contains(.output) {
        Bilingual(
          nl: "Bij '\(command.name)' gebruik je daarvoor --output.",
          en: "With '\(command.name)', use --output for that.")
      } else {
        option.whereItBelongs
      }
    case .operandMissing(let command), .tooManyOperands(let command),
      .standardInputHere(let command):
      seeHelp(command)
    case .revisionLikeOption: seeHelp(.diff)
    case .unknownRule(_, let near), .unknownFamily(_, let near):
      if let near {
        Bilingual(nl: "Bedoel je '\(near)'?", en: "Did you mean '\(near)'?")
      } else {
        Bilingual(nl: "Met `coursecheck rules` zie je ze allemaal.", en: "See `coursecheck rules` for all of them.")
      }
    case .severalRules(_, let names), .unknownSource(_, let names): choose(names)
    case .unknownReport(_, let near, let names):
      Bilingual(
        nl: (near.map { "Bedoel je '\($0)'? " } ?? "") + "Kies uit \(names.joined(separator: ", ")).",
        en: (near.map { "Did you mean '\($0)'? " } ?? "") + "Choose one of \(names.joined(separator: ", ")).")
    case .reportWithoutFile(let name):
      Bilingual(
        nl: "Schrijf bijvoorbeeld --output \(name)=verslag.txt, of laat het =-teken weg.",
        en: "Write --output \(name)=report.txt, for instance, or leave out the = sign.")
    case .fileOfTwoReports, .reportOverPlan:
      Bilingual(nl: "Kies een andere naam.", en: "Choose another name.")
    case .twoWholeReports(let one, _):
      Bilingual(
        nl: "Zet er een in een bestand: --output \(one)=BESTAND.", en: "Put one in a file: --output \(one)=FILE.")
    case .reportWithDiff:
      Bilingual(nl: "Laat een van beide weg.", en: "Leave one of the two out.")
    case .rootIsNoFolder:
      Bilingual(
        nl: "Noem achter --root de map van waaruit paden geschreven worden.",
        en: "After --root, name the folder from which paths are written.")
    case .valueNotTaken(let option):
      Bilingual(nl: "Schrijf alleen --\(option.name).", en: "Write just --\(option.name).")
    case .onlyWithFix:
      Bilingual(
        nl: "Zet er --fix bij, of --diff om eerst te kijken.", en: "Add --fix, or --diff to look at it first.")
    case .lineMissing, .reasonMissing: seeHelp(.ignore)
    case .bodyMissing, .noDate, .dateMissing: seeHelp(.approve)
    }
  }

  private func choose(_ names: [String]) -> Bilingual<String> {
    Bilingual(nl: "Kies uit \(names.joined(separator: ", ")).", en: "Choose one of \(names.joined(separator: ", ")).")
  }

  private func meant(_ value: String, _ choices: [String]) -> Bilingual<String> {
    guard let near = nearest(value, choices) else { return choose(choices) }
    let all = choose(choices)
    return Bilingual(nl: "Bedoel je '\(near)'? \(all.nl)", en: "Did you mean '\(near)'? \(all.en)")
  }

  private static let seeHelp = Bilingual(
    nl: "Met `coursecheck --help` zie je wat er kan.", en: "See `coursecheck --help` for what you can do.")

  private func seeHelp(_ command: Command?) -> Bilingual<String> {
    guard let command else { return Self.seeHelp }
    return Bilingual(
      nl: "Met `coursecheck \(command.name) --help` zie je hoe het werkt.",
      en: "See `coursecheck \(command.name) --help` for how it works.")
  }
}

/// What follows the name of the program in what was meant.
private func meantCommand(_ name: String) -> String? {
  switch name.lowercased() {
  case "lint", "validate", "controleer", "controleren": Command.check.name
  case "format", "opmaken": Command.fmt.name
  case "init", "nieuw": Command.new.name
  case "uitleg", "why": Command.explain.name
  case "vertaal", "vertalen": Command.translate.name
  case "version", "versie": "--" + Option.version.name
  default: nearest(name, Command.allCases.map(\.name))
  }
}
