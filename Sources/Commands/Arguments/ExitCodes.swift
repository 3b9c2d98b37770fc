import Vocabulary

extension ExitCode: CaseIterable {
  package static let allCases: [ExitCode] = [.clean, .findings, .failure]

  /// What it means, whatever the command.
  var meaning: Bilingual<String> {
    switch self {
    case .clean: Bilingual(nl: "gelukt", en: "all went well")
    case .findings: Bilingual(nl: "gelukt, en er is iets te doen", en: "all went well, and there is something to do")
    case .failure:
      Bilingual(
        nl: "de opdracht is niet te begrijpen, of een bestand is niet te lezen of te schrijven",
        en: "the command cannot be understood, or a file cannot be read or written")
    }
  }
}

extension Command {
  /// What its exit codes mean, where that is more than for all commands.
  var exitCodes: [(code: ExitCode, meaning: Bilingual<String>)] {
    guard let own = ownExitCodes else { return [] }
    let findings = own.findings.map { [(code: ExitCode.findings, meaning: $0)] } ?? []
    return [(.clean, own.clean)] + findings + [(.failure, ExitCode.failure.meaning)]
  }

  private var ownExitCodes: (clean: Bilingual<String>, findings: Bilingual<String>?)? {
    switch self {
    case .check:
      (
        Bilingual(nl: "geen bevindingen die zwaar genoeg wegen", en: "no findings that weigh enough"),
        Bilingual(
          nl: "bevindingen vanaf het gewicht van --fail-on (anders: fouten), of met --diff: er zou iets veranderen",
          en: "findings from the severity of --fail-on on (else: errors), or with --diff: something would change")
      )
    case .fmt:
      (
        Bilingual(nl: "alles is opgemaakt", en: "everything is laid out"),
        Bilingual(
          nl: "met --check of --diff: er zou iets veranderen", en: "with --check or --diff: something would change")
      )
    case .doctor:
      (
        Bilingual(nl: "de instellingen zijn in orde", en: "the settings are sound"),
        Bilingual(nl: "in een projectbestand zit een fout", en: "there is a slip in a project file")
      )
    case .diff:
      (
        Bilingual(
          nl: "er is vergeleken, of er nu iets veranderd is of niet", en: "compared, whether or not anything changed"),
        nil
      )
    case .lsp:
      (
        Bilingual(
          nl: "de editor heeft het gesprek afgerond", en: "the editor ended the conversation as it should"),
        Bilingual(nl: "het gesprek brak af", en: "the conversation broke off")
      )
    case .report, .ignore, .approve, .translate, .import, .export, .explain, .rules, .graph, .new, .config, .reference,
      .completions, .man, .help:
      nil
    }
  }
}
