/// Whole documents before and after formatting: the outline, blank lines, line ends.
let wholeDocuments: [Formatting] = [
  Formatting("nothing at all", "", ""),
  Formatting("only blank lines", "\n \n\t\n", ""),
  Formatting("only a byte-order mark", "\u{FEFF}\n\n", "\u{FEFF}"),
  Formatting(
    "canonical already", "cursus A1: X\n\nweek 1: Y\n  synchroon: Z\n", "cursus A1: X\n\nweek 1: Y\n  synchroon: Z\n"),
  Formatting("a line end at the end", "cursus A1: X", "cursus A1: X\n"),
  Formatting("one line end at the end", "cursus A1: X\n\n \n\n", "cursus A1: X\n"),
  Formatting("no blank line at the start", "\n\ncursus A1: X\n", "cursus A1: X\n"),
  Formatting("a byte-order mark is kept", "\u{FEFF}\n cursus A1: X\n", "\u{FEFF}cursus A1: X\n"),
  Formatting(
    "a mark in the text is not taken for that of the file", "\n\t\u{FEFF}cursus A1: X\n",
    "\u{FEFF}\u{FEFF}cursus A1: X\n"),
  Formatting("one blank line of several", "cursus A1: X\n\n\n\t\nweek 1:\n", "cursus A1: X\n\nweek 1:\n"),
  Formatting(
    "no blank line is made", "course A1: X\nweek 1:\n  sync: Y\nweek 2:\n",
    "course A1: X\nweek 1:\n  sync: Y\nweek 2:\n"),
  Formatting("CRLF is kept", "cursus A1: X \r\n\r\n\r\nweek 1:", "cursus A1: X\r\n\r\nweek 1:\r\n"),
  Formatting("CR is kept", "cursus A1: X \r\r\rweek 1:\r", "cursus A1: X\r\rweek 1:\r"),
  Formatting(
    "mixed line ends become the most frequent", "cursus A1: X\r\nweek 1:\nweek 2:\r\nweek 3:\r",
    "cursus A1: X\r\nweek 1:\r\nweek 2:\r\nweek 3:\r\n"),
  Formatting(
    "deeper steps and tabs",
    "course A1: X\nweek 1: A\n\tmeeting: B\n\t\tsync: C\n\t\t\ttool: D\n\tasync: E\n",
    "course A1: X\nweek 1: A\n  meeting: B\n    sync: C\n      tool: D\n  async: E\n"),
  Formatting(
    "no-break spaces in the indentation",
    "cursus A1: X\nweek 1: A\n\u{A0}\u{A0}synchroon: B\n\u{2003}\u{2003}asynchroon: C\n",
    "cursus A1: X\nweek 1: A\n  synchroon: B\n  asynchroon: C\n"),
  Formatting(
    "the document's parts go to the margin", "  course A1: X\n    week 1: A\n      sync: B\n    week 2: C\n",
    "course A1: X\nweek 1: A\n  sync: B\nweek 2: C\n"),
  Formatting(
    "uneven indentation follows the parents",
    "cursus A1: X\nweek 1: A\n      synchroon: B\n   asynchroon: C\n asynchroon: D\n",
    "cursus A1: X\nweek 1: A\n  synchroon: B\n  asynchroon: C\n  asynchroon: D\n"),
  Formatting(
    "items below the entry they list for", "cursus A1: X\nbenodigdheden:\n- laptop\n*  pen\n    •\tblok\n– gum\n",
    "cursus A1: X\nbenodigdheden:\n  - laptop\n  - pen\n    - blok\n  - gum\n"),
  Formatting(
    "an item after another part of its parent", "cursus A1: X\nafspraak: Y\n    opmerking: Z\n  - w\n",
    "cursus A1: X\nafspraak: Y\n  opmerking: Z\n- w\n"),
  Formatting(
    "explanations by what they explain",
    "cursus A1: X\n>uitleg\n  >  en meer  \nweek 1:\n      > over week 1\n  synchroon: B\n > weer\n>\n",
    "cursus A1: X\n> uitleg\n>  en meer\nweek 1:\n  > over week 1\n  synchroon: B\n  > weer\n>\n"),
  Formatting(
    "comments with the line below, or at the end of their block with the line above",
    "# top \n\n    # both\ncursus A1: X\n   # about the week\nweek 1:\n# about B\n"
      + "    synchroon: B\n    # after B\n# about 2\nweek 2:\n  synchroon: C\n  # end\n# the very end",
    "# top\n\n# both\ncursus A1: X\n# about the week\nweek 1:\n  # about B\n  synchroon: B\n"
      + "  # after B\n# about 2\nweek 2:\n  synchroon: C\n  # end\n# the very end\n"
  ),
  Formatting(
    "a lost outline is left", "cursus A1: X\nweek  1 : A\nbijeenkomst: B\nSynchroon: C [ online ]\n",
    "cursus A1: X\nweek 1: A\nbijeenkomst: B\nsynchroon: C [online]\n"),
  Formatting(
    "an outline that would be lost is left", "cursus A1: X\n  week 1: A\n  Synchroon: C\n",
    "cursus A1: X\n  week 1: A\n  synchroon: C\n"),
  Formatting(
    "a line that is none of ours moves, and is otherwise left",
    "cursus A1: X\nweek 1:\n    this is  loose \n    synchroon: B\n",
    "cursus A1: X\nweek 1:\n  this is  loose \n  synchroon: B\n"),
  Formatting(
    "what we don't know moves along", "cursus A1: X\nzomaar  Wat : iets  meer\n    en  dit: ook\n",
    "cursus A1: X\nzomaar  Wat: iets  meer\n  en  dit: ook\n"),
]

/// A line below a week, before and after formatting.
private func line(_ about: String, _ before: String, _ after: String) -> Formatting {
  Formatting(
    about, "cursus A1: X\nleeruitkomst LU1: A\nleeruitkomst LU2: B\nweek 1: Y\n  " + before + "\n",
    "cursus A1: X\nleeruitkomst LU1: A\nleeruitkomst LU2: B\nweek 1: Y\n  " + after + "\n")
}

/// A part of the document, before and after formatting.
private func part(_ about: String, _ before: String, _ after: String) -> Formatting {
  Formatting(about, "course A1: X\n" + before + "\n", "course A1: X\n" + after + "\n")
}

/// Single lines before and after formatting: heads, values, details, links.
let lines: [Formatting] = [
  line(
    "spaces around the parts", "synchroon   discussie  :   Wat  nu?   [ online ,30 min ]   ->LU1 ,LU2",
    "synchroon discussie: Wat  nu? [online, 30 min] -> LU1, LU2"),
  line(
    "tabs around the parts", "synchroon\tdiscussie:\tA\t[online]\t->\tLU1", "synchroon discussie: A [online] -> LU1"),
  line(
    "no spaces at all", "synchroon discussie: A[online,30 min]->LU1,LU2",
    "synchroon discussie: A [online, 30 min] -> LU1, LU2"),
  line(
    "links before details", "synchroon discussie: A -> LU1, LU2 [online, 30 min]",
    "synchroon discussie: A [online, 30 min] -> LU1, LU2"),
  line(
    "links before details, unclosed", "synchroon discussie: A ->LU1 [online", "synchroon discussie: A -> LU1 [online"),
  line("arrows", "synchroon: A → LU1", "synchroon: A -> LU1"),
  line("arrows with a dash", "synchroon: A –> LU1 en LU2", "synchroon: A -> LU1, LU2"),
  line("arrows without space", "synchroon: A→LU1", "synchroon: A -> LU1"),
  line("arrows in text stay", "synchroon: Van A → naar B [online]", "synchroon: Van A → naar B [online]"),
  line("case of the head", "SYNCHROON Discussie: A", "synchroon discussie: A"),
  line("case of a synonym", "Synchrone  Discussie : A", "synchrone discussie: A"),
  line("the catalogue's capitals", "sync world CAFE: A", "sync World Café: A"),
  line("the catalogue's capitals, one word", "sync q&a: A", "sync Q&A: A"),
  line("accents in capitals", "asynchroon ENQUÊTE: A", "asynchroon enquête: A"),
  line("dashes in a head", "synchroon check–in: A – b “c”", "synchroon check-in: A – b “c”"),
  line("no-break spaces in a head", "synchroon\u{A0}discussie\u{A0}: A\u{A0}b", "synchroon discussie: A\u{A0}b"),
  line("hyphens that stand loose", "-synchroon discussie: A", "synchroon discussie: A"),
  line("a dash that makes a word unknown", "synchroon  Discussie-  A1:  B", "synchroon Discussie- A1: B"),
  line("capitals of a keyword", "Ec: 5", "EC: 5"),
  line("IDs as written", "synchroon casus Case–A: B", "synchroon casus Case–A: B"),
  line("an unknown kind", "synchroon  Wilde  “dans”  W1: B", "synchroon Wilde \"dans\" W1: B"),
  line("the writer's own", "x-Zaal  B : 2.14 ", "x-Zaal  B: 2.14"),
  line("short details", "synchroon: A [Tool  Padlet]", "synchroon: A [tool Padlet]"),
  line(
    "details with a colon", "synchroon: A [ Tool :Padlet ,product:verslag]",
    "synchroon: A [tool: Padlet, product: verslag]"),
  line("values as written", "synchroon: A [Online, Groepjes van 4]", "synchroon: A [Online, Groepjes van 4]"),
  line("empty pieces", "synchroon: A [, online,, 30 min, ]", "synchroon: A [online, 30 min]"),
  line("nothing in the brackets", "synchroon: A [ , ]", "synchroon: A"),
  line("nothing in the brackets, before links", "synchroon: A [] -> LU1", "synchroon: A -> LU1"),
  line("nothing in the brackets, behind others", "synchroon: A [30 min] [ ]", "synchroon: A [30 min] []"),
  line("decimal commas", "synchroon: A [1,5 uur,online]", "synchroon: A [1,5 uur, online]"),
  line(
    "dashes in a range", "synchroon: A [groepjes van 4–5, 20\u{A0}–\u{A0}30\u{A0}min]",
    "synchroon: A [groepjes van 4-5, 20 - 30 min]"),
  line("dashes in free values", "synchroon: A [tool “Pad – let”]", "synchroon: A [tool “Pad – let”]"),
  line("dashes before a reference", "synchroon: A [voor de “toets” – 1]", "synchroon: A [voor de “toets” – 1]"),
  line(
    "no-break spaces between words of a list", "synchroon: A [online\u{A0}en\u{A0}op\u{A0}locatie]",
    "synchroon: A [online en op locatie]"),
  line("escapes", "synchroon: A \\[b\\] \\-> C [online]", "synchroon: A \\[b\\] \\-> C [online]"),
  line("brackets that are text", "synchroon: A [deel 2 van 3]", "synchroon: A [deel 2 van 3]"),
  line("unknown details", "synchroon: A [online ,zomaar – wat]", "synchroon: A [online, zomaar – wat]"),
  line("no text", "bijeenkomst:[online]", "bijeenkomst: [online]"),
  line("no body", "bijeenkomst :  ", "bijeenkomst:"),
  line("or", "synchroon: A\n  OF:\n  asynchroon: B", "synchroon: A\n  of\n  asynchroon: B"),
  line("or, in English", "synchroon: A\n  Or :  \n  asynchroon: B", "synchroon: A\n  or\n  asynchroon: B"),
  line("rules set aside", "negeer  a/b,c , d/* :  omdat", "negeer a/b, c, d/*: omdat"),
  part("weeks", "Week   1 – 2 :A", "week 1 - 2: A"),
  part("a week before the start", "week −1: A", "week -1: A"),
  part("a colon without a space", "taal:nl", "taal: nl"),
  part("synonyms and hyphens", "Study-Form:part-time", "study-form: part-time"),
  part(
    "plurals", "Outcomes:\n- LO1:Applies theory\n-  LO2 gives feedback",
    "outcomes:\n  - LO1:Applies theory\n  - LO2 gives feedback"),
  part("items with an ID", "outcomes:\n  -   LO1:   Applies  theory", "outcomes:\n  - LO1: Applies  theory"),
  part(
    "ranges in values", "group size: 4–5\nstudents: 48 – 50 first–years",
    "group size: 4-5\nstudents: 48 - 50 first–years"),
  part("a list of words", "study form: full–time and part–time", "study form: full-time and part-time"),
  part("a title with dashes", "week 3: Start – finish: “now”", "week 3: Start – finish: “now”"),
  part("a number with a dash", "meeting 1–2: A", "meeting 1-2: A"),
  part("kinds of a goal", "GOAL Shared : A campaign", "goal shared: A campaign"),
  part(
    "a measurement in a word", "Nulmeting: A [12 respondenten]\n  Eigen  Schaal : 3,6",
    "nulmeting: A [12 respondenten]\n  Eigen  Schaal: 3,6"),
]
