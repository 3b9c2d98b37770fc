import CourseModel
import Vocabulary

extension Rule {
  /// No example of blended education is shared.
  static let examplesMissing = Rule(
    "examples-missing", in: .blendInstitution, .advice, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "003 Instellingsniveau; 004 Conclusie",
    title: Bilingual(nl: "Geen voorbeelden gedeeld", en: "No examples shared"),
    why: Bilingual(
      nl: "Teams leren veel van wat collega's echt hebben gedaan, ook van wat minder goed ging.",
      en: "Teams learn a lot from what colleagues have really done, also from what went less well."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        instelling: Hogeschool
        ^^^^^^^^^^
        status: ter beoordeling
        dimensie professionalisering: Docenten leren ontwerpen
        """,
        fixed: """
          instelling: Hogeschool
          status: ter beoordeling
          dimensie professionalisering: Docenten leren ontwerpen
          voorbeeld: ?
          """),
      .wrong(
        """
        institution: University
        ^^^^^^^^^^^
        dimension sharing and communities: A community of teachers is being set up
        """,
        fixed: """
          institution: University
          dimension sharing and communities: A community of teachers is being set up
          example: ?
          """),
      .right(
        """
        instelling: Hogeschool
        voorbeeld: Een cursus die de helft van de hoorcolleges schrapte
          leerpunt: Begin bij de opdracht
        """),
      .right(
        """
        institution: University
        dimension sharing and communities: A monthly lunch where teachers show what worked and what did not
        """),
      .right(
        """
        instelling: Hogeschool
        voorbeeld: ?
        """),
    ],
    find: findNoExamples, say: sayNoExamples, fix: fixNoExamples)
}

private func findNoExamples(_ look: inout Look<Void>) {
  let plan = look.plan
  let examples = plan.all(.example)
  if !plan.allStated(.example).isEmpty || !plan.allStated(.experience).isEmpty {
    look.met()
  } else if let open = examples.first(where: { !plan.isNone($0) }) {
    look.cannotTell(open, missing: .property(.example))
  } else if !examples.isEmpty
    || plan.allStated(.dimension).contains(where: { plan.isPillar(.dimSharing, $0) && plan.mentions(sharing, in: $0) })
  {
    look.met()
  } else {
    look.notMet(plan.document, ())
  }
}

private let sharing: SoughtWords = [
  "voorbeeld", "praktijkverha", "ervaring", "werkt", "example", "practice", "experience", "worked", "works", "stories",
  "showcase",
]

private func sayNoExamples(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat nog geen voorbeeld in het plan. Eén cursus, met wat er goed en minder goed ging, helpt andere teams al op weg.",
    en:
      "There is no example in the plan yet. One course, with what went well and less well, already helps other teams.")
}

private func fixNoExamples(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  [
    Fix(
      Bilingual(nl: "Zet een voorbeeld in het plan", en: "Add an example"), .needsText,
      [context.insertion(context.openLine(.example), atEndOf: context.plan.document)])
  ]
}
