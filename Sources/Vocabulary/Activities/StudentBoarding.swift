// Student boarding: from the first look at a programme to feeling at home in the first hundred days.

extension ActivityRow {
  package static var onlineMiniLecture: ActivityRow {
    ActivityRow(
      nl: "online minicollege|online mini-college|minicollege",
      en: "online mini-lecture|mini lecture|taster lecture",
      means: Bilingual(
        nl: "Een kort college online, waarmee een aankomend student alvast de sfeer van de opleiding proeft.",
        en: "A short lecture online that gives a future student a first taste of the programme."),
      [.institution, .transmission], modes: [.onlineSync, .onlineAsync], targets: .institution, boarding: 0,
      usualEnvironment: .online, types: .acquisition, source: "001 SB")
  }

  package static var virtualScavengerHunt: ActivityRow {
    ActivityRow(
      nl: "virtuele speurtocht|escaperoom op de campus|campusspeurtocht",
      en: "virtual scavenger hunt|scavenger hunt|campus escape room",
      means: Bilingual(
        nl: "Een speurtocht langs plekken van de campus, op het scherm of ter plekke. Je ontdekt al spelend de weg.",
        en: "A hunt past the places of the campus, on screen or for real. You find your way around by playing."),
      .institution, modes: [.onlineSync, .onlineAsync], targets: .institution, boarding: 0, usualEnvironment: .online,
      types: .investigation, source: "001 SB")
  }

  package static var discoverStudyCity: ActivityRow {
    ActivityRow(
      nl: "maak kennis met je studiestad|studiestad ontdekken|stadsverkenning",
      en: "discover study city|discover your student city|city tour",
      means: Bilingual(
        nl: "Nieuwe studenten verkennen de stad waar ze gaan studeren, en ontdekken waar je moet zijn.",
        en: "New students explore the city they will study in and find out where to be."),
      .institution, targets: .institution, boarding: 0, types: .investigation, source: "001 SB")
  }

  package static var meetStudentOrAlumnus: ActivityRow {
    ActivityRow(
      nl: "ontmoet student of alumnus|gesprek met student of alumnus|ontmoet een alumnus",
      en: "meet student or alumnus|meet a student|meet an alumnus",
      means: Bilingual(
        nl: "Een aankomend student spreekt iemand die de opleiding al kent en vraagt eerlijk hoe het is.",
        en: "A future student talks to someone who knows the programme and asks what it is really like."),
      .institution, targets: .institution, boarding: 0, types: .discussion, source: "001 SB")
  }

  package static var trialStudyDay: ActivityRow {
    ActivityRow(
      nl: "proefstudeerdag|proefstuderen|proefdag",
      en: "trial study day|taster day|trial day",
      means: Bilingual(
        nl: "Een dag meedoen alsof je al student bent. Daarna weet je beter of de studie bij je past.",
        en: "A day of joining in as if you were a student. You then know better if the programme suits you."),
      .institution, targets: .institution, boarding: 0, types: [.acquisition, .practice],
      moment: Bilingual(nl: "een dag", en: "a day"), source: "001 SB")
  }

  package static var exploreDigitalEnvironment: ActivityRow {
    ActivityRow(
      nl: "verken de digitale leeromgeving|digitale leeromgeving verkennen|leeromgeving verkennen",
      en: "explore digital environment|explore the platform|discover the learning environment",
      means: Bilingual(
        nl: "Nieuwe studenten klikken rond in de digitale leeromgeving en vinden er alvast de belangrijkste plekken.",
        en: "New students click around the digital learning environment and find the main places in advance."),
      .orientation, modes: .onlineAsync, targets: .institution, principles: .inferred(.g), boarding: 1, timing: .async,
      usualEnvironment: .online, groupings: .alone, types: .investigation, tools: "digital learning environment",
      source: "001 SB")
  }

  package static var blendedJourneyWalkthrough: ActivityRow {
    ActivityRow(
      nl: "blended leerreis doornemen|leerreis doornemen|route van de cursus doornemen",
      en: "blended journey walkthrough|course walkthrough|learning journey walkthrough",
      means: Bilingual(
        nl: "Je loopt de eerste cursus alvast door: wat doe je online, wat op school en wanneer?",
        en: "You walk through the first course in advance: what is online, what on campus, and when?"),
      .orientation, modes: .onlineAsync, targets: .teacherAndSubject, principles: .inferred(.e), boarding: 1,
      timing: .async, usualEnvironment: .online, groupings: .alone, types: .acquisition, source: "001 SB")
  }

  package static var librarySearchTask: ActivityRow {
    ActivityRow(
      nl: "zoekopdracht in de bibliotheek|zoek in de bibliotheek|bibliotheekopdracht",
      en: "library search task|library task|find it in the library",
      means: Bilingual(
        nl: "Studenten zoeken een bepaald artikel op en leren zo de weg in de bibliotheek kennen.",
        en: "Students track down a given article and so learn their way around the library."),
      .orientation, modes: [.physical, .onlineAsync], targets: .institution, boarding: 1, types: .investigation,
      tools: "library", source: "001 SB")
  }

  package static var watchFilm: ActivityRow {
    ActivityRow(
      nl: "film kijken|kijk een film|film",
      en: "watch film|watch a film|film",
      means: Bilingual(
        nl: "Je bekijkt een film die iets laat zien van het vak, de opleiding of het beroep.",
        en: "You watch a film that shows something of the subject, the programme or the profession."),
      [.institution, .transmission], modes: .onlineAsync, targets: .institution, boarding: 1, timing: .async,
      usualEnvironment: .online, groupings: .alone, types: .acquisition, source: "001 SB")
  }

  package static var presentYourself: ActivityRow {
    ActivityRow(
      nl: "voorstellen|jezelf voorstellen|jezelf presenteren|stel je voor",
      en: "introduction|introduce yourself|present yourself|self-introduction",
      means: Bilingual(
        nl: "Je laat de anderen weten wie je bent, met een tekst, foto, filmpje of een paar woorden.",
        en: "You let the others know who you are, with a text, a photo, a video or a few words."),
      .acquaintance, presences: .inferred(.social), principles: .inferred(.a), boarding: 1, groupings: .alone,
      types: .discussion, categories: .affective, product: .post, source: "001 SB; tool default")
  }

  package static var diagnosticTest: ActivityRow {
    ActivityRow(
      nl: "diagnostische toets|instaptoets|startmeting",
      en: "diagnostic test|entry test|placement test",
      means: Bilingual(
        nl: "Een toets zonder cijfer laat vooraf zien wat een student al kan en waar nog iets te doen is.",
        en: "An ungraded test shows beforehand what a student can do and where there is work to do."),
      .monitoring, modes: .onlineAsync, targets: .institution, boarding: 1, timing: .async, usualEnvironment: .online,
      groupings: .alone, types: .practice, source: "001 SB")
  }

  package static var bootcampInTeams: ActivityRow {
    ActivityRow(
      nl: "bootcamp|bootcamp in teams|intensieve startweek",
      en: "bootcamp|boot camp|bootcamp in teams",
      means: Bilingual(
        nl: "Een korte, stevige periode waarin teams samen hard werken. Je leert veel en leert elkaar snel kennen.",
        en: """
          A short, intense stretch in which teams work hard together. You \
          learn a lot and get to know each other fast.
          """),
      [.acquaintance, .collaboration], band: .subgroups, principles: .inferred(.a), boarding: 2, groupings: .groups,
      types: [.practice, .collaboration], source: "001 SB; tool default")
  }

  package static var musicBingo: ActivityRow {
    ActivityRow(
      nl: "muziekbingo|muziek bingo",
      en: "music bingo|musical bingo",
      means: Bilingual(
        nl: "Bingo met liedjes in plaats van getallen. Meezingen mag, en de sfeer zit er meteen in.",
        en: "Bingo with songs instead of numbers. Singing along is fine, and spirits rise at once."),
      .informal, principles: .inferred(.a), boarding: 2, source: "001 SB")
  }

  package static var workshopsVisit: ActivityRow {
    ActivityRow(
      nl: "workshops bezoeken|bezoek workshops|workshopronde",
      en: "workshops visit|visit workshops|workshop round",
      means: Bilingual(
        nl: "Nieuwe studenten kiezen workshops en proeven wat de opleiding of de instelling te bieden heeft.",
        en: "New students choose workshops and taste what the programme or the institution has to offer."),
      .institution, targets: .institution, boarding: 2, types: .practice, source: "001 SB")
  }

  package static var sportTogether: ActivityRow {
    ActivityRow(
      nl: "samen sporten|sporten met medestudenten|sporten",
      en: "sport together|doing sports together|sports",
      means: Bilingual(
        nl: "Samen sporten met medestudenten. Bewegen en een gezamenlijk doel maken praten makkelijk.",
        en: "Doing sports with fellow students. Moving and a common aim make talking easy."),
      .informal, modes: .physical, principles: .inferred(.a), boarding: 2, timing: .sync, source: "001 SB")
  }

  package static var lmsProfile: ActivityRow {
    ActivityRow(
      nl: "profiel aanmaken|profiel in de leeromgeving|profiel in de ELO",
      en: "LMS profile|make a profile|profile in learning environment",
      means: Bilingual(
        nl: "Je maakt een profiel in de digitale leeromgeving, zodat anderen een gezicht bij je naam hebben.",
        en: "You make a profile in the digital learning environment, so that others have a face to go with your name."),
      .acquaintance, modes: .onlineAsync, principles: .inferred(.a), boarding: 2, timing: .async,
      usualEnvironment: .online, groupings: .alone, types: .production, product: .post,
      tools: "digital learning environment", source: "001 SB")
  }

  package static var teamPromoVideo: ActivityRow {
    ActivityRow(
      nl: "promovideo|promovideo in teams|promofilmpje",
      en: "team promo video|promo video|promotional video",
      means: Bilingual(
        nl: "Teams maken een filmpje dat hun opleiding aanprijst. Je werkt samen en denkt na over wat je hier vindt.",
        en: "Teams make a video that promotes their programme. You work together and think about what you find here."),
      [.collaboration, .informal], band: .subgroups, targets: [.students, .institution], principles: .inferred(.a),
      boarding: 3, groupings: .groups, types: [.collaboration, .production], product: .product, tools: "video",
      source: "001 SB")
  }

  package static var interviewAlumnus: ActivityRow {
    ActivityRow(
      nl: "interview een alumnus|alumnus interviewen|interview met een alumnus",
      en: "interview an alumnus|interview alumnus|alumni interview",
      means: Bilingual(
        nl: "Studenten interviewen iemand die is afgestudeerd en horen waar de studie toe kan leiden.",
        en: "Students interview someone who has graduated and hear where the programme can lead."),
      .institution, targets: .institution, boarding: 3, types: [.investigation, .discussion], source: "001 SB")
  }

  package static var survey: ActivityRow {
    ActivityRow(
      nl: "enquête|vragenlijst|enquête invullen",
      en: "survey|questionnaire",
      means: Bilingual(
        nl: "Studenten vullen een vragenlijst in, zodat je weet wat er leeft en daar iets mee kunt doen.",
        en: "Students fill in a questionnaire, so that you know how things stand and can act on it."),
      .monitoring, targets: .institution, boarding: 3, timing: .async, groupings: .alone,
      source: "001 SB; tool default")
  }

  package static var learningToStudyWorkshop: ActivityRow {
    ActivityRow(
      nl: "workshop leren studeren|leren studeren|workshop studievaardigheden",
      en: "learning-to-study workshop|study skills workshop|learning to study",
      means: Bilingual(
        nl: "Studenten oefenen hoe je studeert: plannen, aantekeningen maken, lezen en volhouden.",
        en: "Students practise how to study: planning, taking notes, reading and keeping going."),
      .support, targets: .institution, boarding: 3, types: .practice, source: "001 SB")
  }

  package static var previewNextCourse: ActivityRow {
    ActivityRow(
      nl: "vooruitblik op volgende vak|verdiep je in volgend vak|volgende vak verkennen",
      en: "preview next course|look ahead|preview of next course",
      means: Bilingual(
        nl: "Je bladert vast door het volgende vak, zodat je weet wat er komt en waar je zin in hebt.",
        en: "You leaf through the next course, so that you know what is coming and can look forward to it."),
      .orientation, modes: .onlineAsync, targets: .teacherAndSubject, boarding: 3, timing: .async,
      usualEnvironment: .online, groupings: .alone, types: [.acquisition, .investigation], source: "001 SB")
  }

  package static var talkWithStudyPsychologist: ActivityRow {
    ActivityRow(
      nl: "gesprek met studiepsycholoog|studiepsycholoog",
      en: "talk with study psychologist|student counsellor talk|study psychologist",
      means: Bilingual(
        nl: "Een student bespreekt met de studiepsycholoog wat het studeren lastig maakt en zoekt een weg.",
        en: "A student talks with the study psychologist about what makes studying hard, and looks for a way."),
      .support, modes: .live, targets: .institution, boarding: 3, timing: .sync, groupings: .oneToOne,
      types: .discussion, source: "001 SB")
  }

  package static var introductionRewards: ActivityRow {
    ActivityRow(
      nl: "deelname aan de introductie belonen|deelname belonen|introductiebeloning",
      en: "introduction rewards|reward taking part|rewards for joining in",
      means: Bilingual(
        nl: "Wie meedoet aan de introductie, verdient iets leuks. Een klein zetje om de drempel over te stappen.",
        en: "Those who join the introduction earn something nice. A small push to get over the threshold."),
      .orientation, targets: .institution, boarding: 2, source: "001 SB")
  }

  package static var cultureAssignments: ActivityRow {
    ActivityRow(
      nl: "opdracht over de cultuur|opdrachten over de cultuur|cultuuropdracht",
      en: "culture assignments|culture assignment|tasks on the culture",
      means: Bilingual(
        nl: "Met speelse opdrachten ontdekken nieuwe studenten hoe het er op de opleiding aan toegaat.",
        en: "With playful tasks new students find out how things are done in the programme."),
      .institution, targets: .institution, boarding: 1, types: .investigation, source: "001 SB")
  }

  package static var discoveryChallenges: ActivityRow {
    ActivityRow(
      nl: "ontdekkingsopdracht|interactieve opdrachten en challenges|ontdekopdracht",
      en: "discovery challenges|discovery challenge|study choice challenge",
      means: Bilingual(
        nl: "Rond de studiekeuze doen aankomende studenten opdrachten waarmee ze de opleiding leren kennen.",
        en: "Around their choice of study, future students do tasks that let them discover the programme."),
      .institution, targets: .institution, boarding: 0, types: .investigation, source: "001 SB")
  }
}
