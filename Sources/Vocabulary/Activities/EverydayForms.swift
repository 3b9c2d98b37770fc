// Everyday forms: the lectures, clips, cases, assignments and talks that most courses are made of.

extension ActivityRow {
  package static var gettingAcquainted: ActivityRow {
    ActivityRow(
      nl: "kennismaking|kennismaken|kennismakingsactiviteit",
      en: "getting acquainted|getting to know each other|get acquainted",
      means: Bilingual(
        nl: "Tijd om elkaar te leren kennen, in welke vorm ook. Wie elkaar kent, vraagt en helpt makkelijker.",
        en: "Time to get to know each other, in whatever form. People who know each other ask and help more easily."),
      .acquaintance, presences: .inferred(.social), principles: .inferred(.a), types: .discussion,
      categories: [.affective, .cohesion], source: "tool default")
  }

  package static var kickOff: ActivityRow {
    ActivityRow(
      nl: "kick-off|kickoff|startbijeenkomst|aftrap",
      en: "kick-off|kickoff|start meeting|launch",
      means: Bilingual(
        nl: "De eerste keer samen rond een cursus of project: wie doet er mee, wat gaan we maken en waarom?",
        en: "The first time together for a course or project: who is in, what will we make and why?"),
      [.acquaintance, .orientation], presences: .inferred([.social, .teaching]), timing: .sync, groupings: .wholeGroup,
      types: .discussion, categories: [.affective, .design], source: "tool default")
  }

  package static var opening: ActivityRow {
    ActivityRow(
      nl: "weekopening|opening|opening van de week|dagopening",
      en: "opening|week opening|opening of the week",
      means: Bilingual(
        nl: "Je begint de week of dag samen: wat staat er te gebeuren en waar heeft iedereen hulp bij nodig?",
        en: "You begin the week or day together: what is coming up, and what does everyone need help with?"),
      .orientation, presences: .inferred([.social, .teaching]), timing: .sync, groupings: .wholeGroup,
      types: .discussion, categories: [.openCommunication, .design], source: "tool default")
  }

  package static var recap: ActivityRow {
    ActivityRow(
      nl: "samenvatting|recap|opfrisser|korte herhaling",
      en: "recap|summary|refresher",
      means: Bilingual(
        nl: "Je haalt de kern nog eens op, zodat iedereen weer weet waar je was en verder kan.",
        en: "You bring back the main points, so that everyone knows where you were and can go on."),
      presences: .inferred([.cognitive, .teaching]), groupings: .wholeGroup, types: .acquisition, inquiry: .integration,
      categories: .directInstruction, source: "tool default")
  }

  package static var lecture: ActivityRow {
    ActivityRow(
      nl: "hoorcollege|college|lezing|webinar",
      en: "lecture|plenary lecture|webinar|talk",
      means: Bilingual(
        nl: "De docent legt de stof uit aan de hele groep, met voorbeelden en ruimte voor een vraag.",
        en: "The teacher explains the material to the whole group, with examples and room for a question."),
      .transmission, modes: .live, presences: .inferred([.cognitive, .teaching]), timing: .sync,
      environments: [.onCampus, .online], groupings: .wholeGroup, types: .acquisition, inquiry: .exploration,
      categories: .directInstruction, source: "tool default")
  }

  package static var instruction: ActivityRow {
    ActivityRow(
      nl: "instructie|uitleg|korte instructie",
      en: "instruction|explanation|direct instruction",
      means: Bilingual(
        nl: "Een korte uitleg van iets wat studenten daarna zelf gaan doen.",
        en: "A short explanation of something that students will then do themselves."),
      .transmission, presences: .inferred([.cognitive, .teaching]), groupings: .wholeGroup, types: .acquisition,
      inquiry: .exploration, categories: .directInstruction, source: "003; tool default")
  }

  package static var demonstration: ActivityRow {
    ActivityRow(
      nl: "demonstratie|voordoen",
      en: "demonstration|showing how",
      means: Bilingual(
        nl: "Iemand doet voor hoe het moet en denkt hardop, zodat studenten zien waar het op aankomt.",
        en: "Someone shows how it is done and thinks aloud, so that students see what matters."),
      .transmission, presences: .inferred([.cognitive, .teaching]), groupings: .wholeGroup, types: .acquisition,
      inquiry: .exploration, categories: .directInstruction, source: "tool default")
  }

  package static var liveCoding: ActivityRow {
    ActivityRow(
      nl: "live coderen|live programmeren|samen coderen",
      en: "live coding|coding along|live programming",
      means: Bilingual(
        nl: "De docent schrijft code op het scherm en denkt hardop. Studenten typen mee en zien ook de fouten.",
        en: "The teacher writes code on screen and thinks aloud. Students type along and see the mistakes too."),
      modes: .live, presences: .inferred([.cognitive, .teaching]), timing: .sync, groupings: .wholeGroup,
      types: [.acquisition, .practice], inquiry: .exploration, categories: .directInstruction, source: "tool default")
  }

  package static var video: ActivityRow {
    ActivityRow(
      nl: "kennisclip|video|filmpje|clip|instructievideo|documentaire|video kijken|kijken|bekijken",
      en:
        "video|knowledge clip|clip|video lecture|screencast|instruction video|watch a video|watch|watching|documentary",
      means: Bilingual(
        nl: "Een korte video met uitleg. Je kijkt wanneer het past en spoelt terug als het snel gaat.",
        en: "A short video that explains something. You watch when it suits you and rewind when it goes too fast."),
      .transmission, presences: .inferred([.cognitive, .teaching]), timing: .async, usualEnvironment: .online,
      environments: [.online, .onCampus], groupings: .alone, types: .acquisition, inquiry: .exploration,
      categories: .directInstruction, source: "003; tool default")
  }

  package static var reading: ActivityRow {
    ActivityRow(
      nl: "lezen|leesopdracht|literatuur lezen|tekst lezen|artikel lezen|boek lezen|literatuuronderzoek",
      en: "reading|reading assignment|read a text|literature|read an article|read a book|literature review",
      means: Bilingual(
        nl: "Je leest een hoofdstuk, artikel of tekst, het liefst met een vraag in je hoofd.",
        en: "You read a chapter, article or text, ideally with a question in mind."),
      .transmission, presences: .inferred(.cognitive), timing: .async, environments: [.ownPlace, .online],
      groupings: .alone, types: .acquisition, inquiry: .exploration, source: "003; tool default")
  }

  package static var podcast: ActivityRow {
    ActivityRow(
      nl: "podcast|audio|podcast luisteren|audiofragment",
      en: "podcast|audio|listening|audio clip",
      means: Bilingual(
        nl: "Je luistert naar een gesprek of verhaal over de stof, onderweg of thuis.",
        en: "You listen to a talk or story about the subject, on the way or at home."),
      .transmission, presences: .inferred(.cognitive), timing: .async, environments: [.ownPlace, .online],
      groupings: .alone, types: .acquisition, inquiry: .exploration, source: "tool default")
  }

  package static var eLearning: ActivityRow {
    ActivityRow(
      nl: "e-learningmodule|e-learning|online leermodule",
      en: "e-learning|e-learning module|online course unit",
      means: Bilingual(
        nl: "Een online lespakket dat je op eigen tempo doorloopt, met uitleg, oefening en direct antwoord.",
        en: """
          A set of online lessons you work through at your own pace, \
          with explanation, practice and instant answers.
          """),
      presences: .inferred([.cognitive, .teaching]), timing: .async, usualEnvironment: .online, groupings: .alone,
      types: [.acquisition, .practice], inquiry: .exploration, categories: .directInstruction, feedback: .automatic,
      source: "003; tool default")
  }

  package static var selfStudy: ActivityRow {
    ActivityRow(
      nl: "zelfstudie|zelfstandig werken|zelf studeren",
      en: "self-study|independent study|independent work",
      means: Bilingual(
        nl: "Tijd waarin je zelf aan de slag gaat met de stof, waar en wanneer je wilt.",
        en: "Time to work on the material by yourself, where and when you like."),
      timing: .async, groupings: .alone, types: [.acquisition, .practice], source: "tool default")
  }

  package static var quiz: ActivityRow {
    ActivityRow(
      nl: "quiz|oefenquiz|zelftest|kennisquiz|zelftoets|oefentoets",
      en: "quiz|self-test|practice quiz|online quiz|practice test",
      means: Bilingual(
        nl: "Een paar vragen met direct het antwoord erbij. Je ziet meteen wat je al weet.",
        en: "A few questions with the answer straight away. You see at once what you already know."),
      .monitoring, environments: [.online, .onCampus], groupings: .alone, types: .practice, feedback: .automatic,
      source: "003; tool default")
  }

  package static var poll: ActivityRow {
    ActivityRow(
      nl: "peiling|poll|stemming|opiniepeiling|stemmen",
      en: "poll|vote|opinion poll|live poll|voting",
      means: Bilingual(
        nl: "Iedereen kiest een antwoord en je ziet samen hoe de groep denkt. Een goed begin van een gesprek.",
        en: "Everyone picks an answer and you see together what the group thinks. A good start for a talk."),
      .discussion, modes: .live, presences: .inferred([.social, .cognitive]), timing: .sync, groupings: .wholeGroup,
      types: .discussion, inquiry: .triggering, categories: .openCommunication,
      source: "001 CoI-cognitive; tool default")
  }

  package static var questionRound: ActivityRow {
    ActivityRow(
      nl: "vragenronde|vragenrondje|vragen over de stof",
      en: "question round|round of questions|questions on the material",
      means: Bilingual(
        nl: "Studenten stellen hun vragen over de stof en de docent gaat er met de groep op in.",
        en: "Students ask their questions about the material, and the teacher takes them up with the group."),
      .discussion, modes: .live, presences: .inferred([.cognitive, .teaching]), timing: .sync, groupings: .wholeGroup,
      types: .discussion, inquiry: [.triggering, .exploration], categories: [.facilitation, .directInstruction],
      source: "003; tool default")
  }

  package static var search: ActivityRow {
    ActivityRow(
      nl: "zoekopdracht|zoeken|voorbeelden zoeken|zoektocht",
      en: "search|search task|finding examples|web search",
      means: Bilingual(
        nl: "Je zoekt zelf voorbeelden, bronnen of feiten bij een vraag en kiest wat bruikbaar is.",
        en: "You look for examples, sources or facts to answer a question and pick what is useful."),
      .inquiry, presences: .inferred(.cognitive), timing: .async, usualEnvironment: .online,
      environments: [.online, .onCampus, .workplace], groupings: .alone, types: .investigation, inquiry: .exploration,
      product: .list, source: "003; tool default")
  }

  package static var share: ActivityRow {
    ActivityRow(
      nl: "delen|uitwisselen|vondsten delen|gallery walk|galerijwandeling",
      en: "share|sharing|share findings|post and share|gallery walk",
      means: Bilingual(
        nl: "Je zet wat je vond of maakte online voor de anderen en kijkt wat zij hebben.",
        en: "You put what you found or made online for the others and see what they have."),
      .sharing, presences: .inferred([.social, .cognitive]), timing: .async, usualEnvironment: .online,
      groupings: .wholeGroup, types: .discussion, inquiry: .exploration, categories: .openCommunication, product: .post,
      source: "003; tool default")
  }

  package static var discussion: ActivityRow {
    ActivityRow(
      nl: "discussie|debat|groepsgesprek|gesprek",
      en: "discussion|debate|class discussion|conversation",
      means: Bilingual(
        nl: "Studenten praten over een vraag waar meer antwoorden op zijn en luisteren naar elkaars redenen.",
        en: "Students talk about a question with more than one answer and listen to each other's reasons."),
      .discussion, presences: .inferred([.social, .cognitive, .teaching]), timing: .sync,
      groupings: [.groups, .wholeGroup], types: .discussion, inquiry: [.exploration, .integration],
      categories: [.openCommunication, .facilitation], source: "tool default")
  }

  package static var forum: ActivityRow {
    ActivityRow(
      nl: "forum|discussieforum|online discussie|forumdiscussie|forumopdracht|forumbericht",
      en: "forum|discussion forum|online discussion|discussion board|forum post",
      means: Bilingual(
        nl: "Studenten schrijven hun gedachten op en reageren op elkaar, met meer bedenktijd dan in een les.",
        en: "Students write down their thoughts and respond to each other, with more time to think than in class."),
      .discussion, presences: .inferred([.social, .cognitive]), timing: .async, usualEnvironment: .online,
      groupings: .wholeGroup, types: .discussion, inquiry: .exploration, categories: .openCommunication, product: .post,
      source: "001 CoI-social; tool default")
  }

  package static var caseStudy: ActivityRow {
    ActivityRow(
      nl: "casus|case|praktijkcasus|probleem|casuïstiek",
      en: "case|case study|problem|case problem|cases",
      means: Bilingual(
        nl: "Studenten passen de theorie toe op een situatie uit de praktijk en zoeken samen een aanpak.",
        en: "Students apply theory to a situation from practice and work out together what to do."),
      [.collaboration, .inquiry], presences: .inferred([.social, .cognitive]), groupings: .groups,
      types: [.practice, .collaboration], inquiry: [.triggering, .integration, .resolution], categories: .cohesion,
      product: .answer, source: "003; tool default")
  }

  package static var plenaryReview: ActivityRow {
    ActivityRow(
      nl: "nabespreking|klassikale nabespreking|nabespreken|plenaire bespreking",
      en: "plenary review|debrief|debriefing|plenary discussion",
      means: Bilingual(
        nl: "Je bespreekt samen wat de groepjes hebben bedacht, waarom, en wat je daarvan leert.",
        en: "Together you go over what the groups came up with, why, and what there is to learn."),
      [.discussion, .feedback], modes: .live, presences: .inferred([.cognitive, .teaching]), timing: .sync,
      groupings: .wholeGroup, types: .discussion, inquiry: .integration,
      categories: [.facilitation, .directInstruction], feedback: [.teacher, .peers], source: "003; tool default")
  }

  package static var assignment: ActivityRow {
    ActivityRow(
      nl: "opdracht|huiswerk|verwerkingsopdracht|werkopdracht|werkstuk|essay|schrijfopdracht",
      en: "assignment|task|homework|essay|writing|writing assignment",
      means: Bilingual(
        nl: "Studenten werken een vraag of taak uit en laten zien wat zij met de stof kunnen.",
        en: "Students work out a question or task and show what they can do with the material."),
      presences: .inferred(.cognitive), timing: .async, groupings: [.alone, .groups], types: [.practice, .production],
      inquiry: .integration, product: .answer, source: "003; tool default")
  }

  package static var exercise: ActivityRow {
    ActivityRow(
      nl: "oefening|oefenen|oefenopdracht|vaardigheidstraining|training",
      en: "exercise|practice|drill|skills training|training",
      means: Bilingual(
        nl: "Je oefent iets tot het lukt, in kleine stappen.",
        en: "You practise something until it works, in small steps."),
      groupings: .alone, types: .practice, source: "tool default")
  }

  package static var guidedPractice: ActivityRow {
    ActivityRow(
      nl: "begeleide oefening|begeleid oefenen|oefenen met begeleiding|pair programming|samen programmeren",
      en: "guided practice|supervised practice|guided exercise|pair programming",
      means: Bilingual(
        nl: "Studenten oefenen terwijl de docent rondloopt, meekijkt en een duwtje geeft waar dat helpt.",
        en: "Students practise while the teacher walks round, looks over shoulders and gives a nudge where it helps."),
      modes: .live, presences: .inferred(.teaching), timing: .sync, types: .practice,
      categories: [.facilitation, .directInstruction], source: "tool default")
  }

  package static var problemSet: ActivityRow {
    ActivityRow(
      nl: "opgavenset|opgaven|sommen maken|werkblad",
      en: "problem set|worksheet|set of exercises",
      means: Bilingual(
        nl: "Een reeks opgaven die oploopt in moeite, om de stof in de vingers te krijgen.",
        en: "A series of problems that get harder, to make the material second nature."),
      timing: .async, groupings: .alone, types: .practice, product: .answer, source: "tool default")
  }

  package static var groupWork: ActivityRow {
    ActivityRow(
      nl: "groepswerk|groepsopdracht|samenwerken|werken in groepjes",
      en: "group work|group assignment|teamwork|working in groups",
      means: Bilingual(
        nl: "Studenten doen een taak samen en verdelen het werk, zodat ieder nodig is.",
        en: "Students do a task together and share out the work, so that everyone is needed."),
      .collaboration, presences: .inferred(.social), groupings: .groups, types: .collaboration, categories: .cohesion,
      source: "tool default")
  }

  package static var tutorial: ActivityRow {
    ActivityRow(
      nl: "werkgroep|werkcollege|seminar|tutorgroep",
      en: "tutorial|seminar|tutorial group",
      means: Bilingual(
        nl: "In een kleinere groep werk je met de docent opgaven of teksten door en stel je vragen.",
        en: "In a smaller group you work through problems or texts with the teacher and ask questions."),
      .discussion, modes: .live, presences: .inferred([.cognitive, .teaching]), timing: .sync, groupings: .groups,
      types: [.discussion, .practice], inquiry: [.exploration, .integration],
      categories: [.facilitation, .directInstruction], source: "tool default")
  }

  package static var workshop: ActivityRow {
    ActivityRow(
      nl: "workshop|doesessie|werksessie",
      en: "workshop|hands-on session|working session",
      means: Bilingual(
        nl: "Studenten gaan onder begeleiding zelf aan de slag en leren door te doen.",
        en: "Students set to work themselves with guidance and learn by doing."),
      modes: .live, presences: .inferred([.cognitive, .teaching]), timing: .sync, groupings: [.groups, .wholeGroup],
      types: .practice, inquiry: .exploration, categories: [.facilitation, .directInstruction], source: "tool default")
  }

  package static var practical: ActivityRow {
    ActivityRow(
      nl: "practicum|lab|praktijkles|practicumles",
      en: "lab|practical|lab session|laboratory|practical class",
      means: Bilingual(
        nl: "Studenten doen zelf proeven of handelingen in een lokaal dat daarvoor is ingericht.",
        en: "Students carry out experiments or skills themselves in a room equipped for it."),
      .inquiry, modes: .physical, presences: .inferred([.cognitive, .teaching]), timing: .sync,
      usualEnvironment: .onCampus, environments: [.onCampus, .workplace], groupings: .groups,
      types: [.practice, .investigation], inquiry: [.exploration, .resolution], categories: .directInstruction,
      source: "tool default")
  }

  package static var simulation: ActivityRow {
    ActivityRow(
      nl: "simulatie|rollenspel|simulatiespel|serious game",
      en: "simulation|role play|roleplay|simulation game|serious game|game",
      means: Bilingual(
        nl: "Je speelt een situatie uit het werk na, veilig en zonder gevolgen, en kijkt daarna hoe het ging.",
        en: "You act out a situation from work, safely and without consequences, then look at how it went."),
      presences: .inferred(.cognitive), groupings: .groups, types: .practice, inquiry: .resolution,
      source: "tool default")
  }

  package static var challenge: ActivityRow {
    ActivityRow(
      nl: "uitdaging|challenge|wedstrijdopdracht",
      en: "challenge|contest|challenge task",
      means: Bilingual(
        nl: "Een prikkelende opgave zonder vaste oplossing, waar studenten hun tanden in kunnen zetten.",
        en: "A task that dares students to find an answer nobody has laid out for them."),
      .inquiry, presences: .inferred(.cognitive), groupings: .groups, types: [.investigation, .collaboration],
      inquiry: [.triggering, .resolution], source: "tool default")
  }

  package static var project: ActivityRow {
    ActivityRow(
      nl: "project|projectwerk|projectopdracht",
      en: "project|project work|team project",
      means: Bilingual(
        nl: "Een groep werkt langere tijd aan iets wat echt af moet, van plan tot eindproduct.",
        en: "A group works for a longer time on something that must really be finished, from plan to product."),
      [.collaboration, .inquiry], presences: .inferred([.social, .cognitive]), groupings: .groups,
      types: [.collaboration, .production], inquiry: [.integration, .resolution], categories: .cohesion,
      product: .product, source: "tool default")
  }

  package static var proposal: ActivityRow {
    ActivityRow(
      nl: "voorstel|projectvoorstel|onderzoeksvoorstel|plan van aanpak",
      en: "proposal|project proposal|research proposal",
      means: Bilingual(
        nl: "Studenten schrijven op wat ze willen gaan doen, waarom en hoe, en vragen daar een oordeel over.",
        en: "Students write down what they want to do, why and how, and ask for a verdict."),
      presences: .inferred(.cognitive), types: [.production, .investigation], inquiry: [.triggering, .exploration],
      product: .plan, source: "tool default")
  }

  package static var prototype: ActivityRow {
    ActivityRow(
      nl: "prototype|proefversie|eerste versie",
      en: "prototype|mock-up|first version",
      means: Bilingual(
        nl: "Studenten maken een eerste versie om uit te proberen, nog niet af maar wel om van te leren.",
        en: "Students make a first version to try out: not finished, but good to learn from."),
      presences: .inferred(.cognitive), groupings: .groups, types: .production, inquiry: .resolution, product: .product,
      source: "tool default")
  }

  package static var userTest: ActivityRow {
    ActivityRow(
      nl: "gebruikerstest|gebruikersonderzoek|test met gebruikers",
      en: "user test|usability test|user testing",
      means: Bilingual(
        nl: "Echte gebruikers proberen uit wat studenten maakten. Kijken waar het hapert leert je het meest.",
        en: "Real users try out what students made. Watching where they falter teaches you most."),
      .inquiry, presences: .inferred(.cognitive), timing: .sync, groupings: .groups, types: .investigation,
      inquiry: .resolution, source: "tool default")
  }

  package static var pitch: ActivityRow {
    ActivityRow(
      nl: "pitch|pitchen|korte presentatie",
      en: "pitch|pitching|elevator pitch",
      means: Bilingual(
        nl: "In een paar minuten overtuig je anderen van je idee. Je moet weten wat de kern is.",
        en: "In a few minutes you convince others of your idea. You have to know what it comes down to."),
      .sharing, modes: .live, presences: .inferred(.cognitive), timing: .sync, groupings: .groups,
      types: [.production, .discussion], inquiry: .resolution, product: .presentation, source: "tool default")
  }

  package static var demo: ActivityRow {
    ActivityRow(
      nl: "demo|sprintdemo|product laten zien",
      en: "demo|product demo|sprint review|show your work",
      means: Bilingual(
        nl: "Studenten laten zien wat hun product al kan en horen wat kijkers ervan vinden.",
        en: "Students show what their product can do so far and hear what viewers make of it."),
      .sharing, modes: .live, presences: .inferred(.cognitive), timing: .sync, groupings: .groups,
      types: [.production, .discussion], inquiry: .resolution, product: .presentation, source: "tool default")
  }

  package static var presentation: ActivityRow {
    ActivityRow(
      nl: "presentatie|eindpresentatie|presenteren|posterpresentatie|expositie",
      en: "presentation|final presentation|poster presentation|exhibition|presenting",
      means: Bilingual(
        nl: "Studenten vertellen de groep wat ze hebben gedaan of gevonden en beantwoorden vragen.",
        en: "Students tell the group what they did or found and answer questions."),
      .sharing, presences: .inferred(.cognitive), timing: .sync, groupings: .groups, types: [.production, .discussion],
      inquiry: .resolution, product: .presentation, source: "tool default")
  }

  package static var blogPost: ActivityRow {
    ActivityRow(
      nl: "blogbericht|blog|blog schrijven",
      en: "blog post|blog|blog entry",
      means: Bilingual(
        nl: "Studenten schrijven een stukje voor anderen, in gewone taal, over wat ze leren of maken.",
        en: "Students write a piece for others, in plain words, about what they learn or make."),
      .sharing, presences: .inferred(.cognitive), timing: .async, groupings: .alone, types: .production,
      inquiry: .integration, product: .post, source: "tool default")
  }

  package static var portfolio: ActivityRow {
    ActivityRow(
      nl: "portfolio|bewijsmap|werkmap",
      en: "portfolio|e-portfolio|collection of work",
      means: Bilingual(
        nl: "Een verzameling eigen werk met uitleg, waarin je laat zien hoe je groeit.",
        en: "A collection of your own work with comments that shows how you are growing."),
      .reflection, presences: .inferred(.cognitive), timing: .async, groupings: .alone, types: .production,
      inquiry: .integration, product: .product, source: "tool default")
  }

  package static var developmentPlan: ActivityRow {
    ActivityRow(
      nl: "ontwikkelplan|persoonlijk ontwikkelplan|POP",
      en: "development plan|personal development plan",
      means: Bilingual(
        nl: "Een student schrijft op waar hij of zij heen wil en welke stappen daarbij horen.",
        en: "A student writes down where they want to go and which steps lead there."),
      [.goal, .reflection], timing: .async, groupings: .alone, types: .production, product: .plan,
      source: "tool default")
  }

  package static var handIn: ActivityRow {
    ActivityRow(
      nl: "inleveren|uploaden|opdracht inleveren|inlevermoment",
      en: "hand-in|submission|submit|upload",
      means: Bilingual(
        nl: "Het werk wordt ingeleverd op de afgesproken plek en tijd, zodat er naar gekeken kan worden.",
        en: "Work is handed in at the agreed place and time, so that someone can look at it."),
      usualEnvironment: .online, environments: [.online, .onCampus], product: .answer, source: "003; tool default")
  }

  package static var feedbackTalk: ActivityRow {
    ActivityRow(
      nl: "feedbackgesprek|feedback bespreken|feedbackoverleg|feedback|feedback verwerken",
      en: "feedback talk|feedback meeting|feedback conversation|feedback|using feedback",
      means: Bilingual(
        nl: "Je bespreekt de feedback samen: wat wordt ermee bedoeld, en wat ga je ermee doen?",
        en: "You talk the feedback over: what is meant by it, and what will you do with it?"),
      .feedback, presences: .inferred([.cognitive, .teaching]), timing: .sync, groupings: [.groups, .oneToOne],
      types: .discussion, inquiry: .integration, categories: [.facilitation, .directInstruction], feedback: .teacher,
      source: "003; tool default")
  }

  package static var consult: ActivityRow {
    ActivityRow(
      nl: "consult|consultatie|adviesgesprek",
      en: "consult|consultation|advice session",
      means: Bilingual(
        nl: "Een student of groepje legt werk of een vraag voor en krijgt advies op maat van een docent of expert.",
        en: "A student or group brings work or a question and gets tailored advice from a teacher or expert."),
      .support, presences: .inferred(.teaching), timing: .sync, groupings: [.oneToOne, .groups], types: .discussion,
      categories: [.facilitation, .directInstruction], source: "tool default")
  }

  package static var workVisit: ActivityRow {
    ActivityRow(
      nl: "werkbezoek|bedrijfsbezoek|excursie|veldwerk",
      en: "work visit|site visit|company visit|field trip|field work|excursion",
      means: Bilingual(
        nl: "Studenten gaan kijken waar het vak wordt uitgeoefend en spreken de mensen die er werken.",
        en: "Students go and see where the profession is practised and talk to the people who work there."),
      .inquiry, modes: .physical, targets: [.students, .field], presences: .inferred(.cognitive), timing: .sync,
      usualEnvironment: .workplace, groupings: [.groups, .wholeGroup], types: .investigation,
      inquiry: [.triggering, .exploration], professional: true, source: "003; tool default")
  }

  package static var interview: ActivityRow {
    ActivityRow(
      nl: "interview|interviewen|interviews|interview houden|gebruikersinterview",
      en: "interview|interviewing|interviews|user interview|field interview",
      means: Bilingual(
        nl: "Studenten bevragen iemand die er meer van weet of er zelf mee te maken heeft, en werken uit wat ze horen.",
        en: "Students question someone who knows more of it or deals with it, and work out what they hear."),
      .inquiry, targets: [.students, .field], presences: .inferred(.cognitive), groupings: [.alone, .pairs, .groups],
      types: .investigation, inquiry: .exploration, source: "tool default")
  }

  package static var walkAlongDay: ActivityRow {
    ActivityRow(
      nl: "meeloopdag|meelopen|een dag meelopen",
      en: "walk-along day|job shadowing|shadowing day",
      means: Bilingual(
        nl: "Een student loopt een dag mee met iemand in het werk en ervaart hoe dat is.",
        en: "A student spends a day alongside someone at work and finds out what it is like."),
      .inquiry, modes: .physical, targets: [.students, .field], presences: .inferred(.cognitive), timing: .sync,
      usualEnvironment: .workplace, groupings: .alone, types: [.investigation, .practice],
      inquiry: [.triggering, .exploration], professional: true, moment: Bilingual(nl: "een dag", en: "a day"),
      source: "003; tool default")
  }

  package static var workplaceTask: ActivityRow {
    ActivityRow(
      nl: "praktijkopdracht|opdracht op de werkplek|stageopdracht|beroepsopdracht|werkplekleren|leren op de werkplek",
      en: "workplace task|workplace assignment|placement task|internship task|workplace learning|learning at work",
      means: Bilingual(
        nl: "Studenten doen een opdracht op stage of werk en brengen mee terug wat het opleverde.",
        en: "Students do a task on placement or at work and bring back what came of it."),
      targets: [.students, .field], presences: .inferred(.cognitive), timing: .async, usualEnvironment: .workplace,
      environments: [.workplace, .hybrid], groupings: [.alone, .groups], types: [.practice, .production],
      inquiry: .resolution, product: .product, professional: true, source: "tool default")
  }

  package static var clientBrief: ActivityRow {
    ActivityRow(
      nl: "opdrachtgever|briefing van de opdrachtgever|vraag van een opdrachtgever",
      en: "client brief|client briefing|briefing by the client",
      means: Bilingual(
        nl: "Een opdrachtgever legt een echte vraag voor en studenten vragen door tot ze weten wat er nodig is.",
        en: "A client brings a real question, and students ask on until they know what is needed."),
      .inquiry, targets: [.students, .field], presences: .inferred(.cognitive), timing: .sync,
      usualEnvironment: .hybrid, environments: [.hybrid, .workplace, .onCampus, .online], groupings: .groups,
      types: [.investigation, .discussion], inquiry: .triggering, professional: true, source: "tool default")
  }

  package static var goalSetting: ActivityRow {
    ActivityRow(
      nl: "leerdoelen opstellen|doelen opstellen|doelen stellen",
      en: "goal-setting|setting goals|learning goals",
      means: Bilingual(
        nl: "Studenten schrijven op wat zij willen leren, alleen of met een groepje.",
        en: "Students write down what they want to learn, alone or with a small group."),
      .goal, presences: .inferred(.social), principles: .inferred(.c), groupings: [.alone, .groups], types: .production,
      categories: [.openCommunication, .cohesion], product: .goals, source: "tool default")
  }

  package static var planning: ActivityRow {
    ActivityRow(
      nl: "planning|planning maken|plannen|sprintplanning",
      en: "planning|making a plan|work plan|sprint planning",
      means: Bilingual(
        nl: "Studenten zetten op een rij wat er wanneer af moet en wie wat doet.",
        en: "Students set out what has to be done by when, and who does what."),
      .orientation, presences: .inferred(.teaching), groupings: [.alone, .groups], types: .production,
      categories: .design, product: .plan, source: "tool default")
  }

  package static var progressCheck: ActivityRow {
    ActivityRow(
      nl: "voortgangscheck|voortgangsgesprek|stand van zaken|tussenstand|voortgangsbespreking",
      en: "progress check|progress talk|status check|stand-up|progress meeting",
      means: Bilingual(
        nl: "Je kijkt hoe ver iedereen is, wat goed loopt en wat er nodig is voor de volgende stap.",
        en: "You look at how far everyone is, what goes well and what the next step needs."),
      .monitoring, presences: .inferred(.teaching), groupings: [.alone, .oneToOne], types: .practice,
      categories: .facilitation, feedback: [.selfCheck, .teacher], source: "tool default")
  }

  package static var reflection: ActivityRow {
    ActivityRow(
      nl: "reflectie|reflecteren|reflectieverslag|leerverslag",
      en: "reflection|reflective note|reflection report|learning log",
      means: Bilingual(
        nl: "Je kijkt terug op wat je deed en leerde, en bedenkt wat je een volgende keer anders doet.",
        en: "You look back on what you did and learnt, and think what you would do differently next time."),
      .reflection, presences: .inferred(.cognitive), groupings: .alone, types: .production, inquiry: .integration,
      product: .note, source: "tool default")
  }

  package static var learningStrategy: ActivityRow {
    ActivityRow(
      nl: "leerstrategie|leren leren|studieaanpak",
      en: "learning strategy|study strategy|learning to learn",
      means: Bilingual(
        nl: "Studenten proberen een manier van leren uit, zoals zichzelf overhoren, en kijken of het werkt.",
        en: "Students try out a way of learning, such as testing themselves, and see if it works for them."),
      .support, presences: .inferred(.teaching), types: .practice, categories: .directInstruction,
      source: "tool default")
  }

  package static var exam: ActivityRow {
    ActivityRow(
      nl: "tentamen|toets|examen|proeftentamen|tussentoets|deeltoets",
      en: "exam|test|written exam|examination|midterm|midterm exam",
      means: Bilingual(
        nl: "Studenten laten onder vaste voorwaarden zien wat ze weten en kunnen.",
        en: "Students show under set conditions what they know and can do."),
      timing: .sync, environments: [.onCampus, .online], groupings: .alone, source: "tool default")
  }

  package static var practicalExam: ActivityRow {
    ActivityRow(
      nl: "praktijktoets|praktijkexamen|vaardigheidstoets",
      en: "practical exam|practical test|skills exam|skills test",
      means: Bilingual(
        nl: "Studenten laten onder vaste voorwaarden zien dat ze iets kunnen, op school of op de werkplek.",
        en: "Students show under set conditions that they can do something, at school or at work."),
      timing: .sync, environments: [.onCampus, .workplace], source: "tool default")
  }

  package static var assessmentInterview: ActivityRow {
    ActivityRow(
      nl: "beoordelingsgesprek|assessmentgesprek|criteriumgericht interview|mondeling",
      en: "assessment interview|oral exam|oral assessment",
      means: Bilingual(
        nl: "In een gesprek licht een student het eigen werk toe en vragen beoordelaars door.",
        en: "In a conversation a student explains their own work, and assessors ask further."),
      timing: .sync, groupings: .oneToOne, source: "tool default")
  }

  package static var evaluation: ActivityRow {
    ActivityRow(
      nl: "evaluatie|cursusevaluatie|vakevaluatie",
      en: "evaluation|course evaluation|class evaluation",
      means: Bilingual(
        nl: "Studenten en docent zeggen wat ze van het onderwijs vonden, zodat het de volgende keer beter wordt.",
        en: "Students and teacher say what they thought of the course, so that it gets better next time."),
      .monitoring, source: "tool default")
  }

  package static var administration: ActivityRow {
    ActivityRow(
      nl: "administratie|huishoudelijke zaken|praktische mededelingen",
      en: "administration|housekeeping|practical announcements",
      means: Bilingual(
        nl: "Dingen die geregeld moeten worden, zoals inschrijven, groepen invullen of mededelingen.",
        en: "Things that have to be arranged, such as signing up, filling in groups or announcements."),
      .orientation, source: "tool default")
  }
}
