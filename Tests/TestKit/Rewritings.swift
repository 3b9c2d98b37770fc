import CourseFormat
import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import Vocabulary

/// What must hold for a document that is laid out, whose details become properties and the other way round, or that is put in
/// a language: it still says the same. Gives what does not hold, in words.
package func brokenRewritings(_ bytes: [UInt8], as role: DocumentRole = .plan) -> [String] {
  let snapshot = Snapshot(bytes, as: role)
  return brokenLayout(snapshot) + brokenForms(snapshot) + brokenTranslations(snapshot)
}

/// Formatting twice is formatting once, and changes nothing that is said.
package func brokenLayout(_ snapshot: Snapshot) -> [String] {
  let after = snapshot.changed(to: formatted(snapshot))
  var broken: [String] = []
  if !formattingEdits(after).isEmpty { broken.append("formatting twice differs from formatting once") }
  if !saySame(snapshot, after) { broken.append("formatting changes what the document says") }
  return broken
}

/// Details as properties and properties as details mean the same.
package func brokenForms(_ snapshot: Snapshot) -> [String] {
  var broken: [String] = []
  for (name, edits) in [("long", detailsAsProperties(snapshot)), ("short", propertiesAsDetails(snapshot))] {
    let after = snapshot.changed(to: applying(edits, to: snapshot.bytes))
    if !saySame(snapshot, after) { broken.append("the \(name) form says something else") }
  }
  return broken
}

/// In the other language, and back, a document means the same.
package func brokenTranslations(_ snapshot: Snapshot) -> [String] {
  var broken: [String] = []
  for language in Language.allCases {
    let there = snapshot.changed(to: translated(snapshot, to: language))
    if !saySame(snapshot, there, inAnyLanguage: true) {
      broken.append("in \(language) the document says something else")
    }
    let back = snapshot.changed(to: translated(there, to: language.other))
    if !saySame(snapshot, back, inAnyLanguage: true) {
      broken.append("back from \(language) the document says something else")
    }
  }
  return broken
}

private func saySame(_ one: Snapshot, _ other: Snapshot, inAnyLanguage: Bool = false) -> Bool {
  if one.bytes == other.bytes { return true }
  return meaning(of: one, inAnyLanguage: inAnyLanguage, forPeople: false)
    == meaning(of: other, inAnyLanguage: inAnyLanguage, forPeople: false)
}

/// The same document in the other language gives the same findings. A document that says it is in both languages is not the
/// same any more when it says to be in one.
package func brokenLanguages(_ bytes: [UInt8], _ options: CheckOptions = CheckOptions()) -> [String] {
  let snapshot = Snapshot(formatted(Snapshot(bytes)))
  let stated = snapshot.model.elements.compactMap {
    if case .language(let language) = $0.value { language } else { nil }
  }
  if Set(stated).count > 1 { return [] }
  let other = Snapshot(translated(snapshot, to: snapshot.language.other))
  func said(_ snapshot: Snapshot) -> [String] {
    let result = check(snapshot, options)
    return (result.findings + result.remarks).map(\.rule.qualifiedName).sorted()
  }
  let (own, others) = (said(snapshot), said(other))
  if own == others { return [] }
  let lost = own.filter { !others.contains($0) }
  let won = others.filter { !own.contains($0) }
  return ["in \(snapshot.language.other) it does not say \(lost), and does say \(won)"]
}
