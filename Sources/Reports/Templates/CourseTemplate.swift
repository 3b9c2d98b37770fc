import Vocabulary

let courseTemplate = Bilingual(
  nl: """
    # Zo begin je. Verander wat er staat in wat bij jouw cursus past, en gooi weg wat je niet nodig hebt.
    # Een ? betekent: dat weten we nog niet. Laat die gerust staan tot je het weet.
    # Regels met een # zijn voor jezelf. Een regel met > is uitleg voor iedereen die het plan leest.
    # Een woord opzoeken: coursecheck explain leeruitkomst

    cursus CODE1: Naam van je cursus
    taal: nl
    status: concept
    opleiding: ?
    # voltijd, deeltijd of duaal
    studievorm: ?
    jaar: ?
    # In EC of uren, bijvoorbeeld 5 EC of 140 uur.
    studielast: ?
    studenten: ?
    # Hoeveel studenten er tegelijk in een lesgroep zitten.
    groepsgrootte: ?
    # nieuw (ze kennen elkaar niet), bestaand of wisselend
    samenstelling: ?
    onderwijsvorm: blended
    docenten: ?

    > Schrijf hier in een paar zinnen voor wie de cursus is, wat je ermee wilt bereiken
    > en waarom je voor deze mix van online en op locatie kiest.

    # Wat laat een student na afloop zien? De code (LU1) gebruik je om ernaar te verwijzen.
    leeruitkomst LU1: Analyseert een vraagstuk uit de beroepspraktijk met behulp van de theorie
    leeruitkomst LU2: Geeft medestudenten feedback waar zij mee verder kunnen

    # De percentages zijn samen 100%. Na het pijltje staat wat je toetst.
    toets summatief T1: Analyse van een praktijkcasus [100%] -> LU1, LU2
      rubriek: ?
      deadline: week 3

    # Waar werkt de groep samen naartoe? Dat bindt meer dan ieder voor zich.
    doel gezamenlijk: Elk groepje levert een analyse op waar de praktijk iets aan heeft

    # Spreek af hoe je met elkaar omgaat, en waar studenten met vragen terechtkunnen.
    kanaal vragen: Vragenforum in de digitale leeromgeving
    kanaal groepswerk: ?
    afspraak communicatie: ?
    afspraak samenwerking: ?
    # Waar vinden studenten hulp bij techniek en bij studeren? En wat verwacht je van ze?
    ondersteuning: ?
    informatie verwachtingen: ?
    bereikbaarheid: ?

    week 1: Kennismaken en beginnen
      asynchroon welkomstbericht: Welkom van je docenten [online, individueel, 5 min]
      asynchroon kennismaking: Stel jezelf voor met een foto en reageer op twee anderen [online, 20 min]
        tool: ?
      asynchroon kennisclip: De basis in drie korte video's [online, individueel, 30 min] -> LU1
      asynchroon quiz: Test jezelf [online, individueel, 15 min] -> LU1
        feedback: automatisch
      bijeenkomst: Startbijeenkomst [op locatie, 90 min]
        synchroon check-in: Wat neem je mee naar deze cursus? [hele groep, 15 min]
        synchroon casus: De theorie op een eigen voorbeeld [groepjes van 4, 60 min] -> LU1
          rollen: voorzitter, tijdbewaker
        synchroon check-out: Welke vraag neem je mee naar huis? [hele groep, 15 min]

    # Kopieer deze week voor elke volgende week.
    week 2: Verdiepen en oefenen
      asynchroon lezen: Hoofdstuk of artikel [eigen plek, individueel, ?] -> LU1
      asynchroon opdracht: Eerste versie van de analyse [online, groepjes van 4, ?] -> LU1
      bijeenkomst: Werkbijeenkomst [op locatie, 90 min]
        synchroon check-in: Hoe staat je groepje ervoor? [hele groep, 10 min]
        synchroon peerfeedback: Feedback op elkaars eerste versie [groepjes van 4, 60 min] -> LU2
        synchroon check-out: Wat verander je aan je analyse? [hele groep, 20 min]

    week 3: Afronden en terugkijken
      asynchroon inleveren: De analyse inleveren [online, groepjes van 4, ?] -> LU1
        toets: T1
        feedback: docent [binnen 10 dagen]
      bijeenkomst: Slotbijeenkomst [op locatie, 90 min]
        synchroon presentatie: Elk groepje laat zijn analyse zien [hele groep, 60 min] -> LU1, LU2
        synchroon terugblik: Wat hebben we geleerd, en wat willen we anders? [hele groep, 30 min]

    """,
  en: """
    # How to begin: change what stands here into what suits your course, and throw away what you don't need.
    # A ? says: we don't know this yet. Do leave it there until you know.
    # Lines with # are for yourself. A line with > explains something to everyone who reads the plan.
    # To look up a word: coursecheck explain outcome

    course CODE1: Name of your course
    language: en
    status: draft
    programme: ?
    # full-time, part-time or dual
    study form: ?
    year: ?
    # In EC or hours, such as 5 EC or 140 h.
    workload: ?
    students: ?
    # How many students there are in one teaching group.
    group size: ?
    # new (they don't know each other), running or changing
    composition: ?
    delivery: blended
    teachers: ?

    > Write a few sentences here: whom the course is for, what you want to achieve with it,
    > and why you choose this mix of online and on campus.

    # What does a student show in the end? Use the code (LO1) to refer to it.
    outcome LO1: Analyses a question from professional practice with the help of theory
    outcome LO2: Gives fellow students feedback that takes them further

    # The percentages add up to 100%. Behind the arrow stands what you assess.
    assessment summative A1: Analysis of a case from practice [100%] -> LO1, LO2
      rubric: ?
      due: week 3

    # What does the group work towards together? That bonds more than each for themselves.
    goal shared: Each small group delivers an analysis that is of use in practice

    # Agree on how you treat each other, and on where students can go with questions.
    channel questions: Question forum in the learning environment
    channel group work: ?
    agreement communication: ?
    agreement collaboration: ?
    # Where do students find help with technology and with studying? And what do you expect of them?
    support: ?
    information expectations: ?
    availability: ?

    week 1: Getting acquainted and getting started
      async welcome message: Welcome from your teachers [online, alone, 5 min]
      async getting acquainted: Introduce yourself with a photo and reply to two others [online, 20 min]
        tool: ?
      async video: The basics in three short videos [online, alone, 30 min] -> LO1
      async quiz: Test yourself [online, alone, 15 min] -> LO1
        feedback: automatic
      meeting: First meeting [on campus, 90 min]
        sync check-in: What do you bring to this course? [whole group, 15 min]
        sync case: The theory on an example of your own [groups of 4, 60 min] -> LO1
          roles: chair, timekeeper
        sync check-out: Which question do you take home? [whole group, 15 min]

    # Copy this week for each week that follows.
    week 2: Going deeper and practising
      async reading: Chapter or article [own place, alone, ?] -> LO1
      async assignment: First version of the analysis [online, groups of 4, ?] -> LO1
      meeting: Working session [on campus, 90 min]
        sync check-in: How is your group doing? [whole group, 10 min]
        sync peer feedback: Feedback on each other's first version [groups of 4, 60 min] -> LO2
        sync check-out: What will you change in your analysis? [whole group, 20 min]

    week 3: Finishing and looking back
      async hand-in: Hand in the analysis [online, groups of 4, ?] -> LO1
        assessment: A1
        feedback: teacher [within 10 days]
      meeting: Closing meeting [on campus, 90 min]
        sync presentation: Each group shows its analysis [whole group, 60 min] -> LO1, LO2
        sync look-back session: What did we learn, and what should change? [whole group, 30 min]

    """)
