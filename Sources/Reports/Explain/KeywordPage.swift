import Vocabulary

extension Page {
  /// What a keyword is, what it is called, where it stands and what may follow it.
  package init(_ keyword: Keyword, _ language: Language) {
    let row = keyword.row
    let nl = language == .dutch
    self.init(row.names.canonical(language) + " (" + row.names.canonical(language.other) + ")")
    paragraph(row.means[language])
    facts(keywordFacts(keyword, language))
    if let place = usualPlace(of: keyword) {
      paragraph(nl ? "Voorbeeld:" : "Example:")
      code(exampleDocument(of: keyword, in: place, language))
    }
  }
}

/// The columns of a keyword's row as facts.
func keywordFacts(_ keyword: Keyword, _ language: Language) -> [(name: String, value: String)] {
  let names = keyword.row.names
  let nl = language == .dutch
  return [
    (nl ? "Nederlands" : "Dutch", names.all(.dutch).joined(separator: ", ")),
    (nl ? "Engels" : "English", names.all(.english).joined(separator: ", ")),
  ] + usualFacts(keyword, language) + furtherFacts(keyword, language)
}

/// Where a keyword stands and what follows it.
func usualFacts(_ keyword: Keyword, _ language: Language) -> [(name: String, value: String)] {
  let row = keyword.row
  let nl = language == .dutch
  var facts: [(name: String, value: String)] = [
    (nl ? "staat" : "stands", phrase(row.places, language)),
    (nl ? "na de dubbele punt" : "after the colon", valuePhrase(keyword, language)),
  ]
  if keyword == .sync || keyword == .async {
    facts.append(
      (
        nl ? "in de kop" : "in the head",
        nl
          ? "een werkvorm, zoals `casus` of `quiz`; zie `coursecheck reference`"
          : "a kind of activity, such as `case` or `quiz`; see `coursecheck reference`"
      ))
  } else if let kinds = row.kinds {
    facts.append((nl ? "in de kop" : "in the head", kinds.words(language).joined(separator: ", ")))
  }
  return facts
}

private func furtherFacts(_ keyword: Keyword, _ language: Language) -> [(name: String, value: String)] {
  let row = keyword.row
  let nl = language == .dutch
  var facts: [(name: String, value: String)] = []
  if row.bare {
    facts.append(
      (
        nl ? "kort" : "short form",
        nl
          ? "tussen vierkante haken mag de waarde alleen staan, zonder het woord ervoor"
          : "between square brackets the value may stand alone, without the word before it"
      ))
  }
  if row.items {
    facts.append(
      (
        nl ? "als lijst" : "as a list",
        nl ? "zet eronder regels die met `- ` beginnen" : "put lines below it that start with `- `"
      ))
  }
  if row.repeats && row.role == .property {
    facts.append(
      (
        nl ? "vaker" : "repeated",
        nl ? "mag meer dan eens; alles telt mee" : "may be given more than once; all of it counts"
      ))
  }
  if let question = questionMarkPhrase(row.principal, language) { facts.append(("`[?]`", question)) }
  return facts
}

/// What may be written after the colon of a keyword.
func valuePhrase(_ keyword: Keyword, _ language: Language) -> String {
  let row = keyword.row
  let nl = language == .dutch
  switch row.role {
  case .document, .block, .activity:
    if keyword == .or { return nl ? "niets" : "nothing" }
    return nl ? "een titel" : "a title"
  case .property, .definition: break
  }
  switch row.value {
  case .text: return nl ? "tekst" : "text"
  case .terms(let set):
    return set.words(language).joined(separator: ", ")
  case .termsOrText(let set):
    return set.words(language).joined(separator: ", ") + (nl ? "; of eigen tekst" : "; or text of your own")
  case .flag: return nl ? "niets; het woord alleen is genoeg" : "nothing; the word alone is enough"
  case .names, .size, .percentage, .duration, .workload, .looseDuration, .time, .recurrence, .grouping, .environment,
    .references, .date, .principles, .language, .yesNo, .score, .counted:
    let description = row.value.description
    let examples = description.examples(language).prefix(3).map { "`\($0)`" }.joined(separator: ", ")
    return description.name[language] + (nl ? ", zoals " : ", such as ") + examples
  }
}

private func questionMarkPhrase(_ principal: Principal, _ language: Language) -> String? {
  let what: Bilingual<String>
  switch principal {
  case .none: return nil
  case .duration: what = Bilingual(nl: "de duur", en: "the duration")
  case .time: what = Bilingual(nl: "het moment", en: "the time")
  case .weight: what = Bilingual(nl: "de weging", en: "the weight")
  }
  return Bilingual(nl: "\(what.nl) weten we nog niet", en: "\(what.en) is not known yet")[language]
}
