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
      TermRow(.studyForm, nl: "voltijd", en: "full-time", means: Bilingual(nl: "", en: ""))
    case .partTime:
      TermRow(.studyForm, nl: "deeltijd", en: "part-time", means: Bilingual(nl: "", en: ""))
    case .dual:
      TermRow(.studyForm, nl: "duaal", en: "dual|work-study", means: Bilingual(nl: "", en: ""))
    case .deliveryOnline:
      TermRow(.delivery, nl: "online|volledig online", en: "online|fully online|at a distance", means: Bilingual(nl: "", en: ""))
    case .deliveryBlended:
      TermRow(.delivery, nl: "blended|blended learning", en: "blended|blended learning", means: Bilingual(nl: "", en: ""))
    case .deliveryOnCampus:
      TermRow(.delivery, nl: "op locatie|fysiek|op de campus", en: "on campus|face-to-face|physical|in person", means: Bilingual(nl: "", en: ""))
    case .deliveryHybrid:
      TermRow(.delivery, nl: "hybride", en: "hybrid", means: Bilingual(nl: "", en: ""))
    case .lowImpact:
      TermRow(.impact, nl: "lage impact|kleine impact", en: "low impact", means: Bilingual(nl: "", en: ""))
    case .mediumImpact:
      TermRow(.impact, nl: "middelgrote impact|gemiddelde impact", en: "medium impact", means: Bilingual(nl: "", en: ""))
    case .highImpact:
      TermRow(.impact, nl: "hoge impact|grote impact", en: "high impact", means: Bilingual(nl: "", en: ""))
    case .compositionNew:
      TermRow(.composition, nl: "nieuw|nieuwe groep|startend", en: "new|new group|starting", means: Bilingual(nl: "", en: ""))
    case .compositionRunning:
      TermRow(.composition, nl: "bestaand|lopend|bestaande groep", en: "running|existing", means: Bilingual(nl: "", en: ""))
    case .compositionChanging:
      TermRow(.composition, nl: "wisselend|wisselende groepen", en: "changing|varying", means: Bilingual(nl: "", en: ""))
    case .compositionFixed:
      TermRow(.composition, nl: "vast|vaste groepen", en: "fixed|fixed groups", means: Bilingual(nl: "", en: ""))
    case .compositionRotating:
      TermRow(.composition, nl: "roulerend", en: "rotating", means: Bilingual(nl: "", en: ""))
    case .compositionClosing:
      TermRow(.composition, nl: "afsluitend", en: "closing", means: Bilingual(nl: "", en: ""))
    case .routesShared:
      TermRow(.routes, nl: "gezamenlijk|zelfde route", en: "shared|joint", means: Bilingual(nl: "", en: ""))
    case .routesIndividual:
      TermRow(.routes, nl: "individueel|eigen route", en: "individual|own", means: Bilingual(nl: "", en: ""))
    case .goalShared:
      TermRow(.goalKind, nl: "gezamenlijk|gedeeld|gemeenschappelijk", en: "shared|joint|common", means: Bilingual(nl: "", en: ""))
    case .goalPersonal:
      TermRow(.goalKind, nl: "persoonlijk|individueel|eigen", en: "personal|individual", means: Bilingual(nl: "", en: ""))
    case .formative:
      TermRow(.assessmentKind, nl: "formatief|formatieve", en: "formative", means: Bilingual(nl: "", en: ""))
    case .summative:
      TermRow(.assessmentKind, nl: "summatief|summatieve", en: "summative", means: Bilingual(nl: "", en: ""))
    case .diagnostic:
      TermRow(.assessmentKind, nl: "diagnostisch|diagnostische", en: "diagnostic", means: Bilingual(nl: "", en: ""))
    case .channelQuestions:
      TermRow(.channelKind, nl: "vragen", en: "questions", means: Bilingual(nl: "", en: ""))
    case .channelAnnouncements:
      TermRow(.channelKind, nl: "mededelingen|aankondigingen", en: "announcements", means: Bilingual(nl: "", en: ""))
    case .channelSocial:
      TermRow(.channelKind, nl: "sociaal", en: "social", means: Bilingual(nl: "", en: ""))
    case .channelTeacherFree:
      TermRow(.channelKind, nl: "docentvrij|zonder docent", en: "teacher-free", means: Bilingual(nl: "", en: ""))
    case .channelGroupWork:
      TermRow(.channelKind, nl: "groepswerk", en: "group work", means: Bilingual(nl: "", en: ""))
    case .channelUrgent:
      TermRow(.channelKind, nl: "spoed", en: "urgent", means: Bilingual(nl: "", en: ""))
    case .channelFiles:
      TermRow(.channelKind, nl: "bestanden", en: "files", means: Bilingual(nl: "", en: ""))
    case .channelContact:
      TermRow(.channelKind, nl: "onderling contact", en: "member contact", means: Bilingual(nl: "", en: ""))
    case .agreementCommunication:
      TermRow(.agreementKind, nl: "communicatie", en: "communication", means: Bilingual(nl: "", en: ""))
    case .agreementCollaboration:
      TermRow(.agreementKind, nl: "samenwerking|samenwerken", en: "collaboration|working together", means: Bilingual(nl: "", en: ""))
    case .agreementNetiquette:
      TermRow(.agreementKind, nl: "netiquette|nettiquette|webiquette|huisregels", en: "netiquette|house rules", means: Bilingual(nl: "", en: ""))
    case .agreementAttendance:
      TermRow(.agreementKind, nl: "aanwezigheid", en: "attendance", means: Bilingual(nl: "", en: ""))
    case .agreementTools:
      TermRow(.agreementKind, nl: "middelen|gebruik van middelen", en: "tool use", means: Bilingual(nl: "", en: ""))
    case .agreementPrivacy:
      TermRow(.agreementKind, nl: "privacy", en: "privacy", means: Bilingual(nl: "", en: ""))
    case .agreementContract:
      TermRow(.agreementKind, nl: "contract", en: "contract", means: Bilingual(nl: "", en: ""))
    case .presenceSocial:
      TermRow(.presence, nl: "sociaal|sociale aanwezigheid", en: "social|social presence", means: Bilingual(nl: "", en: ""))
    case .presenceCognitive:
      TermRow(.presence, nl: "cognitief|cognitieve aanwezigheid", en: "cognitive|cognitive presence", means: Bilingual(nl: "", en: ""))
    case .presenceTeaching:
      TermRow(.presence, nl: "docent|pedagogisch|docentaanwezigheid|pedagogische aanwezigheid|onderwijzend", en: "teaching|teaching presence", means: Bilingual(nl: "", en: ""))
    case .presenceAffective:
      TermRow(.presence, nl: "affectief|emotionele band", en: "affective|emotional bond", means: Bilingual(nl: "", en: ""))
    case .presenceOpen:
      TermRow(.presence, nl: "open communicatie", en: "open communication", means: Bilingual(nl: "", en: ""))
    case .presenceCohesion:
      TermRow(.presence, nl: "groepscohesie|samenhang", en: "group cohesion|cohesion", means: Bilingual(nl: "", en: ""))
    case .presenceDesign:
      TermRow(.presence, nl: "ontwerp", en: "design", means: Bilingual(nl: "", en: ""))
    case .presenceFacilitation:
      TermRow(.presence, nl: "begeleiding|faciliteren", en: "facilitation", means: Bilingual(nl: "", en: ""))
    case .presenceInstruction:
      TermRow(.presence, nl: "directe instructie", en: "direct instruction", means: Bilingual(nl: "", en: ""))
    case .attendanceRequired:
      TermRow(.presence, nl: "verplicht|verwacht", en: "required|compulsory|mandatory|expected", means: Bilingual(nl: "", en: ""))
    case .attendanceRecommended:
      TermRow(.presence, nl: "aanbevolen", en: "recommended", means: Bilingual(nl: "", en: ""))
    case .attendanceFree:
      TermRow(.presence, nl: "vrij|vrijwillig|facultatief", en: "free|voluntary", means: Bilingual(nl: "", en: ""))
    case .optional:
      TermRow(.choice, nl: "optioneel|keuze|facultatief|vrijwillig", en: "optional|voluntary", means: Bilingual(nl: "", en: ""))
    case .required:
      TermRow(.choice, nl: "verplicht", en: "required|compulsory|mandatory", means: Bilingual(nl: "", en: ""))
    case .choiceTime:
      TermRow(.choice, nl: "tijd", en: "time", means: Bilingual(nl: "", en: ""))
    case .choicePlace:
      TermRow(.choice, nl: "plaats", en: "place", means: Bilingual(nl: "", en: ""))
    case .choicePace:
      TermRow(.choice, nl: "tempo", en: "pace", means: Bilingual(nl: "", en: ""))
    case .choicePath:
      TermRow(.choice, nl: "leerweg", en: "path", means: Bilingual(nl: "", en: ""))
    case .choiceForm:
      TermRow(.choice, nl: "vorm", en: "form", means: Bilingual(nl: "", en: ""))
    case .choiceAssessment:
      TermRow(.choice, nl: "toetsvorm", en: "assessment", means: Bilingual(nl: "", en: ""))
    case .choiceCurriculum:
      TermRow(.choice, nl: "inhoud", en: "curriculum", means: Bilingual(nl: "", en: ""))
    case .feedbackTeacher:
      TermRow(.feedbackSource, nl: "docent|docenten|van de docent|coach|begeleider", en: "teacher|teachers|from the teacher|coach|facilitator", means: Bilingual(nl: "", en: ""))
    case .feedbackPeers:
      TermRow(.feedbackSource, nl: "medestudenten|studenten|peers|elkaar", en: "peers|students|fellow students|each other", means: Bilingual(nl: "", en: ""))
    case .feedbackAutomatic:
      TermRow(.feedbackSource, nl: "automatisch", en: "automatic|automated", means: Bilingual(nl: "", en: ""))
    case .feedbackSelf:
      TermRow(.feedbackSource, nl: "zelf|zelfevaluatie", en: "self|self-assessment", means: Bilingual(nl: "", en: ""))
    case .feedbackExpert:
      TermRow(.feedbackSource, nl: "expert|werkveld|opdrachtgever|deskundige", en: "expert|client|professional|field", means: Bilingual(nl: "", en: ""))
    case .byStudents:
      TermRow(.actor, nl: "studenten|student|deelnemers|deelnemer|studenten zelf", en: "students|student|participants|participant", means: Bilingual(nl: "", en: ""))
    case .byTeacher:
      TermRow(.actor, nl: "docent|docenten|begeleider|begeleiders|facilitator|facilitators", en: "teacher|teachers|facilitator|facilitators", means: Bilingual(nl: "", en: ""))
    case .byCoach:
      TermRow(.actor, nl: "coach|coaches|coach slb|studieloopbaanbegeleider", en: "coach|coaches|tutor", means: Bilingual(nl: "", en: ""))
    case .byStudentPair:
      TermRow(.actor, nl: "studentenkoppel|studentenkoppels|studentkoppel", en: "student pair|student pairs", means: Bilingual(nl: "", en: ""))
    case .bySenior:
      TermRow(.actor, nl: "ouderejaars|ouderejaarsstudent|ouderejaarsstudenten", en: "senior student|senior students", means: Bilingual(nl: "", en: ""))
    case .bySupervisor:
      TermRow(.actor, nl: "werkbegeleider|praktijkbegeleider|stagebegeleider", en: "supervisor|workplace supervisor", means: Bilingual(nl: "", en: ""))
    case .byClient:
      TermRow(.actor, nl: "opdrachtgever", en: "client", means: Bilingual(nl: "", en: ""))
    case .byExpert:
      TermRow(.actor, nl: "expert|gastspreker|gastdocent|deskundige", en: "expert|guest speaker", means: Bilingual(nl: "", en: ""))
    case .byModerator:
      TermRow(.actor, nl: "moderator", en: "moderator", means: Bilingual(nl: "", en: ""))
    case .byJoint:
      TermRow(.actor, nl: "samen|gezamenlijk|docent en studenten|studenten en docent", en: "jointly|together|teacher and students", means: Bilingual(nl: "", en: ""))
    case .byStaff:
      TermRow(.actor, nl: "medewerkers|personeel", en: "staff", means: Bilingual(nl: "", en: ""))
    case .byNobody:
      TermRow(.actor, nl: "niemand", en: "nobody", means: Bilingual(nl: "", en: ""))
    case .stateIdea:
      TermRow(.state, nl: "idee", en: "idea", means: Bilingual(nl: "", en: ""))
    case .statePlanned:
      TermRow(.state, nl: "gepland", en: "planned", means: Bilingual(nl: "", en: ""))
    case .stateDone:
      TermRow(.state, nl: "uitgevoerd|gedaan", en: "done|carried out", means: Bilingual(nl: "", en: ""))
    case .stateNotHeld:
      TermRow(.state, nl: "niet gehouden|niet georganiseerd|niet doorgegaan", en: "not held|not organised", means: Bilingual(nl: "", en: ""))
    case .stateDropped:
      TermRow(.state, nl: "vervallen|geschrapt", en: "dropped", means: Bilingual(nl: "", en: ""))
    case .stateRevived:
      TermRow(.state, nl: "opnieuw opgepakt", en: "revived", means: Bilingual(nl: "", en: ""))
    case .stateAgreed:
      TermRow(.state, nl: "afgesproken", en: "agreed", means: Bilingual(nl: "", en: ""))
    case .stateNotSecured:
      TermRow(.state, nl: "nog niet geborgd|niet geborgd", en: "not yet secured|not secured", means: Bilingual(nl: "", en: ""))
    case .statePostponed:
      TermRow(.state, nl: "uitgesteld", en: "postponed", means: Bilingual(nl: "", en: ""))
    case .scopeWhole:
      TermRow(.scope, nl: "hele leergemeenschap|hele groep|alle groepen|iedereen", en: "whole community|all groups|everyone", means: Bilingual(nl: "", en: ""))
    case .scopeNewcomers:
      TermRow(.scope, nl: "nieuwkomers|nieuwe studenten|instromers", en: "newcomers|new students", means: Bilingual(nl: "", en: ""))
    case .scopeOwnGroup:
      TermRow(.scope, nl: "eigen groep|eigen coachgroep|eigen leergroep", en: "own group|own coach group", means: Bilingual(nl: "", en: ""))
    case .scopeJoint:
      TermRow(.scope, nl: "groepen samen|coachgroepen samen|over groepen heen", en: "groups jointly|across groups", means: Bilingual(nl: "", en: ""))
    case .scopeIndividual:
      TermRow(.scope, nl: "individueel", en: "individual", means: Bilingual(nl: "", en: ""))
    case .tonePositive:
      TermRow(.tone, nl: "positief", en: "positive", means: Bilingual(nl: "", en: ""))
    case .toneMixed:
      TermRow(.tone, nl: "gemengd|wisselend", en: "mixed", means: Bilingual(nl: "", en: ""))
    case .toneNegative:
      TermRow(.tone, nl: "negatief", en: "negative", means: Bilingual(nl: "", en: ""))
    case .statusDraft:
      TermRow(.status, nl: "concept|in ontwikkeling", en: "draft", means: Bilingual(nl: "", en: ""))
    case .statusInReview:
      TermRow(.status, nl: "ter beoordeling|in beoordeling", en: "in review", means: Bilingual(nl: "", en: ""))
    case .statusApproved:
      TermRow(.status, nl: "vastgesteld|goedgekeurd", en: "approved|adopted", means: Bilingual(nl: "", en: ""))
    case .decisionApproved:
      TermRow(.decision, nl: "goedgekeurd|vastgesteld|akkoord", en: "approved|adopted", means: Bilingual(nl: "", en: ""))
    case .decisionConditional:
      TermRow(.decision, nl: "goedgekeurd onder voorwaarden|onder voorwaarden", en: "approved with conditions|conditional", means: Bilingual(nl: "", en: ""))
    case .decisionReturned:
      TermRow(.decision, nl: "teruggegeven|aanpassen", en: "returned|revise", means: Bilingual(nl: "", en: ""))
    case .decisionRejected:
      TermRow(.decision, nl: "afgewezen|niet goedgekeurd", en: "rejected|not approved", means: Bilingual(nl: "", en: ""))
    case .decisionDiscussed:
      TermRow(.decision, nl: "besproken", en: "discussed", means: Bilingual(nl: "", en: ""))
    case .rotating:
      TermRow(.rotation, nl: "roulerend|rouleert|wisselend", en: "rotating", means: Bilingual(nl: "", en: ""))
    case .notRotating:
      TermRow(.rotation, nl: "vast", en: "fixed", means: Bilingual(nl: "", en: ""))
    case .yes:
      TermRow(.yesNo, nl: "ja", en: "yes", means: Bilingual(nl: "", en: ""))
    case .no:
      TermRow(.yesNo, nl: "nee|niet", en: "no", means: Bilingual(nl: "", en: ""))
    case .partly:
      TermRow(.yesNo, nl: "deels|gedeeltelijk", en: "partly", means: Bilingual(nl: "", en: ""))
    case .auto:
      TermRow(.yesNo, nl: "automatisch", en: "automatic|auto", means: Bilingual(nl: "", en: ""))
    case .targetStudents:
      TermRow(.targets, nl: "studenten|medestudenten|elkaar", en: "students|fellow students|each other", means: Bilingual(nl: "", en: ""))
    case .targetTeacher:
      TermRow(.targets, nl: "docent|vak|docent en vak", en: "teacher|subject|teacher and subject", means: Bilingual(nl: "", en: ""))
    case .targetInstitution:
      TermRow(.targets, nl: "instelling|opleiding|organisatie", en: "institution|programme|organisation", means: Bilingual(nl: "", en: ""))
    case .targetField:
      TermRow(.targets, nl: "werkveld|beroepspraktijk", en: "field|professional practice", means: Bilingual(nl: "", en: ""))
    case .formal:
      TermRow(.formality, nl: "formeel", en: "formal", means: Bilingual(nl: "", en: ""))
    case .nonFormal:
      TermRow(.formality, nl: "non-formeel|nonformeel", en: "non-formal", means: Bilingual(nl: "", en: ""))
    case .informal:
      TermRow(.formality, nl: "informeel", en: "informal", means: Bilingual(nl: "", en: ""))
    case .formedByTeacher:
      TermRow(.formedBy, nl: "docent|docenten|begeleider", en: "teacher|teachers|facilitator", means: Bilingual(nl: "", en: ""))
    case .formedByStudents:
      TermRow(.formedBy, nl: "studenten|studenten zelf|zelf gekozen", en: "students|self-selected", means: Bilingual(nl: "", en: ""))
    case .formedByInterest:
      TermRow(.formedBy, nl: "interesse|op interesse", en: "interest|by interest", means: Bilingual(nl: "", en: ""))
    case .formedByChance:
      TermRow(.formedBy, nl: "loting|toeval|willekeurig", en: "random|chance|by lot", means: Bilingual(nl: "", en: ""))
    case .formedByStrength:
      TermRow(.formedBy, nl: "aanvullend|complementair", en: "complementary", means: Bilingual(nl: "", en: ""))
    case .remember:
      TermRow(.bloom, nl: "onthouden", en: "remember", means: Bilingual(nl: "", en: ""))
    case .understand:
      TermRow(.bloom, nl: "begrijpen", en: "understand", means: Bilingual(nl: "", en: ""))
    case .applyLevel:
      TermRow(.bloom, nl: "toepassen", en: "apply", means: Bilingual(nl: "", en: ""))
    case .analyse:
      TermRow(.bloom, nl: "analyseren", en: "analyse|analyze", means: Bilingual(nl: "", en: ""))
    case .evaluate:
      TermRow(.bloom, nl: "evalueren", en: "evaluate", means: Bilingual(nl: "", en: ""))
    case .create:
      TermRow(.bloom, nl: "creëren|creeren|ontwerpen", en: "create", means: Bilingual(nl: "", en: ""))
    case .introduced:
      TermRow(.masteryLevel, nl: "introductie|introduceren|geïntroduceerd", en: "introduced", means: Bilingual(nl: "", en: ""))
    case .developed:
      TermRow(.masteryLevel, nl: "verdieping|ontwikkelen|ontwikkeld", en: "developed", means: Bilingual(nl: "", en: ""))
    case .mastered:
      TermRow(.masteryLevel, nl: "beheersing|beheersen|beheerst", en: "mastered", means: Bilingual(nl: "", en: ""))
    case .triggering:
      TermRow(.inquiry, nl: "uitlokken|aanleiding", en: "triggering|triggering event", means: Bilingual(nl: "", en: ""))
    case .exploration:
      TermRow(.inquiry, nl: "verkennen|verkenning", en: "exploration", means: Bilingual(nl: "", en: ""))
    case .integration:
      TermRow(.inquiry, nl: "integreren|integratie", en: "integration", means: Bilingual(nl: "", en: ""))
    case .resolution:
      TermRow(.inquiry, nl: "oplossen|oplossing", en: "resolution", means: Bilingual(nl: "", en: ""))
    case .controlTeacher:
      TermRow(.control, nl: "docent", en: "teacher", means: Bilingual(nl: "", en: ""))
    case .controlShared:
      TermRow(.control, nl: "gedeeld|samen", en: "shared", means: Bilingual(nl: "", en: ""))
    case .controlStudent:
      TermRow(.control, nl: "student|studenten", en: "student|students", means: Bilingual(nl: "", en: ""))
    case .lectureHall:
      TermRow(.space, nl: "collegezaal", en: "lecture hall", means: Bilingual(nl: "", en: ""))
    case .fixedSeating:
      TermRow(.space, nl: "vaste opstelling|leslokaal", en: "fixed seating", means: Bilingual(nl: "", en: ""))
    case .flexibleRoom:
      TermRow(.space, nl: "flexibele ruimte|flexibel lokaal", en: "flexible room", means: Bilingual(nl: "", en: ""))
    case .projectSpace:
      TermRow(.space, nl: "projectruimte", en: "project space", means: Bilingual(nl: "", en: ""))
    case .labSpace:
      TermRow(.space, nl: "lab|practicumruimte|laboratorium", en: "lab|laboratory", means: Bilingual(nl: "", en: ""))
    case .studio:
      TermRow(.space, nl: "studio|atelier", en: "studio", means: Bilingual(nl: "", en: ""))
    case .regular:
      TermRow(.courseType, nl: "regulier|vak", en: "regular", means: Bilingual(nl: "", en: ""))
    case .minor:
      TermRow(.courseType, nl: "minor", en: "minor", means: Bilingual(nl: "", en: ""))
    case .elective:
      TermRow(.courseType, nl: "keuzevak|keuzeonderdeel", en: "elective", means: Bilingual(nl: "", en: ""))
    case .training:
      TermRow(.courseType, nl: "training", en: "training", means: Bilingual(nl: "", en: ""))
    case .projectCourse:
      TermRow(.courseType, nl: "project", en: "project", means: Bilingual(nl: "", en: ""))
    case .internship:
      TermRow(.courseType, nl: "stage", en: "internship|placement", means: Bilingual(nl: "", en: ""))
    case .thesis:
      TermRow(.courseType, nl: "afstuderen|scriptie", en: "thesis|graduation", means: Bilingual(nl: "", en: ""))
    case .communityType:
      TermRow(.courseType, nl: "leergemeenschap|leergroep", en: "learning community", means: Bilingual(nl: "", en: ""))
    case .coachGroupType:
      TermRow(.courseType, nl: "coachgroep", en: "coach group", means: Bilingual(nl: "", en: ""))
    case .consultGroup:
      TermRow(.courseType, nl: "consultgroep", en: "consult group", means: Bilingual(nl: "", en: ""))
    case .cohortType:
      TermRow(.courseType, nl: "cohort", en: "cohort", means: Bilingual(nl: "", en: ""))
    case .formTest:
      TermRow(.assessmentForm, nl: "schriftelijk|kennistoets", en: "test|written test", means: Bilingual(nl: "", en: ""))
    case .formPaper:
      TermRow(.assessmentForm, nl: "verslag|paper|essay", en: "paper|report|essay", means: Bilingual(nl: "", en: ""))
    case .formProduct:
      TermRow(.assessmentForm, nl: "beroepsproduct", en: "professional product", means: Bilingual(nl: "", en: ""))
    case .formPresentation:
      TermRow(.assessmentForm, nl: "presentatie", en: "presentation", means: Bilingual(nl: "", en: ""))
    case .formPortfolio:
      TermRow(.assessmentForm, nl: "portfolio", en: "portfolio", means: Bilingual(nl: "", en: ""))
    case .formPerformance:
      TermRow(.assessmentForm, nl: "vaardigheidstoets|uitvoering in de praktijk", en: "performance", means: Bilingual(nl: "", en: ""))
    case .formInterview:
      TermRow(.assessmentForm, nl: "mondeling|gesprek|criteriumgericht interview", en: "interview|oral", means: Bilingual(nl: "", en: ""))
    case .passFail:
      TermRow(.grading, nl: "voldaan/niet voldaan|voldaan niet voldaan|v/nv", en: "pass/fail|pass fail", means: Bilingual(nl: "", en: ""))
    case .gradeTen:
      TermRow(.grading, nl: "cijfer|cijfer 1-10", en: "grade|mark", means: Bilingual(nl: "", en: ""))
    case .gradeLetters:
      TermRow(.grading, nl: "letters", en: "letters", means: Bilingual(nl: "", en: ""))
    case .mediaVideo:
      TermRow(.mediaKind, nl: "video|filmpje", en: "video", means: Bilingual(nl: "", en: ""))
    case .mediaAudio:
      TermRow(.mediaKind, nl: "audio|podcast", en: "audio", means: Bilingual(nl: "", en: ""))
    case .mediaText:
      TermRow(.mediaKind, nl: "tekst|artikel|boek", en: "text|article|book", means: Bilingual(nl: "", en: ""))
    case .mediaImage:
      TermRow(.mediaKind, nl: "afbeelding|beeld", en: "image", means: Bilingual(nl: "", en: ""))
    case .mediaInteractive:
      TermRow(.mediaKind, nl: "interactief", en: "interactive", means: Bilingual(nl: "", en: ""))
    case .mediaDataset:
      TermRow(.mediaKind, nl: "dataset|gegevens", en: "dataset|data set", means: Bilingual(nl: "", en: ""))
    case .mediaSlides:
      TermRow(.mediaKind, nl: "slides|presentatie", en: "slides", means: Bilingual(nl: "", en: ""))
    case .originBought:
      TermRow(.materialOrigin, nl: "gekocht|ingekocht", en: "bought", means: Bilingual(nl: "", en: ""))
    case .originMade:
      TermRow(.materialOrigin, nl: "zelf gemaakt|eigen werk", en: "made|own work", means: Bilingual(nl: "", en: ""))
    case .originReused:
      TermRow(.materialOrigin, nl: "hergebruikt", en: "reused", means: Bilingual(nl: "", en: ""))
    case .originOpen:
      TermRow(.materialOrigin, nl: "open|open leermateriaal", en: "open|open resource", means: Bilingual(nl: "", en: ""))
    case .originStaff:
      TermRow(.origin, nl: "docenten|medewerkers", en: "staff|teachers", means: Bilingual(nl: "", en: ""))
    case .originStudents:
      TermRow(.origin, nl: "studenten", en: "students", means: Bilingual(nl: "", en: ""))
    case .functionCommunication:
      TermRow(.toolFunction, nl: "communicatie", en: "communication", means: Bilingual(nl: "", en: ""))
    case .functionOrganisation:
      TermRow(.toolFunction, nl: "organisatie", en: "organisation", means: Bilingual(nl: "", en: ""))
    case .functionContent:
      TermRow(.toolFunction, nl: "inhoud|leerinhoud", en: "content", means: Bilingual(nl: "", en: ""))
    case .functionWorkspace:
      TermRow(.toolFunction, nl: "werkruimte|samenwerkruimte", en: "workspace", means: Bilingual(nl: "", en: ""))
    case .functionAssessment:
      TermRow(.toolFunction, nl: "toetsing", en: "assessment", means: Bilingual(nl: "", en: ""))
    case .functionFeedback:
      TermRow(.toolFunction, nl: "feedback", en: "feedback", means: Bilingual(nl: "", en: ""))
    case .functionSimulation:
      TermRow(.toolFunction, nl: "simulatie", en: "simulation", means: Bilingual(nl: "", en: ""))
    case .functionPolling:
      TermRow(.toolFunction, nl: "peilen|stemmen", en: "polling", means: Bilingual(nl: "", en: ""))
    case .functionPortfolio:
      TermRow(.toolFunction, nl: "portfolio", en: "portfolio", means: Bilingual(nl: "", en: ""))
    case .toolApproved:
      TermRow(.toolStatus, nl: "toegestaan|goedgekeurd", en: "approved", means: Bilingual(nl: "", en: ""))
    case .toolPilot:
      TermRow(.toolStatus, nl: "pilot|proef", en: "pilot", means: Bilingual(nl: "", en: ""))
    case .toolNotApproved:
      TermRow(.toolStatus, nl: "niet toegestaan", en: "not approved", means: Bilingual(nl: "", en: ""))
    case .supportTechnical:
      TermRow(.supportKind, nl: "technisch|ict", en: "technical|ict", means: Bilingual(nl: "", en: ""))
    case .supportAcademic:
      TermRow(.supportKind, nl: "inhoudelijk", en: "academic", means: Bilingual(nl: "", en: ""))
    case .supportStudy:
      TermRow(.supportKind, nl: "studievaardigheden|leren studeren", en: "study skills|study", means: Bilingual(nl: "", en: ""))
    case .supportDigital:
      TermRow(.supportKind, nl: "digitale vaardigheden|digitale geletterdheid", en: "digital literacy|digital skills", means: Bilingual(nl: "", en: ""))
    case .supportWellbeing:
      TermRow(.supportKind, nl: "welzijn", en: "wellbeing", means: Bilingual(nl: "", en: ""))
    case .supportLibrary:
      TermRow(.supportKind, nl: "bibliotheek|mediatheek", en: "library", means: Bilingual(nl: "", en: ""))
    case .supportAccessibility:
      TermRow(.supportKind, nl: "toegankelijkheid|studeren met een beperking", en: "accessibility", means: Bilingual(nl: "", en: ""))
    case .supportCareer:
      TermRow(.supportKind, nl: "studieloopbaan|slb|loopbaan", en: "career|career guidance", means: Bilingual(nl: "", en: ""))
    case .supportTeaching:
      TermRow(.supportKind, nl: "onderwijskundig|didactisch", en: "teaching", means: Bilingual(nl: "", en: ""))
    case .officeHours:
      TermRow(.supportHours, nl: "kantooruren|tijdens kantooruren", en: "office hours", means: Bilingual(nl: "", en: ""))
    case .extendedHours:
      TermRow(.supportHours, nl: "ruime tijden|ook 's avonds", en: "extended|extended hours", means: Bilingual(nl: "", en: ""))
    case .alwaysOpen:
      TermRow(.supportHours, nl: "altijd|dag en nacht", en: "always", means: Bilingual(nl: "", en: ""))
    case .placePhysical:
      TermRow(.supportPlace, nl: "fysiek|op locatie", en: "physical|on site", means: Bilingual(nl: "", en: ""))
    case .placeDigital:
      TermRow(.supportPlace, nl: "digitaal|online", en: "digital|online", means: Bilingual(nl: "", en: ""))
    case .placeBoth:
      TermRow(.supportPlace, nl: "beide|fysiek en digitaal", en: "both", means: Bilingual(nl: "", en: ""))
    case .momentBefore:
      TermRow(.measurementMoment, nl: "voor|vooraf|voormeting|nulmeting|0", en: "pre|before|baseline", means: Bilingual(nl: "", en: ""))
    case .momentHalfway:
      TermRow(.measurementMoment, nl: "halverwege|tussentijds|tussenmeting", en: "halfway|interim|midway", means: Bilingual(nl: "", en: ""))
    case .momentAfter:
      TermRow(.measurementMoment, nl: "na|achteraf|nameting|eindmeting", en: "post|after|final", means: Bilingual(nl: "", en: ""))
    case .coversActivities:
      TermRow(.covers, nl: "activiteiten|leeractiviteiten", en: "activities", means: Bilingual(nl: "", en: ""))
    case .coversTools:
      TermRow(.covers, nl: "middelen|tools", en: "tools", means: Bilingual(nl: "", en: ""))
    case .coversFlexibility:
      TermRow(.covers, nl: "flexibiliteit", en: "flexibility", means: Bilingual(nl: "", en: ""))
    case .coversInteraction:
      TermRow(.covers, nl: "interactie", en: "interaction", means: Bilingual(nl: "", en: ""))
    case .coversExperience:
      TermRow(.covers, nl: "ervaring|studentervaring|ervaringen", en: "experience", means: Bilingual(nl: "", en: ""))
    case .coversLoad:
      TermRow(.covers, nl: "studielast|studeerbaarheid", en: "study load", means: Bilingual(nl: "", en: ""))
    case .coversAssessment:
      TermRow(.covers, nl: "toetsing", en: "assessment", means: Bilingual(nl: "", en: ""))
    case .coversEnvironment:
      TermRow(.covers, nl: "leeromgeving", en: "environment", means: Bilingual(nl: "", en: ""))
    case .coversInclusion:
      TermRow(.covers, nl: "inclusie|inclusiviteit", en: "inclusion", means: Bilingual(nl: "", en: ""))
    case .coversBonding:
      TermRow(.covers, nl: "binding|sociale binding", en: "bonding|social bonding", means: Bilingual(nl: "", en: ""))
    case .indicatorSatisfaction:
      TermRow(.indicators, nl: "tevredenheid|studenttevredenheid", en: "satisfaction", means: Bilingual(nl: "", en: ""))
    case .indicatorAttitude:
      TermRow(.indicators, nl: "houding", en: "attitude", means: Bilingual(nl: "", en: ""))
    case .indicatorProgress:
      TermRow(.indicators, nl: "voortgang|studievoortgang", en: "progress", means: Bilingual(nl: "", en: ""))
    case .indicatorAttendance:
      TermRow(.indicators, nl: "aanwezigheid", en: "attendance", means: Bilingual(nl: "", en: ""))
    case .indicatorDropOut:
      TermRow(.indicators, nl: "uitval|studie-uitval", en: "drop-out|dropout", means: Bilingual(nl: "", en: ""))
    case .indicatorTime:
      TermRow(.indicators, nl: "tijdsbesteding", en: "time spent", means: Bilingual(nl: "", en: ""))
    case .indicatorResults:
      TermRow(.indicators, nl: "resultaten|studieresultaten", en: "results", means: Bilingual(nl: "", en: ""))
    case .indicatorTeachers:
      TermRow(.indicators, nl: "docentervaring|ervaringen van docenten", en: "teacher experience", means: Bilingual(nl: "", en: ""))
    case .indicatorQuality:
      TermRow(.indicators, nl: "kwaliteitsoordeel|visitatie", en: "quality review", means: Bilingual(nl: "", en: ""))
    case .flexTime:
      TermRow(.flexibilityKind, nl: "tijd", en: "time", means: Bilingual(nl: "", en: ""))
    case .flexPlace:
      TermRow(.flexibilityKind, nl: "plaats", en: "place", means: Bilingual(nl: "", en: ""))
    case .flexPace:
      TermRow(.flexibilityKind, nl: "tempo", en: "pace", means: Bilingual(nl: "", en: ""))
    case .flexPath:
      TermRow(.flexibilityKind, nl: "leerweg|route", en: "path|route", means: Bilingual(nl: "", en: ""))
    case .flexForm:
      TermRow(.flexibilityKind, nl: "werkvorm|vorm", en: "form", means: Bilingual(nl: "", en: ""))
    case .flexAssessment:
      TermRow(.flexibilityKind, nl: "toetsing|toetsvorm", en: "assessment", means: Bilingual(nl: "", en: ""))
    case .flexCurriculum:
      TermRow(.flexibilityKind, nl: "curriculum|inhoud", en: "curriculum|content", means: Bilingual(nl: "", en: ""))
    case .infoExpectations:
      TermRow(.informationKind, nl: "verwachtingen", en: "expectations", means: Bilingual(nl: "", en: ""))
    case .infoWhere:
      TermRow(.informationKind, nl: "waar|vindplaats", en: "where", means: Bilingual(nl: "", en: ""))
    case .infoGuidance:
      TermRow(.informationKind, nl: "begeleiding", en: "guidance", means: Bilingual(nl: "", en: ""))
    case .infoStart:
      TermRow(.informationKind, nl: "start|aan de slag", en: "getting started|start", means: Bilingual(nl: "", en: ""))
    case .infoContact:
      TermRow(.informationKind, nl: "contact", en: "contact", means: Bilingual(nl: "", en: ""))
    case .infoQuestions:
      TermRow(.informationKind, nl: "veelgestelde vragen|faq", en: "frequently asked questions|faq", means: Bilingual(nl: "", en: ""))
    case .dimFlexibility:
      TermRow(.dimension, nl: "flexibiliteit|flexibility", en: "flexibility", means: Bilingual(nl: "", en: ""))
    case .dimInteraction:
      TermRow(.dimension, nl: "interactie|interaction", en: "interaction", means: Bilingual(nl: "", en: ""))
    case .dimDesign:
      TermRow(.dimension, nl: "ontwerpproces|design process", en: "design process", means: Bilingual(nl: "", en: ""))
    case .dimExperience:
      TermRow(.dimension, nl: "ervaring|studentervaring|experience", en: "experience|student experience", means: Bilingual(nl: "", en: ""))
    case .dimSupport:
      TermRow(.dimension, nl: "ondersteuning|institutionele ondersteuning|institutional support", en: "institutional support|support", means: Bilingual(nl: "", en: ""))
    case .dimStrategy:
      TermRow(.dimension, nl: "strategie|institutionele strategie|visie|institutional strategy", en: "institutional strategy|strategy", means: Bilingual(nl: "", en: ""))
    case .dimSharing:
      TermRow(.dimension, nl: "delen en gemeenschappen|delen|sharing & communities", en: "sharing and communities|sharing & communities|sharing", means: Bilingual(nl: "", en: ""))
    case .dimProfessional:
      TermRow(.dimension, nl: "professionalisering|docentprofessionalisering|professional development", en: "professional development", means: Bilingual(nl: "", en: ""))
    case .dimQuality:
      TermRow(.dimension, nl: "kwaliteitszorg|kwaliteit|quality assurance", en: "quality assurance|quality", means: Bilingual(nl: "", en: ""))
    case .dimGovernance:
      TermRow(.dimension, nl: "bestuur|governance|besturing", en: "governance", means: Bilingual(nl: "", en: ""))
    case .dimFinances:
      TermRow(.dimension, nl: "financiën|financien|finances", en: "finances|funding", means: Bilingual(nl: "", en: ""))
    case .dimFacilities:
      TermRow(.dimension, nl: "faciliteiten|voorzieningen|facilities", en: "facilities", means: Bilingual(nl: "", en: ""))
    case .dimCourseFlexibility:
      TermRow(.dimension, nl: "cursusflexibiliteit", en: "course flexibility", means: Bilingual(nl: "", en: ""))
    case .dimProgrammeFlexibility:
      TermRow(.dimension, nl: "programmaflexibiliteit", en: "programme flexibility", means: Bilingual(nl: "", en: ""))
    case .layerMacro:
      TermRow(.layer, nl: "macro", en: "macro", means: Bilingual(nl: "", en: ""))
    case .layerMeso:
      TermRow(.layer, nl: "meso", en: "meso", means: Bilingual(nl: "", en: ""))
    case .layerMicro:
      TermRow(.layer, nl: "micro", en: "micro", means: Bilingual(nl: "", en: ""))
    case .committed:
      TermRow(.commitment, nl: "betrokken|toegezegd", en: "committed", means: Bilingual(nl: "", en: ""))
    case .informed:
      TermRow(.commitment, nl: "geïnformeerd", en: "informed", means: Bilingual(nl: "", en: ""))
    case .undecided:
      TermRow(.commitment, nl: "onbeslist|nog onduidelijk|twijfelt", en: "undecided", means: Bilingual(nl: "", en: ""))
    case .competenceUnknown:
      TermRow(.competence, nl: "competentie onbekend|onbekend", en: "competence unknown|unknown", means: Bilingual(nl: "", en: ""))
    case .competenceDeveloping:
      TermRow(.competence, nl: "in ontwikkeling", en: "developing", means: Bilingual(nl: "", en: ""))
    case .competenceSufficient:
      TermRow(.competence, nl: "voldoende bekwaam|toereikend", en: "sufficient", means: Bilingual(nl: "", en: ""))
    case .stakeManagement:
      TermRow(.stakeholderKind, nl: "management|leidinggevende|bestuur", en: "management", means: Bilingual(nl: "", en: ""))
    case .stakeTeacher:
      TermRow(.stakeholderKind, nl: "docent|docenten", en: "teacher|teachers", means: Bilingual(nl: "", en: ""))
    case .stakeStudent:
      TermRow(.stakeholderKind, nl: "student|studenten", en: "student|students", means: Bilingual(nl: "", en: ""))
    case .stakeAdviser:
      TermRow(.stakeholderKind, nl: "onderwijskundige|onderwijsadviseur|onderwijskundig adviseur", en: "educational adviser|learning designer", means: Bilingual(nl: "", en: ""))
    case .stakeCoach:
      TermRow(.stakeholderKind, nl: "icto-coach|icto coach|digicoach", en: "icto coach|digital coach", means: Bilingual(nl: "", en: ""))
    case .stakeInformation:
      TermRow(.stakeholderKind, nl: "informatiemanager|informatiemanagement", en: "information manager", means: Bilingual(nl: "", en: ""))
    case .stakeIt:
      TermRow(.stakeholderKind, nl: "ict|it", en: "it|ict", means: Bilingual(nl: "", en: ""))
    case .stakeLibrary:
      TermRow(.stakeholderKind, nl: "bibliotheek|mediatheek", en: "library", means: Bilingual(nl: "", en: ""))
    case .stakePrivacy:
      TermRow(.stakeholderKind, nl: "privacy|privacyfunctionaris", en: "privacy|privacy officer", means: Bilingual(nl: "", en: ""))
    case .stakeProcurement:
      TermRow(.stakeholderKind, nl: "inkoop", en: "procurement", means: Bilingual(nl: "", en: ""))
    case .stakeTimetabling:
      TermRow(.stakeholderKind, nl: "roostering|roosterbureau", en: "timetabling", means: Bilingual(nl: "", en: ""))
    case .stakeRegistration:
      TermRow(.stakeholderKind, nl: "studentenadministratie|administratie", en: "registration|student administration", means: Bilingual(nl: "", en: ""))
    case .stakeCareer:
      TermRow(.stakeholderKind, nl: "studieloopbaanbegeleiding|slb", en: "career guidance", means: Bilingual(nl: "", en: ""))
    case .stakeRealEstate:
      TermRow(.stakeholderKind, nl: "huisvesting|vastgoed", en: "real estate|facilities", means: Bilingual(nl: "", en: ""))
    case .stakePartner:
      TermRow(.stakeholderKind, nl: "partner|werkveldpartner", en: "partner", means: Bilingual(nl: "", en: ""))
    case .stepRedesign:
      TermRow(.stepKind, nl: "herontwerp", en: "redesign", means: Bilingual(nl: "", en: ""))
    case .stepTraining:
      TermRow(.stepKind, nl: "training|scholing|professionalisering", en: "training", means: Bilingual(nl: "", en: ""))
    case .stepSupport:
      TermRow(.stepKind, nl: "ondersteuning", en: "support", means: Bilingual(nl: "", en: ""))
    case .stepInfrastructure:
      TermRow(.stepKind, nl: "infrastructuur", en: "infrastructure", means: Bilingual(nl: "", en: ""))
    case .stepPolicy:
      TermRow(.stepKind, nl: "beleid", en: "policy", means: Bilingual(nl: "", en: ""))
    case .stepPilot:
      TermRow(.stepKind, nl: "pilot|proef", en: "pilot", means: Bilingual(nl: "", en: ""))
    case .stepCommunication:
      TermRow(.stepKind, nl: "communicatie", en: "communication", means: Bilingual(nl: "", en: ""))
    case .stepResearch:
      TermRow(.stepKind, nl: "onderzoek", en: "research", means: Bilingual(nl: "", en: ""))
    case .stepReview:
      TermRow(.stepKind, nl: "evaluatie|terugblik|review", en: "review", means: Bilingual(nl: "", en: ""))
    case .pathSkill:
      TermRow(.pathKind, nl: "vaardigheid", en: "skill", means: Bilingual(nl: "", en: ""))
    case .consequenceProgramme:
      TermRow(.consequenceKind, nl: "onderwijsprogramma", en: "educational programme", means: Bilingual(nl: "", en: ""))
    case .consequenceMaterial:
      TermRow(.consequenceKind, nl: "leermateriaal|materiaal", en: "learning material|material", means: Bilingual(nl: "", en: ""))
    case .consequenceStudentAffairs:
      TermRow(.consequenceKind, nl: "studentzaken", en: "student affairs", means: Bilingual(nl: "", en: ""))
    case .consequenceIct:
      TermRow(.consequenceKind, nl: "ict-voorzieningen|ict", en: "ict facilities|ict", means: Bilingual(nl: "", en: ""))
    case .consequenceCareer:
      TermRow(.consequenceKind, nl: "studieloopbaanbegeleiding", en: "study career guidance|career guidance", means: Bilingual(nl: "", en: ""))
    case .consequenceEvaluation:
      TermRow(.consequenceKind, nl: "onderwijsevaluatie|cursusevaluatie", en: "evaluation|course evaluation", means: Bilingual(nl: "", en: ""))
    case .consequenceExpectations:
      TermRow(.consequenceKind, nl: "verwachtingen van studenten", en: "student expectations", means: Bilingual(nl: "", en: ""))
    case .consequenceSupport:
      TermRow(.consequenceKind, nl: "ondersteuningsstructuur|ondersteuning", en: "support structure|joint support structure", means: Bilingual(nl: "", en: ""))
    case .consequenceProfessional:
      TermRow(.consequenceKind, nl: "professionalisering", en: "professional development", means: Bilingual(nl: "", en: ""))
    case .consequenceTeacherRole:
      TermRow(.consequenceKind, nl: "rol van docenten|docentrol", en: "teacher role|teacher role and student numbers", means: Bilingual(nl: "", en: ""))
    case .contributionBonding:
      TermRow(.contributionKind, nl: "binding|sociale binding", en: "bonding|social bonding", means: Bilingual(nl: "", en: ""))
    case .contributionLearning:
      TermRow(.contributionKind, nl: "leren|gezamenlijk leren", en: "learning|joint learning", means: Bilingual(nl: "", en: ""))
    case .contributionBoth:
      TermRow(.contributionKind, nl: "beide", en: "both", means: Bilingual(nl: "", en: ""))
    case .knowledgeContent:
      TermRow(.knowledge, nl: "vakkennis", en: "content knowledge", means: Bilingual(nl: "", en: ""))
    case .knowledgeTeaching:
      TermRow(.knowledge, nl: "didactische kennis", en: "pedagogical knowledge", means: Bilingual(nl: "", en: ""))
    case .knowledgeTechnology:
      TermRow(.knowledge, nl: "technologische kennis", en: "technological knowledge", means: Bilingual(nl: "", en: ""))
    case .qualification:
      TermRow(.goalDomain, nl: "kwalificatie", en: "qualification", means: Bilingual(nl: "", en: ""))
    case .socialisation:
      TermRow(.goalDomain, nl: "socialisatie", en: "socialisation", means: Bilingual(nl: "", en: ""))
    case .personhood:
      TermRow(.goalDomain, nl: "persoonsvorming|persoonswording", en: "personal development", means: Bilingual(nl: "", en: ""))
    case .forStudents:
      TermRow(.beneficiary, nl: "studenten", en: "students", means: Bilingual(nl: "", en: ""))
    case .forTeachers:
      TermRow(.beneficiary, nl: "docenten", en: "teachers", means: Bilingual(nl: "", en: ""))
    case .forSupport:
      TermRow(.beneficiary, nl: "ondersteuning|ondersteuners", en: "support|support staff", means: Bilingual(nl: "", en: ""))
    case .forInstitution:
      TermRow(.beneficiary, nl: "instelling", en: "institution", means: Bilingual(nl: "", en: ""))
    case .forSociety:
      TermRow(.beneficiary, nl: "samenleving|maatschappij", en: "society", means: Bilingual(nl: "", en: ""))
    }
  }
}
