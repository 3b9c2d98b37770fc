import Vocabulary

/// Rules that belong together. A family can be named wherever a rule can: `notation/*`.
package enum Family: UInt8, CaseIterable, Sendable {
  case notation
  /// Files that name other files.
  case files
  case blendCourse
  case syncAsync
  case environment
  case learnerSupport
  case sequence
  case feedback
  case workload
  case learningTypes
  case alignment
  case assessment
  case accessibility
  case coiInquiry
  case coiPresence
  case coiSocial
  case coiCognitive
  case coiTeaching
  case principleA
  case principleB
  case principleC
  case principleD
  case principleE
  case principleF
  case principleG
  case boarding
  case intro
  case mixedClassroom
  case evaluation
  case other
  case blendProgramme
  case programmeLoad
  case programmeSequence
  case programmeAlignment
  case programmeAssessment
  case programmeEnvironment
  case programmeExperience
  case programmeConsistency
  case blendInstitution
  case verticalAlignment
  case transition
  case maturity
  case people
  /// The project file.
  case project

  /// As it is written in front of a rule's name.
  package var identifier: String {
    switch self {
    case .notation: "notation"
    case .files: "files"
    case .blendCourse: "blend-course"
    case .syncAsync: "sync-async"
    case .environment: "environment"
    case .learnerSupport: "learner-support"
    case .sequence: "sequence"
    case .feedback: "feedback"
    case .workload: "workload"
    case .learningTypes: "learning-types"
    case .alignment: "alignment"
    case .assessment: "assessment"
    case .accessibility: "accessibility"
    case .coiInquiry: "coi-inquiry"
    case .coiPresence: "coi-presence"
    case .coiSocial: "coi-social"
    case .coiCognitive: "coi-cognitive"
    case .coiTeaching: "coi-teaching"
    case .principleA: "principle-a"
    case .principleB: "principle-b"
    case .principleC: "principle-c"
    case .principleD: "principle-d"
    case .principleE: "principle-e"
    case .principleF: "principle-f"
    case .principleG: "principle-g"
    case .boarding: "boarding"
    case .intro: "intro"
    case .mixedClassroom: "mixed-classroom"
    case .evaluation: "evaluation"
    case .other: "other"
    case .blendProgramme: "blend-programme"
    case .programmeLoad: "programme-load"
    case .programmeSequence: "programme-sequence"
    case .programmeAlignment: "programme-alignment"
    case .programmeAssessment: "programme-assessment"
    case .programmeEnvironment: "programme-environment"
    case .programmeExperience: "programme-experience"
    case .programmeConsistency: "programme-consistency"
    case .blendInstitution: "blend-institution"
    case .verticalAlignment: "vertical-alignment"
    case .transition: "transition"
    case .maturity: "maturity"
    case .people: "people"
    case .project: "project"
    }
  }

  package var title: Bilingual<String> {
    switch self {
    case .notation: Bilingual(nl: "Schrijfwijze", en: "Notation")
    case .files: Bilingual(nl: "Bestanden die naar elkaar verwijzen", en: "Files that refer to each other")
    case .blendCourse: Bilingual(nl: "Blended cursus", en: "Blended course")
    case .syncAsync: Bilingual(nl: "Synchroon en asynchroon", en: "Synchronous and asynchronous")
    case .environment: Bilingual(nl: "Leeromgevingen", en: "Learning environments")
    case .learnerSupport: Bilingual(nl: "Ondersteuning van studenten", en: "Support for students")
    case .sequence: Bilingual(nl: "Volgorde en samenhang", en: "Order and coherence")
    case .feedback: Bilingual(nl: "Feedback", en: "Feedback")
    case .workload: Bilingual(nl: "Studielast", en: "Workload")
    case .learningTypes: Bilingual(nl: "Soorten leeractiviteiten", en: "Types of learning activities")
    case .alignment: Bilingual(nl: "Leeruitkomsten, activiteiten en toetsen", en: "Outcomes, activities and assessment")
    case .assessment: Bilingual(nl: "Toetsing", en: "Assessment")
    case .accessibility: Bilingual(nl: "Toegankelijkheid", en: "Accessibility")
    case .coiInquiry: Bilingual(nl: "Onderzoekend leren (Community of Inquiry)", en: "Inquiry (Community of Inquiry)")
    case .coiPresence: Bilingual(nl: "Aanwezigheid (Community of Inquiry)", en: "Presence (Community of Inquiry)")
    case .coiSocial: Bilingual(nl: "Sociale aanwezigheid", en: "Social presence")
    case .coiCognitive: Bilingual(nl: "Cognitieve aanwezigheid", en: "Cognitive presence")
    case .coiTeaching: Bilingual(nl: "Docentaanwezigheid", en: "Teaching presence")
    case .principleA: Bilingual(nl: "A. Elkaar leren kennen", en: "A. Getting to know each other")
    case .principleB: Bilingual(nl: "B. Vertrouwen en samenwerken", en: "B. Trust and collaboration")
    case .principleC: Bilingual(nl: "C. Gedeelde en gezamenlijke doelen", en: "C. Shared and joint goals")
    case .principleD: Bilingual(nl: "D. Bereidheid om mee te doen", en: "D. Willingness to take part")
    case .principleE:
      Bilingual(nl: "E. Programma en instructiestrategieën", en: "E. Programme and instruction strategies")
    case .principleF: Bilingual(nl: "F. Delen van informatie en kennis", en: "F. Sharing information and knowledge")
    case .principleG: Bilingual(nl: "G. Hulpbronnen en randvoorwaarden", en: "G. Resources and conditions")
    case .boarding: Bilingual(nl: "Studentboarding", en: "Student boarding")
    case .intro: Bilingual(nl: "Kennismaken", en: "Getting acquainted")
    case .mixedClassroom: Bilingual(nl: "Mixed classroom", en: "Mixed classroom")
    case .evaluation: Bilingual(nl: "Evalueren en meten", en: "Evaluation and measurement")
    case .other: Bilingual(nl: "Het plan als geheel", en: "The plan as a whole")
    case .blendProgramme: Bilingual(nl: "Blended opleiding", en: "Blended programme")
    case .programmeLoad: Bilingual(nl: "Studielast over cursussen heen", en: "Workload across courses")
    case .programmeSequence: Bilingual(nl: "Volgorde van cursussen", en: "Order of courses")
    case .programmeAlignment: Bilingual(nl: "Leeruitkomsten over cursussen heen", en: "Outcomes across courses")
    case .programmeAssessment: Bilingual(nl: "Toetsing over cursussen heen", en: "Assessment across courses")
    case .programmeEnvironment:
      Bilingual(nl: "Leeromgevingen over cursussen heen", en: "Learning environments across courses")
    case .programmeExperience:
      Bilingual(nl: "De opleiding zoals studenten die meemaken", en: "The programme as students meet it")
    case .programmeConsistency: Bilingual(nl: "Afstemming tussen cursussen", en: "Agreement between courses")
    case .blendInstitution: Bilingual(nl: "Blended instelling", en: "Blended institution")
    case .verticalAlignment: Bilingual(nl: "Samenhang tussen de niveaus", en: "Coherence between the levels")
    case .transition: Bilingual(nl: "Overgang naar blended", en: "Transition to blended")
    case .maturity: Bilingual(nl: "Volwassenheid", en: "Maturity")
    case .people: Bilingual(nl: "Vragen voor mensen", en: "Questions for people")
    case .project: Bilingual(nl: "Projectbestand", en: "Project file")
    }
  }
}
