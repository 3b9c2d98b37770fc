import CourseSyntax
import SourceText
import Vocabulary

/// A material, a link or a case of a course.
package struct WorkSummary: Sendable {
  package var name: String
  /// Folded: how names are compared.
  package var letters: [UInt8]
  package var place: PlaceInFile
  /// It says that students have met it before, or will meet it again.
  package var isExplained: Bool
}

extension Plan {
  /// Materials and cases by their titles: what students would notice to be the same elsewhere.
  func worksUsed(_ places: Places) -> [WorkSummary] {
    let cases = activities.filter { $0.kind == .caseStudy && !$0.isCancelled }.map { $0.element }
    var seen = Set<[UInt8]>()
    return (allStated(.material) + allStated(.link) + cases).compactMap { element in
      let work = namedThing(element, places)
      guard isTelling(work.letters), seen.insert(work.letters).inserted else { return nil }
      return WorkSummary(
        name: work.name, letters: work.letters, place: work.place, isExplained: isKnownAsOld(element))
    }
  }
}

extension Plan {
  private func isKnownAsOld(_ element: Int32) -> Bool {
    child(.note, of: element) != nil || mentions(oldWords, in: element)
  }
}

private let oldWords: SoughtWords = [
  "eerder", "vorige", "opnieuw", "nogmaals", "vervolg", "verder met", "bekend", "ook in", "earlier", "previous",
  "again",
  "continue", "follow up", "known from", "also in", "build on",
]

/// Whether it is plain which work a title means: a page on the web, or two words that do not stand in the title of half of
/// all materials.
private func isTelling(_ letters: [UInt8]) -> Bool {
  if isWebPage(letters) { return true }
  var words = Set<[UInt8]>()
  for word in foldedWords(letters) where word.count > 2 && !plainWords.contains(word) {
    if word.contains(where: { $0 >= 0x61 }) { words.insert(word) }
  }
  return words.count >= 2
}

/// Of a page, not of a whole site.
private func isWebPage(_ letters: [UInt8]) -> Bool {
  guard let start = letters.indices.dropLast().first(where: { letters[$0] == 0x2F && letters[$0 + 1] == 0x2F }) else {
    return false
  }
  guard let slash = letters[(start + 2)...].firstIndex(of: 0x2F) else { return false }
  return letters.count > slash + 2
}

private let plainWords: Set<[UInt8]> = Set(
  [
    "slides", "sheets", "presentatie", "presentation", "powerpoint", "reader", "boek", "book", "hoofdstuk", "chapter",
    "artikel", "artikelen", "article", "articles", "tekst", "text", "bron", "bronnen", "source", "sources",
    "literatuur",
    "literature", "lijst", "list", "video", "videos", "clip", "clips", "kennisclip", "kennisclips", "opname",
    "recording", "podcast", "college", "hoorcollege", "werkcollege", "lecture", "seminar", "les", "lessen", "lesson",
    "week", "weken", "weeks", "dag", "day", "module", "blok", "block", "thema", "theme", "onderwerp", "topic", "casus",
    "case", "cases", "study", "casestudy", "opdracht", "opdrachten", "assignment", "assignments", "oefening",
    "oefeningen", "exercise", "exercises", "werkblad", "worksheet", "werkboek", "workbook", "handleiding", "manual",
    "studiehandleiding", "studiewijzer", "syllabus", "guide", "handout", "template", "sjabloon", "format", "formulier",
    "form", "rubric", "beoordelingsformulier", "toets", "test", "proeftoets", "practice", "voorbeeld", "voorbeelden",
    "example", "examples", "materiaal", "material", "materials", "lesmateriaal", "stappenplan", "checklist", "website",
    "site", "page", "pagina", "link", "links", "eigen", "own", "zelf", "gemaakte", "made", "eerste", "first", "tweede",
    "second", "nieuwe", "new", "korte", "short", "een", "het", "the", "van", "voor", "for", "met", "with", "and",
    "over", "about", "uit", "from", "bij", "naar", "onze", "our", "your", "jouw", "studenten", "students", "student",
    "docent", "teacher", "open", "online", "digitaal", "digitale", "digital", "brightspace", "canvas", "moodle",
    "teams",
  ].map { Array($0.utf8) })
