import CourseFormat
import CourseModel
import CourseRules
import Interchange
import Vocabulary

/// Whatever a file holds, it is a well laid out plan without a slip in its notation, or a problem that is told.
package func brokenImport(_ bytes: [UInt8], name: String, language: Language? = nil) -> [String] {
  do throws(ImportProblem) {
    let plan = try importPlan(bytes, name: name, form: nil, map: ColumnMap(), language: language)
    let snapshot = Snapshot(plan.text)
    var broken = check(snapshot).findings.filter { $0.rule.family == .notation }.map {
      "\(name): \($0.rule.name): \($0.message.en)"
    }
    if formatted(snapshot) != plan.text { broken.append("\(name): the plan is not laid out") }
    let words = plan.report.words
    if words.nl.isEmpty || words.nl.count != words.en.count { broken.append("\(name): the report differs by language") }
    return broken
  } catch {
    return error.words.nl.isEmpty || error.words.en == error.words.nl ? ["\(name): the problem has no words"] : []
  }
}

/// The first byte tells what the file is called; it may be part of it.
func brokenImport(ofNamed bytes: [UInt8]) -> [String] {
  let names = ["table.csv", "table.tsv", "storyboard.md", "design.ldj", "table"]
  let choice = Int(bytes.first ?? 0)
  let languages: [Language?] = [nil, .dutch, .english]
  return brokenImport(
    Array(bytes.dropFirst()), name: names[choice % names.count], language: languages[choice / 8 % languages.count])
}
