import CourseModel
import SourceText
import Vocabulary

/// What can be written where the cursor stands.
package struct Completion: Sendable {
  /// In the order in which they are best shown.
  package var proposals: [CompletionProposal] = []
  /// There is more than this, or more letters bring other things: to be asked again when something is typed.
  package var isIncomplete = false
}

/// One thing that can be written.
package struct CompletionProposal: Sendable, Equatable {
  /// What part it plays; editors show a sign for it.
  package enum Kind: UInt8, Sendable, CaseIterable {
    case document
    case block
    case activity
    case definition
    case property
    /// A word of a closed list.
    case term
    /// An amount, a moment, a number.
    case value
    /// Something of this plan that has a name.
    case reference
    case file
    case rule
    /// Several lines to begin with.
    case template
  }

  package var label: String
  package var kind: Kind
  package var text: Snippet
  package var range: EditRange
  /// A few words beside the label: what it is called in the other language, how long it usually takes.
  package var note: Bilingual<String>
  /// One line: what it is.
  package var detail: Bilingual<String>
  /// What more can be told of it, worked out when somebody looks.
  package var topic: CompletionTopic?
  /// The words by which it is found where they are not those of the label.
  package var filter: String?
  /// A word of the language that the document is not written in.
  package var isOtherLanguage = false

  package init(
    _ label: String, _ kind: Kind, _ text: Snippet, _ range: EditRange,
    note: Bilingual<String> = Bilingual(nl: "", en: ""), detail: Bilingual<String> = Bilingual(nl: "", en: ""),
    topic: CompletionTopic? = nil
  ) {
    self.label = label
    self.kind = kind
    self.text = text
    self.range = range
    self.note = note
    self.detail = detail
    self.topic = topic
  }
}

/// What a proposal takes the place of. Both ranges start together and lie on the line of the cursor.
package struct EditRange: Sendable, Equatable {
  /// Up to the cursor: what stands behind it stays.
  package var insert: Span
  /// Up to the end of the word in which the cursor stands.
  package var replace: Span

  package init(from start: Int, cursor: Int, to end: Int) {
    insert = Span(start, cursor)
    replace = Span(start, Swift.max(cursor, end))
  }
}

/// What an editor knows of the world around a document when it asks what can be written.
package struct CompletionContext: Sendable {
  /// A document above this one, as this one names it, such as the programme of a course.
  package struct Above: Sendable {
    package var reference: String
    package var plan: Plan

    package init(_ reference: String, _ plan: Plan) {
      self.reference = reference
      self.plan = plan
    }
  }

  /// A name in another document, with what it names.
  package struct Name: Sendable {
    package var name: String
    package var keyword: Keyword

    package init(_ name: String, _ keyword: Keyword) {
      self.name = name
      self.keyword = keyword
    }
  }

  /// A finding of the last judgement: its rule, and the lines on which it can be set aside.
  package struct Found: Sendable {
    package var rule: String
    /// Where it is told.
    package var line: Int
    /// Of what it is about, and then of all that this stands in.
    package var scopes: [Int]

    package init(_ rule: String, line: Int, scopes: [Int]) {
      self.rule = rule
      self.line = line
      self.scopes = scopes
    }
  }

  /// In which a document is begun that has no words of its own yet.
  package var language: Language
  /// What was found in the document when it was last judged. Asked for only where a rule can be named.
  package var findings: @Sendable () -> [Found]
  package var above: [Above] = []
  /// Other plans, of one kind or of any, as this document names them. Asked for only where a file can be named.
  package var files: @Sendable (Place?) -> [String]
  /// What has a name in another document, by how this document names that.
  package var names: @Sendable (String) -> [Name]

  package init(
    language: Language = .dutch, above: [Above] = [],
    findings: @escaping @Sendable () -> [Found] = { [] },
    files: @escaping @Sendable (Place?) -> [String] = { _ in [] },
    names: @escaping @Sendable (String) -> [Name] = { _ in [] }
  ) {
    self.language = language
    self.findings = findings
    self.above = above
    self.files = files
    self.names = names
  }
}
