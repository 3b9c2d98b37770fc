import Vocabulary

let institutionTemplate = Bilingual(
  nl: """
    # Zo begin je. Verander wat er staat in wat bij jouw instelling past, en gooi weg wat je niet nodig hebt.
    # Een ? betekent: dat weten we nog niet. Laat die gerust staan tot je het weet.
    # Regels met een # zijn voor jezelf. Een regel met > is uitleg voor iedereen die het plan leest.
    # Een woord opzoeken: coursecheck explain dimensie

    instelling: Naam van je instelling of instituut
    taal: nl
    status: concept
    # Voor wie geldt dit plan: de hele instelling, een academie, een paar opleidingen?
    reikwijdte: ?
    start: ?
    einde: ?

    > Schrijf hier in een paar zinnen waarom jullie met blended onderwijs aan de slag gaan
    > en waar je over een paar jaar wilt staan.

    # Zo voorkom je dat iedereen iets anders bedoelt.
    definitie: Blended onderwijs is een doordachte mix van online en op locatie, die elkaar versterken
    definitie: Blended leren is het leren van de student in een doordachte mix van op locatie en online
    definitie: Blended didactiek is het ontwerpen en begeleiden van die leeractiviteiten door de docent
    strategie: ?
      datum: ?
      geraadpleegd: ?

    # Micro is de student en de docent, meso de opleiding en de diensten, macro de instelling.
    waarom micro: ?
    waarom meso: ?
    waarom macro: ?
    hoe micro: ?
    hoe meso: ?
    hoe macro: ?
    wie micro: ?
    wie meso: ?
    wie macro: ?

    # Wie heeft ermee te maken, en hoe staan zij erin: betrokken, geïnformeerd of nog onduidelijk?
    belanghebbende docent: Docenten
      betrokkenheid: ?
    belanghebbende student: Studenten
      betrokkenheid: ?
    belanghebbende management: Directie en teamleiders
      betrokkenheid: ?

    # Waar sta je nu en waar wil je heen? Een niveau is een getal; ? mag ook.
    # Bij elke dimensie helpt het om te weten wie ervoor zorgt: 'eigenaar' zegt dat.
    dimensie strategie: Wat we willen, en of iedereen dat kent
      volwassenheid: ?
      ambitie: ?
    dimensie ondersteuning: Hulp voor studenten en docenten
      volwassenheid: ?
      ambitie: ?
    dimensie delen en gemeenschappen: Docenten leren van elkaar
      volwassenheid: ?
      ambitie: ?
    dimensie professionalisering: Docenten leren ontwerpen
      volwassenheid: ?
      ambitie: ?
    dimensie kwaliteitszorg: Kijken wat werkt en wat niet
      volwassenheid: ?
      ambitie: ?
    dimensie bestuur: Wie beslist waarover
      volwassenheid: ?
      ambitie: ?
    dimensie financiën: Geld, ook voor later
      volwassenheid: ?
      ambitie: ?
    dimensie faciliteiten: Ruimten, rooster en techniek
      volwassenheid: ?
      ambitie: ?

    docenttijd: ?
    ondersteuning onderwijskundig: ?
    ondersteuning technisch: ?
    # Een cursus waar het goed ging, of juist niet: andere teams leren ervan.
    voorbeeld: ?

    # Wie doet wat, en wanneer? Begin klein.
    stap pilot: Drie teams herontwerpen samen met studenten een cursus
      door: ?
      wanneer: ?
      budget: ?
    stap training: Een training in ontwerpen voor deze teams
      door: ?
      wanneer: ?
    stap evaluatie: Kijken wat werkt en besluiten hoe het verdergaat
      door: ?
      wanneer: ?

    indicatoren: tevredenheid, voortgang, docentervaring
    open vraag: Wat weten we nog niet?

    """,
  en: """
    # How to begin: change what stands here into what suits your institution, and throw away what you don't need.
    # A ? says: we don't know this yet. Do leave it there until you know.
    # Lines with # are for yourself. A line with > explains something to everyone who reads the plan.
    # To look up a word: coursecheck explain dimension

    institution: Name of your institution or institute
    language: en
    status: draft
    # Whom is this plan for: the whole institution, one school, a few programmes?
    reach: ?
    start: ?
    end: ?

    > Write a few sentences here: why you are taking up blended education,
    > and where you want to be in a few years.

    # This keeps people from meaning different things.
    definition: Blended education is a thought-out mix of online and on campus, each adding to the other
    definition: Blended learning is what students learn from a thought-out mix of campus and online
    definition: Blended teaching is how teachers design and facilitate those learning activities
    strategy: ?
      date: ?
      consulted: ?

    # Micro is the student and the teacher, meso the programme and the services, macro the institution.
    why micro: ?
    why meso: ?
    why macro: ?
    how micro: ?
    how meso: ?
    how macro: ?
    who micro: ?
    who meso: ?
    who macro: ?

    # Who is concerned, and how do they feel about it: committed, informed or undecided?
    stakeholder teacher: Teachers
      commitment: ?
    stakeholder student: Students
      commitment: ?
    stakeholder management: Directors and team leaders
      commitment: ?

    # Where do you stand now and where do you want to go? A level is a number; ? will do too.
    # For each dimension it helps to know who looks after it: 'owner' says so.
    dimension institutional strategy: What we want, and whether everyone knows
      maturity: ?
      ambition: ?
    dimension institutional support: Help for students and teachers
      maturity: ?
      ambition: ?
    dimension sharing and communities: Teachers learn from each other
      maturity: ?
      ambition: ?
    dimension professional development: Teachers learn to design
      maturity: ?
      ambition: ?
    dimension quality assurance: Look at what works and what does not
      maturity: ?
      ambition: ?
    dimension governance: Who decides on what
      maturity: ?
      ambition: ?
    dimension finances: Money, for later years too
      maturity: ?
      ambition: ?
    dimension facilities: Rooms, timetable and technology
      maturity: ?
      ambition: ?

    teacher time: ?
    support teaching: ?
    support technical: ?
    # A course where it went well, or did not: other teams learn from it.
    example: ?

    # Who does what, and when? Start small.
    step pilot: Three teams redesign a course together with students
      by: ?
      when: ?
      budget: ?
    step training: A training in design for these teams
      by: ?
      when: ?
    step review: Look at what works and decide how to go on
      by: ?
      when: ?

    indicators: satisfaction, progress, teacher experience
    open question: What don't we know yet?

    """)
