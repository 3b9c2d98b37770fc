import Vocabulary

/// A line with the keyword as a designer would write it.
package func exampleLine(of keyword: Keyword, _ language: Language) -> String {
  for example in writtenExamples where example.keyword == keyword { return example.line[language] }
  let name = keyword.row.names.canonical(language)
  switch keyword.facts.value {
  case .terms(let set), .termsOrText(let set): return name + ": " + (set.words(language).first ?? "")
  case .flag: return name + ":"
  case .text, .names, .size, .percentage, .duration, .workload, .looseDuration, .time, .recurrence, .grouping,
    .environment,
    .references, .date, .principles, .language, .yesNo, .score, .counted:
    return name + ": " + (keyword.facts.value.description.examples(language).first ?? "…")
  }
}

/// Where the kind of value alone would make a poor example.
private let writtenExamples: [(keyword: Keyword, line: Bilingual<String>)] = [
  (.course, Bilingual(nl: "cursus MC101: Marketingcommunicatie", en: "course MC101: Marketing communication")),
  (.community, Bilingual(nl: "leergemeenschap: Zorg in de wijk", en: "community: Care in the neighbourhood")),
  (.programme, Bilingual(nl: "opleiding: Commerciële Economie", en: "programme: Commercial Economics")),
  (.institution, Bilingual(nl: "instelling: Hogeschool aan het Water", en: "institution: Waterside University")),
  (.module, Bilingual(nl: "module: Onderzoek doen [week 1-3]", en: "module: Doing research [weeks 1-3]")),
  (.week, Bilingual(nl: "week 3: Interviewen", en: "week 3: Interviewing")),
  (.meeting, Bilingual(nl: "bijeenkomst: Workshop [op locatie, 90 min]", en: "meeting: Workshop [on campus, 90 min]")),
  (.part, Bilingual(nl: "deel 1: Terugblik [30 min]", en: "part 1: Looking back [30 min]")),
  (.pause, Bilingual(nl: "pauze: [15 min]", en: "break: [15 min]")),
  (
    .holiday,
    Bilingual(nl: "vakantie: Herfstvakantie [kalenderweek 43]", en: "holiday: Autumn break [calendar week 43]")
  ),
  (
    .pattern,
    Bilingual(nl: "patroon Intervisie: Intervisie in tweetallen", en: "pattern Intervision: Intervision in pairs")
  ),
  (.or, Bilingual(nl: "of", en: "or")),
  (.period, Bilingual(nl: "periode 2: De klant", en: "period 2: The customer")),
  (.path, Bilingual(nl: "leerpad: Onderzoekend vermogen", en: "path: Research skills")),
  (.boarding, Bilingual(nl: "studentboarding: Welkom bij de opleiding", en: "boarding: Welcome to the programme")),
  (.phase, Bilingual(nl: "fase 0: Ontdekken", en: "phase 0: Discover")),
  (
    .dimension,
    Bilingual(nl: "dimensie flexibiliteit: Ruimte voor eigen keuzes", en: "dimension flexibility: Room for choices")
  ),
  (
    .measurement,
    Bilingual(
      nl: "meting voor: Vragenlijst sociale binding [week 1]",
      en: "measurement before: Survey on social bonding [week 1]")
  ),
  (
    .review,
    Bilingual(
      nl: "besluit: Opleidingscommissie [vastgesteld, 2026-06-03]",
      en: "review: Programme committee [approved, 2026-06-03]")
  ),
  (
    .ignore,
    Bilingual(
      nl: "negeer unknown-word: we gebruiken hier een woord van onze opleiding",
      en: "ignore unknown-word: we use a word of our own programme here")
  ),
  (.group, Bilingual(nl: "groep G1: Coachgroep maandag", en: "group G1: Coaching group Monday")),
  (
    .sync,
    Bilingual(
      nl: "synchroon casus: De theorie op een eigen merk [groepjes van 4, 60 min]",
      en: "sync case: The theory on a brand of your own [groups of 4, 60 min]")
  ),
  (
    .async,
    Bilingual(
      nl: "asynchroon kennisclip: Zender en ontvanger [online, individueel, 20 min]",
      en: "async video: Sender and receiver [online, alone, 20 min]")
  ),
  (.opens, Bilingual(nl: "open vanaf: week 2", en: "opens: week 2")),
  (.due, Bilingual(nl: "deadline: week 4", en: "due: week 4")),
  (.start, Bilingual(nl: "start: 2026-09-01", en: "start: 2026-09-01")),
  (.end, Bilingual(nl: "einde: 2026-11-13", en: "end: 2026-11-13")),
  (.forWhat, Bilingual(nl: "voor: vragen over de stof", en: "for: questions about the subject")),
  (.tool, Bilingual(nl: "tool: Padlet", en: "tool: Padlet")),
  (.feedback, Bilingual(nl: "feedback: docent [binnen 5 dagen]", en: "feedback: teacher [within 5 days]")),
  (.role, Bilingual(nl: "rollen: voorzitter, tijdbewaker", en: "roles: chair, timekeeper")),
  (.material, Bilingual(nl: "materiaal: Hoofdstuk 3 van het handboek", en: "material: Chapter 3 of the handbook")),
  (
    .alternative,
    Bilingual(
      nl: "alternatief: de opname bekijken en drie vragen insturen",
      en: "alternative: watch the recording and send in three questions")
  ),
  (.product, Bilingual(nl: "product: een adviesrapport van twee bladzijden", en: "product: a report of two pages")),
  (.rubric, Bilingual(nl: "rubriek: Rubric adviesgesprek", en: "rubric: Rubric for a consultation")),
  (.assessment, Bilingual(nl: "toets summatief T1: Adviesrapport [60%]", en: "assessment summative A1: Report [60%]")),
  (
    .purpose,
    Bilingual(nl: "bedoeling: iedereen durft een vraag te stellen", en: "purpose: everyone dares to ask a question")
  ),
  (.like, Bilingual(nl: "zoals: Intervisie", en: "like: Intervision")),
  (
    .experience,
    Bilingual(nl: "ervaring: De groepjes gingen sneller aan het werk", en: "experience: The groups got to work faster")
  ),
  (.topic, Bilingual(nl: "onderwerp: privacy in de zorg", en: "topic: privacy in care")),
  (.prompt, Bilingual(nl: "prompt: Waar ben je deze week trots op?", en: "prompt: What are you proud of this week?")),
  (.replaces, Bilingual(nl: "vervangt: het hoorcollege van vorig jaar", en: "replaces: last year's lecture")),
  (.needsSkill, Bilingual(nl: "vraagt vaardigheid: videobewerking", en: "needs skill: video editing")),
  (.teaches, Bilingual(nl: "leert studenten: feedback geven", en: "teaches: giving feedback")),
  (.partner, Bilingual(nl: "partner: Wijkteam Noord", en: "partner: Community team North")),
  (.location, Bilingual(nl: "locatie: gebouw B, tweede verdieping", en: "location: building B, second floor")),
  (.preparation, Bilingual(nl: "voorbereiding: lees de casus", en: "preparation: read the case")),
  (.input, Bilingual(nl: "inbreng: een eigen praktijkvoorbeeld", en: "input: an example from your own practice")),
  (.agenda, Bilingual(nl: "agenda: terugblik, casus, afspraken", en: "agenda: looking back, case, next steps")),
  (.recording, Bilingual(nl: "opname: ja, een week terug te kijken", en: "recording: yes, available for a week")),
  (.rounds, Bilingual(nl: "rondes: 3", en: "rounds: 3")),
  (
    .speakingOrder,
    Bilingual(
      nl: "spreekvolgorde: op volgorde van de deelnemerslijst",
      en: "speaking order: in the order of the list of participants")
  ),
  (
    .instruction,
    Bilingual(
      nl: "instructie: Werk in drie stappen en verdeel de rollen",
      en: "instruction: Work in three steps and divide the roles")
  ),
  (.replies, Bilingual(nl: "reacties: 2", en: "replies: 2")),
  (.sharedIn, Bilingual(nl: "gedeeld in: Padlet", en: "shared in: Padlet")),
  (.consent, Bilingual(nl: "toestemming: vooraf gevraagd", en: "consent: asked beforehand")),
  (
    .followUp,
    Bilingual(
      nl: "vervolg: resultaten bespreken in de volgende bijeenkomst",
      en: "follow-up: discuss the results in the next meeting")
  ),
  (.tag, Bilingual(nl: "kenmerk: beroepspraktijk", en: "tag: professional practice")),
  (.owner, Bilingual(nl: "eigenaar: cursuscoördinator", en: "owner: course coordinator")),
  (.method, Bilingual(nl: "methode: incidentmethode", en: "method: incident method")),
  (.format, Bilingual(nl: "formaat: 1", en: "format: 1")),
  (.year, Bilingual(nl: "jaar: 1", en: "year: 1")),
  (.weekCount, Bilingual(nl: "weken: 8", en: "weeks: 8")),
  (.students, Bilingual(nl: "studenten: 48", en: "students: 48")),
  (.teachers, Bilingual(nl: "docenten: Anna en Bram", en: "teachers: Ann and Bob")),
  (.facilitator, Bilingual(nl: "facilitator: Chris", en: "facilitator: Chris")),
  (.staff, Bilingual(nl: "medewerkers: Dina", en: "staff: Dina")),
  (.designers, Bilingual(nl: "ontwerpers: Anna en Bram", en: "designers: Ann and Bob")),
  (.contactHours, Bilingual(nl: "contacttijd: 3 uur per week", en: "contact hours: 3 h per week")),
  (.selfStudy, Bilingual(nl: "zelfstudie: 60 uur", en: "self-study: 60 h")),
  (.credit, Bilingual(nl: "EC: 5", en: "EC: 5")),
  (
    .question,
    Bilingual(
      nl: "hoe-vraag: Hoe leren studenten elkaar kennen als ze elkaar weinig zien?",
      en: "question: How do students get to know each other when they seldom meet?")
  ),
  (
    .outcome,
    Bilingual(
      nl: "leeruitkomst LU1: Past communicatietheorie toe op een bestaand merk",
      en: "outcome LO1: Applies communication theory to a real brand")
  ),
  (
    .goal,
    Bilingual(
      nl: "doel gezamenlijk: Een campagne die de opdrachtgever kan gebruiken",
      en: "goal shared: A campaign that the client can use")
  ),
  (.channel, Bilingual(nl: "kanaal vragen: Teams, kanaal Vragen", en: "channel questions: Teams, channel Questions")),
  (
    .agreement,
    Bilingual(
      nl: "afspraak samenwerking: Je meldt het als je iets niet op tijd af krijgt",
      en: "agreement collaboration: You tell the group when you will not finish in time")
  ),
  (
    .availability,
    Bilingual(
      nl: "bereikbaarheid: op werkdagen binnen twee dagen antwoord",
      en: "availability: an answer within two working days")
  ),
  (
    .persona,
    Bilingual(
      nl: "persona: Samira werkt drie dagen per week in de zorg", en: "persona: Samira works in care three days a week")
  ),
  (.requires, Bilingual(nl: "voorkennis: Inleiding marketing", en: "requires: Introduction to marketing")),
  (.adjustment, Bilingual(nl: "bijstelling: Check-in korter gemaakt", en: "adjustment: Made the check-in shorter")),
  (.authors, Bilingual(nl: "auteurs: Anna en Bram", en: "authors: Ann and Bob")),
  (.version, Bilingual(nl: "versie: 0.3", en: "version: 0.3")),
  (.audience, Bilingual(nl: "doelgroep: eerstejaars in deeltijd", en: "audience: first-year part-time students")),
  (.equipment, Bilingual(nl: "benodigdheden: laptop met camera", en: "equipment: laptop with a camera")),
  (.cost, Bilingual(nl: "kosten: boek van ongeveer 40 euro", en: "cost: a book of about 40 euros")),
  (.capacity, Bilingual(nl: "plaatsen: 60", en: "places: 60")),
  (.licence, Bilingual(nl: "licentie: CC BY 4.0", en: "licence: CC BY 4.0")),
  (.source, Bilingual(nl: "bron: evaluatie van vorig jaar", en: "source: last year's evaluation")),
  (.client, Bilingual(nl: "opdrachtgever: Bakkerij Van Dijk", en: "client: Van Dijk Bakery")),
  (.testPerson, Bilingual(nl: "testpersoon: een oud-student", en: "test person: a former student")),
  (
    .passRule,
    Bilingual(nl: "slaagregel: alle toetsen minstens een 5,5", en: "pass rule: at least 5.5 for each assessment")
  ),
  (.resit, Bilingual(nl: "herkansing: één keer, in week 10", en: "resit: once, in week 10")),
  (.certificate, Bilingual(nl: "certificaat: bewijs van deelname", en: "certificate: proof of participation")),
  (.timeZone, Bilingual(nl: "tijdzone: Europe/Amsterdam", en: "time zone: Europe/Amsterdam")),
  (.intake, Bilingual(nl: "instroom: september", en: "intake: September")),
  (.membersFrom, Bilingual(nl: "afkomstig van: drie opleidingen", en: "members from: three programmes")),
  (.workContext, Bilingual(nl: "werk: de meesten werken in het onderwijs", en: "work: most of them work in education")),
  (.schedule, Bilingual(nl: "rooster: dinsdagmiddag", en: "schedule: Tuesday afternoon")),
  (.sharedProduct, Bilingual(nl: "gezamenlijk product: een onderzoeksposter", en: "shared product: a research poster")),
  (.domain, Bilingual(nl: "domein: zorg en welzijn", en: "domain: health and welfare")),
  (
    .setting,
    Bilingual(nl: "context: studenten wonen door het hele land", en: "setting: students live all over the country")
  ),
  (.periodName, Bilingual(nl: "periode: 2", en: "period: 2")),
  (.runs, Bilingual(nl: "eerder gegeven: 2", en: "runs: 2")),
  (.vision, Bilingual(nl: "visie: leren doe je samen", en: "vision: learning is something you do together")),
  (.redesignTime, Bilingual(nl: "ontwikkeltijd: 80 uur", en: "redesign time: 80 h")),
  (.timeAvailable, Bilingual(nl: "beschikbare tijd: 40 uur", en: "time available: 40 h")),
  (.canAlready, Bilingual(nl: "kan al: videobellen", en: "can already: video calling")),
  (.support, Bilingual(nl: "ondersteuning technisch: Servicedesk", en: "support technical: Service desk")),
  (.environmentPlan, Bilingual(nl: "omgeving online: Brightspace", en: "environment online: Brightspace")),
  (
    .flexibility,
    Bilingual(nl: "flexibiliteit: studenten kiezen hun eigen casus", en: "flexibility: students choose their own case")
  ),
  (.inclusion, Bilingual(nl: "inclusie: alle video's zijn ondertiteld", en: "inclusion: all videos have captions")),
  (
    .information,
    Bilingual(nl: "informatie: op de startpagina van de cursus", en: "information: on the start page of the course")
  ),
  (
    .observation,
    Bilingual(
      nl: "observatie: studenten blijven na afloop napraten", en: "observation: students stay to talk afterwards")
  ),
  (
    .openQuestion,
    Bilingual(
      nl: "open vraag: Past dit bij de deeltijdgroep?", en: "open question: Does this suit the part-time group?")
  ),
  (.wish, Bilingual(nl: "wens: een tweede docent bij de start", en: "wish: a second teacher at the start")),
  (.contribution, Bilingual(nl: "droeg bij aan: elkaar durven aanspreken", en: "contributed to: daring to speak up")),
  (.lesson, Bilingual(nl: "leerpunt: begin met kleine groepjes", en: "lesson: begin with small groups")),
  (
    .desired,
    Bilingual(nl: "gewenst: elke cursus heeft een duidelijke start", en: "desired: each course has a clear start")
  ),
  (
    .inPlace,
    Bilingual(
      nl: "al aanwezig: een vaste inrichting van de leeromgeving",
      en: "already in place: one set-up for the learning environment")
  ),
  (.keep, Bilingual(nl: "behouden: de check-in", en: "keep: the check-in")),
  (.change, Bilingual(nl: "veranderen: minder opdrachten per week", en: "change: fewer assignments a week")),
  (
    .reason,
    Bilingual(nl: "reden: studenten gaven aan dat het te veel was", en: "reason: students said it was too much")
  ),
  (.note, Bilingual(nl: "opmerking: lokaal nog aanvragen", en: "note: the room still has to be booked")),
  (
    .individualPart,
    Bilingual(nl: "individueel deel: een eigen reflectie", en: "individual part: a reflection of your own")
  ),
  (.privacyCheck, Bilingual(nl: "privacytoets: gedaan in mei", en: "privacy check: done in May")),
  (
    .accessibility,
    Bilingual(nl: "toegankelijkheid: werkt met een schermlezer", en: "accessibility: works with a screen reader")
  ),
  (
    .tested,
    Bilingual(nl: "getest met studenten: ja, met zes studenten", en: "tested with students: yes, with six students")
  ),
  (.help, Bilingual(nl: "hulp: handleiding op de startpagina", en: "help: manual on the start page")),
  (.revisited, Bilingual(nl: "besproken op: de laatste bijeenkomst", en: "reviewed in: the last meeting")),
  (.themes, Bilingual(nl: "thema's: planning en samenwerken", en: "themes: planning and collaboration")),
  (.respondents, Bilingual(nl: "aantal respondenten: 21", en: "number of respondents: 21")),
  (
    .instrument,
    Bilingual(nl: "instrument: vragenlijst met 30 stellingen", en: "instrument: questionnaire with 30 statements")
  ),
  (.scale, Bilingual(nl: "schaal: 1 tot 5", en: "scale: 1 to 5")),
  (.measuredGroup, Bilingual(nl: "groep: eerstejaars", en: "group: first-year students")),
  (.stakeholder, Bilingual(nl: "belanghebbende: Teamleiders", en: "stakeholder: Team leaders")),
  (.loadPerWeek, Bilingual(nl: "uren per week: 40 uur", en: "hours per week: 40 h")),
  (
    .adaptivity,
    Bilingual(
      nl: "adaptiviteit: extra oefening voor wie dat nodig heeft",
      en: "adaptivity: extra practice for those who need it")
  ),
  (
    .feasibility,
    Bilingual(
      nl: "studeerbaarheid: geen twee deadlines in één week", en: "feasibility: never two deadlines in one week")
  ),
  (
    .materialStrategy,
    Bilingual(
      nl: "materiaalstrategie: open leermateriaal waar het kan", en: "material strategy: open material where possible")
  ),
  (.step, Bilingual(nl: "stap: Twee cursussen herontwerpen", en: "step: Redesign two courses")),
  (.reach, Bilingual(nl: "reikwijdte: alle bacheloropleidingen", en: "reach: all bachelor programmes")),
  (
    .strategy, Bilingual(nl: "strategie: klein beginnen en samen leren", en: "strategy: start small and learn together")
  ),
  (
    .definitionOf,
    Bilingual(
      nl: "definitie: Blended leren is een doordachte mix van online en op locatie",
      en: "definition: Blended learning is a thought-out mix of online and on campus")
  ),
  (.preferredWord, Bilingual(nl: "voorkeurswoord: kennisclip", en: "preferred word: video")),
  (
    .insteadOf,
    Bilingual(nl: "in plaats van: weblecture, vodcast", en: "instead of: web lecture, vodcast")
  ),
  (
    .unit,
    Bilingual(nl: "organisatieonderdeel: Academie voor Gezondheid", en: "part of the organisation: School of Health")
  ),
  (.why, Bilingual(nl: "waarom: Studenten combineren studie en werk", en: "why: Students combine study and work")),
  (
    .how, Bilingual(nl: "hoe: Ontwerpteams van docenten en studenten", en: "how: Design teams of teachers and students")
  ),
  (.who, Bilingual(nl: "wie: Alle docenten van het eerste jaar", en: "who: All teachers of the first year")),
  (.maturity, Bilingual(nl: "volwassenheid: 2", en: "maturity: 2")),
  (.ambition, Bilingual(nl: "ambitie: 4", en: "ambition: 4")),
  (
    .consequence,
    Bilingual(
      nl: "consequentie: het rooster krijgt vaste online dagen", en: "consequence: the timetable gets fixed online days"
    )
  ),
  (.communication, Bilingual(nl: "communicatie: maandelijkse nieuwsbrief", en: "communication: monthly newsletter")),
  (.example, Bilingual(nl: "voorbeeld: de minor Duurzaam ondernemen", en: "example: the minor Sustainable business")),
  (
    .procurement,
    Bilingual(nl: "inkoopcriteria: gegevens blijven in Europa", en: "procurement criteria: data stay in Europe")
  ),
  (.budget, Bilingual(nl: "budget: 20.000 euro", en: "budget: 20,000 euros")),
  (.hours, Bilingual(nl: "uren: 40 uur", en: "hours: 40 h")),
  (.exclude, Bilingual(nl: "sluit uit: archief/**", en: "exclude: archive/**")),
  (.baseline, Bilingual(nl: "beginstand: .coursecheck-baseline", en: "baseline: .coursecheck-baseline")),
  (.failOn, Bilingual(nl: "faal bij: waarschuwing", en: "fail on: warning")),
  (.rules, Bilingual(nl: "regels:", en: "rules:")),
  (.ruleSetting, Bilingual(nl: "notation/unknown-word: uit", en: "notation/unknown-word: off")),
  (.limits, Bilingual(nl: "grenzen:", en: "limits:")),
  (.limitSetting, Bilingual(nl: "grootte leergemeenschap: 8-10", en: "community size: 8-10")),
  (
    .ownKind,
    Bilingual(
      nl: "werkvorm speeddate: Speeddate [synchroon, 5-30 personen, principe A]",
      en: "kind speed-date: Speed date [sync, 5-30 people, principle A]")
  ),
  (.dutchName, Bilingual(nl: "nl: speeddate", en: "nl: speeddate")),
  (.englishName, Bilingual(nl: "en: speed date", en: "en: speed date")),
]
