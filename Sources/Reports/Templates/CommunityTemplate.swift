import Vocabulary

let communityTemplate = Bilingual(
  nl: """
    # Zo begin je. Verander wat er staat in wat bij jouw groep past, en gooi weg wat je niet nodig hebt.
    # Een ? betekent: dat weten we nog niet. Laat die gerust staan tot je het weet.
    # Regels met een # zijn voor jezelf. Een regel met > is uitleg voor iedereen die het plan leest.
    # Een woord opzoeken: coursecheck explain check-in

    leergemeenschap: Naam van je leergemeenschap of coachgroep
    taal: nl
    status: concept
    opleiding: ?
    # voltijd, deeltijd of duaal
    studievorm: ?
    onderwijsvorm: blended
    # Ongeveer acht tot tien deelnemers werkt vaak goed; splits een grotere groep.
    deelnemers: ?
    # nieuw (ze kennen elkaar niet), bestaand of wisselend
    samenstelling: ?
    facilitator: ?

    > Schrijf hier in een paar zinnen wie deze mensen bij elkaar brengt en wat ze samen willen leren.

    # Wat wil je uitzoeken of verbeteren? Begin met 'Hoe'.
    hoe-vraag: Hoe zorgen we dat deelnemers zich met elkaar verbonden voelen, ook als ze elkaar weinig zien?

    # De zeven principes zijn A tot en met G; coursecheck explain A vertelt wat de eerste vraagt.
    principes: A, B en C

    # Maak de doelen samen, in een van de eerste bijeenkomsten. Kijk er later samen op terug.
    doel gezamenlijk: Wat we aan het eind samen bereikt willen hebben
      opgesteld door: gezamenlijk
      besproken op: de bijeenkomst halverwege
    doel persoonlijk: Iedereen kiest een eigen leervraag en deelt die met de groep

    afspraak samenwerking: Hoe we met elkaar omgaan
      opgesteld door: gezamenlijk
      - Wat we hier bespreken, blijft hier
      - Je laat het weten als je er niet bij kunt zijn
    afspraak communicatie: ?
    kanaal sociaal: ?
    kanaal vragen: ?

    # Wat er elke bijeenkomst terugkomt, schrijf je één keer uit.
    patroon Intervisie: Een vraag van een van de deelnemers
      synchroon check-in: Hoe zit je erbij? [hele groep, 10 min]
      synchroon intervisie: Een deelnemer brengt een eigen vraag in [hele groep, 60 min]
      synchroon check-out: Wat neem je mee? [hele groep, 10 min]

    bijeenkomst: Eerste bijeenkomst [week 1, op locatie, 120 min]
      synchroon kennismaking: Wie ben je, en wat breng je mee? [hele groep, 45 min]
        principe: A
      synchroon doelen stellen: Wat willen we samen bereiken? [hele groep, 45 min]
        principe: C
      synchroon check-out: Waar kijk je naar uit? [hele groep, 30 min]

    bijeenkomst: Intervisie [online, 90 min]
      herhaling: ?
      zoals: Intervisie

    bijeenkomst: Halverwege terugkijken [wanneer ?, op locatie, 90 min]
      synchroon check-in: Hoe zit je erbij? [hele groep, 15 min]
      synchroon tussenevaluatie: Werken onze doelen en afspraken nog? [hele groep, 60 min]
      synchroon check-out: Wat doen we vanaf nu anders? [hele groep, 15 min]

    # Meet voor en na, dan zie je of er iets verandert.
    voormeting: Korte vragenlijst over verbondenheid en vertrouwen [week 1]
      instrument: ?
    nameting: Dezelfde vragenlijst nog een keer [wanneer ?]
      instrument: ?

    # Houd bij wat er gebeurt. Het is later goud waard.
    open vraag: Wat weten we nog niet?

    """,
  en: """
    # How to begin: change what stands here into what suits your group, and throw away what you don't need.
    # A ? says: we don't know this yet. Do leave it there until you know.
    # Lines with # are for yourself. A line with > explains something to everyone who reads the plan.
    # To look up a word: coursecheck explain check-in

    community: Name of your learning community or coaching group
    language: en
    status: draft
    programme: ?
    # full-time, part-time or dual
    study form: ?
    delivery: blended
    # About eight to ten participants often works well; split a larger group.
    participants: ?
    # new (they don't know each other), running or changing
    composition: ?
    facilitator: ?

    > Write a few sentences here: what brings these people together, and what they want to learn together.

    # What do you want to find out or improve? Begin with 'How'.
    question: How do we make participants feel connected, even when they seldom meet?

    # The seven principles are A to G; coursecheck explain A tells what the first one asks for.
    principles: A, B and C

    # Make the goals together, in one of the first meetings. Look back on them together later.
    goal shared: What we want to have achieved together in the end
      set by: together
      reviewed in: the meeting halfway
    goal personal: Everyone chooses a question of their own and shares it with the group

    agreement collaboration: How we treat each other
      set by: together
      - What we discuss here stays here
      - You let us know when you cannot be there
    agreement communication: ?
    channel social: ?
    channel questions: ?

    # What comes back in each meeting is written out once.
    pattern Intervision: A question from one of the participants
      sync check-in: How are you today? [whole group, 10 min]
      sync intervision: One participant brings in a question of their own [whole group, 60 min]
      sync check-out: What do you take home? [whole group, 10 min]

    meeting: First meeting [week 1, on campus, 120 min]
      sync getting acquainted: Who are you, and what do you bring? [whole group, 45 min]
        principle: A
      sync goal setting: What do we want to achieve together? [whole group, 45 min]
        principle: C
      sync check-out: What do you look forward to? [whole group, 30 min]

    meeting: Intervision [online, 90 min]
      repeat: ?
      like: Intervision

    meeting: Looking back halfway [when ?, on campus, 90 min]
      sync check-in: How are you today? [whole group, 15 min]
      sync interim evaluation: Do our goals and agreements still work? [whole group, 60 min]
      sync check-out: What will we do differently from now on? [whole group, 15 min]

    # Measure before and after, and you will see whether something changes.
    pre-measurement: Short survey on connectedness and trust [week 1]
      instrument: ?
    post-measurement: The same survey once more [when ?]
      instrument: ?

    # Keep track of what happens. It will be worth gold later.
    open question: What don't we know yet?

    """)
