import CourseRules
import Vocabulary

extension TextOutput {
  /// One line for each rule, under the name of its family.
  package mutating func writeTable(of rules: [Rule], _ language: Language) {
    let rows = rules.map { rule in
      [
        rule.qualifiedName, rule.severity.names[language], rule.profile.names[language], rule.evidence.short[language],
      ]
    }
    var widths = [0, 0, 0, 0]
    for row in rows {
      for (at, cell) in row.enumerated() { widths[at] = Swift.max(widths[at], displayWidth(of: cell)) }
    }
    var number = 0
    for (family, members) in rules.byFamily() {
      if number > 0 { line() }
      write(family.title[language], .strong)
      line()
      for rule in members {
        for (at, cell) in rows[number].enumerated() {
          spaces(2)
          write(cell, at == 1 ? rule.severity.style : at == 0 ? .strong : .faint)
          spaces(widths[at] - displayWidth(of: cell))
        }
        line("  " + rule.title[language])
        number += 1
      }
    }
    if number > 0 { line() }
    line(
      language == .dutch
        ? counted(rules.count, "controle", "controles") + ". Met `coursecheck explain NAAM` lees je er meer over."
        : counted(rules.count, "rule", "rules") + ". `coursecheck explain NAME` tells more about one.")
  }
}

extension Page {
  /// The rules for a reference page: a table for each family, and the works that they rest on.
  package static func rules(_ rules: [Rule], _ language: Language) -> Page {
    let nl = language == .dutch
    var page = Page(nl ? "Alle controles van coursecheck" : "All rules of coursecheck")
    let works = bibliography.filter { work in
      rules.contains { citations($0.sources).contains { $0?.work.code == work.code } }
    }
    page.paragraph(
      nl
        ? "Deze controles leest coursecheck op een plan na. Met `coursecheck explain` en een naam zie je waarom, met voorbeelden. Wat er standaard meedoet heeft het profiel `basis`."
        : "These are the rules that coursecheck reads a plan with. `coursecheck explain` and a name tells why, with examples. What runs without being asked for has the profile `core`."
    )
    let header =
      nl
      ? ["naam", "gaat over", "weegt als", "profiel", "rust op", "bron"]
      : ["name", "about", "weighs as", "profile", "rests on", "source"]
    for (family, members) in rules.byFamily() {
      page.heading(2, family.title[language])
      page.table(
        header,
        members.map { rule in
          [
            "`" + rule.qualifiedName + "`", rule.title[language], rule.severity.names[language],
            rule.profile.names[language], rule.evidence.short[language], rule.sources,
          ]
        })
    }
    if !works.isEmpty {
      page.heading(2, nl ? "Bronnen" : "Sources")
      page.table(
        nl ? ["code", "titel"] : ["code", "title"], works.map { ["`" + $0.code + "`", $0.title[language]] })
    }
    return page
  }
}
