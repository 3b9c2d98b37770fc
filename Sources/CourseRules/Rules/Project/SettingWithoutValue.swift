import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A line of a project file that sets nothing.
  static let settingWithoutValue = Rule(
    "setting-without-value", in: .project, .warning,
    title: Bilingual(nl: "Instelling zonder waarde", en: "Setting without a value"),
    why: Bilingual(
      nl: "Zonder waarde geldt wat er anders ook zou gelden. Wie het bestand leest, kan iets anders denken.",
      en: "Without a value, what would hold anyway still holds. Whoever reads the file may think otherwise."),
    argument: "setting",
    examples: [
      .wrong(
        project: """
          taal: nl
          faal bij:
          ^^^^^^^^
          """),
      .wrong(
        project: """
          language: en
          limits:
            large group: ?
            ^^^^^^^^^^^
          """),
      .right(
        project: """
          taal: nl
          faal bij: nooit
          sluit uit:
            - archief/**
          """),
      .right(
        project: """
          language: en
          exclude: archive/**
          limits:
            large group: 25
          """),
    ],
    find: findEmptySettings, say: sayEmptySetting)
}

private func findEmptySettings(_ context: Context) -> [Signal<String>] {
  guard context.snapshot.role == .project else { return [] }
  return context.model.elements.indices.compactMap { index in
    let element = context.model.elements[index]
    let at = Int32(truncatingIfNeeded: index)
    guard element.form == .entry, let keyword = element.keyword, isSetting(keyword) else { return nil }
    switch element.state {
    case .stated, .invalid: return nil
    case .empty: if element.end > at + 1 { return nil }
    case .none, .unknown: break
    }
    return Signal(element.keywordSpan, at, context.snapshot.text(element.keywordSpan))
  }
}

private func isSetting(_ keyword: Keyword) -> Bool {
  switch keyword {
  case .language, .failOn, .exclude, .baseline, .profile, .ruleSetting, .limitSetting: true
  default: false
  }
}

private func sayEmptySetting(_ name: String) -> Bilingual<String> {
  Bilingual(
    nl: "Achter '\(quoted(name))' staat geen waarde. Vul die in, of haal de regel weg.",
    en: "There is no value behind '\(quoted(name))'. Fill it in, or take the line out.")
}
