import CourseModel
import CourseSyntax
import Vocabulary

/// `1 h 20 min`, `2 to 3 h`, `at least 2 h`: as much as is known of a sum of time.
package func words(for amount: Amount, _ language: Language) -> String {
  let nl = language == .dutch
  if amount.total == 0 { return nl ? "geen" : "none" }
  if !amount.isKnownAtAll { return nl ? "niet bekend" : "not known" }
  if !amount.isWholeKnown { return (nl ? "minstens " : "at least ") + exactly(amount.lower, language) }
  var text = exactly(amount.lower, language)
  if amount.upper != amount.lower { text += (nl ? " tot " : " to ") + exactly(amount.upper, language) }
  return amount.isApproximate ? (nl ? "ongeveer " : "about ") + text : text
}

/// `15 EC`, `12.5 to 15 EC`; of thousandths.
func words(forCredits amount: Amount, _ language: Language) -> String {
  let nl = language == .dutch
  if !amount.isKnownAtAll { return nl ? "niet bekend" : "not known" }
  var text = decimal(amount.lower, language)
  if amount.upper != amount.lower { text += (nl ? " tot " : " to ") + decimal(amount.upper, language) }
  return (amount.isWholeKnown ? "" : nl ? "minstens " : "at least ") + text + " EC"
}

/// Whatever is counted of the work in a plan or a part of it, and what it is called behind `40 min less`.
enum Measure: CaseIterable {
  case contact
  case ownTime
  case online
  case total

  var name: Bilingual<String> {
    switch self {
    case .contact: Bilingual(nl: "contacttijd", en: "contact")
    case .ownTime: Bilingual(nl: "werk buiten bijeenkomsten", en: "work outside meetings")
    case .online: Bilingual(nl: "online", en: "online")
    case .total: Bilingual(nl: "werk in totaal", en: "work in all")
    }
  }

  func amount(_ figures: WorkFigures) -> Amount {
    switch self {
    case .contact: figures.contact
    case .ownTime: figures.ownTime
    case .online: figures.work(in: .online)
    case .total: figures.total
    }
  }

  /// Unless all is known of where things are, what is online is a guess.
  func isKnown(_ change: FigureChange) -> Bool {
    switch self {
    case .contact, .ownTime, .total: true
    case .online: change.old.withoutEnvironment == change.new.withoutEnvironment
    }
  }
}

extension FigureChange {
  /// `40 min less contact`, without the sums where the difference is known.
  func short(_ measure: Measure, _ language: Language) -> String? {
    let (before, after) = (measure.amount(old), measure.amount(new))
    guard areDifferent(before, after), measure.isKnown(self) else { return nil }
    let nl = language == .dutch
    guard let difference = difference(before, after) else {
      return measure.name[language] + ": " + sums(before, after, language)
    }
    if difference == 0 { return nil }
    let (more, less) = nl ? ("meer", "minder") : ("more", "less")
    return exactly(abs(difference), language) + " " + (difference > 0 ? more : less) + " " + measure.name[language]
  }

  /// `40 min less contact: 1 h 20 min (was 2 h)`.
  func full(_ measure: Measure, _ language: Language) -> String? {
    let (before, after) = (measure.amount(old), measure.amount(new))
    guard let short = short(measure, language) else { return nil }
    return difference(before, after) == nil ? short : short + ": " + sums(before, after, language)
  }

  /// `1 h 20 min (was 2 h)`
  func sums(_ before: Amount, _ after: Amount, _ language: Language) -> String {
    words(for: after, language) + " (was " + words(for: before, language) + ")"
  }

  /// Apart from how many things were summed.
  func areDifferent(_ before: Amount, _ after: Amount) -> Bool {
    words(for: before, .english) != words(for: after, .english)
  }

  /// What there is to say of a week or the like; the total where it does not follow from one of its parts alone.
  var measures: [Measure] {
    let changed = [Measure.contact, .ownTime].filter { areDifferent($0.amount(old), $0.amount(new)) }
    var result = changed
    if areDifferent(Measure.online.amount(old), Measure.online.amount(new)) { result.append(.online) }
    if changed.count == 2, areDifferent(Measure.total.amount(old), Measure.total.amount(new)) { result.append(.total) }
    return result
  }
}

/// `52% (was 48%)`, `40-45% (was 52%)`; nil where that is the same or too little is known to say.
func shares(_ before: WorkShare?, _ after: WorkShare?) -> (now: String, was: String)? {
  guard let before, let after, before.percentages != after.percentages else { return nil }
  return (after.percentages + "%", "(was " + before.percentages + "%)")
}
