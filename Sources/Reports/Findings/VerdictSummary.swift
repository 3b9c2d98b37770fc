import CourseRules
import Vocabulary

extension TextOutput {
  /// What was judged, what could not be and for want of what, and what is left to people.
  mutating func writeVerdictSummary(_ tally: Tally, _ language: Language) {
    let verdicts = tally.verdicts
    if verdicts.judged > 0 { line(judgedSentence(verdicts, language)) }
    let open = verdicts.open
    if !open.isEmpty { line(missingSentence(open, language)) }
    if verdicts.needsPerson > 0 { line(personSentence(verdicts.needsPerson, language)) }
    if tally.heldBack > 0 { line(heldBackSentence(tally.heldBack, language)) }
    if tally.remarks > 0 { line(remarksSentence(tally.remarks, language)) }
    let crashed = verdicts.crashed
    if !crashed.isEmpty { line(crashedSentence(crashed, language)) }
  }

  private func judgedSentence(_ verdicts: VerdictTally, _ language: Language) -> String {
    switch language {
    case .dutch:
      counted(verdicts.judged, "punt", "punten") + " beoordeeld door "
        + counted(verdicts.judgingRules, "controle", "controles") + "."
    case .english:
      counted(verdicts.judged, "thing", "things") + " judged by " + counted(verdicts.judgingRules, "rule", "rules")
        + "."
    }
  }

  private func personSentence(_ count: Int, _ language: Language) -> String {
    switch language {
    case .dutch: counted(count, "punt vraagt", "punten vragen") + " om het oordeel van een mens."
    case .english:
      count == 1 ? "1 thing needs a person to judge it." : "\(count) things need a person to judge them."
    }
  }

  private func heldBackSentence(_ count: Int, _ language: Language) -> String {
    switch language {
    case .dutch:
      "Nog " + counted(count, "tip", "tips") + " bewaard voor later; met --profile all zie je alles."
    case .english:
      counted(count, "more tip is", "more tips are") + " kept for later; --profile all shows everything."
    }
  }

  private func remarksSentence(_ count: Int, _ language: Language) -> String {
    switch language {
    case .dutch:
      counted(count, "opmerking is", "opmerkingen zijn")
        + " bedoeld voor wie het plan beoordeelt; met --profile committee zie je "
        + (count == 1 ? "die." : "ze.")
    case .english:
      counted(count, "remark is", "remarks are") + " meant for whoever reviews the plan; --profile committee shows "
        + (count == 1 ? "it." : "them.")
    }
  }

  private func crashedSentence(_ rules: [Rule], _ language: Language) -> String {
    let names = enumerated(rules.map { $0.qualifiedName }, language)
    switch language {
    case .dutch:
      return counted(rules.count, "controle", "controles") + " ging" + (rules.count == 1 ? "" : "en")
        + " mis: \(names). Dat ligt aan coursecheck en niet aan je plan; wil je het ons melden?"
    case .english:
      return counted(rules.count, "rule", "rules")
        + " failed: \(names). That is a defect of coursecheck, not of your plan; please tell us."
    }
  }
}

/// At most three of what is missing are named: more can't be taken in at once.
package func missingSentence(_ open: [OpenVerdict], _ language: Language) -> String {
  let count = open.reduce(0) { $0 + $1.count }
  var names = open.prefix(3).map { verdict in
    verdict.missing.names[language] + (open.count > 1 ? " (\(verdict.count)×)" : "")
  }
  let rest = open.dropFirst(3).reduce(0) { $0 + $1.count }
  switch language {
  case .dutch:
    if rest > 0 { names.append("iets anders (\(rest)×)") }
    return counted(count, "punt is", "punten zijn") + " nog niet te beoordelen. Wat ontbreekt: "
      + enumerated(names, language) + "."
  case .english:
    if rest > 0 { names.append("something else (\(rest)×)") }
    return counted(count, "thing", "things") + " can't be judged yet. What is missing: "
      + enumerated(names, language) + "."
  }
}
