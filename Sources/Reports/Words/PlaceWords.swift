import Vocabulary

extension Place {
  /// Where an entry stands, as the end of a sentence: "It stands below …".
  package var phrase: Bilingual<String> {
    switch self {
    case .top: Bilingual(nl: "op de eerste regel", en: "the first line")
    case .course: Bilingual(nl: "cursus", en: "course")
    case .community: Bilingual(nl: "leergemeenschap", en: "community")
    case .programme: Bilingual(nl: "opleiding", en: "programme")
    case .institution: Bilingual(nl: "instelling", en: "institution")
    case .module: Bilingual(nl: "module of week", en: "module or week")
    case .meeting: Bilingual(nl: "bijeenkomst", en: "meeting")
    case .part: Bilingual(nl: "deel", en: "part")
    case .pattern: Bilingual(nl: "patroon", en: "pattern")
    case .activity: Bilingual(nl: "activiteit (synchroon, asynchroon)", en: "activity (sync, async)")
    case .holiday: Bilingual(nl: "vakantie", en: "holiday")
    case .pause: Bilingual(nl: "pauze", en: "break")
    case .period: Bilingual(nl: "periode", en: "period")
    case .path: Bilingual(nl: "leerpad", en: "path")
    case .boarding: Bilingual(nl: "studentboarding", en: "boarding")
    case .phase: Bilingual(nl: "fase", en: "phase")
    case .dimension: Bilingual(nl: "dimensie", en: "dimension")
    case .facet: Bilingual(nl: "waarom, hoe of wie", en: "why, how or who")
    case .measurement: Bilingual(nl: "meting", en: "measurement")
    case .review: Bilingual(nl: "besluit", en: "review")
    case .group: Bilingual(nl: "groep", en: "group")
    case .outcome: Bilingual(nl: "leeruitkomst", en: "outcome")
    case .goal: Bilingual(nl: "doel", en: "goal")
    case .assessment: Bilingual(nl: "toets", en: "assessment")
    case .tool: Bilingual(nl: "tool", en: "tool")
    case .channel: Bilingual(nl: "kanaal", en: "channel")
    case .agreement: Bilingual(nl: "afspraak", en: "agreement")
    case .support: Bilingual(nl: "ondersteuning", en: "support")
    case .stakeholder: Bilingual(nl: "belanghebbende", en: "stakeholder")
    case .step: Bilingual(nl: "stap", en: "step")
    case .person: Bilingual(nl: "mensen (docenten, partner, persona)", en: "people (teachers, partner, persona)")
    case .role: Bilingual(nl: "rol", en: "role")
    case .experience: Bilingual(nl: "ervaring", en: "experience")
    case .adjustment: Bilingual(nl: "bijstelling", en: "adjustment")
    case .feedback: Bilingual(nl: "feedback", en: "feedback")
    case .material: Bilingual(nl: "materiaal", en: "material")
    case .delivery: Bilingual(nl: "onderwijsvorm", en: "delivery")
    case .requirement: Bilingual(nl: "voorkennis", en: "requirement")
    case .courseLink: Bilingual(nl: "cursus in een opleiding", en: "course in a programme")
    case .statement:
      Bilingual(nl: "ander kenmerk (studenten, strategie, …)", en: "other property (students, strategy, …)")
    case .recurrence: Bilingual(nl: "herhaling", en: "repeat")
    case .agreedWord: Bilingual(nl: "voorkeurswoord", en: "preferred word")
    case .project: Bilingual(nl: "projectbestand", en: "project file")
    case .rules: Bilingual(nl: "regels (in een projectbestand)", en: "rules (in a project file)")
    case .limits: Bilingual(nl: "grenzen (in een projectbestand)", en: "limits (in a project file)")
    case .ownKind: Bilingual(nl: "werkvorm (in een projectbestand)", en: "kind (in a project file)")
    }
  }
}

/// The places of a keyword in words: `course, community, activity`.
package func phrase(_ places: PlaceSet, _ language: Language) -> String {
  if places == .anywhere {
    return Bilingual(nl: "overal onder de eerste regel", en: "anywhere below the first line")[language]
  }
  let phrases = Place.allCases.filter { places.contains($0) && $0 != .top && $0 != .project }.map {
    $0.phrase[language]
  }
  let inProject = Bilingual(nl: "in een projectbestand", en: "in a project file")[language]
  if places == .project { return inProject }
  var below = Bilingual(nl: "onder ", en: "below ")[language] + phrases.joined(separator: ", ")
  if places.contains(.project) { below += "; " + inProject }
  guard places.contains(.top) else { return below }
  return Place.top.phrase[language] + (phrases.isEmpty ? "" : "; " + below)
}
