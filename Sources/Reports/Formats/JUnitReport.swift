import CourseRules
import SourceText
import Vocabulary

/// A report as test runners write it, for whatever shows those. Each file is a suite, each finding a test. One that weighs as
/// much as `--fail-on` asks has failed; a lighter one has passed and says what it says; one that was set aside is skipped. A
/// file in which nothing was found is one test that has passed.
enum JUnitReport {
  static func piece(_ document: CheckedDocument) -> ReportPiece {
    var piece = ReportPiece()
    let className = xmlAttribute(document.relativePath)
    var tests = ""
    func open(_ finding: Finding) -> String {
      let place = document.place(of: finding.span.start)
      return
        "    <testcase classname=\"\(className)\" name=\"\(finding.rule.qualifiedName) \(place.line):\(place.column)\">\n"
    }
    for finding in document.result.findings {
      tests += open(finding)
      let text = xmlText(body(finding, document))
      if document.fails(finding) {
        piece.counts.failures += 1
        tests +=
          "      <failure type=\"\(finding.severity.names.en)\" message=\"\(xmlAttribute(document.text(finding.message)))\">"
        tests += text + "</failure>\n"
      } else {
        tests += "      <system-out>" + text + "</system-out>\n"
      }
      tests += "    </testcase>\n"
    }
    for setAside in document.result.setAside {
      tests += open(setAside.finding)
      tests += "      <skipped type=\"ignore\" message=\"\(xmlAttribute(document.reason(setAside)))\">"
      tests += xmlText(body(setAside.finding, document)) + "</skipped>\n    </testcase>\n"
    }
    if tests.isEmpty { tests = "    <testcase classname=\"\(className)\" name=\"coursecheck\"/>\n" }
    piece.counts.skipped = document.result.setAside.count
    piece.counts.tests = Swift.max(1, document.result.findings.count + document.result.setAside.count)
    piece.add(suite(className, piece.counts) + tests + "  </testsuite>\n")
    return piece
  }

  private static func suite(_ name: String, _ counts: TestCounts) -> String {
    "  <testsuite name=\"\(name)\" tests=\"\(counts.tests)\" failures=\"\(counts.failures)\" errors=\"\(counts.errors)\""
      + " skipped=\"\(counts.skipped)\">\n"
  }

  /// Where it is, what is the matter, and what would mend it.
  private static func body(_ finding: Finding, _ document: CheckedDocument) -> String {
    let place = document.place(of: finding.span.start)
    var text = String(decoding: document.relativePath, as: UTF8.self)
    text += ":\(place.line):\(place.column) \(document.text(finding.severity.names))\n" + document.text(finding.message)
    if let fix = finding.fixes.first {
      text += "\n" + document.text(Bilingual(nl: "Herstel", en: "Fix")) + ": " + document.text(fix.title)
    }
    return text
  }

  static func whole(_ pieces: [ReportPiece], _ ending: ReportEnding) -> [UInt8] {
    var counts = pieces.counts
    var troubles = ""
    let one = TestCounts(tests: 1, errors: 1)
    for trouble in ending.troubles {
      let name = xmlAttribute(trouble.place(ending.naming))
      let message = xmlAttribute(ending.text(trouble.sentence(ending.naming)))
      counts.add(one)
      troubles += suite(name, one) + "    <testcase classname=\"\(name)\" name=\"coursecheck\">\n"
      troubles += "      <error type=\"\(trouble.code)\" message=\"\(message)\"/>\n"
      troubles += "    </testcase>\n  </testsuite>\n"
    }
    let head =
      xmlDeclaration
      + "<testsuites name=\"coursecheck\" tests=\"\(counts.tests)\" failures=\"\(counts.failures)\" errors=\"\(counts.errors)\">\n"
    return Array(head.utf8) + pieces.joined() + Array((troubles + "</testsuites>\n").utf8)
  }
}
