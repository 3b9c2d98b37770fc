import Vocabulary

/// A line of a course in both languages.
private func part(_ dutch: String, _ english: String) -> Pair {
  Pair("cursus A1: X\ntaal: nl\n\(dutch)\n", "course A1: X\nlanguage: en\n\(english)\n")
}

/// A line of a week in both languages.
private func line(_ dutch: String, _ english: String) -> Pair {
  part(
    "leeruitkomst LU1: Y\nleeruitkomst LU2: Y\nweek 1: Z\n  \(dutch)",
    "outcome LU1: Y\noutcome LU2: Y\nweek 1: Z\n  \(english)")
}

/// A detail of an activity in both languages.
private func detail(_ dutch: String, _ english: String) -> Pair {
  line("synchroon: A [\(dutch)]", "sync: A [\(english)]")
}

/// Documents that use the usual words, so that each is the translation of the other.
let pairs: [Pair] = [
  Pair(
    """
    cursus MC101: Marketingcommunicatie
    taal: nl
    opleiding: Commerciële economie
    studievorm: voltijd
    jaar: 1
    studenten: 48
    groepsgrootte: 20-24
    studielast: 20 uur
    samenstelling: nieuw

    > Studenten leren elkaar en het vak kennen in dezelfde week. Geen les, wel samen online.

    leeruitkomst LU1: Past communicatietheorie toe
    doel gezamenlijk: Een campagne voor de opdrachtgever

    # week en les blijven hier staan
    week 1: Wie praat met wie? [kalenderweek 36]
      asynchroon kennisclip: Zender en ontvanger [online, individueel, 1,5 uur] -> LU1
        feedback: automatisch
      bijeenkomst: Werkcollege [op locatie, woensdagmiddag, 90 min]
        synchroon check-in: Hoe kwam je binnen? [hele groep, 10 min]
        of
        synchroon casus: Theorie op een merk [groepjes van hoogstens 4, 60 min] -> LU1
          x-zaal: B2.14
          negeer freeriding: kennen elkaar al
    """ + "\n",
    """
    course MC101: Marketingcommunicatie
    language: en
    programme: Commerciële economie
    study form: full-time
    year: 1
    students: 48
    group size: 20-24
    workload: 20 h
    composition: new

    > Studenten leren elkaar en het vak kennen in dezelfde week. Geen les, wel samen online.

    outcome LU1: Past communicatietheorie toe
    goal shared: Een campagne voor de opdrachtgever

    # week en les blijven hier staan
    week 1: Wie praat met wie? [calendar week 36]
      async video: Zender en ontvanger [online, alone, 1.5 h] -> LU1
        feedback: automatic
      meeting: Werkcollege [on campus, Wednesday afternoon, 90 min]
        sync check-in: Hoe kwam je binnen? [whole group, 10 min]
        or
        sync case: Theorie op een merk [groups of at most 4, 60 min] -> LU1
          x-zaal: B2.14
          ignore freeriding: kennen elkaar al
    """ + "\n"),
  // Amounts.
  detail("2 x 45 min", "2 x 45 min"),
  detail("1 uur en 30 min", "1 h and 30 min"),
  // Rhythms on days, and several days.
  detail("elke dinsdag", "every Tuesday"),
  detail("elke maandag en donderdag", "every Monday and Thursday"),
  detail("elke woensdagmiddag", "every Wednesday afternoon"),
  detail("wekelijks in weken 1-4", "weekly in weeks 1-4"),
  detail("maandag en donderdag", "Monday and Thursday"),
  detail("15 december tot 10 januari", "15 December to 10 January"),
  // Numbers in words.
  detail("groepjes van vier", "groups of four"),
  detail("groepjes van drie of vier", "groups of three or four"),
  detail("tweetallen of groepjes van 3", "pairs or groups of 3"),
  detail("30 min", "30 min"),
  detail("20-30 min", "20-30 min"),
  detail("1,5 uur", "1.5 h"),
  detail("1 uur 30 min", "1 h 30 min"),
  detail("1u30", "1h30"),
  detail("2 dagen", "2 days"),
  detail("hoogstens 2,5 uur", "at most 2.5 h"),
  detail("minstens 30 min", "at least 30 min"),
  detail("ongeveer 30 min", "about 30 min"),
  detail("circa 30 min", "circa 30 min"),
  detail("20 tot 30 min", "20 to 30 min"),
  detail("een half uur", "half an hour"),
  part("contacttijd: 3,5 uur per week", "contact hours: 3.5 h per week"),
  part("studielast: 5 EC", "workload: 5 EC"),
  part("EC: 28 uur", "EC: 28 h"),
  part("studielast: 7,5 studiepunten", "workload: 7.5 credits"),
  part("groepsgrootte: hoogstens 24", "group size: at most 24"),
  part("studenten: 48 eerstejaars, circa", "students: 48 eerstejaars, circa"),
  part("studenten: circa 48 in groepjes van 24", "students: circa 48 in groups of 24"),
  part("toets summatief T1: Y [60%, week 8]", "assessment summative T1: Y [60%, week 8]"),
  line(
    "asynchroon lezen: A\n    materiaal: B [30 pagina's]", "async reading: A\n    material: B [30 pages]"),
  // Moments.
  detail("weken 1-4", "weeks 1-4"),
  detail("weken 3 en 6", "weeks 3 and 6"),
  detail("kalenderweken 51-2", "calendar weeks 51-2"),
  detail("vanaf week 3", "from week 3"),
  detail("einde van week 4", "end of week 4"),
  detail("begin van de cursus", "start of the course"),
  detail("einde", "end"),
  detail("halverwege de cursus", "halfway through the course"),
  detail("woensdag", "Wednesday"),
  detail("woensdagmiddag 13:00-15:30", "Wednesday afternoon 13:00-15:30"),
  detail("maandagochtend", "Monday morning"),
  detail("om 9:00", "at 9:00"),
  detail("vrijdag van week 10", "Friday of week 10"),
  detail("1 september 2026", "1 September 2026"),
  detail("dinsdag 3 maart 2026", "Tuesday 3 March 2026"),
  detail("2026-09-01 tot 2026-10-01", "2026-09-01 to 2026-10-01"),
  detail("eerste bijeenkomst", "first meeting"),
  detail("halverwege", "halfway"),
  detail("laatste", "last"),
  detail("tussen de bijeenkomsten", "between meetings"),
  detail("vooraf", "beforehand"),
  detail("voor het feest", "before het feest"),
  detail("na afloop", "after afloop"),
  detail("tijdens A1", "during A1"),
  detail("voor LU1", "for LU1"),
  part("start: 1 mei 2026", "start: 1 May 2026"),
  part("weken 1 en 3: A", "weeks 1 and 3: A"),
  part("week 1-2: A", "week 1-2: A"),
  // How often, and with whom.
  detail("wekelijks", "weekly"),
  detail("wekelijks behalve weken 3 en 6", "weekly except weeks 3 and 6"),
  detail("om de 2 weken", "every 2 weeks"),
  detail("om de week", "every other week"),
  detail("elke bijeenkomst", "each meeting"),
  detail("elke module", "each module"),
  detail("5 keer", "5 times"),
  detail("hoogstens 5 keer", "at most 5 times"),
  detail("tweetallen", "pairs"),
  detail("tweetallen of groepjes van 3", "pairs or groups of 3"),
  detail("groepjes van 4-5", "groups of 4-5"),
  detail("groepjes", "groups"),
  detail("een-op-een", "one-to-one"),
  detail("eigen keuze", "own choice"),
  // Words of lists.
  detail("online en op locatie", "online and on campus"),
  detail("eigen plek", "own place"),
  detail("optioneel", "optional"),
  line("synchroon: A\n    feedback: docent en medestudenten", "sync: A\n    feedback: teacher and peers"),
  line("synchroon: A\n    feedback: docent en de buurvrouw", "sync: A\n    feedback: docent en de buurvrouw"),
  line("synchroon: A\n    principe: A, C en D", "sync: A\n    principle: A, C and D"),
  line("synchroon: A\n    principe: elkaar leren kennen", "sync: A\n    principle: getting to know each other"),
  line("synchroon: A\n    in contacttijd: ja", "sync: A\n    in contact time: yes"),
  line("synchroon: A [product: verslag van een les]", "sync: A [product: verslag van een les]"),
  part("studievorm: voltijd en deeltijd", "study form: full-time and part-time"),
  part("tool Padlet: Padlet [nieuw, voor peerfeedback]", "tool Padlet: Padlet [new, for peerfeedback]"),
  part("doel persoonlijk: A", "goal personal: A"),
  part("afspraak netiquette: geen, alles is op locatie", "agreement netiquette: none, alles is op locatie"),
  part("afspraak netiquette: geen", "agreement netiquette: none"),
  part("studenten: ?", "students: ?"),
  part(
    "nulmeting: A\n  verbondenheid: 3,64\n  Eigen schaal: 3,5",
    "baseline measurement: A\n  connectedness: 3.64\n  Eigen schaal: 3.5"),
  part("meting halverwege: A", "measurement halfway: A"),
  part("omgeving online: Brightspace", "environment online: Brightspace"),
  // What is referred to.
  line("synchroon: A -> LU1, LU2", "sync: A -> LU1, LU2"),
  line("synchroon: A\n    voor: LU1 en LU2", "sync: A\n    for: LU1 and LU2"),
  part(
    "bijeenkomst 1: A\nbijeenkomst 2: B\n  volgt op: bijeenkomst 1",
    "meeting 1: A\nmeeting 2: B\n  follows: meeting 1"),
  part(
    "bijeenkomst 1: A\nweek 2: B\n  asynchroon: C [voor bijeenkomst 1]",
    "meeting 1: A\nweek 2: B\n  async: C [before meeting 1]"),
  // What we don't know stays.
  part("zomaar: wat", "zomaar: wat"),
  detail("online, zomaar wat", "online, zomaar wat"),
  detail("online, 1:30", "online, 1:30"),
]

private func oneWay(_ language: Language, _ before: String, _ after: String) -> OneWay {
  switch language {
  case .dutch: OneWay(language: language, before: "course A1: X\n\(before)\n", after: "cursus A1: X\n\(after)\n")
  case .english: OneWay(language: language, before: "cursus A1: X\n\(before)\n", after: "course A1: X\n\(after)\n")
  }
}

/// Documents that use other words than the usual ones.
let oneWay: [OneWay] = [
  OneWay(language: .english, before: "vak A1: X\n", after: "course A1: X\n"),
  OneWay(language: .english, before: "cursus A1: X\ntaal: Nederlands\n", after: "course A1: X\nlanguage: English\n"),
  OneWay(language: .dutch, before: "course A1: X\nlanguage: en-GB\n", after: "cursus A1: X\ntaal: nl\n"),
  oneWay(.english, "tools:\n  - Padlet\nmiddelen:\n  - Miro", "tools:\n  - Padlet\ntools:\n  - Miro"),
  oneWay(.english, "leeruitkomsten:\n  - LU1: A", "outcomes:\n  - LU1: A"),
  oneWay(.dutch, "outcomes:\n  - LO1: A", "leeruitkomsten:\n  - LO1: A"),
  oneWay(.dutch, "goals:\n  - A", "doelen:\n  - A"),
  oneWay(.dutch, "channels:\n  - A", "kanalen:\n  - A"),
  oneWay(.english, "docent: Mo\nrollen:\n  - A", "teacher: Mo\nroles:\n  - A"),
  oneWay(
    .english, "week 1: A\n  synchrone discussie: B [duur: 30 minuten]",
    "week 1: A\n  synchronous discussion: B [duration: 30 minutes]"),
  oneWay(.english, "week 1: A\n  synchroon: B [Fysiek, Woensdag]", "week 1: A\n  sync: B [Physical, Wednesday]"),
  oneWay(
    .dutch, "week 1: A\n  sync: B [2 hours, Mondays, fortnightly]",
    "week 1: A\n  synchroon: B [2 uur, maandags, om de week]"),
  oneWay(.english, "les 1: A\nles 2: B\n  volgt op: les 1", "meeting 1: A\nmeeting 2: B\n  follows: meeting 1"),
  oneWay(.dutch, "unit: A\n  sync: B\n  OR\n  async: C", "module: A\n  synchroon: B\n  of\n  asynchroon: C"),
  // Already in that language, with words of the other among it.
  OneWay(
    language: .dutch, before: "cursus A1: X\nles 1: A [on campus, 1.5 h]\n",
    after: "cursus A1: X\nles 1: A [op locatie, 1,5 uur]\n"),
]
