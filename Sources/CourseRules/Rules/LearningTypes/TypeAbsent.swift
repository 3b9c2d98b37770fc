import CourseModel
import Vocabulary

extension Rule {
  /// A type of learning does not occur in the course.
  static let typeAbsent = Rule(
    "type-absent", in: .learningTypes, .note, .framework, gate: .whenChosen(.reviewOnly), .extended, for: .course,
    sources: "ABC",
    title: Bilingual(nl: "Soort leren komt niet voor", en: "Type of learning not used"),
    why: Bilingual(
      nl:
        "Zes soorten leren vullen elkaar aan. Niet elke cursus heeft ze alle zes nodig; soms vraagt een leeruitkomst er wel om.",
      en:
        "Six types of learning complement each other. Not every course needs all six; sometimes an outcome asks for one."
    ),
    argument: "missing",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        studielast: 5 EC
        week 1: Merken
          asynchroon lezen: Hoofdstuk 1 [60 min]
          synchroon discussie: Wat maakt een merk sterk? [30 min]
          asynchroon opdracht: Vergelijk twee merken [alleen, 60 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        workload: 3 EC
        week 1: Brands
          async reading: Chapter 1 [60 min]
          sync lecture: Brands [on campus, 45 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        studielast: 5 EC
        week 1: Merken
          asynchroon zoekopdracht: Zoek drie sterke merken [online, 30 min]
          synchroon discussie: Wat maakt een merk sterk? [30 min]
          synchroon groepswerk: Een merk voor de bakker [60 min]
          asynchroon opdracht: Vergelijk twee merken [alleen, 60 min]
        """),
      .right(
        """
        course MC101: Marketing
        workload: 1 EC
        week 1: Brands
          async reading: Chapter 1 [60 min]
        """),
    ],
    find: findAbsentTypes, say: sayAbsentTypes)
}

/// Smaller courses need not vary. A default of coursecheck.
private let leastCredits = 3

private func findAbsentTypes(_ look: inout Look<LearningTypes>) {
  let plan = look.plan
  let held = plan.activities.filter { !$0.isCancelled }
  if held.isEmpty { return }
  guard let credits = plan.credits else {
    return look.cannotTell(plan.document, missing: .property(.workload))
  }
  guard credits.lower >= leastCredits * 1000 else { return }
  let used = (held.map { $0.facets } + plan.patternFacets).reduce(LearningTypes()) { $0.union($1.types) }
  let absent = LearningTypes([.investigation, .practice, .discussion, .collaboration, .production]).subtracting(used)
  if absent.isEmpty { return look.met() }
  if held.contains(where: { $0.isOfUnknownKind }) { return look.cannotTell(plan.document, missing: .kindOfActivity) }
  look.notMet(plan.document, absent)
}

private func sayAbsentTypes(_ absent: LearningTypes) -> Bilingual<String> {
  var words: [Bilingual<String>] = []
  if absent.contains(.investigation) { words.append(Bilingual(nl: "onderzoeken", en: "investigating")) }
  if absent.contains(.practice) { words.append(Bilingual(nl: "oefenen", en: "practising")) }
  if absent.contains(.discussion) { words.append(Bilingual(nl: "bespreken", en: "discussing")) }
  if absent.contains(.collaboration) { words.append(Bilingual(nl: "samenwerken", en: "working together")) }
  if absent.contains(.production) { words.append(Bilingual(nl: "iets maken", en: "making something")) }
  let list = listedAsChoice(words)
  return Bilingual(
    nl: "In deze cursus komt \(list.nl) niet voor. Vraagt een van de leeruitkomsten daar wel om?",
    en: "There is no \(list.en) in this course. Does one of the outcomes ask for it?")
}
