import CourseModel
import CourseRules
import Reports
import Vocabulary
import Workspaces

extension Session {
  /// Tells what a bug report needs, to be pasted as it is: the home folder by its short name, and of the surroundings only
  /// what counts.
  mutating func runDoctor() throws(UsageProblem) -> RunResult {
    if !arguments.operands.isEmpty { throw .tooManyOperands(.doctor) }
    let project = project(for: Path(".").appending(Array("x.course".utf8)))
    let unsound = project.files.map { file in check(file.snapshot).findings.filter { $0.severity <= .warning }.count }
    var rows: [(name: Bilingual<String>, texts: [String])] = [
      (Bilingual(nl: "versie", en: "version"), [say(version)]),
      (Bilingual(nl: "systeem", en: "system"), [say(system)]),
      (Bilingual(nl: "taal", en: "language"), [say(languageChoice)]),
      (Bilingual(nl: "kleur", en: "colour"), [say(colorChoice)]),
      (Bilingual(nl: "omgeving", en: "environment"), variables),
      (Bilingual(nl: "git", en: "git"), [say(git)]),
      (Bilingual(nl: "map", en: "folder"), [workingFolderText]),
    ]
    rows.append((Bilingual(nl: "plannen hier", en: "plans here"), [String(plans(in: Path(".")).count)]))
    rows.append((Bilingual(nl: "controles", en: "rules"), [say(rules(project))]))
    rows.append(
      (Bilingual(nl: "projectbestanden", en: "project files"), zip(project.files, unsound).map { soundness($0, $1) }))
    let width = rows.map { displayWidth(of: say($0.name)) }.max() ?? 0
    for row in rows {
      for (number, text) in (row.texts.isEmpty ? [say(Bilingual(nl: "geen", en: "none"))] : row.texts).enumerated() {
        let name = number == 0 ? say(row.name) : ""
        output.write(name)
        output.spaces(width - displayWidth(of: name) + 2)
        output.writeForeign(text)
        output.line()
      }
    }
    return result(unsound.contains { $0 > 0 } ? .findings : .clean)
  }

  private var version: Bilingual<String> {
    let made = "\(Build.compiler), \(Build.library)"
    return Build.isDebug
      ? Bilingual(
        nl: "coursecheck \(coursecheckVersion), debugversie, \(made)",
        en: "coursecheck \(coursecheckVersion), debug build, \(made)")
      : Bilingual(
        nl: "coursecheck \(coursecheckVersion), \(made)", en: "coursecheck \(coursecheckVersion), \(made)")
  }

  private var system: Bilingual<String> {
    guard let facts = environment.system() else { return Bilingual(nl: "onbekend", en: "unknown") }
    let name = "\(facts.name) \(facts.release) \(facts.machine)"
    let files = facts.openFiles.map { Bilingual(nl: "hoogstens \($0)", en: "at most \($0)") }
    let free = files ?? Bilingual(nl: "onbeperkt", en: "any number of")
    return Bilingual(
      nl: name + ", " + counted(facts.cores, "kern", "kernen") + ", \(free.nl) open bestanden",
      en: name + ", " + counted(facts.cores, "core", "cores") + ", \(free.en) open files")
  }

  private var languageChoice: Bilingual<String> {
    let name = Bilingual(nl: language == .dutch ? "Nederlands" : "Engels", en: language == .dutch ? "Dutch" : "English")
    return switch LanguageReason(environment, arguments) {
    case .asked: Bilingual(nl: name.nl + ", door --language", en: name.en + ", because of --language")
    case .variable(let variable):
      Bilingual(nl: name.nl + ", door \(variable.name)", en: name.en + ", because of \(variable.name)")
    case .nothing:
      Bilingual(nl: name.nl + ", want niets zegt iets anders", en: name.en + ", for nothing says otherwise")
    }
  }

  private var colorChoice: Bilingual<String> {
    let reason = ColorReason(environment, arguments)
    let answer = Bilingual(nl: reason.isStyled ? "ja" : "nee", en: reason.isStyled ? "yes" : "no")
    return switch reason {
    case .asked: Bilingual(nl: answer.nl + ", door --color", en: answer.en + ", because of --color")
    case .variable(let variable):
      Bilingual(nl: answer.nl + ", door \(variable.name)", en: answer.en + ", because of \(variable.name)")
    case .terminal:
      Bilingual(
        nl: answer.nl + ", de uitvoer gaat naar een terminal", en: answer.en + ", the output goes to a terminal")
    case .noTerminal:
      Bilingual(
        nl: answer.nl + ", de uitvoer gaat niet naar een terminal",
        en: answer.en + ", the output does not go to a terminal")
    }
  }

  private var variables: [String] {
    Variable.allCases.compactMap { variable in
      environment.variable(variable.name).map { "\(variable.name)=\($0)" }
    }
  }

  private var git: Bilingual<String> {
    func answer(_ words: String...) -> String? {
      guard let answer = Git(environment).answer(words), answer.status == 0 else {
        return nil
      }
      return String(decoding: answer.output.prefix { $0 != 0x0A }, as: UTF8.self)
    }
    guard let version = answer("--version") else { return Bilingual(nl: "niet gevonden", en: "not found") }
    return answer("rev-parse", "--is-inside-work-tree") == "true"
      ? Bilingual(nl: version + ", deze map staat in een repository", en: version + ", this folder is in a repository")
      : Bilingual(
        nl: version + ", deze map staat niet in een repository", en: version + ", this folder is in no repository")
  }

  private var workingFolderText: String {
    environment.workingDirectory().map { shortened($0) } ?? say(Bilingual(nl: "onbekend", en: "unknown"))
  }

  /// Whose home folder it is, is nobody's business.
  private func shortened(_ path: Path) -> String {
    let names = names(from: path)
    let home = Path(Array((environment.variable("HOME") ?? "").utf8)).bytes.split(separator: 0x2F)
    let isAtHome = !home.isEmpty && names.count >= home.count && zip(names, home).allSatisfy { $0.elementsEqual($1) }
    let bytes = isAtHome ? [0x7E] + names.dropFirst(home.count).flatMap { [0x2F] + $0 } : joined(names).bytes
    return String(decoding: bytes, as: UTF8.self)
  }

  private func rules(_ project: Project) -> Bilingual<String> {
    let nl = "\(Rule.all.count) in " + counted(Family.allCases.count, "familie", "families")
    let en = "\(Rule.all.count) in " + counted(Family.allCases.count, "family", "families")
    guard let profile = project.configuration.profile?.value else {
      return Bilingual(nl: nl + ", profiel: wat bij het plan past", en: en + ", profile: what fits the plan")
    }
    return Bilingual(nl: nl + ", profiel: \(profile.names.nl)", en: en + ", profile: \(profile.names.en)")
  }

  private func soundness(_ file: ProjectFile, _ findings: Int) -> String {
    let name = shortened(file.path)
    if findings == 0 { return name + say(Bilingual(nl: ": in orde", en: ": sound")) }
    return name + ": "
      + say(
        Bilingual(
          nl: counted(findings, "fout", "fouten") + "; `coursecheck check` vertelt meer",
          en: counted(findings, "slip", "slips") + "; `coursecheck check` tells more"))
  }
}
