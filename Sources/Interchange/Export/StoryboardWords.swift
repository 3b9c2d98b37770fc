import CourseModel
import Vocabulary

/// What a storyboard says of itself in the language of its reader.
struct StoryboardWords {
  let language: Language

  private func say(_ nl: String, _ en: String) -> String { language == .dutch ? nl : en }

  var about: String { say("Over dit plan", "About this plan") }
  var outcomes: String { say("Leeruitkomsten", "Outcomes") }
  var assessments: String { say("Toetsen", "Assessments") }
  var storyboard: String { "Storyboard" }
  var throughout: String { say("Door alles heen", "Throughout") }
  var further: String { say("Verder", "Further") }
  var load: String { say("Studielast", "Study load") }
  var italics: String {
    say(
      "Cursief is wat niet op de regel zelf staat, maar geldt door de bijeenkomst, de week of het patroon waar die bij hoort.",
      "In italics is what the line itself does not say, but the meeting, week or pattern that it belongs to.")
  }

  var week: String { say("week", "week") }
  var work: String { say("tijd per student", "time per student") }
  var share: String { say("aandeel", "share") }
  var total: String { say("totaal", "total") }
  var noWeek: String { say("geen week bekend", "no week known") }
  var noEnvironment: String { say("niet bekend", "not known") }
  var activities: String { say("activiteiten", "activities") }
  var outcome: String { say("leeruitkomst", "outcome") }
  var assessment: String { say("toets", "assessment") }
  var assessedIn: String { say("getoetst in", "assessed in") }
  var level: String { Keyword.level.row.names.canonical(language) }
  var kind: String { say("soort", "kind") }
  var weight: String { Keyword.weight.row.names.canonical(language) }
  var due: String { say("wanneer", "when") }
  var or: String { Keyword.or.row.names.canonical(language) }

  /// `4–5 uur`, `minstens 4 uur (bij 2 van 5 is de duur onbekend)`.
  func time(_ amount: Amount) -> String {
    if amount.total == 0 { return say("0 min", "0 min") }
    if !amount.isKnownAtAll { return say("niet bekend", "not known") }
    let about = amount.isApproximate && amount.isWholeKnown ? say("circa ", "about ") : ""
    if amount.isWholeKnown {
      if amount.lower == amount.upper { return about + hours(amount.lower, language) }
      return about + range(hours(amount.lower, language), hours(amount.upper, language))
    }
    let open = amount.total - amount.known
    return say("minstens ", "at least ") + hours(amount.lower, language)
      + say(
        " (van \(open) van de \(amount.total) is de duur niet bekend)",
        " (\(open) of \(amount.total) \(open == 1 ? "does" : "do") not say how long)")
  }

  /// `13,1–13,2 uur`: a unit that both have stands once, and so does what comes out the same.
  private func range(_ lower: String, _ upper: String) -> String {
    if lower == upper { return lower }
    let first = lower.split(separator: " ")
    let second = upper.split(separator: " ")
    return first.last == second.last ? first.dropLast().joined(separator: " ") + "–" + upper : lower + " – " + upper
  }

  /// Of all that is known: `40%`, `40–45%`.
  func share(of part: Amount, in whole: Amount) -> String {
    guard whole.upper > 0 else { return "" }
    let lower = hundredths(part.lower, of: whole.upper - part.upper + part.lower)
    let upper = hundredths(part.upper, of: whole.lower - part.lower + part.upper)
    if upper == 0, part.upper > 0 { return say("minder dan 1%", "less than 1%") }
    return lower == upper ? "\(lower)%" : "\(lower)–\(upper)%"
  }
}
