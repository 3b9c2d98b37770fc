import CourseRules
import CourseSyntax
import Vocabulary

extension Limit {
  /// `` `community size`: 8-10 people (from the guides). ``
  func phrase(_ language: Language) -> String {
    let row = row
    var text = "`" + row.names.canonical(language) + "` " + amount(row.value, language)
    if let partTime = row.partTime {
      text += Bilingual(nl: ", deeltijd ", en: ", part-time ")[language] + amount(partTime, language)
    }
    return text + " (" + row.mark.names[language] + ")"
  }

  private func amount(_ value: Quantity, _ language: Language) -> String {
    let unit = row.unit.names[language]
    let number: String
    switch (value.lower, value.upper) {
    case (.some(let lower), .some(let upper)):
      number = lower == upper ? text(lower, language) : text(lower, language) + "-" + text(upper, language)
    case (.some(let lower), nil):
      number = Bilingual(nl: "minstens ", en: "at least ")[language] + text(lower, language)
    case (nil, .some(let upper)): number = Bilingual(nl: "hoogstens ", en: "at most ")[language] + text(upper, language)
    case (nil, nil): number = "?"
    }
    return number + (unit.isEmpty || unit == "%" ? unit : " " + unit)
  }

  /// Thousandths as a number without idle zeros.
  private func text(_ thousandths: Int, _ language: Language) -> String {
    let whole = String(thousandths / 1000)
    var digits = String(thousandths % 1000)
    if thousandths % 1000 == 0 { return whole }
    digits = String(repeating: "0", count: 3 - digits.utf8.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return whole + Bilingual(nl: ",", en: ".")[language] + digits
  }
}

extension LimitUnit {
  var names: Bilingual<String> {
    switch self {
    case .percent: Bilingual(nl: "%", en: "%")
    case .points: Bilingual(nl: "procentpunten", en: "percentage points")
    case .minutes: Bilingual(nl: "min", en: "min")
    case .hours: Bilingual(nl: "uur", en: "h")
    case .days: Bilingual(nl: "dagen", en: "days")
    case .weeks: Bilingual(nl: "weken", en: "weeks")
    case .months: Bilingual(nl: "maanden", en: "months")
    case .people: Bilingual(nl: "personen", en: "people")
    case .count: Bilingual(nl: "", en: "")
    case .factor: Bilingual(nl: "keer", en: "times")
    case .creditHours: Bilingual(nl: "uur per EC", en: "h per EC")
    }
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
