import Reports
import Vocabulary

/// HTML as it grows. What the report says itself is written in its first language; the other one is kept aside, each
/// sentence once, so that a script can put it in place.
struct HTMLOutput {
  private(set) var bytes: [UInt8] = []
  let language: Language
  /// In the other language, in the order in which elements point at them.
  private(set) var others: [String] = []
  private var places: [Phrase: Int] = [:]

  init(_ language: Language) { self.language = language }

  mutating func markup(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Text of a plan: nothing in it means anything to a browser.
  mutating func text(_ text: String) { appendEscaped(text) }

  /// An element with a phrase in it and nothing else.
  mutating func element(_ tag: String, _ attributes: String = "", _ phrase: Phrase) {
    open(tag, attributes, phrase)
    appendEscaped(phrase[language])
    markup("</" + tag + ">")
  }

  /// A phrase in the middle of other things.
  mutating func phrase(_ phrase: Phrase) {
    if phrase.nl == phrase.en {
      appendEscaped(phrase.nl)
    } else {
      element("span", "", phrase)
    }
  }

  /// An element with words of a plan in it.
  mutating func element(_ tag: String, _ attributes: String = "", written text: String, in own: Language) {
    markup("<" + tag)
    if !attributes.isEmpty { markup(" " + attributes) }
    // Around it the language is that of the plan, unless the report is in the other one.
    if own != language { markup(" lang=" + own.code) }
    markup(">")
    appendEscaped(text)
    markup("</" + tag + ">")
  }

  mutating func cell(_ tag: String, _ attributes: String = "", _ cell: Cell, in own: Language) {
    switch cell {
    case .written(let text): element(tag, attributes, written: text, in: own)
    case .lines(let lines): list(tag, attributes, lines, in: own)
    case .nothing, .unknown, .words, .count, .time, .share, .percent, .decimal: element(tag, attributes, cell.phrase)
    }
  }

  private mutating func list(_ tag: String, _ attributes: String, _ lines: [Cell.Line], in own: Language) {
    markup("<" + tag + (attributes.isEmpty ? "" : " " + attributes) + "><ul class=lines>")
    for line in lines {
      markup(line.isHead ? "<li class=head>" : "<li>")
      if !line.written.isEmpty { element("bdi", written: line.written, in: own) }
      if !line.written.isEmpty && !line.remark.isEmpty { markup(" ") }
      if !line.remark.isEmpty { element(line.written.isEmpty ? "span" : "small", "", line.remark) }
      markup("</li>")
    }
    markup("</ul></" + tag + ">")
  }

  /// ` aria-label="…"`, and what the script needs to put it in the other language.
  mutating func label(_ phrase: Phrase) {
    markup(" aria-label=\"")
    appendEscaped(phrase[language])
    markup("\"")
    if phrase.nl != phrase.en { markup(" data-l=\(place(of: phrase))") }
  }

  mutating func startTag(_ tag: String, _ attributes: String = "", label phrase: Phrase) {
    markup("<" + tag + (attributes.isEmpty ? "" : " " + attributes))
    label(phrase)
    markup(">")
  }

  private mutating func open(_ tag: String, _ attributes: String, _ phrase: Phrase) {
    markup("<" + tag)
    if !attributes.isEmpty { markup(" " + attributes) }
    if phrase.nl != phrase.en { markup(" data-t=\(place(of: phrase))") }
    markup(">")
  }

  private mutating func place(of phrase: Phrase) -> Int {
    if let known = places[phrase] { return known }
    let other: Language = language == .dutch ? .english : .dutch
    places[phrase] = others.count
    others.append(visible(phrase[other]))
    return others.count - 1
  }

  private mutating func appendEscaped(_ text: String) {
    bytes.append(contentsOf: escaped(visible(text)).utf8)
  }
}
