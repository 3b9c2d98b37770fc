import Reports
import Vocabulary

/// The manual, from the tables that the help is made of.
func manualPage(_ language: Language) -> String {
  var page = Roff()
  func say(_ text: Bilingual<String>) -> String { text[language] }
  page.macro(
    // No date: the same version gives the same page.
    "TH", "COURSECHECK", "1", "", "coursecheck \(coursecheckVersion)",
    say(Bilingual(nl: "Handleiding van coursecheck", en: "coursecheck manual")))
  page.macro("SH", say(Bilingual(nl: "NAAM", en: "NAME")))
  page.paragraph(
    say(
      Bilingual(
        nl: "coursecheck `-` plannen voor blended onderwijs lezen, controleren en beter maken",
        en: "coursecheck `-` read, check and improve plans for blended courses")))
  page.macro("SH", say(Bilingual(nl: "GEBRUIK", en: "SYNOPSIS")))
  page.paragraph("`coursecheck` " + say(Bilingual(nl: "OPDRACHT [OPTIES] …", en: "COMMAND [OPTIONS] …")))
  page.macro("SH", say(Bilingual(nl: "BESCHRIJVING", en: "DESCRIPTION")))
  for (number, paragraph) in manualDescription[language].enumerated() {
    if number > 0 { page.macro("PP") }
    page.paragraph(paragraph)
  }
  page.macro("SH", say(Bilingual(nl: "OPDRACHTEN", en: "COMMANDS")))
  for command in Command.allCases { page.add(command, language) }
  page.macro("SH", say(Bilingual(nl: "OPTIES BIJ ELKE OPDRACHT", en: "OPTIONS OF EVERY COMMAND")))
  for option in Option.common + [.version] { page.add(option, of: nil, language) }
  page.macro("SH", say(Bilingual(nl: "BESTANDEN", en: "FILES")))
  for file in manualFiles { page.item(say(file.name), say(file.meaning)) }
  page.macro("SH", say(Bilingual(nl: "UITKOMST", en: "EXIT STATUS")))
  for code in ExitCode.allCases { page.item(String(code.rawValue), say(code.meaning)) }
  page.macro("SH", say(Bilingual(nl: "OMGEVING", en: "ENVIRONMENT")))
  let languages = Variable.languages.map(\.name).joined(separator: ", ")
  page.item(languages, say(Variable.language.meaning))
  for variable in Variable.allCases where !Variable.languages.contains(variable) {
    page.item(variable.name, say(variable.meaning))
  }
  page.macro("SH", say(Bilingual(nl: "VOORBEELDEN", en: "EXAMPLES")))
  for example in manualExamples {
    page.paragraph(say(example.what))
    page.example([say(example.line)])
    if example.line != manualExamples.last?.line { page.macro("PP") }
  }
  page.macro("SH", say(Bilingual(nl: "ZIE OOK", en: "SEE ALSO")))
  page.paragraph("`git`(1), `gitignore`(5)")
  return page.text
}

extension Roff {
  fileprivate mutating func add(_ command: Command, _ language: Language) {
    macro("SS", command.name)
    bold(command.usage[language])
    macro("PP")
    paragraph(command.explanation[language])
    for group in command.optionGroups {
      let own = group.options.filter { !Option.common.contains($0) }
      if own.isEmpty { continue }
      if command.optionGroups.count > 1 {
        macro("PP")
        paragraph(group.title[language] + ":")
      }
      for option in own { add(option, of: command, language) }
    }
    if !command.exitCodes.isEmpty {
      macro("PP")
      paragraph(Bilingual(nl: "Uitkomst:", en: "Exit status:")[language])
      for (code, meaning) in command.exitCodes { item(String(code.rawValue), meaning[language]) }
    }
    example(command.examples[language])
  }

  fileprivate mutating func add(_ option: Option, of command: Command?, _ language: Language) {
    let name = (option.letter.map { "-\($0), " } ?? "") + "--" + option.name
    item(name, italic: option.value(in: command)?[language], option.telling(in: command, language))
  }
}
