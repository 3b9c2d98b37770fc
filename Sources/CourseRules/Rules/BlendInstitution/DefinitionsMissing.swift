import CourseModel
import Vocabulary

extension Rule {
  /// One of the three words for blended is not described.
  static let definitionsMissing = Rule(
    "definitions-missing", in: .blendInstitution, .advice, .strong, gate: .whenStated, .institution,
    for: .institution, sources: "003 Definities; 004 Wat is Blended Onderwijs?",
    title: Bilingual(nl: "Begrippen niet omschreven", en: "Words not defined"),
    why: Bilingual(
      nl:
        "Leren doet de student, onderwijzen doet de docent, en de instelling maakt dat mogelijk. Wie die woorden door elkaar gebruikt, ziet niet meer wie aan zet is.",
      en:
        "Learning is what students do, teaching what teachers do, and the institution makes it possible. Whoever mixes up these words loses sight of who is to act."
    ),
    asksForMissing: true,
    argument: "missing",
    examples: [
      .wrong(
        """
        instelling: Hogeschool
        definitie: Blended onderwijs is een doordachte mix van online en op locatie
        ^^^^^^^^^
        definitie: Blended leren is wat studenten in die mix doen
        """,
        fixed: """
          instelling: Hogeschool
          definitie: Blended onderwijs is een doordachte mix van online en op locatie
          definitie: Blended leren is wat studenten in die mix doen
          definitie: Blended didactiek is het ontwerpen en begeleiden van die leeractiviteiten door de docent
          """),
      .wrong(
        """
        institution: University
        ^^^^^^^^^^^
        vision: Students learn in small groups
        """),
      .right(
        """
        instelling: Hogeschool
        definitie: ?
        """),
      .right(
        """
        institution: University
        definition: Blended learning: an enriched, student-centred learning experience
        definition: Blended teaching: designing and facilitating that experience
        definition: Blended education: the formal context of both
        """),
      .right(
        """
        instelling: Hogeschool
        definitie: Blended leren is wat de student doet
        definitie: Blended onderwijzen is wat de docent doet
        definitie: Blended onderwijs is de context van beide
        """),
    ],
    find: findMissingDefinitions, say: sayMissingDefinitions, fix: fixMissingDefinitions)
}

private enum BlendedWord: CaseIterable {
  case learning
  case teaching
  case education

  var name: Bilingual<String> {
    switch self {
    case .learning: Bilingual(nl: "blended leren", en: "blended learning")
    case .teaching: Bilingual(nl: "blended didactiek", en: "blended teaching")
    case .education: Bilingual(nl: "blended onderwijs", en: "blended education")
    }
  }

  /// As the guides define it, in short.
  var definition: Bilingual<String> {
    switch self {
    case .learning:
      Bilingual(
        nl: "Blended leren is het leren van de student in een doordachte mix van op locatie en online",
        en: "Blended learning is what students learn from a thought-out mix of campus and online")
    case .teaching:
      Bilingual(
        nl: "Blended didactiek is het ontwerpen en begeleiden van die leeractiviteiten door de docent",
        en: "Blended teaching is how teachers design and facilitate those learning activities")
    case .education:
      Bilingual(
        nl: "Blended onderwijs is de formele context daarvan: beleid, organisatie en ondersteuning",
        en: "Blended education is the formal context of both: policy, organisation and support")
    }
  }

  var words: SoughtWords {
    switch self {
    case .learning: ["blended leren", "blended learning"]
    case .teaching:
      ["blended didactiek", "blended onderwijzen", "blended lesgeven", "blended doceren", "blended teaching"]
    case .education: ["blended onderwijs", "blended education"]
    }
  }
}

extension BlendedWord: ArgumentConvertible {
  var argument: ArgumentValue { name.argument }
}

private func findMissingDefinitions(_ look: inout Look<[BlendedWord]>) {
  let plan = look.plan
  let definitions = plan.all(.definitionOf)
  let stated = plan.allStated(.definitionOf)
  if let open = definitions.first(where: { plan.model.elements[Int($0)].state == .unknown }) {
    look.cannotTell(open, missing: .property(.definitionOf))
    return
  }
  if !definitions.isEmpty && stated.isEmpty { return }
  let missing = BlendedWord.allCases.filter { word in !stated.contains { plan.mentions(word.words, in: $0) } }
  if missing.isEmpty { look.met() } else { look.notMet(stated.first ?? plan.document, missing) }
}

private func sayMissingDefinitions(_ words: [BlendedWord]) -> Bilingual<String> {
  let names = listed(words.map { $0.name })
  return Bilingual(
    nl:
      "Nog niet omschreven: \(names.nl). Als je leren (studenten), didactiek (docenten) en onderwijs (de instelling) uit elkaar houdt, blijft duidelijk wie aan zet is.",
    en:
      "Not defined yet: \(names.en). Keeping learning (students), teaching (teachers) and education (the institution) apart shows who is to act."
  )
}

private func fixMissingDefinitions(_ context: Context, _ signal: Signal<[BlendedWord]>) -> [Fix] {
  let plan = context.plan
  let lines = signal.facts.map { "\(context.spelled(.definitionOf)): \($0.definition[context.language])" }
    .joined(separator: "\n")
  let last = plan.allStated(.definitionOf).last { plan.model.elements[Int($0)].parent == plan.document }
  return [
    Fix(
      Bilingual(nl: "Neem de omschrijving uit de gidsen over", en: "Take over the guides' definition"), .unsafe,
      [last.map { context.insertion(lines, after: $0) } ?? context.insertion(lines, under: plan.document)])
  ]
}
