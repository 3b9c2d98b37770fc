import CourseRules
import Vocabulary

extension Limit {
  /// The number as it is when no one sets it, and where it comes from.
  func phrase(_ language: Language) -> String {
    let row = row
    var text = "`" + row.names.canonical(language) + "`: " + self.text(row.value, language)
    if let partTime = row.partTime {
      text += Bilingual(nl: ", deeltijd ", en: ", part-time ")[language] + self.text(partTime, language)
    }
    return text + " (" + row.mark.names[language] + ")"
  }
}

extension NumberMark {
  var names: Bilingual<String> {
    switch self {
    case .seed: Bilingual(nl: "uit de handreikingen", en: "from the guides")
    case .framework: Bilingual(nl: "uit een wet, gebruik of raamwerk", en: "from law, custom or a framework")
    case .tool: Bilingual(nl: "eigen keuze van coursecheck", en: "coursecheck's own choice")
    }
  }
}
