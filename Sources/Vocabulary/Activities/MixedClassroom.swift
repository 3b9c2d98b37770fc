// Mixed classroom: making use of the differences between students.

extension ActivityRow {
  package static var mixedSensitizing: ActivityRow {
    ActivityRow(
      nl: "sensitizing|veilig leerklimaat bouwen|gevoelig worden voor verschil",
      en: "sensitizing|sensitising|mixed sensitizing|building a safe climate",
      means: Bilingual(
        nl: "De groep leert eerst luisteren en elkaar vertrouwen, zodat verschillen straks besproken kunnen worden.",
        en: "The group first learns to listen and trust, so that differences can be talked about later."),
      targets: [.students, .teacherAndSubject], presences: .inferred(.social), principles: .inferred(.b),
      types: .discussion, categories: [.affective, .cohesion], source: "000")
  }

  package static var mixedEngaging: ActivityRow {
    ActivityRow(
      nl: "engaging|perspectieven laten botsen|verschillen in gesprek brengen",
      en: "engaging|mixed engaging|engaging with perspectives",
      means: Bilingual(
        nl: "Studenten leggen hun kijk naast die van anderen en oefenen om het oneens te zijn zonder ruzie.",
        en: "Students set their view beside those of others and practise disagreeing without a quarrel."),
      .discussion, presences: .inferred([.social, .cognitive]), principles: .inferred([.b, .f]), types: .discussion,
      inquiry: .exploration, categories: .openCommunication, source: "000")
  }

  package static var mixedOptimizing: ActivityRow {
    ActivityRow(
      nl: "optimizing|verschillen benutten|perspectieven benutten",
      en: "optimizing|optimising|mixed optimizing|building on perspectives",
      means: Bilingual(
        nl: "De groep gebruikt haar verschillen om een ingewikkeld vraagstuk van meer kanten op te lossen.",
        en: "The group uses its differences to tackle a complex question from several sides."),
      .inquiry, presences: .inferred(.cognitive), principles: .inferred(.f), types: [.collaboration, .investigation],
      inquiry: .integration, source: "000")
  }

  package static var constructiveDisagreementPractice: ActivityRow {
    ActivityRow(
      nl: "constructief oneens zijn|oefenen met oneens zijn|constructief meningsverschil",
      en: "constructive disagreement practice|practising disagreement|constructive disagreement",
      means: Bilingual(
        nl: "Je oefent om het oneens te zijn en toch in gesprek te blijven, ook als de tijd of emotie dringt.",
        en: "You practise disagreeing while keeping the talk going, even when time or feelings press."),
      .discussion, presences: .inferred([.social, .cognitive]), principles: .inferred(.b),
      types: [.discussion, .practice], inquiry: .exploration, categories: .openCommunication,
      source: "000 Mixed Classroom; tool default")
  }

  package static var multiPerspectiveProblem: ActivityRow {
    ActivityRow(
      nl: "probleem van verschillende kanten|vraagstuk met meerdere perspectieven|meerdere perspectieven",
      en: "multi-perspective problem|problem from several perspectives|many-sided problem",
      means: Bilingual(
        nl: "Studenten bekijken een ingewikkeld probleem van meerdere kanten en onderzoeken ook hun eigen blik.",
        en: "Students look at a complex problem from several sides, and examine their own view too."),
      .inquiry, presences: .inferred(.cognitive), principles: .inferred(.f), types: [.investigation, .collaboration],
      inquiry: [.exploration, .integration, .resolution], source: "000 Mixed Classroom; tool default")
  }
}
