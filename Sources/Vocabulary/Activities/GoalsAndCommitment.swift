// Goals and commitment: setting goals, looking back on them, and taking part in earnest.

extension ActivityRow {
  package static var goalSettingSession: ActivityRow {
    ActivityRow(
      nl: "gezamenlijk doel opstellen|samen doelen stellen|doelenbijeenkomst|gezamenlijke doelen opstellen",
      en: "goal-setting session|joint goal setting|setting shared goals",
      means: Bilingual(
        nl: "Samen bepaal je waar de groep aan wil werken. Een doel dat je zelf koos, daar ga je harder voor.",
        en: "Together you decide what the group wants to work on. You try harder for a goal you chose."),
      .goal, modes: .live, targets: [.students, .teacherAndSubject], presences: .inferred(.social),
      principles: .stated(.c), timing: .sync, groupings: .wholeGroup, types: [.discussion, .production],
      categories: .cohesion, product: .goals, moment: Bilingual(nl: "eerste bijeenkomst", en: "first meeting"),
      source: "002 C; 002 B1-L1; 002 B1-S2")
  }

  package static var personalGoalSetting: ActivityRow {
    ActivityRow(
      nl: "persoonlijke doelen opstellen|persoonlijke leerdoelen|eigen leerdoelen opstellen",
      en: "personal goal setting|setting personal goals|personal learning goals",
      means: Bilingual(
        nl: "Iedere student schrijft op wat hij of zij zelf wil leren, en hoe je dat straks merkt.",
        en: "Every student writes down what they want to learn, and how they will notice it later."),
      .goal, presences: .inferred(.cognitive), principles: .stated(.c), groupings: .alone, types: .production,
      product: .goals, moment: Bilingual(nl: "eerste bijeenkomst", en: "first meeting"),
      source: "001 OP-C; 002 C; 002 B1-L1")
  }

  package static var goalIdeaWall: ActivityRow {
    ActivityRow(
      nl: "ideeënmuur voor doelen|ideeën posten en stemmen|doelenmuur",
      en: "goal idea wall|post and vote goals|idea wall",
      means: Bilingual(
        nl: "Studenten plakken ideeën voor doelen op een online muur en stemmen welke de groep kiest.",
        en: "Students stick ideas for goals on an online wall and vote for those the group will take on."),
      .goal, modes: [.onlineSync, .onlineAsync], presences: .inferred(.social), principles: .stated(.c),
      usualEnvironment: .online, types: .discussion, categories: .cohesion, product: .list,
      tools: "Miro|Padlet|Jamboard|online whiteboard|Microsoft Teams poll|Blackboard Collaborate poll", source: "002 C")
  }

  package static var expectationsWall: ActivityRow {
    ActivityRow(
      nl: "verwachtingenmuur|verwachtingen op een Padlet|verwachtingen delen",
      en: "expectations wall|expectations board|sharing expectations",
      means: Bilingual(
        nl: "Iedereen noteert wat hij of zij verwacht, en daarna praat je erover. Dat voorkomt teleurstelling.",
        en: "Everyone notes what they expect, and then you talk about it. It saves disappointment later."),
      [.goal, .orientation], modes: [.onlineSync, .onlineAsync], targets: [.students, .teacherAndSubject],
      presences: .inferred(.social), principles: .inferred(.c), usualEnvironment: .online, types: .discussion,
      categories: .cohesion, product: .post, moment: Bilingual(nl: "aan de start", en: "at the start"), tools: "Padlet",
      source: "002 2.2-pre")
  }

  package static var goalDisplay: ActivityRow {
    ActivityRow(
      nl: "doelen zichtbaar houden|doelen in beeld|doelenbord",
      en: "goal display|keep goals in view|goal board",
      means: Bilingual(
        nl: "De gezamenlijke doelen hangen op een plek waar iedereen ze blijft zien, zodat ze niet vergeten raken.",
        en: "The shared goals hang where everyone keeps seeing them, so that they are not forgotten."),
      [.goal, .communication], modes: .onlineAsync, presences: .inferred(.social), principles: .stated(.c),
      timing: .async, usualEnvironment: .online, groupings: .wholeGroup, categories: [.openCommunication, .cohesion],
      tools: "Padlet|Mural", source: "001 OP-C")
  }

  package static var goalLinkMoment: ActivityRow {
    ActivityRow(
      nl: "doelen verbinden met de cursus|leerdoelen verbinden met cursusdoelen|doelkoppeling",
      en: "goal link moment|linking goals to course|connect goals with course",
      means: Bilingual(
        nl: "Je legt de doelen van studenten naast die van de cursus en laat zien waar ze elkaar raken.",
        en: "You lay the students' goals beside those of the course and show where the two meet."),
      .goal, modes: .live, targets: [.students, .teacherAndSubject], presences: .inferred([.cognitive, .teaching]),
      principles: .stated(.c), timing: .sync, types: .discussion, categories: .facilitation,
      moment: Bilingual(nl: "regelmatig", en: "regularly"), source: "001 OP-C")
  }

  package static var goalReview: ActivityRow {
    ActivityRow(
      nl: "doelen tussentijds checken|doelencheck|doelen bijstellen",
      en: "goal review|review of goals|adjusting goals",
      means: Bilingual(
        nl: "Tussendoor kijk je samen of de doelen nog kloppen en stel je ze zo nodig bij.",
        en: "Along the way you look together whether the goals still fit, and change them if not."),
      .goal, modes: .live, targets: [.students, .teacherAndSubject], presences: .inferred(.social),
      principles: .stated(.c), timing: .sync, groupings: .wholeGroup, types: .discussion, categories: .cohesion,
      moment: Bilingual(nl: "tussentijds", en: "interim"), source: "002 C; 002 B1-S2")
  }

  package static var goalReflection: ActivityRow {
    ActivityRow(
      nl: "reflectie op doelen|terugkijken op je doelen|doelenreflectie",
      en: "goal reflection|looking back on goals|reflection on goals",
      means: Bilingual(
        nl: "Aan het eind kijken studenten terug op hun doelen: wat is gelukt, en hoe kwam dat?",
        en: "At the end students look back on their goals: what worked out, and why?"),
      [.goal, .reflection], presences: .inferred(.cognitive), principles: .stated(.c),
      types: [.discussion, .production], product: .note,
      moment: Bilingual(nl: "einde van de cursus", en: "end of the course"), source: "001 OP-C")
  }

  package static var commonThemeSession: ActivityRow {
    ActivityRow(
      nl: "bijeenkomst over een verbindend thema|verbindend thema|gemeenschappelijk thema",
      en: "common theme session|connecting theme|shared theme session",
      means: Bilingual(
        nl: "Studenten met verschillende routes bespreken een thema dat hen allemaal raakt.",
        en: "Students on different routes discuss a theme that touches them all."),
      [.sharing, .discussion], modes: .live, presences: .inferred([.social, .cognitive]), principles: .stated(.c),
      timing: .sync, types: .discussion, categories: .openCommunication, source: "002 C; 002 B1-S1")
  }

  package static var structuredAgreementSession: ActivityRow {
    ActivityRow(
      nl: "regels en structuur afspreken|startbijeenkomst met afspraken",
      en: "structured agreement session|agreeing rules and structure",
      means: Bilingual(
        nl: "In de eerste bijeenkomst spreek je regels en opbouw af. Vanaf de tweede neemt de groep het stuur over.",
        en: "In the first meeting you agree rules and structure. From the second on the group takes the wheel."),
      [.agreement, .goal], modes: .live, band: .people(4, 5), targets: [.students, .teacherAndSubject],
      presences: .inferred([.social, .teaching]), principles: .stated([.c, .d]), timing: .sync, groupings: .groups,
      types: .discussion, categories: [.openCommunication, .cohesion, .facilitation],
      moment: Bilingual(nl: "eerste bijeenkomst", en: "first meeting"), source: "002 B1-H2")
  }

  package static var statementOrDilemmaDiscussion: ActivityRow {
    ActivityRow(
      nl: "stellingendiscussie|discussie over stellingen|dilemma bespreken|stellingen en dilemma's",
      en: "statement or dilemma discussion|discussing statements|dilemma discussion",
      means: Bilingual(
        nl: "Je legt een prikkelende stelling of een dilemma voor. Iedereen neemt stelling en legt uit waarom.",
        en: "You put forward a bold statement or a dilemma. Everyone takes a stand and explains why."),
      .discussion, targets: [.students, .teacherAndSubject], presences: .inferred([.social, .cognitive]),
      principles: .stated(.d), types: .discussion, inquiry: [.triggering, .exploration], categories: .openCommunication,
      tools: "online poll|whiteboard|Mentimeter|Miro", source: "002 D")
  }

  package static var studentOrganisedGuestLecture: ActivityRow {
    ActivityRow(
      nl: "gastles georganiseerd door studenten|studenten organiseren een gastles",
      en: "student-organised guest lecture|student-organized guest lecture|guest lecture by students",
      means: Bilingual(
        nl: "Studenten kiezen zelf een gast, nodigen die uit en leiden het gesprek. Het wordt zo hun programma.",
        en: "Students choose a guest, send the invitation and lead the talk. The programme becomes theirs."),
      [.studentLed, .sharing], modes: .live, presences: .inferred([.social, .cognitive]),
      principles: Tagged(stated: .d, inferred: .g), timing: .sync, groupings: .wholeGroup,
      types: [.acquisition, .discussion], categories: [.openCommunication, .cohesion], professional: true,
      source: "002 D")
  }

  package static var studentLedLessonPart: ActivityRow {
    ActivityRow(
      nl: "deel van de les voorbereiden|lesdeel door studenten|studenten geven een lesdeel",
      en: "student-led lesson part|students teach a part|student-led part",
      means: Bilingual(
        nl: "Een drietal bereidt een stukje van de les voor over een gegeven thema en voert het zelf uit.",
        en: "A trio prepares a piece of the lesson on a given theme and runs it themselves."),
      .studentLed, modes: .live, band: .people(3, 3), presences: .inferred([.social, .cognitive]),
      principles: .inferred([.d, .f]), timing: .sync, groupings: .groups, types: [.production, .discussion],
      inquiry: .integration, categories: .cohesion,
      moment: Bilingual(nl: "geef een tijdskader mee", en: "give a time frame"), source: "002 B1-L2")
  }

  package static var studentCollectedResources: ActivityRow {
    ActivityRow(
      nl: "materialen verzamelen en delen|bronnen verzamelen|studenten verzamelen bronnen",
      en: "student-collected resources|collecting resources|resource collection",
      means: Bilingual(
        nl: "Studenten zoeken bruikbaar materiaal en zetten het klaar voor de hele groep.",
        en: "Students look for useful material and put it where the whole group can use it."),
      [.sharing, .studentLed], modes: .onlineAsync, presences: .inferred([.social, .cognitive]),
      principles: Tagged(stated: .d, inferred: .f), timing: .async, usualEnvironment: .online, types: .investigation,
      categories: [.openCommunication, .cohesion], product: .list, source: "002 D; 002 B1-H1")
  }

  package static var explicitAppreciation: ActivityRow {
    ActivityRow(
      nl: "waardering uitspreken|complimenten geven|bijdrage belonen",
      en: "explicit appreciation|voicing appreciation|giving compliments",
      means: Bilingual(
        nl: "Je zegt hardop wat iemand voor de groep heeft gedaan. Dat moedigt ook anderen aan.",
        en: "You say out loud what someone has done for the group. It encourages the others too."),
      .encouragement, targets: .teacherAndSubject, presences: .stated(.social), principles: .stated(.d),
      categories: .affective, source: "002 D; 001 CoI-social")
  }

  package static var jigsaw: ActivityRow {
    ActivityRow(
      nl: "jigsaw|expertmethode|jigsawmethode|legpuzzelmethode",
      en: "jigsaw|jigsaw method|expert groups",
      means: Bilingual(
        nl: "Ieder wordt expert in één stukje en legt dat in een nieuw groepje uit. Samen heb je het geheel.",
        en: "Everyone becomes expert in one piece and explains it in a new group. Together you have the whole."),
      [.collaboration, .sharing], modes: .live, band: .subgroups, presences: .inferred([.social, .cognitive]),
      principles: .stated(.d), timing: .sync, groupings: .groups, types: [.collaboration, .discussion],
      inquiry: [.exploration, .integration], categories: .cohesion, source: "001 OP-D; tool default")
  }

  package static var groupMemberEvaluation: ActivityRow {
    ActivityRow(
      nl: "procesgerichte peerfeedback|groepsleden beoordelen|groepslidevaluatie|feedback op groepsleden",
      en: "group member evaluation|feedback on group members|team member evaluation",
      means: Bilingual(
        nl: "Groepsleden geven elkaar terug hoe de samenwerking gaat. Meeliften valt op, en inzet ook.",
        en: "Group members tell each other how the teamwork is going. Coasting shows, and so does effort."),
      .feedback, modes: .onlineAsync, band: .subgroups, presences: .inferred(.social), principles: .stated(.d),
      timing: .async, usualEnvironment: .online, groupings: .groups, types: .discussion,
      categories: [.openCommunication, .cohesion], feedback: .peers, tools: "FeedbackFruits Group Member Evaluation",
      source: "001 OP-D")
  }

  package static var choiceWithSupport: ActivityRow {
    ActivityRow(
      nl: "keuzevrijheid met ondersteuning|kiezen met hulp|keuze met begeleiding",
      en: "choice with support|supported choice|guided choice",
      means: Bilingual(
        nl: "Studenten kiezen zelf een opdracht of vorm, en jij helpt hen om goed te kiezen.",
        en: "Students choose a task or form themselves, and you help them to choose well."),
      .support, presences: .inferred([.cognitive, .teaching]), principles: .stated(.d), categories: .facilitation,
      source: "001 OP-D")
  }

  package static var formativeQuiz: ActivityRow {
    ActivityRow(
      nl: "formatieve evaluatie|formatieve toets|formatieve quiz|formatieve check",
      en: "formative check|formative quiz|formative test|formative evaluation",
      means: Bilingual(
        nl: "Een tussenstand zonder cijfer: studenten en docent zien wat al zit en wat nog aandacht vraagt.",
        en: "A check without a grade: students and teacher see what has landed and what still needs work."),
      .monitoring, targets: [.students, .teacherAndSubject], presences: .inferred([.cognitive, .teaching]),
      principles: .stated(.d), types: .practice, categories: .facilitation, source: "001 OP-D")
  }
}
