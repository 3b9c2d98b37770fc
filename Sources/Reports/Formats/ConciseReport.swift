import CourseRules

extension TextOutput {
  /// One line for each finding.
  package mutating func writeConcise(_ document: CheckedDocument) {
    for finding in document.result.findings { writeHeadline(finding, in: document, onOneLine: true) }
  }
}
