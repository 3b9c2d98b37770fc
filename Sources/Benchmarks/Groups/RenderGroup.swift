import CourseModel
import CourseReview
import CourseRules
import Reports
import SourceText
import Vocabulary
import Workspaces

extension Bench {
  /// What is written of files that have been checked, for people and for programs; and the report on one plan. The bytes are
  /// those that are written.
  mutating func measureRendering(lines: Int, files: Int) {
    begin("render-\(files)")
    guard wantsGroup("render-\(files)") else { return }
    let documents = checkedDocuments(generatedWorkspace(files: files, seed: 7))
    let findings = documents.reduce(0) { $0 + $1.result.findings.count }
    note("\(findings) findings in \(documents.count) files")
    var tally = Tally()
    tally.documents = documents.count
    let ending = ReportEnding(tally: tally, language: .english, naming: PathNaming())
    for format in ReportFormat.allCases {
      render(format.name, items: findings, "findings") { format.report(documents.map { format.piece($0) }, ending) }
    }
    let ordinary = reviewed(generatedWorkspace(files: 30, seed: 7)[2].bytes)
    let long = reviewed(generatedCourse(lines: lines, seed: 1, language: .english))
    for (name, plan) in [("one course", ordinary), ("\(lines) lines", long)] {
      let count = plan.context.plan.snapshot.lineIndex.lineCount
      render("report on \(name), HTML", items: count, "lines") { Review(of: [plan], .english).html() }
      render("report on \(name), Markdown", items: count, "lines") { Review(of: [plan], .english).markdown() }
      render("report on \(name), JSON", items: count, "lines") { Review(of: [plan], .english).json() }
    }
  }

  private mutating func render(_ name: String, items: Int, _ itemName: String, _ write: () -> [UInt8]) {
    guard wants(name) else { return }
    let written = write()
    measure(
      name, Measurement.Work(bytes: written.count, items: items, itemName: itemName),
      over: "counting the lines of it", floor: { lineCount(written) }, { write().count })
  }
}

private func checkedDocuments(_ files: [GeneratedFile]) -> [CheckedDocument] {
  let contents = Dictionary(uniqueKeysWithValues: files.map { (Path($0.path), $0.bytes) })
  let access = WorkspaceAccess(read: { contents[$0].map { .bytes($0) } ?? .absent }, shown: { $0.bytes })
  var workspace = Workspace<CheckedDocument>(access) { visit in
    let result = check(visit.plan, in: visit.surroundings)
    let document = CheckedDocument(
      path: visit.path.bytes, snapshot: visit.plan.snapshot, result: result, language: visit.plan.language)
    return (document, 0)
  }
  workspace.open(files.map { Path($0.path) })
  return workspace.answers.compactMap { $0.answer }
}

private func reviewed(_ bytes: [UInt8]) -> ReviewedPlan {
  let plan = Plan(Snapshot(bytes))
  // What a committee looks at, as `report` does.
  var options = CheckOptions()
  options.profile = .committee
  return ReviewedPlan(Context(plan, options, in: Surroundings()), check(plan, options), path: Array("x.course".utf8))
}
