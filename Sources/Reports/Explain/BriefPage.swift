import CourseModel
import CourseRules
import Vocabulary

// The same facts as on the pages, as few as someone needs who is writing and wants to go on.

extension Page {
  package init(brief meaning: Meaning, _ language: Language) {
    switch meaning {
    case .keyword(let keyword): self.init(brief: keyword, language)
    case .activity(let kind): self.init(brief: kind, language)
    case .term(let term): self.init(brief: term, language)
    case .rule(let rule): self.init(brief: rule, language)
    case .environment(let at):
      self.init(brief: environmentWords[at].environment, environmentWords[at].names, language)
    // These are brief as they are.
    case .headWithKind, .principle, .family: self.init(meaning, language)
    }
  }

  package init(brief keyword: Keyword, _ language: Language) {
    let row = keyword.row
    self.init(bothNames(row.names, language))
    paragraph(row.means[language])
    facts(usualFacts(keyword, language))
    code(exampleLine(of: keyword, language))
  }

  package init(brief kind: ActivityKind, _ language: Language) {
    let row = kind.row
    self.init(bothNames(row.names, language))
    paragraph(row.means[language])
    facts(usualFacts(kind, language))
  }

  package init(brief term: Term, _ language: Language) {
    let row = term.row
    self.init(bothNames(row.names, language))
    paragraph(row.means[language])
    let others = others(than: row.names.canonical(language), in: row.set, language)
    facts([(otherChoices[language], others)])
  }

  package init(brief environment: Environments, _ names: Names, _ language: Language) {
    self.init(bothNames(names, language))
    paragraph(environmentMeaning(environment)[language])
    facts([(otherChoices[language], others(than: names.canonical(language), in: .environment, language))])
  }

  package init(brief rule: Rule, _ language: Language) {
    let nl = language == .dutch
    self.init(rule.title[language])
    paragraph(rule.question?[language] ?? "")
    paragraph(rule.why[language])
    facts([
      (nl ? "naam" : "name", rule.qualifiedName),
      (nl ? "weegt als" : "weighs as", rule.question == nil ? rule.weightPhrase(language) : ""),
      (nl ? "bron" : "source", sourcePhrase(rule.sources, language)),
      (nl ? "getallen" : "limits", rule.limits.map { $0.phrase(language) }.joined(separator: "; ")),
    ])
  }

  /// What is behind a finding of a rule, for who has read its message already.
  package init(behind rule: Rule, _ language: Language) {
    self.init(rule.title[language])
    paragraph(rule.why[language])
    facts([(Bilingual(nl: "bron", en: "source")[language], sourcePhrase(rule.sources, language))])
  }

  /// A kind of activity that a school describes in its project file.
  package init(_ kind: OwnKind, _ language: Language) {
    let nl = language == .dutch
    let name = kind.names[language].first ?? kind.identifier
    let other = kind.names[language.other].first ?? kind.identifier
    self.init(name == other ? name : name + " (" + other + ")")
    paragraph(kind.title)
    var row = ActivityRow(nl: "", en: "", means: Bilingual(nl: "", en: ""), source: "")
    (row.timing, row.band, row.environments) = (kind.timing, kind.band, kind.environments)
    (row.presences, row.principles) = (.stated(kind.presences), .stated(kind.principles))
    row.minutes = kind.minutes.map { ($0.lowerBound, $0.upperBound) }
    facts([
      (nl ? "meestal" : "usually", row.timingPhrase(language)),
      (nl ? "omgeving" : "environment", kind.environments.isEmpty ? "" : row.environmentsPhrase(language)),
      (nl ? "groepsgrootte" : "group size", row.bandPhrase(language)),
      (nl ? "duur" : "duration", row.minutesPhrase()),
      (nl ? "aanwezigheid" : "presence", row.presencesPhrase(language)),
      (nl ? "principes" : "principles", row.principlesPhrase(language)),
      (nl ? "bron" : "source", nl ? "het projectbestand `.coursecheck`" : "the project file `.coursecheck`"),
    ])
  }

  /// A number that rules compare with, and that a project file may set.
  package init(_ limit: Limit, _ language: Language) {
    let row = limit.row
    self.init(bothNames(row.names, language))
    paragraph(row.means[language])
    facts([(Bilingual(nl: "zonder instelling", en: "unless set")[language], limit.phrase(language))])
  }
}

/// `casus (case)`; what both languages call the same stands once.
private func bothNames(_ names: Names, _ language: Language) -> String {
  let (own, other) = (names.canonical(language), names.canonical(language.other))
  return own == other ? own : own + " (" + other + ")"
}

private let otherChoices = Bilingual(nl: "andere keuzes", en: "other choices")
