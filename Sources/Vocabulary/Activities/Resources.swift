// Resources: the places, channels and people that a group needs before it can learn together.

extension ActivityRow {
  package static var communicationStructure: ActivityRow {
    ActivityRow(
      nl: "communicatiestructuur|communicatieplan|wat waar bespreken",
      en: "communication structure|communication plan|which channel for what",
      means: Bilingual(
        nl: "Je richt per onderwerp een plek in en bespreekt met studenten wat waar hoort.",
        en: "You set up a place for each subject and talk with students about what goes where."),
      [.communication, .orientation], modes: .onlineAsync, targets: [.students, .teacherAndSubject],
      presences: .inferred(.social), principles: .stated(.g), timing: .async, usualEnvironment: .online,
      groupings: .wholeGroup, categories: .openCommunication, moment: Bilingual(nl: "aan de start", en: "at the start"),
      tools: "forum|notice board|file space", source: "001 OP-G; 002 G")
  }

  package static var questionChannel: ActivityRow {
    ActivityRow(
      nl: "vragenkanaal|vast kanaal voor vragen|vragenforum",
      en: "question channel|questions forum|fixed channel for questions",
      means: Bilingual(
        nl: "Eén vaste plek voor vragen, waar iedereen de antwoorden kan meelezen.",
        en: "One fixed place for questions, where everyone can read the answers too."),
      [.communication, .support], modes: .onlineAsync, targets: [.students, .teacherAndSubject],
      presences: .inferred([.social, .teaching]), principles: .stated(.g), timing: .async, usualEnvironment: .online,
      groupings: .wholeGroup, categories: [.affective, .openCommunication, .facilitation],
      moment: Bilingual(nl: "de hele cursus", en: "throughout the course"),
      tools: "discussion forum|notice board|social media", source: "001 OP-G; 002 G")
  }

  package static var faqDigitalLearning: ActivityRow {
    ActivityRow(
      nl: "veelgestelde vragen over digitaal leren|veelgestelde vragen|FAQ digitaal leren",
      en: "FAQ digital learning|frequently asked questions|FAQ on online learning",
      means: Bilingual(
        nl: "Een lijst met vragen en antwoorden over online leren, die je aan het begin ook samen doorneemt.",
        en: "A list of questions and answers about learning online, which you also go through together at the start."),
      .orientation, modes: [.onlineSync, .onlineAsync], presences: .inferred(.teaching), principles: .stated(.g),
      usualEnvironment: .online, categories: .design, moment: Bilingual(nl: "aan de start", en: "at the start"),
      tools: "digital learning environment", source: "001 OP-G")
  }

  package static var environmentSetUp: ActivityRow {
    ActivityRow(
      nl: "digitale leeromgeving inrichten|inrichting digitale leeromgeving|leeromgeving inrichten",
      en: "environment set-up|setting up the platform|well-arranged learning environment",
      means: Bilingual(
        nl: "Je richt de digitale leeromgeving overzichtelijk in, zodat studenten hun weg zonder zoeken vinden.",
        en: "You arrange the digital learning environment clearly, so that students find their way without searching."),
      .orientation, modes: .onlineAsync, targets: [], presences: .inferred(.teaching), principles: .stated(.g),
      timing: .async, usualEnvironment: .online, categories: .design,
      moment: Bilingual(nl: "voor de start", en: "before the start"), tools: "digital learning environment",
      source: "001 OP-G")
  }

  package static var externalContact: ActivityRow {
    ActivityRow(
      nl: "netwerk benutten|contact met het werkveld|externe contacten inzetten",
      en: "external contact|using the network|contacts in the field",
      means: Bilingual(
        nl: "Je schakelt mensen in die de docent of de studenten kennen uit het vak, om kennis binnen te halen.",
        en: "You call on people in the field whom teachers or students know, to bring knowledge in."),
      .sharing, targets: .field, presences: .inferred(.cognitive), principles: .stated(.g), types: .investigation,
      inquiry: .exploration, professional: true, source: "002 G")
  }

  package static var suitableRoom: ActivityRow {
    ActivityRow(
      nl: "geschikte ruimte|passende ruimte|ruimte regelen",
      en: "suitable room|room arrangements|a fitting room",
      means: Bilingual(
        nl: "Je regelt een zaal die past bij wat je gaat doen: in kringen praten vraagt iets anders dan luisteren.",
        en: "You arrange a room that suits the plan: talking in circles needs something else than listening."),
      .orientation, modes: .physical, targets: [], principles: .stated(.g), timing: .sync, usualEnvironment: .onCampus,
      source: "002 G")
  }
}
