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
    let selected = withOwner(lines(of: span))
    let isWhole = selected.count == 1 && selected.lowerBound == Int(tree.documentLine)
    let lines = isWhole ? tree.lines.indices : selected
    let extent: Bilingual<String> =
      isWhole
      ? Bilingual(nl: " in het hele document", en: " in the whole document")
      : lines.count > 1 ? Bilingual(nl: " op deze regels", en: " on these lines") : Bilingual(nl: "", en: "")
    func offer(_ title: Bilingual<String>, _ work: ActionRecipe.Work) {
      result.append(ActionOffer(title, .rewrite, ActionRecipe(work, lines.lowerBound, lines.upperBound)))
    }
    func add(_ nl: String, _ en: String, _ work: ActionRecipe.Work) {
      offer(Bilingual(nl: nl + extent.nl, en: en + extent.en), work)
    }
    if !detailsAsProperties(snapshot, in: lines).isEmpty {
      add("Zet kenmerken op eigen regels", "Put details on lines of their own", .properties)
    }
    if !propertiesAsDetails(snapshot, in: lines).isEmpty {
      add("Zet kenmerken tussen haakjes", "Put properties in brackets", .details)
    }
    // Of the whole document all words are another's; of a part only a trial can tell.
    if isWhole || (haveWords(lines, toPutIn: plan.language, in: snapshot) && translated(lines)?.edits.isEmpty == false)
    {
      let target = isWhole ? plan.language.other : plan.language
      let name = target.name
      offer(
        isWhole
          ? Bilingual(nl: "Vertaal alle sleutelwoorden naar het \(name.nl)", en: "Translate all keywords to \(name.en)")
          : Bilingual(
            nl: "Vertaal de sleutelwoorden hier naar het \(name.nl)", en: "Translate the keywords here to \(name.en)"),
        .translate)
    }
    return result
  }

  /// Of one line that holds a property the line that it belongs to: there its form is chosen.
  private func withOwner(_ lines: Range<Int>) -> Range<Int> {
    guard lines.count == 1, let element = elements(ofLine: lines.lowerBound).first,
      model.elements[Int(element)].form == .entry, model.elements[Int(element)].keyword?.facts.role == .property
    else { return lines }
    let parent = model.elements[Int(element)].parent
    guard parent >= 0, parent != plan.document else { return lines }
    return line(of: parent)..<line(of: parent) + 1
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
