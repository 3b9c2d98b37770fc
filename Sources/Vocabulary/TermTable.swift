/// The row of a term: which list it belongs to and what it is called.
package struct TermRow: Sendable {
  package var set: TermSet
  package var names: Names
  package var means: Bilingual<String>

  package init(_ set: TermSet, nl: String, en: String, means: Bilingual<String>) {
    self.set = set
    self.names = Names(nl: nl, en: en)
    self.means = means
  }
}

extension Term {
  package var row: TermRow {
    switch self {
    case .fullTime:
      TermRow(
        .studyForm, nl: "voltijd",
        en: "full-time",
        means: Bilingual(
          nl: "Studenten studeren de hele week; de studie is hun hoofdbezigheid.",
          en: "Students study all week; studying is their main occupation."))
    case .partTime:
      TermRow(
        .studyForm, nl: "deeltijd",
        en: "part-time",
        means: Bilingual(
          nl: "Studenten studeren naast werk of andere bezigheden, met minder uren per week.",
          en: "Students study alongside work or other duties, with fewer hours a week."))
    case .dual:
      TermRow(
        .studyForm, nl: "duaal",
        en: "dual|work-study",
        means: Bilingual(
          nl: "Studenten combineren leren met een baan die bij de opleiding hoort.",
          en: "Students combine learning with a job that is part of the programme."))
    case .deliveryOnline:
      TermRow(
        .delivery, nl: "online|volledig online",
        en: "online|fully online|at a distance",
        means: Bilingual(
          nl: "Al het onderwijs is op afstand; niemand hoeft naar een lokaal te komen.",
          en: "All teaching is at a distance; nobody has to come to a classroom."))
    case .deliveryBlended:
      TermRow(
        .delivery, nl: "blended|blended learning",
        en: "blended|blended learning",
        means: Bilingual(
          nl: "Een doordachte mix van online leren en leren op locatie, die elkaar versterken.",
          en: "A thought-out mix of learning online and on campus, each adding to the other."))
    case .deliveryOnCampus:
      TermRow(
        .delivery, nl: "op locatie|fysiek|op de campus",
        en: "on campus|face-to-face|physical|in person",
        means: Bilingual(
          nl: "Het onderwijs vindt op locatie plaats.",
          en: "The teaching takes place on campus."))
    case .deliveryHybrid:
      TermRow(
        .delivery, nl: "hybride",
        en: "hybrid",
        means: Bilingual(
          nl: "Een deel van de groep is op locatie en een deel doet tegelijk online mee.",
          en: "Some of the group are on campus while others join online at the same time."))
    case .lowImpact:
      TermRow(
        .impact, nl: "lage impact|kleine impact",
        en: "low impact",
        means: Bilingual(
          nl: "Je voegt online iets toe aan wat je al deed; de opzet blijft gelijk.",
          en: "You add something online to what you already did; the set-up stays the same."))
    case .mediumImpact:
      TermRow(
        .impact, nl: "middelgrote impact|gemiddelde impact",
        en: "medium impact",
        means: Bilingual(
          nl: "Je vervangt delen van het onderwijs door iets nieuws.",
          en: "You replace parts of your teaching by something new."))
    case .highImpact:
      TermRow(
        .impact, nl: "hoge impact|grote impact",
        en: "high impact",
        means: Bilingual(
          nl: "Je ontwerpt het onderwijs van de grond af opnieuw.",
          en: "You design your teaching anew from the ground up."))
    case .compositionNew:
      TermRow(
        .composition, nl: "nieuw|nieuwe groep|startend",
        en: "new|new group|starting",
        means: Bilingual(
          nl: "De groep begint net; studenten kennen elkaar nog niet.",
          en: "The group is just starting; students do not know each other yet."))
    case .compositionRunning:
      TermRow(
        .composition, nl: "bestaand|lopend|bestaande groep",
        en: "running|existing",
        means: Bilingual(
          nl: "De groep draait al; studenten kennen elkaar.",
          en: "The group has been going for a while; students know each other."))
    case .compositionChanging:
      TermRow(
        .composition, nl: "wisselend|wisselende groepen",
        en: "changing|varying",
        means: Bilingual(
          nl: "Er komen steeds studenten bij en er gaan er weg.",
          en: "Students keep joining and leaving."))
    case .compositionFixed:
      TermRow(
        .composition, nl: "vast|vaste groepen",
        en: "fixed|fixed groups",
        means: Bilingual(
          nl: "Studenten blijven in hetzelfde groepje.",
          en: "Students stay in the same small group."))
    case .compositionRotating:
      TermRow(
        .composition, nl: "roulerend",
        en: "rotating",
        means: Bilingual(
          nl: "Studenten wisselen om de beurt van groepje.",
          en: "Students change groups in turn."))
    case .compositionClosing:
      TermRow(
        .composition, nl: "afsluitend",
        en: "closing",
        means: Bilingual(
          nl: "De groep is bezig met afronden en gaat straks uit elkaar.",
          en: "The group is finishing and will soon part."))
    case .routesShared:
      TermRow(
        .routes, nl: "gezamenlijk|zelfde route",
        en: "shared|joint",
        means: Bilingual(
          nl: "Alle studenten volgen dezelfde route.",
          en: "All students follow the same route."))
    case .routesIndividual:
      TermRow(
        .routes, nl: "individueel|eigen route",
        en: "individual|own",
        means: Bilingual(
          nl: "Iedere student volgt een eigen route.",
          en: "Every student follows a route of their own."))
    case .goalShared:
      TermRow(
        .goalKind, nl: "gezamenlijk|gedeeld|gemeenschappelijk",
        en: "shared|joint|common",
        means: Bilingual(
          nl: "Een doel dat de groep samen wil bereiken.",
          en: "A goal the group wants to reach together."))
    case .goalPersonal:
      TermRow(
        .goalKind, nl: "persoonlijk|individueel|eigen",
        en: "personal|individual",
        means: Bilingual(
          nl: "Een doel dat een student voor zichzelf stelt.",
          en: "A goal a student sets for themselves."))
    case .formative:
      TermRow(
        .assessmentKind, nl: "formatief|formatieve",
        en: "formative",
        means: Bilingual(
          nl: "Studenten zien waar ze staan en wat ze nog kunnen doen; het telt niet mee.",
          en: "Students see where they stand and what to do next; it does not count."))
    case .summative:
      TermRow(
        .assessmentKind, nl: "summatief|summatieve",
        en: "summative",
        means: Bilingual(
          nl: "Het resultaat telt mee voor het halen van de cursus.",
          en: "The result counts towards passing the course."))
    case .diagnostic:
      TermRow(
        .assessmentKind, nl: "diagnostisch|diagnostische",
        en: "diagnostic",
        means: Bilingual(
          nl: "Je gaat vooraf na wat studenten al weten of kunnen.",
          en: "You find out beforehand what students already know or can do."))
    case .channelQuestions:
      TermRow(
        .channelKind, nl: "vragen",
        en: "questions",
        means: Bilingual(
          nl: "Hier stellen studenten vragen en lezen ze de antwoorden.",
          en: "Here students ask questions and read the answers."))
    case .channelAnnouncements:
      TermRow(
        .channelKind, nl: "mededelingen|aankondigingen",
        en: "announcements",
        means: Bilingual(
          nl: "Hier staat het nieuws over de cursus dat iedereen moet lezen.",
          en: "Here is the course news that everyone needs to read."))
    case .channelSocial:
      TermRow(
        .channelKind, nl: "sociaal",
        en: "social",
        means: Bilingual(
          nl: "Hier praten mensen over van alles, ook buiten de stof om.",
          en: "Here people chat about anything, also beyond the subject."))
    case .channelTeacherFree:
      TermRow(
        .channelKind, nl: "docentvrij|zonder docent",
        en: "teacher-free",
        means: Bilingual(
          nl: "Hier zijn studenten onder elkaar; de docent leest niet mee.",
          en: "Here students are among themselves; the teacher does not read along."))
    case .channelGroupWork:
      TermRow(
        .channelKind, nl: "groepswerk",
        en: "group work",
        means: Bilingual(
          nl: "Hier werkt een groepje samen aan een opdracht.",
          en: "Here a small group works together on a task."))
    case .channelUrgent:
      TermRow(
        .channelKind, nl: "spoed",
        en: "urgent",
        means: Bilingual(
          nl: "Hier meld je wat niet kan wachten, zoals een les die uitvalt.",
          en: "Here you report what cannot wait, such as a cancelled class."))
    case .channelFiles:
      TermRow(
        .channelKind, nl: "bestanden",
        en: "files",
        means: Bilingual(
          nl: "Hier staan de bestanden die je met elkaar deelt.",
          en: "Here are the files you share with each other."))
    case .channelContact:
      TermRow(
        .channelKind, nl: "onderling contact",
        en: "member contact",
        means: Bilingual(
          nl: "Hier kunnen leden van de groep elkaar bereiken.",
          en: "Here members of the group can reach each other."))
    case .agreementCommunication:
      TermRow(
        .agreementKind, nl: "communicatie",
        en: "communication",
        means: Bilingual(
          nl: "Hoe en wanneer je elkaar bereikt en hoe snel je reageert.",
          en: "How and when you reach each other and how soon you reply."))
    case .agreementCollaboration:
      TermRow(
        .agreementKind, nl: "samenwerking|samenwerken",
        en: "collaboration|working together",
        means: Bilingual(
          nl: "Hoe je samenwerkt en wat je van elkaar mag verwachten.",
          en: "How you work together and what you may expect of each other."))
    case .agreementNetiquette:
      TermRow(
        .agreementKind, nl: "netiquette|nettiquette|webiquette|huisregels",
        en: "netiquette|house rules",
        means: Bilingual(
          nl: "Hoe je online met elkaar omgaat, bijvoorbeeld met camera en chat.",
          en: "How you behave towards each other online, for example with camera and chat."))
    case .agreementAttendance:
      TermRow(
        .agreementKind, nl: "aanwezigheid",
        en: "attendance",
        means: Bilingual(
          nl: "Wanneer je erbij bent en wat je doet als je niet kunt.",
          en: "When you are there and what you do if you cannot come."))
    case .agreementTools:
      TermRow(
        .agreementKind, nl: "middelen|gebruik van middelen",
        en: "tool use",
        means: Bilingual(
          nl: "Welke middelen je gebruikt en waarvoor.",
          en: "Which tools you use and what for."))
    case .agreementPrivacy:
      TermRow(
        .agreementKind, nl: "privacy",
        en: "privacy",
        means: Bilingual(
          nl: "Wat binnen de groep blijft en hoe je met elkaars gegevens omgaat.",
          en: "What stays within the group and how you handle each other's details."))
    case .agreementContract:
      TermRow(
        .agreementKind, nl: "contract",
        en: "contract",
        means: Bilingual(
          nl: "Afspraken die de groep op papier zet en waar iedereen voor tekent.",
          en: "Agreements the group puts on paper and everyone signs."))
    case .presenceSocial:
      TermRow(
        .presence, nl: "sociaal|sociale aanwezigheid",
        en: "social|social presence",
        means: Bilingual(
          nl: "Studenten voelen zich veilig en met elkaar verbonden.",
          en: "Students feel safe and connected to each other."))
    case .presenceCognitive:
      TermRow(
        .presence, nl: "cognitief|cognitieve aanwezigheid",
        en: "cognitive|cognitive presence",
        means: Bilingual(
          nl: "Studenten denken samen na en geven betekenis aan de stof.",
          en: "Students think things through together and make sense of the subject."))
    case .presenceTeaching:
      TermRow(
        .presence, nl: "docent|pedagogisch|docentaanwezigheid|pedagogische aanwezigheid",
        en: "teaching|teaching presence",
        means: Bilingual(
          nl: "De docent ontwerpt, begeleidt en geeft richting aan het leren.",
          en: "The teacher designs, guides and gives direction to the learning."))
    case .presenceAffective:
      TermRow(
        .presence, nl: "affectief|emotionele band",
        en: "affective|emotional bond",
        means: Bilingual(
          nl: "Studenten laten iets van zichzelf zien en krijgen een band met elkaar.",
          en: "Students show something of themselves and form a bond."))
    case .presenceOpen:
      TermRow(
        .presence, nl: "open communicatie",
        en: "open communication",
        means: Bilingual(
          nl: "Studenten durven te zeggen wat ze denken en reageren op elkaar.",
          en: "Students dare to say what they think and respond to each other."))
    case .presenceCohesion:
      TermRow(
        .presence, nl: "groepscohesie",
        en: "group cohesion|cohesion",
        means: Bilingual(
          nl: "Studenten gaan zich één groep voelen, bijvoorbeeld door samen iets te maken.",
          en: "Students come to feel they are one group, for example by making something together."))
    case .presenceDesign:
      TermRow(
        .presence, nl: "onderwijsontwerp",
        en: "design",
        means: Bilingual(
          nl: "De docent maakt duidelijk hoe het onderwijs in elkaar zit.",
          en: "The teacher makes clear how the teaching is set up."))
    case .presenceFacilitation:
      TermRow(
        .presence, nl: "begeleiding|faciliteren",
        en: "facilitation",
        means: Bilingual(
          nl: "De docent houdt het gesprek op gang en betrekt iedereen erbij.",
          en: "The teacher keeps the conversation going and draws everyone in."))
    case .presenceInstruction:
      TermRow(
        .presence, nl: "directe instructie",
        en: "direct instruction",
        means: Bilingual(
          nl: "De docent legt uit, corrigeert en geeft richting op de inhoud.",
          en: "The teacher explains, corrects and gives direction on the subject."))
    case .attendanceRequired:
      TermRow(
        .presence, nl: "verplicht",
        en: "required|compulsory|mandatory",
        means: Bilingual(
          nl: "Je rekent erop dat iedere student erbij is.",
          en: "You count on every student being there."))
    case .attendanceExpected:
      TermRow(
        .presence, nl: "verwacht",
        en: "expected",
        means: Bilingual(
          nl: "Je rekent op iedereen, maar het is geen eis.",
          en: "You count on everyone, though it is not a requirement."))
    case .attendanceRecommended:
      TermRow(
        .presence, nl: "aanbevolen",
        en: "recommended",
        means: Bilingual(
          nl: "Je raadt studenten aan om te komen, maar het hoeft niet.",
          en: "You advise students to come, but they do not have to."))
    case .attendanceFree:
      TermRow(
        .presence, nl: "vrij|vrijwillig|facultatief",
        en: "free|voluntary",
        means: Bilingual(
          nl: "Studenten beslissen zelf of ze komen.",
          en: "Students decide for themselves whether they come."))
    case .optional:
      TermRow(
        .choice, nl: "optioneel|keuze|keuzevak|facultatief|vrijwillig",
        en: "optional|voluntary|elective",
        means: Bilingual(
          nl: "Een student mag dit overslaan.",
          en: "A student may skip this."))
    case .required:
      TermRow(
        .choice, nl: "verplicht",
        en: "required|compulsory|mandatory",
        means: Bilingual(
          nl: "Iedere student doet dit.",
          en: "Every student does this."))
    case .choiceTime:
      TermRow(
        .choice, nl: "tijd|eigen tijd",
        en: "time|own time",
        means: Bilingual(
          nl: "Studenten kiezen zelf wanneer ze dit doen.",
          en: "Students choose when they do this."))
    case .choicePlace:
      TermRow(
        .choice, nl: "plaats",
        en: "place",
        means: Bilingual(
          nl: "Studenten kiezen zelf waar ze dit doen.",
          en: "Students choose where they do this."))
    case .choicePace:
      TermRow(
        .choice, nl: "tempo|eigen tempo",
        en: "pace|own pace|self-paced",
        means: Bilingual(
          nl: "Studenten kiezen zelf hoe snel ze gaan.",
          en: "Students choose how fast they go."))
    case .choicePath:
      TermRow(
        .choice, nl: "leerweg",
        en: "path",
        means: Bilingual(
          nl: "Studenten kiezen zelf hoe ze tot het doel komen.",
          en: "Students choose how to get to the goal."))
    case .choiceForm:
      TermRow(
        .choice, nl: "vorm",
        en: "form",
        means: Bilingual(
          nl: "Studenten kiezen zelf in welke vorm ze dit doen, bijvoorbeeld schrijven of filmen.",
          en: "Students choose the form, for example writing or filming."))
    case .choiceAssessment:
      TermRow(
        .choice, nl: "toetsvorm",
        en: "assessment",
        means: Bilingual(
          nl: "Studenten kiezen zelf hoe ze laten zien wat ze kunnen.",
          en: "Students choose how they show what they can do."))
    case .choiceCurriculum:
      TermRow(
        .choice, nl: "inhoud",
        en: "curriculum",
        means: Bilingual(
          nl: "Studenten kiezen zelf het onderwerp of de inhoud.",
          en: "Students choose the subject or content."))
    case .feedbackTeacher:
      TermRow(
        .feedbackSource, nl: "docent|docenten|van de docent|coach|begeleider|van de begeleider|tutor",
        en: "teacher|teachers|from the teacher|coach|facilitator|from teachers|tutor|from the tutor",
        means: Bilingual(
          nl: "Studenten krijgen feedback van de docent of coach.",
          en: "Students get feedback from the teacher or coach."))
    case .feedbackPeers:
      TermRow(
        .feedbackSource, nl: "medestudenten|studenten|peers|elkaar|van medestudenten|van elkaar|van studenten",
        en: "peers|students|fellow students|each other|from peers|from fellow students|from each other",
        means: Bilingual(
          nl: "Studenten geven elkaar feedback.",
          en: "Students give each other feedback."))
    case .feedbackAutomatic:
      TermRow(
        .feedbackSource, nl: "automatisch",
        en: "automatic|automated",
        means: Bilingual(
          nl: "Studenten krijgen meteen een reactie van het programma, zoals bij een quiz.",
          en: "Students get a response from the software at once, as in a quiz."))
    case .feedbackSelf:
      TermRow(
        .feedbackSource, nl: "zelf|zelfevaluatie",
        en: "self|self-assessment",
        means: Bilingual(
          nl: "Studenten kijken zelf kritisch naar hun werk.",
          en: "Students look critically at their own work."))
    case .feedbackExpert:
      TermRow(
        .feedbackSource,
        nl:
          "expert|werkveld|opdrachtgever|deskundige|experts|opdrachtgevers|werkbegeleider|praktijkbegeleider|stagebegeleider",
        en: "expert|client|professional|field|experts|clients|professionals|supervisor|workplace supervisor",
        means: Bilingual(
          nl: "Studenten krijgen feedback van iemand uit de praktijk.",
          en: "Students get feedback from someone in professional practice."))
    case .byStudents:
      TermRow(
        .actor, nl: "studenten|student|deelnemers|deelnemer|studenten zelf",
        en: "students|student|participants|participant",
        means: Bilingual(
          nl: "Studenten doen dit zelf.",
          en: "Students do this themselves."))
    case .byTeacher:
      TermRow(
        .actor, nl: "docent|docenten|begeleider|begeleiders|facilitator|facilitators",
        en: "teacher|teachers|facilitator|facilitators",
        means: Bilingual(
          nl: "De docent of begeleider doet dit.",
          en: "The teacher or facilitator does this."))
    case .byCoach:
      TermRow(
        .actor, nl: "coach|coaches|slb-coach|slb'er|slc'er|studieloopbaanbegeleider",
        en: "coach|coaches|tutor",
        means: Bilingual(
          nl: "De coach of studieloopbaanbegeleider doet dit.",
          en: "The coach or personal tutor does this."))
    case .byStudentPair:
      TermRow(
        .actor, nl: "tweetal studenten|studentenkoppel|studentenkoppels|tweetal",
        en: "student pair|student pairs|pair of students",
        means: Bilingual(
          nl: "Twee studenten doen dit samen.",
          en: "Two students do this together."))
    case .bySenior:
      TermRow(
        .actor, nl: "ouderejaars|ouderejaarsstudent|ouderejaarsstudenten",
        en: "senior student|senior students",
        means: Bilingual(
          nl: "Een student uit een hoger jaar doet dit.",
          en: "A student from a later year does this."))
    case .bySupervisor:
      TermRow(
        .actor, nl: "werkbegeleider|praktijkbegeleider|stagebegeleider",
        en: "supervisor|workplace supervisor|placement supervisor",
        means: Bilingual(
          nl: "De begeleider op de werkplek of stage doet dit.",
          en: "The supervisor at the workplace or placement does this."))
    case .byClient:
      TermRow(
        .actor, nl: "opdrachtgever",
        en: "client",
        means: Bilingual(
          nl: "De opdrachtgever doet dit.",
          en: "The client does this."))
    case .byExpert:
      TermRow(
        .actor, nl: "expert|gastspreker|gastdocent|deskundige",
        en: "expert|guest speaker",
        means: Bilingual(
          nl: "Een deskundige of gast van buiten doet dit.",
          en: "An expert or guest from outside does this."))
    case .byModerator:
      TermRow(
        .actor, nl: "moderator",
        en: "moderator",
        means: Bilingual(
          nl: "Iemand die het gesprek in goede banen leidt, doet dit.",
          en: "Someone who keeps the conversation on track does this."))
    case .byJoint:
      TermRow(
        .actor, nl: "samen|gezamenlijk|docent en studenten|studenten en docent",
        en: "jointly|together|teacher and students",
        means: Bilingual(
          nl: "Docent en studenten doen dit samen.",
          en: "Teacher and students do this together."))
    case .byStaff:
      TermRow(
        .actor, nl: "medewerkers|personeel",
        en: "staff",
        means: Bilingual(
          nl: "Medewerkers van de opleiding of instelling doen dit.",
          en: "Staff of the programme or institution do this."))
    case .byNobody:
      TermRow(
        .actor, nl: "niemand",
        en: "nobody",
        means: Bilingual(
          nl: "Hier is niemand voor aangewezen.",
          en: "Nobody has been asked to do this."))
    case .stateIdea:
      TermRow(
        .state, nl: "idee",
        en: "idea",
        means: Bilingual(
          nl: "Het is nog een idee.",
          en: "It is still an idea."))
    case .statePlanned:
      TermRow(
        .state, nl: "gepland",
        en: "planned",
        means: Bilingual(
          nl: "Het staat op de planning.",
          en: "It has been planned."))
    case .stateDone:
      TermRow(
        .state, nl: "uitgevoerd|gedaan",
        en: "done|carried out",
        means: Bilingual(
          nl: "Het is gedaan.",
          en: "It has been done."))
    case .stateNotHeld:
      TermRow(
        .state, nl: "niet gehouden|niet georganiseerd|niet doorgegaan",
        en: "not held|not organised",
        means: Bilingual(
          nl: "Het stond gepland, maar ging niet door.",
          en: "It was planned but did not take place."))
    case .stateDropped:
      TermRow(
        .state, nl: "vervallen|geschrapt",
        en: "dropped",
        means: Bilingual(
          nl: "Je hebt besloten dit niet meer te doen.",
          en: "You decided not to do this any more."))
    case .stateRevived:
      TermRow(
        .state, nl: "opnieuw opgepakt",
        en: "revived",
        means: Bilingual(
          nl: "Het lag stil en je hebt het weer opgepakt.",
          en: "It had been left aside and you took it up again."))
    case .stateAgreed:
      TermRow(
        .state, nl: "afgesproken",
        en: "agreed",
        means: Bilingual(
          nl: "Je hebt het met elkaar afgesproken.",
          en: "You have agreed on it together."))
    case .stateNotSecured:
      TermRow(
        .state, nl: "nog niet geborgd|niet geborgd",
        en: "not yet secured|not secured",
        means: Bilingual(
          nl: "Je hebt het gedaan of afgesproken, maar het is nog geen vast gebruik.",
          en: "It was done or agreed, but it is not yet a lasting practice."))
    case .statePostponed:
      TermRow(
        .state, nl: "uitgesteld",
        en: "postponed",
        means: Bilingual(
          nl: "Je doet het later, bijvoorbeeld volgend semester.",
          en: "You will do it later, for example next semester."))
    case .scopeWhole:
      TermRow(
        .scope, nl: "hele leergemeenschap|hele groep|alle groepen|iedereen",
        en: "whole community|all groups|everyone",
        means: Bilingual(
          nl: "Dit is voor iedereen.",
          en: "This is for everyone."))
    case .scopeNewcomers:
      TermRow(
        .scope, nl: "nieuwkomers|nieuwe studenten|instromers",
        en: "newcomers|new students",
        means: Bilingual(
          nl: "Dit is alleen voor wie er nieuw bij komt.",
          en: "This is only for those who have just joined."))
    case .scopeOwnGroup:
      TermRow(
        .scope, nl: "eigen groep|eigen coachgroep|eigen leergroep",
        en: "own group|own coach group",
        means: Bilingual(
          nl: "Ieder doet dit in de eigen groep.",
          en: "Everyone does this in their own group."))
    case .scopeJoint:
      TermRow(
        .scope, nl: "groepen samen|coachgroepen samen|over groepen heen",
        en: "groups jointly|across groups",
        means: Bilingual(
          nl: "Verschillende groepen doen dit met elkaar.",
          en: "Several groups do this together."))
    case .scopeIndividual:
      TermRow(
        .scope, nl: "individueel",
        en: "individual",
        means: Bilingual(
          nl: "Iedere student doet dit apart.",
          en: "Each student does this individually."))
    case .tonePositive:
      TermRow(
        .tone, nl: "positief",
        en: "positive",
        means: Bilingual(
          nl: "Het beviel goed.",
          en: "People liked it."))
    case .toneMixed:
      TermRow(
        .tone, nl: "gemengd|wisselend",
        en: "mixed",
        means: Bilingual(
          nl: "Het beviel deels wel en deels niet, of de een wel en de ander niet.",
          en: "Some of it went down well and some did not, or people differed."))
    case .toneNegative:
      TermRow(
        .tone, nl: "negatief",
        en: "negative",
        means: Bilingual(
          nl: "Het beviel niet.",
          en: "People did not like it."))
    case .statusDraft:
      TermRow(
        .status, nl: "concept|in ontwikkeling",
        en: "draft",
        means: Bilingual(
          nl: "Je werkt er nog aan.",
          en: "You are still working on it."))
    case .statusInReview:
      TermRow(
        .status, nl: "ter beoordeling|in beoordeling",
        en: "in review",
        means: Bilingual(
          nl: "Anderen bekijken het nu, bijvoorbeeld een commissie.",
          en: "Others are looking at it now, for example a committee."))
    case .statusApproved:
      TermRow(
        .status, nl: "vastgesteld|goedgekeurd",
        en: "approved|adopted",
        means: Bilingual(
          nl: "Het plan is goedgekeurd en geldt.",
          en: "The plan has been approved and is in force."))
    case .decisionApproved:
      TermRow(
        .decision, nl: "goedgekeurd|vastgesteld|akkoord",
        en: "approved|adopted",
        means: Bilingual(
          nl: "Het plan mag zo uitgevoerd worden.",
          en: "The plan may go ahead as it is."))
    case .decisionConditional:
      TermRow(
        .decision, nl: "goedgekeurd onder voorwaarden|onder voorwaarden",
        en: "approved with conditions|conditional",
        means: Bilingual(
          nl: "Het plan mag doorgaan als een paar punten worden aangepast.",
          en: "The plan may go ahead once a few points have been settled."))
    case .decisionReturned:
      TermRow(
        .decision, nl: "teruggegeven|aanpassen",
        en: "returned|revise",
        means: Bilingual(
          nl: "Het plan komt terug om verder aan te werken.",
          en: "The plan comes back for more work."))
    case .decisionRejected:
      TermRow(
        .decision, nl: "afgewezen|niet goedgekeurd",
        en: "rejected|not approved",
        means: Bilingual(
          nl: "Het plan gaat in deze vorm niet door.",
          en: "The plan will not go ahead in this form."))
    case .decisionDiscussed:
      TermRow(
        .decision, nl: "besproken",
        en: "discussed",
        means: Bilingual(
          nl: "Het plan is besproken, maar er is nog niets besloten.",
          en: "The plan was discussed, but nothing has been decided yet."))
    case .rotating:
      TermRow(
        .rotation, nl: "roulerend|rouleert|om de beurt",
        en: "rotating|in turn",
        means: Bilingual(
          nl: "Studenten hebben deze rol om de beurt.",
          en: "Students take turns in this role."))
    case .notRotating:
      TermRow(
        .rotation, nl: "vast",
        en: "fixed",
        means: Bilingual(
          nl: "Dezelfde student houdt deze rol.",
          en: "The same student keeps this role."))
    case .yes:
      TermRow(
        .yesNo, nl: "ja",
        en: "yes",
        means: Bilingual(
          nl: "Ja, dat is zo.",
          en: "Yes, that is so."))
    case .no:
      TermRow(
        .yesNo, nl: "nee|niet",
        en: "no",
        means: Bilingual(
          nl: "Nee, dat is niet zo.",
          en: "No, that is not so."))
    case .partly:
      TermRow(
        .yesNo, nl: "deels|gedeeltelijk",
        en: "partly",
        means: Bilingual(
          nl: "Voor een deel wel en voor een deel niet.",
          en: "In part yes, in part no."))
    case .auto:
      TermRow(
        .yesNo, nl: "automatisch",
        en: "automatic|auto",
        means: Bilingual(
          nl: "Een programma doet dit vanzelf; niemand heeft het nagekeken.",
          en: "Software does this by itself; nobody has checked it."))
    case .targetStudents:
      TermRow(
        .targets, nl: "studenten|medestudenten|elkaar",
        en: "students|fellow students|each other",
        means: Bilingual(
          nl: "Studenten leren elkaar kennen.",
          en: "Students get to know each other."))
    case .targetTeacher:
      TermRow(
        .targets, nl: "docent|vak|docent en vak",
        en: "teacher|subject|teacher and subject",
        means: Bilingual(
          nl: "Studenten leren de docent en het vak kennen.",
          en: "Students get to know the teacher and the subject."))
    case .targetInstitution:
      TermRow(
        .targets, nl: "instelling|opleiding|organisatie",
        en: "institution|programme|organisation",
        means: Bilingual(
          nl: "Studenten leren de opleiding en de instelling kennen.",
          en: "Students get to know the programme and the institution."))
    case .targetField:
      TermRow(
        .targets, nl: "werkveld|beroepspraktijk",
        en: "field|professional practice",
        means: Bilingual(
          nl: "Studenten leren het werkveld kennen.",
          en: "Students get to know professional practice."))
    case .formal:
      TermRow(
        .formality, nl: "formeel",
        en: "formal",
        means: Bilingual(
          nl: "Gepland onderwijs met vaste leerdoelen, zoals een les.",
          en: "Planned teaching with set learning outcomes, such as a class."))
    case .nonFormal:
      TermRow(
        .formality, nl: "non-formeel|nonformeel",
        en: "non-formal",
        means: Bilingual(
          nl: "Wel met een opzet, maar zonder vaste leerdoelen, zoals een themamiddag.",
          en: "Organised, but without set learning outcomes, such as a theme afternoon."))
    case .informal:
      TermRow(
        .formality, nl: "informeel",
        en: "informal",
        means: Bilingual(
          nl: "Zonder vaste opzet, zoals samen koffiedrinken.",
          en: "Without a fixed set-up, such as having coffee together."))
    case .formedByTeacher:
      TermRow(
        .formedBy, nl: "docent|docenten|begeleider",
        en: "teacher|teachers|facilitator",
        means: Bilingual(
          nl: "De docent deelt de groepen in.",
          en: "The teacher decides who works with whom."))
    case .formedByStudents:
      TermRow(
        .formedBy, nl: "studenten|studenten zelf|zelf gekozen",
        en: "students|self-selected",
        means: Bilingual(
          nl: "Studenten kiezen zelf met wie ze werken.",
          en: "Students choose who they work with."))
    case .formedByInterest:
      TermRow(
        .formedBy, nl: "interesse|op interesse",
        en: "interest|by interest",
        means: Bilingual(
          nl: "Wie hetzelfde interessant vindt, komt bij elkaar.",
          en: "People with the same interest come together."))
    case .formedByChance:
      TermRow(
        .formedBy, nl: "loting|toeval|willekeurig",
        en: "random|chance|by lot",
        means: Bilingual(
          nl: "Het lot bepaalt wie bij wie komt.",
          en: "Chance decides who works with whom."))
    case .formedByStrength:
      TermRow(
        .formedBy, nl: "aanvullend|complementair",
        en: "complementary",
        means: Bilingual(
          nl: "Je zet studenten bij elkaar die elkaar aanvullen.",
          en: "You put students together whose strengths add to each other."))
    case .remember:
      TermRow(
        .bloom, nl: "onthouden",
        en: "remember",
        means: Bilingual(
          nl: "Studenten weten het nog en kunnen het noemen.",
          en: "Students can recall it and name it."))
    case .understand:
      TermRow(
        .bloom, nl: "begrijpen",
        en: "understand",
        means: Bilingual(
          nl: "Studenten kunnen het in hun eigen woorden uitleggen.",
          en: "Students can explain it in their own words."))
    case .applyLevel:
      TermRow(
        .bloom, nl: "toepassen",
        en: "apply",
        means: Bilingual(
          nl: "Studenten gebruiken het in een nieuwe situatie.",
          en: "Students use it in a new situation."))
    case .analyse:
      TermRow(
        .bloom, nl: "analyseren",
        en: "analyse|analyze",
        means: Bilingual(
          nl: "Studenten halen iets uit elkaar en zien hoe het in elkaar zit.",
          en: "Students take something apart and see how it fits together."))
    case .evaluate:
      TermRow(
        .bloom, nl: "evalueren",
        en: "evaluate",
        means: Bilingual(
          nl: "Studenten geven een oordeel en leggen uit waarom.",
          en: "Students give a judgement and explain why."))
    case .create:
      TermRow(
        .bloom, nl: "creëren|creeren|ontwerpen",
        en: "create",
        means: Bilingual(
          nl: "Studenten bedenken en maken zelf iets nieuws.",
          en: "Students think up and make something new."))
    case .introduced:
      TermRow(
        .masteryLevel, nl: "introductie|introduceren|geïntroduceerd",
        en: "introduced",
        means: Bilingual(
          nl: "Studenten maken er voor het eerst kennis mee.",
          en: "Students meet this for the first time."))
    case .developed:
      TermRow(
        .masteryLevel, nl: "verdieping|ontwikkelen|ontwikkeld",
        en: "developed",
        means: Bilingual(
          nl: "Studenten oefenen verder en worden er beter in.",
          en: "Students practise further and get better at it."))
    case .mastered:
      TermRow(
        .masteryLevel, nl: "beheersing|beheersen|beheerst",
        en: "mastered",
        means: Bilingual(
          nl: "Studenten laten zien dat ze het zelfstandig kunnen.",
          en: "Students show that they can do this on their own."))
    case .triggering:
      TermRow(
        .inquiry, nl: "aanleiding|uitlokken",
        en: "triggering|triggering event",
        means: Bilingual(
          nl: "Een vraag of probleem maakt studenten nieuwsgierig.",
          en: "A question or problem makes students curious."))
    case .exploration:
      TermRow(
        .inquiry, nl: "verkennen|verkenning",
        en: "exploration",
        means: Bilingual(
          nl: "Studenten zoeken informatie en wisselen ideeën uit.",
          en: "Students look for information and exchange ideas."))
    case .integration:
      TermRow(
        .inquiry, nl: "integreren|integratie",
        en: "integration",
        means: Bilingual(
          nl: "Studenten brengen ideeën samen tot een eigen verklaring of aanpak.",
          en: "Students bring ideas together into an explanation or plan of their own."))
    case .resolution:
      TermRow(
        .inquiry, nl: "oplossen|oplossing",
        en: "resolution",
        means: Bilingual(
          nl: "Studenten passen hun oplossing toe en zien of die werkt.",
          en: "Students try out their solution and see whether it works."))
    case .controlTeacher:
      TermRow(
        .control, nl: "docent",
        en: "teacher",
        means: Bilingual(
          nl: "De docent bepaalt wat er wanneer gebeurt.",
          en: "The teacher decides what happens and when."))
    case .controlShared:
      TermRow(
        .control, nl: "gedeeld|samen",
        en: "shared",
        means: Bilingual(
          nl: "Docent en studenten bepalen het samen.",
          en: "Teacher and students decide together."))
    case .controlStudent:
      TermRow(
        .control, nl: "student|studenten",
        en: "student|students",
        means: Bilingual(
          nl: "De student bepaalt zelf de aanpak.",
          en: "The student decides how to go about it."))
    case .lectureHall:
      TermRow(
        .space, nl: "collegezaal",
        en: "lecture hall",
        means: Bilingual(
          nl: "Een grote zaal met de stoelen naar voren gericht.",
          en: "A large hall with all seats facing the front."))
    case .fixedSeating:
      TermRow(
        .space, nl: "vaste opstelling",
        en: "fixed seating",
        means: Bilingual(
          nl: "Een lokaal waarin je tafels en stoelen niet makkelijk verschuift.",
          en: "A room where tables and chairs are not easily moved."))
    case .flexibleRoom:
      TermRow(
        .space, nl: "flexibele ruimte|flexibel lokaal",
        en: "flexible room",
        means: Bilingual(
          nl: "Een lokaal dat je zelf kunt indelen voor groepswerk.",
          en: "A room you can rearrange for group work."))
    case .projectSpace:
      TermRow(
        .space, nl: "projectruimte",
        en: "project space",
        means: Bilingual(
          nl: "Een ruimte waar groepen langere tijd aan een project werken.",
          en: "A space where groups work on a project for a longer time."))
    case .labSpace:
      TermRow(
        .space, nl: "lab|practicumruimte|laboratorium",
        en: "lab|laboratory",
        means: Bilingual(
          nl: "Een ruimte met apparatuur om te oefenen of te onderzoeken.",
          en: "A room with equipment for practice or research."))
    case .studio:
      TermRow(
        .space, nl: "studio|atelier",
        en: "studio",
        means: Bilingual(
          nl: "Een ruimte om te ontwerpen, te maken of op te nemen.",
          en: "A room for designing, making or recording."))
    case .regular:
      TermRow(
        .courseType, nl: "regulier|vak",
        en: "regular",
        means: Bilingual(
          nl: "Een gewone cursus in de opleiding.",
          en: "An ordinary course in the programme."))
    case .minor:
      TermRow(
        .courseType, nl: "minor",
        en: "minor",
        means: Bilingual(
          nl: "Een samenhangend keuzepakket, vaak van een half jaar.",
          en: "A coherent package of choice, often half a year long."))
    case .elective:
      TermRow(
        .courseType, nl: "keuzevak|keuzeonderdeel",
        en: "elective",
        means: Bilingual(
          nl: "Een cursus die studenten zelf kiezen.",
          en: "A course that students choose for themselves."))
    case .training:
      TermRow(
        .courseType, nl: "training",
        en: "training",
        means: Bilingual(
          nl: "Een korte training waarin studenten een vaardigheid oefenen.",
          en: "A short training in which students practise a skill."))
    case .projectCourse:
      TermRow(
        .courseType, nl: "project",
        en: "project",
        means: Bilingual(
          nl: "Studenten werken de hele cursus aan één project.",
          en: "Students work on one project all through the course."))
    case .internship:
      TermRow(
        .courseType, nl: "stage",
        en: "internship|placement",
        means: Bilingual(
          nl: "Studenten leren door in de beroepspraktijk mee te werken.",
          en: "Students learn by working in professional practice."))
    case .thesis:
      TermRow(
        .courseType, nl: "afstuderen|scriptie",
        en: "thesis|graduation",
        means: Bilingual(
          nl: "Studenten ronden de opleiding af met een eigen onderzoek of ontwerp.",
          en: "Students finish the programme with research or a design of their own."))
    case .communityType:
      TermRow(
        .courseType, nl: "leergemeenschap|leergroep",
        en: "learning community",
        means: Bilingual(
          nl: "Een groep mensen die langere tijd met en van elkaar leert.",
          en: "A group of people who learn with and from each other for a longer time."))
    case .coachGroupType:
      TermRow(
        .courseType, nl: "coachgroep",
        en: "coach group",
        means: Bilingual(
          nl: "Een vaste groep studenten met een eigen coach.",
          en: "A fixed group of students with a coach of their own."))
    case .consultGroup:
      TermRow(
        .courseType, nl: "consultgroep",
        en: "consult group",
        means: Bilingual(
          nl: "Een kleine groep waarin studenten elkaar advies geven over hun werk.",
          en: "A small group in which students advise each other on their work."))
    case .cohortType:
      TermRow(
        .courseType, nl: "cohort",
        en: "cohort",
        means: Bilingual(
          nl: "Alle studenten die tegelijk zijn begonnen.",
          en: "All students who started at the same time."))
    case .formTest:
      TermRow(
        .assessmentForm, nl: "schriftelijk|kennistoets",
        en: "test|written test",
        means: Bilingual(
          nl: "Studenten beantwoorden vragen over de stof, op papier of op de computer.",
          en: "Students answer questions on the subject, on paper or on a computer."))
    case .formPaper:
      TermRow(
        .assessmentForm, nl: "verslag|paper|essay",
        en: "paper|report|essay",
        means: Bilingual(
          nl: "Studenten schrijven een verslag, essay of artikel.",
          en: "Students write a report, essay or paper."))
    case .formProduct:
      TermRow(
        .assessmentForm, nl: "beroepsproduct",
        en: "professional product",
        means: Bilingual(
          nl: "Studenten maken iets wat in hun beroep gebruikt wordt, zoals een adviesplan.",
          en: "Students make something used in their profession, such as an advisory plan."))
    case .formPresentation:
      TermRow(
        .assessmentForm, nl: "presentatie",
        en: "presentation",
        means: Bilingual(
          nl: "Studenten presenteren hun werk aan anderen.",
          en: "Students present their work to others."))
    case .formPortfolio:
      TermRow(
        .assessmentForm, nl: "portfolio",
        en: "portfolio",
        means: Bilingual(
          nl: "Studenten verzamelen werk dat hun ontwikkeling laat zien.",
          en: "Students collect work that shows how they have developed."))
    case .formPerformance:
      TermRow(
        .assessmentForm, nl: "vaardigheidstoets|praktijktoets",
        en: "performance|practical exam",
        means: Bilingual(
          nl: "Studenten laten in de praktijk zien dat ze iets kunnen.",
          en: "Students show in practice that they can do something."))
    case .formInterview:
      TermRow(
        .assessmentForm, nl: "mondeling|gesprek|criteriumgericht interview",
        en: "interview|oral",
        means: Bilingual(
          nl: "Studenten lichten in een gesprek toe wat ze kunnen en weten.",
          en: "Students explain in a conversation what they can do and know."))
    case .passFail:
      TermRow(
        .grading, nl: "voldaan/niet voldaan|onvoldoende/voldoende|o/v|v/nv",
        en: "pass/fail",
        means: Bilingual(
          nl: "Studenten halen het of halen het niet; er is geen cijfer.",
          en: "Students pass or fail; there is no mark."))
    case .gradeTen:
      TermRow(
        .grading, nl: "cijfer|cijfer 1-10",
        en: "grade|mark",
        means: Bilingual(
          nl: "Studenten krijgen een cijfer, bijvoorbeeld van 1 tot en met 10.",
          en: "Students get a mark, for example from 1 to 10."))
    case .gradeLetters:
      TermRow(
        .grading, nl: "letters",
        en: "letters",
        means: Bilingual(
          nl: "Studenten krijgen een letter, bijvoorbeeld A, B of C.",
          en: "Students get a letter, for example A, B or C."))
    case .mediaVideo:
      TermRow(
        .mediaKind, nl: "video|filmpje",
        en: "video",
        means: Bilingual(
          nl: "Materiaal om te bekijken, zoals een filmpje of kennisclip.",
          en: "Material to watch, such as a film or a short clip."))
    case .mediaAudio:
      TermRow(
        .mediaKind, nl: "audio|podcast",
        en: "audio",
        means: Bilingual(
          nl: "Materiaal om te beluisteren, zoals een podcast.",
          en: "Material to listen to, such as a podcast."))
    case .mediaText:
      TermRow(
        .mediaKind, nl: "tekst|artikel|boek",
        en: "text|article|book",
        means: Bilingual(
          nl: "Materiaal om te lezen, zoals een artikel of hoofdstuk.",
          en: "Material to read, such as an article or chapter."))
    case .mediaImage:
      TermRow(
        .mediaKind, nl: "afbeelding|beeld",
        en: "image",
        means: Bilingual(
          nl: "Een foto, tekening of schema.",
          en: "A photo, drawing or diagram."))
    case .mediaInteractive:
      TermRow(
        .mediaKind, nl: "interactief",
        en: "interactive",
        means: Bilingual(
          nl: "Materiaal waarin studenten zelf iets invullen, klikken of proberen.",
          en: "Material in which students fill in, click or try things out."))
    case .mediaDataset:
      TermRow(
        .mediaKind, nl: "dataset|gegevens",
        en: "dataset|data set",
        means: Bilingual(
          nl: "Gegevens waar studenten zelf mee aan de slag gaan.",
          en: "Data for students to work with."))
    case .mediaSlides:
      TermRow(
        .mediaKind, nl: "slides|presentatie",
        en: "slides",
        means: Bilingual(
          nl: "De dia's van een presentatie.",
          en: "The slides of a presentation."))
    case .originBought:
      TermRow(
        .materialOrigin, nl: "gekocht|ingekocht",
        en: "bought",
        means: Bilingual(
          nl: "Je hebt het gekocht, bijvoorbeeld bij een uitgever.",
          en: "You bought it, for example from a publisher."))
    case .originMade:
      TermRow(
        .materialOrigin, nl: "zelf gemaakt|eigen werk",
        en: "made|own work",
        means: Bilingual(
          nl: "Je hebt het zelf gemaakt.",
          en: "You made it yourself."))
    case .originReused:
      TermRow(
        .materialOrigin, nl: "hergebruikt",
        en: "reused",
        means: Bilingual(
          nl: "Het bestond al en je gebruikt het opnieuw.",
          en: "It already existed and you use it again."))
    case .originOpen:
      TermRow(
        .materialOrigin, nl: "open|open leermateriaal",
        en: "open|open resource",
        means: Bilingual(
          nl: "Iemand heeft het gedeeld zodat iedereen het vrij mag gebruiken.",
          en: "Someone has shared it for everyone to use freely."))
    case .originStaff:
      TermRow(
        .origin, nl: "docenten|medewerkers",
        en: "staff|teachers",
        means: Bilingual(
          nl: "Het idee kwam van docenten of andere medewerkers.",
          en: "The idea came from teachers or other staff."))
    case .originStudents:
      TermRow(
        .origin, nl: "studenten",
        en: "students",
        means: Bilingual(
          nl: "Studenten zijn hier zelf mee begonnen.",
          en: "Students started this themselves."))
    case .functionCommunication:
      TermRow(
        .toolFunction, nl: "communicatie",
        en: "communication",
        means: Bilingual(
          nl: "Je gebruikt het om elkaar te spreken of te schrijven.",
          en: "You use it to talk or write to each other."))
    case .functionOrganisation:
      TermRow(
        .toolFunction, nl: "organisatie",
        en: "organisation",
        means: Bilingual(
          nl: "Je regelt er het onderwijs mee, zoals roosters en inschrijvingen.",
          en: "You use it to organise things, such as timetables and enrolment."))
    case .functionContent:
      TermRow(
        .toolFunction, nl: "inhoud|leerinhoud",
        en: "content",
        means: Bilingual(
          nl: "Je deelt er de lesstof mee.",
          en: "You use it to share the course content."))
    case .functionWorkspace:
      TermRow(
        .toolFunction, nl: "werkruimte|samenwerkruimte",
        en: "workspace",
        means: Bilingual(
          nl: "Studenten werken er samen in aan hetzelfde stuk.",
          en: "Students work in it together on the same piece."))
    case .functionAssessment:
      TermRow(
        .toolFunction, nl: "toetsing",
        en: "assessment",
        means: Bilingual(
          nl: "Je neemt er toetsen mee af of beoordeelt er werk in.",
          en: "You use it for tests or for assessing work."))
    case .functionFeedback:
      TermRow(
        .toolFunction, nl: "feedback",
        en: "feedback",
        means: Bilingual(
          nl: "Je geeft of krijgt er feedback mee.",
          en: "You use it to give or get feedback."))
    case .functionSimulation:
      TermRow(
        .toolFunction, nl: "simulatie",
        en: "simulation",
        means: Bilingual(
          nl: "Studenten oefenen ermee in een nagebootste situatie.",
          en: "Students use it to practise a lifelike situation."))
    case .functionPolling:
      TermRow(
        .toolFunction, nl: "peilen|stemmen",
        en: "polling",
        means: Bilingual(
          nl: "Je peilt er snel mee wat iedereen denkt of weet.",
          en: "You use it to ask quickly what everyone thinks or knows."))
    case .functionPortfolio:
      TermRow(
        .toolFunction, nl: "portfolio",
        en: "portfolio",
        means: Bilingual(
          nl: "Studenten bewaren er hun werk in en laten hun groei zien.",
          en: "Students keep their work in it and show how they have grown."))
    case .toolApproved:
      TermRow(
        .toolStatus, nl: "toegestaan|goedgekeurd",
        en: "approved",
        means: Bilingual(
          nl: "Je instelling heeft dit middel goedgekeurd.",
          en: "Your institution has approved this tool."))
    case .toolPilot:
      TermRow(
        .toolStatus, nl: "pilot|proef",
        en: "pilot",
        means: Bilingual(
          nl: "Je instelling probeert dit middel nog uit.",
          en: "Your institution is still trying this tool out."))
    case .toolNotApproved:
      TermRow(
        .toolStatus, nl: "niet toegestaan",
        en: "not approved",
        means: Bilingual(
          nl: "Je instelling heeft dit middel niet goedgekeurd.",
          en: "Your institution has not approved this tool."))
    case .supportTechnical:
      TermRow(
        .supportKind, nl: "technisch|ict",
        en: "technical|ict",
        means: Bilingual(
          nl: "Hulp bij apparaten, programma's en inloggen.",
          en: "Help with devices, software and logging in."))
    case .supportAcademic:
      TermRow(
        .supportKind, nl: "inhoudelijk",
        en: "academic",
        means: Bilingual(
          nl: "Hulp bij de stof van het vak.",
          en: "Help with the subject itself."))
    case .supportStudy:
      TermRow(
        .supportKind, nl: "studievaardigheden|leren studeren",
        en: "study skills|study",
        means: Bilingual(
          nl: "Hulp bij het studeren zelf, zoals plannen en samenvatten.",
          en: "Help with studying, such as planning and summarising."))
    case .supportDigital:
      TermRow(
        .supportKind, nl: "digitale vaardigheden|digitale geletterdheid",
        en: "digital literacy|digital skills",
        means: Bilingual(
          nl: "Hulp om handig en verstandig met digitale middelen te werken.",
          en: "Help with using digital tools well and wisely."))
    case .supportWellbeing:
      TermRow(
        .supportKind, nl: "welzijn",
        en: "wellbeing",
        means: Bilingual(
          nl: "Hulp als het even niet goed gaat, bijvoorbeeld van een studentpsycholoog.",
          en: "Help when things are hard, for example from a student counsellor."))
    case .supportLibrary:
      TermRow(
        .supportKind, nl: "bibliotheek|mediatheek",
        en: "library",
        means: Bilingual(
          nl: "Hulp bij het zoeken en gebruiken van bronnen.",
          en: "Help with finding and using sources."))
    case .supportAccessibility:
      TermRow(
        .supportKind, nl: "toegankelijkheid|studeren met een beperking",
        en: "accessibility",
        means: Bilingual(
          nl: "Hulp voor wie studeert met een beperking of ziekte.",
          en: "Help for those who study with a disability or illness."))
    case .supportCareer:
      TermRow(
        .supportKind, nl: "studieloopbaan|slb|loopbaan",
        en: "career|career guidance",
        means: Bilingual(
          nl: "Hulp bij keuzes in de studie en voor later werk.",
          en: "Help with choices in one's studies and later work."))
    case .supportTeaching:
      TermRow(
        .supportKind, nl: "onderwijskundig|didactisch",
        en: "teaching",
        means: Bilingual(
          nl: "Hulp voor docenten bij het ontwerpen en geven van onderwijs.",
          en: "Help for teachers with designing and giving their teaching."))
    case .officeHours:
      TermRow(
        .supportHours, nl: "kantooruren|tijdens kantooruren",
        en: "office hours",
        means: Bilingual(
          nl: "Hulp op werkdagen, overdag.",
          en: "Help on working days, during the day."))
    case .extendedHours:
      TermRow(
        .supportHours, nl: "ruime tijden|ook 's avonds",
        en: "extended|extended hours",
        means: Bilingual(
          nl: "Hulp ook buiten kantooruren, bijvoorbeeld 's avonds.",
          en: "Help outside office hours too, for example in the evening."))
    case .alwaysOpen:
      TermRow(
        .supportHours, nl: "altijd|dag en nacht",
        en: "always",
        means: Bilingual(
          nl: "Hulp op elk moment van de dag en de week.",
          en: "Help at any time of the day and week."))
    case .placePhysical:
      TermRow(
        .supportPlace, nl: "fysiek|op locatie",
        en: "physical|on site",
        means: Bilingual(
          nl: "Je gaat ernaartoe, bijvoorbeeld naar een balie.",
          en: "You go there in person, for example to a desk."))
    case .placeDigital:
      TermRow(
        .supportPlace, nl: "digitaal|online",
        en: "digital|online",
        means: Bilingual(
          nl: "Je krijgt de hulp online, bijvoorbeeld via chat of videobellen.",
          en: "You get the help online, for example by chat or video call."))
    case .placeBoth:
      TermRow(
        .supportPlace, nl: "beide|fysiek en digitaal",
        en: "both",
        means: Bilingual(
          nl: "Je kunt kiezen: ernaartoe gaan of online.",
          en: "You can choose: go there or use it online."))
    case .momentBefore:
      TermRow(
        .measurementMoment, nl: "voor|vooraf|voormeting|nulmeting",
        en: "pre|before|baseline",
        means: Bilingual(
          nl: "Je meet voor de start, zodat je later kunt vergelijken.",
          en: "You measure before the start, so that you can compare later."))
    case .momentHalfway:
      TermRow(
        .measurementMoment, nl: "halverwege|tussentijds|tussenmeting",
        en: "halfway|interim|midway",
        means: Bilingual(
          nl: "Je meet onderweg, zodat je nog kunt bijsturen.",
          en: "You measure along the way, while you can still adjust."))
    case .momentAfter:
      TermRow(
        .measurementMoment, nl: "na|achteraf|nameting|eindmeting",
        en: "post|after|final",
        means: Bilingual(
          nl: "Je meet na afloop, om te zien wat er veranderd is.",
          en: "You measure at the end, to see what has changed."))
    case .coversActivities:
      TermRow(
        .covers, nl: "activiteiten|leeractiviteiten",
        en: "activities",
        means: Bilingual(
          nl: "Je vraagt wat de leeractiviteiten opleverden.",
          en: "You ask what the learning activities brought."))
    case .coversTools:
      TermRow(
        .covers, nl: "middelen|tools",
        en: "tools",
        means: Bilingual(
          nl: "Je vraagt hoe de middelen bevielen.",
          en: "You ask how well the tools worked."))
    case .coversFlexibility:
      TermRow(
        .covers, nl: "flexibiliteit",
        en: "flexibility",
        means: Bilingual(
          nl: "Je vraagt of studenten genoeg te kiezen hadden.",
          en: "You ask whether students had enough to choose."))
    case .coversInteraction:
      TermRow(
        .covers, nl: "interactie",
        en: "interaction",
        means: Bilingual(
          nl: "Je vraagt hoe het contact met docent en medestudenten was.",
          en: "You ask how the contact with teacher and fellow students was."))
    case .coversExperience:
      TermRow(
        .covers, nl: "ervaring|studentervaring|ervaringen",
        en: "experience",
        means: Bilingual(
          nl: "Je vraagt hoe studenten het onderwijs ervaren.",
          en: "You ask what the teaching is like for students."))
    case .coversLoad:
      TermRow(
        .covers, nl: "studielast|studeerbaarheid",
        en: "study load",
        means: Bilingual(
          nl: "Je vraagt hoeveel tijd het kostte en of het te doen was.",
          en: "You ask how much time it took and whether it was manageable."))
    case .coversAssessment:
      TermRow(
        .covers, nl: "toetsing",
        en: "assessment",
        means: Bilingual(
          nl: "Je vraagt hoe studenten de toetsing vonden.",
          en: "You ask what students thought of the assessment."))
    case .coversEnvironment:
      TermRow(
        .covers, nl: "leeromgeving",
        en: "environment",
        means: Bilingual(
          nl: "Je vraagt hoe studenten de leeromgeving vonden, online en op locatie.",
          en: "You ask what students thought of the learning environment, online and on campus."))
    case .coversInclusion:
      TermRow(
        .covers, nl: "inclusie|inclusiviteit",
        en: "inclusion",
        means: Bilingual(
          nl: "Je vraagt of iedere student mee kon doen.",
          en: "You ask whether every student could take part."))
    case .coversBonding:
      TermRow(
        .covers, nl: "binding|sociale binding",
        en: "bonding|social bonding",
        means: Bilingual(
          nl: "Je vraagt hoe verbonden studenten zich met elkaar voelen.",
          en: "You ask how connected students feel to each other."))
    case .indicatorSatisfaction:
      TermRow(
        .indicators, nl: "tevredenheid|studenttevredenheid",
        en: "satisfaction",
        means: Bilingual(
          nl: "Hoe tevreden studenten zijn.",
          en: "How satisfied students are."))
    case .indicatorAttitude:
      TermRow(
        .indicators, nl: "houding",
        en: "attitude",
        means: Bilingual(
          nl: "Hoe studenten tegen blended onderwijs aankijken.",
          en: "How students look at blended education."))
    case .indicatorProgress:
      TermRow(
        .indicators, nl: "voortgang|studievoortgang",
        en: "progress",
        means: Bilingual(
          nl: "Of studenten bijblijven en onderdelen op tijd halen.",
          en: "Whether students keep up and pass parts in time."))
    case .indicatorAttendance:
      TermRow(
        .indicators, nl: "aanwezigheid",
        en: "attendance",
        means: Bilingual(
          nl: "Hoeveel studenten erbij zijn of online meedoen.",
          en: "How many students are there or join online."))
    case .indicatorDropOut:
      TermRow(
        .indicators, nl: "uitval|studie-uitval",
        en: "drop-out|dropout",
        means: Bilingual(
          nl: "Hoeveel studenten stoppen.",
          en: "How many students leave."))
    case .indicatorTime:
      TermRow(
        .indicators, nl: "tijdsbesteding",
        en: "time spent",
        means: Bilingual(
          nl: "Hoeveel tijd studenten eraan besteden.",
          en: "How much time students spend on it."))
    case .indicatorResults:
      TermRow(
        .indicators, nl: "resultaten|studieresultaten",
        en: "results",
        means: Bilingual(
          nl: "Welke resultaten studenten halen.",
          en: "What results students get."))
    case .indicatorTeachers:
      TermRow(
        .indicators, nl: "docentervaring|ervaringen van docenten",
        en: "teacher experience",
        means: Bilingual(
          nl: "Hoe docenten het ervaren.",
          en: "What it is like for teachers."))
    case .indicatorQuality:
      TermRow(
        .indicators, nl: "kwaliteitsoordeel|visitatie",
        en: "quality review",
        means: Bilingual(
          nl: "Wat een beoordeling van buiten over het onderwijs zegt, zoals een visitatie.",
          en: "What an outside review says about the education."))
    case .flexTime:
      TermRow(
        .flexibilityKind, nl: "tijd",
        en: "time",
        means: Bilingual(
          nl: "Studenten bepalen wanneer ze leren.",
          en: "Students decide when they learn."))
    case .flexPlace:
      TermRow(
        .flexibilityKind, nl: "plaats",
        en: "place",
        means: Bilingual(
          nl: "Studenten bepalen waar ze leren.",
          en: "Students decide where they learn."))
    case .flexPace:
      TermRow(
        .flexibilityKind, nl: "tempo|eigen tempo",
        en: "pace|own pace",
        means: Bilingual(
          nl: "Studenten bepalen hoe snel ze gaan.",
          en: "Students decide how fast they go."))
    case .flexPath:
      TermRow(
        .flexibilityKind, nl: "leerweg|route",
        en: "path|route",
        means: Bilingual(
          nl: "Studenten bepalen in welke volgorde of langs welke weg ze leren.",
          en: "Students decide in which order or along which route they learn."))
    case .flexForm:
      TermRow(
        .flexibilityKind, nl: "werkvorm|vorm",
        en: "form",
        means: Bilingual(
          nl: "Studenten kiezen hoe ze met de stof bezig zijn.",
          en: "Students choose how they work with the subject."))
    case .flexAssessment:
      TermRow(
        .flexibilityKind, nl: "toetsing|toetsvorm",
        en: "assessment",
        means: Bilingual(
          nl: "Studenten kiezen hoe of wanneer ze hun toets doen.",
          en: "Students choose how or when they are assessed."))
    case .flexCurriculum:
      TermRow(
        .flexibilityKind, nl: "curriculum|inhoud",
        en: "curriculum|content",
        means: Bilingual(
          nl: "Studenten kiezen welke onderwerpen of cursussen ze volgen.",
          en: "Students choose which subjects or courses they take."))
    case .infoExpectations:
      TermRow(
        .informationKind, nl: "verwachtingen",
        en: "expectations",
        means: Bilingual(
          nl: "Wat je van studenten verwacht.",
          en: "What you expect of students."))
    case .infoWhere:
      TermRow(
        .informationKind, nl: "waar|vindplaats",
        en: "where",
        means: Bilingual(
          nl: "Waar studenten alles over de cursus vinden.",
          en: "Where students find everything about the course."))
    case .infoGuidance:
      TermRow(
        .informationKind, nl: "begeleiding",
        en: "guidance",
        means: Bilingual(
          nl: "Welke begeleiding studenten krijgen.",
          en: "What guidance students get."))
    case .infoStart:
      TermRow(
        .informationKind, nl: "start|aan de slag",
        en: "getting started|start",
        means: Bilingual(
          nl: "Wat studenten als eerste doen om te beginnen.",
          en: "What students do first to get going."))
    case .infoContact:
      TermRow(
        .informationKind, nl: "contact",
        en: "contact",
        means: Bilingual(
          nl: "Wie studenten kunnen bereiken en hoe.",
          en: "Whom students can reach and how."))
    case .infoQuestions:
      TermRow(
        .informationKind, nl: "veelgestelde vragen|faq",
        en: "frequently asked questions|faq",
        means: Bilingual(
          nl: "Vragen die vaak gesteld worden, met het antwoord erbij.",
          en: "Questions people often ask, with the answers."))
    case .dimFlexibility:
      TermRow(
        .dimension, nl: "flexibiliteit|flexibility",
        en: "flexibility",
        means: Bilingual(
          nl: "Over hoeveel ruimte studenten krijgen om tijd, plaats, tempo of route te kiezen.",
          en: "About the room students get to choose their time, place, pace or route."))
    case .dimInteraction:
      TermRow(
        .dimension, nl: "interactie|interaction",
        en: "interaction",
        means: Bilingual(
          nl: "Over hoe studenten leren in contact met de stof, elkaar en de docent.",
          en: "About how students learn through contact with the subject, each other and the teacher."))
    case .dimDesign:
      TermRow(
        .dimension, nl: "ontwerpproces|design process",
        en: "design process",
        means: Bilingual(
          nl: "Over hoe je het onderwijs ontwerpt: als team, doordacht en met een goede balans.",
          en: "About how you design your teaching: as a team, with thought and in good balance."))
    case .dimExperience:
      TermRow(
        .dimension, nl: "ervaring|studentervaring|experience",
        en: "experience|student experience",
        means: Bilingual(
          nl: "Over hoe studenten het beleven: inclusief, met een studielast die te doen is.",
          en: "About how it is for students: inclusive and with a workload they can manage."))
    case .dimSupport:
      TermRow(
        .dimension, nl: "ondersteuning|institutionele ondersteuning|institutional support",
        en: "institutional support|support",
        means: Bilingual(
          nl: "Over de hulp die docenten en studenten van de instelling krijgen.",
          en: "About the help teachers and students get from the institution."))
    case .dimStrategy:
      TermRow(
        .dimension, nl: "strategie|institutionele strategie|visie|institutional strategy",
        en: "institutional strategy|strategy",
        means: Bilingual(
          nl: "Over de gedeelde visie op blended onderwijs en het plan dat erbij hoort.",
          en: "About the shared vision on blended education and the plan that goes with it."))
    case .dimSharing:
      TermRow(
        .dimension, nl: "delen en gemeenschappen|delen|sharing & communities",
        en: "sharing and communities|sharing & communities|sharing",
        means: Bilingual(
          nl: "Over hoe collega's van elkaar leren en ervaringen delen, goede en minder goede.",
          en: "About how colleagues learn from each other and share experiences, good and less good."))
    case .dimProfessional:
      TermRow(
        .dimension, nl: "professionalisering|docentprofessionalisering|professional development",
        en: "professional development",
        means: Bilingual(
          nl: "Over hoe docenten leren om blended onderwijs te ontwerpen en te geven.",
          en: "About how teachers learn to design and give blended education."))
    case .dimQuality:
      TermRow(
        .dimension, nl: "kwaliteitszorg|kwaliteit|quality assurance",
        en: "quality assurance|quality",
        means: Bilingual(
          nl: "Over hoe je volgt of het onderwijs goed is en het steeds verbetert.",
          en: "About how you check that the education is good and keep improving it."))
    case .dimGovernance:
      TermRow(
        .dimension, nl: "bestuur|governance|besturing",
        en: "governance",
        means: Bilingual(
          nl: "Over wie waarover beslist en welke regels er gelden.",
          en: "About who decides on what and which rules apply."))
    case .dimFinances:
      TermRow(
        .dimension, nl: "financiën|financien|finances",
        en: "finances|funding",
        means: Bilingual(
          nl: "Over het geld en de uren die er voor blended onderwijs zijn.",
          en: "About the money and hours there are for blended education."))
    case .dimFacilities:
      TermRow(
        .dimension, nl: "faciliteiten|voorzieningen|facilities",
        en: "facilities",
        means: Bilingual(
          nl: "Over wat er aan ruimtes, systemen en apparatuur is.",
          en: "About the rooms, systems and equipment there are."))
    case .dimCourseFlexibility:
      TermRow(
        .dimension, nl: "cursusflexibiliteit",
        en: "course flexibility",
        means: Bilingual(
          nl: "Over wat studenten binnen één cursus zelf kunnen kiezen.",
          en: "About what students can choose within one course."))
    case .dimProgrammeFlexibility:
      TermRow(
        .dimension, nl: "programmaflexibiliteit",
        en: "programme flexibility",
        means: Bilingual(
          nl: "Over wat studenten binnen de hele opleiding zelf kunnen kiezen.",
          en: "About what students can choose across the whole programme."))
    case .layerMacro:
      TermRow(
        .layer, nl: "macro",
        en: "macro",
        means: Bilingual(
          nl: "Het niveau van de hele instelling of een heel instituut.",
          en: "The level of the whole institution or a whole institute."))
    case .layerMeso:
      TermRow(
        .layer, nl: "meso",
        en: "meso",
        means: Bilingual(
          nl: "Het niveau van de ondersteunende diensten, zoals ict en de mediatheek.",
          en: "The level of the support services, such as IT and the library."))
    case .layerMicro:
      TermRow(
        .layer, nl: "micro",
        en: "micro",
        means: Bilingual(
          nl: "Het niveau van docenten en studenten.",
          en: "The level of teachers and students."))
    case .committed:
      TermRow(
        .commitment, nl: "betrokken|toegezegd",
        en: "committed",
        means: Bilingual(
          nl: "Deze belanghebbende doet mee en heeft dat toegezegd.",
          en: "This stakeholder takes part and has said so."))
    case .informed:
      TermRow(
        .commitment, nl: "geïnformeerd",
        en: "informed",
        means: Bilingual(
          nl: "Deze belanghebbende weet ervan, maar heeft nog niets toegezegd.",
          en: "This stakeholder knows about it but has not promised anything yet."))
    case .undecided:
      TermRow(
        .commitment, nl: "onbeslist|nog onduidelijk|twijfelt",
        en: "undecided",
        means: Bilingual(
          nl: "Deze belanghebbende heeft nog niet gekozen.",
          en: "This stakeholder has not made up their mind yet."))
    case .competenceUnknown:
      TermRow(
        .competence, nl: "onbekend|bekwaamheid onbekend",
        en: "unknown|competence unknown",
        means: Bilingual(
          nl: "Je weet nog niet of ze kunnen wat er nodig is.",
          en: "You do not know yet whether they can do what is needed."))
    case .competenceDeveloping:
      TermRow(
        .competence, nl: "in ontwikkeling",
        en: "developing",
        means: Bilingual(
          nl: "Ze zijn het nog aan het leren.",
          en: "They are still learning it."))
    case .competenceSufficient:
      TermRow(
        .competence, nl: "voldoende bekwaam|toereikend",
        en: "sufficient",
        means: Bilingual(
          nl: "Ze kunnen wat er nodig is.",
          en: "They can do what is needed."))
    case .stakeManagement:
      TermRow(
        .stakeholderKind, nl: "management|leidinggevende|bestuur|leidinggevenden",
        en: "management|managers|board",
        means: Bilingual(
          nl: "Leidinggevenden en bestuurders die richting, tijd en geld geven.",
          en: "Managers and board members who give direction, time and money."))
    case .stakeTeacher:
      TermRow(
        .stakeholderKind, nl: "docent|docenten",
        en: "teacher|teachers",
        means: Bilingual(
          nl: "De docenten die het onderwijs ontwerpen en geven.",
          en: "The teachers who design and give the courses."))
    case .stakeStudent:
      TermRow(
        .stakeholderKind, nl: "student|studenten",
        en: "student|students",
        means: Bilingual(
          nl: "De studenten voor wie je het doet.",
          en: "The students you are doing it for."))
    case .stakeAdviser:
      TermRow(
        .stakeholderKind,
        nl: "onderwijskundige|onderwijsadviseur|onderwijskundig adviseur|onderwijskundigen|onderwijsadviseurs",
        en:
          "educational adviser|learning designer|educational advisers|learning designers|instructional designer|instructional designers",
        means: Bilingual(
          nl: "Adviseurs die docenten helpen om hun onderwijs te ontwerpen.",
          en: "Advisers who help teachers design their courses."))
    case .stakeCoach:
      TermRow(
        .stakeholderKind, nl: "icto-coach|icto coach|digicoach|icto-coaches|digicoaches|ict-coach|ict-coaches",
        en: "icto coach|digital coach|icto coaches|digital coaches|ict coach|ict coaches",
        means: Bilingual(
          nl: "Collega's die docenten helpen met ict in hun onderwijs.",
          en: "Colleagues who help teachers use technology in their teaching."))
    case .stakeInformation:
      TermRow(
        .stakeholderKind, nl: "informatiemanager|informatiemanagement|informatiemanagers",
        en: "information manager|information managers|information management",
        means: Bilingual(
          nl: "Wie zorgt dat systemen passen bij wat het onderwijs nodig heeft.",
          en: "Those who make sure systems fit what teaching needs."))
    case .stakeIt:
      TermRow(
        .stakeholderKind, nl: "ict|it",
        en: "it|ict",
        means: Bilingual(
          nl: "De afdeling die computers, netwerk en systemen beheert.",
          en: "The department that looks after computers, network and systems."))
    case .stakeLibrary:
      TermRow(
        .stakeholderKind, nl: "bibliotheek|mediatheek",
        en: "library",
        means: Bilingual(
          nl: "De mensen die helpen met bronnen en digitaal leermateriaal.",
          en: "The people who help with sources and digital learning material."))
    case .stakePrivacy:
      TermRow(
        .stakeholderKind, nl: "privacy|privacyfunctionaris",
        en: "privacy|privacy officer",
        means: Bilingual(
          nl: "Wie let op een veilige omgang met persoonsgegevens.",
          en: "Those who see to it that personal data are handled safely."))
    case .stakeProcurement:
      TermRow(
        .stakeholderKind, nl: "inkoop",
        en: "procurement",
        means: Bilingual(
          nl: "De afdeling die software en diensten inkoopt.",
          en: "The department that buys software and services."))
    case .stakeTimetabling:
      TermRow(
        .stakeholderKind, nl: "roostering|roosterbureau|roosteraars",
        en: "timetabling|schedulers|scheduling",
        means: Bilingual(
          nl: "De mensen die het rooster maken en lokalen verdelen.",
          en: "The people who make the timetable and allocate rooms."))
    case .stakeRegistration:
      TermRow(
        .stakeholderKind, nl: "studentenadministratie|administratie",
        en: "student administration|registry|registration",
        means: Bilingual(
          nl: "De mensen die inschrijvingen en studentgegevens bijhouden.",
          en: "The people who keep enrolment and student records."))
    case .stakeCareer:
      TermRow(
        .stakeholderKind, nl: "studieloopbaanbegeleiding|slb",
        en: "career guidance",
        means: Bilingual(
          nl: "De begeleiders die studenten helpen met hun studie en keuzes.",
          en: "The advisers who help students with their studies and choices."))
    case .stakeRealEstate:
      TermRow(
        .stakeholderKind, nl: "huisvesting|vastgoed",
        en: "estates|real estate|facilities",
        means: Bilingual(
          nl: "De afdeling die over gebouwen en lokalen gaat.",
          en: "The department in charge of buildings and rooms."))
    case .stakePartner:
      TermRow(
        .stakeholderKind, nl: "partner|werkveldpartner",
        en: "partner",
        means: Bilingual(
          nl: "Een organisatie van buiten, zoals een bedrijf of andere hogeschool.",
          en: "An organisation from outside, such as a company or another university."))
    case .stepRedesign:
      TermRow(
        .stepKind, nl: "herontwerp",
        en: "redesign",
        means: Bilingual(
          nl: "Je ontwerpt bestaand onderwijs opnieuw.",
          en: "You design existing courses anew."))
    case .stepTraining:
      TermRow(
        .stepKind, nl: "training|scholing|professionalisering",
        en: "training",
        means: Bilingual(
          nl: "Je leert collega's wat ze nodig hebben.",
          en: "You teach colleagues what they need."))
    case .stepSupport:
      TermRow(
        .stepKind, nl: "ondersteuning",
        en: "support",
        means: Bilingual(
          nl: "Je regelt hulp voor docenten of studenten.",
          en: "You arrange help for teachers or students."))
    case .stepInfrastructure:
      TermRow(
        .stepKind, nl: "infrastructuur",
        en: "infrastructure",
        means: Bilingual(
          nl: "Je zorgt voor systemen, apparatuur of ruimtes.",
          en: "You provide systems, equipment or rooms."))
    case .stepPolicy:
      TermRow(
        .stepKind, nl: "beleid",
        en: "policy",
        means: Bilingual(
          nl: "Je legt vast wat de regels en keuzes zijn.",
          en: "You lay down the rules and choices."))
    case .stepPilot:
      TermRow(
        .stepKind, nl: "pilot|proef",
        en: "pilot",
        means: Bilingual(
          nl: "Je probeert het eerst in het klein uit.",
          en: "You try it out on a small scale first."))
    case .stepCommunication:
      TermRow(
        .stepKind, nl: "communicatie",
        en: "communication",
        means: Bilingual(
          nl: "Je vertelt mensen wat er gaat gebeuren en luistert naar hen.",
          en: "You tell people what is going to happen and listen to them."))
    case .stepResearch:
      TermRow(
        .stepKind, nl: "onderzoek",
        en: "research",
        means: Bilingual(
          nl: "Je zoekt uit wat werkt en waarom.",
          en: "You find out what works and why."))
    case .stepTimetable:
      TermRow(
        .stepKind, nl: "roostering|rooster",
        en: "timetabling|timetable",
        means: Bilingual(
          nl: "Je past het rooster aan, bijvoorbeeld met vaste dagdelen op locatie.",
          en: "You change the timetable, for example with fixed half days on campus."))
    case .stepReview:
      TermRow(
        .stepKind, nl: "evaluatie|terugblik|review",
        en: "review|evaluation|look back",
        means: Bilingual(
          nl: "Je kijkt terug op hoe het gaat en stelt het plan bij.",
          en: "You look back on how it is going and adjust the plan."))
    case .phaseSensitizing:
      TermRow(
        .phaseKind, nl: "sensitizing",
        en: "sensitizing",
        means: Bilingual(
          nl: "Eerste fase van de mixed classroom: een veilig leerklimaat maken.",
          en: "First phase of the mixed classroom: making a safe learning climate."))
    case .phaseEngaging:
      TermRow(
        .phaseKind, nl: "engaging",
        en: "engaging",
        means: Bilingual(
          nl: "Tweede fase van de mixed classroom: perspectieven met elkaar in gesprek brengen.",
          en: "Second phase of the mixed classroom: letting perspectives meet and talk."))
    case .phaseOptimizing:
      TermRow(
        .phaseKind, nl: "optimizing",
        en: "optimizing",
        means: Bilingual(
          nl: "Derde fase van de mixed classroom: voortbouwen op verschillende perspectieven.",
          en: "Third phase of the mixed classroom: building on different perspectives."))
    case .phaseDiscover:
      TermRow(
        .phaseKind, nl: "ontdekken|preboarding",
        en: "discover|pre-boarding",
        means: Bilingual(
          nl: "Voor de inschrijving: ontdekken of opleiding en instelling passen.",
          en: "Before enrolment: finding out whether programme and institution fit."))
    case .phaseHookUp:
      TermRow(
        .phaseKind, nl: "aanhaken",
        en: "hook up",
        means: Bilingual(
          nl: "Tussen inschrijving en introductie: contact leggen en je voorbereiden.",
          en: "Between enrolment and introduction: making contact and getting ready."))
    case .phaseSocialise:
      TermRow(
        .phaseKind, nl: "socialiseren",
        en: "socialise",
        means: Bilingual(
          nl: "In de introductieperiode: elkaar en de opleiding leren kennen.",
          en: "During the introduction: getting to know each other and the programme."))
    case .phaseFeelAtHome:
      TermRow(
        .phaseKind, nl: "thuisvoelen",
        en: "feel at home",
        means: Bilingual(
          nl: "In de eerste honderd dagen: je thuis gaan voelen.",
          en: "In the first hundred days: starting to feel at home."))
    case .phaseGrow:
      TermRow(
        .phaseKind, nl: "groeien",
        en: "growing",
        means: Bilingual(
          nl: "Daarna: blijven ontmoeten en blijven groeien.",
          en: "After that: keeping in touch and keeping on growing."))
    case .roleChair:
      TermRow(
        .roleKind, nl: "voorzitter",
        en: "chair",
        means: Bilingual(
          nl: "Leidt de bijeenkomst en bewaakt de agenda.",
          en: "Leads the meeting and keeps to the agenda."))
    case .roleTimekeeper:
      TermRow(
        .roleKind, nl: "tijdbewaker|timekeeper",
        en: "timekeeper",
        means: Bilingual(
          nl: "Let op de tijd, zodat iedereen aan bod komt.",
          en: "Watches the time, so that everyone gets a turn."))
    case .roleNoteTaker:
      TermRow(
        .roleKind, nl: "notulist|dataverzamelaar",
        en: "note taker|data collector",
        means: Bilingual(
          nl: "Legt vast wat er besproken en afgesproken is.",
          en: "Writes down what was discussed and agreed."))
    case .roleFunOfficer:
      TermRow(
        .roleKind, nl: "chef plezier",
        en: "fun officer",
        means: Bilingual(
          nl: "Zorgt voor energie en plezier, bijvoorbeeld met een energizer.",
          en: "Looks after energy and fun, for instance with an energizer."))
    case .roleAgendaMaker:
      TermRow(
        .roleKind, nl: "agendamaker",
        en: "agenda maker",
        means: Bilingual(
          nl: "Verzamelt vooraf de punten en maakt de agenda.",
          en: "Collects points beforehand and makes the agenda."))
    case .roleModerator:
      TermRow(
        .roleKind, nl: "moderator|gespreksleider",
        en: "moderator",
        means: Bilingual(
          nl: "Leidt het gesprek en betrekt iedereen erbij.",
          en: "Leads the conversation and draws everyone in."))
    case .pathSkill:
      TermRow(
        .pathKind, nl: "vaardigheid",
        en: "skill",
        means: Bilingual(
          nl: "Een route waarin studenten een vaardigheid opbouwen, bijvoorbeeld digitaal werken.",
          en: "A route in which students build up a skill, for example working digitally."))
    case .consequenceProgramme:
      TermRow(
        .consequenceKind, nl: "onderwijsprogramma",
        en: "educational programme",
        means: Bilingual(
          nl: "Wat er verandert in de opleiding en de cursussen.",
          en: "What changes in the programme and its courses."))
    case .consequenceMaterial:
      TermRow(
        .consequenceKind, nl: "leermateriaal|materiaal",
        en: "learning material|material",
        means: Bilingual(
          nl: "Wat er verandert in het kopen, maken en hergebruiken van leermateriaal.",
          en: "What changes in buying, making and reusing learning material."))
    case .consequenceStudentAffairs:
      TermRow(
        .consequenceKind, nl: "studentenzaken|studentzaken",
        en: "student affairs|student services",
        means: Bilingual(
          nl: "Wat er verandert in wat je voor studenten regelt, zoals inschrijven.",
          en: "What changes in the things you arrange for students, such as enrolment."))
    case .consequenceIct:
      TermRow(
        .consequenceKind, nl: "ict-voorzieningen|ict",
        en: "ict facilities|ict",
        means: Bilingual(
          nl: "Wat er verandert in systemen, netwerk en apparatuur.",
          en: "What changes in systems, network and equipment."))
    case .consequenceCareer:
      TermRow(
        .consequenceKind, nl: "studieloopbaanbegeleiding",
        en: "study career guidance|career guidance",
        means: Bilingual(
          nl: "Wat er verandert in de begeleiding van studie en loopbaan.",
          en: "What changes in study and career guidance."))
    case .consequenceEvaluation:
      TermRow(
        .consequenceKind, nl: "onderwijsevaluatie|cursusevaluatie",
        en: "evaluation|course evaluation",
        means: Bilingual(
          nl: "Wat er verandert in hoe je het onderwijs evalueert.",
          en: "What changes in how you evaluate courses and teaching."))
    case .consequenceExpectations:
      TermRow(
        .consequenceKind, nl: "verwachtingen van studenten",
        en: "student expectations",
        means: Bilingual(
          nl: "Wat studenten gaan verwachten en hoe je dat met hen bespreekt.",
          en: "What students will expect and how you talk about it with them."))
    case .consequenceSupport:
      TermRow(
        .consequenceKind, nl: "ondersteuningsstructuur|ondersteuning",
        en: "support structure|joint support structure",
        means: Bilingual(
          nl: "Hoe de diensten hun hulp samen inrichten.",
          en: "How the services set up their help together."))
    case .consequenceProfessional:
      TermRow(
        .consequenceKind, nl: "professionalisering",
        en: "professional development",
        means: Bilingual(
          nl: "Wat docenten en andere medewerkers moeten leren.",
          en: "What teachers and other staff need to learn."))
    case .consequenceTeacherRole:
      TermRow(
        .consequenceKind, nl: "rol van docenten|docentrol",
        en: "teacher role|teacher role and student numbers",
        means: Bilingual(
          nl: "Hoe het werk van docenten verandert, ook als het aantal studenten verandert.",
          en: "How the work of teachers changes, also as student numbers change."))
    case .contributionBonding:
      TermRow(
        .contributionKind, nl: "binding|sociale binding",
        en: "bonding|social bonding",
        means: Bilingual(
          nl: "Het hielp studenten een band met elkaar te krijgen.",
          en: "It helped students form a bond."))
    case .contributionLearning:
      TermRow(
        .contributionKind, nl: "leren|gezamenlijk leren",
        en: "learning|joint learning",
        means: Bilingual(
          nl: "Het hielp studenten om met en van elkaar te leren.",
          en: "It helped students learn with and from each other."))
    case .contributionBoth:
      TermRow(
        .contributionKind, nl: "beide",
        en: "both",
        means: Bilingual(
          nl: "Het hielp zowel de band als het leren.",
          en: "It helped both the bond and the learning."))
    case .knowledgeContent:
      TermRow(
        .knowledge, nl: "vakkennis",
        en: "content knowledge",
        means: Bilingual(
          nl: "Deze collega weet veel van het vak.",
          en: "This colleague knows the subject well."))
    case .knowledgeTeaching:
      TermRow(
        .knowledge, nl: "didactische kennis",
        en: "pedagogical knowledge",
        means: Bilingual(
          nl: "Deze collega weet veel van lesgeven en leren.",
          en: "This colleague knows a lot about teaching and learning."))
    case .knowledgeTechnology:
      TermRow(
        .knowledge, nl: "technologische kennis",
        en: "technological knowledge",
        means: Bilingual(
          nl: "Deze collega weet veel van digitale middelen.",
          en: "This colleague knows a lot about digital tools."))
    case .qualification:
      TermRow(
        .goalDomain, nl: "kwalificatie",
        en: "qualification",
        means: Bilingual(
          nl: "Studenten leren wat ze voor hun beroep moeten kennen en kunnen.",
          en: "Students learn what they need to know and do in their profession."))
    case .socialisation:
      TermRow(
        .goalDomain, nl: "socialisatie",
        en: "socialisation",
        means: Bilingual(
          nl: "Studenten vinden hun plek in een groep, een beroep en de samenleving.",
          en: "Students find their place in a group, a profession and society."))
    case .personhood:
      TermRow(
        .goalDomain, nl: "persoonsvorming|persoonswording",
        en: "personal development",
        means: Bilingual(
          nl: "Studenten ontdekken wie ze zijn en waar ze voor staan.",
          en: "Students discover who they are and what they stand for."))
    case .forStudents:
      TermRow(
        .beneficiary, nl: "studenten",
        en: "students",
        means: Bilingual(
          nl: "Studenten hebben er baat bij.",
          en: "Students benefit from it."))
    case .forTeachers:
      TermRow(
        .beneficiary, nl: "docenten",
        en: "teachers",
        means: Bilingual(
          nl: "Docenten hebben er baat bij.",
          en: "Teachers benefit from it."))
    case .forSupport:
      TermRow(
        .beneficiary, nl: "ondersteuning|ondersteuners",
        en: "support|support staff",
        means: Bilingual(
          nl: "De ondersteunende diensten hebben er baat bij.",
          en: "The support services benefit from it."))
    case .forInstitution:
      TermRow(
        .beneficiary, nl: "instelling",
        en: "institution",
        means: Bilingual(
          nl: "De instelling heeft er baat bij.",
          en: "The institution benefits from it."))
    case .forSociety:
      TermRow(
        .beneficiary, nl: "samenleving|maatschappij",
        en: "society",
        means: Bilingual(
          nl: "De samenleving heeft er baat bij.",
          en: "Society benefits from it."))
    case .severityOff:
      TermRow(
        .severity, nl: "uit|uitgezet", en: "off",
        means: Bilingual(
          nl: "De controle wordt niet gedaan.",
          en: "The rule is not run."))
    case .severityError:
      TermRow(
        .severity, nl: "fout|error", en: "error|fail",
        means: Bilingual(
          nl: "Het plan spreekt zichzelf tegen of is niet te lezen.",
          en: "The plan contradicts itself or cannot be read."))
    case .severityWarning:
      TermRow(
        .severity, nl: "waarschuwing|waarschuw", en: "warning|warn",
        means: Bilingual(
          nl: "De bronnen noemen dit nodig.",
          en: "The sources call this needed."))
    case .severityAdvice:
      TermRow(
        .severity, nl: "advies|tip", en: "advice|hint",
        means: Bilingual(
          nl: "Een tip; of die past, bepaal je zelf.",
          en: "A tip; whether it fits is up to you."))
    case .severityNote:
      TermRow(
        .severity, nl: "opmerking|info", en: "note|info",
        means: Bilingual(
          nl: "Een beschrijvende opmerking.",
          en: "A remark that describes."))
    case .failOnError:
      TermRow(
        .threshold, nl: "fout|fouten", en: "error|errors",
        means: Bilingual(
          nl: "Alleen fouten laten de controle mislukken.",
          en: "Only errors make the check fail."))
    case .failOnWarning:
      TermRow(
        .threshold, nl: "waarschuwing|waarschuwingen", en: "warning|warnings",
        means: Bilingual(
          nl: "Ook waarschuwingen laten de controle mislukken.",
          en: "Warnings make the check fail too."))
    case .failOnAdvice:
      TermRow(
        .threshold, nl: "advies|adviezen", en: "advice",
        means: Bilingual(
          nl: "Ook adviezen laten de controle mislukken.",
          en: "Advice makes the check fail too."))
    case .failOnNote:
      TermRow(
        .threshold, nl: "opmerking|opmerkingen", en: "note|notes",
        means: Bilingual(
          nl: "Elke bevinding laat de controle mislukken.",
          en: "Any finding makes the check fail."))
    case .failOnNever:
      TermRow(
        .threshold, nl: "nooit", en: "never",
        means: Bilingual(
          nl: "De controle mislukt nooit door een bevinding.",
          en: "No finding ever makes the check fail."))
    case .profileCore:
      TermRow(
        .profile, nl: "basis|kern", en: "core",
        means: Bilingual(
          nl: "Wat voor elke cursus telt.",
          en: "What counts for every course."))
    case .profileExtended:
      TermRow(
        .profile, nl: "uitgebreid", en: "extended",
        means: Bilingual(
          nl: "Ook adviezen voor wie verder wil.",
          en: "Also advice for those who want more."))
    case .profileCommittee:
      TermRow(
        .profile, nl: "commissie", en: "committee",
        means: Bilingual(
          nl: "Ook wat een commissie in een opleidingsplan wil zien.",
          en: "Also what a committee wants to see in a programme plan."))
    case .profileInstitution:
      TermRow(
        .profile, nl: "instelling", en: "institution",
        means: Bilingual(
          nl: "Ook wat in het plan van een instelling hoort.",
          en: "Also what belongs in the plan of an institution."))
    case .timingSync:
      TermRow(
        .timing, nl: "synchroon", en: "sync|synchronous",
        means: Bilingual(
          nl: "Samen op één moment.",
          en: "Together at one moment."))
    case .timingAsync:
      TermRow(
        .timing, nl: "asynchroon", en: "async|asynchronous",
        means: Bilingual(
          nl: "Ieder op een eigen moment.",
          en: "Each at their own moment."))
    case .timingBoth:
      TermRow(
        .timing, nl: "synchroon of asynchroon|beide|allebei", en: "sync or async|both|either",
        means: Bilingual(
          nl: "Het kan allebei.",
          en: "It can be either."))
    case .classAcquaintance:
      TermRow(
        .kindClass, nl: "kennismaking", en: "acquaintance|getting acquainted",
        means: Bilingual(
          nl: "Elkaar leren kennen.",
          en: "Getting to know each other."))
    case .classInformal:
      TermRow(
        .kindClass, nl: "informeel contact|informeel", en: "informal contact|informal",
        means: Bilingual(
          nl: "Contact buiten de leerstof om.",
          en: "Contact apart from the subject."))
    case .classCheckInOut:
      TermRow(
        .kindClass, nl: "check-in of check-out", en: "check-in or check-out",
        means: Bilingual(
          nl: "Even stilstaan bij hoe iedereen erbij zit.",
          en: "A moment for how everyone is doing."))
    case .classAgreement:
      TermRow(
        .kindClass, nl: "afspraken maken", en: "making agreements",
        means: Bilingual(
          nl: "Samen afspraken maken.",
          en: "Making agreements together."))
    case .classGoal:
      TermRow(
        .kindClass, nl: "werken aan doelen", en: "work on goals",
        means: Bilingual(
          nl: "Doelen stellen of volgen.",
          en: "Setting or following goals."))
    case .classCollaboration:
      TermRow(
        .kindClass, nl: "samenwerking|samenwerken", en: "collaboration",
        means: Bilingual(
          nl: "Samen iets maken of oplossen.",
          en: "Making or solving something together."))
    case .classDiscussion:
      TermRow(
        .kindClass, nl: "discussie|gesprek", en: "discussion",
        means: Bilingual(
          nl: "Met elkaar in gesprek over de stof.",
          en: "Talking the subject over together."))
    case .classFeedback:
      TermRow(
        .kindClass, nl: "feedback", en: "feedback",
        means: Bilingual(
          nl: "Reageren op elkaars werk.",
          en: "Responding to each other's work."))
    case .classPeerConsultation:
      TermRow(
        .kindClass, nl: "intervisie", en: "peer consultation",
        means: Bilingual(
          nl: "Elkaar helpen met een eigen vraag.",
          en: "Helping each other with a question of their own."))
    case .classSharing:
      TermRow(
        .kindClass, nl: "delen", en: "sharing",
        means: Bilingual(
          nl: "Kennis, ervaring of materiaal delen.",
          en: "Sharing knowledge, experience or material."))
    case .classReflection:
      TermRow(
        .kindClass, nl: "reflectie", en: "reflection",
        means: Bilingual(
          nl: "Terugkijken op wat je deed en leerde.",
          en: "Looking back on what was done and learnt."))
    case .classInquiry:
      TermRow(
        .kindClass, nl: "onderzoek", en: "inquiry",
        means: Bilingual(
          nl: "Zelf iets uitzoeken.",
          en: "Finding something out."))
    case .classOrientation:
      TermRow(
        .kindClass, nl: "oriëntatie", en: "orientation",
        means: Bilingual(
          nl: "De weg leren kennen in cursus en omgeving.",
          en: "Finding the way in course and environment."))
    case .classInstitution:
      TermRow(
        .kindClass, nl: "kennismaken met de instelling", en: "exploring the institution",
        means: Bilingual(
          nl: "De instelling en haar mensen leren kennen.",
          en: "Getting to know the institution and its people."))
    case .classSupport:
      TermRow(
        .kindClass, nl: "ondersteuning", en: "support",
        means: Bilingual(
          nl: "Hulp bij het leren of studeren.",
          en: "Help with learning or studying."))
    case .classCommunication:
      TermRow(
        .kindClass, nl: "communicatie", en: "communication",
        means: Bilingual(
          nl: "Informatie krijgen en vragen kunnen stellen.",
          en: "Getting information and being able to ask."))
    case .classMonitoring:
      TermRow(
        .kindClass, nl: "volgen en evalueren", en: "monitoring",
        means: Bilingual(
          nl: "Nagaan hoe het gaat.",
          en: "Finding out how things are going."))
    case .classStudentRole:
      TermRow(
        .kindClass, nl: "rol voor studenten", en: "role for students",
        means: Bilingual(
          nl: "Studenten krijgen een eigen rol.",
          en: "Students get a role of their own."))
    case .classStudentLed:
      TermRow(
        .kindClass, nl: "geleid door studenten", en: "led by students",
        means: Bilingual(
          nl: "Studenten leiden de activiteit.",
          en: "Students lead the activity."))
    case .classBuddy:
      TermRow(
        .kindClass, nl: "buddy", en: "buddy",
        means: Bilingual(
          nl: "Twee studenten letten op elkaar.",
          en: "Two students look after each other."))
    case .classEncouragement:
      TermRow(
        .kindClass, nl: "aanmoediging", en: "encouragement",
        means: Bilingual(
          nl: "Iemand moed geven om mee te doen.",
          en: "Encouraging someone to take part."))
    case .classTransmission:
      TermRow(
        .kindClass, nl: "uitleg", en: "transmission|explanation",
        means: Bilingual(
          nl: "Luisteren, kijken of lezen.",
          en: "Listening, watching or reading."))
    }
  }
}
