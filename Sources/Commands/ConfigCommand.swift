import CourseModel
import CourseRules
import CourseSyntax
import JSON
import Reports
import SourceText
import Vocabulary
import Workspaces

extension Session {
  /// Shows what holds for a file, and which line of which project file says so.
  mutating func runConfig() throws(UsageProblem) -> RunResult {
    if arguments.operands.count > 1 { throw .tooManyOperands(.config) }
    let named = arguments.operands.first.map { Path($0) }
    // Of a folder, what holds for the files in it.
    var path = named ?? Path(".")
    if let kind = try? environment.kind(path), kind == .directory { path = path.appending(Array("x.course".utf8)) }
    let project = project(for: path)
    let groups = effectiveSettings(project)
    if arguments.value(.format) == "json" { writeJSON(groups, project) } else { writeText(groups, project) }
    return result(.clean)
  }

  private func effectiveSettings(_ project: Project) -> [SettingGroup] {
    let configuration = project.configuration
    var general = SettingGroup(key: "general", title: nil)
    general.add(
      Keyword.language.row.names.canonical(language), configuration.language.map { $0.value.code },
      configuration.language?.origin, otherwise: say(Bilingual(nl: "die van het plan", en: "that of the plan")))
    general.add(
      Keyword.failOn.row.names.canonical(language), configuration.failOn.map { text($0.value) },
      configuration.failOn?.origin, otherwise: Severity.error.names[language])
    general.add(
      Keyword.profile.row.names.canonical(language), configuration.profile.map { $0.value.names[language] },
      configuration.profile?.origin,
      otherwise: Bilingual(nl: "wat bij het plan past", en: "what fits the plan")[language])
    if let baseline = configuration.baseline {
      general.add(
        Keyword.baseline.row.names.canonical(language),
        baseline.value.isEmpty
          ? say(Bilingual(nl: "geen", en: "none")) : String(decoding: baseline.value, as: UTF8.self), baseline.origin)
    }
    for exclude in configuration.excludes {
      let file = project.files[exclude.origin.file]
      general.add(
        Keyword.exclude.row.names.canonical(language), file.snapshot.text(exclude.origin.span), exclude.origin)
    }
    var rules = SettingGroup(key: "rules", title: Keyword.rules.row.names.canonical(language))
    for setting in configuration.rules {
      rules.add(setting.value.pattern, text(setting.value.action), setting.origin)
    }
    var kinds = SettingGroup(key: "kinds", title: Keyword.ownKind.row.names.canonical(language))
    for kind in configuration.ownKinds { kinds.add(kind.identifier, kind.title, kind.origin) }
    var limits = SettingGroup(key: "limits", title: Keyword.limits.row.names.canonical(language))
    for limit in Limit.allCases {
      let setting = configuration.limitSettings.first { $0.limit == limit }
      limits.add(
        limit.row.names.canonical(language), setting.map { limit.text($0.value, language) }, setting?.origin,
        otherwise: usual(limit))
    }
    return [general, rules, kinds, limits]
  }

  private func usual(_ limit: Limit) -> String {
    let row = limit.row
    let value = limit.text(row.value, language)
    guard let partTime = row.partTime else { return value }
    let other = limit.text(partTime, language)
    return value + say(Bilingual(nl: " (deeltijd: \(other))", en: " (part-time: \(other))"))
  }

  private func text(_ threshold: FailThreshold) -> String {
    switch threshold {
    case .severity(let severity): severity.names[language]
    case .never: Term.failOnNever.row.names.canonical(language)
    }
  }

  private func text(_ action: RuleSetting.Action) -> String {
    switch action {
    case .off: Term.severityOff.row.names.canonical(language)
    case .weighs(let severity): severity.names[language]
    }
  }

  // MARK: Writing

  private mutating func writeText(_ groups: [SettingGroup], _ project: Project) {
    let width = groups.flatMap { $0.rows }.map { displayWidth(of: $0.name) }.max() ?? 0
    let valueWidth = groups.flatMap { $0.rows }.map { displayWidth(of: $0.value) }.filter { $0 < 40 }.max() ?? 0
    for group in groups where !group.rows.isEmpty {
      if let title = group.title {
        output.line()
        output.write(title, .strong)
        output.line()
      }
      for row in group.rows {
        output.spaces(group.title == nil ? 0 : 2)
        output.writeForeign(row.name)
        output.spaces(width - displayWidth(of: row.name) + (group.title == nil ? 4 : 2))
        output.writeForeign(row.value)
        output.spaces(Swift.max(0, valueWidth - displayWidth(of: row.value)) + 2)
        if let origin = row.origin {
          output.writePath(project.files[origin.file].path.bytes)
          output.line(":\(origin.line + 1)")
        } else {
          output.write(say(Bilingual(nl: "standaard", en: "default")), .faint)
          output.line()
        }
      }
    }
  }

  private mutating func writeJSON(_ groups: [SettingGroup], _ project: Project) {
    let members = groups.map { group in JSON.Member(group.key, .array(group.rows.map { json($0, project) })) }
    output.bytes += JSON.object(members).indented
  }

  private func json(_ row: SettingGroup.Row, _ project: Project) -> JSON {
    [
      "name": .string(row.name), "value": .string(row.value),
      "file": row.origin.map { .string(project.files[$0.file].path.bytes) } ?? .null,
      "line": .number(orNull: row.origin.map { Int($0.line) + 1 }),
    ]
  }
}

/// Settings that are shown together.
private struct SettingGroup {
  struct Row {
    var name: String
    var value: String
    /// Nil where nobody has set it.
    var origin: Origin?
  }

  /// In the machine-readable form.
  var key: String
  var title: String?
  var rows: [Row] = []

  init(key: String, title: String?) {
    self.key = key
    self.title = title
  }

  mutating func add(_ name: String, _ value: String?, _ origin: Origin?, otherwise usual: String = "") {
    rows.append(Row(name: name, value: value ?? usual, origin: origin))
  }
}
