// Getting acquainted: ways in which students meet each other, the teacher, the subject and the institution.

extension ActivityRow {
  package static var storyOfYourName: ActivityRow {
    ActivityRow(
      nl: "het verhaal van je naam|verhaal van je naam|naamverhaal",
      en: "story of your name|name story|the story of your name",
      means: Bilingual(
        nl: """
          Ieder vertelt waar zijn of haar naam vandaan komt. Zo onthoud je \
          namen sneller en hoor je meteen iets persoonlijks.
          """,
        en: """
          Everyone tells where their name comes from. Names stick better, \
          and you hear something personal straight away.
          """),
      .acquaintance, modes: .physical, band: .people(5, 30), presences: .inferred(.social), principles: .inferred(.a),
      timing: .sync, usualEnvironment: .onCampus, groupings: .wholeGroup, types: .discussion, categories: .affective,
      source: "001 KM")
  }

  package static var twoTruthsOneLie: ActivityRow {
    ActivityRow(
      nl: "twee waarheden één leugen|twee waarheden en een leugen|waar of niet waar",
      en: "two truths one lie|two truths and a lie",
      means: Bilingual(
        nl: """
          Je noemt drie dingen over jezelf, waarvan er één niet klopt. De groep \
          raadt welk, en leert je zo spelenderwijs kennen.
          """,
        en: """
          You name three things about yourself, one of them made up. The group \
          guesses which, and gets to know you along the way.
          """),
      .acquaintance, modes: .physical, band: .people(5, 30), presences: .inferred(.social), principles: .inferred(.a),
      timing: .sync, usualEnvironment: .onCampus, groupings: .wholeGroup, types: .discussion, categories: .affective,
      source: "001 KM")
  }

  package static var commonGround: ActivityRow {
    ActivityRow(
      nl: "gemeenschappelijke grond|wat hebben we gemeen|overeenkomsten zoeken",
      en: "common ground|what we have in common",
      means: Bilingual(
        nl: """
          Studenten zoeken wat ze met elkaar delen, van hobby tot woonplaats. Wie \
          iets gemeen heeft, stapt makkelijker op elkaar af.
          """,
        en: """
          Students look for what they share, from a hobby to a home town. \
          It gives them a reason to talk again later.
          """),
      .acquaintance, modes: .physical, band: .people(5, 30), presences: .inferred(.social), principles: .inferred(.a),
      timing: .sync, usualEnvironment: .onCampus, types: .discussion, categories: .affective, source: "001 KM")
  }

  package static var pubQuiz: ActivityRow {
    ActivityRow(
      nl: "pubquiz|pub quiz|kennismakingsquiz",
      en: "pub quiz|trivia quiz|quiz night",
      means: Bilingual(
        nl: """
          Teams beantwoorden vragen over van alles en nog wat. Samen puzzelen \
          en lachen breekt het ijs, ook in een grote groep.
          """,
        en: """
          Teams answer questions about anything and everything. Puzzling and \
          laughing together breaks the ice, even in a big group.
          """),
      [.acquaintance, .informal], modes: .live, band: .peopleOrMore(30), presences: .inferred(.social),
      principles: .stated(.a), boarding: 2, timing: .sync, groupings: .groups, types: .discussion,
      categories: .affective, source: "001 KM; 001 SB; 002 A")
  }

  package static var thisOrThat: ActivityRow {
    ActivityRow(
      nl: "dit of dat|kies een kant|over de streep",
      en: "this or that|choose a side|either or",
      means: Bilingual(
        nl: "Je noemt telkens twee dingen en iedereen kiest een kant van de zaal. In één blik zie je wie op jou lijkt.",
        en: "You call out two options and everyone picks a side of the room. One look shows who is like you."),
      .acquaintance, modes: .physical, band: .peopleOrMore(30), presences: .inferred(.social),
      principles: .inferred(.a), timing: .sync, usualEnvironment: .onCampus, groupings: .wholeGroup, types: .discussion,
      categories: .affective, source: "001 KM")
  }

  package static var introRound: ActivityRow {
    ActivityRow(
      nl: "voorstelrondje|voorstelronde|kennismakingsronde|namenrondje",
      en: "introduction round|intro round|round of introductions",
      means: Bilingual(
        nl: "Iedereen stelt zich om de beurt kort voor aan de groep, zodat je namen en gezichten aan elkaar koppelt.",
        en: "Everyone introduces themselves briefly in turn, so that you can put names to faces."),
      .acquaintance, modes: .onlineSync, band: .people(5, 30), presences: .inferred(.social), principles: .inferred(.a),
      timing: .sync, usualEnvironment: .online, groupings: .wholeGroup, types: .discussion, categories: .affective,
      source: "001 KM; 002 2.2-pre; 002 B1-S1")
  }

  package static var objectRound: ActivityRow {
    ActivityRow(
      nl: "voorwerpenronde|voorwerprondje|laat een voorwerp zien",
      en: "object round|show and tell|show an object",
      means: Bilingual(
        nl: """
          Ieder laat een voorwerp zien dat iets over hem of haar zegt. Een \
          klein verhaal zegt vaak meer dan een opsomming.
          """,
        en: """
          Everyone shows an object that says something about them. A small \
          story often tells more than a list of facts.
          """),
      .acquaintance, modes: .onlineSync, band: .people(5, 30), presences: .inferred(.social), principles: .inferred(.a),
      timing: .sync, usualEnvironment: .online, groupings: .wholeGroup, types: .discussion, categories: .affective,
      source: "001 KM")
  }

  package static var locateOnMap: ActivityRow {
    ActivityRow(
      nl: "locatie annoteren|prik op de kaart|locatie op de kaart",
      en: "locate on map|pin on the map|annotate your location|where are you from",
      means: Bilingual(
        nl: """
          Ieder zet op een gedeelde kaart waar hij of zij woont of vandaan \
          komt. Dat geeft meteen aanleiding voor een praatje.
          """,
        en: "Everyone marks on a shared map where they live or come from. It is an easy start for a chat."),
      .acquaintance, modes: .onlineSync, band: .people(5, 30), presences: .inferred(.social), principles: .inferred(.a),
      timing: .sync, usualEnvironment: .online, groupings: .wholeGroup, types: .discussion, categories: .affective,
      source: "001 KM")
  }

  package static var questionCardsInBreakouts: ActivityRow {
    ActivityRow(
      nl: "vraagkaarten in break-out rooms|vraagkaarten|vraagkaartjes in groepjes",
      en: "question cards in breakouts|question cards|conversation cards",
      means: Bilingual(
        nl: """
          Kleine groepjes praten in break-outrooms aan de hand van vraagkaartjes. Zo \
          komt in een grote groep toch iedereen aan het woord.
          """,
        en: """
          Small groups talk in breakout rooms with question cards as a guide. \
          Even in a large group, everyone gets to speak.
          """),
      .acquaintance, modes: .onlineSync, band: .peopleOrMore(30), presences: .inferred(.social),
      principles: .inferred(.a), timing: .sync, usualEnvironment: .online, groupings: .groups, types: .discussion,
      categories: .affective, tools: "breakout rooms", source: "001 KM")
  }

  package static var breakoutsThroughBreak: ActivityRow {
    ActivityRow(
      nl: "break-outs in de pauze|doorpraten in de pauze|nakletsen in break-outs",
      en: "breakouts through break|breakouts open during break|keep breakouts open",
      means: Bilingual(
        nl: "De break-outrooms blijven in de pauze open, zodat groepjes gewoon even door kunnen kletsen.",
        en: "The breakout rooms stay open during the break, so that groups can simply carry on chatting."),
      [.acquaintance, .informal], modes: .onlineSync, band: .peopleOrMore(30), presences: .inferred(.social),
      principles: .inferred(.a), timing: .sync, usualEnvironment: .online, groupings: .groups, types: .discussion,
      categories: .affective, moment: Bilingual(nl: "in de pauze", en: "during the break"), tools: "breakout rooms",
      source: "001 KM")
  }

  package static var smallFormatsInBreakouts: ActivityRow {
    ActivityRow(
      nl: "kleine werkvormen in break-outs|kennismaken in break-out rooms",
      en: "small formats in breakouts|getting acquainted in breakout rooms",
      means: Bilingual(
        nl: "Je deelt een grote groep op in break-outrooms en doet daar een kennismaking voor kleine groepen.",
        en: "You split a large group into breakout rooms and use an introduction meant for small groups there."),
      .acquaintance, modes: .onlineSync, band: .peopleOrMore(30), presences: .inferred(.social),
      principles: .inferred(.a), timing: .sync, usualEnvironment: .online, groupings: .groups, types: .discussion,
      categories: .affective, tools: "breakout rooms", source: "001 KM")
  }

  package static var introPostWithPhoto: ActivityRow {
    ActivityRow(
      nl: "kennismakingstekst met foto|voorstelbericht met foto|kennismakingspost|voorstelpost",
      en: "intro post with photo|introduction post|introductory post with photo|intro post",
      means: Bilingual(
        nl: """
          Ieder schrijft op het forum een stukje over zichzelf, met een foto \
          erbij. Je leest elkaars verhaal op je eigen moment.
          """,
        en: """
          Everyone writes a short piece about themselves on the forum, with a \
          photo. You read each other's when it suits you.
          """),
      .acquaintance, modes: .onlineAsync, band: .people(5, 30), presences: .inferred(.social),
      principles: .inferred(.a), timing: .async, usualEnvironment: .online, groupings: .alone, types: .discussion,
      categories: .affective, product: .post, tools: "forum", source: "001 KM")
  }

  package static var whosWho: ActivityRow {
    ActivityRow(
      nl: "smoelenboek|digitaal smoelenboek|wie is wie",
      en: "who's who|whos who|face book page|class directory",
      means: Bilingual(
        nl: "Een pagina met van iedereen een foto en een paar antwoorden. Handig om elkaar te herkennen en te vinden.",
        en: "One page with a photo and a few answers from everyone. Handy for recognising and finding each other."),
      [.acquaintance, .communication], modes: .onlineAsync, band: .people(5, 30), presences: .inferred(.social),
      principles: .stated([.a, .g]), timing: .async, usualEnvironment: .online, groupings: .alone, types: .discussion,
      categories: [.affective, .openCommunication], product: .post, tools: "Padlet|Word",
      source: "001 OP-A; 001 KM; 002 A; 002 G; 002 2.2-post; 002 B1-D1; 002 B1-D2")
  }

  package static var collaborativeConceptMap: ActivityRow {
    ActivityRow(
      nl: "collaboratieve concept map|samen een conceptmap maken|gezamenlijke conceptmap",
      en: "collaborative concept map|joint concept map|shared concept map",
      means: Bilingual(
        nl: """
          Studenten bouwen online samen een kaart van begrippen, ieder op \
          een eigen moment. Je ziet wat anderen al weten.
          """,
        en: """
          Students build a map of ideas together online, each in their \
          own time. You see what the others already know.
          """),
      [.acquaintance, .inquiry], modes: .onlineAsync, band: .people(5, 30),
      presences: Tagged(stated: .cognitive, inferred: .social), principles: .inferred([.a, .f]), timing: .async,
      usualEnvironment: .online, types: [.collaboration, .production], inquiry: .integration, categories: .cohesion,
      product: .map, source: "001 KM; 001 CoI-cognitive")
  }

  package static var collaborativeAnnotation: ActivityRow {
    ActivityRow(
      nl: "collaboratieve annotatie|samen annoteren|samen een tekst annoteren",
      en: "collaborative annotation|annotate together|social annotation",
      means: Bilingual(
        nl: """
          Studenten zetten opmerkingen en vragen in dezelfde tekst en \
          reageren op elkaar. Zo wordt lezen een gesprek.
          """,
        en: """
          Students leave notes and questions in the same text and answer \
          each other. Reading becomes a conversation.
          """),
      [.acquaintance, .sharing], modes: .onlineAsync, band: .people(5, 30),
      presences: .inferred([.social, .cognitive]),
      principles: .inferred([.a, .f]), timing: .async, usualEnvironment: .online, types: [.discussion, .investigation],
      inquiry: .exploration, categories: [.affective, .openCommunication], source: "001 KM")
  }

  package static var outOfClassGroupTask: ActivityRow {
    ActivityRow(
      nl: "samenwerkingsopdracht buiten contacttijd|groepsopdracht buiten contacttijd|groepsopdracht buiten de les",
      en: "out of class group task|group task outside contact time|group homework",
      means: Bilingual(
        nl: "Een groepje werkt buiten de lessen samen aan een opdracht. Het geeft een reden om elkaar op te zoeken.",
        en: "A small group works on a task together between classes. It gives them a reason to seek each other out."),
      [.acquaintance, .collaboration], modes: .onlineAsync, band: .peopleOrMore(30), presences: .inferred(.social),
      principles: .inferred([.a, .b]), timing: .async, usualEnvironment: .online, groupings: .groups,
      types: .collaboration, categories: [.affective, .cohesion], source: "001 KM")
  }

  package static var interestStudyGroups: ActivityRow {
    ActivityRow(
      nl: "studiegroepjes op interesse|interessegroepjes|studiegroepjes op basis van interesses",
      en: "interest study groups|study groups by interest|interest groups",
      means: Bilingual(
        nl: """
          Je maakt studiegroepjes rond iets wat studenten bindt, van \
          katten tot sciencefiction. Dat praat makkelijker.
          """,
        en: """
          You form study groups around something students have in common, \
          from cats to science fiction. Talk comes easier.
          """),
      [.acquaintance, .collaboration], modes: .onlineAsync, band: .peopleOrMore(30), presences: .inferred(.social),
      principles: .inferred([.a, .b]), timing: .async, usualEnvironment: .online, groupings: .groups,
      types: [.discussion, .collaboration], categories: [.affective, .cohesion], source: "001 KM")
  }

  package static var socialCafeForum: ActivityRow {
    ActivityRow(
      nl: "social café forum|praatcafé|kletsforum|online café",
      en: "social café forum|social cafe forum|social café|online café",
      means: Bilingual(
        nl: """
          Een plek op het forum waar het even niet over de studie gaat. \
          Voor kletspraat, vragen en foto's van de kat.
          """,
        en: "A corner of the forum where studying is off the agenda. For chat, questions and pictures of the cat."),
      .informal, modes: .onlineAsync, band: .peopleOrMore(30), presences: .inferred(.social), principles: .inferred(.a),
      timing: .async, usualEnvironment: .online, types: .discussion, categories: .affective, product: .post,
      tools: "forum", source: "001 KM")
  }

  package static var groupPresentation: ActivityRow {
    ActivityRow(
      nl: "groepspresentatie|presentatie door een groepje",
      en: "group presentation|team presentation",
      means: Bilingual(
        nl: "Een groepje vertelt de rest wat het heeft uitgezocht. Je leert de stof, de docent en elkaar beter kennen.",
        en: """
          A small group tells the others what it has found out. You get to \
          know the subject, the teacher and each other.
          """),
      [.acquaintance, .sharing], modes: .physical, targets: .teacherAndSubject,
      presences: .inferred([.social, .teaching]), principles: .inferred([.a, .f]), timing: .sync,
      usualEnvironment: .onCampus, groupings: .groups, types: [.production, .discussion],
      categories: [.affective, .openCommunication, .facilitation], product: .presentation, source: "001 KM")
  }

  package static var thinkPairShare: ActivityRow {
    ActivityRow(
      nl: "denken-delen-uitwisselen|think-pair-share|denken delen uitwisselen in tweetallen",
      en: "think-pair-share|think and share in pairs",
      means: Bilingual(
        nl: """
          Eerst zelf nadenken, dan met je buur overleggen, dan delen met \
          de groep. Zo heeft iedereen iets te zeggen.
          """,
        en: """
          First think on your own, then talk with a neighbour, then share \
          with all. That way everyone has something to say.
          """),
      [.acquaintance, .discussion], modes: .live, targets: .teacherAndSubject,
      presences: .inferred([.social, .cognitive]), principles: .inferred([.a, .f]), timing: .sync,
      groupings: [.alone, .pairs, .wholeGroup], types: .discussion, inquiry: [.exploration, .integration],
      categories: [.affective, .openCommunication], source: "001 KM; tool default")
  }

  package static var identifyKeyConcepts: ActivityRow {
    ActivityRow(
      nl: "kernconcepten identificeren|kernbegrippen zoeken|kernconcepten zoeken",
      en: "identify key concepts|find the key concepts|key concepts",
      means: Bilingual(
        nl: """
          Studenten zoeken de belangrijkste begrippen in de stof en \
          vergelijken hun keuze. Zo krijg je grip op een nieuw vak.
          """,
        en: """
          Students pick out the main ideas of the material and compare \
          their choices. It gives a grip on a new subject.
          """),
      [.acquaintance, .inquiry], modes: .physical, targets: .teacherAndSubject, presences: .inferred(.cognitive),
      principles: .inferred([.a, .f]), timing: .sync, usualEnvironment: .onCampus,
      types: [.investigation, .discussion],
      inquiry: .exploration, source: "001 KM")
  }

  package static var snowballDiscussion: ActivityRow {
    ActivityRow(
      nl: "sneeuwbaldiscussie|sneeuwbal discussie|sneeuwbal|sneeuwbalmethode",
      en: "snowball discussion|snowballing|pyramid discussion",
      means: Bilingual(
        nl: """
          Je begint met z'n tweeën en voegt telkens groepjes samen. Het \
          gesprek groeit en stille studenten doen mee.
          """,
        en: "You start in pairs and keep merging groups. The talk grows step by step, and quiet students join in."),
      [.acquaintance, .discussion], modes: .physical, targets: .teacherAndSubject,
      presences: .inferred([.social, .cognitive]), principles: .inferred([.a, .f]), timing: .sync,
      usualEnvironment: .onCampus, groupings: [.pairs, .groups], types: .discussion,
      inquiry: [.exploration, .integration], categories: [.affective, .openCommunication], source: "001 KM")
  }

  package static var arriveEarlyStayLate: ActivityRow {
    ActivityRow(
      nl: "eerder aanwezig en langer blijven|inloop en napraten|small talk rond de les",
      en: "arrive early stay late|stay on for small talk|small talk around class",
      means: Bilingual(
        nl: "De docent is wat eerder online en blijft nog even hangen. Er is dan tijd voor een praatje zonder agenda.",
        en: """
          The teacher is online a little early and lingers afterwards. \
          It leaves room for a chat without an agenda.
          """),
      [.informal, .communication], modes: .onlineSync, targets: .teacherAndSubject,
      presences: .inferred([.social, .teaching]), principles: .inferred(.a), timing: .sync, usualEnvironment: .online,
      types: .discussion, categories: [.affective, .openCommunication, .facilitation],
      moment: Bilingual(nl: "rond de les", en: "around class"), source: "001 KM")
  }

  package static var oneToOneBreakout: ActivityRow {
    ActivityRow(
      nl: "één-op-één break-out|vraag in break-out room|vraag onder vier ogen",
      en: "one-to-one breakout|private question breakout|one-to-one question breakout",
      means: Bilingual(
        nl: """
          Een student kan de docent apart spreken in een break-outroom. Fijn \
          voor een vraag die je niet voor de groep stelt.
          """,
        en: """
          A student can speak to the teacher alone in a breakout room. Good \
          for a question you would not ask in front of all.
          """),
      .support, modes: .onlineSync, targets: .teacherAndSubject, presences: .inferred(.teaching),
      principles: .inferred([.a, .g]), timing: .sync, usualEnvironment: .online, groupings: .oneToOne,
      types: .discussion, categories: .facilitation, tools: "breakout rooms", source: "001 KM")
  }

  package static var personalContactMoment: ActivityRow {
    ActivityRow(
      nl: "persoonlijk contactmoment|persoonlijk contact|persoonlijk praatje",
      en: "personal contact moment|personal contact|personal chat",
      means: Bilingual(
        nl: "Je maakt tijd voor hoe het met studenten gaat: motivatie, aanpak van de studie, tips voor jou.",
        en: "You make time to hear how students are doing: motivation, ways of studying, tips for you as a teacher."),
      [.support, .informal], modes: .onlineSync, targets: .teacherAndSubject,
      presences: .inferred([.social, .teaching]), principles: .inferred(.a), timing: .sync, usualEnvironment: .online,
      types: .discussion, categories: [.affective, .facilitation], source: "001 KM")
  }

  package static var seniorStudentPitches: ActivityRow {
    ActivityRow(
      nl: "pitches van ouderejaars|tips van ouderejaars|ouderejaars vertellen",
      en: "senior student pitches|tips from senior students|senior students pitch",
      means: Bilingual(
        nl: "Ouderejaars vertellen live wat hen hielp en waar ze tegenaan liepen. Van hen neem je het sneller aan.",
        en: "Older students tell live what helped them and what was hard. Advice from them is easier to take."),
      [.acquaintance, .sharing], modes: .onlineSync, targets: .teacherAndSubject, presences: .inferred(.social),
      principles: .inferred([.a, .f]), timing: .sync, usualEnvironment: .online, groupings: .wholeGroup,
      types: [.acquisition, .discussion], categories: [.affective, .openCommunication], source: "001 KM; 002 B1-D2")
  }

  package static var seniorStudentClips: ActivityRow {
    ActivityRow(
      nl: "clips van ouderejaars|filmpjes van ouderejaars|tips van ouderejaars op video",
      en: "senior student clips|senior student videos|recorded tips from senior students",
      means: Bilingual(
        nl: "Ouderejaars geven tips in korte filmpjes of teksten, die nieuwe studenten bekijken wanneer het uitkomt.",
        en: "Older students give tips in short videos or texts, which new students look at when it suits them."),
      [.acquaintance, .sharing], modes: .onlineAsync, targets: .teacherAndSubject, presences: .inferred(.social),
      principles: .inferred([.a, .f]), timing: .async, usualEnvironment: .online, groupings: .alone,
      types: .acquisition, categories: [.affective, .openCommunication], source: "001 KM")
  }

  package static var coffeeRoom: ActivityRow {
    ActivityRow(
      nl: "koffiekamer|online koffiekamer|digitale kroeg|virtuele koffiekamer",
      en: "coffee room|online coffee room|virtual pub",
      means: Bilingual(
        nl: """
          Een vaste online inloop waar je met een kop koffie kunt aanschuiven. \
          Niets moet, en juist daarom komt het gesprek los.
          """,
        en: """
          A regular online drop-in where you can join with a cup of coffee. \
          Nothing is required, which is what gets people talking.
          """),
      .informal, modes: .onlineSync, targets: .teacherAndSubject, presences: .inferred(.social),
      principles: .inferred(.a), timing: .sync, usualEnvironment: .online, types: .discussion, categories: .affective,
      moment: Bilingual(
        nl: "bijvoorbeeld elke dag van 09.00 tot 09.30 uur",
        en: "for instance daily from 09:00 to 09:30"), source: "001 KM")
  }

  package static var introductionVideo: ActivityRow {
    ActivityRow(
      nl: "voorstelvideo|voorstelfilmpje|kennismakingsvideo",
      en: "introduction video|intro video|introductory clip",
      means: Bilingual(
        nl: "Studenten en docent stellen zich voor in een kort filmpje. Je ziet en hoort elkaar al voor de eerste les.",
        en: """
          Students and teacher introduce themselves in a short video. You \
          see and hear each other before the first class.
          """),
      .acquaintance, modes: .onlineAsync, targets: .teacherAndSubject, presences: .inferred(.social),
      principles: .inferred(.a), timing: .async, usualEnvironment: .online, groupings: .alone,
      types: [.discussion, .production], categories: .affective, tools: "video", source: "001 KM")
  }

  package static var socialMediaProfiles: ActivityRow {
    ActivityRow(
      nl: "social media profielen|socialemediaprofiel|profiel op sociale media",
      en: "social media profiles|social media profile",
      means: Bilingual(
        nl: """
          Je deelt een profiel van sociale media dat je wilt laten zien. \
          Anderen leren je kennen op een plek die vertrouwd is.
          """,
        en: "You share a social media profile you are happy to show. Others get to know you in a familiar place."),
      .acquaintance, modes: .onlineAsync, targets: .teacherAndSubject, presences: .inferred(.social),
      principles: .stated(.a), timing: .async, usualEnvironment: .online, groupings: .alone, types: .discussion,
      categories: .affective, tools: "social media", source: "001 KM; 001 OP-A")
  }

  package static var virtualTour: ActivityRow {
    ActivityRow(
      nl: "virtuele tour|virtuele rondleiding|online rondleiding|rondleiding",
      en: "virtual tour|online tour|tour",
      means: Bilingual(
        nl: "Een rondleiding op het scherm langs de afdeling, de practicumzaal of de werkkamer van de docent.",
        en: "A tour on screen of the department, the lab or the teacher's office, so that the place feels familiar."),
      .institution, targets: .institution, presences: .inferred(.social), principles: .inferred(.a),
      types: [.acquisition, .investigation], source: "001 KM")
  }

  package static var escapeRoom: ActivityRow {
    ActivityRow(
      nl: "escaperoom|escape room|online escaperoom|ontsnappingsspel",
      en: "escape room|online escape room|breakout game",
      means: Bilingual(
        nl: "Teams lossen raadsels op om te ontsnappen. Je hebt elkaar nodig, en zo leer je elkaar snel kennen.",
        en: "Teams solve riddles to break out. You need one another, so you get to know each other fast."),
      [.acquaintance, .informal, .institution], modes: .live, targets: [.institution, .students],
      presences: .inferred(.social), principles: .stated(.a), boarding: 0, timing: .sync, groupings: .groups,
      types: [.collaboration, .practice], categories: .affective, source: "001 KM; 001 SB; 002 A")
  }

  package static var expertInterviewVideos: ActivityRow {
    ActivityRow(
      nl: "interviewvideo met expert|interviewvideo|interviews met experts op video",
      en: "expert interview videos|expert interview video|filmed expert interview",
      means: Bilingual(
        nl: "Gefilmde gesprekken met mensen uit het vak. Studenten zien wie er werken en wat er speelt.",
        en: "Filmed talks with people from the field. Students see who works there and what matters to them."),
      .institution, modes: .onlineAsync, targets: .institution, presences: .inferred(.cognitive),
      principles: .inferred(.a), timing: .async, usualEnvironment: .online, groupings: .alone, types: .acquisition,
      tools: "video", source: "001 KM")
  }

  package static var icebreaker: ActivityRow {
    ActivityRow(
      nl: "ijsbreker|icebreaker|kennismakingsoefening",
      en: "icebreaker|ice breaker|warm-up",
      means: Bilingual(
        nl: """
          Een korte, luchtige oefening aan het begin van een bijeenkomst. De \
          spanning gaat eraf en het praten komt op gang.
          """,
        en: "A short, light exercise at the start of a meeting. It takes away the tension and gets people talking."),
      .acquaintance, modes: .live, presences: .stated(.social), principles: .inferred(.a), timing: .sync,
      groupings: .groups, types: .discussion, categories: [.affective, .cohesion], tools: "icebreaker list",
      source: "001 CoI-social; tool default")
  }

  package static var introductionBoard: ActivityRow {
    ActivityRow(
      nl: "voorsteltopic|voorstelbord|kennismakingsforum",
      en: "introduction board|introduction thread|introductions forum",
      means: Bilingual(
        nl: "Een draadje of prikbord waar iedereen zich voorstelt en op elkaar reageert, elk op een eigen moment.",
        en: "A thread or board where everyone introduces themselves and replies to others, each in their own time."),
      .acquaintance, modes: .onlineAsync, presences: .stated(.social), principles: .inferred(.a), timing: .async,
      usualEnvironment: .online, groupings: .alone, types: .discussion, categories: .affective, product: .post,
      tools: "discussion board", source: "001 CoI-social")
  }

  package static var informalStartActivity: ActivityRow {
    ActivityRow(
      nl: "informele start|informele startactiviteit|losse start",
      en: "informal start|informal start activity",
      means: Bilingual(
        nl: """
          Je begint met iets leuks, zoals een spel of quiz, voor het \
          serieuze werk komt. Dat zet meteen een goede toon.
          """,
        en: "You begin with something fun, such as a game or quiz, before the serious work. It sets a good tone."),
      [.acquaintance, .informal], modes: .live, presences: .inferred(.social), principles: .stated(.a), timing: .sync,
      types: .discussion, categories: .affective, tools: "Fizzinity", source: "002 A")
  }

  package static var puzzleGameInGroups: ActivityRow {
    ActivityRow(
      nl: "kennismakingsspel|puzzelspel in groepjes|interactief kennismakingsspel",
      en: "puzzle game in groups|getting to know you game|puzzle game",
      means: Bilingual(
        nl: "Na een start met z'n allen lossen kleine groepjes online puzzels op. Samen zwoegen maakt contact vanzelf.",
        en: """
          After a start together, small groups solve puzzles online. \
          Working at it side by side makes contact easy.
          """),
      .acquaintance, modes: .onlineSync, band: .subgroups, presences: .inferred(.social), principles: .stated(.a),
      timing: .sync, usualEnvironment: .online, groupings: [.wholeGroup, .groups], types: [.collaboration, .practice],
      categories: .affective, tools: "Microsoft Teams|breakout rooms|puzzle app|Fizzinity", source: "002 A; 002 B1-D1")
  }

  package static var nonStandardQuestions: ActivityRow {
    ActivityRow(
      nl: "niet-standaard vragen|ongewone kennismakingsvragen|verrassende vragen",
      en: "non-standard questions|unusual questions|quirky questions",
      means: Bilingual(
        nl: """
          Je vraagt iets onverwachts, zoals een droomreis of een stiekeme \
          voorliefde. Dat levert leukere gesprekken op.
          """,
        en: "You ask something unexpected, like a dream trip or a guilty pleasure. It makes for livelier talk."),
      .acquaintance, presences: .inferred(.social), principles: .stated(.a), types: .discussion, categories: .affective,
      tools: "Check-in Generator|Toggl question list", source: "002 A; 002 2.2-post; 002 B1-S2")
  }

  package static var midwayPersonalQuiz: ActivityRow {
    ActivityRow(
      nl: "quiz met persoonlijke weetjes|persoonlijke quiz|weetjesquiz halverwege",
      en: "midway personal quiz|quiz about each other|personal trivia quiz",
      means: Bilingual(
        nl: """
          Halverwege raad je met een quiz weetjes over elkaar, die \
          vooraf zijn ingestuurd. Je ontdekt nieuwe kanten.
          """,
        en: "Halfway through, a quiz has you guess facts that people sent in. You discover new sides of each other."),
      .acquaintance, modes: .live, targets: [.students, .teacherAndSubject], presences: .inferred(.social),
      principles: .stated(.a), timing: .sync, groupings: .wholeGroup, types: .discussion, categories: .affective,
      tools: "Kahoot", source: "002 A; 002 B1-H1")
  }

  package static var findABuddyCoreQuadrants: ActivityRow {
    ActivityRow(
      nl: "kernkwadrantenspel|een maatje vinden|maatje zoeken|maatje vinden met kernkwadranten",
      en: "core quadrants game|find a buddy core quadrants|find a buddy",
      means: Bilingual(
        nl: "Met het kernkwadrantenspel zoek je een maatje: juist iemand als jij, of je tegenpool.",
        en: "With the core quadrants game you look for a buddy: someone just like you, or your opposite."),
      [.acquaintance, .buddy], modes: .live, band: .people(2, 2), presences: .inferred(.social),
      principles: .stated(.a), timing: .sync, groupings: .pairs, types: .discussion,
      categories: [.affective, .cohesion], tools: "core quadrants game", source: "002 A")
  }

  package static var buddySystem: ActivityRow {
    ActivityRow(
      nl: "buddysysteem|maatjessysteem|buddy's|maatjes",
      en: "buddy system|buddies|buddy scheme",
      means: Bilingual(
        nl: "Iedere student heeft een vast maatje, soms een ouderejaars, om mee te sparren en bij aan te kloppen.",
        en: "Every student has a regular buddy, sometimes an older student, to think things over with and turn to."),
      [.buddy, .support], band: .subgroups, presences: .inferred(.social), principles: .stated(.a),
      groupings: [.pairs, .groups], types: .discussion, categories: [.affective, .cohesion],
      source: "001 OP-A; 002 2.2-post; 002 B1-S1")
  }

  package static var playfulProfile: ActivityRow {
    ActivityRow(
      nl: "speels profiel|luchtig profiel|half serieus profiel",
      en: "playful profile|fun profile",
      means: Bilingual(
        nl: """
          Je maakt een profiel met foto en iets persoonlijks, half serieus, \
          half grappig. Daarna praat je in groepjes door.
          """,
        en: """
          You make a profile with a photo and something personal, half \
          serious, half funny. Then you talk in small groups.
          """),
      .acquaintance, modes: [.onlineSync, .onlineAsync], presences: .inferred(.social), principles: .stated(.a),
      usualEnvironment: .online, groupings: [.wholeGroup, .groups], types: [.discussion, .production],
      categories: .affective, product: .post, tools: "Jamboard|Padlet", source: "002 B1-D2")
  }

  package static var backgroundBeforeAnswering: ActivityRow {
    ActivityRow(
      nl: "eerst iets over je achtergrond|achtergrond bij je vraag",
      en: "background before answering|say where you come from",
      means: Bilingual(
        nl: """
          Wie iets vraagt of antwoordt, zegt eerst een zin over zichzelf. \
          Zo leer je tussendoor wie er om je heen zitten.
          """,
        en: "Whoever asks or answers first says a line about themselves. Along the way you learn who is in the room."),
      .acquaintance, modes: .live, presences: .inferred(.social), principles: .stated(.a), timing: .sync,
      groupings: .wholeGroup, types: .discussion, categories: .affective, source: "002 B1-S1")
  }

  package static var digitalKickoff: ActivityRow {
    ActivityRow(
      nl: "digitale startbijeenkomst|online startbijeenkomst|digitale kick-off",
      en: "digital kickoff|digital start meeting|online kick-off",
      means: Bilingual(
        nl: "De groep begint samen online: wie is wie, hoe ziet het vak eruit en wat gaan we doen.",
        en: "The group starts together online: who is who, what the course is like and what lies ahead."),
      [.acquaintance, .orientation], modes: .onlineSync, targets: [.students, .teacherAndSubject],
      presences: .inferred(.social), principles: .stated(.a), timing: .sync, usualEnvironment: .online,
      groupings: .wholeGroup, types: [.discussion, .acquisition], categories: .affective,
      moment: Bilingual(nl: "één vaste datum aan het begin", en: "one set date at the start"), source: "002 B1-D1")
  }

  package static var jointKickoffOfCoachGroups: ActivityRow {
    ActivityRow(
      nl: "gezamenlijke kennismaking coachgroepen|gezamenlijke start van coachgroepen",
      en: "joint kickoff of coach groups|joint start of coach groups",
      means: Bilingual(
        nl: "Alle coachgroepen maken voor de colleges samen kennis. Je kent zo ook mensen buiten je eigen groep.",
        en: "All coach groups meet each other before lectures begin. That way you know people beyond your own group."),
      .acquaintance, modes: .onlineSync, targets: [.students, .teacherAndSubject], presences: .inferred(.social),
      principles: .inferred(.a), timing: .sync, usualEnvironment: .online, groupings: [.wholeGroup, .groups],
      types: .discussion, categories: .affective, tools: "Blackboard Collaborate|Microsoft Teams", source: "002 B1-S2")
  }

  package static var newcomersSession: ActivityRow {
    ActivityRow(
      nl: "sessie voor nieuwe studenten|bijeenkomst voor nieuwkomers|instroomsessie",
      en: "newcomers session|session for new students|session for newcomers",
      means: Bilingual(
        nl: "Nieuwkomers komen apart bij elkaar, tussen de sessies met de hele groep in. Zo haken ze rustig aan.",
        en: "Newcomers meet on their own, in between sessions with the whole group. It helps them find their feet."),
      [.acquaintance, .orientation], modes: .onlineSync, presences: .inferred(.social), principles: .inferred(.a),
      timing: .sync, usualEnvironment: .online, groupings: .groups, types: .discussion, categories: .affective,
      source: "002 B1-S1")
  }
}
