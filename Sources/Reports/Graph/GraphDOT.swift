import CourseModel
import Vocabulary

// A curriculum as Graphviz draws it, from left to right in time. An arrow leads from a course to what requires it; a dashed
// one from a course to an outcome it works on. Names and classes of nodes (`p1c2`, `course missing`) are the same in every
// language; labels are for people and are not.

extension TextOutput {
  package mutating func writeDOT(of graph: CurriculumGraph, _ language: Language) {
    line("digraph curriculum {")
    line("  rankdir=LR; compound=true; newrank=true;")
    line("  graph [fontname=\"Helvetica\", fontsize=12, style=rounded, color=gray60];")
    line("  node [fontname=\"Helvetica\", fontsize=11, shape=box, style=\"rounded,filled\", fillcolor=white];")
    line("  edge [fontname=\"Helvetica\", fontsize=9];")
    // A cluster stands in one place, so whoever names a programme first has it.
    var drawn = Set<Int>()
    var loose = Set(graph.others.courses.indices)
    for (number, institution) in graph.institutions.enumerated() {
      let paths = Set(institution.programmes.compactMap { $0.path })
      let own = graph.programmes.indices.filter { paths.contains(graph.programmes[$0].path) && !drawn.contains($0) }
      let known = Set(graph.programmes.map { $0.path })
      open("i\(number + 1)", "institution", institution.code, institution.title, institution.path, depth: 1)
      for at in own { write(graph.programmes[at], "p\(at + 1)", language, depth: 2) }
      drawn.formUnion(own)
      for (at, document) in institution.programmes.enumerated() where document.path.map({ !known.contains($0) }) ?? true
      {
        write(document, "i\(number + 1)p\(at + 1)", "programme", language)
      }
      let ownPaths = institution.courses.compactMap { $0.path }
      let inside = loose.filter { graph.others.courses[$0].path.map { ownPaths.contains($0) } ?? false }.sorted()
      for at in inside { write(graph.others.courses[at], "c\(at + 1)", language, depth: 2) }
      loose.subtract(inside)
      let shown = Set(inside.compactMap { graph.others.courses[$0].path })
      for (at, document) in institution.courses.enumerated() where document.path.map({ !shown.contains($0) }) ?? true {
        write(document, "i\(number + 1)c\(at + 1)", "course", language)
      }
      line("  }")
    }
    for at in graph.programmes.indices where !drawn.contains(at) {
      write(graph.programmes[at], "p\(at + 1)", language, depth: 1)
    }
    for at in loose.sorted() { write(graph.others.courses[at], "c\(at + 1)", language, depth: 1) }
    writeRequirements(graph.others, "", language)
    if !graph.programmes.isEmpty || !graph.others.courses.isEmpty {
      // At the end, so that no cluster inherits it.
      let legend =
        language == .dutch
        ? [
          "doorgetrokken: van wat nodig is naar wat erop volgt", "gestreept: werkt aan; ✓ daar getoetst, ? niet bekend",
        ]
        : ["solid: from what is required to what follows", "dashed: works on; ✓ assessed there, ? not known"]
      line("  label=\(quoted(legend)); labelloc=b; fontcolor=gray40;")
    }
    line("}")
  }

  private mutating func write(_ programme: ProgrammeGraph, _ name: String, _ language: Language, depth: Int) {
    open(name, "programme", programme.code, programme.title, programme.path, depth: depth)
    let courses = programme.web.courses
    for (number, period) in programme.periods.enumerated() {
      let inside = courses.indices.filter { courses[$0].period == number }
      // Graphviz draws nothing for a cluster without anything in it.
      if inside.isEmpty { continue }
      indent(depth + 1)
      line("subgraph \"cluster_\(name)t\(number + 1)\" {")
      indent(depth + 2)
      let facts = period.facts(language)
      line(
        "class=\"period\"; labelloc=t; fontcolor=black; label=\(quoted([period.heading] + (facts.isEmpty ? [] : [facts])));"
      )
      // Below each other, unless one of them comes after another.
      let isSideBySide = inside.allSatisfy { at in courses[at].links.allSatisfy { !inside.contains($0.course) } }
      if isSideBySide {
        indent(depth + 2)
        line("rank=same;")
      }
      for at in inside { write(courses[at], "\(name)c\(at + 1)", language, depth: depth + 2) }
      indent(depth + 1)
      line("}")
    }
    for at in courses.indices where courses[at].period == nil {
      write(courses[at], "\(name)c\(at + 1)", language, depth: depth + 1)
    }
    if !programme.outcomes.isEmpty {
      let names = programme.outcomes.indices.map { "\"\(name)o\($0 + 1)\";" }
      indent(depth + 1)
      line("{ rank=same; " + names.joined(separator: " ") + " }")
    }
    for (at, outcome) in programme.outcomes.enumerated() {
      indent(depth + 1)
      let lines = (outcome.name.isEmpty ? [] : [outcome.name]) + wrapped(visibleText(outcome.title), width: 28)
      line("\"\(name)o\(at + 1)\" [class=\"outcome\", shape=ellipse, fillcolor=gray95, label=\(quoted(lines))];")
    }
    indent(depth)
    line("}")
    writeTime(programme, name)
    writeRequirements(programme.web, name, language)
    for (at, outcome) in programme.outcomes.enumerated() {
      for work in outcome.works {
        let levels = work.levels.isEmpty ? ["?"] : work.levels.map { $0.name(language) }
        let assessed = work.isAssessed.map { $0 ? "assessed" : "not-assessed" } ?? "assessment-unknown"
        let classes = (work.levels.map { $0.code } + [assessed]).joined(separator: " ")
        let mark = work.isAssessed.map { $0 ? " ✓" : "" } ?? " ?"
        line(
          "  \"\(name)c\(work.course + 1)\" -> \"\(name)o\(at + 1)\" [class=\"\(classes)\", style=dashed, color=gray50, "
            + "label=\(quoted([levels.joined(separator: ", ") + mark]))];")
      }
    }
  }

  /// Keeps what comes later to the right, also where nothing is required.
  private mutating func writeTime(_ programme: ProgrammeGraph, _ name: String) {
    var anchor: Int?
    for number in programme.periods.indices {
      let inside = programme.web.courses.indices.filter { programme.web.courses[$0].period == number }
      if let anchor {
        for at in inside { line("  \"\(name)c\(anchor + 1)\" -> \"\(name)c\(at + 1)\" [style=invis, weight=0];") }
      }
      anchor = inside.first ?? anchor
    }
  }

  private mutating func writeRequirements(_ web: CourseWeb, _ name: String, _ language: Language) {
    for (at, course) in web.courses.enumerated() {
      for link in course.links {
        var attributes = ["class=\"\(link.kind.code)\(link.isInCircle ? " circle" : "")\"", "style=solid"]
        if link.isInCircle { attributes.append("color=red") }
        if let remark = link.kind.remark { attributes += ["arrowhead=empty", "label=\(quoted([remark[language]]))"] }
        line(
          "  \"\(name)c\(link.course + 1)\" -> \"\(name)c\(at + 1)\" [" + attributes.joined(separator: ", ") + "];")
      }
    }
  }

  private mutating func open(
    _ name: String, _ kind: String, _ code: String, _ title: String, _ path: [UInt8], depth: Int
  ) {
    indent(depth)
    line("subgraph \"cluster_\(name)\" {")
    indent(depth + 1)
    line(
      "class=\"\(kind)\"; labelloc=t; fontcolor=black; label=\(quoted([calling(code: code, title: title, path: path)]));"
    )
  }

  private mutating func write(_ course: GraphCourse, _ name: String, _ language: Language, depth: Int) {
    var lines = course.code.isEmpty ? [] : [visibleText(course.code)]
    lines += wrapped(course.title(language), width: 24)
    let start = course.start(language)
    lines.append(start.isEmpty ? course.credits(language) : course.credits(language) + ", " + start)
    indent(depth)
    write(nodeNamed: name, "course", lines, course.path, course.file, language)
  }

  private mutating func write(_ document: GraphDocument, _ name: String, _ kind: String, _ language: Language) {
    indent(2)
    write(nodeNamed: name, kind, wrapped(document.calling, width: 24), document.path, document.file, language)
  }

  private mutating func write(
    nodeNamed name: String, _ kind: String, _ lines: [String], _ path: [UInt8]?, _ file: GraphFile, _ language: Language
  ) {
    var (lines, classes, style) = (lines, kind, "")
    if let trouble = file.trouble {
      let path = path.map { visibleText(String(decoding: $0, as: UTF8.self)) } ?? "?"
      lines += [path, trouble[language]]
      classes += " " + file.code
      style = ", style=\"rounded,dashed\", color=red"
    }
    line("\"\(name)\" [class=\"\(classes)\", label=\(quoted(lines))\(style)];")
  }

  private mutating func indent(_ depth: Int) { spaces(2 * depth) }
}

/// Lines as a label between quotes. Graphviz reads HTML's names of characters in it, so an ampersand is written as one.
private func quoted(_ lines: [String]) -> String {
  var result = "\""
  for (at, line) in lines.enumerated() {
    if at > 0 { result += "\\n" }
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(visible(scalar))
      }
    }
  }
  return result + "\""
}
