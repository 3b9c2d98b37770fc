import Reports
import Vocabulary

/// What coursecheck can be asked to do.
package enum Command: UInt8, CaseIterable, Sendable {
  case check
  case report
  case diff
  case ignore
  case approve
  case fmt
  case translate
  case `import`
  case export
  case explain
  case rules
  case graph
  case lsp
  case new
  case config
  case reference
  case completions
  case man
  case doctor
  case help

  package var name: String {
    switch self {
    case .check: "check"
    case .report: "report"
    case .diff: "diff"
    case .ignore: "ignore"
    case .approve: "approve"
    case .fmt: "fmt"
    case .translate: "translate"
    case .import: "import"
    case .export: "export"
    case .explain: "explain"
    case .rules: "rules"
    case .graph: "graph"
    case .lsp: "lsp"
    case .new: "new"
    case .config: "config"
    case .reference: "reference"
    case .completions: "completions"
    case .man: "man"
    case .doctor: "doctor"
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
        .profile, .select, .ignore, .output, .statistics, .verdicts, .timings, .failOn, .exitZero, .quiet, .fix,
        .unsafe,
        .insert, .diff, .staged, .changedSince, .baseline, .writeBaseline, .pruneBaseline, .watch, .root,
        .forceExclude, .standardInputName,
      ]
    case .report: [.format, .output, .since, .profile, .select, .ignore, .root]
    case .diff: [.format, .profile, .select, .ignore, .output, .root]
    case .ignore: [.reason]
    case .approve: [.by, .note, .date]
    case .fmt: [.check, .diff, .forceExclude, .standardInputName]
    case .translate: [.to, .write]
    case .import: [.from, .map, .output]
    case .export: [.format, .output]
    case .explain: []
    case .rules: [.family, .profile, .source, .format]
    case .graph: [.format]
    case .lsp: [.stdio, .clientProcess]
    case .new: [.output]
    case .config: [.format]
    case .reference: [.format]
    case .completions, .man, .doctor, .help: []
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
      case .report: ["html", "markdown", "json"]
      case .diff: ["text", "markdown", "json"]
      case .export: ["markdown", "csv", "json", "ics"]
      case .check, .ignore, .approve, .fmt, .translate, .import, .explain, .new, .lsp, .completions, .man, .doctor,
        .help:
        []
      }
    case .from: ["csv", "tsv", "markdown", "learning-designer"]
    case .profile: ["core", "extended", "committee", "institution", "all"]
    case .failOn: ["error", "warning", "advice", "note", "never"]
    case .color: ["auto", "always", "never"]
    case .language: self == .check ? ["nl", "en", "both"] : ["nl", "en"]
    case .to: ["nl", "en"]
    case .output: self == .check ? ReportFormat.allCases.map { $0.name } : []
    case .help, .version, .fix, .unsafe, .insert, .diff, .check, .write, .standardInputName, .select, .ignore,
      .family, .source, .verdicts, .timings, .statistics, .exitZero, .quiet, .root, .forceExclude, .staged,
      .changedSince, .since, .watch,
      .baseline, .writeBaseline, .pruneBaseline, .reason, .by, .note, .date, .map, .stdio, .clientProcess:
      []
    }
  }

  var operands: Bilingual<String> {
    switch self {
    case .check, .graph: Bilingual(nl: "[BESTANDEN…]", en: "[FILES…]")
    case .diff: Bilingual(nl: "OUD [NIEUW] [BESTANDEN…]", en: "OLD [NEW] [FILES…]")
    case .ignore: Bilingual(nl: "CONTROLE BESTAND:REGEL", en: "RULE FILE:LINE")
    case .approve: Bilingual(nl: "--by WIE BESTAND", en: "--by WHO FILE")
    case .import: Bilingual(nl: "BESTAND", en: "FILE")
    case .report, .export: Bilingual(nl: "BESTANDEN…", en: "FILES…")
    case .completions: Bilingual(nl: "bash|zsh|fish", en: "bash|zsh|fish")
    case .fmt: Bilingual(nl: "BESTANDEN…", en: "FILES…")
    case .translate: Bilingual(nl: "--to nl|en BESTAND", en: "--to nl|en FILE")
    case .explain: Bilingual(nl: "WOORD…", en: "WORD…")
    case .new:
      Bilingual(nl: "cursus|leergemeenschap|opleiding|instelling", en: "course|community|programme|institution")
    case .config: Bilingual(nl: "[BESTAND]", en: "[FILE]")
    case .rules, .reference, .lsp, .man, .doctor: Bilingual(nl: "", en: "")
    case .help: Bilingual(nl: "[OPDRACHT]", en: "[COMMAND]")
    }
  }

  var summary: Bilingual<String> {
    switch self {
    case .check: Bilingual(nl: "plannen controleren", en: "check plans")
    case .report:
      Bilingual(nl: "een rapport maken voor wie een plan beoordeelt", en: "make a report for whoever reviews a plan")
    case .diff: Bilingual(nl: "tonen wat er in een plan veranderd is", en: "show what changed in a plan")
    case .ignore: Bilingual(nl: "een bevinding opzijzetten, met reden", en: "set a finding aside, with a reason")
    case .approve: Bilingual(nl: "een goedkeuring vastleggen", en: "record that a plan was approved")
    case .fmt: Bilingual(nl: "plannen netjes opmaken", en: "lay plans out neatly")
    case .import: Bilingual(nl: "een plan maken van een tabel", en: "make a plan from a table")
    case .export: Bilingual(nl: "een plan als tabel, agenda of gegevens", en: "a plan as a table, calendar or data")
    case .translate: Bilingual(nl: "de vaste woorden vertalen", en: "translate the fixed words")
    case .explain: Bilingual(nl: "een woord of een controle uitleggen", en: "explain a word or a rule")
    case .rules: Bilingual(nl: "alle controles tonen", en: "list all rules")
    case .graph: Bilingual(nl: "tonen wat bij elkaar hoort", en: "show what belongs together")
    case .lsp: Bilingual(nl: "met een editor praten", en: "talk with an editor")
    case .new: Bilingual(nl: "met een nieuw plan beginnen", en: "start a new plan")
    case .config: Bilingual(nl: "tonen hoe er gecontroleerd wordt", en: "show how plans are checked")
    case .reference: Bilingual(nl: "alle woorden van de taal tonen", en: "show all words of the language")
    case .completions: Bilingual(nl: "aanvullen met de tabtoets", en: "complete with the tab key")
    case .man: Bilingual(nl: "de handleiding tonen", en: "show the manual page")
    case .doctor: Bilingual(nl: "tonen wat je meestuurt als je een fout meldt", en: "show what a bug report needs")
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
          "Reads plans and tells what contradicts itself, what is missing and what could be better. In a folder, all files that end in .course are read; without files that is the folder you are in. With - it reads standard input."
      )
    case .report:
      Bilingual(
        nl:
          "Maakt één pagina om te lezen, te bespreken en af te drukken: hoe volledig het plan is, het storyboard, figuren met hun cijfers, bevindingen met bron, en de vragen die alleen mensen kunnen beantwoorden. Bij een opleiding of instelling staan ook de cursussen die erbij horen in het rapport. Met --since staat naast elke figuur hoe het was, in een ander bestand of in een revisie van git.",
        en:
          "Makes one page to read, discuss and print: how complete the plan is, the storyboard, figures with their numbers, findings with their source, and the questions that only people can answer. For a programme or institution, the courses that belong to it are in the report too. With --since, each figure also shows how it was, in another file or in a revision of git."
      )
    case .diff:
      Bilingual(
        nl:
          "Vertelt in woorden en getallen wat er tussen twee versies van een plan veranderd is, en welke bevindingen erbij kwamen of verdwenen. OUD en NIEUW zijn bestanden of mappen. OUD mag ook een revisie van git zijn, zoals HEAD~1: dan wordt vergeleken met de bestanden zoals ze nu zijn, of met een tweede revisie als die erachter staat. Zonder bestanden gaat het dan over alle plannen die veranderd zijn. Van één bestand zie je wat er sinds de laatste commit veranderd is.",
        en:
          "Tells in words and numbers what changed between two versions of a plan, and which findings are new and which are gone. OLD and NEW are files or folders. OLD may also be a revision of git, such as HEAD~1: then it is compared with the files as they are now, or with a second revision if one follows. Without files it is then about all plans that changed. For one file you see what changed since the last commit."
      )
    case .ignore:
      Bilingual(
        nl:
          "Zet een bevinding opzij, met op de goede plek in het plan een regel met de naam van de controle en de reden.",
        en:
          "Sets a finding aside: puts a line with the rule's name and the reason in the right place in the plan.")
    case .approve:
      Bilingual(
        nl:
          "Zet in een plan welke commissie of welk overleg het heeft goedgekeurd, en legt vast hoe het plan op dat moment is. Dat komt ernaast te staan: bij cursus.course hoort cursus.approved. Bewaar de twee bij elkaar. Voortaan vertelt `coursecheck check` wat er na de goedkeuring veranderd is.",
        en:
          "Writes into a plan which committee or other body approved it, and records what the plan is at that moment. That goes beside it: course.course gets course.approved. Keep the two together. From then on `coursecheck check` tells what changed after the approval."
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
    case .import:
      Bilingual(
        nl:
          "Maakt een plan van een tabel: CSV of TSV uit een rekenblad, een tabel in Markdown, of een ontwerp uit Learning Designer. Wat de tabel niet zegt, wordt een vraagteken; wat niet mee kon, staat in het verslag.",
        en:
          "Makes a plan from a table: CSV or TSV from a spreadsheet, a table in Markdown, or a design from the Learning Designer. What the table does not say becomes a question mark; what could not be taken over is in the report."
      )
    case .export:
      Bilingual(
        nl:
          "Zet plannen om in een storyboard om te lezen (markdown), een tabel voor een rekenblad (csv), een agenda van bijeenkomsten en deadlines (ics) of alle gegevens voor een programma (json). Van meer plannen komt er één tabel, agenda of lijst. Wat in de agenda geen dag heeft, hoor je. De tabel kun je weer inlezen met `coursecheck import`.",
        en:
          "Turns plans into a storyboard to read (markdown), a table for a spreadsheet (csv), a calendar of meetings and deadlines (ics) or all their data for a program (json). Several plans give one table, calendar or list. You are told what has no day in the calendar. `coursecheck import` reads the table again."
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
          "Shows for each programme its courses over time, which course requires which, and where each outcome is worked on; then what belongs to the institution, and what to no programme. Without files it is about the folder you are in. With --format dot Graphviz makes a drawing of it."
      )
    case .lsp:
      Bilingual(
        nl:
          "Praat met een editor volgens het Language Server Protocol, over standaardinvoer en standaarduitvoer. Een editor start dit zelf.",
        en:
          "Talks with an editor in the Language Server Protocol, over standard input and output. An editor starts this by itself."
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
          "Shows what applies to a file or folder: language, severity of rules, limits and kinds of activity of your own, and which line of which .coursecheck file says so. The nearest file takes precedence."
      )
    case .reference:
      Bilingual(
        nl: "Toont de hele taal op één pagina: alle woorden, waarden en werkvormen, met voorbeelden.",
        en: "Shows the whole language on one page: all words, values and kinds of activity, with examples.")
    case .completions:
      Bilingual(
        nl:
          "Schrijft wat een shell nodig heeft om opdrachten, opties, plannen en namen van controles aan te vullen met de tabtoets. Zet het op een plek waar je shell het vindt, en doe dat opnieuw na een nieuwe versie.",
        en:
          "Writes what a shell needs to complete commands, options, plans and names of rules with the tab key. Put it where your shell finds it, and do so again after a new version."
      )
    case .man:
      Bilingual(
        nl: "Schrijft de handleiding in de vorm die `man -l -` toont.",
        en: "Writes the manual in the form that `man -l -` shows.")
    case .doctor:
      Bilingual(
        nl:
          "Toont versie, systeem, instellingen en wat er van git te vinden is. Zet het zo in je bericht als je een fout meldt; je persoonlijke map heet er ~ in.",
        en:
          "Shows version, system, settings and what can be found of git. Paste it as it is when you report a bug; your home folder is called ~ in it."
      )
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
          "coursecheck check --output full --output sarif=coursecheck.sarif plannen/",
        ],
        en: [
          "coursecheck check course.course", "coursecheck check --fail-on warning plans/",
          "coursecheck check --fix --diff course.course", "coursecheck check --profile all course.course",
          "coursecheck check --output full --output sarif=coursecheck.sarif plans/",
        ])
    case .report:
      Bilingual(
        nl: [
          "coursecheck report -o rapport.html cursus.course",
          "coursecheck report --since HEAD~5 -o rapport.html opleiding.course",
          "coursecheck report --format markdown cursus.course",
        ],
        en: [
          "coursecheck report -o report.html course.course",
          "coursecheck report --since HEAD~5 -o report.html programme.course",
          "coursecheck report --format markdown course.course",
        ])
    case .diff:
      Bilingual(
        nl: [
          "coursecheck diff oud.course nieuw.course", "coursecheck diff HEAD~1 cursus.course",
          "coursecheck diff --format markdown main -o wijzigingen.md",
        ],
        en: [
          "coursecheck diff old.course new.course", "coursecheck diff HEAD~1 course.course",
          "coursecheck diff --format markdown main -o changes.md",
        ])
    case .ignore:
      Bilingual(
        nl: ["coursecheck ignore week-peak cursus.course:12 --reason \"stageweek\""],
        en: ["coursecheck ignore week-peak course.course:12 --reason \"placement week\""])
    case .approve:
      Bilingual(
        nl: [
          "coursecheck approve --by Opleidingscommissie cursus.course",
          "coursecheck approve --by Examencommissie --date 2026-06-03 cursus.course",
        ],
        en: [
          "coursecheck approve --by \"Programme committee\" course.course",
          "coursecheck approve --by \"Exam board\" --date 2026-06-03 course.course",
        ])
    case .fmt:
      Bilingual(
        nl: ["coursecheck fmt cursus.course", "coursecheck fmt --check plannen/"],
        en: ["coursecheck fmt course.course", "coursecheck fmt --check plans/"])
    case .translate:
      Bilingual(
        nl: ["coursecheck translate --to en cursus.course > course.course"],
        en: ["coursecheck translate --to nl course.course > cursus.course"])
    case .import:
      Bilingual(
        nl: [
          "coursecheck import storyboard.csv -o cursus.course",
          "coursecheck import --map \"Duur=duration,Wat=title\" tabel.csv",
        ],
        en: [
          "coursecheck import storyboard.csv -o course.course",
          "coursecheck import --map \"Length=duration,What=title\" table.csv",
        ])
    case .export:
      Bilingual(
        nl: [
          "coursecheck export --format csv -o storyboard.csv cursus.course",
          "coursecheck export --format ics -o agenda.ics cursus.course",
        ],
        en: [
          "coursecheck export --format csv -o storyboard.csv course.course",
          "coursecheck export --format ics -o calendar.ics course.course",
        ])
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
    case .lsp: Bilingual(nl: ["coursecheck lsp"], en: ["coursecheck lsp"])
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
    case .completions:
      Bilingual(
        nl: Self.completionExamples, en: Self.completionExamples)
    case .man:
      Bilingual(
        nl: ["coursecheck man | man -l -", "coursecheck man > ~/.local/share/man/nl/man1/coursecheck.1"],
        en: ["coursecheck man | man -l -", "coursecheck man > ~/.local/share/man/man1/coursecheck.1"])
    case .doctor: Bilingual(nl: ["coursecheck doctor"], en: ["coursecheck doctor"])
    case .help: Bilingual(nl: ["coursecheck help check"], en: ["coursecheck help check"])
    }
  }

  private static let completionExamples = [
    "eval \"$(coursecheck completions bash)\"", "coursecheck completions zsh > ~/.zfunc/_coursecheck",
    "coursecheck completions fish > ~/.config/fish/completions/coursecheck.fish",
  ]
}
