import Vocabulary

/// What coursecheck can be asked to do.
package enum Command: UInt8, CaseIterable, Sendable {
  case check
  case fmt
  case translate
  case explain
  case rules
  case graph
  case new
  case config
  case reference
  case help

  package var name: String {
    switch self {
    case .check: "check"
    case .fmt: "fmt"
    case .translate: "translate"
    case .explain: "explain"
    case .rules: "rules"
    case .graph: "graph"
    case .new: "new"
    case .config: "config"
    case .reference: "reference"
    case .help: "help"
    }
  }

  package init?(named name: String) {
    guard let command = Command.allCases.first(where: { $0.name == name }) else { return nil }
    self = command
  }

  /// The options it takes, beside those that all commands take.
  var options: [Option] {
    switch self {
    case .check:
      [
        .profile, .select, .ignore, .format, .verdicts, .timings, .failOn, .fix, .unsafe, .insert, .diff,
        .standardInputName,
      ]
    case .fmt: [.check, .diff, .standardInputName]
    case .translate: [.to, .write]
    case .explain: []
    case .rules: [.family, .profile, .source, .format]
    case .graph: [.format]
    case .new: [.output]
    case .config: [.format]
    case .reference: [.format]
    case .help: []
    }
  }

  /// What may be written where an option takes one of a few words; the first is what happens without it.
  func choices(of option: Option) -> [String] {
    switch option {
    case .format:
      switch self {
      case .reference: ["markdown", "html"]
      case .rules: ["table", "json", "markdown"]
      case .graph: ["text", "dot", "json"]
      case .config: ["text", "json"]
      case .check, .fmt, .translate, .explain, .new, .help: ["full", "concise"]
      }
    case .profile: ["core", "extended", "committee", "institution", "all"]
    case .failOn: ["error", "warning", "advice", "note", "never"]
    case .color: ["auto", "always", "never"]
    case .language, .to: ["nl", "en"]
    case .help, .version, .fix, .unsafe, .insert, .diff, .check, .write, .standardInputName, .output, .select, .ignore,
      .family,
      .source, .verdicts, .timings:
      []
    }
  }

  var operands: Bilingual<String> {
    switch self {
    case .check, .graph: Bilingual(nl: "[BESTANDEN…]", en: "[FILES…]")
    case .fmt: Bilingual(nl: "BESTANDEN…", en: "FILES…")
    case .translate: Bilingual(nl: "--to nl|en BESTAND", en: "--to nl|en FILE")
    case .explain: Bilingual(nl: "WOORD…", en: "WORD…")
    case .new:
      Bilingual(nl: "cursus|leergemeenschap|opleiding|instelling", en: "course|community|programme|institution")
    case .config: Bilingual(nl: "[BESTAND]", en: "[FILE]")
    case .rules, .reference: Bilingual(nl: "", en: "")
    case .help: Bilingual(nl: "[OPDRACHT]", en: "[COMMAND]")
    }
  }

  var summary: Bilingual<String> {
    switch self {
    case .check: Bilingual(nl: "plannen controleren", en: "check plans")
    case .fmt: Bilingual(nl: "plannen netjes opmaken", en: "lay plans out neatly")
    case .translate: Bilingual(nl: "de vaste woorden vertalen", en: "translate the fixed words")
    case .explain: Bilingual(nl: "een woord of een controle uitleggen", en: "explain a word or a rule")
    case .rules: Bilingual(nl: "alle controles tonen", en: "list all rules")
    case .graph: Bilingual(nl: "tonen wat bij elkaar hoort", en: "show what belongs together")
    case .new: Bilingual(nl: "met een nieuw plan beginnen", en: "start a new plan")
    case .config: Bilingual(nl: "tonen hoe er gecontroleerd wordt", en: "show how plans are checked")
    case .reference: Bilingual(nl: "alle woorden van de taal tonen", en: "show all words of the language")
    case .help: Bilingual(nl: "deze hulp tonen", en: "show this help")
    }
  }

  var explanation: Bilingual<String> {
    switch self {
    case .check:
      Bilingual(
        nl:
          "Leest plannen en vertelt wat er niet klopt, wat er mist en wat nog beter kan. Van een map worden alle bestanden gelezen die eindigen op .course; zonder bestanden is dat de map waarin je bent. Met - wordt standaardinvoer gelezen.",
        en:
          "Reads plans and tells what contradicts itself, what is missing and what could be better. Of a directory all files that end in .course are read; without files that is the directory you are in. With - it reads standard input."
      )
    case .fmt:
      Bilingual(
        nl:
          "Zet inspringing, spaties en volgorde recht, zonder iets aan de betekenis te veranderen. Met - wordt standaardinvoer gelezen en komt het resultaat op standaarduitvoer.",
        en:
          "Straightens indentation, spaces and order without changing what the plan means. With - it reads standard input and writes the result to standard output."
      )
    case .translate:
      Bilingual(
        nl:
          "Vertaalt de vaste woorden, werkvormen, eenheden en waarden. Titels en toelichting blijven zoals jij ze schreef. Het resultaat komt op standaarduitvoer, of met --write in het bestand zelf.",
        en:
          "Translates the fixed words, kinds of activity, units and values. Titles and explanations stay as you wrote them. The result goes to standard output, or with --write into the file itself."
      )
    case .explain:
      Bilingual(
        nl:
          "Vertelt wat een woord betekent, waar je het neerzet en wat erachter mag, of wat een controle wil en waarom.",
        en: "Tells what a word means, where it stands and what may follow it, or what a rule looks for and why.")
    case .rules:
      Bilingual(
        nl:
          "Toont alle controles: hoe ze heten, hoe zwaar ze wegen, wanneer ze meedoen en waar ze op rusten. Met `coursecheck explain` en de naam erachter lees je meer over één controle.",
        en:
          "Lists all rules: what they are called, what they weigh, when they run and what they rest on. `coursecheck explain` with a name tells more about one rule."
      )
    case .graph:
      Bilingual(
        nl:
          "Toont van elke opleiding de cursussen in de tijd, welke cursus welke vereist, en waar aan welke leeruitkomst gewerkt wordt; daarna wat bij de instelling hoort en wat bij geen opleiding. Zonder bestanden gaat het over de map waarin je bent. Met --format dot maakt Graphviz er een tekening van.",
        en:
          "Shows of each programme its courses in time, which course requires which, and where each outcome is worked on; then what belongs to the institution, and what to no programme. Without files it is about the directory you are in. With --format dot Graphviz makes a drawing of it."
      )
    case .new:
      Bilingual(
        nl: "Maakt een eerste plan dat je zelf aanvult. Waar alleen jij het weet, staat een vraagteken.",
        en: "Makes a first plan for you to fill in. Where only you can know, there is a question mark.")
    case .config:
      Bilingual(
        nl:
          "Toont wat er voor een bestand of map geldt: taal, gewichten van controles, grenzen en eigen werkvormen, en welke regel van welk .coursecheck-bestand dat zegt. Het dichtstbijzijnde bestand gaat voor.",
        en:
          "Shows what holds for a file or folder: language, weights of rules, limits and kinds of your own, and which line of which .coursecheck file says so. The nearest file goes first."
      )
    case .reference:
      Bilingual(
        nl: "Toont de hele taal op één pagina: alle woorden, waarden en werkvormen, met voorbeelden.",
        en: "Shows the whole language on one page: all words, values and kinds of activity, with examples.")
    case .help: Bilingual(nl: "Toont hulp bij een opdracht.", en: "Shows help for a command.")
    }
  }

  var examples: Bilingual<[String]> {
    switch self {
    case .check:
      Bilingual(
        nl: [
          "coursecheck check cursus.course", "coursecheck check --fail-on warning plannen/",
          "coursecheck check --fix --diff cursus.course", "coursecheck check --profile all cursus.course",
        ],
        en: [
          "coursecheck check course.course", "coursecheck check --fail-on warning plans/",
          "coursecheck check --fix --diff course.course", "coursecheck check --profile all course.course",
        ])
    case .fmt:
      Bilingual(
        nl: ["coursecheck fmt cursus.course", "coursecheck fmt --check plannen/"],
        en: ["coursecheck fmt course.course", "coursecheck fmt --check plans/"])
    case .translate:
      Bilingual(
        nl: ["coursecheck translate --to en cursus.course > course.course"],
        en: ["coursecheck translate --to nl course.course > cursus.course"])
    case .explain:
      Bilingual(
        nl: [
          "coursecheck explain leeruitkomst", "coursecheck explain peer feedback", "coursecheck explain unknown-word",
        ],
        en: ["coursecheck explain outcome", "coursecheck explain peer feedback", "coursecheck explain unknown-word"])
    case .rules:
      Bilingual(
        nl: ["coursecheck rules --family workload", "coursecheck rules --source 002 --format markdown > regels.md"],
        en: ["coursecheck rules --family workload", "coursecheck rules --source 002 --format markdown > rules.md"])
    case .graph:
      Bilingual(
        nl: ["coursecheck graph opleiding/", "coursecheck graph --format dot opleiding/ | dot -Tsvg > opleiding.svg"],
        en: ["coursecheck graph programme/", "coursecheck graph --format dot programme/ | dot -Tsvg > programme.svg"])
    case .new:
      Bilingual(
        nl: ["coursecheck new cursus -o cursus.course", "coursecheck new leergemeenschap --language en"],
        en: ["coursecheck new course -o course.course", "coursecheck new community --language nl"])
    case .config:
      Bilingual(
        nl: ["coursecheck config cursus.course", "coursecheck config --format json"],
        en: ["coursecheck config course.course", "coursecheck config --format json"])
    case .reference:
      Bilingual(
        nl: ["coursecheck reference --format html > taal.html"],
        en: ["coursecheck reference --format html > language.html"])
    case .help: Bilingual(nl: ["coursecheck help check"], en: ["coursecheck help check"])
    }
  }
}
