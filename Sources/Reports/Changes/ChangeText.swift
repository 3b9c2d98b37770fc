import CourseModel
import CourseRules
import SourceText
import Vocabulary

extension TextOutput {
  /// What changed in some plans, for in a terminal.
  package mutating func writeChanges(_ plans: [ComparedPlan]) {
    for (at, plan) in plans.enumerated() {
      if at > 0 { line() }
      write(plan.calling, .strong)
      line()
      writeOrigin(of: plan)
      let story = ChangeStory(plan)
      line()
      writeItems(story.summary)
      for section in story.sections {
        line()
        write(section.title, .strong)
        line()
        writeItems(section.lines)
      }
      writeFindings(of: plan)
    }
  }

  private mutating func writeOrigin(of plan: ComparedPlan) {
    begin(.faint)
    if !plan.origin.isEmpty {
      writePath(plan.origin)
      write(" → ")
    }
    writePath(plan.path)
    end()
    line()
  }

  private mutating func writeItems(_ items: [String]) {
    for item in items {
      for (number, text) in wrapped(item, width: 76).enumerated() {
        write(number == 0 ? "  - " : "    ")
        line(text)
      }
    }
  }

  private mutating func writeFindings(of plan: ComparedPlan) {
    guard case .both(let changes, let findings) = plan.versions else { return }
    let nl = plan.language == .dutch
    for (title, list, version, path) in [
      (nl ? "Nieuwe bevindingen" : "New findings", findings.new, changes.new, plan.path),
      (nl ? "Verdwenen bevindingen" : "Findings that are gone", findings.gone, changes.old, plan.origin),
    ] where !list.isEmpty {
      line()
      write(title, .strong)
      line()
      let document = CheckedDocument(
        path: path.isEmpty ? plan.path : path, snapshot: version.snapshot, result: CheckResult(),
        language: plan.language)
      for finding in list {
        spaces(2)
        writeHeadline(finding, in: document, onOneLine: false)
      }
    }
  }
}

extension Page {
  /// What changed in some plans, for in a pull request or on paper.
  package static func changes(_ plans: [ComparedPlan], _ language: Language) -> Page {
    let nl = language == .dutch
    var page = Page(
      plans.count == 1
        ? (nl ? "Wat er veranderd is in " : "What changed in ") + (plans.first?.calling ?? "")
        : nl ? "Wat er veranderd is" : "What changed")
    for plan in plans {
      let story = ChangeStory(plan)
      let level = plans.count == 1 ? 2 : 3
      if plans.count > 1 { page.heading(2, plan.calling) }
      page.list(story.summary)
      for section in story.sections {
        page.heading(level, section.title)
        page.list(section.lines)
      }
      page.addFindings(of: plan, level)
    }
    return page
  }

  private mutating func addFindings(of plan: ComparedPlan, _ level: Int) {
    guard case .both(let changes, let findings) = plan.versions else { return }
    let nl = plan.language == .dutch
    for (title, list, version) in [
      (nl ? "Nieuwe bevindingen" : "New findings", findings.new, changes.new),
      (nl ? "Verdwenen bevindingen" : "Findings that are gone", findings.gone, changes.old),
    ] where !list.isEmpty {
      heading(level, title)
      let document = CheckedDocument(
        path: plan.path, snapshot: version.snapshot, result: CheckResult(), language: plan.language)
      self.list(
        list.map { finding in
          let line = document.place(of: finding.span.start).line
          return "\(finding.severity.names[plan.language]), " + (nl ? "regel" : "line") + " \(line): "
            + oneLine(finding.message[plan.language]) + " (`\(finding.rule.qualifiedName)`)"
        })
    }
  }
}
