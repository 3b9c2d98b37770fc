import CourseRules
import SourceText
import Vocabulary

/// A comment below a change, or a mail to a committee: what it comes to first, then the findings by file, with what was set
/// aside and why.
enum MarkdownReport {
  static func piece(_ document: CheckedDocument) -> ReportPiece {
    let result = document.result
    if result.findings.isEmpty && result.setAside.isEmpty { return ReportPiece() }
    var output = TextOutput()
    output.line("### " + code(String(decoding: document.relativePath, as: UTF8.self)))
    output.line()
    for finding in result.findings {
      write(finding, finding.severity.names, in: document, &output)
      if let fix = finding.fixes.first {
        output.line("  - " + document.text(Bilingual(nl: "herstel", en: "fix")) + ": " + each(fix.title, document))
      }
    }
    for setAside in result.setAside {
      write(setAside.finding, Bilingual(nl: "opzijgezet", en: "set aside"), in: document, &output)
      output.line(
        "  - " + document.text(Bilingual(nl: "reden", en: "reason")) + ": " + inline(document.reason(setAside)))
    }
    output.line()
    return ReportPiece(output.bytes)
  }

  private static func write(
    _ finding: Finding, _ weight: Bilingual<String>, in document: CheckedDocument, _ output: inout TextOutput
  ) {
    let place = document.place(of: finding.span.start)
    let line = document.text(Bilingual(nl: "Regel", en: "Line"))
    output.line(
      "- **\(line) \(place.line), \(document.text(weight))**: " + each(finding.message, document)
        + " (`\(finding.rule.qualifiedName)`)")
  }

  static func whole(_ pieces: [ReportPiece], _ ending: ReportEnding) -> [UInt8] {
    var output = TextOutput()
    output.line("## coursecheck")
    output.line()
    let sentences = ending.languages.map { ending.summary($0) }
    for sentence in sentences.compactMap({ $0.first }) {
      output.line(inline(sentence))
      output.line()
    }
    if ending.showsStatistics {
      output.bytes += ending.tally.statisticsPage(ending.language).markdownBlocks() + [0x0A]
    } else {
      output.bytes += pieces.joined()
    }
    if !ending.troubles.isEmpty {
      output.line("### " + ending.text(Bilingual(nl: "Niet gelukt", en: "What went wrong")))
      output.line()
      for trouble in ending.troubles { output.line("- " + inline(ending.text(trouble.sentence(ending.naming)))) }
      output.line()
    }
    for sentences in sentences where sentences.count > 1 {
      output.line("---")
      output.line()
      for sentence in sentences.dropFirst() { output.line("- " + inline(sentence)) }
      output.line()
    }
    while output.bytes.suffix(2) == [0x0A, 0x0A] { output.bytes.removeLast() }
    return output.bytes
  }

  private static func each(_ text: Bilingual<String>, _ document: CheckedDocument) -> String {
    if !document.isBilingual { return inline(text[document.language]) }
    return inline(text.nl) + " / *" + inline(text.en) + "*"
  }

  /// Text that may hold anything someone wrote: shown as it is, and calling nobody.
  private static func inline(_ text: String) -> String {
    let pieces = text.split(separator: "`", omittingEmptySubsequences: false)
    // An odd one out is no code.
    if pieces.count % 2 == 0 { return escaped(text) }
    var result = ""
    for (at, piece) in pieces.enumerated() {
      result += at % 2 == 0 ? escaped(String(piece)) : code(String(piece))
    }
    return result
  }

  private static func code(_ text: String) -> String {
    text.contains("`") ? "`` " + visible(text) + " ``" : "`" + visible(text) + "`"
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    var previous: Unicode.Scalar = " "
    let scalars = Array(text.unicodeScalars)
    for (at, scalar) in scalars.enumerated() {
      let isInWord = previous.properties.isAlphabetic || previous == "_"
      let next: Unicode.Scalar = at + 1 < scalars.count ? scalars[at + 1] : " "
      switch scalar {
      case "\\", "`", "*", "<", "[", "~": result += "\\"
      case "_": if !isInWord { result += "\\" }
      // Before a letter it may begin the name of a character.
      case "&": if next.properties.isAlphabetic || next == "#" { result += "\\" }
      default: break
      }
      result.unicodeScalars.append(visible(scalar))
      // Who is called so would get a message, and an issue of that number a link.
      if !isInWord, scalar == "@" && next.properties.isAlphabetic || scalar == "#" && ("0"..."9").contains(next) {
        result += "<!-- -->"
      }
      previous = scalar
    }
    return result
  }
}

extension ReportEnding {
  fileprivate var languages: [Language] { isBilingual ? Language.allCases : [language] }

  fileprivate func summary(_ language: Language) -> [String] {
    if !showsSummary { return [] }
    var output = TextOutput()
    output.writeSummary(tally, language)
    return String(decoding: output.bytes, as: UTF8.self).split(separator: "\n").map { String($0) }
  }
}
