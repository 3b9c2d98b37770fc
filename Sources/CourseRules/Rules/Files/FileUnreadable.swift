import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// A file is named that is there and gives no plan.
  static let fileUnreadable = Rule(
    "file-unreadable", in: .files, .error, .validity, gate: .always, .core, for: .all,
    sources: "003 Programmaniveau",
    title: Bilingual(nl: "Bestand kan niet gelezen worden", en: "File cannot be read"),
    why: Bilingual(
      nl: "Wat in het andere bestand staat, telt zo niet mee.", en: "What the other file says does not count this way."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: merken.course [5 EC]
                        ^^^^^^^^^^^^^
        """, beside: ["merken.course": "\u{0}\u{1}\u{2}\u{3}"]),
      .wrong(
        """
        course MC101: Brands
        programme: ce.course
                   ^^^^^^^^^
        """, beside: ["ce.course": "\u{0}\u{1}\u{2}\u{3}"]),
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: merken.course [5 EC]
        """, beside: ["merken.course": "cursus MC101: Merken"]),
      .right(
        """
        course MC101: Brands
        programme: ce.course
        """, beside: ["ce.course": "programme CE: Commercial economics"]),
    ],
    find: findUnreadableFiles, say: sayUnreadableFile)
}

private struct UnreadableFile: Sendable {
  var path: String
  var trouble: FileTrouble
}

extension UnreadableFile: MessageFacts {
  var variant: String { trouble.variant }

  var arguments: [MessageArgument] {
    [.init("path", path)]
  }
}

private func findUnreadableFiles(_ look: inout Look<UnreadableFile>) {
  for reference in look.context.surroundings.references ?? [] {
    if case .unreadable(let trouble) = reference.outcome {
      look.notMet(
        reference.reference.element,
        UnreadableFile(path: String(decoding: reference.reference.path, as: UTF8.self), trouble: trouble),
        at: reference.reference.span)
    } else {
      look.met()
    }
  }
}

private func sayUnreadableFile(_ facts: UnreadableFile) -> Bilingual<String> {
  let path = "'" + facts.path + "'"
  return switch facts.trouble {
  case .notPermitted:
    Bilingual(
      nl: "\(path) mag niet gelezen worden. Vraag wie het beheert om toegang.",
      en: "\(path) may not be read. Ask whoever keeps it for access.")
  case .isDirectory:
    Bilingual(
      nl: "\(path) is een map. Noem een bestand dat erin staat.",
      en: "\(path) is a folder. Name a file that is in it.")
  case .tooLarge:
    Bilingual(
      nl: "\(path) is te groot om een plan te zijn. Is dit het goede bestand?",
      en: "\(path) is too large to be a plan. Is this the right file?")
  case .notText:
    Bilingual(
      nl: "\(path) is geen tekstbestand in UTF-8. Sla het zo op, of noem het goede bestand.",
      en: "\(path) is not a text file in UTF-8. Save it as one, or name the right file.")
  case .other:
    Bilingual(
      nl: "\(path) kon niet gelezen worden. Kijk of je het kunt openen.",
      en: "\(path) could not be read. See whether you can open it.")
  }
}
