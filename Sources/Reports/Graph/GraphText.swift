import CourseModel
import Vocabulary

// A curriculum for a terminal of 80 columns.

extension TextOutput {
  package mutating func writeText(of graph: CurriculumGraph, _ language: Language) {
    let nl = language == .dutch
    if graph.isEmpty {
      line(
        nl
          ? "In deze bestanden staat geen opleiding, instelling of cursus."
          : "There is no programme, institution or course in these files.")
    }
    var isFirst = true
    func separate(_ output: inout TextOutput) {
      if !isFirst { output.line() }
      isFirst = false
    }
    for programme in graph.programmes {
      separate(&self)
      write(programme, language)
    }
    for institution in graph.institutions {
      separate(&self)
      write(institution, language)
    }
    if !graph.others.courses.isEmpty {
      separate(&self)
      title(nl ? "Cursussen die hier bij geen opleiding horen" : "Courses that belong to no programme here")
      write(graph.others.courses, Columns(graph.others.courses, language), language)
      writeRequirements(graph.others, language)
    }
    if !graph.unrecognized.isEmpty {
      line()
      paragraph(
        (nl ? "Hierin staat niet waar het over gaat: " : "These do not say what they are about: ")
          + enumerated(graph.unrecognized.map { pathText($0) }, language) + ".", indent: 0)
    }
  }

  // MARK: A programme

  private mutating func write(_ programme: ProgrammeGraph, _ language: Language) {
    let nl = language == .dutch
    title(calling(code: programme.code, title: programme.title, path: programme.path))
    paragraph(pathText(programme.path), indent: 0, .faint)
    if let institution = programme.institution {
      paragraph((nl ? "hoort bij " : "belongs to ") + told(institution, language), indent: 0, .faint)
    }
    let columns = Columns(programme.web.courses, language)
    for (at, period) in programme.periods.enumerated() {
      line()
      title(period.heading)
      let facts = period.facts(language)
      if !facts.isEmpty { paragraph(facts, indent: 0, .faint) }
      write(programme.courses(inPeriod: at), columns, language)
    }
    let unplaced = programme.courses(inPeriod: nil)
    if !unplaced.isEmpty {
      line()
      title(
        programme.periods.isEmpty
          ? (nl ? "Cursussen" : "Courses") : nl ? "Zonder periode" : "Without a period")
      write(unplaced, columns, language)
    }
    let unlisted = programme.web.courses.filter { !$0.isListed }
    if !unlisted.isEmpty {
      line()
      title(
        nl
          ? "Horen hierbij volgens hun eigen bestand; de opleiding noemt ze niet"
          : "Belong here by their own files; the programme does not name them")
      write(unlisted, columns, language)
    }
    if programme.web.courses.isEmpty {
      line()
      line(nl ? "De opleiding noemt geen cursussen." : "The programme names no courses.")
    }
    writeRequirements(programme.web, language)
    writeOutcomes(of: programme, language)
  }

  private mutating func write(_ courses: [GraphCourse], _ columns: Columns, _ language: Language) {
    let nl = language == .dutch
    if courses.isEmpty { line("  " + (nl ? "geen cursussen" : "no courses")) }
    let indent = columns.code == 0 ? 2 : columns.code + 4
    for course in courses {
      spaces(2)
      let code = visibleText(course.code)
      if columns.code > 0 {
        write(code, .strong)
        spaces(Swift.max(2, columns.code + 2 - displayWidth(of: code)))
      }
      let before = Swift.max(indent, 4 + displayWidth(of: code))
      let right = columns.start + columns.credits
      for (at, text) in wrapped(course.title(language), width: Swift.max(20, 78 - right - before)).enumerated() {
        if at > 0 { spaces(indent) }
        write(text)
        if at == 0 {
          let credits = course.credits(language)
          let start = course.start(language)
          spaces(80 - right - before - displayWidth(of: text))
          write(start, .faint)
          spaces(right - displayWidth(of: start) - displayWidth(of: credits))
          write(credits)
        }
        line()
      }
      if let trouble = course.file.trouble, let path = course.path {
        paragraph(pathText(path) + " " + trouble[language], indent: indent, .warning)
      }
      if let programme = course.programme {
        let told = told(programme, language)
        let ending = programme.file == .read ? (nl ? ", hier niet bij" : ", not among these files") : ""
        paragraph((nl ? "hoort bij " : "belongs to ") + told + ending, indent: indent, .faint)
      }
    }
  }

  // MARK: What requires what

  private mutating func writeRequirements(_ web: CourseWeb, _ language: Language) {
    let nl = language == .dutch
    let having = web.courses.filter { !$0.links.isEmpty || !$0.otherRequirements.isEmpty }
    if having.isEmpty { return }
    line()
    title(nl ? "Voorkennis" : "What requires what", nl ? "A ← B: voor A is B nodig" : "A ← B: A requires B")
    let width = Swift.min(16, having.map { displayWidth(of: visibleText($0.name)) }.max() ?? 0)
    var seen: Set<String> = []
    for course in having {
      var parts = course.links.map { link in
        let remarks = [link.isInCircle ? (nl ? "in een kring" : "in a circle") : nil, link.kind.remark?[language]]
        let remark = remarks.compactMap { $0 }.joined(separator: ", ")
        return visibleText(web.courses[link.course].name) + (remark.isEmpty ? "" : " (" + remark + ")")
      }
      parts += course.otherRequirements.map { "“" + visibleText($0) + "”" }
      let name = visibleText(course.name)
      // What is offered again requires the same again.
      if seen.insert(name + parts.joined(separator: "\n")).inserted {
        hanging(name, "← " + parts.joined(separator: ", "), indent: 2, column: width + 1, further: 2)
      }
    }
    for circle in web.circles { writeCircle(circle.map { visibleText(web.courses[$0].name) }, language) }
  }

  private mutating func writeCircle(_ names: [String], _ language: Language) {
    let nl = language == .dutch
    if names.count == 1 {
      paragraph((names.first ?? "") + (nl ? " vereist zichzelf" : " requires itself"), indent: 2, .warning)
    } else {
      paragraph(
        (nl ? "Kring: " : "Circle: ") + (names + names.prefix(1)).joined(separator: " ← ")
          + (nl ? "; geen van deze kan de eerste zijn" : "; none of these can come first"), indent: 2, .warning)
    }
  }

  // MARK: Outcomes

  private mutating func writeOutcomes(of programme: ProgrammeGraph, _ language: Language) {
    let nl = language == .dutch
    if programme.web.courses.isEmpty { return }
    line()
    if programme.outcomes.isEmpty {
      return line(nl ? "De opleiding noemt geen leeruitkomsten." : "The programme states no outcomes.")
    }
    title(
      nl ? "Waar aan welke leeruitkomst gewerkt wordt" : "Where each outcome is worked on",
      nl ? "✓ daar getoetst, – niet, ? niet bekend" : "✓ assessed there, – not, ? not known")
    let unknown = nl ? "niveau onbekend" : "level not known"
    let works = programme.outcomes.flatMap { $0.works }
    let names =
      MasteryLevel.allCases.filter { level in works.contains { $0.levels.contains(level) } }.map { $0.name(language) }
      + (works.contains { $0.levels.isEmpty } ? [unknown] : [])
    let column = names.map { displayWidth(of: $0) }.max() ?? 0
    let width = Swift.min(10, programme.outcomes.map { displayWidth(of: visibleText($0.name)) }.max() ?? 0)
    for outcome in programme.outcomes {
      let target = outcome.target.map { (nl ? " [doel: " : " [target: ") + $0.name(language) + "]" } ?? ""
      let title = visibleText(outcome.title) + target
      if !outcome.name.isEmpty {
        hanging(visibleText(outcome.name), title, indent: 2, column: width + 2, further: 0, .strong)
      } else {
        paragraph(title, indent: 2)
      }
      let indent = width > 0 ? width + 4 : 4
      for level in MasteryLevel.allCases {
        writeWorks(level.name(language), outcome.works.filter { $0.levels.contains(level) }, programme, indent, column)
      }
      writeWorks(unknown, outcome.works.filter { $0.levels.isEmpty }, programme, indent, column)
      if outcome.works.isEmpty {
        paragraph(
          nl ? "geen cursus zegt dat die hieraan werkt" : "no course says that it works on this", indent: indent, .faint
        )
      }
    }
    let working = Set(programme.outcomes.flatMap { $0.works.map { $0.course } })
    let silent = programme.web.courses.enumerated().filter { $0.element.isListed && !working.contains($0.offset) }
    let isAbsent = { (course: GraphCourse) in course.file.trouble != nil }
    writeNames(
      nl ? "Zonder leeruitkomst van de opleiding: " : "Without an outcome of the programme: ",
      silent.map { $0.element }.filter { !isAbsent($0) }, language)
    writeNames(
      nl ? "Niet bekend zonder bestand: " : "Not known without a file: ",
      silent.map { $0.element }.filter(isAbsent), language)
  }

  private mutating func writeWorks(
    _ name: String, _ works: [GraphOutcome.Work], _ programme: ProgrammeGraph, _ indent: Int, _ column: Int
  ) {
    if works.isEmpty { return }
    // A course and its mark stay on one line.
    let names = works.map { work in
      let mark = work.isAssessed.map { $0 ? "✓" : "–" } ?? "?"
      return visibleText(programme.web.courses[work.course].name) + "\u{A0}" + mark
    }
    hanging(name, names.joined(separator: ", "), indent: indent, column: column + 2, further: 0, .faint)
  }

  private mutating func writeNames(_ words: String, _ courses: [GraphCourse], _ language: Language) {
    if courses.isEmpty { return }
    paragraph(words + enumerated(courses.map { visibleText($0.name) }, language) + ".", indent: 2)
  }

  // MARK: An institution

  private mutating func write(_ institution: InstitutionGraph, _ language: Language) {
    let nl = language == .dutch
    title(calling(code: institution.code, title: institution.title, path: institution.path))
    paragraph(pathText(institution.path), indent: 0, .faint)
    let lists = [
      (nl ? "Opleidingen" : "Programmes", institution.programmes),
      (nl ? "Cursussen zonder opleiding ertussen" : "Courses without a programme between", institution.courses),
    ]
    for (name, documents) in lists where !documents.isEmpty {
      line()
      title(name)
      for document in documents {
        let text = told(document, language)
        for (at, text) in wrapped(text, width: 76).enumerated() { line((at == 0 ? "  " : "    ") + text) }
      }
    }
    if institution.programmes.isEmpty, institution.courses.isEmpty {
      line("  " + (nl ? "geen opleidingen of cursussen in deze bestanden" : "no programmes or courses in these files"))
    }
  }

  // MARK: Lines

  private mutating func title(_ text: String, _ legend: String? = nil) {
    let lines = wrapped(text, width: 80)
    for text in lines.dropLast() {
      write(text, .strong)
      line()
    }
    let last = lines.last ?? ""
    write(last, .strong)
    if let legend {
      let isRoomy = displayWidth(of: last) + displayWidth(of: legend) + 4 <= 80
      if isRoomy { write("  ") } else { line() }
      write(isRoomy ? "(" + legend + ")" : legend, .faint)
    }
    line()
  }

  private mutating func paragraph(_ text: String, indent: Int, _ style: Style? = nil) {
    for text in wrapped(text, width: 80 - indent) {
      spaces(indent)
      if let style { write(text, style) } else { write(text) }
      line()
    }
  }

  /// A name with a text beside it, whose lines stand below each other.
  private mutating func hanging(
    _ name: String, _ text: String, indent: Int, column: Int, further: Int, _ style: Style = .strong
  ) {
    spaces(indent)
    write(name, style)
    let width = displayWidth(of: name)
    let start = Swift.max(column, width + 1)
    spaces(start - width)
    for (at, text) in wrapped(text, width: Swift.max(20, 80 - indent - start - further)).enumerated() {
      if at > 0 { spaces(indent + column + further) }
      line(text)
    }
  }
}

/// How wide the columns of a list of courses are.
private struct Columns {
  var code: Int
  var start: Int
  var credits: Int

  init(_ courses: [GraphCourse], _ language: Language) {
    code = Swift.min(14, courses.map { displayWidth(of: visibleText($0.code)) }.max() ?? 0)
    start = courses.map { displayWidth(of: $0.start(language)) }.max() ?? 0
    credits = (courses.map { displayWidth(of: $0.credits(language)) }.max() ?? 0) + (start > 0 ? 2 : 0)
  }
}

/// `Bachelor of Nursing (NUR), programme.course`, and what is the matter with that file.
private func told(_ document: GraphDocument, _ language: Language) -> String {
  let path = document.path.map { pathText($0) }
  let name = document.title.isEmpty && document.code.isEmpty ? nil : document.calling
  let trouble = document.file.trouble.map { " (" + $0[language] + ")" } ?? ""
  return [name, path].compactMap { $0 }.joined(separator: ", ") + trouble
}

private func pathText(_ path: [UInt8]) -> String { visibleText(String(decoding: path, as: UTF8.self)) }
