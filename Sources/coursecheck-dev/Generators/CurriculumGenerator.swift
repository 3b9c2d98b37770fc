import Vocabulary

/// A file of a generated workspace.
struct GeneratedFile {
  var path: String
  var bytes: [UInt8]
}

/// Courses as teachers write them, in programmes of fifty, in one institution: the same in every run.
func generatedWorkspace(courses: Int, seed: UInt64) -> [GeneratedFile] {
  var numbers = SeededNumbers(seed: seed)
  let perProgramme = 50
  let programmes = (courses + perProgramme - 1) / perProgramme
  var files = [GeneratedFile(path: "institution.course", bytes: institution(programmes))]
  var rest = courses
  for programme in 1...max(programmes, 1) {
    let folder = "programme-\(programme)"
    let count = min(rest, perProgramme)
    rest -= count
    let language: Language = programme % 2 == 0 ? .dutch : .english
    files.append(
      GeneratedFile(path: folder + "/programme.course", bytes: generatedProgramme(programme, count, language)))
    for course in 1...max(count, 1) {
      files.append(
        GeneratedFile(
          path: "\(folder)/\(code(programme, course).lowercased()).course",
          bytes: generatedPlan(programme, course, language, &numbers)))
    }
  }
  return files
}

private func code(_ programme: Int, _ course: Int) -> String { "P\(programme)C\(course)" }

private func institution(_ programmes: Int) -> [UInt8] {
  var text = [
    "institution UAS: University of applied sciences", "language: en", "strategy: Meeting is for what needs it",
  ]
  for programme in 1...max(programmes, 1) { text.append("programme: programme-\(programme)/programme.course") }
  return Array((text.joined(separator: "\n") + "\n").utf8)
}

private func generatedProgramme(_ number: Int, _ courses: Int, _ language: Language) -> [UInt8] {
  func word(_ nl: String, _ en: String) -> String { language == .dutch ? nl : en }
  var text = [
    word("opleiding P\(number): Opleiding \(number)", "programme P\(number): Programme \(number)"),
    word("taal: nl", "language: en"), word("instelling: ../institution.course", "institution: ../institution.course"),
    word("studievorm: voltijd", "study form: full-time"), word("uren per week: 40 uur", "hours per week: 40 h"),
  ]
  for outcome in 1...5 {
    text.append(
      word("leeruitkomst PO\(outcome): Lost een echt probleem op", "outcome PO\(outcome): Solves a real problem"))
  }
  text.append(word("kanaal vragen: Teams [binnen 24 uur]", "channel questions: Teams [within 24 h]"))
  text.append(word("kanaal mededelingen: Brightspace", "channel announcements: Brightspace"))
  text.append("tool: Teams")
  text.append(word("ondersteuning technisch: Helpdesk", "support technical: Help desk"))
  for course in 1...max(courses, 1) {
    if course % 3 == 1 {
      let period = (course + 2) / 3
      text.append(word("periode \(period): Blok \(period)", "period \(period): Block \(period)"))
      text.append("  " + word("jaar: \(min(4, (period + 3) / 4))", "year: \(min(4, (period + 3) / 4))"))
      text.append("  " + word("weken: 8", "weeks: 8"))
    }
    let own = code(number, course)
    text.append(
      "  " + word("cursus", "course") + " \(own): \(own.lowercased()).course [5 EC] -> PO\(course % 5 + 1)")
    if course > 3, course % 4 == 0 {
      text.append("    " + word("voorkennis", "requires") + ": \(code(number, course - 3))")
    }
  }
  return Array((text.joined(separator: "\n") + "\n").utf8)
}

/// A course of eight weeks, some seventy lines.
private func generatedPlan(_ programme: Int, _ course: Int, _ language: Language, _ numbers: inout SeededNumbers)
  -> [UInt8]
{
  let isDutch = language == .dutch
  func word(_ nl: String, _ en: String) -> String { isDutch ? nl : en }
  let subject = numbers.pick(
    isDutch
      ? ["Merken", "Klanten", "Markten", "Onderzoek", "Statistiek", "Ontwerpen", "Gesprekken", "Recht"]
      : ["Brands", "Customers", "Markets", "Research", "Statistics", "Design", "Conversations", "Law"])
  var text = [
    word("cursus", "course") + " \(code(programme, course)): \(subject)", word("taal: nl", "language: en"),
    word("opleiding", "programme") + ": programme.course", word("onderwijsvorm: blended", "delivery: blended"),
    word("weken: 8", "weeks: 8"), word("studenten: 48", "students: 48"), word("groepsgrootte: 24", "group size: 24"),
    word("studielast: 5 EC", "workload: 5 EC"), word("samenstelling: nieuw", "composition: new"), "",
  ]
  let prefix = isDutch ? "LU" : "LO"
  for outcome in 1...3 {
    let verb = numbers.pick(isDutch ? ["Analyseert", "Ontwerpt", "Verklaart"] : ["Analyses", "Designs", "Explains"])
    text.append(
      word("leeruitkomst", "outcome")
        + " \(prefix)\(outcome): \(verb) \(word("een bestaand geval uit de praktijk", "a real case from practice")) -> "
        + "programme.course#PO\((course + outcome) % 5 + 1)")
  }
  text.append("")
  for week in 1...8 {
    text.append("week \(week): \(subject) \(week)")
    let kind = numbers.pick(isDutch ? ["kennisclip", "lezen", "quiz"] : ["video", "reading", "quiz"])
    text.append(
      "  \(word("asynchroon", "async")) \(kind): \(word("Voorbereiding op", "Preparing for")) \(subject) "
        + "[online, \(word("individueel", "alone")), \(numbers.below(12) * 10 + 60) min] -> \(prefix)\(numbers.below(3) + 1)"
    )
    text.append(word("  bijeenkomst: Werkcollege [op locatie, 90 min]", "  meeting: Workshop [on campus, 90 min]"))
    if week == 1 {
      text.append("    \(word("synchroon ijsbreker: Wie ben je?", "sync icebreaker: Who are you?")) [15 min]")
    }
    text.append(
      "    \(word("synchroon casus: Een geval uit de praktijk [groepen van", "sync case: A case from practice [groups of")) "
        + "\(numbers.below(3) + 3), 60 min] -> \(prefix)\(numbers.below(3) + 1)")
    text.append(
      "  \(word("asynchroon opdracht: Uitwerking", "async assignment: Working it out")) [\(numbers.below(6) + 3) "
        + "\(word("uur", "h"))] -> \(prefix)\(numbers.below(3) + 1)")
    if numbers.below(2) == 0 {
      text.append("    feedback: " + word("docent [binnen 5 dagen]", "teacher [within 5 days]"))
    }
  }
  text.append(
    word("toets summatief T1: Verslag [100%, week 8]", "assessment summative A1: Report [100%, week 8]")
      + " -> \(prefix)1, \(prefix)2, \(prefix)3")
  return Array((text.joined(separator: "\n") + "\n").utf8)
}
