import TestKit
import Vocabulary

/// A course as teachers write them, in either language; the same for the same seed. It has the mixture of the sample
/// documents: as many blank lines, details, references and notes, and as many things that were forgotten.
package func generatedCourse(lines: Int, seed: UInt64, language: Language) -> [UInt8] {
  var course = CourseGenerator(PlanWriter(language, SeededNumbers(seed: seed)), name: "X\(seed)")
  course.write(weeks: 40, lines: lines)
  return course.writer.bytes(upTo: lines)
}

/// Writes one course.
struct CourseGenerator {
  private(set) var writer: PlanWriter
  private let name: String
  /// The programme's file, where the course belongs to one, and how many outcomes that has.
  private let programme: (path: String, outcomes: Int)?
  private let outcomes: Int
  private let subject: String
  /// The days of the meetings are the same in all weeks.
  private let day: String
  private var number = 0
  /// What is left of a week of work once everything else is done.
  private var hours = 4...12

  init(_ writer: PlanWriter, name: String, programme: (path: String, outcomes: Int)? = nil) {
    var writer = writer
    self.name = name
    self.programme = programme
    outcomes = writer.between(3, 5)
    subject = writer.phrase(Phrases.subjects)
    day = writer.phrase([
      Bilingual(nl: "maandag 9:00-12:00", en: "Monday 9:00-12:00"),
      Bilingual(nl: "dinsdag 13:00-16:00", en: "Tuesday 13:00-16:00"),
      Bilingual(nl: "donderdag 9:30-12:30", en: "Thursday 9:30-12:30"),
    ])
    self.writer = writer
  }

  /// A course of so many weeks. With a number of lines it goes on with one theme after another until it is that long, and
  /// its weeks hold several of them.
  mutating func write(weeks: Int, lines: Int? = nil) {
    let credits = lines.map { $0 / 30 + 1 } ?? 5
    if lines == nil {
      let rest = max(credits * 28 / weeks - 5, 3)
      hours = max(rest - 3, 1)...(rest + 3)
    }
    writeHead(weeks: weeks, credits: credits)
    guard let lines else {
      for week in 1...weeks { writeWeek(week, of: weeks) }
      writeEnd()
      return
    }
    writeEnd()
    let themes = lines / 20 + 1
    var theme = 0
    while writer.lines.count < lines {
      writeTheme(theme, week: min(theme * weeks / themes + 1, weeks))
      theme += 1
    }
  }

  // MARK: What comes first

  private mutating func writeHead(weeks: Int, credits: Int) {
    writer.line("cursus \(name): \(subject)", "course \(name): \(subject)")
    writer.line("taal: nl", "language: en")
    if let programme {
      writer.line("instelling: ../institution.course", "institution: ../institution.course")
      writer.line("opleiding: \(programme.path)", "programme: \(programme.path)")
    }
    writer.line("onderwijsvorm: blended", "delivery: blended")
    if writer.chance(70) {
      writer.line(
        "> Luisteren kan thuis; op locatie is er tijd om samen te oefenen.",
        "> Listening can be done at home; on campus there is time to practise together.", depth: 1)
    }
    writer.line("studievorm: voltijd", "study form: full-time")
    writer.line("leerjaar: 1", "year: 1")
    writer.line("collegejaar: 2026-2027", "academic year: 2026-2027")
    writer.line("weken: \(weeks)", "weeks: \(weeks)")
    writer.line("studenten: 56", "students: 56")
    writer.line("groepsgrootte: 28", "group size: 28")
    writer.line("samenstelling: nieuw", "composition: new")
    writer.line("studielast: \(credits) EC", "workload: \(credits) EC")
    writer.line("status: concept", "status: draft")
    let teacher = writer.pick(Phrases.teachers)
    writer.line("docenten: \(teacher)", "teachers: \(teacher)")
    writer.blank()
    writer.line(
      "> Studenten ontmoeten elkaar én het vak: ze onderzoeken een vraag van een echte opdrachtgever en geven een",
      "> Students meet each other and the subject at once: they look into a question of a real client and give")
    writer.line("> advies dat morgen te gebruiken is.", "> advice that can be used tomorrow.")
    writer.blank()
    writer.line("voorkennis: geen, iedereen kan meedoen", "requires: none, everyone can join")
    if writer.chance(60) { writer.line("benodigdheden: Laptop", "equipment: Laptop") }
    if writer.chance(60) {
      writer.line("inclusie: Elke tekst kan worden voorgelezen", "inclusion: Every text can be read aloud")
    }
    if writer.chance(80) {
      writer.line(
        "informatie verwachtingen: Studiewijzer in Brightspace", "information expectations: Course guide in Brightspace"
      )
    }
    writer.blank()
    writeOutcomes()
    writeAssessments(weeks)
    writeAgreements()
  }

  private mutating func writeOutcomes() {
    for outcome in 1...outcomes {
      let kind = writer.pick(Phrases.outcomes)
      let topic = writer.phrase(Phrases.topics)
      let setting = writer.phrase(Phrases.settings)
      var goal = ""
      if let programme { goal = " -> \(programme.path)#PO\(writer.between(1, programme.outcomes))" }
      writer.line(
        "leeruitkomst L\(outcome): \(kind.text.nl) \(topic) \(setting)\(goal)",
        "outcome L\(outcome): \(kind.text.en) \(topic) \(setting)\(goal)")
      if writer.chance(70) { writer.line("niveau: \(kind.level.nl)", "level: \(kind.level.en)", depth: 1) }
    }
    writer.blank()
    writer.line(
      "doel gezamenlijk: Een advies waar de opdrachtgever morgen mee verder kan",
      "goal shared: Advice that the client can act on tomorrow")
    writer.blank()
  }

  private mutating func writeAssessments(_ weeks: Int) {
    let first = max(weeks / 2, 1)
    writer.line(
      "toets formatief T1: Eerste versie [week \(first)] -> L1",
      "assessment formative T1: First version [week \(first)] -> L1")
    writer.line(
      "feedback: medestudenten en docent [binnen 5 dagen]", "feedback: peers and teacher [within 5 days]", depth: 1)
    writer.line(
      "toets summatief T2: Advies voor de opdrachtgever [60%, verslag, groepjes van 4, week \(weeks)] -> \(all(outcomes - 1))",
      "assessment summative T2: Advice for the client [60%, report, groups of 4, week \(weeks)] -> \(all(outcomes - 1))"
    )
    writer.line("rubriek: Beoordelingsformulier", "rubric: Marking form", depth: 1)
    if writer.chance(50) {
      writer.line("- Onderbouwing van het advies", "- Evidence for the advice", depth: 2)
      writer.line("- Helderheid voor de opdrachtgever", "- Clarity for the client", depth: 2)
    }
    if writer.chance(70) {
      writer.line(
        "individueel deel: Ieder verantwoordt één keuze", "individual part: Everyone accounts for one choice", depth: 1)
    }
    writer.line("feedback: docent [binnen 10 werkdagen]", "feedback: teacher [within 10 working days]", depth: 1)
    writer.line(
      "toets summatief T3: Reflectie [40%, individueel, week \(weeks)] -> L\(outcomes)",
      "assessment summative T3: Reflection [40%, individual, week \(weeks)] -> L\(outcomes)")
    if writer.chance(70) { writer.line("rubriek: Formulier reflectie", "rubric: Reflection form", depth: 1) }
    writer.blank()
  }

  private mutating func writeAgreements() {
    if programme == nil || writer.chance(70) {
      writer.line("kanaal mededelingen: Brightspace", "channel announcements: Brightspace")
      writer.line(
        "kanaal vragen: Teams, kanaal Vragen [binnen 24 uur]",
        "channel questions: Teams, channel Questions [within 24 h]")
      if writer.chance(60) {
        writer.line("kanaal sociaal: Groepsapp van de klas", "channel social: Chat group of the class")
      }
      writer.line(
        "afspraak samenwerking: Elk groepje maakt in week 1 een contract [ondertekend]",
        "agreement collaboration: Every group makes a contract in week 1 [signed]")
    }
    writer.line(
      "tool: Brightspace [voor: mededelingen en lesmateriaal]", "tool: Brightspace [for: announcements and material]")
    writer.line("tool: Teams [voor: vragen]", "tool: Teams [for: questions]")
    writer.line("tool: Miro [voor: inzichten ordenen]", "tool: Miro [for: ordering insights]")
    if writer.chance(60) {
      writer.line("ondersteuning studievaardigheden: Leerplein", "support study skills: Study centre")
      writer.line(
        "ondersteuning technisch: Servicedesk [kantooruren]", "support technical: Service desk [office hours]")
    }
    writer.blank()
  }

  private mutating func writeEnd() {
    writer.line(
      "meting halverwege: Gesprek met vier studenten [week 4]", "measurement halfway: Talk with four students [week 4]")
    writer.line("gaat over: studielast en interactie", "about: study load and interaction", depth: 1)
    if writer.chance(70) {
      writer.line(
        "meting na: Vragenlijst in Brightspace [week 8]", "measurement post: Questionnaire in Brightspace [week 8]")
      writer.line("indicatoren: tevredenheid en resultaten", "indicators: satisfaction and results", depth: 1)
    }
    writer.blank()
  }

  // MARK: Weeks

  private mutating func writeWeek(_ week: Int, of weeks: Int) {
    writer.line("week \(week): \(capitalized(writer.phrase(Phrases.topics)))")
    writeContents(isFirst: week == 1, isLast: week == weeks)
  }

  private mutating func writeTheme(_ theme: Int, week: Int) {
    let topic = capitalized(writer.phrase(Phrases.topics))
    writer.line("module M\(theme + 1): \(topic) [week \(week)]")
    writeContents(isFirst: theme == 0, isLast: false)
  }

  private mutating func writeContents(isFirst: Bool, isLast: Bool) {
    number += 1
    if writer.chance(35) { writeNote(depth: 1) }
    let prepares = writePreparation(isFirst)
    writeMeeting(isFirst, prepares)
    writeFollowUp(isLast)
    writer.blank()
  }

  private mutating func writePreparation(_ isFirst: Bool) -> String? {
    var name: String?
    if isFirst {
      writer.line(
        "asynchroon voorstellen: Stel jezelf voor met een foto [online, individueel, 20 min]",
        "async introduction: Introduce yourself with a picture [online, alone, 20 min]", depth: 1)
    }
    if writer.chance(65) {
      name = "K\(number)"
      let text = about(Phrases.videoOpenings)
      let captions = writer.chance(70) ? writer.word(", ondertiteling", ", captions") : ""
      let minutes = writer.between(2, 9) * 5
      let outcome = outcome()
      writer.line(
        "asynchroon kennisclip K\(number): \(text) [online, individueel, \(minutes) min\(captions)] -> \(outcome)",
        "async knowledge clip K\(number): \(text) [online, alone, \(minutes) min\(captions)] -> \(outcome)", depth: 1)
    }
    if writer.chance(50) {
      let text = about(Phrases.readingOpenings)
      let minutes = writer.between(3, 9) * 20
      let outcome = outcome()
      writer.line(
        "asynchroon lezen: \(text) [eigen plek, individueel, \(minutes) min] -> \(outcome)",
        "async reading: \(text) [own place, alone, \(minutes) min] -> \(outcome)", depth: 1)
      if writer.chance(30) {
        let pages = writer.between(8, 40)
        writer.line(
          "materiaal: Basisboek, hoofdstuk \(number) [\(pages) pagina’s]",
          "material: Handbook, chapter \(number) [\(pages) pages]", depth: 2)
      }
    }
    if writer.chance(30) {
      let text = about(Phrases.readingOpenings)
      let outcome = outcome()
      writer.line(
        "asynchroon quiz Q\(number): \(text) [online, individueel, 20 min] -> \(outcome)",
        "async quiz Q\(number): \(text) [online, alone, 20 min] -> \(outcome)", depth: 1)
      if writer.chance(80) { writer.line("feedback: automatisch", "feedback: automatic", depth: 2) }
      name = "Q\(number)"
    }
    return name
  }

  private mutating func writeMeeting(_ isFirst: Bool, _ prepares: String?) {
    let title = capitalized(writer.phrase(Phrases.topics))
    let isOnline = writer.chance(20)
    writer.line(
      "bijeenkomst B\(number): \(title) [\(isOnline ? "online" : "op locatie"), \(day), 180 min]",
      "meeting B\(number): \(title) [\(isOnline ? "online" : "on campus"), \(day), 180 min]", depth: 1)
    if let prepares, writer.chance(80) { writer.line("volgt op: \(prepares)", "follows: \(prepares)", depth: 2) }
    if !isOnline, writer.chance(40) { writer.line("locatie: Lokaal 2.14", "location: Room 2.14", depth: 2) }
    let opening = writer.phrase(Phrases.openings)
    if writer.chance(70) {
      writer.line(
        "synchroon check-in: \(opening) [hele groep, 10 min]", "sync check-in: \(opening) [whole group, 10 min]",
        depth: 2)
    }
    if isFirst {
      writer.line(
        "synchroon werkafspraken: Maak een contract [groepjes van 4, 30 min]",
        "sync working agreements: Make a contract [groups of 4, 30 min]", depth: 2)
      writer.line("product: contract", "product: contract", depth: 3)
    }
    if writer.chance(40) {
      let text = about(Phrases.videoOpenings)
      let outcome = outcome()
      writer.line(
        "synchroon hoorcollege: \(text) [hele groep, 25 min] -> \(outcome)",
        "sync lecture: \(text) [whole group, 25 min] -> \(outcome)", depth: 2)
    }
    writeTalk()
    if writer.chance(60) {
      writer.line("pauze: [20 min]", "break: [20 min]", depth: 2)
      writeTalk()
    }
    let closing = writer.phrase(Phrases.closings)
    if writer.chance(60) {
      writer.line(
        "synchroon check-out: \(closing) [hele groep, 10 min]", "sync check-out: \(closing) [whole group, 10 min]",
        depth: 2)
    }
  }

  private static let talks: [Bilingual<String>] = [
    Bilingual(nl: "discussie", en: "discussion"), Bilingual(nl: "rollenspel", en: "role play"),
    Bilingual(nl: "oefening", en: "exercise"), Bilingual(nl: "groepswerk", en: "group work"),
    Bilingual(nl: "denken-delen-uitwisselen", en: "think-pair-share"), Bilingual(nl: "brainstorm", en: "brainstorm"),
  ]

  private mutating func writeTalk() {
    let kind = writer.phrase(Self.talks)
    let text = about(Phrases.talkingOpenings)
    let size = writer.between(3, 5)
    let minutes = writer.between(4, 10) * 5
    let outcome = outcome()
    writer.line(
      "synchroon \(kind): \(text) [groepjes van \(size), \(minutes) min] -> \(outcome)",
      "sync \(kind): \(text) [groups of \(size), \(minutes) min] -> \(outcome)", depth: 2)
    if writer.chance(45) {
      let product = writer.phrase(Phrases.products)
      writer.line("product: \(product)", depth: 3)
    }
    if writer.chance(25) {
      let aim = writer.phrase(Phrases.topics)
      writer.line(
        "bedoeling: Samen vastleggen wat je weet van \(aim)", "purpose: Writing down together what you know of \(aim)",
        depth: 3)
    }
    if writer.chance(15) {
      writer.line("rollen: voorzitter, tijdbewaker [roulerend]", "roles: chair, timekeeper [rotating]", depth: 3)
    }
    if writer.chance(15) { writer.line("tool: Miro", depth: 3) }
    if writer.chance(15) { writeNote(depth: 3) }
  }

  private mutating func writeFollowUp(_ isLast: Bool) {
    let text = about(Phrases.makingOpenings)
    let hours = writer.between(self.hours.lowerBound, self.hours.upperBound)
    let outcome = outcome()
    let isTogether = writer.chance(55)
    if isTogether {
      writer.line(
        "asynchroon projectwerk P\(number): \(text) [groepjes van 4, eigen plek, \(hours) uur] -> \(outcome)",
        "async project work P\(number): \(text) [groups of 4, own place, \(hours) h] -> \(outcome)", depth: 1)
      if writer.chance(80) {
        writer.line("individueel deel: Ieder schrijft één deel", "individual part: Everyone writes one part", depth: 2)
      }
    } else {
      writer.line(
        "asynchroon opdracht P\(number): \(text) [online, individueel, \(hours) uur] -> \(outcome)",
        "async assignment P\(number): \(text) [online, alone, \(hours) h] -> \(outcome)", depth: 1)
    }
    writer.line("volgt op: B\(number)", "follows: B\(number)", depth: 2)
    if writer.chance(60) {
      let product = writer.phrase(Phrases.products)
      writer.line("product: \(product)", depth: 2)
    }
    if writer.chance(30) {
      let topic = writer.phrase(Phrases.topics)
      writer.line(
        "instructie: Begin bij wat je al weet van \(topic)",
        "instruction: Begin with what you know already of \(topic)", depth: 2)
    }
    if writer.chance(20) {
      writer.line("rubriek: Beoordelingsformulier", "rubric: Marking form", depth: 2)
      writer.line("- Onderbouwing", "- Evidence", depth: 3)
      writer.line("- Helderheid", "- Clarity", depth: 3)
    }
    if writer.chance(75) {
      if writer.chance(50) {
        writer.line("feedback: docent [binnen 5 dagen]", "feedback: teacher [within 5 days]", depth: 2)
      } else {
        writer.line("feedback: medestudenten", "feedback: peers", depth: 2)
      }
    }
    if isLast {
      writer.line("toets: T2", "assessment: T2", depth: 2)
      writer.line(
        "asynchroon reflectie: Schrijf je reflectie [online, individueel, 2 uur] -> L\(outcomes)",
        "async reflection: Write your reflection [online, alone, 2 h] -> L\(outcomes)", depth: 1)
      writer.line("toets: T3", "assessment: T3", depth: 2)
    }
  }

  // MARK: Pieces

  private mutating func writeNote(depth: Int) {
    let note = writer.phrase(Phrases.notes)
    writer.line("> " + note, depth: depth)
  }

  private mutating func about(_ openings: [Bilingual<String>]) -> String {
    let opening = writer.phrase(openings)
    return opening + " " + writer.phrase(Phrases.topics)
      + (writer.chance(40) ? " " + writer.phrase(Phrases.settings) : "")
  }

  private mutating func outcome() -> String { "L\(writer.between(1, outcomes))" }

  private func all(_ count: Int) -> String { (1...count).map { "L\($0)" }.joined(separator: ", ") }

  private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
