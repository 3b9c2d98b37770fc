// Sharing knowledge: ways to put what each one knows within reach of all.

extension ActivityRow {
  package static var worldCafe: ActivityRow {
    ActivityRow(
      nl: "World Café|wereldcafé|World Café methode",
      en: "World Café|world cafe",
      means: Bilingual(
        nl: "Aan elke tafel ligt een vraag. Je wisselt een paar keer van tafel en bouwt voort op wat anderen schreven.",
        en: "Each table has a question. You switch tables a few times and build on what others wrote."),
      [.sharing, .discussion], modes: .live, band: .subgroups, presences: .inferred([.social, .cognitive]),
      principles: .stated(.f), timing: .sync, groupings: .groups, types: [.discussion, .collaboration],
      inquiry: [.exploration, .integration], categories: .openCommunication,
      moment: Bilingual(nl: "meerdere rondes", en: "several rounds"), tools: "Jamboard|breakout rooms", source: "002 F")
  }

  package static var openSpace: ActivityRow {
    ActivityRow(
      nl: "Open Space|open space bijeenkomst|Open Space methode",
      en: "Open Space|open space technology|open space meeting",
      means: Bilingual(
        nl: "Deelnemers maken ter plekke de agenda en lopen naar het gesprek dat hen trekt.",
        en: "People make the agenda on the spot and walk to whichever talk draws them."),
      [.sharing, .discussion], modes: .physical, band: .people(10, 1000), presences: .inferred([.social, .cognitive]),
      principles: .stated(.f), timing: .sync, types: .discussion, inquiry: [.exploration, .integration],
      categories: .openCommunication, source: "002 F")
  }

  package static var proudChallengeInterviews: ActivityRow {
    ActivityRow(
      nl: "interview in tweetallen en viertallen|interviews over trotse uitdaging|trotse verhalen",
      en: "proud challenge interviews|stories of pride|interviews in pairs",
      means: Bilingual(
        nl: "Je interviewt elkaar over een uitdaging waar je trots op bent en vertelt daarna het verhaal van de ander.",
        en: "You interview each other about a challenge you are proud of, then tell the other's story."),
      .sharing, modes: .live, band: .subgroups, presences: .inferred(.social), principles: .stated(.f), timing: .sync,
      groupings: [.pairs, .groups], types: .discussion, categories: .openCommunication, tools: "Jamboard|Miro",
      source: "002 F")
  }

  package static var peerInstruction: ActivityRow {
    ActivityRow(
      nl: "peer instructie|peer instruction|elkaar uitleggen",
      en: "peer instruction|explain to each other",
      means: Bilingual(
        nl: "Je stelt een denkvraag, studenten kiezen een antwoord, overtuigen elkaar en kiezen opnieuw.",
        en: "You ask a question that makes them think; students choose an answer, argue it out and choose again."),
      [.sharing, .inquiry], modes: .live, presences: .inferred(.cognitive), principles: .stated(.f), timing: .sync,
      types: [.discussion, .practice], inquiry: [.exploration, .integration], source: "001 OP-F")
  }

  package static var mindMap: ActivityRow {
    ActivityRow(
      nl: "mindmap|conceptmap|concept map|begrippenkaart",
      en: "concept map|mind map|mindmap|group concept map",
      means: Bilingual(
        nl: "Je zet begrippen en hun verbanden op een kaart en deelt die. Je ziet wat je snapt en wat nog los hangt.",
        en: """
          You draw ideas and their links on a map and share it. It shows \
          what you grasp and what still hangs loose.
          """),
      [.inquiry, .sharing, .collaboration], presences: Tagged(stated: .cognitive, inferred: .social),
      principles: .stated(.f), groupings: .groups, types: [.collaboration, .production], inquiry: .integration,
      categories: .cohesion, product: .map, tools: "digital learning environment",
      source: "001 OP-F; 001 CoI-cognitive; tool default")
  }

  package static var studentGeneratedContent: ActivityRow {
    ActivityRow(
      nl: "studenten maken materiaal|lesmateriaal door studenten|student-generated content",
      en: "student-generated content|student-made content|content by students",
      means: Bilingual(
        nl: "Studenten maken zelf iets voor anderen, zoals een filmpje, uitleg of quizvraag, en het wordt gezien.",
        en: """
          Students make something for others, such as a video, an \
          explanation or a quiz question, and it gets seen.
          """),
      .sharing, modes: .onlineAsync, presences: .inferred(.cognitive), principles: .stated(.f), timing: .async,
      usualEnvironment: .online, types: .production, inquiry: .integration, product: .product, source: "001 OP-F")
  }

  package static var contentDiscussionTiedToGoals: ActivityRow {
    ActivityRow(
      nl: "inhoud bespreken bij de doelen|inhoud bediscussiëren|inhoud relateren aan doelen",
      en: "content discussion tied to goals|discuss content and goals",
      means: Bilingual(
        nl: "Je bespreekt de stof en legt steeds de lijn naar de doelen: waar helpt dit je bij?",
        en: "You discuss the material and keep drawing the line to the goals: what does this help you with?"),
      .discussion, targets: [.students, .teacherAndSubject], presences: .inferred(.cognitive),
      principles: Tagged(stated: .f, inferred: .c), types: .discussion, inquiry: [.exploration, .integration],
      source: "001 OP-F; 002 praatplaat")
  }
}
