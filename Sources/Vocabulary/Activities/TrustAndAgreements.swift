// Trust and agreements: what helps people rely on each other, work together and think along.

extension ActivityRow {
  package static var workingAgreements: ActivityRow {
    ActivityRow(
      nl: "werkafspraken|afspraken over samenwerken|samenwerkingsafspraken",
      en: "working agreements|ground rules|collaboration agreements",
      means: Bilingual(
        nl: "De groep spreekt af hoe je samenwerkt, zet dat op een vindbare plek en komt erop terug.",
        en: "The group agrees how to work together, keeps it where all can find it, and comes back to it."),
      .agreement, modes: .live, targets: [.students, .teacherAndSubject], presences: .inferred(.social),
      principles: .stated([.b, .d]), timing: .sync, groupings: .wholeGroup, types: .discussion,
      categories: .openCommunication, moment: Bilingual(nl: "eerste bijeenkomst", en: "first meeting"),
      tools: "central place", source: "001 OP-B; 002 B; 002 D; 002 B1-H2")
  }

  package static var communityContract: ActivityRow {
    ActivityRow(
      nl: "groepscontract|huisregels|contract met de groep|leercontract met de groep",
      en: "community contract|house rules|group contract|signed contract",
      means: Bilingual(
        nl: "De groep legt haar afspraken vast en iedereen tekent. Dan kun je elkaar er ook op aanspreken.",
        en: "The group writes down its agreements and everyone signs. Then people can hold each other to them."),
      .agreement, targets: [.students, .teacherAndSubject], presences: .inferred(.social),
      principles: Tagged(stated: .d, inferred: [.b, .c]), groupings: .wholeGroup, types: [.discussion, .production],
      categories: .openCommunication, tools: "community guidelines template", source: "002 D; 002 2.2-post")
  }

  package static var missionStatement: ActivityRow {
    ActivityRow(
      nl: "mission statement|missieverklaring|gezamenlijke missie",
      en: "mission statement|shared mission",
      means: Bilingual(
        nl: "Samen schrijf je op waarom deze groep bestaat en wat je er vindt. Iedereen zet er een handtekening onder.",
        en: "Together you write why this group exists and what it offers you. Everyone puts their name to it."),
      [.agreement, .goal], modes: .live, targets: [.students, .teacherAndSubject], presences: .inferred(.social),
      principles: Tagged(stated: .d, inferred: .c), timing: .sync, groupings: .wholeGroup,
      types: [.discussion, .production], categories: [.openCommunication, .cohesion], source: "002 D")
  }

  package static var netiquette: ActivityRow {
    ActivityRow(
      nl: "netiquette|webiquette|gedragsregels online",
      en: "netiquette|webiquette|online code of conduct",
      means: Bilingual(
        nl: "Een paar duidelijke regels voor hoe je online met elkaar omgaat: camera, chat, toon en reactietijd.",
        en: "A few clear rules for how you treat each other online: camera, chat, tone and time to reply."),
      .agreement, modes: [.onlineSync, .onlineAsync], targets: [.students, .teacherAndSubject],
      presences: .stated(.social), principles: .stated(.g), usualEnvironment: .online, groupings: .wholeGroup,
      categories: .openCommunication, moment: Bilingual(nl: "start van de cursus", en: "course start"),
      source: "001 OP-G; 001 CoI-social; 002 G")
  }

  package static var communicationAgreements: ActivityRow {
    ActivityRow(
      nl: "afspraken over communicatie|communicatieafspraken",
      en: "communication agreements|agreements on communication",
      means: Bilingual(
        nl: "Je spreekt af via welk kanaal je elkaar bereikt en hoe snel je reageert, zodat niemand hoeft te gissen.",
        en: "You agree which channel to use and how soon to reply, so that nobody has to guess."),
      .agreement, targets: [.students, .teacherAndSubject], presences: .inferred(.social),
      principles: .stated([.a, .g]), groupings: .wholeGroup, categories: .openCommunication,
      moment: Bilingual(nl: "start van de cursus", en: "course start"), source: "001 OP-A; 002 G")
  }

  package static var journaling: ActivityRow {
    ActivityRow(
      nl: "journaling|dagboekschrijven|schrijven en delen",
      en: "journaling|reflective writing|journal writing",
      means: Bilingual(
        nl: """
          Je schrijft eerst even voor jezelf en deelt daarna met een \
          maatje wat je kwijt wilt. Dat kweekt vertrouwen.
          """,
        en: "You first write for yourself, then share with a partner what you wish to tell. It builds trust."),
      .reflection, modes: .live, presences: .inferred(.social), principles: .stated(.b), timing: .sync,
      groupings: [.alone, .pairs], types: [.production, .discussion], categories: .affective, product: .note,
      tools: "breakout rooms", source: "002 B")
  }

  package static var experienceSharingBoard: ActivityRow {
    ActivityRow(
      nl: "ervaringen delen op een forum|ervaringenbord|ervaringen uitwisselen online",
      en: "experience-sharing board|sharing experiences online|experience board",
      means: Bilingual(
        nl: "Studenten vertellen op een forum wat ze meemaken in studie of stage en reageren op elkaar.",
        en: "Students tell on a forum what they live through in class or placement, and respond to each other."),
      .sharing, modes: .onlineAsync, presences: .stated(.social), principles: Tagged(stated: .b, inferred: .f),
      timing: .async, usualEnvironment: .online, types: .discussion, categories: .openCommunication, product: .post,
      tools: "forum|message board", source: "002 B; 001 CoI-social")
  }

  package static var sharePersonalExperienceSmall: ActivityRow {
    ActivityRow(
      nl: "persoonlijke ervaringen delen|ervaringen delen in groepjes|ervaringsverhalen delen",
      en: "sharing personal experiences|share personal experience small|personal stories in small groups",
      means: Bilingual(
        nl: "In een klein groepje vertel je iets wat je zelf hebt meegemaakt. In kleine kring durft dat eerder.",
        en: "In a small group you tell something you have been through yourself. A small circle makes that safer."),
      [.sharing, .reflection], modes: .live, band: .subgroups, presences: .stated(.social), principles: .stated(.b),
      timing: .sync, groupings: .groups, types: .discussion, categories: [.affective, .openCommunication],
      source: "001 OP-B; 002 B1-L1")
  }

  package static var intervision: ActivityRow {
    ActivityRow(
      nl: "intervisie|intervisiebijeenkomst|intercollegiaal overleg",
      en: "intervision|peer consultation|peer coaching",
      means: Bilingual(
        nl: """
          Een student brengt een vraag uit de praktijk in, de anderen \
          vragen door en denken mee volgens vaste stappen.
          """,
        en: "One student brings a question from practice; the others probe and think along in set steps."),
      .peerConsultation, modes: .live, band: .subgroups, presences: .inferred([.social, .cognitive]),
      principles: Tagged(stated: [.b, .f], inferred: .c), timing: .sync, groupings: .groups, types: .discussion,
      categories: [.openCommunication, .cohesion], tools: "Praktijkboek Intervisie",
      source: "002 B; 002 C; 002 F; 002 B1-S1; 002 B1-H1")
  }

  package static var intervisionInFours: ActivityRow {
    ActivityRow(
      nl: "intervisie in viertallen|intervisie met z'n vieren",
      en: "intervision in fours|peer consultation in fours",
      means: Bilingual(
        nl: "Met z'n vieren help je om beurten één persoon verder: vraag, verheldering, advies en wat je meeneemt.",
        en: "In fours you help one person at a time: question, clarification, advice, and what they take away."),
      .peerConsultation, modes: .live, band: .people(4, 4), presences: .inferred([.social, .cognitive]),
      principles: Tagged(stated: .f, inferred: .b), timing: .sync, groupings: .groups, types: .discussion,
      categories: [.openCommunication, .cohesion],
      moment: Bilingual(nl: "per casus 1 + 2 + 5 + 2 minuten", en: "1 + 2 + 5 + 2 minutes per case"), source: "002 F")
  }

  package static var colouredCardStatements: ActivityRow {
    ActivityRow(
      nl: "stellingen met gekleurde kaarten|stellingen met gekleurd voorwerp|groen geel rood",
      en: "coloured card statements|colored card statements|green yellow red cards",
      means: Bilingual(
        nl: "Op een stelling steek je groen, geel of rood op. Eerst vertellen de twijfelaars, dan wie het oneens is.",
        en: """
          You answer a statement by raising green, yellow or red. First \
          you hear the doubters, then those who disagree.
          """),
      [.discussion, .agreement], modes: .live, targets: [.students, .teacherAndSubject], presences: .inferred(.social),
      principles: .stated(.b), timing: .sync, groupings: .wholeGroup, types: .discussion,
      categories: .openCommunication, tools: "coloured objects", source: "002 B")
  }

  package static var helpRequestsChannel: ActivityRow {
    ActivityRow(
      nl: "hulpvragen beantwoorden|hulpvraagkanaal|elkaar helpen via een kanaal",
      en: "help requests channel|help requests|peer help channel",
      means: Bilingual(
        nl: "Een kanaal waar studenten om hulp vragen en elkaar antwoord geven, zodat niemand lang vastzit.",
        en: "A channel where students ask for help and answer each other, so that nobody stays stuck for long."),
      [.sharing, .communication], modes: .onlineAsync, presences: .inferred(.social),
      principles: Tagged(stated: .b, inferred: .g), timing: .async, usualEnvironment: .online, types: .discussion,
      categories: .openCommunication, product: .post, tools: "online platform|message board|Microsoft Teams",
      source: "002 B")
  }

  package static var expertiseOfferPost: ActivityRow {
    ActivityRow(
      nl: "plan plaatsen en hulp aanbieden|expertise aanbieden|hulp vanuit expertise",
      en: "expertise offer post|offering expertise|plan and offers of help",
      means: Bilingual(
        nl: "Iemand zet een plan of idee online en de anderen laten weten waarmee zij kunnen helpen.",
        en: "Someone posts a plan or idea, and the others say how they could help with what they know."),
      .sharing, modes: .onlineAsync, presences: .inferred(.social), principles: Tagged(stated: .b, inferred: .f),
      timing: .async, usualEnvironment: .online, types: .discussion, categories: .openCommunication, product: .post,
      tools: "forum|message board", source: "002 B")
  }

  package static var collaborationSpace: ActivityRow {
    ActivityRow(
      nl: "samenwerkingsplek|eigen samenwerkingsplek|online samenwerkingsruimte",
      en: "collaboration space|shared workspace|group workspace",
      means: Bilingual(
        nl: "Een eigen online plek waar een groep bestanden deelt, chat en samen aan stukken werkt.",
        en: "An online place of their own where a group shares files, chats and works on documents together."),
      [.communication, .collaboration], modes: .onlineAsync, band: .subgroups,
      presences: Tagged(stated: .teaching, inferred: .social), principles: .stated(.b), timing: .async,
      usualEnvironment: .online, groupings: .groups, categories: [.openCommunication, .cohesion, .facilitation],
      tools: "digital learning environment|Microsoft Teams", source: "001 OP-B; 001 CoI-teaching; 002 B1-H2")
  }

  package static var smallTeamDiscussion: ActivityRow {
    ActivityRow(
      nl: "kleine groepsdiscussie|discussie in kleine groepjes|discussie in subgroepen",
      en: "small-team discussion|small group discussion|discussion in small groups",
      means: Bilingual(
        nl: "Studenten bespreken een vraag met een paar anderen. In klein gezelschap doet iedereen mee.",
        en: "Students talk a question over with a few others. In small company everyone takes part."),
      [.discussion, .collaboration], band: .subgroups, presences: .stated(.social), principles: .inferred([.b, .d]),
      groupings: .groups, types: .discussion, categories: [.openCommunication, .cohesion], source: "001 CoI-social")
  }

  package static var brainstorm: ActivityRow {
    ActivityRow(
      nl: "brainstorm|brainstormsessie|brainstormen",
      en: "brainstorm|brainstorming|idea generation",
      means: Bilingual(
        nl: "Zoveel mogelijk ideeën op tafel, nog zonder oordeel. Kiezen en schrappen komt later.",
        en: "As many ideas as you can, without judging them yet. Choosing and dropping comes later."),
      [.collaboration, .inquiry], modes: .live, band: .subgroups, presences: .stated([.social, .cognitive]),
      principles: .inferred([.b, .f]), timing: .sync, groupings: .groups, types: [.collaboration, .discussion],
      inquiry: .exploration, categories: .cohesion, product: .list,
      source: "001 CoI-social; 001 CoI-cognitive; tool default")
  }

  package static var problemSolvingInTeams: ActivityRow {
    ActivityRow(
      nl: "probleemoplossende opdracht in teams|probleem oplossen in teams|samen een probleem oplossen",
      en: "problem-solving in teams|team problem solving|problem solving task",
      means: Bilingual(
        nl: "Een team krijgt een lastig vraagstuk en zoekt samen een oplossing die het kan verdedigen.",
        en: "A team gets a tricky question and works out together an answer that it can defend."),
      [.collaboration, .inquiry], band: .subgroups, presences: .stated([.social, .cognitive]),
      principles: .inferred(.b), groupings: .groups, types: [.collaboration, .practice],
      inquiry: [.integration, .resolution], categories: .cohesion, product: .answer,
      source: "001 CoI-social; 001 CoI-cognitive")
  }

  package static var subgroupHealthCheck: ActivityRow {
    ActivityRow(
      nl: "functioneren van groepjes checken|groepjescheck|check op de samenwerking",
      en: "subgroup health check|group health check|how are groups doing",
      means: Bilingual(
        nl: "De docent vraagt geregeld hoe het in de groepjes loopt en stuurt zo nodig bij.",
        en: "The teacher asks regularly how the groups are doing and adjusts things where needed."),
      .monitoring, modes: .live, band: .subgroups, targets: .teacherAndSubject, presences: .inferred(.teaching),
      principles: .stated(.d), timing: .sync, groupings: .groups, categories: .facilitation,
      moment: Bilingual(
        nl: "regelmatig, bijvoorbeeld per deelmodule",
        en: "regularly, for instance in every part of the module"), source: "002 D; 002 2.2-post; 002 B1-D2")
  }

  package static var shuffleGroups: ActivityRow {
    ActivityRow(
      nl: "groepen husselen|tussentijds shuffelen|nieuwe groepjes maken",
      en: "shuffle groups|reshuffle groups|mix the groups",
      means: Bilingual(
        nl: "Halverwege wissel je de groepjes, zodat studenten ook met anderen leren samenwerken.",
        en: "Halfway through you mix the groups, so that students learn to work with others too."),
      .orientation, modes: .live, band: .subgroups, presences: .inferred(.social), principles: .inferred([.a, .d]),
      timing: .sync, groupings: .groups, moment: Bilingual(nl: "één keer, halverwege", en: "once, midway"),
      source: "002 B1-D2; 002 2.2-pre")
  }

  package static var studyGroups: ActivityRow {
    ActivityRow(
      nl: "studiegroep|vaste studiegroep|studiegroepen",
      en: "study groups|study group|fixed study group",
      means: Bilingual(
        nl: "Een vast groepje van zes tot acht studenten studeert een module lang samen en helpt elkaar vooruit.",
        en: "A fixed group of six to eight studies together for a whole module and helps each other along."),
      .collaboration, band: .people(6, 8), presences: .inferred(.social), principles: .inferred([.a, .b]),
      groupings: .groups, types: [.collaboration, .discussion], categories: .cohesion,
      moment: Bilingual(nl: "de hele module", en: "the whole module"), tools: "Microsoft Teams", source: "002 B1-D2")
  }

  package static var sparringMoments: ActivityRow {
    ActivityRow(
      nl: "sparmoment|sparmomenten|sparren",
      en: "sparring moments|sparring session|sparring",
      means: Bilingual(
        nl: "Tussen de bijeenkomsten door regelen studenten zelf een moment om even te sparren.",
        en: "Between meetings students arrange their own moments to think things over together."),
      [.collaboration, .peerConsultation], modes: .live, presences: .inferred(.social),
      principles: .stated([.a, .d, .f]), timing: .sync, types: .discussion,
      categories: [.openCommunication, .cohesion],
      source: "002 B1-H1")
  }

  package static var spontaneousPhoneCall: ActivityRow {
    ActivityRow(
      nl: "spontaan bellen|even bellen|onverwacht belletje",
      en: "spontaneous phone call|surprise phone call|unannounced call",
      means: Bilingual(
        nl: "De coach belt een student zomaar op om te vragen hoe het gaat. Een klein gebaar dat gezien wordt.",
        en: "The coach rings a student out of the blue to ask how things are. A small gesture that is noticed."),
      .support, modes: .phone, targets: .teacherAndSubject, presences: .inferred([.social, .teaching]),
      principles: .inferred([.a, .d]), timing: .sync, groupings: .oneToOne, categories: [.affective, .facilitation],
      tools: "phone", source: "002 B1-L1")
  }

  package static var individualCoachTalk: ActivityRow {
    ActivityRow(
      nl: "mentorgesprek|coachgesprek|individueel gesprek|studieloopbaangesprek|tutorgesprek|coaching",
      en: "mentor talk|coach talk|individual coach talk|mentoring session|coaching|tutor talk",
      means: Bilingual(
        nl: "Een gesprek onder vier ogen met mentor of coach: hoe gaat het, waar loop je vast en wat helpt je verder?",
        en: "A talk alone with a mentor or coach: how are you doing, where are you stuck and what would help?"),
      [.support, .monitoring], modes: .live, targets: .teacherAndSubject, presences: .inferred(.teaching),
      principles: .inferred(.a), timing: .sync, groupings: .oneToOne, types: .discussion, categories: .facilitation,
      source: "002 B1-S2; tool default")
  }

  package static var coachGroup: ActivityRow {
    ActivityRow(
      nl: "coachgroep|coachgroepbijeenkomst|mentorgroep",
      en: "coach group|coaching group|mentor group",
      means: Bilingual(
        nl: """
          Een klein, vast groepje met een coach, dat deelt wat ieder \
          bezighoudt, ook als iedereen een andere route volgt.
          """,
        en: "A small, steady group with a coach that shares what is on people's minds, even if their routes differ."),
      [.collaboration, .support], modes: .live, band: .people(5, 8), targets: [.students, .teacherAndSubject],
      presences: .inferred([.social, .teaching]), principles: Tagged(stated: .c, inferred: .a), timing: .sync,
      groupings: .groups, types: .discussion, categories: [.affective, .cohesion, .facilitation],
      source: "002 C; 002 2.2; 002 B1-L1; 002 B1-S1; 002 B1-S2")
  }

  package static var chatForStruggles: ActivityRow {
    ActivityRow(
      nl: "vragen en worstelingen in chat|worstelingen in de chat|zet het in de chat",
      en: "chat for struggles|struggles in the chat|questions in the chat",
      means: Bilingual(
        nl: "Aan het begin zet iedereen een vraag of worsteling in de chat. Zo weet je waar de groep mee zit.",
        en: "At the start everyone puts a question or struggle in the chat. You then know what the group needs."),
      [.communication, .checkInOut], modes: .onlineSync, targets: [.students, .teacherAndSubject],
      presences: .inferred([.social, .teaching]), principles: .inferred([.b, .g]), timing: .sync,
      usualEnvironment: .online, groupings: .wholeGroup, types: .discussion,
      categories: [.affective, .openCommunication, .facilitation],
      moment: Bilingual(nl: "aan het begin van de bijeenkomst", en: "at the start of the meeting"), tools: "chat",
      source: "002 B1-L1")
  }
}
