// Informal contact: rituals that open and close a meeting, small talk, and the roles students take turns in.

extension ActivityRow {
  package static var checkIn: ActivityRow {
    ActivityRow(
      nl: "check-in|inchecken|incheckronde",
      en: "check-in|check in round|mood check",
      means: Bilingual(
        nl: "Je begint met de vraag hoe iedereen erbij zit, in een woord, plaatje of emoticon. Wie wil, licht het toe.",
        en: """
          You start by asking how everyone is doing, in a word, picture \
          or emoticon. Those who like to can say more.
          """),
      .checkInOut, modes: .live, presences: .inferred(.social), principles: .stated(.a), timing: .sync,
      groupings: .wholeGroup, types: .discussion, categories: [.affective, .openCommunication],
      moment: Bilingual(nl: "kort, elke bijeenkomst", en: "short, every meeting"),
      tools: "Check-in Generator|emoticons", source: "001 OP-A; 002 A; 002 B1-L1; 002 B1-L2; tool default")
  }

  package static var checkOut: ActivityRow {
    ActivityRow(
      nl: "check-out|uitchecken|uitcheckronde|afsluitrondje",
      en: "check-out|check out round|closing round",
      means: Bilingual(
        nl: "Je sluit af met wat iedereen meeneemt of hoe hij of zij weggaat. Niemand vertrekt ongemerkt.",
        en: "You close with what everyone takes home or how they feel on leaving. Nobody slips away unnoticed."),
      .checkInOut, modes: .live, presences: .inferred(.social), principles: .stated(.a), timing: .sync,
      groupings: .wholeGroup, types: .discussion, categories: [.affective, .openCommunication],
      moment: Bilingual(nl: "kort, elke bijeenkomst", en: "short, every meeting"),
      source: "001 OP-A; 002 A; tool default")
  }

  package static var studentLedCheckIn: ActivityRow {
    ActivityRow(
      nl: "check-in door studenten|check-in door studentenkoppels|check-in door een duo",
      en: "student-led check-in|check-in led by students",
      means: Bilingual(
        nl: "Elke keer verzorgt een ander tweetal de check-in, op zijn eigen manier. Zo is de start van de groep zelf.",
        en: "Each time another pair runs the check-in in its own way. The opening then belongs to the group."),
      [.checkInOut, .studentLed], modes: .live, presences: .inferred(.social), principles: .inferred([.a, .d]),
      timing: .sync, groupings: .wholeGroup, types: .discussion,
      categories: [.affective, .openCommunication, .cohesion],
      moment: Bilingual(nl: "geef een tijdskader mee", en: "give a time frame"), source: "002 B1-L1; 002 B1-L2")
  }

  package static var photoMoodRound: ActivityRow {
    ActivityRow(
      nl: "foto kiezen bij je stemming|stemmingsfoto|fotorondje",
      en: "photo mood round|choose a photo|photo check-in",
      means: Bilingual(
        nl: """
          Je kiest een foto die past bij hoe je je voelt en vertelt er \
          iets bij. Met een beeld praat dat makkelijker.
          """,
        en: "You pick a photo that fits how you feel and say why. A picture makes that easier to talk about."),
      [.checkInOut, .reflection], modes: .live, presences: .inferred(.social), principles: .inferred([.a, .b]),
      timing: .sync, types: .discussion, categories: [.affective, .openCommunication], source: "002 B1-L2")
  }

  package static var dropInCoffeeQuarter: ActivityRow {
    ActivityRow(
      nl: "koffiekwartiertje|inloopkwartier|online inloop koffiekwartiertje",
      en: "drop-in coffee quarter|coffee quarter|coffee break drop-in",
      means: Bilingual(
        nl: "Een kwartiertje inlopen voor of na de les, met koffie en zonder verplichting.",
        en: "A quarter of an hour to drop in before or after class, with coffee and no obligation."),
      .informal, modes: .live, targets: [.students, .teacherAndSubject], presences: .inferred(.social),
      principles: .stated(.a), timing: .sync, types: .discussion, categories: .affective,
      minutes: (lower: 15, upper: 15),
      moment: Bilingual(nl: "ongeveer een kwartier, vrijblijvend", en: "about a quarter of an hour, optional"),
      source: "002 A")
  }

  package static var openRoomAroundClass: ActivityRow {
    ActivityRow(
      nl: "online ruimte rond de lesdag|nakletsen online|online napraten",
      en: "open room around class|online room around class|after class chat",
      means: Bilingual(
        nl: "Voor of na een lesdag staat een online ruimte open om nog even verder te kletsen.",
        en: "Before or after a teaching day an online room stays open for those who want to chat on."),
      .informal, modes: .onlineSync, presences: .inferred(.social), principles: .stated(.a), timing: .sync,
      usualEnvironment: .online, types: .discussion, categories: .affective,
      moment: Bilingual(nl: "rond de lesdag", en: "around the teaching day"), source: "002 B1-D2")
  }

  package static var energizer: ActivityRow {
    ActivityRow(
      nl: "energizer|energieke oefening|pauzespel",
      en: "energizer|energiser|break game",
      means: Bilingual(
        nl: "Een korte, vrolijke oefening tussendoor. Je komt even los van het scherm en hebt weer nieuwe energie.",
        en: "A short, cheerful exercise in between. You get away from the screen and come back with fresh energy."),
      .informal, modes: .live, presences: .inferred(.social), principles: .stated([.a, .d]), timing: .sync,
      groupings: .wholeGroup, categories: .affective, moment: Bilingual(nl: "in de pauze", en: "in the break"),
      source: "002 D; 002 B1-H1")
  }

  package static var barbecue: ActivityRow {
    ActivityRow(
      nl: "barbecue|bbq|samen barbecueën",
      en: "barbecue|bbq",
      means: Bilingual(
        nl: "Studenten organiseren samen een barbecue. Eten en regelen brengt mensen vanzelf bij elkaar.",
        en: """
          Students organise a barbecue together. Cooking, eating and \
          arranging things bring people together by itself.
          """),
      .informal, modes: .physical, presences: .inferred(.social), principles: .stated(.a), timing: .sync,
      groupings: .wholeGroup, categories: .affective, source: "002 B1-H1")
  }

  package static var teacherFreeSpace: ActivityRow {
    ActivityRow(
      nl: "docentvrije ruimte|docent-vrije ruimte|ruimte zonder docent",
      en: "teacher-free space|students only space",
      means: Bilingual(
        nl: "Een plek waar studenten onder elkaar zijn, zonder docent. Daar durf je eerder te vragen en te mopperen.",
        en: "A place where students are among themselves, without the teacher. It is easier to ask and grumble there."),
      [.communication, .informal], modes: [.onlineSync, .onlineAsync], presences: .stated(.social),
      principles: .inferred(.a), usualEnvironment: .online, categories: [.affective, .openCommunication],
      tools: "social media", source: "001 CoI-social")
  }

  package static var teacherFreeWeeklySlot: ActivityRow {
    ActivityRow(
      nl: "wekelijks moment zonder docent|wekelijks docentvrij moment",
      en: "teacher-free weekly slot|weekly slot without teacher",
      means: Bilingual(
        nl: "Elke week is er een vast moment waarop studenten elkaars werk bespreken, zonder dat de docent erbij is.",
        en: "Every week there is a set time when students discuss each other's work, without the teacher present."),
      [.collaboration, .feedback], modes: .onlineSync, presences: .inferred([.social, .cognitive]),
      principles: .inferred([.c, .f]), timing: .sync, usualEnvironment: .online, groupings: .groups,
      types: [.discussion, .collaboration], inquiry: .integration, categories: [.openCommunication, .cohesion],
      moment: Bilingual(nl: "wekelijks", en: "weekly"), tools: "Microsoft Teams", source: "002 B1-S2")
  }

  package static var chatGroup: ActivityRow {
    ActivityRow(
      nl: "groepsapp|appgroep|chatgroep|WhatsAppgroep",
      en: "chat group|app group|group chat|messaging group",
      means: Bilingual(
        nl: """
          Een app waarin de groep elkaar snel vindt voor vragen, afspraken \
          en een grapje. Check of iedereen het fijn vindt.
          """,
        en: """
          An app where the group finds each other quickly for questions, \
          plans and a joke. Check that all are happy with it.
          """),
      .communication, modes: .onlineAsync, presences: .inferred(.social), principles: .stated([.a, .g]), timing: .async,
      usualEnvironment: .online, categories: .openCommunication, tools: "messaging app",
      source: "002 G; 002 2.2; 002 B1-H1; 002 B1-S2; 002 B1-D1; 002 B1-D2")
  }

  package static var contactExchange: ActivityRow {
    ActivityRow(
      nl: "contactgegevens uitwisselen|gegevens uitwisselen|uitwisselen van contactgegevens",
      en: "contact exchange|exchange contact details|swap contact details",
      means: Bilingual(
        nl: "Studenten wisselen e-mail of telefoonnummer uit, als ze dat willen. Zo kan iedereen elkaar bereiken.",
        en: "Students swap email addresses or phone numbers, if they agree to. That way all can reach each other."),
      .communication, modes: .onlineAsync, presences: .inferred(.social), principles: .stated([.a, .g]), timing: .async,
      usualEnvironment: .online, categories: .openCommunication, source: "002 A; 002 G")
  }

  package static var studentRoles: ActivityRow {
    ActivityRow(
      nl: "studentrollen|rollen rouleren|roulerende rollen|wisselende rollen",
      en: "student roles|rotating roles|group roles",
      means: Bilingual(
        nl: """
          Studenten verdelen taken als voorzitter en tijdbewaker, en \
          wisselen steeds. Zo zorgt iedereen mee voor de groep.
          """,
        en: """
          Students share out jobs such as chair and timekeeper, and swap \
          each time. Everyone helps to carry the group.
          """),
      .studentRole, modes: .live, presences: .stated(.social), principles: .stated([.d, .e]), timing: .sync,
      categories: .cohesion, moment: Bilingual(nl: "per bijeenkomst", en: "per meeting"),
      source: "001 CoI-social; 002 D; 002 2.2-post; 002 B1-H1; 002 B1-H2")
  }

  package static var roleChair: ActivityRow {
    ActivityRow(
      nl: "voorzitter|gespreksleider|rol voorzitter",
      en: "chair|chairperson|role chair|discussion leader",
      means: Bilingual(
        nl: "Een student leidt het gesprek, bewaakt de agenda en geeft ieder een beurt.",
        en: "A student leads the talk, keeps to the agenda and gives everyone a turn."),
      .studentRole, modes: .live, presences: .stated(.social), principles: .stated([.d, .e]), timing: .sync,
      categories: .cohesion, moment: Bilingual(nl: "per bijeenkomst", en: "per meeting"),
      source: "002 D; 002 B1-H1; 002 B1-H2")
  }

  package static var roleTimekeeper: ActivityRow {
    ActivityRow(
      nl: "tijdbewaker|timekeeper|rol tijdbewaker",
      en: "timekeeper|time keeper|role timekeeper",
      means: Bilingual(
        nl: "Een student houdt de klok in de gaten, zodat elk punt genoeg tijd krijgt.",
        en: "A student keeps an eye on the clock, so that every item gets its share of time."),
      .studentRole, modes: .live, presences: .stated(.social), principles: .stated([.d, .e]), timing: .sync,
      categories: .cohesion, moment: Bilingual(nl: "per bijeenkomst", en: "per meeting"),
      source: "002 D; 002 B1-H1; 002 B1-H2")
  }

  package static var roleNoteTaker: ActivityRow {
    ActivityRow(
      nl: "notulist|dataverzamelaar|verslaglegger|rol notulist",
      en: "note taker|notetaker|minute taker|role note taker",
      means: Bilingual(
        nl: "Een student schrijft op wat er is besproken en afgesproken, zodat niets verloren gaat.",
        en: "A student writes down what was said and agreed, so that nothing gets lost."),
      .studentRole, modes: .live, presences: .stated(.social), principles: .stated([.d, .e]), timing: .sync,
      categories: .cohesion, moment: Bilingual(nl: "per bijeenkomst", en: "per meeting"),
      source: "002 D; 002 B1-H1; 002 B1-H2")
  }

  package static var roleFunOfficer: ActivityRow {
    ActivityRow(
      nl: "chef plezier|rol chef plezier|sfeermaker",
      en: "fun officer|role fun officer",
      means: Bilingual(
        nl: "Een student zorgt voor de vrolijke noot, bijvoorbeeld met een energizer. Dat houdt de sfeer goed.",
        en: "A student takes care of the light touch, for instance with an energizer. It keeps spirits up."),
      .studentRole, modes: .live, presences: .stated(.social), principles: Tagged(stated: [.d, .e], inferred: .a),
      timing: .sync, categories: .cohesion, moment: Bilingual(nl: "per bijeenkomst", en: "per meeting"),
      source: "002 D; 002 2.2-post; 002 B1-H1")
  }

  package static var roleAgendaMaker: ActivityRow {
    ActivityRow(
      nl: "agendamaker|rol agendamaker",
      en: "agenda maker|role agenda maker",
      means: Bilingual(
        nl: "Een student vraagt vooraf rond wat er besproken moet worden en stelt de agenda op.",
        en: "A student asks around beforehand what needs discussing and draws up the agenda."),
      .studentRole, modes: .live, presences: .stated(.social), principles: .stated([.d, .e]), timing: .sync,
      categories: .cohesion, moment: Bilingual(nl: "voor de bijeenkomst", en: "before the meeting"),
      source: "002 B1-H1")
  }
}
