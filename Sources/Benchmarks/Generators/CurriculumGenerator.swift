import TestKit
import Vocabulary

/// A file of a generated workspace.
package struct GeneratedFile: Equatable, Sendable {
  /// From the workspace's own folder.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// An institution with its programmes, each with its courses and, for its first year, coach groups: so many files in all, the
/// same in every run. Programmes are in English and in Dutch, in turn.
package func generatedWorkspace(files count: Int, seed: UInt64) -> [GeneratedFile] {
  let perProgramme = 25
  let programmes = max((count - 1 + perProgramme - 1) / perProgramme, 0)
  var numbers = SeededNumbers(seed: seed)
  var files: [GeneratedFile] = []
  for programme in 1...max(programmes, 1) where files.count + 1 < count {
    let language: Language = programme.isMultiple(of: 2) ? .dutch : .english
    // The programme itself is one; of what is left at the end, courses come first.
    let rest = min(perProgramme, count - 1 - files.count) - 1
    let groups = rest > 20 ? 2 : 0
    files += generatedProgramme(programme, courses: rest - groups, groups: groups, language, &numbers)
  }
  let institution = GeneratedFile(
    path: "institution.course", bytes: generatedInstitution(programmes: programmes, SeededNumbers(seed: seed)))
  return [institution] + files
}

private let programmeOutcomes = 5

/// A programme, its courses and its coach groups, in a folder of their own.
private func generatedProgramme(
  _ number: Int, courses: Int, groups: Int, _ language: Language, _ numbers: inout SeededNumbers
) -> [GeneratedFile] {
  let folder = "programme-\(number)"
  func code(_ course: Int) -> String { "P\(number)C\(course)" }
  func file(_ course: Int) -> String { code(course).lowercased() + ".course" }
  var writer = PlanWriter(language, SeededNumbers(seed: numbers.next()))
  let subject = writer.phrase(Phrases.subjects)
  writer.line("opleiding P\(number): \(subject)", "programme P\(number): \(subject)")
  writer.line("taal: nl", "language: en")
  writer.line("instelling: ../institution.course", "institution: ../institution.course")
  writer.line("studievorm: voltijd", "study form: full-time")
  writer.line("onderwijsvorm: blended", "delivery: blended")
  writer.line("studielast: \(courses * 5) EC", "workload: \(courses * 5) EC")
  writer.line("uren per week: 40 uur", "hours per week: 40 h")
  writer.line("studenten: 56", "students: 56")
  writer.line("groepsgrootte: 28", "group size: 28")
  writer.line("status: ter beoordeling", "status: in review")
  writer.blank()
  writer.line(
    "> Studenten leren het vak door het te doen, met tijd om er samen over na te denken.",
    "> Students learn the profession by doing it, with time to think about it together.")
  writer.blank()
  writer.line(
    "visie: Samen wat samen moet, alleen wat alleen kan", "vision: Together what needs it, alone what can be done alone"
  )
  writer.blank()
  for outcome in 1...programmeOutcomes {
    let kind = writer.pick(Phrases.outcomes)
    let topic = writer.phrase(Phrases.topics)
    writer.line("leeruitkomst PO\(outcome): \(kind.text.nl) \(topic)", "outcome PO\(outcome): \(kind.text.en) \(topic)")
  }
  writer.blank()
  writer.line(
    "belanghebbende studenten: Opleidingscommissie [geraadpleegd, betrokken]",
    "stakeholder students: Student council [consulted, committed]")
  writer.line(
    "belanghebbende roostering: Roosterbureau [geïnformeerd]", "stakeholder timetabling: Timetabling office [informed]")
  writer.blank()
  // Three courses of at most eight weeks at once, four times a year.
  for course in 0..<courses {
    if course.isMultiple(of: 3) {
      let period = course / 3 + 1
      let topic = writer.phrase(Phrases.topics)
      writer.line("periode \(period): Blok over \(topic)", "period \(period): Block on \(topic)")
      writer.line("jaar: \((period + 3) / 4)", "year: \((period + 3) / 4)", depth: 1)
      writer.line("weken: 8", "weeks: 8", depth: 1)
      writer.line("studielast: 15 EC", "workload: 15 EC", depth: 1)
    }
    let level = [
      Bilingual(nl: "introductie", en: "introduced"), Bilingual(nl: "verdieping", en: "developed"),
      Bilingual(nl: "beheersing", en: "mastered"),
    ][min(course * 3 / max(courses, 1), 2)][language]
    let outcome = course % programmeOutcomes + 1
    writer.line(
      "cursus \(code(course + 1)): \(file(course + 1)) [5 EC, \(level)] -> PO\(outcome)",
      "course \(code(course + 1)): \(file(course + 1)) [5 EC, \(level)] -> PO\(outcome)", depth: 1)
    if course >= 3, writer.chance(30) {
      let before = writer.between(1, course / 3 * 3)
      writer.line("vereist: \(code(before))", "requires: \(code(before))", depth: 2)
    }
  }
  writer.blank()
  writer.line("kanaal mededelingen: Brightspace", "channel announcements: Brightspace")
  writer.line(
    "kanaal vragen: Teams, kanaal Vragen [binnen 24 uur]", "channel questions: Teams, channel Questions [within 24 h]")
  writer.line("tool: Brightspace [eerste keus voor inhoud]", "tool: Brightspace [primary for content]")
  writer.line("tool: Teams [eerste keus voor communicatie]", "tool: Teams [primary for communication]")
  writer.line("tool: Miro [voor: inzichten ordenen]", "tool: Miro [for: ordering insights]")
  writer.line(
    "afspraak samenwerking: Elk groepje begint met een contract",
    "agreement collaboration: Every group begins with a contract")
  writer.line(
    "ondersteuning technisch: Servicedesk [studenten, ruime tijden]",
    "support technical: Service desk [students, extended hours]")
  writer.line(
    "ondersteuning studievaardigheden: Leerplein [studenten]", "support study skills: Study centre [students]")
  writer.line("meting na: Jaarevaluatie", "measurement post: Yearly evaluation")
  writer.line("indicatoren: tevredenheid en uitval", "indicators: satisfaction and drop-out", depth: 1)

  var files = [GeneratedFile(path: folder + "/programme.course", bytes: writer.bytes())]
  for course in 0..<courses {
    var generator = CourseGenerator(
      PlanWriter(language, SeededNumbers(seed: numbers.next())), name: code(course + 1),
      programme: ("programme.course", programmeOutcomes))
    generator.write(weeks: 5 + course % 4)
    files.append(GeneratedFile(path: folder + "/" + file(course + 1), bytes: generator.writer.bytes()))
  }
  for group in 0..<groups {
    let bytes = generatedCommunity(group + 1, PlanWriter(language, SeededNumbers(seed: numbers.next())))
    files.append(GeneratedFile(path: folder + "/coach-group-\(group + 1).course", bytes: bytes))
  }
  return files
}

/// A coach group that meets through its first year.
private func generatedCommunity(_ number: Int, _ start: PlanWriter) -> [UInt8] {
  var writer = start
  writer.line("coachgroep: Coachgroep \(number)", "coaching group: Coach group \(number)")
  writer.line("taal: nl", "language: en")
  writer.line("opleiding: programme.course", "programme: programme.course")
  writer.line("onderwijsvorm: blended", "delivery: blended")
  writer.line("leerjaar: 1", "year: 1")
  writer.line("weken: 36", "weeks: 36")
  writer.line("studenten: 24", "students: 24")
  writer.line("groepsgrootte: 8", "group size: 8")
  writer.line("samenstelling: nieuw", "composition: new")
  writer.blank()
  writer.line("principes: A, B, C, D", "principles: A, B, C, D")
  writer.line(
    "doel gezamenlijk: Niemand gaat weg zonder met iemand te hebben gepraat",
    "goal shared: Nobody leaves without having talked to someone")
  writer.line("kanaal mededelingen: Teams", "channel announcements: Teams")
  writer.line("kanaal sociaal: Groepsapp", "channel social: Chat group")
  writer.line(
    "afspraak samenwerking: Wat hier gezegd wordt, blijft hier [ondertekend]",
    "agreement collaboration: What is said here stays here [signed]")
  writer.line("tool: Teams", "tool: Teams")
  writer.blank()
  for meeting in 1...6 {
    let title = writer.phrase(Phrases.topics)
    let place = writer.chance(25) ? "online" : writer.word("op locatie", "on campus")
    writer.line(
      "bijeenkomst M\(meeting): Over \(title) [\(place), week \(meeting * 5), 90 min]",
      "meeting M\(meeting): About \(title) [\(place), week \(meeting * 5), 90 min]", depth: 0)
    let opening = writer.phrase(Phrases.openings)
    writer.line(
      "synchroon check-in: \(opening) [hele groep, 10 min]", "sync check-in: \(opening) [whole group, 10 min]", depth: 1
    )
    if meeting == 1 {
      writer.line(
        "synchroon werkafspraken: Wat hebben we nodig om vrijuit te praten? [groepen van 4, 30 min]",
        "sync working agreements: What do we need to talk freely? [groups of 4, 30 min]", depth: 1)
    } else {
      writer.line(
        "synchroon intervisie: Eén vraag uit de groep [groepen van 4, 60 min]",
        "sync intervision: One question from the group [groups of 4, 60 min]", depth: 1)
    }
    if writer.chance(40) { writer.line("rondes: 2", "rounds: 2", depth: 2) }
  }
  return writer.bytes()
}

private func generatedInstitution(programmes: Int, _ numbers: SeededNumbers) -> [UInt8] {
  var writer = PlanWriter(.english, numbers)
  let lines = [
    "institution UAS: University of applied sciences", "language: en", "delivery: blended", "students: 14000",
    "start: 2026-09-01", "end: 2029-08-31", "status: in review", "",
    "> A plan for three years. Every programme decides how far it goes, within what we agree here.", "",
    "strategy: Time on campus is for what you can only do together", "  consulted: yes",
    "definition: Blended learning: an enriched, student-centred learning experience that combines meeting and technology",
    "",
    "goal G1: Students know what to expect in every course", "  benefits: students", "  layer: micro",
    "goal G2: Teachers have time and help to redesign", "  benefits: teachers", "  layer: meso", "",
    "why macro: New groups of students, and closer ties with employers",
    "how meso: Learning designers work in the teams",
    "who micro: Teachers and students, pioneers and others", "",
    "dimension institutional support: Every programme has a fixed coach", "  maturity: 2", "  ambition: 3",
    "dimension finances: Money for three years", "  maturity: 1", "  ambition: 1",
    "dimension facilities: Two project floors and a flexible timetable", "  maturity: 0", "  ambition: 2", "",
    "stakeholder management: Executive board [macro, committed, lead]",
    "stakeholder teachers: Teachers of the pioneer institutes [micro, committed, pioneer]",
    "stakeholder it: ICT service [meso, informed]", "",
    "step redesign S1: Redesign first-year courses [2026-09-01 to 2028-08-31] -> G1, G2", "  who: Course teams",
    "  hours: 40 h", "step training S2: Design training for every course team [before S1] -> G2",
    "  who: Learning designers", "", "tool: Teams [primary for communication, approved]",
    "tool: Brightspace [primary for content, approved]", "tool: Miro [approved]",
    "support technical: ICT service desk [students, staff, extended hours, both]",
  ]
  for line in lines { writer.line(line) }
  for programme in 0..<programmes {
    writer.line("programme: programme-\(programme + 1)/programme.course")
  }
  writer.line("indicators: satisfaction, drop-out, teacher experience")
  writer.line("measurement pre: Self-scan on the eight dimensions [2026-03-01]")
  return writer.bytes()
}
