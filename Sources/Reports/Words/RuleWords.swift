import CourseRules
import Vocabulary

// What the columns of a rule are called on pages and in lists.

extension Evidence {
  /// In a word or two, for a column.
  var short: Bilingual<String> {
    switch self {
    case .validity: Bilingual(nl: "logica", en: "logic")
    case .strong: Bilingual(nl: "handreikingen", en: "guides")
    case .framework: Bilingual(nl: "raamwerk", en: "framework")
    case .tip: Bilingual(nl: "tip", en: "tip")
    case .experience: Bilingual(nl: "ervaring", en: "experience")
    case .contested: Bilingual(nl: "omstreden", en: "disputed")
    case .toolDefault: Bilingual(nl: "vuistregel", en: "rule of thumb")
    }
  }
}

extension Rule {
  /// When it speaks, in words.
  func gatePhrase(_ language: Language) -> String {
    switch gate {
    case .always: return Bilingual(nl: "altijd", en: "always")[language]
    case .whenStated:
      return Bilingual(
        nl: "zodra in je plan staat wat ervoor nodig is", en: "as soon as your plan states what it takes to judge")[
          language]
    case .whenChosen(let focus):
      let topics = focus.topics(language)
      if topics.isEmpty {
        return Bilingual(nl: "alleen met `--profile all`", en: "only with `--profile all`")[language]
      }
      let list = topics.joined(separator: Bilingual(nl: " of ", en: " or ")[language])
      return Bilingual(
        nl: "waar je plan zegt dat het werkt aan \(list), en met `--profile all`",
        en: "where your plan says it works on \(list), and with `--profile all`")[language]
    }
  }

  func weightPhrase(_ language: Language) -> String {
    let name = severity.names[language]
    if !asksForMissing { return name }
    return name
      + Bilingual(
        nl: ", en een stap lichter zolang het plan een concept is", en: ", and one step less while the plan is a draft")[
        language]
  }

  /// Only said where it is not the designer.
  func audiencePhrase(_ language: Language) -> String {
    switch audience {
    case .designer: ""
    case .reviewer:
      Bilingual(nl: "wie het plan beoordeelt; niet wie het maakt", en: "whoever reviews the plan, not who makes it")[
        language]
    }
  }

  func profilePhrase(_ language: Language) -> String {
    runsByDefault
      ? Bilingual(nl: "standaard", en: "by default")[language]
      : Bilingual(nl: "vanaf `--profile \(profile.names.en)`", en: "from `--profile \(profile.names.en)` on")[language]
  }

  /// Every document it speaks of is checked at least so far without anyone asking.
  private var runsByDefault: Bool {
    switch profile {
    case .core: true
    case .extended, .committee: documents.isSubset(of: [.programme, .institution])
    case .institution: documents == .institution
    }
  }

  func documentsPhrase(_ language: Language) -> String {
    if documents == .all { return Bilingual(nl: "elk plan", en: "any plan")[language] }
    if documents == .project { return Bilingual(nl: "projectbestand", en: "project file")[language] }
    let kinds: [(DocumentKinds, Keyword)] = [
      (.course, .course), (.community, .community), (.programme, .programme), (.institution, .institution),
    ]
    return kinds.filter { documents.contains($0.0) }.map { $0.1.row.names.canonical(language) }.joined(separator: ", ")
  }
}

extension Focus {
  /// What a plan can say it works on.
  func topics(_ language: Language) -> [String] {
    let letters = zip(["A", "B", "C", "D", "E", "F", "G"], principleWords).filter { principles.contains($1.principle) }
    var result = letters.map { letter, _ in Bilingual(nl: "principe \(letter)", en: "principle \(letter)")[language] }
    let words: [(Presences, Bilingual<String>)] = [
      (.social, Bilingual(nl: "sociale aanwezigheid", en: "social presence")),
      (.cognitive, Bilingual(nl: "cognitieve aanwezigheid", en: "cognitive presence")),
      (.teaching, Bilingual(nl: "docentaanwezigheid", en: "teaching presence")),
    ]
    for (presence, name) in words where presences.contains(presence) { result.append(name[language]) }
    if boarding { result.append(Bilingual(nl: "studentboarding", en: "student boarding")[language]) }
    if mixedClassroom { result.append("mixed classroom") }
    return result
  }
}
