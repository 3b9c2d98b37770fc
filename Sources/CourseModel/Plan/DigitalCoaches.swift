import CourseSyntax
import SourceText
import Vocabulary

extension Plan {
  /// People who help teachers with digital tools, as the document lists them.
  package var digitalCoaches: [Int32] {
    allStated(.stakeholder).filter { element in
      if let kind = kindOrListKind(of: element) { return kind == .stakeCoach }
      return hasWords(coachWords, inTitleOf: element)
    }
  }

  /// Someone is called the digital coach of this document, whatever the line is for.
  var namesDigitalCoach: Bool { !digitalCoaches.isEmpty || hasWords(coachWords, in: document) }

  /// Whether what is said of a coach is about every programme.
  package func isForEveryProgramme(coach element: Int32) -> Bool {
    var phrase = FoldedPhrase()
    for at in element..<model.elements[Int(element)].end {
      phrase.fold(snapshot.bytes, model.elements[Int(at)].textSpan.range, limit: 64)
      let words = foldedWords(phrase.letters)
      if words.contains(where: everyWords.contains) { return true }
    }
    return false
  }

  /// Whether a coach's lines name a programme: its code, its title or its file.
  package func isForProgramme(coach element: Int32, _ programme: DocumentSummary) -> Bool {
    let code = folded(programme.code)
    let title = folded(programme.title)
    let file = folded(String(decoding: programme.path.split(separator: 0x2F).last ?? [], as: UTF8.self))
    for at in element..<model.elements[Int(element)].end {
      let own = model.elements[Int(at)]
      let text = snapshot.plainText(own.textSpan)
      let letters = folded(text)
      if !code.isEmpty && foldedWords(letters).contains(code) { return true }
      if !title.isEmpty && holdsWords(letters, title) { return true }
      if !file.isEmpty && holdsWords(letters, file) { return true }
      // `Nursing` for the Bachelor of Nursing.
      guard own.keyword == .programme else { continue }
      for name in namesListed(in: own.textSpan) where name.utf8.count > 3 {
        if holdsWords(title, folded(name)) { return true }
      }
    }
    return false
  }
}

private let coachWords: WordParts = [
  "digicoach", "icto coach", "ict coach", "digital coach", "digitale coach", "icto adviseur",
]

private let everyWords = ["elke", "elk", "iedere", "ieder", "alle", "every", "each", "all"].map { Array($0.utf8) }
