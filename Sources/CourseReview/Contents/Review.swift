import Vocabulary

/// A report on one plan or on several, apart from how it is shown: as HTML, as Markdown or as JSON.
package struct Review: Sendable {
  package var title: Phrase
  /// In which it is read first.
  package var language: Language
  package var documents: [ReviewedDocument]
  /// What to know before reading.
  package var remark: Phrase?
  /// What holds for all documents, behind the last.
  package var appendix: [ReviewSection] = []

  package init(_ documents: [ReviewedDocument], _ language: Language) {
    self.documents = documents
    self.language = language
    title = Phrase(nl: "Beoordelingsrapport", en: "Review report")
  }
}

/// What there is to say of one plan.
package struct ReviewedDocument: Sendable {
  /// `d1`, by which others in the report point at it.
  package var id: String
  package var path: [UInt8]
  package var kind: Place
  package var code: String
  package var title: String
  /// Of the plan.
  package var language: Language
  package var sections: [ReviewSection] = []
  /// One of many that a document above lists already.
  package var isListedAbove = false

  package init(id: String, path: [UInt8], kind: Place, code: String, title: String, language: Language) {
    self.id = id
    self.path = path
    self.kind = kind
    self.code = code
    self.title = title
    self.language = language
  }

  /// `MC101: Marketingcommunicatie`.
  package var name: String { code.isEmpty ? title : title.isEmpty ? code : code + ": " + title }
}

package struct ReviewSection: Sendable {
  /// The same in every report: `findings`.
  package var id: String
  package var title: Phrase
  package var blocks: [ReviewBlock]

  package init(_ id: String, _ title: Phrase, _ blocks: [ReviewBlock] = []) {
    self.id = id
    self.title = title
    self.blocks = blocks
  }
}

package enum ReviewBlock: Sendable {
  case heading(Phrase)
  case paragraph(Phrase)
  case list([Phrase])
  /// Names with what they stand for.
  case facts([Fact])
  case figure(Figure)
  case table(DataTable)
  /// The plan as a table that fits a page.
  case storyboard(DataTable)
  case findings([RuleFindings])
  case checklist(Checklist)
  /// Documents that stand elsewhere in the report.
  case links([DocumentLink])
}

package struct Fact: Sendable {
  package var name: Phrase
  package var value: Cell

  package init(_ name: Phrase, _ value: Cell) {
    self.name = name
    self.value = value
  }
}

package struct DocumentLink: Sendable {
  /// Of the document, as in `ReviewedDocument.id`; empty where it is not in the report.
  package var path: [UInt8]
  package var name: String
  package var remark: Phrase

  package init(path: [UInt8], name: String, remark: Phrase) {
    self.path = path
    self.name = name
    self.remark = remark
  }
}

/// Questions that only people can answer, with room for their answers.
package struct Checklist: Sendable {
  package struct Group: Sendable {
    package var title: Phrase
    package var questions: [Question]

    package init(_ title: Phrase, _ questions: [Question]) {
      self.title = title
      self.questions = questions
    }
  }

  package struct Question: Sendable {
    package var text: Phrase
    /// Where in the guides it comes from.
    package var source: Phrase

    package init(_ text: Phrase, source: Phrase) {
      self.text = text
      self.source = source
    }
  }

  package var groups: [Group]
  /// Room for name, date and decision.
  package var hasDecision: Bool

  package init(_ groups: [Group], hasDecision: Bool) {
    self.groups = groups
    self.hasDecision = hasDecision
  }
}

/// What one rule found in one plan.
package struct RuleFindings: Sendable {
  package struct Place: Sendable {
    package var line: Int
    package var message: Phrase
    /// The line of the plan, and the part of it that is meant.
    package var excerpt: ReportedExcerpt?
    /// What would mend it.
    package var fix: Phrase?
    package var standing = DataTable.Standing.same

    package init(line: Int, message: Phrase, excerpt: ReportedExcerpt?, fix: Phrase?) {
      self.line = line
      self.message = message
      self.excerpt = excerpt
      self.fix = fix
    }
  }

  /// `coi-social/welcome-message-missing`
  package var rule: String
  package var family: String
  package var familyName: Phrase
  package var severity: String
  package var severityName: Phrase
  package var title: Phrase
  package var why: Phrase
  package var source: Phrase
  package var places: [Place]
  /// Further places, which are not shown.
  package var more = 0
  /// Heavier findings stand first.
  var order = 0

  package init(
    rule: String, family: String, familyName: Phrase, severity: String, severityName: Phrase, title: Phrase,
    why: Phrase, source: Phrase, places: [Place]
  ) {
    self.rule = rule
    self.family = family
    self.familyName = familyName
    self.severity = severity
    self.severityName = severityName
    self.title = title
    self.why = why
    self.source = source
    self.places = places
  }
}

/// A line of a plan in three parts; the middle one is meant.
package struct ReportedExcerpt: Sendable {
  package var before: String
  package var marked: String
  package var after: String

  package init(before: String, marked: String, after: String) {
    self.before = before
    self.marked = marked
    self.after = after
  }
}
