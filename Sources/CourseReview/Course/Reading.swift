import CourseModel
import CourseRules
import CourseSyntax
import Reports
import SourceText
import Vocabulary

extension ReviewedPlan {
  /// To be read out by whoever chairs: what it is, what speaks for it and against it, what nobody could judge.
  var readingSection: ReviewSection {
    var section = ReviewSection("summary", Phrase(nl: "Samenvatting", en: "Summary"))
    section.blocks.append(.paragraph(opening))
    for sentence in isOfActivities ? [amounts, shares] : [parts(of: plan)] where !sentence.isEmpty {
      section.blocks.append(.paragraph(sentence))
    }
    if let last = context.plan.decisions.last {
      section.blocks.append(.paragraph(Phrase(nl: "Eerder besluit: ", en: "Decided before: ") + sentence(for: last)))
    }
    let strengths = isOfActivities ? self.strengths : strengthsTogether
    section.blocks.append(.heading(Phrase(nl: "Wat voor het plan spreekt", en: "What speaks for the plan")))
    section.blocks.append(
      strengths.isEmpty
        ? .paragraph(
          Phrase(
            nl: "Het plan zegt nog te weinig om dat te kunnen laten zien.",
            en: "The plan does not say enough yet to show that."))
        : .list(strengths))
    section.blocks.append(.heading(Phrase(nl: "Wat aandacht vraagt", en: "What needs attention")))
    section.blocks += attention
    section.blocks.append(.heading(Phrase(nl: "Wat niemand kon beoordelen", en: "What nobody could judge")))
    section.blocks.append(.list(unjudged))
    let facts = self.facts
    if !facts.isEmpty {
      section.blocks.append(.heading(Phrase(nl: "Gegevens", en: "Facts")))
      section.blocks.append(.facts(facts))
    }
    return section
  }

  private var plan: Plan { context.plan }

  private var shortTitle: String {
    let title = plan.snapshot.title(plan.document)
    return title.isEmpty ? plan.snapshot.name(plan.document) : title
  }

  // MARK: What it is

  private var opening: Phrase {
    var sentence = Phrase(nl: "'\(shortTitle)' is een ", en: "'\(shortTitle)' is a ")
    if shortTitle.isEmpty { sentence = Phrase(nl: "Dit is een ", en: "This is a ") }
    if let delivery = plan.delivery {
      // An adjective before its noun: `een blended cursus`, `an online course`.
      let word = Phrase { delivery.row.names.canonical($0) }
      let needsN = word.en.utf8.first.map { [0x61, 0x65, 0x69, 0x6F, 0x75].contains($0) } ?? false
      if needsN { sentence.en = String(sentence.en.dropLast(2)) + "an " }
      switch delivery {
      case .deliveryBlended, .deliveryOnline: sentence = sentence + word + " "
      default:
        sentence.en = sentence.en + word.en + " "
        sentence = sentence + noun
        sentence.nl += " (" + word.nl + ")"
        return sentence + size + "."
      }
    }
    return sentence + noun + size + "."
  }

  private var noun: Phrase {
    switch plan.model.documentKind {
    case .some(.community): Phrase(nl: "leergemeenschap", en: "community")
    case .some(.programme): Phrase(nl: "opleiding", en: "programme")
    case .some(.institution): Phrase(nl: "instelling", en: "institution")
    default: Phrase(nl: "cursus", en: "course")
    }
  }

  /// ` van 5 EC in 8 weken, voor 60 studenten`
  private var size: Phrase {
    var result = Phrase(same: "")
    if let credits = plan.credits {
      result += Phrase { language in
        Bilingual(nl: " van ", en: " of ")[language] + range(credits, language) + " EC"
      }
    }
    if let weeks = plan.number(.weekCount)?.upper ?? plan.weekCount {
      result += Phrase(nl: " in " + counted(weeks, "week", "weken"), en: " in " + counted(weeks, "week", "weeks"))
    }
    if let cohort = plan.cohort, cohort.upper > 0 {
      result += Phrase { language in
        Bilingual(nl: ", voor ", en: ", for ")[language]
          + range((cohort.lower * 1000, cohort.upper * 1000), language)
          + Bilingual(
            nl: cohort.upper == 1 ? " student" : " studenten", en: cohort.upper == 1 ? " student" : " students")[
            language]
      }
    }
    switch plan.term(.status, of: plan.document) {
    case .statusDraft: result += Phrase(nl: ". Het plan is nog een concept", en: ". The plan is still a draft")
    case .statusInReview: result += Phrase(nl: ". Het plan ligt ter beoordeling voor", en: ". The plan is in review")
    case .statusApproved: result += Phrase(nl: ". Het plan is vastgesteld", en: ". The plan is approved")
    default: break
    }
    return result
  }

  private func range(_ amount: (lower: Int, upper: Int), _ language: Language) -> String {
    let low = decimal(amount.lower, language)
    return amount.lower == amount.upper
      ? low : low + Bilingual(nl: " tot ", en: " to ")[language] + decimal(amount.upper, language)
  }

  private var amounts: Phrase {
    let held = plan.activities.filter { !$0.isCancelled }
    if held.isEmpty { return Phrase(nl: "Er staan nog geen activiteiten in.", en: "It holds no activities yet.") }
    let together = held.count { $0.isSync }
    let meetings = plan.gatherings.count { !$0.isActivity }
    let own = held.count - together
    var sentence = Phrase(
      nl: "Er \(held.count == 1 ? "staat" : "staan") \(counted(held.count, "activiteit", "activiteiten")) in",
      en: "It holds \(counted(held.count, "activity", "activities"))")
    if own == 0 {
      sentence += Phrase(nl: ", samen op een vast moment (synchroon)", en: ", together at a set moment (synchronous)")
    } else if together == 0 {
      sentence += Phrase(nl: ", in eigen tijd (asynchroon)", en: ", in students' own time (asynchronous)")
    } else {
      sentence += Phrase(
        nl: ": \(together) samen (synchroon) en \(own) in eigen tijd (asynchroon)",
        en: ": \(together) together (synchronous) and \(own) in students' own time (asynchronous)")
    }
    if meetings > 0 {
      sentence += Phrase(
        nl: ", rond \(counted(meetings, "bijeenkomst", "bijeenkomsten"))",
        en: ", around \(counted(meetings, "meeting", "meetings"))")
    }
    return sentence + "."
  }

  private var shares: Phrase {
    let figures = plan.figures
    let planned = Subject(context).plannedInAll
    guard figures.total.total > 0, figures.total.upper > 0 || !figures.total.isWholeKnown else {
      return Phrase(same: "")
    }
    let isKnown = figures.total.coverage >= context.options.limits.lower(.durationCoverage)
    guard isKnown, let sync = WorkShare(of: figures.sync, besides: figures.async) else {
      return knownDurations(figures.total)
        + Phrase(nl: "; dat is te weinig om in uren te rekenen.", en: ", which is too little to reckon in hours.")
    }
    var sentence = Phrase { language in
      let time = words(for: planned, language)
      return Bilingual(
        nl:
          "In totaal vraagt dat \(time) van een student, waarvan \(sync.percentages)% op een vast moment met anderen",
        en:
          "In all that takes \(time) of a student, of which \(sync.percentages)% is together with others at a set moment"
      )[language]
    }
    let subject = Subject(context)
    if let budget = plan.budget(secondsPerCredit: subject.secondsPerCredit), budget.upper > 0 {
      sentence += Phrase { language in
        let time = hours(budget.lower / 2 + budget.upper / 2, language)
        return Bilingual(nl: "; de studielast is \(time)", en: "; the workload is \(time)")[language]
      }
    }
    return sentence + "."
  }

  /// What belongs to a programme or an institution.
  private func parts(of plan: Plan) -> Phrase {
    let courses = context.curriculum.courses
    if plan.model.documentKind == .institution {
      let programmes = parts.filter { $0.kind == .programme }.count
      if programmes == 0 { return Phrase(same: "") }
      return Phrase(
        nl: "Er \(programmes == 1 ? "hoort" : "horen") \(counted(programmes, "opleiding", "opleidingen")) bij.",
        en: "\(counted(programmes, "programme belongs", "programmes belong")) to it.")
    }
    if courses.isEmpty { return Phrase(nl: "Er staan nog geen cursussen in.", en: "It holds no courses yet.") }
    let read = courses.count { $0.summary != nil }
    let periods = context.curriculum.periods.count
    var sentence = Phrase(
      nl: "Er \(courses.count == 1 ? "hoort" : "horen") \(counted(courses.count, "cursus", "cursussen")) bij",
      en: "\(counted(courses.count, "course belongs", "courses belong")) to it")
    if periods > 0 {
      sentence += Phrase(
        nl: ", in \(counted(periods, "periode", "periodes"))", en: ", in \(counted(periods, "period", "periods"))")
    }
    if read < courses.count {
      sentence += Phrase(
        nl: "; van \(read) daarvan is het plan gelezen", en: "; the plans of \(read) of them were read")
    }
    return sentence + "."
  }

  // MARK: What speaks for it

  /// Of a programme: what its courses do together.
  private var strengthsTogether: [Phrase] {
    var result: [Phrase] = []
    let curriculum = context.curriculum
    if curriculum.isComplete {
      result.append(
        Phrase(nl: "Van elke cursus is het plan er.", en: "There is a plan for every course."))
    }
    let outcomes = plan.model.documentKind == .programme ? plan.outcomes : []
    let names = outcomes.map { plan.snapshot.name($0.element) }
    if !names.isEmpty, names.allSatisfy({ name in curriculum.courses.contains { $0.outcomes.contains(name) } }) {
      result.append(
        Phrase(
          nl: "Aan elk van de \(names.count) leeruitkomsten van de opleiding werkt minstens één cursus.",
          en: "At least one course works on each of the \(names.count) outcomes of the programme."))
    }
    if result.isEmpty, shownFindings.allSatisfy({ $0.severity > .warning }),
      self.result.outcomes.contains(where: { $0.verdicts.met > 0 })
    {
      result.append(
        Phrase(
          nl: "In wat te beoordelen was, is niets tegenstrijdigs gevonden.",
          en: "Nothing contradictory was found in what could be judged."))
    }
    return result
  }

  /// Only what can be read from the plan.
  private var strengths: [Phrase] {
    var result: [Phrase] = []
    let figures = plan.figures
    let outcomes = figures.outcomes
    // What nobody has to do, and what does not count, is no proof.
    let summative = Set(plan.assessments.filter { $0.isSummative != false }.map { $0.element })
    let required = plan.activities.filter { $0.isRequired }
    let areCovered = outcomes.allSatisfy { outcome in
      required.contains { $0.outcomes.contains(outcome.element) }
        && outcome.assessments.contains { summative.contains($0) }
    }
    if !outcomes.isEmpty, areCovered {
      result.append(
        outcomes.count == 1
          ? Phrase(
            nl: "Aan de leeruitkomst wordt gewerkt, en die wordt getoetst.",
            en: "The outcome is worked on and assessed.")
          : Phrase(
            nl: "Aan elk van de \(outcomes.count) leeruitkomsten wordt gewerkt, en elke wordt getoetst.",
            en: "Each of the \(outcomes.count) outcomes is worked on and assessed."))
    }
    if let sentence = loadFits { result.append(sentence) }
    let meeting = plan.activities.indices.first { at in
      plan.activities[at].has(.acquaintance) && !plan.activities[at].isCancelled && plan.isInStartWindow(at)
    }
    if let meeting {
      let title = plan.snapshot.title(plan.activities[meeting].element)
      result.append(
        Phrase(
          nl: "Aan het begin leren studenten elkaar kennen" + (title.isEmpty ? "." : ": '\(title)'."),
          en: "Students get to know each other at the start" + (title.isEmpty ? "." : ": '\(title)'.")))
    }
    var phases: InquiryPhases = []
    var feedback: FeedbackSources = []
    var principles: Principles = []
    for activity in required {
      phases.formUnion(activity.facets.inquiry)
      feedback.formUnion(activity.facets.feedback)
      principles.formUnion(activity.facets.principles)
    }
    if inquiryPhases.allSatisfy({ phases.contains($0.phase) }) {
      result.append(
        Phrase(
          nl: "Alle vier de fasen van onderzoekend leren hebben een plek.",
          en: "All four phases of inquiry have a place."))
    }
    if feedback.isSuperset(of: [.teacher, .peers]) {
      result.append(
        Phrase(
          nl: "Studenten krijgen feedback van docenten en van elkaar.",
          en: "Students get feedback from teachers and from each other."))
    }
    if principles.isSuperset(of: [.a, .b, .c, .d, .e, .f, .g]) {
      result.append(
        Phrase(
          nl: "Voor elk van de zeven ontwerpprincipes is er een activiteit.",
          en: "There is an activity for each of the seven design principles."))
    }
    return result
  }

  private var loadFits: Phrase? {
    let subject = Subject(context)
    guard subject.isByTime, let budget = plan.budget(secondsPerCredit: subject.secondsPerCredit), budget.upper > 0
    else {
      return nil
    }
    let tolerance = context.options.limits.lower(.loadTolerance)
    let share = hundredths(middle(subject.plannedInAll), of: budget.lower / 2 + budget.upper / 2)
    guard abs(share - 100) <= tolerance else { return nil }
    return Phrase(
      nl: "Het geplande werk past bij de studielast (\(share)%).",
      en: "The planned work fits the workload (\(share)%).")
  }

  // MARK: What speaks against it, and what is open

  private var attention: [ReviewBlock] {
    let findings = shownFindings
    let grave = reported(findings.filter { $0.severity <= .warning }, in: plan, isBrief: true)
    let advice = findings.count { $0.severity == .advice }
    var blocks: [ReviewBlock] = []
    if grave.isEmpty {
      blocks.append(
        .paragraph(
          isOfActivities
            ? Phrase(
              nl: "In wat te beoordelen was, zijn geen fouten en geen waarschuwingen gevonden.",
              en: "In what could be judged there are no errors and no warnings.")
            : Phrase(
              nl: "Dit plan zelf geeft geen fouten en geen waarschuwingen.",
              en: "This plan itself gives no errors and no warnings.")))
    } else {
      blocks.append(
        .list(
          grave.prefix(7).map { rule in
            rule.severityName.map { capitalised($0) } + ": " + rule.title.map { lowered($0) }
              + (rule.places.count > 1
                ? Phrase(
                  nl: " (\(rule.places.count + rule.more) plekken)", en: " (\(rule.places.count + rule.more) places)")
                : Phrase(same: ""))
              + "."
          }))
      if grave.count > 7 {
        let rest = grave.count - 7
        blocks.append(
          .paragraph(Phrase(nl: "En nog \(rest) andere, hieronder.", en: "And \(rest) more, below.")))
      }
    }
    if !warnedParts.isEmpty {
      let names = warnedParts.prefix(8).joined(separator: ", ") + (warnedParts.count > 8 ? ", …" : "")
      blocks.append(
        .paragraph(
          Phrase(
            nl: "Fouten of waarschuwingen staan wel bij wat eronder hoort: \(names).",
            en: "There are errors or warnings in what belongs to it: \(names).")))
    }
    if advice > 0 {
      let titles = reported(findings.filter { $0.severity == .advice }, in: plan, isBrief: true).map { $0.title }
      blocks.append(
        .paragraph(
          Phrase(
            nl: "Daarnaast \(advice == 1 ? "is er 1 advies" : "zijn er \(advice) adviezen"): ",
            en: "There \(advice == 1 ? "is 1 piece" : "are \(advice) pieces") of advice as well: ")
            + Phrase { language in
              titles.prefix(6).map { lowered($0[language]) }.joined(separator: "; ") + (titles.count > 6 ? "; …" : "")
                + "."
            }))
    }
    return blocks
  }

  private var unjudged: [Phrase] {
    var tally = VerdictTally()
    tally.add(result.outcomes)
    var result: [Phrase] = []
    if !tally.open.isEmpty { result.append(Phrase { missingSentence(tally.open, $0) }) }
    let unknown = plan.model.elements.count { $0.state == .unknown }
    if unknown > 0 {
      result.append(
        Phrase(
          nl: "Op " + counted(unknown, "plek", "plekken") + " staat een vraagteken.",
          en: counted(unknown, "place has", "places have") + " a question mark."))
    }
    let questions = self.questionCount
    if questions > 0 {
      result.append(
        Phrase(
          nl: counted(questions, "vraag kunnen", "vragen kunnen")
            + " alleen mensen beantwoorden; die \(questions == 1 ? "staat" : "staan") achteraan.",
          en: counted(questions, "question", "questions") + " only people can answer; they stand at the end."))
    }
    if !self.result.setAside.isEmpty {
      let aside = self.result.setAside.count
      result.append(
        Phrase(
          nl: counted(aside, "bevinding is", "bevindingen zijn") + " door de ontwerper opzijgezet.",
          en: counted(aside, "finding was", "findings were") + " set aside by the designer."))
    }
    if result.isEmpty {
      result.append(
        Phrase(nl: "Alles wat we konden bekijken, was te beoordelen.", en: "All we could look at could be judged."))
    }
    return result
  }

  // MARK: Facts

  /// What the plan says of itself, in its own words.
  private var facts: [Fact] {
    let keywords: [Keyword] = [
      .programme, .institution, .year, .level, .workload, .weekCount, .start, .end, .students, .size, .groupSize,
      .studyForm, .audience, .requires,
      .delivery, .composition, .teachers, .facilitator, .contactHours, .principle, .question, .version, .authors,
      .status,
    ]
    return keywords.compactMap { keyword in
      let values = plan.model.children(keyword, of: plan.document).compactMap { child -> String? in
        let text = plan.snapshot.title(child)
        // Another document by its name, not by its file.
        let whole = text.holds(".course") ? context.above.first { $0.model.documentKind == keyword.facts.opens } : nil
        let name = whole.map { $0.snapshot.title($0.document) } ?? text
        return name.isEmpty ? nil : name
      }
      if values.isEmpty { return nil }
      return Fact(Phrase { capitalised(keyword.row.names.canonical($0)) }, .written(values.joined(separator: "; ")))
    }
  }
}

/// With a small first letter, unless it is an abbreviation.
func lowered(_ text: String) -> String {
  let scalars = Array(text.unicodeScalars)
  guard let first = scalars.first, first.properties.isUppercase else { return text }
  if scalars.count > 1, scalars[1].properties.isUppercase || !scalars[1].properties.isAlphabetic { return text }
  return text.prefix(1).lowercased() + text.dropFirst()
}
