import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// Dashes, quotes or spaces from a word processor where plain ones are meant.
  static let typographicMark = Rule(
    "typographic-mark", in: .notation, .note,
    title: Bilingual(nl: "Teken uit een tekstverwerker", en: "Mark from a word processor"),
    why: Bilingual(
      nl:
        "Een tekstverwerker maakt van een gewone spatie of een streepje soms een ander teken dat er net zo uitziet. Wie later zoekt of vervangt, vindt het dan niet.",
      en:
        "A word processor may turn a plain space or hyphen into another mark that looks the same. Whoever searches or replaces later will not find it."
    ),
    argument: "plainForms",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        hoe–vraag: Hoe leren studenten elkaar kennen?
           ^
        """,
        fixed: """
          cursus MC101: Marketing
          hoe-vraag: Hoe leren studenten elkaar kennen?
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
        \u{A0}\u{A0}async video: Clips
        ^
        """,
        fixed: """
          course MC101: Marketing
          week 1: Start
            async video: Clips
          """),
      .right(
        """
        cursus MC101: Marketing
        hoe-vraag: Hoe leren we elkaar – en het vak – kennen?
        """),
      .right(
        """
        course MC101: Marketing
        group size: 20–24
        """),
    ],
    find: findTypographicMarks, say: sayTypographicMark, fix: fixTypographicMarks)
}

private struct Mark: Sendable {
  var span: Span
  var plain: String
}

extension Mark: ArgumentConvertible {
  var argument: ArgumentValue { plain.argument }
}

private func findTypographicMarks(_ context: Context) -> [Signal<[Mark]>] {
  let tree = context.snapshot.tree
  return context.problems { kind in if case .typographic = kind { true } else { false } }.compactMap { problem in
    var marks: [Mark] = []
    for token in tree.tokenRange(ofLine: Int(problem.line)) {
      let span = tree.span(ofToken: token)
      guard problem.span.contains(span) || problem.span == span else { continue }
      // An ID is taken as written: what refers to it is written the same.
      if tree.tokens[token].kind == .identifier { continue }
      collectMarks(span.range, in: tree.bytes, &marks)
    }
    guard let first = marks.first else { return nil }
    return Signal(first.span, context.element(ofLine: problem.line), marks)
  }
}

private func collectMarks(_ range: Range<Int>, in bytes: [UInt8], _ marks: inout [Mark]) {
  var index = range.lowerBound
  while index < range.upperBound {
    let size = characterSize(in: bytes, at: index, limit: range.upperBound)
    if size > 1, let plain = plainForm(bytes[index..<index + size]) {
      marks.append(Mark(span: Span(index, index + size), plain: plain))
    }
    index += size
  }
}

/// What a mark is usually typed as; nothing for one that cannot be seen.
private func plainForm(_ letter: ArraySlice<UInt8>) -> String? {
  guard let scalar = String(decoding: letter, as: UTF8.self).unicodeScalars.first else { return nil }
  switch scalar.value {
  case 0xA0, 0x2000...0x200A, 0x202F: return " "
  case 0xAD, 0x200B...0x200D: return ""
  case 0x2010...0x2015, 0x2212: return "-"
  case 0x2018, 0x2019: return "'"
  case 0x201C, 0x201D: return "\""
  default: return nil
  }
}

private func sayTypographicMark(_ marks: [Mark]) -> Bilingual<String> {
  Bilingual(
    nl: "Dit teken komt uit een tekstverwerker; we lezen het als de gewone vorm. Typ liever die gewone vorm.",
    en: "This mark comes from a word processor; we read it as the plain form. Better to type that plain form.")
}

private func fixTypographicMarks(_ context: Context, _ signal: Signal<[Mark]>) -> [Fix] {
  [
    Fix(
      Bilingual(nl: "Gebruik het gewone teken", en: "Use the plain mark"), .safe,
      signal.facts.map { TextEdit($0.span, $0.plain) })
  ]
}
