import CourseModel
import CourseRules
import Vocabulary

extension Page {
  /// What a rule finds and why, with examples, what mends it and how to set it aside.
  package init(_ rule: Rule, _ language: Language) {
    let nl = language == .dutch
    self.init(rule.title[language])
    facts([
      (nl ? "naam" : "name", rule.qualifiedName),
      (nl ? "familie" : "family", rule.family.title[language] + " (`" + rule.family.identifier + "/*`)"),
      // A question has no weight.
      (nl ? "weegt als" : "weighs as", rule.question == nil ? rule.weightPhrase(language) : ""),
      (nl ? "rust op" : "rests on", rule.evidence.names[language]),
      (nl ? "bron" : "source", sourcePhrase(rule.sources, language)),
      (nl ? "bekijkt" : "looks at", rule.documentsPhrase(language)),
      (nl ? "doet mee" : "runs", rule.profilePhrase(language)),
      (nl ? "spreekt" : "speaks", rule.gatePhrase(language)),
      (nl ? "leest" : "read by", rule.audiencePhrase(language)),
      (nl ? "getallen" : "limits", rule.limits.map { $0.phrase(language) }.joined(separator: "; ")),
    ])
    if let question = rule.question { paragraph(question[language]) }
    paragraph(rule.why[language])
    let wrong = examples(.wrong, of: rule, language)
    if !wrong.isEmpty { heading(2, nl ? "Hier zegt coursecheck iets van" : "What it speaks about") }
    for example in wrong { add(example, of: rule, language) }
    let right = examples(.right, of: rule, language)
    if !right.isEmpty { heading(2, nl ? "Zo is het goed" : "This is fine") }
    for example in right { code(example.text) }
    let asked = rule.examples.filter { $0.verdict == .asked }
    if !asked.isEmpty { heading(2, nl ? "Hier komt de vraag op" : "Where the question comes up") }
    for example in asked { code(example.text) }
    let notAsked = rule.examples.filter { $0.verdict == .notAsked }
    if !notAsked.isEmpty { heading(2, nl ? "Hier niet" : "Where it does not") }
    for example in notAsked { code(example.text) }
    // A project file is put right, and a question is for people: nothing in it is set aside.
    if rule.family == .project || rule.question != nil { return }
    heading(2, nl ? "Toch zo laten?" : "Leaving it as it is?")
    paragraph(
      nl
        ? "Zet deze regel onder het deel van je plan waar het om gaat, met je reden erbij. Het geldt voor dat deel en alles eronder; in het verslag blijft het zichtbaar."
        : "Put this line below the part of your plan it is about, and give your reason. It counts for that part and all below it; the report keeps showing it."
    )
    code(Keyword.ignore.row.names.canonical(language) + " " + rule.name + ": " + (nl ? "je reden" : "your reason"))
    paragraph(
      nl
        ? "Geldt het voor al jullie plannen, zet dit dan in het projectbestand `.coursecheck`."
        : "If it holds for all your plans, put this in the project file `.coursecheck` instead.")
    code(
      Keyword.rules.row.names.canonical(language) + ":\n  " + rule.qualifiedName + ": "
        + Term.severityOff.row.names.canonical(language))
  }

  /// The rules of a family, with what each is about.
  init(_ family: Family, _ language: Language) {
    self.init(family.title[language] + " (" + family.identifier + "/*)")
    let rules = Rule.all.filter { $0.family == family }
    facts(rules.map { (name: $0.name, value: $0.title[language] + " (" + $0.severity.names[language] + ")") })
  }

  /// Those in the language of the page first.
  private func examples(_ verdict: Example.Verdict, of rule: Rule, _ language: Language) -> [Example] {
    let examples = rule.examples.filter { $0.verdict == verdict }
    let own = examples.map { $0.language == language }
    return zip(examples, own).filter { $0.1 }.map { $0.0 } + zip(examples, own).filter { !$0.1 }.map { $0.0 }
  }

  private mutating func add(_ example: Example, of rule: Rule, _ language: Language) {
    code(example.text)
    let result = check(Snapshot(Array(example.document.utf8), as: example.role), only: [rule])
    guard let finding = (result.findings + result.remarks).first else { return }
    let nl = language == .dutch
    let fixes = finding.fixes
    var facts = [(name: nl ? "melding" : "message", value: finding.message[language])]
    // What `--fix` takes: the first that is safe, or else the first that only `--unsafe` allows.
    let taken =
      fixes.firstIndex { $0.safety == .safe } ?? fixes.firstIndex { $0.safety == .unsafe }
    for (number, fix) in fixes.enumerated() {
      let name = number == 0 ? (nl ? "herstel" : "fix") : (nl ? "of" : "or")
      facts.append((name, fix.title[language] + (number == taken ? optionPhrase(fix, language) : "")))
    }
    self.facts(facts)
  }

  private func optionPhrase(_ fix: Fix, _ language: Language) -> String {
    switch fix.safety {
    case .safe: Bilingual(nl: " (met `--fix`)", en: " (with `--fix`)")[language]
    case .unsafe: Bilingual(nl: " (met `--fix --unsafe`)", en: " (with `--fix --unsafe`)")[language]
    case .needsText: ""
    }
  }
}

extension Example {
  /// The document without the lines that mark text with `^`.
  package var document: String {
    text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      !(line.contains("^") && line.allSatisfy { $0 == " " || $0 == "^" })
    }.joined(separator: "\n")
  }
}
