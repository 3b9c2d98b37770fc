import Vocabulary

/// What the report says itself, in both languages. Text of a plan is no phrase: it has one language, its own.
package typealias Phrase = Bilingual<String>

extension Bilingual where Value == String {
  /// The same in both languages: a number, a code.
  package init(same text: String) { self.init(nl: text, en: text) }

  /// Made for each language.
  package init(_ make: (Language) -> String) { self.init(nl: make(.dutch), en: make(.english)) }

  package static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(nl: left.nl + right.nl, en: left.en + right.en)
  }

  package static func + (left: Phrase, right: String) -> Phrase { Phrase(nl: left.nl + right, en: left.en + right) }
  package static func += (left: inout Phrase, right: Phrase) { left = left + right }

  package var isEmpty: Bool { nl.isEmpty && en.isEmpty }
}

/// `3 activiteiten` and `3 activities`.
package func counted(_ count: Int, nl: (one: String, many: String), en: (one: String, many: String)) -> Phrase {
  Phrase(nl: counted(count, nl.one, nl.many), en: counted(count, en.one, en.many))
}
