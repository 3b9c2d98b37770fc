import CourseFormat
import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import Vocabulary

// The same plan in other words: short form or long form, one language or the other.

extension ActionDesk {
  func rewritingOffers(in span: Span) -> [ActionOffer] {
    var result: [ActionOffer] = []
    let selected = lines(of: span)
    let isWhole = selected.count == 1 && selected.lowerBound == Int(tree.documentLine)
    let lines = isWhole ? tree.lines.indices : selected
    let extent: Bilingual<String> =
      isWhole
      ? Bilingual(nl: " in het hele document", en: " in the whole document")
      : lines.count > 1 ? Bilingual(nl: " op deze regels", en: " on these lines") : Bilingual(nl: "", en: "")
    func add(_ nl: String, _ en: String, _ work: ActionRecipe.Work) {
      result.append(
        ActionOffer(
          Bilingual(nl: nl + extent.nl, en: en + extent.en), .rewrite,
          ActionRecipe(work, lines.lowerBound, lines.upperBound)))
    }
    if !detailsAsProperties(snapshot, in: lines).isEmpty {
      add("Schrijf details als eigenschappen", "Write details as properties", .properties)
    }
    if !propertiesAsDetails(snapshot, in: lines).isEmpty {
      add("Schrijf eigenschappen als details", "Write properties as details", .details)
    }
    // Of the whole document all words are another's; of a part only a trial can tell.
    if isWhole || (haveWords(lines, toPutIn: plan.language, in: snapshot) && translated(lines)?.edits.isEmpty == false)
    {
      let target = isWhole ? plan.language.other : plan.language
      add("Zet de sleutelwoorden in het \(target.name.nl)", "Put the keywords in \(target.name.en)", .translate)
    }
    return result
  }

  func rewritten(_ lines: Range<Int>, asProperties: Bool) -> ActionChange? {
    ActionChange(
      asProperties ? detailsAsProperties(snapshot, in: lines) : propertiesAsDetails(snapshot, in: lines))
  }

  /// All of the document goes to the other language, a part of it to the language of the rest.
  func translated(_ lines: Range<Int>) -> ActionChange? {
    let target = lines == tree.lines.indices ? plan.language.other : plan.language
    let bytes = CourseFormat.translated(
      snapshot, to: target, in: lines, namesOfLimit: { Limit(named: $0)?.row.names })
    return ActionChange(smallEdits(from: snapshot.bytes, to: bytes))
  }
}

extension Language {
  /// What it is called.
  fileprivate var name: Bilingual<String> {
    switch self {
    case .dutch: Bilingual(nl: "Nederlands", en: "Dutch")
    case .english: Bilingual(nl: "Engels", en: "English")
    }
  }
}
