import Vocabulary

/// A kind of value as the reference tells it.
package struct ValueDescription: Sendable {
  package var name: Bilingual<String>
  package var means: Bilingual<String>
  /// Parted by `|`; each is a whole value.
  package var examples: Bilingual<String>

  package func examples(_ language: Language) -> [String] {
    examples[language].split(separator: "|").map { String($0) }
  }
}

extension ValueKind {
  package var description: ValueDescription {
    switch self {
    case .text:
      ValueDescription(
        name: Bilingual(nl: "tekst", en: "text"),
        means: Bilingual(nl: "Schrijf wat je wilt, op één regel.", en: "Write whatever you like, on one line."),
        examples: Bilingual(nl: "", en: ""))
    case .names:
      ValueDescription(
        name: Bilingual(nl: "namen", en: "names"),
        means: Bilingual(
          nl: "Eén of meer namen, met een komma of `en` ertussen.",
          en: "One or more names, with a comma or `and` between them."),
        examples: Bilingual(
          nl: "Padlet|Padlet en Teams|Anna, Bram en Chris", en: "Padlet|Padlet and Teams|Ann, Bob and Carol"))
    case .terms:
      ValueDescription(
        name: Bilingual(nl: "woord uit een lijst", en: "word from a list"),
        means: Bilingual(nl: "Eén of meer woorden uit de lijst.", en: "One or more words from the list."),
        examples: Bilingual(nl: "", en: ""))
    case .termsOrText:
      ValueDescription(
        name: Bilingual(nl: "woord uit een lijst of eigen tekst", en: "word from a list or text of your own"),
        means: Bilingual(
          nl: "Een woord uit de lijst als er een past; anders je eigen woorden.",
          en: "A word from the list where one fits; otherwise your own words."),
        examples: Bilingual(nl: "", en: ""))
    case .size:
      ValueDescription(
        name: Bilingual(nl: "aantal", en: "number"),
        means: Bilingual(
          nl: "Een getal, een bereik, een grens of een schatting.",
          en: "A number, a range, a bound or an estimate."),
        examples: Bilingual(
          nl: "24|4-5|hoogstens 6|minstens 3|~8|circa 8", en: "24|4-5|at most 6|at least 3|~8|about 8"))
    case .percentage:
      ValueDescription(
        name: Bilingual(nl: "percentage", en: "percentage"),
        means: Bilingual(nl: "Een deel van honderd.", en: "A share of a hundred."),
        examples: Bilingual(nl: "60%|40%", en: "60%|40%"))
    case .duration:
      ValueDescription(
        name: Bilingual(nl: "duur", en: "duration"),
        means: Bilingual(
          nl: "Hoe lang iets duurt, altijd met de eenheid erbij. Een dag telt als 8 uur.",
          en: "How long something takes, always with its unit. A day counts as 8 hours."),
        examples: Bilingual(
          nl: "30 min|20-30 min|1,5 uur|1u30|2 dagen|circa 45 min",
          en: "30 min|20-30 min|1.5 h|1h30|2 days|about 45 min"))
    case .workload:
      ValueDescription(
        name: Bilingual(nl: "studielast", en: "workload"),
        means: Bilingual(
          nl: "Uren, uren per week of studiepunten. Een EC telt als 28 uur, tenzij het plan iets anders zegt.",
          en: "Hours, hours per week, or credits. One EC counts as 28 hours unless the plan says otherwise."),
        examples: Bilingual(nl: "140 uur|6 uur per week|5 EC", en: "140 h|6 h per week|5 EC"))
    case .looseDuration:
      ValueDescription(
        name: Bilingual(nl: "duur, mag ook los omschreven", en: "duration, or a loose description"),
        means: Bilingual(
          nl: "Een duur, of in je eigen woorden hoe snel.", en: "A duration, or how soon in your own words."),
        examples: Bilingual(nl: "2 dagen|voor de volgende bijeenkomst", en: "2 days|before the next meeting"))
    case .time:
      ValueDescription(
        name: Bilingual(nl: "moment", en: "time"),
        means: Bilingual(
          nl:
            "Wanneer iets is: een week, een datum, een dag, een kloktijd, of hoe het ligt ten opzichte van iets anders.",
          en: "When something is: a week, a date, a day, a clock time, or how it lies relative to something else."),
        examples: Bilingual(
          nl: "week 3|week 1-4|kalenderweek 36|1 september 2026|woensdag 9:00-10:30|halverwege|eind week 4",
          en: "week 3|weeks 1-4|calendar week 36|1 September 2026|Wednesday 9:00-10:30|halfway|end of week 4"))
    case .recurrence:
      ValueDescription(
        name: Bilingual(nl: "herhaling", en: "recurrence"),
        means: Bilingual(
          nl: "Hoe vaak iets terugkomt. Vakanties worden vanzelf overgeslagen.",
          en: "How often something comes back. Holidays are skipped by themselves."),
        examples: Bilingual(
          nl: "wekelijks|elke 2 weken|wekelijks behalve week 3 en 6|elke bijeenkomst|5 keer",
          en: "weekly|every 2 weeks|weekly except weeks 3 and 6|each meeting|5 times"))
    case .grouping:
      ValueDescription(
        name: Bilingual(nl: "indeling", en: "grouping"),
        means: Bilingual(nl: "Wie met wie werkt.", en: "Who works with whom."),
        examples: Bilingual(
          nl: "individueel|tweetallen|groepjes van 4|groepjes van hoogstens 6|hele groep|een-op-een|eigen keuze",
          en: "alone|pairs|groups of 4|groups of at most 6|whole group|one-to-one|own choice"))
    case .environment:
      ValueDescription(
        name: Bilingual(nl: "omgeving", en: "environment"),
        means: Bilingual(
          nl: "Waar geleerd wordt. `hybride` is school en werkplek samen; `hyflex` is op locatie en online tegelijk.",
          en:
            "Where learning happens. `hybrid` is school and workplace combined; `hyflex` is on campus and online at once."
        ),
        examples: Bilingual(
          nl: "online|op locatie|werkplek|hybride|hyflex|eigen plek",
          en: "online|on campus|workplace|hybrid|hyflex|own place"))
    case .references:
      ValueDescription(
        name: Bilingual(nl: "verwijzing", en: "reference"),
        means: Bilingual(
          nl: "Een ID uit dit plan, een genummerd blok, of een ander plan.",
          en: "An ID in this plan, a numbered block, or another plan."),
        examples: Bilingual(
          nl: "LU1|LU1 en LU2|les 1|week 3|ander.course#LU1", en: "LO1|LO1 and LO2|session 1|week 3|other.course#LO1"))
    case .date:
      ValueDescription(
        name: Bilingual(nl: "datum", en: "date"),
        means: Bilingual(
          nl:
            "Jaar-maand-dag, of de maand voluit. Een datum als 03/09/2026 kan op twee manieren gelezen worden en telt daarom niet.",
          en:
            "Year-month-day, or the month in full. A date like 03/09/2026 can be read in two ways and so does not count."
        ),
        examples: Bilingual(nl: "2026-09-01|1 september 2026", en: "2026-09-01|1 September 2026"))
    case .principles:
      ValueDescription(
        name: Bilingual(nl: "principes", en: "principles"),
        means: Bilingual(
          nl: "De letters A tot en met G, of de namen van de ontwerpprincipes.",
          en: "The letters A to G, or the names of the design principles."),
        examples: Bilingual(nl: "A|A, B en D|elkaar leren kennen", en: "A|A, B and D|getting to know each other"))
    case .language:
      ValueDescription(
        name: Bilingual(nl: "taal", en: "language"),
        means: Bilingual(nl: "Nederlands of Engels.", en: "Dutch or English."),
        examples: Bilingual(nl: "nl|en", en: "en|nl"))
    case .yesNo:
      ValueDescription(
        name: Bilingual(nl: "ja of nee", en: "yes or no"),
        means: Bilingual(nl: "Ja, nee of deels.", en: "Yes, no or partly."),
        examples: Bilingual(nl: "ja|nee|deels", en: "yes|no|partly"))
    case .flag:
      ValueDescription(
        name: Bilingual(nl: "geen waarde", en: "no value"),
        means: Bilingual(
          nl: "Het woord alleen is genoeg: staat het er, dan is het zo.",
          en: "The word alone is enough: if it stands there, it is so."),
        examples: Bilingual(nl: "", en: ""))
    case .score:
      ValueDescription(
        name: Bilingual(nl: "gemiddelde", en: "mean"),
        means: Bilingual(
          nl: "Een gemiddelde op een schaal, of een streepje als er geen gegevens zijn.",
          en: "A mean on a scale, or a dash where there are no data."),
        examples: Bilingual(nl: "3,8|-", en: "3.8|-"))
    case .counted(let unit):
      switch unit {
      case .pages:
        ValueDescription(
          name: Bilingual(nl: "aantal bladzijden", en: "number of pages"),
          means: Bilingual(nl: "Hoeveel bladzijden.", en: "How many pages."),
          examples: Bilingual(nl: "30 pagina's", en: "30 pages"))
      case .words:
        ValueDescription(
          name: Bilingual(nl: "aantal woorden", en: "number of words"),
          means: Bilingual(nl: "Hoeveel woorden.", en: "How many words."),
          examples: Bilingual(nl: "800 woorden", en: "800 words"))
      case .people:
        ValueDescription(
          name: Bilingual(nl: "aantal mensen", en: "number of people"),
          means: Bilingual(nl: "Met hoeveel mensen.", en: "With how many people."),
          examples: Bilingual(nl: "5-30 personen|minstens 30", en: "5-30 people|at least 30"))
      }
    }
  }

  /// One of each, in the order of the reference.
  package static let forReference: [ValueKind] = [
    .text, .names, .size, .percentage, .duration, .workload, .looseDuration, .time, .recurrence, .grouping,
    .environment,
    .references, .date, .principles, .language, .yesNo, .flag, .score, .counted(.pages), .counted(.words),
    .counted(.people),
  ]
}
