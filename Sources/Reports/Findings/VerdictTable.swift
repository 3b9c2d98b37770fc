import CourseRules
import Vocabulary

extension TextOutput {
  /// How often each rule came to which verdict; then the rules that had nothing to look at, and how many did not run.
  package mutating func writeVerdicts(_ verdicts: VerdictTally, _ language: Language) {
    let nl = language == .dutch
    let ordered = verdicts.inOrder
    let applicable = ordered.filter { $0.verdicts.isApplicable }
    let header =
      nl
      ? ["voldaan", "niet voldaan", "niet te zeggen", "mens", "opzijgezet", "controle"]
      : ["met", "not met", "cannot tell", "person", "set aside", "rule"]
    line()
    begin(.faint)
    for name in header.dropLast() {
      spaces(2)
      write(name)
    }
    write("  " + (header.last ?? ""))
    end()
    line()
    for outcome in applicable { writeRow(outcome, header, language) }
    let others = ordered.filter { !$0.verdicts.isApplicable }.map { $0.rule.qualifiedName }
    if !others.isEmpty {
      line()
      let count = counted(others.count, nl ? "controle was" : "rule did", nl ? "controles waren" : "rules did")
      let text = count + (nl ? " hier niet van toepassing: " : " not apply here: ") + enumerated(others, language) + "."
      for piece in wrapped(text, width: 80) { line(piece) }
    }
    let absent = Rule.all.count - verdicts.rules.count
    if absent > 0 {
      line()
      let text =
        nl
        ? counted(absent, "controle deed", "controles deden")
          + " niet mee. Daar is niet om gevraagd, ze horen bij een ander soort plan of een ander profiel, of ze gaan over iets waarvan het plan niet zegt dat het eraan werkt."
        : counted(absent, "rule did", "rules did")
          + " not run: not asked for, for another kind of plan or another profile, or about something that the plan does not say it works on."
      for piece in wrapped(text, width: 80) { line(piece) }
    }
  }

  private mutating func writeRow(_ outcome: RuleOutcome, _ header: [String], _ language: Language) {
    let verdicts = outcome.verdicts
    let counts = [verdicts.met, verdicts.notMet, verdicts.cannotTell, verdicts.needsPerson, verdicts.setAside]
    for (count, name) in zip(counts, header) {
      let text = count == 0 ? "" : String(count)
      spaces(2 + displayWidth(of: name) - text.utf8.count)
      write(text)
    }
    write("  " + outcome.rule.qualifiedName)
    if !verdicts.open.isEmpty {
      let names = verdicts.open.map { $0.missing.names[language] }
      write(Bilingual(nl: " (ontbreekt: ", en: " (missing: ")[language] + names.joined(separator: ", ") + ")", .faint)
    }
    if verdicts.hasCrashed { write(Bilingual(nl: " (misgegaan)", en: " (failed)")[language], .error) }
    line()
  }
}
