import CourseModel
import CourseRules
import SourceText
import Vocabulary

/// What the rules that run by default say of each sample document: a line for each finding, and what was kept back, set
/// aside or left open. Kept in the corpus, so that a change in what people get to see is seen by whoever reviews it.
package func corpusFindings() -> String {
  var text = """
    # What `coursecheck check` says of the documents here: line, severity, rule, marked text.
    # Written by `swift run coursecheck-dev generate`; read the difference before you commit it.

    """
  for file in LinkedSamples().checked() {
    let (snapshot, result) = (file.snapshot, file.result)
    text += "\n\(file.name)\n"
    for finding in result.findings {
      let line = snapshot.lineIndex.line(at: finding.span.start) + 1
      var marked = snapshot.text(finding.span).split(separator: "\n", omittingEmptySubsequences: false).first ?? ""
      if marked.last == "\r" { marked = marked.dropLast() }
      text += "  \(line) \(finding.severity.names.en) \(finding.rule.qualifiedName) '\(marked)'\n"
    }
    let verdicts = result.outcomes.map { $0.verdicts }
    let open = verdicts.reduce(0) { $0 + $1.cannotTell }
    let judged = verdicts.reduce(0) { $0 + $1.met + $1.notMet }
    text +=
      "  judged \(judged), cannot tell \(open), set aside \(result.setAside.count), kept back \(result.heldBack)\n"
  }
  return text
}
