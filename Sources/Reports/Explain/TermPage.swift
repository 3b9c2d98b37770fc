import Vocabulary

extension Page {
  /// What a word of a list means and where it can be written.
  package init(_ term: Term, _ language: Language) {
    let row = term.row
    let nl = language == .dutch
    self.init(row.names.canonical(language) + " (" + row.names.canonical(language.other) + ")")
    paragraph(row.means[language])
    facts([
      (nl ? "Nederlands" : "Dutch", row.names.all(.dutch).joined(separator: ", ")),
      (nl ? "Engels" : "English", row.names.all(.english).joined(separator: ", ")),
      (nl ? "staat bij" : "goes with", usersPhrase(row.set, language)),
      (nl ? "andere keuzes" : "other choices", others(than: row.names.canonical(language), in: row.set, language)),
    ])
    addExample(row.set, row.names.canonical(language), language)
  }

  /// What a learning environment is.
  package init(environment: Environments, _ names: Names, _ language: Language) {
    let nl = language == .dutch
    self.init(names.canonical(language) + " (" + names.canonical(language.other) + ")")
    paragraph(environmentMeaning(environment)[language])
    facts([
      (nl ? "Nederlands" : "Dutch", names.all(.dutch).joined(separator: ", ")),
      (nl ? "Engels" : "English", names.all(.english).joined(separator: ", ")),
      (nl ? "staat bij" : "goes with", usersPhrase(.environment, language)),
      (nl ? "andere keuzes" : "other choices", others(than: names.canonical(language), in: .environment, language)),
    ])
    addExample(.environment, names.canonical(language), language)
  }

  /// What one of the seven principles asks for.
  package init(principle letter: String, _ names: Names, _ means: Bilingual<String>, _ language: Language) {
    let nl = language == .dutch
    self.init((nl ? "principe " : "principle ") + letter + ": " + names.canonical(language))
    paragraph(means[language])
    facts([
      (nl ? "Nederlands" : "Dutch", names.all(.dutch).joined(separator: ", ")),
      (nl ? "Engels" : "English", names.all(.english).joined(separator: ", ")),
      (nl ? "staat bij" : "goes with", "`" + Keyword.principle.row.names.canonical(language) + ":`"),
    ])
    paragraph(nl ? "Voorbeeld:" : "Example:")
    code(Keyword.principle.row.names.canonical(language) + ": " + letter)
  }

  /// A head that says keyword and kind in one word.
  package init(headWithKind names: Names, _ keyword: Keyword, _ term: Term, _ language: Language) {
    let nl = language == .dutch
    let long = keyword.row.names.canonical(language) + " " + term.row.names.canonical(language)
    self.init(names.canonical(language) + " (" + names.canonical(language.other) + ")")
    paragraph(nl ? "Een kort woord voor `\(long)`." : "A short word for `\(long)`.")
    paragraph(keyword.row.means[language])
    facts([
      (nl ? "Nederlands" : "Dutch", names.all(.dutch).joined(separator: ", ")),
      (nl ? "Engels" : "English", names.all(.english).joined(separator: ", ")),
      (nl ? "staat" : "stands", phrase(keyword.row.places, language)),
    ])
  }

  private mutating func addExample(_ set: TermSet, _ word: String, _ language: Language) {
    guard let keyword = set.users.first else { return }
    let name = keyword.row.names.canonical(language)
    paragraph(Bilingual(nl: "Voorbeeld:", en: "Example:")[language])
    if keyword.facts.kinds == set {
      code(name + " " + word + ": …")
    } else {
      code(name + ": " + word)
    }
  }
}

func others(than word: String, in set: TermSet, _ language: Language) -> String {
  set.words(language).filter { $0 != word }.joined(separator: ", ")
}

/// What a learning environment is, in a sentence.
package func environmentMeaning(_ environment: Environments) -> Bilingual<String> {
  switch environment {
  case .online:
    Bilingual(
      nl: "Leren via internet, waar je ook bent: in de leeromgeving, in een videogesprek of met een app.",
      en: "Learning over the internet, wherever you are: in the learning environment, in a video call or with an app.")
  case .onCampus:
    Bilingual(nl: "Samen in een lokaal of zaal van de opleiding.", en: "Together in a room of the institution.")
  case .workplace:
    Bilingual(
      nl: "Leren op de werkplek, zoals op stage of bij een opdrachtgever.",
      en: "Learning at the workplace, such as on placement or with a client.")
  case .hybrid:
    Bilingual(
      nl: "School en werkplek lopen in elkaar over: je leert in de praktijk, samen met school.",
      en: "School and workplace flow into each other: you learn in practice, together with school.")
  case .hyflex:
    Bilingual(
      nl: "Een deel van de groep is op locatie en een deel doet op hetzelfde moment online mee.",
      en: "Some of the group are on campus and others join online at the same moment.")
  default:
    Bilingual(
      nl: "Waar je zelf wilt, zonder iets van school: een boek thuis, een wandeling met een podcast.",
      en: "Wherever you like, with nothing of the school: a book at home, a walk with a podcast.")
  }
}
