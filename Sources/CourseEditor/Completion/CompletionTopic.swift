import CourseRules
import Reports
import Vocabulary

/// What more can be told of a proposal. As small as it can be, because editors carry it to and fro.
package enum CompletionTopic: Sendable, Equatable {
  case keyword(Keyword)
  case activity(ActivityKind)
  case term(Term)
  /// By their places in the tables.
  case environment(Int)
  case principle(Int)
  case rule(Int)
  case limit(Limit)

  /// A letter and a number.
  package var code: String {
    switch self {
    case .keyword(let keyword): "k\(keyword.rawValue)"
    case .activity(let kind): "a\(kind.rawValue)"
    case .term(let term): "t\(term.rawValue)"
    case .environment(let at): "e\(at)"
    case .principle(let at): "p\(at)"
    case .rule(let at): "r\(at)"
    case .limit(let limit): "l\(limit.rawValue)"
    }
  }

  package init?(code: String) {
    guard let letter = code.utf8.first, let number = UInt16(code.dropFirst()) else { return nil }
    let at = Int(number)
    let topic: CompletionTopic? =
      switch letter {
      case 0x6B: Keyword(rawValue: number).map { .keyword($0) }
      case 0x61: ActivityKind(rawValue: number).map { .activity($0) }
      case 0x74: Term(rawValue: number).map { .term($0) }
      case 0x65: environmentWords.indices.contains(at) ? .environment(at) : nil
      case 0x70: principleWords.indices.contains(at) ? .principle(at) : nil
      case 0x72: Rule.all.indices.contains(at) ? .rule(at) : nil
      case 0x6C: UInt8(exactly: number).flatMap { Limit(rawValue: $0) }.map { .limit($0) }
      default: nil
      }
    guard let topic else { return nil }
    self = topic
  }

  private func page(_ language: Language) -> Page {
    switch self {
    case .keyword(let keyword): return Page(keyword, language)
    case .activity(let kind): return Page(kind, language)
    case .term(let term): return Page(term, language)
    case .environment(let at): return Page(.environment(at), language)
    case .principle(let at): return Page(.principle(at), language)
    case .rule(let at):
      // Only what helps to choose: the whole page shows the rule at work.
      let rule = Rule.all[at]
      var page = Page(rule.qualifiedName)
      page.paragraph(rule.title[language])
      page.paragraph(rule.why[language])
      return page
    case .limit(let limit):
      var page = Page(limit.row.names.canonical(language))
      page.paragraph(limit.row.means[language])
      return page
    }
  }

  /// What is told of it, its name in bold instead of as a heading: it stands beside a list.
  package func markdown(_ language: Language) -> String {
    let page = page(language)
    let bytes = page.markdown()
    let end = bytes.firstIndex(of: 0x0A) ?? bytes.endIndex
    return "**" + String(decoding: bytes[..<end].drop { $0 == 0x23 || $0 == 0x20 }, as: UTF8.self) + "**"
      + String(decoding: bytes[end...], as: UTF8.self)
  }

  package func plainText(_ language: Language) -> String {
    var output = TextOutput()
    page(language).write(to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }
}
