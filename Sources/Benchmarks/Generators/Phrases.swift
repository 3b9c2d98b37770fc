import Vocabulary

/// What generated plans are about. Put together these give thousands of texts, so that few lines of a document are the same:
/// heads and details repeat in what teachers write, texts do not.
enum Phrases {
  static let subjects = pairs(
    ("Marketingcommunicatie", "Marketing communication"), ("Gebruikersonderzoek", "User research"),
    ("Statistiek", "Statistics"), ("Gespreksvoering", "Conversations"), ("Staatsrecht", "Constitutional law"),
    ("Anatomie", "Anatomy"), ("Boekhouden", "Bookkeeping"), ("Duurzaam bouwen", "Building sustainably"),
    ("Interactieontwerp", "Interaction design"), ("Klinisch redeneren", "Clinical reasoning"),
    ("Ketenbeheer", "Supply chains"), ("Kinderopvang", "Child care"), ("Voedingsleer", "Nutrition"),
    ("Databanken", "Databases"), ("Toegepaste ethiek", "Applied ethics"), ("Projectleiding", "Leading projects"))

  /// What a week, a text or a talk is about; in Dutch with its article.
  static let topics = pairs(
    ("de doelgroep", "the audience"), ("een goede vraag", "a good question"), ("de eerste schets", "the first sketch"),
    ("meten en tellen", "measuring and counting"), ("het gesprek met een klant", "the conversation with a client"),
    ("wat de wet zegt", "what the law says"), ("het team", "the team"), ("de kosten", "the costs"),
    ("een lastige keuze", "a hard choice"), ("het begin van de keten", "the beginning of the chain"),
    ("een patiënt die niet wil", "a patient who does not want to"), ("oorzaak en gevolg", "cause and effect"),
    ("het verhaal achter de cijfers", "the story behind the figures"), ("risico’s", "risks"),
    ("de ruimte waarin je werkt", "the room you work in"), ("wat niemand zegt", "what nobody says"),
    ("een ontwerp op schaal", "a design to scale"), ("vertrouwen", "trust"), ("de planning", "the planning"),
    ("een advies dat werkt", "advice that works"), ("bronnen", "sources"), ("het tweede gesprek", "the second talk"),
    ("fouten", "mistakes"), ("de overdracht", "handing over"))

  static let settings = pairs(
    ("in je eigen praktijk", "in your own practice"), ("bij de opdrachtgever", "at the client’s"),
    ("in een kleine gemeente", "in a small town"), ("van het vorige jaar", "of last year"),
    ("in drie stappen", "in three steps"), ("zonder jargon", "without jargon"),
    ("met een nieuw team", "with a new team"), ("als de tijd dringt", "when time is short"),
    ("op de werkvloer", "on the shop floor"), ("uit het nieuws", "from the news"),
    ("in het ziekenhuis", "in the hospital"), ("voor wie er nog niets van weet", "for those who know nothing of it yet")
  )

  static let videoOpenings = pairs(
    ("Uitleg over", "An explanation of"), ("Drie misverstanden over", "Three misunderstandings about"),
    ("Een vakgenoot vertelt over", "A professional tells about"), ("Vijf minuten over", "Five minutes about"),
    ("Wat je moet weten van", "What to know about"))

  static let readingOpenings = pairs(
    ("Hoofdstuk over", "Chapter on"), ("Artikel over", "Article on"), ("Casus over", "Case about"),
    ("Richtlijn voor", "Guideline for"))

  static let makingOpenings = pairs(
    ("Werk uit:", "Work out:"), ("Schrijf een memo over", "Write a memo on"), ("Maak een overzicht van", "Map out"),
    ("Onderzoek", "Investigate"), ("Bereid een gesprek voor over", "Prepare a talk about"))

  static let talkingOpenings = pairs(
    ("Wat doe je met", "What do you do with"), ("Vergelijk jullie antwoorden over", "Compare your answers on"),
    ("Leg elkaar uit:", "Explain to each other:"), ("Oefen met", "Practise with"),
    ("Zoek drie voorbeelden van", "Find three examples of"))

  static let openings = pairs(
    ("Welke vraag bleef hangen?", "Which question stayed with you?"), ("Hoe zit je erbij?", "How are you today?"),
    ("Wat viel op in de voorbereiding?", "What struck you while preparing?"),
    ("Kies een foto die bij je week past", "Choose a photo that suits your week"))

  static let closings = pairs(
    ("Eén woord om mee naar huis te gaan", "One word to take home"),
    ("Wat ga je morgen anders doen?", "What will you do differently tomorrow?"),
    ("Wat neem je mee naar je groepje?", "What do you take back to your group?"))

  static let notes = pairs(
    (
      "Wie niet kan, kijkt de opname terug én levert een vraag in.",
      "Those who cannot come watch the recording and send a question."
    ),
    (
      "De docent loopt rond en luistert mee; zij grijpt alleen in als het stilvalt.",
      "The teacher walks around and listens – and steps in only when it falls silent."
    ),
    ("In de vorige uitvoering kostte dit meer tijd dan gedacht.", "Last time this took longer than we thought."))

  static let products = pairs(
    ("lijst met vragen", "list of questions"), ("poster", "poster"), ("verslag van één pagina", "report of one page"),
    ("schets", "sketch"), ("overzicht op het bord", "overview on the board"), ("planning", "planning"))

  static let teachers = [
    "Nadia Haddou", "Bart Kuipers", "Ilse Brandt", "Omar Aziz", "Lotte van Rijn", "Samira el Idrissi",
  ]

  /// What students can do in the end, with the level of it.
  static let outcomes: [(text: Bilingual<String>, level: Bilingual<String>)] = [
    (Bilingual(nl: "Verklaart", en: "Explains"), Bilingual(nl: "begrijpen", en: "understand")),
    (Bilingual(nl: "Gebruikt", en: "Uses"), Bilingual(nl: "toepassen", en: "apply")),
    (Bilingual(nl: "Analyseert", en: "Analyses"), Bilingual(nl: "analyseren", en: "analyse")),
    (Bilingual(nl: "Beoordeelt", en: "Judges"), Bilingual(nl: "evalueren", en: "evaluate")),
    (Bilingual(nl: "Ontwerpt", en: "Designs"), Bilingual(nl: "creëren", en: "create")),
  ]

  private static func pairs(_ words: (String, String)...) -> [Bilingual<String>] {
    words.map { Bilingual(nl: $0.0, en: $0.1) }
  }
}
