import Vocabulary

extension Page {
  /// The language reference, made from the vocabulary.
  package static func reference(_ language: Language) -> Page {
    let nl = language == .dutch
    var page = Page(nl ? "De taal van coursecheck" : "The language of coursecheck")
    page.paragraph(
      nl
        ? "Een plan is gewone tekst in een bestand dat eindigt op `.course`. Deze pagina noemt alle woorden die coursecheck kent, in het Nederlands en het Engels. `coursecheck explain WOORD` vertelt meer over één woord."
        : "A plan is plain text in a file that ends in `.course`. This page lists all words that coursecheck knows, in Dutch and in English. `coursecheck explain WORD` tells more about one word."
    )
    page.addLines(language)
    page.addKeywords(language)
    page.addValues(language)
    page.addTerms(language)
    page.addPrinciples(language)
    page.addActivities(language)
    page.addDecisions(language)
    return page
  }

  private mutating func addLines(_ language: Language) {
    let nl = language == .dutch
    heading(2, nl ? "Regels" : "Lines")
    paragraph(nl ? "Een regel heeft een van deze vijf vormen." : "A line has one of these five forms.")
    table(
      nl ? ["Soort", "Zo schrijf je het", "Betekenis"] : ["Form", "How to write it", "Meaning"],
      lineForms.map { [$0.name[language], $0.form[language], $0.means[language]] })
    list(lineNotes.map { $0[language] })
    code(exampleDocument(of: .feedback, in: .activity, language))
  }

  private mutating func addKeywords(_ language: Language) {
    let nl = language == .dutch
    let groups: [(KeywordRole, String)] = [
      (.document, nl ? "Documenten: de eerste regel" : "Documents: the first line"),
      (.block, nl ? "Blokken: wat iets bevat" : "Blocks: what holds other things"),
      (.activity, nl ? "Activiteiten" : "Activities"),
      (.definition, nl ? "Wat je een naam geeft" : "What you give a name"),
      (.property, nl ? "Kenmerken" : "Properties"),
    ]
    for (role, title) in groups {
      heading(2, title)
      for keyword in Keyword.allCases where keyword.facts.role == role {
        heading(3, keyword.row.names.canonical(language) + " (" + keyword.row.names.canonical(language.other) + ")")
        paragraph(keyword.row.means[language])
        facts(
          keywordFacts(keyword, language) + [(nl ? "voorbeeld" : "example", "`\(exampleLine(of: keyword, language))`")])
      }
    }
    heading(3, nl ? "Koppen van één woord" : "Heads of one word")
    table(
      nl ? ["Woord", "Engels", "Staat voor"] : ["Word", "Dutch", "Stands for"],
      headsWithKind.map { head in
        [
          head.names.all(language).joined(separator: ", "), head.names.all(language.other).joined(separator: ", "),
          "`\(head.keyword.row.names.canonical(language)) \(head.term.row.names.canonical(language)):`",
        ]
      })
  }

  private mutating func addValues(_ language: Language) {
    let nl = language == .dutch
    heading(2, nl ? "Waarden" : "Values")
    paragraph(
      nl
        ? "Elke waarde mag ook `?` zijn (nog niet bekend) of `geen`, met een komma en een reden erachter (met opzet weggelaten)."
        : "Any value may also be `?` (not known yet) or `none`, with a comma and a reason behind it (left out on purpose)."
    )
    table(
      nl ? ["Soort waarde", "Betekenis", "Voorbeelden"] : ["Kind of value", "Meaning", "Examples"],
      ValueKind.forReference.map { kind in
        let description = kind.description
        return [
          description.name[language], description.means[language],
          description.examples(language).map { "`\($0)`" }.joined(separator: ", "),
        ]
      })
  }

  private mutating func addTerms(_ language: Language) {
    let nl = language == .dutch
    heading(2, nl ? "Woorden uit lijsten" : "Words from lists")
    for set in TermSet.allCases where set != .environment {
      let terms = Term.allCases.filter { $0.row.set == set }
      heading(3, usersPhrase(set, language))
      table(
        nl ? ["Woord", "Engels", "Betekenis"] : ["Word", "Dutch", "Meaning"],
        terms.map { term in
          [
            term.row.names.all(language).joined(separator: ", "),
            term.row.names.all(language.other).joined(separator: ", "), term.row.means[language],
          ]
        })
    }
    heading(3, usersPhrase(.environment, language))
    table(
      nl ? ["Woord", "Engels", "Betekenis"] : ["Word", "Dutch", "Meaning"],
      environmentWords.map { word in
        [
          word.names.all(language).joined(separator: ", "), word.names.all(language.other).joined(separator: ", "),
          environmentMeaning(word.environment)[language],
        ]
      })
  }

  private mutating func addPrinciples(_ language: Language) {
    let nl = language == .dutch
    heading(2, nl ? "De zeven ontwerpprincipes" : "The seven design principles")
    table(
      nl ? ["Letter", "Naam", "Betekenis"] : ["Letter", "Name", "Meaning"],
      zip(["A", "B", "C", "D", "E", "F", "G"], principleWords).map { letter, word in
        [letter, word.names.canonical(language), word.means[language]]
      })
  }

  private mutating func addDecisions(_ language: Language) {
    heading(
      2, Bilingual(nl: "Waar de afspraak zwijgt", en: "Where the contract is silent")[language])
    list(decisions.map { $0[language] })
  }
}
