import Vocabulary

/// What can be asked beside the command.
package enum Option: UInt8, CaseIterable, Sendable {
  case format
  case failOn
  case fix
  case unsafe
  case insert
  case diff
  case standardInputName
  case profile
  case select
  case ignore
  case family
  case source
  case verdicts
  case timings
  case check
  case to
  case write
  case output
  case statistics
  case exitZero
  case quiet
  case root
  case forceExclude
  case staged
  case changedSince
  case since
  case watch
  case baseline
  case writeBaseline
  case pruneBaseline
  case reason
  case by
  case note
  case date
  case from
  case map
  case stdio
  case clientProcess
  case language
  case color
  case help
  case version

  /// Those that every command takes.
  static let common: [Option] = [.language, .color, .help]

  var name: String {
    switch self {
    case .format: "format"
    case .failOn: "fail-on"
    case .fix: "fix"
    case .unsafe: "unsafe"
    case .insert: "insert"
    case .diff: "diff"
    case .standardInputName: "stdin-filename"
    case .profile: "profile"
    case .select: "select"
    case .ignore: "ignore"
    case .family: "family"
    case .source: "source"
    case .verdicts: "verdicts"
    case .timings: "timings"
    case .check: "check"
    case .to: "to"
    case .write: "write"
    case .output: "output"
    case .statistics: "statistics"
    case .exitZero: "exit-zero"
    case .quiet: "quiet"
    case .root: "root"
    case .forceExclude: "force-exclude"
    case .staged: "staged"
    case .changedSince: "changed-since"
    case .since: "since"
    case .watch: "watch"
    case .baseline: "baseline"
    case .writeBaseline: "write-baseline"
    case .pruneBaseline: "prune-baseline"
    case .reason: "reason"
    case .by: "by"
    case .note: "note"
    case .date: "date"
    case .from: "from"
    case .map: "map"
    case .stdio: "stdio"
    case .clientProcess: "clientProcessId"
    case .language: "language"
    case .color: "color"
    case .help: "help"
    case .version: "version"
    }
  }

  var letter: String? {
    switch self {
    case .output: "o"
    case .help: "h"
    case .version: "V"
    case .quiet: "q"
    case .format, .failOn, .fix, .unsafe, .insert, .diff, .standardInputName, .profile, .select, .ignore, .family,
      .source, .verdicts, .timings, .check, .to, .write, .language, .color, .statistics, .exitZero, .root,
      .forceExclude,
      .staged, .changedSince, .since, .watch, .baseline, .writeBaseline, .pruneBaseline, .reason, .by, .note, .date,
      .from,
      .map, .stdio,
      .clientProcess:
      nil
    }
  }

  /// What its value is called; nil where it takes none.
  var value: Bilingual<String>? {
    switch self {
    case .format: Bilingual(nl: "VORM", en: "FORMAT")
    case .failOn: Bilingual(nl: "GEWICHT", en: "SEVERITY")
    case .standardInputName: Bilingual(nl: "NAAM", en: "NAME")
    case .to, .language: Bilingual(nl: "TAAL", en: "LANGUAGE")
    case .output, .baseline: Bilingual(nl: "BESTAND", en: "FILE")
    case .root: Bilingual(nl: "MAP", en: "FOLDER")
    case .changedSince: Bilingual(nl: "REVISIE", en: "REVISION")
    case .since: Bilingual(nl: "OUD", en: "OLD")
    case .reason, .note: Bilingual(nl: "TEKST", en: "TEXT")
    case .by: Bilingual(nl: "WIE", en: "WHO")
    case .date: Bilingual(nl: "DATUM", en: "DATE")
    case .clientProcess: Bilingual(nl: "NUMMER", en: "NUMBER")
    case .from: Bilingual(nl: "VORM", en: "FORMAT")
    case .map: Bilingual(nl: "KOLOM=WOORD", en: "COLUMN=WORD")
    case .color: Bilingual(nl: "WANNEER", en: "WHEN")
    case .profile: Bilingual(nl: "PROFIEL", en: "PROFILE")
    case .select, .ignore: Bilingual(nl: "NAMEN", en: "NAMES")
    case .family: Bilingual(nl: "FAMILIE", en: "FAMILY")
    case .source: Bilingual(nl: "BRON", en: "SOURCE")
    case .fix, .unsafe, .insert, .diff, .verdicts, .timings, .check, .write, .help, .version, .statistics, .exitZero,
      .quiet, .forceExclude, .staged, .watch, .writeBaseline, .pruneBaseline, .stdio:
      nil
    }
  }

  /// What its value is called for one command.
  func value(in command: Command?) -> Bilingual<String>? {
    self == .output && command == .check
      ? Bilingual(nl: "VORM[=BESTAND]", en: "FORMAT[=FILE]") : value
  }

  func means(in command: Command?) -> Bilingual<String> {
    switch self {
    case .format:
      switch command {
      case .reference: Bilingual(nl: "hoe de pagina eruitziet", en: "how the page is written")
      case .graph:
        Bilingual(nl: "om te lezen, voor Graphviz of voor een programma", en: "to read, for Graphviz or for a program")
      case .rules: Bilingual(nl: "hoe de lijst eruitziet", en: "how the list is written")
      case .report:
        Bilingual(nl: "om te lezen en af te drukken (html), of anders", en: "to read and print (html), or otherwise")
      case .export: Bilingual(nl: "waarin het plan wordt omgezet", en: "what the plan is turned into")
      default: Bilingual(nl: "hoe de uitkomst eruitziet", en: "how the answer is written")
      }
    case .failOn:
      Bilingual(
        nl: "vanaf welk gewicht de uitkomst 1 is in plaats van 0",
        en: "from which severity on the exit code is 1 instead of 0")
    case .fix: Bilingual(nl: "herstellen wat veilig hersteld kan worden", en: "fix what can safely be fixed")
    case .unsafe:
      Bilingual(
        nl: "met --fix: ook herstellen wat je zelf moet nakijken", en: "with --fix: also fix what you should look over"
      )
    case .insert:
      Bilingual(
        nl: "met --fix: ook regels klaarzetten die je zelf invult, met een ? erin",
        en: "with --fix: also put lines there for you to fill in, with a ? in them")
    case .diff:
      Bilingual(nl: "tonen wat er zou veranderen, niets schrijven", en: "show what would change, write nothing")
    case .standardInputName:
      Bilingual(nl: "hoe standaardinvoer in meldingen heet", en: "what standard input is called in messages")
    case .profile:
      command == .rules
        ? Bilingual(nl: "alleen wat met dit profiel meedoet", en: "only what runs with this profile")
        : Bilingual(nl: "hoeveel er gecontroleerd wordt", en: "how much is checked")
    case .select:
      Bilingual(
        nl: "alleen deze controles, met komma's ertussen; een familie mag ook, zoals feedback/*",
        en: "only these rules, with commas between them; a family will do too, such as feedback/*")
    case .ignore:
      Bilingual(nl: "deze controles of families niet", en: "leave these rules or families out")
    case .family:
      Bilingual(nl: "alleen deze familie, zoals workload", en: "only this family, such as workload")
    case .source:
      Bilingual(
        nl: "alleen wat op deze bron rust, zoals 002 of \"002 A\"",
        en: "only what rests on this source, such as 002 or \"002 A\"")
    case .verdicts:
      Bilingual(nl: "ook tonen wat elke controle vond", en: "also show what each rule came to")
    case .timings:
      Bilingual(nl: "ook tonen hoeveel tijd elke controle kostte", en: "also show how long each rule took")
    case .check:
      Bilingual(nl: "alleen zeggen welke bestanden zouden veranderen", en: "only say which files would change")
    case .to: Bilingual(nl: "in welke taal", en: "into which language")
    case .write: Bilingual(nl: "in het bestand zelf schrijven", en: "write into the file itself")
    case .output:
      command == .check
        ? Bilingual(
          nl:
            "hoe de bevindingen geschreven worden, en in welk bestand; mag vaker, voor meer vormen tegelijk",
          en: "how findings are written, and into which file; may be given again, for several at once")
        : Bilingual(nl: "in dit bestand schrijven", en: "write into this file")
    case .statistics:
      Bilingual(
        nl: "per controle tellen in plaats van elke bevinding tonen",
        en: "count by rule instead of showing each finding")
    case .exitZero:
      Bilingual(nl: "eindigen met 0, ook als er bevindingen zijn", en: "end with 0, even when there are findings")
    case .quiet: Bilingual(nl: "alleen bevindingen tonen, geen samenvatting", en: "show findings only, no summary")
    case .root:
      Bilingual(nl: "de map van waaruit paden geschreven worden", en: "the folder from which paths are written")
    case .forceExclude:
      Bilingual(
        nl: "bestanden die uitgesloten zijn overslaan, ook als je ze noemt",
        en: "skip files that are left out, even when you name them")
    case .staged:
      Bilingual(
        nl: "alleen wat klaarstaat om vast te leggen in git, zoals het daar staat",
        en: "only what git has staged, as it is staged")
    case .since:
      Bilingual(
        nl: "naast elke figuur tonen hoe het was: in een bestand, een map of een revisie van git",
        en: "show beside each figure how it was: in a file, a folder or a revision of git")
    case .changedSince:
      Bilingual(
        nl: "alleen wat veranderd of nieuw is sinds je aftakte van deze revisie van git, zoals main",
        en: "only what changed or is new since you branched off from this revision of git, such as main")
    case .watch:
      Bilingual(
        nl: "blijven kijken en opnieuw controleren na elke wijziging",
        en: "keep watching and check again after each change")
    case .baseline:
      Bilingual(
        nl:
          "zwijgen over wat in dit bestand al bekend is, in plaats van in .coursecheck-baseline; none voor geen bestand",
        en: "say nothing about what is known in this file, instead of in .coursecheck-baseline; none for no file")
    case .writeBaseline:
      Bilingual(nl: "alles wat er nu is in de beginstand zetten", en: "put everything there is now in the baseline")
    case .pruneBaseline:
      Bilingual(nl: "uit de beginstand halen wat er niet meer is", en: "take out of the baseline what is gone")
    case .reason: Bilingual(nl: "waarom deze bevinding hier niet geldt", en: "why this finding does not apply here")
    case .by:
      Bilingual(
        nl: "welke commissie of welk overleg het goedkeurde", en: "which committee or other body approved it")
    case .note: Bilingual(nl: "een opmerking bij het besluit", en: "a remark that goes with the decision")
    case .date:
      Bilingual(
        nl: "wanneer het besloten is, zoals 2026-06-03; anders vandaag",
        en: "when it was decided, such as 2026-06-03; otherwise today")
    case .from:
      Bilingual(
        nl: "wat voor bestand het is; anders blijkt het uit de inhoud",
        en: "what kind of file it is; otherwise its content tells")
    case .stdio:
      Bilingual(
        nl: "over standaardinvoer en standaarduitvoer; anders dan zo gaat het niet",
        en: "over standard input and output; there is no other way")
    case .clientProcess:
      Bilingual(nl: "stoppen als dit proces er niet meer is", en: "stop when this process is gone")
    case .map:
      Bilingual(
        nl: "welke kolom wat betekent, met komma's ertussen", en: "which column means what, with commas between them")
    case .language:
      switch command {
      case .check:
        Bilingual(
          nl: "in welke taal coursecheck tegen je praat, of in beide; anders in die van het plan",
          en: "in which language coursecheck talks to you, or in both; else in that of the plan")
      case .new, .import: Bilingual(nl: "in welke taal het plan is", en: "in which language the plan is")
      case .report:
        Bilingual(
          nl: "in welke taal het rapport opent; anders die van het eerste plan",
          en: "in which language the report opens; else that of the first plan")
      case .export:
        Bilingual(
          nl: "in welke taal de koppen en de vaste woorden zijn; anders de taal van het plan",
          en: "in which language the headings and fixed words are; otherwise that of the plan")
      default:
        Bilingual(nl: "in welke taal coursecheck tegen je praat", en: "in which language coursecheck talks to you")
      }
    case .color: Bilingual(nl: "wanneer er kleur is", en: "when to use colour")
    case .help: Bilingual(nl: "deze hulp tonen", en: "show this help")
    case .version: Bilingual(nl: "de versie tonen", en: "show the version")
    }
  }
}
