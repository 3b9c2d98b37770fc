// Presence: what makes thinking and teaching felt in a course that is partly online.

extension ActivityRow {
  package static var criticalThinkingTask: ActivityRow {
    ActivityRow(
      nl: "kritische denkopdracht|kritische taak|denkopdracht",
      en: "critical thinking task|critical task|thinking task",
      means: Bilingual(
        nl: "Studenten wegen een vraagstuk af, zoeken zwakke plekken en onderbouwen wat zij ervan vinden.",
        en: "Students weigh up a question, look for weak spots and give reasons for what they think."),
      .inquiry, presences: .stated(.cognitive), principles: .inferred(.f), types: [.investigation, .practice],
      inquiry: [.integration, .resolution], source: "001 CoI-cognitive")
  }

  package static var dialogueAids: ActivityRow {
    ActivityRow(
      nl: "hulpmiddelen voor de dialoog|dialoogkaarten|gesprekshulpen",
      en: "dialogue aids|conversation aids|discussion aids",
      means: Bilingual(
        nl: "Je geeft houvast voor een goed gesprek, zoals beginzinnen, een stappenplan of rollen.",
        en: "You offer something to hold on to for good talk, such as opening lines, steps or roles."),
      .discussion, targets: [.students, .teacherAndSubject], presences: .stated(.cognitive), principles: .inferred(.f),
      types: .discussion, inquiry: [.exploration, .integration], source: "001 CoI-cognitive")
  }

  package static var formatMix: ActivityRow {
    ActivityRow(
      nl: "mix van werkvormen|variatie in werkvormen|afwisselende werkvormen",
      en: "format mix|mix of formats|variety of formats",
      means: Bilingual(
        nl: "Je wisselt af: een filmpje, een quiz, een gesprek, een spel. Zo blijft het boeien, ook online.",
        en: "You vary: a video, a quiz, a talk, a game. It keeps attention alive, online too."),
      .orientation, presences: .stated(.cognitive), principles: Tagged(stated: .f, inferred: .e),
      source: "001 CoI-cognitive; 002 F")
  }

  package static var peerFeedbackWithRubric: ActivityRow {
    ActivityRow(
      nl: "peerfeedback met rubric|peerfeedback met rubriek|peerfeedback met criteria",
      en: "peer feedback with rubric|peer review with rubric|peer feedback with criteria",
      means: Bilingual(
        nl: "Studenten beoordelen elkaars werk aan de hand van een heldere rubric, zodat feedback gericht wordt.",
        en: "Students judge each other's work with a clear rubric, so that the feedback has a focus."),
      .feedback, presences: .stated(.cognitive), principles: .inferred(.e), groupings: [.pairs, .groups],
      types: .discussion, inquiry: .integration, feedback: .peers, source: "001 CoI-cognitive")
  }

  package static var teacherFeedback: ActivityRow {
    ActivityRow(
      nl: "docentfeedback|feedback van de docent|feedback door de docent",
      en: "teacher feedback|feedback from the teacher|instructor feedback",
      means: Bilingual(
        nl: "De docent zegt op tijd wat er goed is aan het werk en welke stap de student nu kan zetten.",
        en: "The teacher says in good time what is strong in the work and which step the student can take now."),
      .feedback, targets: .teacherAndSubject, presences: .stated(.teaching), principles: .inferred(.e), timing: .async,
      usualEnvironment: .online, environments: [.online, .onCampus], categories: .directInstruction, feedback: .teacher,
      moment: Bilingual(nl: "op tijd", en: "in good time"), source: "001 CoI-teaching; 003; tool default")
  }

  package static var monitoring: ActivityRow {
    ActivityRow(
      nl: "leerproces monitoren|voortgang volgen|monitoring",
      en: "monitoring|monitor learning|tracking progress",
      means: Bilingual(
        nl: "De docent kijkt mee hoe het leren verloopt en grijpt in voordat iemand achterblijft.",
        en: "The teacher watches how learning is going and steps in before anyone falls behind."),
      .monitoring, targets: .teacherAndSubject, presences: .stated(.teaching), principles: .inferred(.e),
      categories: .facilitation, source: "001 CoI-teaching")
  }

  package static var nonFormalExchange: ActivityRow {
    ActivityRow(
      nl: "non-formele uitwisseling|vrije uitwisseling|open uitwisseling",
      en: "non-formal exchange|free exchange",
      means: Bilingual(
        nl: "Een moment met wat structuur maar zonder vast doel, waarin studenten vrij van gedachten wisselen.",
        en: "A moment with some structure but no fixed aim, in which students swap thoughts freely."),
      .informal, presences: .stated(.teaching), principles: .inferred(.a), types: .discussion,
      categories: .facilitation, source: "001 CoI-teaching")
  }

  package static var supportAtRisk: ActivityRow {
    ActivityRow(
      nl: "extra aandacht voor uitvallers|hulp bij dreigend uitvallen|steun aan risicostudenten",
      en: "support at risk|support for struggling students|extra support",
      means: Bilingual(
        nl: "Wie dreigt vast te lopen, krijgt op tijd extra aandacht en een plan om verder te kunnen.",
        en: "Whoever is about to get stuck gets extra attention in time, and a plan to move on."),
      .support, targets: .teacherAndSubject, presences: .stated(.teaching), groupings: .oneToOne,
      categories: .facilitation, source: "001 CoI-teaching")
  }

  package static var welcomeMessage: ActivityRow {
    ActivityRow(
      nl: "welkomstbericht|welkom|welkomstwoord",
      en: "welcome|welcome message|greeting",
      means: Bilingual(
        nl: "Een vriendelijk woord bij de start: fijn dat je er bent, dit gaan we doen en hier vind je ons.",
        en: "A friendly word at the start: good to have you here, this is the plan, and here is where to find us."),
      .communication, targets: .teacherAndSubject, presences: Tagged(stated: .social, inferred: .teaching),
      groupings: .wholeGroup, types: .acquisition, categories: [.affective, .design],
      moment: Bilingual(nl: "aan de start", en: "at the start"), tools: "digital learning environment",
      source: "001 CoI-social; tool default")
  }

  package static var teachingTeamIntroduction: ActivityRow {
    ActivityRow(
      nl: "docenten stellen zich voor|onderwijsteam introduceren|voorstellen van het team",
      en: "teaching team introduction|meet the teachers|introducing the teachers",
      means: Bilingual(
        nl: "De docenten laten zich zien met een filmpje, foto of groet. Studenten weten meteen wie er voor hen is.",
        en: "The teachers show themselves in a video, photo or greeting. Students know at once who is there for them."),
      [.acquaintance, .communication], modes: .onlineAsync, targets: .teacherAndSubject, presences: .stated(.social),
      principles: .inferred(.a), timing: .async, usualEnvironment: .online, types: .acquisition,
      categories: [.affective, .openCommunication], product: .post,
      moment: Bilingual(nl: "aan de start", en: "at the start"), tools: "discussion board|video|pictures|text",
      source: "001 CoI-social")
  }

  package static var availabilityNotice: ActivityRow {
    ActivityRow(
      nl: "bereikbaarheid van de docent|beschikbaarheid voor vragen|zo bereik je ons",
      en: "availability notice|how to reach us|teacher availability",
      means: Bilingual(
        nl: "Je laat weten waar, wanneer en hoe studenten je kunnen bereiken, en hoe snel je antwoordt.",
        en: "You say where, when and how students can reach you, and how soon you answer."),
      .communication, modes: .onlineAsync, targets: .teacherAndSubject, presences: .stated(.social),
      principles: .inferred(.g), timing: .async, usualEnvironment: .online, categories: .openCommunication,
      tools: "named channel", source: "001 CoI-social")
  }

  package static var selfSelectedGroups: ActivityRow {
    ActivityRow(
      nl: "zelf groepjes kiezen|zelfgekozen groepjes|studenten kiezen groepsleden",
      en: "self-selected groups|choose your own group",
      means: Bilingual(
        nl: "Studenten kiezen zelf met wie ze werken. Dat geeft vertrouwen, maar let op wie er overblijft.",
        en: "Students choose who they work with. It gives confidence, but watch who is left over."),
      .orientation, band: .subgroups, presences: .stated(.social), groupings: .groups, source: "001 CoI-social")
  }
}
