import CourseModel
import CourseRules
import SourceText
import Vocabulary

extension TextOutput {
  /// Each finding with the text it is about and what would mend it. Many of the same in one document are shown a few times
  /// and then counted: the first ones tell what is the matter.
  package mutating func writeFull(_ document: CheckedDocument) {
    var totals: [(name: String, count: Int, shown: Int, hidden: [Int])] = []
    for finding in document.result.findings {
      let name = finding.rule.qualifiedName
      if let at = totals.firstIndex(where: { $0.name == name }) {
        totals[at].count += 1
      } else {
        totals.append((name, 1, 0, []))
      }
    }
    for finding in document.result.findings {
      guard let at = totals.firstIndex(where: { $0.name == finding.rule.qualifiedName }) else { continue }
      if totals[at].count > Self.mostOfTheSame + 1 && totals[at].shown == Self.mostOfTheSame {
        totals[at].hidden.append(document.lineIndex.line(at: finding.span.start) + 1)
        continue
      }
      totals[at].shown += 1
      writeFull(finding, in: document)
    }
    for total in totals where !total.hidden.isEmpty { writeHidden(total.name, total.hidden, in: document) }
  }

  private static var mostOfTheSame: Int { 5 }
  private static var mostElsewhere: Int { 8 }

  private mutating func writeFull(_ finding: Finding, in document: CheckedDocument) {
    writeHeadline(finding, in: document, onOneLine: false)
    let excerpt = Excerpt(finding.span, in: document)
    let related = finding.related.filter { $0.file == nil }.map {
      (Excerpt($0.span, in: document), document.text($0.message))
    }
    let largest = related.reduce(excerpt.lineNumber) { Swift.max($0, $1.0.lineNumber) }
    let gutter = String(largest).utf8.count
    writeGutter(nil, gutter)
    line()
    write(excerpt, "^", finding.severity.style, gutter)
    line()
    for (place, message) in related {
      write(place, "-", .note, gutter)
      write(" ")
      writeForeign(message)
      line()
    }
    let elsewhere = finding.related.compactMap { place in
      place.file.map { (file: $0, message: document.text(place.message)) }
    }
    for (file, message) in elsewhere.prefix(Self.mostElsewhere) {
      spaces(gutter + 1)
      write("= ", .faint)
      write(document.text(Bilingual(nl: "zie", en: "see")) + " ")
      writePath(document.naming.shown(file.path))
      write(":\(file.line):\(file.column)")
      write(" ")
      writeForeign(message)
      line()
    }
    if elsewhere.count > Self.mostElsewhere {
      spaces(gutter + 1)
      write("= ", .faint)
      let rest = elsewhere.count - Self.mostElsewhere
      line(document.text(Bilingual(nl: "en op nog \(rest) andere plekken", en: "and in \(rest) other places")))
    }
    if let fix = finding.fixes.first {
      spaces(gutter + 1)
      write("= ", .faint)
      write(document.text(Bilingual(nl: "herstel", en: "fix")) + ": ", .strong)
      writeForeign(document.text(fix.title))
      line()
    }
    line()
  }

  private mutating func write(_ excerpt: Excerpt, _ mark: String, _ style: Style, _ gutter: Int) {
    writeGutter(excerpt.lineNumber, gutter)
    write(" " + excerpt.text)
    line()
    writeGutter(nil, gutter)
    spaces(excerpt.indent + 1)
    write(String(repeating: mark, count: excerpt.marked), style)
  }

  private mutating func writeGutter(_ number: Int?, _ width: Int) {
    begin(.faint)
    let text = number.map { String($0) } ?? ""
    spaces(width - text.utf8.count)
    write(text + " |")
    end()
  }

  private mutating func writeHidden(_ name: String, _ lines: [Int], in document: CheckedDocument) {
    let listed = lines.prefix(12).map { String($0) }.joined(separator: ", ") + (lines.count > 12 ? ", …" : "")
    begin(.strong)
    writePath(document.shownPath)
    end()
    write(": ")
    line(
      document.text(
        Bilingual(
          nl: "nog \(lines.count) keer \(name), op regel \(listed) (`--output concise` toont ze allemaal)",
          en: "\(lines.count) more of \(name), on line \(listed) (`--output concise` shows them all)")))
    line()
  }
}
