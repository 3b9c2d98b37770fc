import Vocabulary

/// Why something on disk could not be read or written.
package enum FileProblem: Error, Equatable, Sendable {
  case notFound
  case isDirectory
  /// A pipe, a device: what it gives may never end.
  case noFile
  case notPermitted
  case diskFull
  case tooLarge
  case alreadyExists
  /// Someone else has written it since it was read.
  case changedMeanwhile
  /// No text: an image, a Word document, …
  case binary
  /// Saved as UTF-16, as some Windows programs do.
  case wideCharacters
  /// What the system calls it, by its number.
  case other(Int32)

  /// The end of a sentence that starts with the path.
  package var words: Bilingual<String> {
    switch self {
    case .notFound: Bilingual(nl: "bestaat niet", en: "does not exist")
    case .isDirectory: Bilingual(nl: "is een map, geen bestand", en: "is a folder, not a file")
    case .noFile:
      Bilingual(
        nl: "is geen bestand maar een pijp of een apparaat", en: "is not a file but a pipe or a device")
    case .notPermitted:
      Bilingual(nl: "mag je niet lezen of schrijven", en: "may not be read or written with your permissions")
    case .diskFull:
      Bilingual(
        nl: "past niet meer op de schijf; er is niets veranderd",
        en: "does not fit on the disk any more; nothing was changed")
    case .tooLarge:
      Bilingual(
        nl: "is te groot om een plan te zijn: meer dan tien megabyte",
        en: "is too large to be a plan: more than ten megabytes")
    case .changedMeanwhile:
      Bilingual(
        nl: "is intussen door iets anders veranderd; er is niets geschreven, probeer het nog eens",
        en: "was changed by something else in the meantime; nothing was written, try once more")
    case .alreadyExists:
      Bilingual(
        nl: "bestaat al; kies een andere naam, dan blijft het bewaard",
        en: "already exists; choose another name, so that it is kept")
    case .binary: Bilingual(nl: "is geen tekstbestand", en: "is not a text file")
    case .wideCharacters:
      Bilingual(
        nl: "is opgeslagen als UTF-16; sla het op als UTF-8",
        en: "was saved as UTF-16; save it as UTF-8")
    case .other(let number):
      Bilingual(nl: "lukt niet (systeemfout \(number))", en: "could not be handled (system error \(number))")
    }
  }
}
