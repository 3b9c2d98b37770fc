// Programme, feedback and reflection: how a course is built up, what people say of the work, and looking back.

extension ActivityRow {
  package static var peerFeedback: ActivityRow {
    ActivityRow(
      nl: "peerfeedback|feedback van medestudenten|feedback aan elkaar|peerreview|feedback geven",
      en: "peer feedback|peer review|feedback from fellow students|giving feedback|code review",
      means: Bilingual(
        nl: """
          Studenten bekijken elkaars werk en zeggen wat goed gaat en wat \
          beter kan. Van feedback geven leer je ook zelf.
          """,
        en: """
          Students look at each other's work and say what is good and \
          what could be better. Giving it teaches you too.
          """),
      .feedback, band: .subgroups, presences: .stated([.social, .cognitive]), principles: .stated([.d, .e]),
      groupings: [.pairs, .groups], types: .discussion, inquiry: .integration,
      categories: [.openCommunication, .cohesion], feedback: .peers, tools: "FeedbackFruits",
      source: "001 OP-E; 001 CoI-social; 001 CoI-cognitive; 002 E; 002 B1-S1; 002 B1-H2; 003; tool default")
  }

  package static var peerFeedbackOnDrafts: ActivityRow {
    ActivityRow(
      nl: "stukken uploaden met feedbackvragen|peerfeedback op conceptversie|feedback op concepten",
      en: "peer feedback on drafts|feedback on drafts|draft review",
      means: Bilingual(
        nl: "Je zet een concept klaar met een paar eigen vragen. De anderen reageren en samen bespreek je het na.",
        en: "You upload a draft with a few questions of your own. The others comment, and you talk it through."),
      [.feedback, .sharing], modes: [.onlineSync, .onlineAsync], band: .people(4, 5),
      presences: .inferred([.social, .cognitive]), principles: Tagged(stated: [.b, .f], inferred: .d),
      usualEnvironment: .online, groupings: .groups, types: [.discussion, .production], inquiry: .integration,
      categories: [.openCommunication, .cohesion], feedback: .peers,
      moment: Bilingual(nl: "voor elke bijeenkomst", en: "before each meeting"), tools: "Microsoft Teams",
      source: "002 B1-H2")
  }

  package static var feedbackInstruction: ActivityRow {
    ActivityRow(
      nl: "instructie feedback geven|uitleg feedback geven|leren feedback geven",
      en: "feedback instruction|instruction on giving feedback|learning to give feedback",
      means: Bilingual(
        nl: "Voordat studenten elkaar feedback geven, oefen je hoe dat moet: gericht, vriendelijk en bruikbaar.",
        en: "Before students give each other feedback you practise how: to the point, kind and useful."),
      .orientation, targets: .teacherAndSubject, presences: .inferred([.teaching, .cognitive]), principles: .stated(.e),
      types: [.acquisition, .practice], categories: .design,
      moment: Bilingual(nl: "voordat de feedback begint", en: "before the feedback"), source: "002 E")
  }

  package static var mutualFeedbackOnLearningProcess: ActivityRow {
    ActivityRow(
      nl: "feedback op elkaars leerproces|wederzijdse feedback op leren",
      en: "mutual feedback on learning process|feedback on learning together",
      means: Bilingual(
        nl: "Studenten vertellen elkaar hoe ze het leren aanpakken en geven elkaar daar tips bij.",
        en: "Students tell each other how they go about learning, and swap tips."),
      .feedback, modes: .live, presences: .inferred(.social), principles: .stated(.e), timing: .sync,
      types: .discussion, categories: [.openCommunication, .cohesion], feedback: .peers, source: "002 E")
  }

  package static var threeSixtyFeedback: ActivityRow {
    ActivityRow(
      nl: "360-gradenfeedback|360-feedback|feedback van alle kanten",
      en: "360-degree feedback|360-feedback|all-round feedback",
      means: Bilingual(
        nl: "De groep kiest samen punten, en ieder krijgt daarop feedback van alle kanten, ook van zichzelf.",
        en: "The group picks the points together, and all get feedback on them from every side, themselves included."),
      .feedback, modes: [.physical, .onlineAsync], presences: .inferred(.social), principles: .stated(.e),
      groupings: .wholeGroup, types: .discussion, categories: [.openCommunication, .cohesion],
      feedback: [.peers, .selfCheck], tools: "feedback form", source: "002 E")
  }

  package static var guestSpeaker: ActivityRow {
    ActivityRow(
      nl: "gastcollege|gastspreker|gastles|gastlezing",
      en: "guest lecture|guest speaker|guest talk",
      means: Bilingual(
        nl: "Iemand van buiten vertelt over het vak in de praktijk. Studenten stellen vragen die in geen boek staan.",
        en: "Someone from outside talks about the field in practice. Students ask what no book can answer."),
      [.sharing, .transmission], modes: .live, targets: [.institution, .field],
      presences: .inferred([.cognitive, .teaching]), principles: Tagged(stated: .e, inferred: .g), timing: .sync,
      groupings: .wholeGroup, types: .acquisition, inquiry: [.triggering, .exploration], categories: .directInstruction,
      professional: true, source: "002 E; tool default")
  }

  package static var fieldWorkshop: ActivityRow {
    ActivityRow(
      nl: "workshop met het werkveld|gastles met het werkveld|workshop met de praktijk",
      en: "field workshop|workshop with the field|workshop with professionals",
      means: Bilingual(
        nl: "Mensen uit het werkveld komen niet alleen vertellen, maar gaan met studenten aan de slag.",
        en: "People from the field do not just talk but get to work with the students."),
      .sharing, modes: .live, targets: .field, presences: .inferred(.cognitive), principles: .stated(.e), timing: .sync,
      types: [.practice, .discussion], inquiry: .exploration, professional: true, source: "002 E")
  }

  package static var boundaryCrossingProduct: ActivityRow {
    ActivityRow(
      nl: "boundary crossing|gezamenlijk product over grenzen|interdisciplinaire opdracht",
      en: "boundary-crossing product|interdisciplinary task|cross-programme product",
      means: Bilingual(
        nl: "Studenten van verschillende opleidingen maken samen iets. Juist de verschillen leveren nieuwe ideeën op.",
        en: "Students from different programmes make something together. It is the differences that spark ideas."),
      [.collaboration, .inquiry], band: .subgroups, presences: .inferred([.social, .cognitive]),
      principles: .stated(.e), groupings: .groups, types: [.collaboration, .production],
      inquiry: [.integration, .resolution], categories: .cohesion, product: .product, source: "002 E")
  }

  package static var commonDenominatorPresentation: ActivityRow {
    ActivityRow(
      nl: "gemeenschappelijke deler presenteren|gemene deler|rode draad presenteren",
      en: "common denominator presentation|find the common thread|common thread presentation",
      means: Bilingual(
        nl: "Ieder leest een eigen boek. In het groepje zoek je wat ze delen en dat presenteer je samen.",
        en: "Everyone reads a book of their own. The group looks for what they share and presents it together."),
      [.inquiry, .sharing], modes: .live, band: .people(16, 18), presences: .inferred([.social, .cognitive]),
      principles: .stated(.e), timing: .sync, groupings: .groups, types: [.investigation, .discussion, .production],
      inquiry: .integration, categories: .openCommunication, product: .presentation, source: "002 E")
  }

  package static var criticalReflectionOnPractice: ActivityRow {
    ActivityRow(
      nl: "kritische reflectie op de praktijk|praktijkreflectie|reflectie op praktijksituaties",
      en: "critical reflection on practice|reflection on practice",
      means: Bilingual(
        nl: "Je bekijkt een situatie uit stage of werk met een kritische blik: wat gebeurde er, en kon het anders?",
        en: "You take a critical look at a moment from placement or work: what happened, and could it go otherwise?"),
      [.reflection, .inquiry], modes: .live, presences: .inferred(.cognitive), principles: .stated(.e), timing: .sync,
      types: .discussion, inquiry: .integration, source: "002 E")
  }

  package static var courseStructureTalk: ActivityRow {
    ActivityRow(
      nl: "structuur en opzet bespreken|opzet van de cursus bespreken|cursusopzet bespreken",
      en: "course structure talk|talk about the set-up|course overview talk",
      means: Bilingual(
        nl: "Aan het begin loop je samen door de opzet: wat komt wanneer, en waarom zo?",
        en: "At the start you go through the set-up together: what comes when, and why that way?"),
      .orientation, modes: .live, targets: .teacherAndSubject, presences: .inferred(.teaching), principles: .stated(.e),
      timing: .sync, groupings: .wholeGroup, categories: .design,
      moment: Bilingual(nl: "start van de cursus", en: "course start"), source: "001 OP-E")
  }

  package static var expectationsStatement: ActivityRow {
    ActivityRow(
      nl: "cursusverwachtingen|verwachtingen uitspreken|wat we van je verwachten",
      en: "expectations statement|course expectations|what we expect",
      means: Bilingual(
        nl: "Je schrijft duidelijk op wat je van studenten verwacht, op de plek waar ze het zoeken.",
        en: "You write clearly what you expect of students, in the place where they will look for it."),
      [.orientation, .communication], modes: .onlineAsync, targets: .teacherAndSubject, presences: .stated(.social),
      principles: .inferred(.g), timing: .async, usualEnvironment: .online, categories: .openCommunication,
      moment: Bilingual(nl: "aan de start", en: "at the start"), source: "001 CoI-social")
  }

  package static var startAnnouncement: ActivityRow {
    ActivityRow(
      nl: "startaankondiging|start aankondigen|aankondiging van de start",
      en: "start announcement|announcing the start",
      means: Bilingual(
        nl: "Voor de start laat je weten wat er gaat gebeuren en wat studenten vooraf kunnen doen.",
        en: "Before the start you tell students what will happen and how they can prepare."),
      [.orientation, .communication], modes: .onlineAsync, targets: .teacherAndSubject, presences: .inferred(.teaching),
      principles: .stated(.e), timing: .async, usualEnvironment: .online, categories: [.design, .facilitation],
      moment: Bilingual(nl: "voor de start", en: "before the start"), source: "002 E")
  }

  package static var physicalStartMeeting: ActivityRow {
    ActivityRow(
      nl: "fysieke start|fysieke startbijeenkomst|start op locatie",
      en: "physical start meeting|start meeting on campus|face-to-face start",
      means: Bilingual(
        nl: "De groep begint op dezelfde plek. Wie elkaar een keer in het echt zag, vindt elkaar online makkelijker.",
        en: "The group begins in the same place. Once you have met in person, it is easier to connect online."),
      [.acquaintance, .orientation], modes: .physical, targets: [.students, .teacherAndSubject],
      presences: .inferred(.social), principles: .stated([.a, .e]), timing: .sync, usualEnvironment: .onCampus,
      groupings: .wholeGroup, types: .discussion, categories: .affective,
      moment: Bilingual(nl: "aan de start", en: "at the start"), source: "002 E")
  }

  package static var sessionAgenda: ActivityRow {
    ActivityRow(
      nl: "agenda per bijeenkomst|agenda opstellen|agenda",
      en: "session agenda|meeting agenda|drawing up the agenda",
      means: Bilingual(
        nl: "Elke bijeenkomst heeft een agenda, liefst door of met studenten gemaakt. Dan weet je waar je voor komt.",
        en: "Each meeting has an agenda, ideally made by or with students. Then you know what you come for."),
      .orientation, presences: .inferred(.teaching), principles: .stated(.e), groupings: .wholeGroup,
      categories: .design, moment: Bilingual(nl: "elke bijeenkomst", en: "every meeting"),
      source: "002 E; 002 B1-H1; 002 B1-H2")
  }

  package static var openQuestions: ActivityRow {
    ActivityRow(
      nl: "open vragen|effectieve en open vragen|open vragen stellen",
      en: "open questions|good open questions|prepared open questions",
      means: Bilingual(
        nl: "Je bereidt vragen voor waar geen kort antwoord op past. Ze zetten aan tot denken en praten.",
        en: "You prepare questions that no short answer will fit. They make people think and talk."),
      .discussion, modes: .live, targets: .teacherAndSubject, presences: .inferred(.cognitive), principles: .stated(.e),
      timing: .sync, types: .discussion, inquiry: [.triggering, .exploration], source: "001 OP-E; 002 E")
  }

  package static var personaCheck: ActivityRow {
    ActivityRow(
      nl: "personacheck|cursus toetsen aan persona's|check met persona's",
      en: "persona check|checking against personas",
      means: Bilingual(
        nl: "Bij het ontwerpen kijk je of de cursus ook werkt voor bijvoorbeeld een werkende ouder of late instromer.",
        en: "While designing you check if the course also works for, say, a working parent or a late starter."),
      .orientation, modes: .designTime, targets: [], presences: .inferred(.teaching), principles: .stated(.e),
      categories: .design, source: "001 OP-E")
  }

  package static var actionPlan: ActivityRow {
    ActivityRow(
      nl: "actieplan|actieplan opstellen",
      en: "action plan|drawing up an action plan",
      means: Bilingual(
        nl: "Je zet als team op papier voor wie je iets doet, met welk doel, hoe en wat er mis kan gaan.",
        en: "As a team you write down who it is for, why, how, and what might go wrong."),
      .orientation, modes: .designTime, targets: [], presences: .inferred(.teaching), principles: .stated(.e),
      categories: .design, tools: "plan template", source: "002 E")
  }

  package static var visualisationWind: ActivityRow {
    ActivityRow(
      nl: "wind mee en wind tegen|tegenwind en wind in rug|visualisatie tegenwind",
      en: "headwind and tailwind|visualisation wind|visualization wind",
      means: Bilingual(
        nl: "Je tekent of vertelt wat je nu tegenhoudt en wat je een duw in de rug geeft.",
        en: "You draw or tell what is holding you back right now and what gives you a push."),
      .reflection, modes: .live, band: .subgroups, presences: .inferred(.social), principles: .inferred([.b, .d]),
      timing: .sync, groupings: .groups, types: .discussion, categories: .affective, source: "002 B1-L1")
  }

  package static var visualiseGraduation: ActivityRow {
    ActivityRow(
      nl: "visualiseer het afstuderen|afstuderen voor je zien",
      en: "visualise graduation|visualize graduation|picture your graduation",
      means: Bilingual(
        nl: "Je stelt je de dag voor waarop je afstudeert. Dat beeld helpt om weer te weten waar je het voor doet.",
        en: "You picture the day you graduate. The image helps you remember what you are doing it for."),
      .reflection, modes: .live, presences: .inferred(.social), principles: .inferred(.d), timing: .sync,
      categories: .affective, source: "002 B1-L2")
  }

  package static var reflectionInSmallGroups: ActivityRow {
    ActivityRow(
      nl: "reflectie in groepjes|reflectieoefening in groepjes|samen reflecteren",
      en: "reflection in small groups|small group reflection|group reflection",
      means: Bilingual(
        nl: "Een korte reflectieoefening in kleine groepjes, met vaart, zodat het levendig blijft.",
        en: "A short reflection exercise in small groups, at a brisk pace that keeps it lively."),
      .reflection, modes: .live, band: .subgroups, presences: .inferred([.social, .cognitive]),
      principles: .inferred([.b, .d]), timing: .sync, groupings: .groups, types: .discussion, categories: .affective,
      moment: Bilingual(nl: "houd het tempo erin", en: "keep up the pace"), tools: "lesson sheet", source: "002 B1-L1")
  }

  package static var rotatingConsult: ActivityRow {
    ActivityRow(
      nl: "consultgroep|consult met roulerend voorzitterschap|consultbijeenkomst",
      en: "rotating consult|consult group|consult with rotating chair",
      means: Bilingual(
        nl: "Om beurten zit een student het overleg voor. Eerst reageren studenten op elkaars werk, dan pas de docent.",
        en: "Students take turns to chair. First they respond to each other's work; the teacher speaks last."),
      [.feedback, .studentLed], modes: .onlineSync, band: .people(4, 5), targets: [.students, .teacherAndSubject],
      presences: .inferred([.social, .cognitive]), principles: .stated([.d, .e]), timing: .sync, groupings: .groups,
      types: .discussion, inquiry: .integration, categories: [.openCommunication, .cohesion],
      feedback: [.peers, .teacher], minutes: (lower: 120, upper: 120),
      moment: Bilingual(
        nl: "in totaal 120 minuten, ongeveer 20 minuten per student",
        en: "120 minutes in all, about 20 minutes each"), tools: "Microsoft Teams|Blackboard Collaborate",
      source: "002 B1-H2")
  }

  package static var themeSessionByMembers: ActivityRow {
    ActivityRow(
      nl: "themasessie|themasessie door deelnemers|thema uit de werkpraktijk",
      en: "theme session by members|theme session|themed session by students",
      means: Bilingual(
        nl: "Deelnemers brengen een thema van hun eigen werkplek in en vertellen er samen over.",
        en: "Members bring a theme from their own workplace and talk about it together."),
      .sharing, modes: .live, presences: .inferred([.social, .cognitive]), principles: .inferred([.c, .f]),
      timing: .sync, types: .discussion, categories: .openCommunication, source: "002 B1-S1")
  }

  package static var placementOverviewAndShadowing: ActivityRow {
    ActivityRow(
      nl: "stageoverzicht en meelopen|overzicht stages en meeloopdagen|meelopen bij elkaar",
      en: "placement overview and shadowing|shadowing each other|placement shadowing",
      means: Bilingual(
        nl: "De groep maakt een overzicht van wie waar stage loopt, en je loopt een dag met elkaar mee.",
        en: "The group lists who is on placement where, and you spend a day at each other's workplace."),
      [.sharing, .informal], modes: .physical, presences: .inferred(.social),
      principles: Tagged(stated: .a, inferred: .f), timing: .sync, environments: .workplace, types: .investigation,
      categories: [.affective, .openCommunication], moment: Bilingual(nl: "een dag", en: "a day"), tools: "Padlet",
      source: "002 B1-H1")
  }

  package static var practicalStartSession: ActivityRow {
    ActivityRow(
      nl: "praktische startbijeenkomst|praktische zaken en verwachtingen|praktische start",
      en: "practical start session|practical matters|practicalities session",
      means: Bilingual(
        nl: "Je bespreekt de praktische kant: rooster, systemen, en wat er van studenten verwacht wordt.",
        en: "You go over the practical side: timetable, systems, and what is expected of students."),
      .orientation, modes: .onlineSync, targets: [.students, .teacherAndSubject], presences: .inferred(.teaching),
      principles: .inferred([.a, .c]), timing: .sync, usualEnvironment: .online, categories: .design,
      moment: Bilingual(nl: "voor de colleges", en: "before lectures"), source: "002 B1-S2")
  }

  package static var questionHour: ActivityRow {
    ActivityRow(
      nl: "vragenuur|vragenuurtje|Q&A|spreekuur|inloopspreekuur",
      en: "Q&A|question hour|office hour|drop-in questions|office hours",
      means: Bilingual(
        nl: "Een uur waarin studenten met al hun vragen terechtkunnen, over stof of organisatie.",
        en: "An hour when students can bring any question, about the material or the arrangements."),
      .support, modes: .live, targets: .teacherAndSubject, presences: .inferred(.teaching), principles: .inferred(.g),
      timing: .sync, types: .discussion, categories: .facilitation, source: "002 B1-D1; tool default")
  }

  package static var experiencedStudentIntroducesModule: ActivityRow {
    ActivityRow(
      nl: "ervaringsdeskundige student|student vertelt over de module|ervaren student introduceert module",
      en: "experienced student introduces module|student who took the module",
      means: Bilingual(
        nl: "Een student die de module al deed, vertelt hoe het was en waar je op moet letten.",
        en: "A student who has done the module tells what it was like and what to look out for."),
      .sharing, modes: .onlineSync, targets: .teacherAndSubject, presences: .inferred(.social), principles: .stated(.a),
      timing: .sync, usualEnvironment: .online, types: [.acquisition, .discussion], categories: .openCommunication,
      moment: Bilingual(nl: "bij de start van de module", en: "at the start of the module"), source: "002 B1-D2")
  }

  package static var recordedLessons: ActivityRow {
    ActivityRow(
      nl: "lessen terugkijken|opgenomen lessen|lesopnames|online lessen terugkijken",
      en: "recorded lessons|lesson recordings|watch lessons again",
      means: Bilingual(
        nl: "Lessen zijn terug te kijken, zodat wie er niet bij was of het nog eens wil horen verder kan.",
        en: "Lessons can be watched again, so that those who missed one or want to hear it twice can go on."),
      .communication, modes: .onlineAsync, targets: .teacherAndSubject, presences: .inferred(.teaching),
      principles: .inferred(.g), timing: .async, usualEnvironment: .online, categories: .facilitation,
      source: "002 2.2-post")
  }

  package static var interimEvaluation: ActivityRow {
    ActivityRow(
      nl: "tussentijdse evaluatie|tussenevaluatie|evaluatie halverwege",
      en: "interim evaluation|mid-course evaluation|midterm evaluation",
      means: Bilingual(
        nl: "Halverwege vraag je wat werkt en wat niet, en je past meteen iets aan.",
        en: "Halfway through you ask what works and what does not, and change something at once."),
      .monitoring, modes: .live, targets: [.students, .teacherAndSubject], presences: .inferred(.teaching),
      timing: .sync, categories: .facilitation, moment: Bilingual(nl: "halverwege", en: "halfway"),
      tools: "Microsoft Teams", source: "002 2.1")
  }

  package static var lookBackSession: ActivityRow {
    ActivityRow(
      nl: "terugblik|terugblik en evaluatie|terugblikbijeenkomst|retrospective|retrospectief",
      en: "look-back session|look back|closing evaluation|retrospective",
      means: Bilingual(
        nl: "Aan het eind kijk je samen terug: wat houden we, wat doen we volgende keer anders?",
        en: "At the end you look back together: what do we keep, what do we change next time?"),
      .monitoring, modes: .live, targets: [.students, .teacherAndSubject], presences: .inferred(.teaching),
      timing: .sync, categories: .facilitation, moment: Bilingual(nl: "aan het eind", en: "at the end"),
      tools: "Microsoft Teams", source: "002 2.1")
  }

  package static var coachMiniQuestionnaire: ActivityRow {
    ActivityRow(
      nl: "vragenlijstje voor coaches|korte vragenlijst voor coaches|vragenlijstje na de bijeenkomst",
      en: "coach mini questionnaire|short questionnaire for coaches",
      means: Bilingual(
        nl: "Na elke bijeenkomst vult de coach een paar vragen in en belt even na, zodat je op tijd kunt bijsturen.",
        en: """
          After each meeting the coach answers a few questions and has a \
          quick call, so that you can steer in time.
          """),
      .monitoring, modes: [.onlineAsync, .phone], targets: .teacherAndSubject,
      moment: Bilingual(nl: "na elke bijeenkomst", en: "after each meeting"), source: "002 B1-L1")
  }

  package static var groupInterview: ActivityRow {
    ActivityRow(
      nl: "groepsinterview|focusgroep|groepsgesprek als evaluatie",
      en: "group interview|focus group",
      means: Bilingual(
        nl: "Een paar studenten vertellen in een gesprek hoe zij het hebben ervaren. Cijfers alleen zeggen te weinig.",
        en: "A few students tell in a conversation how it was for them. Figures alone say too little."),
      .monitoring, modes: .onlineSync, band: .people(2, 3), timing: .sync, usualEnvironment: .online,
      groupings: .groups, minutes: (lower: 45, upper: 60), tools: "Microsoft Teams", source: "002 2.1; 002 Appendix 3")
  }
}
