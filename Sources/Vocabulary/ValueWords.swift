// The words that values are written with, for putting a value in the other language. The readers of values know more
// ways to write each; what they know has its counterpart here, the usual one first.

/// Bounds, approximations and what stands between the ends of a range.
package let numberWords: [Names] = [
  Names(
    nl: "hoogstens|maximaal|ten hoogste|niet meer dan|tot maximaal|maximaal zo'n",
    en: "at most|no more than|up to|maximum of|maximum|max.|max"),
  Names(nl: "minstens|minimaal|ten minste|tenminste", en: "at least|no fewer than|no less than|minimum of"),
  Names(nl: "meer dan", en: "more than"),
  Names(nl: "ongeveer|zo'n|plusminus|rond de", en: "about|around|approximately|approx.|approx|roughly"),
  Names(nl: "circa|ca.|ca", en: "circa|ca.|ca"),
  Names(nl: "t/m|tot en met", en: "through|until"),
  Names(nl: "tot", en: "to"),
]

/// Units of time, credits and counts.
package let amountWords: [Names] = [
  Names(nl: "dezelfde dag|nog dezelfde dag|op dezelfde dag", en: "the same day|on the same day|same day"),
  Names(nl: "meteen|direct|ter plekke", en: "at once|immediately|right away|straight away"),
  Names(nl: "een half uur|half uur", en: "half an hour"),
  Names(nl: "drie kwartier", en: "three quarters of an hour"),
  Names(nl: "een kwartier|kwartier", en: "a quarter of an hour"),
  Names(nl: "een uur", en: "an hour|one hour"),
  Names(nl: "anderhalf uur", en: "one and a half hours|an hour and a half"),
  Names(nl: "seconden", en: "seconds"),
  Names(nl: "seconde", en: "second"),
  Names(nl: "minuten", en: "minutes|mins"),
  Names(nl: "minuut", en: "minute"),
  Names(nl: "uur|uren|h|u", en: "h|hours|hour|hr|hrs"),
  Names(nl: "werkdagen", en: "working days"),
  Names(nl: "werkdag", en: "working day"),
  Names(nl: "dagen", en: "days"),
  Names(nl: "dag", en: "day"),
  Names(nl: "per week|in de week|elke week|iedere week", en: "per week|a week|each week"),
  Names(nl: "weken", en: "weeks"),
  Names(nl: "week", en: "week"),
  Names(nl: "maanden", en: "months"),
  Names(nl: "maand", en: "month"),
  Names(nl: "per persoon", en: "per person"),
  Names(nl: "studiepunten", en: "credits|study points|credit points"),
  Names(nl: "studiepunt", en: "credit"),
  Names(nl: "pagina's", en: "pages"),
  Names(nl: "pagina", en: "page"),
  Names(nl: "blz.|blz", en: "pp.|pp"),
  Names(nl: "woorden", en: "words"),
  Names(nl: "woord", en: "word"),
  Names(nl: "procent", en: "percent"),
]

/// Between the hours and the minutes of `1u30` the unit is one letter.
package let hourMark = Names(nl: "u", en: "h")

/// What a number with a fraction is written with.
package let decimalMark = Names(nl: ",", en: ".")

/// When something is: weeks, days, dates, and places in the course.
package let timeWords: [Names] =
  [
    Names(nl: "kalenderweken", en: "calendar weeks"),
    Names(nl: "kalenderweek", en: "calendar week"),
    Names(nl: "vanaf week", en: "from week"),
    Names(nl: "van week", en: "of week"),
    Names(nl: "weken|lesweken", en: "weeks"),
    Names(nl: "week|lesweek|wk", en: "week|wk"),
    Names(nl: "einde van|aan het einde van|eind van|eind", en: "end of|at the end of"),
    Names(nl: "begin van|aan het begin van", en: "start of|at the start of|beginning of|begin of"),
    Names(nl: "einde|aan het einde|afsluiting", en: "end|at the end"),
    Names(nl: "begin|aan het begin|bij de start|start", en: "start|at the start|begin"),
    Names(nl: "van de cursus|van het vak", en: "of the course"),
    Names(nl: "van de module", en: "of the module"),
    Names(nl: "van de periode|van het blok", en: "of the period"),
    Names(nl: "de cursus|het vak", en: "the course"),
    Names(nl: "de module", en: "the module"),
    Names(nl: "de periode|het blok", en: "the period"),
    Names(nl: "eerste bijeenkomst|eerste les|eerste keer", en: "first meeting|first session|first class"),
    Names(nl: "laatste bijeenkomst|laatste les", en: "last meeting|last session|final meeting|last class"),
    Names(nl: "vanaf de tweede bijeenkomst|vanaf tweede bijeenkomst", en: "from the second meeting"),
    Names(
      nl: "tussen de bijeenkomsten|tussen bijeenkomsten|tussen de lessen|tussen lessen|tussendoor",
      en: "between meetings|between classes|between sessions"),
    Names(nl: "in de pauze|in de pauzes|in pauzes", en: "in the break|during the break|in breaks"),
    Names(
      nl: "voor de colleges|voor de hoorcolleges|voor de inhoudelijke colleges",
      en: "before lectures|before the lectures"),
    Names(nl: "eerste", en: "first"),
    Names(nl: "laatste", en: "last|final"),
    Names(nl: "halverwege de cursus|halverwege het vak", en: "halfway through the course|midway through the course"),
    Names(nl: "halverwege de module", en: "halfway through the module|midway through the module"),
    Names(nl: "halverwege de periode|halverwege het blok", en: "halfway through the period|midway through the period"),
    Names(nl: "halverwege|tussentijds", en: "halfway|midway|halfway through|midway through"),
    Names(nl: "vooraf|van tevoren", en: "beforehand"),
    Names(nl: "achteraf|naderhand|daarna", en: "afterwards"),
    Names(nl: "voor|voorafgaand aan", en: "before"),
    Names(nl: "tijdens", en: "during"),
    Names(nl: "na|na afloop van", en: "after"),
    Names(nl: "tussen", en: "between"),
    Names(nl: "tijdens de", en: "during the"),
    Names(nl: "om", en: "at"),
    Names(nl: "op", en: "on"),
    Names(nl: "van", en: "from"),
    Names(nl: "uur|u|h", en: "h|hours"),
  ] + dayPartWords + weekdayWords + monthWords

private let dayPartWords: [Names] = [
  Names(nl: "ochtend|morgen|'s ochtends", en: "morning|in the morning|mornings"),
  Names(nl: "middag|'s middags", en: "afternoon|in the afternoon|afternoons"),
  Names(nl: "avond|'s avonds", en: "evening|in the evening|evenings"),
]

/// In Dutch a part of a day is one word with its day.
private let weekdayWords: [Names] =
  [
    ("maandag", "Monday"), ("dinsdag", "Tuesday"), ("woensdag", "Wednesday"), ("donderdag", "Thursday"),
    ("vrijdag", "Friday"), ("zaterdag", "Saturday"), ("zondag", "Sunday"),
  ].flatMap { (dutch: String, english: String) in
    [
      Names(nl: dutch, en: english),
      Names(nl: dutch + "s", en: english + "s"),
      Names(nl: dutch + "ochtend|" + dutch + "morgen", en: english + " morning"),
      Names(nl: dutch + "middag", en: english + " afternoon"),
      Names(nl: dutch + "avond", en: english + " evening"),
    ]
  }

private let monthWords: [Names] = [
  Names(nl: "januari", en: "January"), Names(nl: "februari", en: "February"), Names(nl: "maart", en: "March"),
  Names(nl: "april", en: "April"), Names(nl: "mei", en: "May"), Names(nl: "juni", en: "June"),
  Names(nl: "juli", en: "July"), Names(nl: "augustus", en: "August"), Names(nl: "september", en: "September"),
  Names(nl: "oktober", en: "October"), Names(nl: "november", en: "November"), Names(nl: "december", en: "December"),
  Names(nl: "jan", en: "Jan"), Names(nl: "feb", en: "Feb"), Names(nl: "mrt", en: "Mar"), Names(nl: "apr", en: "Apr"),
  Names(nl: "jun", en: "Jun"), Names(nl: "jul", en: "Jul"), Names(nl: "aug", en: "Aug"), Names(nl: "sept", en: "Sept"),
  Names(nl: "sep", en: "Sep"), Names(nl: "okt", en: "Oct"), Names(nl: "nov", en: "Nov"), Names(nl: "dec", en: "Dec"),
]

/// What a day of the week is called, from Monday as 1; empty for any other number.
package func weekdayName(_ day: Int, _ language: Language) -> String {
  guard (1...7).contains(day) else { return "" }
  return weekdayWords[(day - 1) * (weekdayWords.count / 7)].canonical(language)
}

/// What a month is called, from January as 1; empty for any other number.
package func monthName(_ month: Int, _ language: Language) -> String {
  (1...12).contains(month) ? monthWords[month - 1].canonical(language) : ""
}

/// `every Tuesday`: with a day the word for each is not the one that goes with a number of weeks.
private let everyDayWords: [Names] = weekdayWords.map { names in
  let dutch = names.canonical(.dutch)
  let english = names.canonical(.english)
  return Names(nl: "elke \(dutch)|iedere \(dutch)", en: "every \(english)|each \(english)")
}

/// How often something happens.
package let recurrenceWords: [Names] = rhythmWords + everyDayWords + weekdayWords + dayPartWords

private let rhythmWords: [Names] = [
  Names(nl: "dagelijks|elke dag|iedere dag", en: "daily|every day|each day"),
  Names(nl: "wekelijks|elke week|iedere week", en: "weekly|every week|each week"),
  Names(nl: "om de week|tweewekelijks|om de twee weken", en: "every other week|fortnightly|biweekly"),
  Names(nl: "maandelijks|elke maand|iedere maand", en: "monthly|every month"),
  Names(nl: "regelmatig|met regelmaat", en: "regularly"),
  Names(
    nl: "elke bijeenkomst|iedere bijeenkomst|per bijeenkomst|elke les|iedere les|elke sessie|iedere sessie",
    en: "each meeting|every meeting|per meeting|each session|every session|each class|every class"),
  Names(nl: "elke keer|iedere keer", en: "each time"),
  Names(
    nl: "elke module|iedere module|per module|elk blok|elke periode|iedere periode",
    en: "each module|every module|per module|each period"),
  Names(nl: "om de|elke|iedere", en: "every|each"),
  Names(nl: "weken", en: "weeks"),
  Names(nl: "week", en: "week"),
  Names(nl: "maanden", en: "months"),
  Names(nl: "maand", en: "month"),
  Names(nl: "eenmaal|eenmalig|een keer", en: "once|one time"),
  Names(nl: "tweemaal", en: "twice"),
  Names(nl: "keer|maal|x", en: "times|x"),
  Names(nl: "behalve|uitgezonderd", en: "except|but not"),
  Names(nl: "wekelijks op", en: "weekly on"),
  Names(nl: "tijdens", en: "during"),
]

/// Whom students work with.
package let companyWords: [Names] = [
  Names(
    nl: "individueel|alleen|zelfstandig|in je eentje|solo", en: "alone|individually|individual|on your own|solo"),
  Names(nl: "tweetallen|duo's|koppels", en: "pairs|duos|twos"),
  Names(nl: "drietallen|trio's", en: "trios|threes"),
  Names(nl: "viertallen", en: "fours"),
  Names(nl: "vijftallen", en: "fives"),
  Names(
    nl: "hele groep|de hele groep|hele klas|plenair|klassikaal|iedereen|met z'n allen",
    en: "whole group|the whole group|whole class|plenary|everyone|all together"),
  Names(
    nl: "een-op-een|een op een|1-op-1|1 op 1", en: "one-to-one|one to one|one-on-one|1-on-1|1-to-1"),
  Names(nl: "eigen keuze|naar keuze|vrije keuze", en: "own choice|free choice|students choose"),
  Names(nl: "kleine groepjes|kleine groepen", en: "small groups"),
  Names(nl: "kleine groepjes van|kleine groepen van", en: "small groups of"),
  Names(nl: "groepjes|groepen", en: "groups"),
  Names(nl: "groepjes van|groepen van", en: "groups of"),
  Names(nl: "subgroepen", en: "subgroups"),
  Names(nl: "subgroepen van", en: "subgroups of"),
  Names(nl: "teams", en: "teams"),
  Names(nl: "teams van", en: "teams of"),
  Names(nl: "studiegroepen", en: "study groups"),
  Names(nl: "studiegroepen van", en: "study groups of"),
]

/// Who works with whom, with what stands between and behind.
package let groupingWords: [Names] =
  companyWords + [
    Names(nl: "studenten", en: "students"),
    Names(nl: "personen", en: "people"),
    Names(nl: "deelnemers", en: "participants"),
    Names(nl: "en dan", en: "and then"),
    Names(nl: "dan", en: "then"),
    Names(nl: "een", en: "one"), Names(nl: "twee", en: "two"), Names(nl: "drie", en: "three"),
    Names(nl: "vier", en: "four"), Names(nl: "vijf", en: "five"), Names(nl: "zes", en: "six"),
    Names(nl: "zeven", en: "seven"), Names(nl: "acht", en: "eight"), Names(nl: "negen", en: "nine"),
    Names(nl: "tien", en: "ten"), Names(nl: "elf", en: "eleven"), Names(nl: "twaalf", en: "twelve"),
  ]

/// What joins the parts of a list.
package let joiningWords: [Names] = [Names(nl: "en", en: "and"), Names(nl: "of", en: "or")]

/// What stands before a noun.
package let articleWords = Names(nl: "de|het", en: "the")

/// What says that something is left out on purpose.
package let noneWord = Names(nl: "geen", en: "none")

/// The languages by name, each in both.
package let languageWords: [(names: Names, language: Language)] = [
  (Names(nl: "Nederlands", en: "Dutch"), .dutch), (Names(nl: "Engels", en: "English"), .english),
]
