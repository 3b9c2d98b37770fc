import Vocabulary

let programmeTemplate = Bilingual(
  nl: """
    # Zo begin je. Verander wat er staat in wat bij jouw opleiding past, en gooi weg wat je niet nodig hebt.
    # Een ? betekent: dat weten we nog niet. Laat die gerust staan tot je het weet.
    # Regels met een # zijn voor jezelf. Een regel met > is uitleg voor iedereen die het plan leest.
    # Een woord opzoeken: coursecheck explain leerpad

    opleiding: Naam van je opleiding
    taal: nl
    status: concept
    instelling: ?
    # voltijd, deeltijd of duaal
    studievorm: ?
    onderwijsvorm: blended
    studenten: ?
    # Hoeveel uur een student per week aan de studie kwijt mag zijn.
    uren per week: ?
    team: ?

    > Schrijf hier in een paar zinnen wat jullie opleiding eigen is
    > en wat de mix van online, op locatie en werkplek daaraan bijdraagt.

    visie: Hoe studenten bij ons leren, en waarom zo

    # Wat een student kan die het diploma krijgt. De code (EK1) gebruik je om ernaar te verwijzen.
    leeruitkomst EK1: Lost een vraagstuk uit het beroep op, samen met de praktijk
    leeruitkomst EK2: Onderzoekt zelfstandig wat nieuw is in het vak en helpt anderen daarbij

    # Per periode de cursussen die naast elkaar lopen. Een cursus kan naar een eigen plan verwijzen:
    # cursus CODE1: cursus.course [5 EC]
    periode 1: Beginnen
      weken: ?
      cursus CODE1: Naam van de eerste cursus [EC ?]
      cursus CODE2: Naam van de tweede cursus [EC ?]
    periode 2: Verdiepen
      weken: ?
      cursus CODE3: Naam van de derde cursus [EC ?]
      cursus CODE4: Naam van de vierde cursus [EC ?]

    # Een lijn die door meerdere cursussen loopt.
    leerpad: Onderzoekend vermogen
      > Hoe groeit een student hierin, van de ene cursus naar de volgende?

    # Hoe nieuwe studenten zich welkom en thuis gaan voelen. Fase 0 begint voor de poort.
    studentboarding: Welkom bij de opleiding
      fase 0: Ontdekken
        synchroon proefstudeerdag: Een dag meedoen [op locatie, ?]
      fase 1: Aanhaken
        asynchroon welkomstbericht: Bericht van de opleiding en van een student [online, ?]
      fase 2: Socialiseren
        synchroon kennismaking: Elkaar en het team leren kennen [op locatie, ?]
      fase 3: Thuisvoelen
        synchroon persoonlijk contactmoment: Een gesprek met elke student [?]

    # Waar studenten met vragen terechtkunnen.
    ondersteuning studievaardigheden: ?
    ondersteuning technisch: ?
    bereikbaarheid: ?

    # Wat er moet gebeuren om het zover te krijgen: wie doet wat, en wanneer?
    stap: Twee cursussen herontwerpen als voorbeeld
      door: ?
      wanneer: ?
    stap: Met studenten bekijken wat werkt
      door: ?
      wanneer: ?

    open vraag: Wat weten we nog niet?

    """,
  en: """
    # How to begin: change what stands here into what suits your programme, and throw away what you don't need.
    # A ? says: we don't know this yet. Do leave it there until you know.
    # Lines with # are for yourself. A line with > explains something to everyone who reads the plan.
    # To look up a word: coursecheck explain path

    programme: Name of your programme
    language: en
    status: draft
    institution: ?
    # full-time, part-time or dual
    study form: ?
    delivery: blended
    students: ?
    # How many hours a week a student may spend on studying.
    hours per week: ?
    team: ?

    > Write a few sentences here: what is typical of your programme,
    > and what the mix of online, on campus and workplace adds to it.

    vision: How students learn with us, and why in this way

    # What a student can do who gets the degree. Use the code (EO1) to refer to it.
    outcome EO1: Solves a question from the profession together with practice
    outcome EO2: Keeps learning independently and helps others to do so

    # For each period the courses that run side by side. A course can refer to a plan of its own:
    # course CODE1: course.course [5 EC]
    period 1: Getting started
      weeks: ?
      course CODE1: Name of the first course [EC ?]
      course CODE2: Name of the second course [EC ?]
    period 2: Going deeper
      weeks: ?
      course CODE3: Name of the third course [EC ?]
      course CODE4: Name of the fourth course [EC ?]

    # A line that runs through several courses.
    path: Research skills
      > How does a student grow in this, from one course to the next?

    # How new students come to feel welcome and at home. Phase 0 starts before they enrol.
    boarding: Welcome to the programme
      phase 0: Discover
        sync trial study day: Join in for a day [on campus, ?]
      phase 1: Hook up
        async welcome message: Message from the programme and from a student [online, ?]
      phase 2: Socialise
        sync getting acquainted: Get to know each other and the team [on campus, ?]
      phase 3: Feel at home
        sync personal contact moment: A talk with each student [?]

    # Where students can go with questions.
    support study skills: ?
    support technical: ?
    availability: ?

    # What has to be done to get there: who does what, and when?
    step: Redesign two courses as an example
      by: ?
      when: ?
    step: Look with students at what works
      by: ?
      when: ?

    open question: What don't we know yet?

    """)
