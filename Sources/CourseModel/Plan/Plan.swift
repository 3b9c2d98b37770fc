import CourseSyntax
import SourceText
import Vocabulary

/// A document as rules and reports ask about it: what it states, what follows from that, what comes before what. Computed
/// once for a snapshot. A class, because it is asked so often that handing it on must cost nothing.
package final class Plan: Sendable {
  package let snapshot: Snapshot
  /// The model of the snapshot, kept at hand: nearly every question goes to it.
  package let model: CourseModel
  package let figures: Figures
  package let activities: [Activity]
  /// Meetings, and activities held together outside any meeting, in reading order.
  package let gatherings: [Gathering]
  private let keywords: KeywordIndex
  let order: Order
  let linking: Linking
  let foldedTexts: FoldedTexts
  let remembered = RememberedAnswers()

  package init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
    model = snapshot.model
    figures = workedOut(snapshot.model)
    activities = figures.activities
    keywords = KeywordIndex(snapshot.model)
    gatherings = findGatherings(snapshot.model, figures)
    order = Order(snapshot.model, figures, gatherings)
    linking = Linking(snapshot.model, figures)
    foldedTexts = FoldedTexts(snapshot.model, snapshot.bytes)
  }

  package var language: Language { snapshot.language }
  package var document: Int32 { snapshot.model.document }

  // MARK: Finding things

  /// Everything in the document that a keyword names, at whatever depth. Of a list with items: the items.
  package func all(_ keyword: Keyword) -> [Int32] {
    let found = keywords[keyword]
    if found.isEmpty { return [] }
    return found.filter { at in
      let element = model.elements[Int(at)]
      guard element.form != .link, element.form != .item else { return element.form == .item }
      // The head of a list counts by its items.
      return element.state != .empty || !hasItems(at) || !element.nameSpan.isEmpty
    }
  }

  /// Those that say something: not `none`, not `?`.
  package func allStated(_ keyword: Keyword) -> [Int32] {
    all(keyword).filter { at in
      switch model.elements[Int(at)].state {
      case .none, .unknown: false
      case .stated, .empty, .invalid: true
      }
    }
  }

  /// Visits what a keyword names right below an element.
  private func forEach(_ keyword: Keyword, of element: Int32, _ visit: (Int32) -> Void) {
    model.forEach(keyword, of: element, visit)
  }

  /// The first child with a keyword.
  package func child(_ keyword: Keyword, of element: Int32) -> Int32? { model.child(keyword, of: element) }

  private func hasItems(_ element: Int32) -> Bool {
    let next = Int(element) + 1
    return next < Int(model.elements[Int(element)].end) && model.elements[next].form == .item
  }

  // MARK: Said, said to be none, said to be unknown, not said

  package func state(_ keyword: Keyword, of element: Int32) -> FieldState {
    var result = FieldState.notStated
    guard element >= 0 else { return result }
    forEach(keyword, of: element) { child in
      let own: FieldState
      switch model.elements[Int(child)].state {
      case .stated: own = .stated
      case .none: own = .none
      case .unknown, .invalid: own = .unknown
      // A head without a value counts by what stands below it.
      case .empty: own = model.elements[Int(child)].end > child + 1 ? .stated : .unknown
      }
      result = Swift.max(result, own)
    }
    return result
  }

  /// Of the document itself.
  package func state(_ keyword: Keyword) -> FieldState { state(keyword, of: document) }

  /// Left out on purpose: `none`, also where a title stands: `phase 2: none, the central introduction does this`.
  package func isNone(_ element: Int32) -> Bool {
    guard element >= 0 else { return false }
    if model.elements[Int(element)].state == .none { return true }
    let title = folded(snapshot.title(element))
    return ["none", "geen"].contains { word in
      let letters = Array(word.utf8)
      guard title.starts(with: letters) else { return false }
      return title.count == letters.count || title[letters.count] == 0x2C || title[letters.count] == 0x3A
    }
  }

  package func isNotStated(_ keyword: Keyword) -> Bool { state(keyword) == .notStated }

  // MARK: Words of closed lists

  package func terms(_ keyword: Keyword, of element: Int32) -> [Term] {
    var result: [Term] = []
    guard element >= 0 else { return result }
    forEach(keyword, of: element) { child in
      if case .yesNo(let term) = model.elements[Int(child)].value, model.elements[Int(child)].state == .stated {
        result.append(term)
      } else {
        result += model.terms(child)
      }
    }
    return result
  }

  package func term(_ keyword: Keyword, of element: Int32) -> Term? {
    var result: Term?
    guard element >= 0 else { return nil }
    forEach(keyword, of: element) { child in if result == nil { result = firstTerm(child) { _ in true } } }
    return result
  }

  /// Whether an element states a word for a property.
  package func says(_ term: Term, for keyword: Keyword, of element: Int32) -> Bool {
    var result = false
    guard element >= 0 else { return false }
    forEach(keyword, of: element) { child in if firstTerm(child, where: { $0 == term }) != nil { result = true } }
    return result
  }

  /// The first word that a property says and that fits; asked so often that no list is made of them.
  @inline(__always)
  private func firstTerm(_ child: Int32, where fits: (Term) -> Bool) -> Term? {
    if case .yesNo(let term) = model.elements[Int(child)].value, model.elements[Int(child)].state == .stated {
      return fits(term) ? term : nil
    }
    return model.terms(child).first(where: fits)
  }

  /// The kind in a head: `questions` of `channel questions`.
  package func kind(of element: Int32) -> Term? {
    guard element >= 0, case .term(let term) = model.elements[Int(element)].kind else { return nil }
    return term
  }

  /// Whether the document states a word for a property.
  package func says(_ term: Term, for keyword: Keyword) -> Bool { says(term, for: keyword, of: document) }

  // MARK: What the document says of itself

  package var isDraft: Bool { says(.statusDraft, for: .status) }
  package var isApproved: Bool { says(.statusApproved, for: .status) }
  /// In review or approved: a designer thinks it is ready for others.
  package var isReadyForReview: Bool { isApproved || says(.statusInReview, for: .status) }
  package var delivery: Term? { term(.delivery, of: document) }
  package var isBlended: Bool { delivery == .deliveryBlended }
  package var isOnlineOrBlended: Bool { delivery == .deliveryBlended || delivery == .deliveryOnline }
  package var isPartTimeOrDual: Bool { says(.partTime, for: .studyForm) || says(.dual, for: .studyForm) }
  package var isCommunity: Bool { model.documentKind == .community }
  package var isCourse: Bool { model.documentKind == .course }

  /// Thesis or internship: students do not learn as one group.
  package var isIndividualRoute: Bool {
    says(.thesis, for: .type) || says(.internship, for: .type) || says(.routesIndividual, for: .routes)
  }

  /// Members do not know each other yet, or not all; nil where the document does not say.
  package var isStarting: Bool? {
    if says(.yes, for: .acquainted) { return false }
    if says(.no, for: .acquainted) || says(.partly, for: .acquainted) { return true }
    let composition = terms(.composition, of: document)
    if composition.contains(.compositionNew) || composition.contains(.compositionChanging)
      || composition.contains(.compositionRotating)
    {
      return true
    }
    return composition.isEmpty ? nil : false
  }

  /// A number of the document in whole units, lowest and highest; nil where it is not known.
  package func number(_ keyword: Keyword, of element: Int32? = nil) -> (lower: Int, upper: Int)? {
    var first: Int32?
    forEach(keyword, of: element ?? document) { child in
      if first == nil, model.elements[Int(child)].form != .item { first = child }
    }
    guard let first, let quantity = model.quantity(first) else { return nil }
    let lower = quantity.lower ?? quantity.upper ?? 0
    return (lower / 1000, (quantity.upper ?? lower) / 1000)
  }

  /// All who take part.
  package var cohort: (lower: Int, upper: Int)? { number(.students) ?? number(.size) ?? number(.groupSize) }

  /// The group that meets: of a community its members, of a course the teaching group.
  package var groupSize: (lower: Int, upper: Int)? {
    isCommunity ? number(.size) ?? number(.students) : number(.groupSize) ?? number(.students)
  }

  /// Teaching weeks as stated, or as far as weeks are used.
  package var weekCount: Int? { figures.teachingWeeks.isEmpty ? nil : figures.teachingWeeks.count }

  /// What a reader would be pointed at: the words in front of the colon.
  package func headSpan(of element: Int32) -> Span {
    guard element >= 0, Int(element) < model.elements.count else { return Span(0, 0) }
    let found = model.elements[Int(element)]
    // Of an item its name, not the mark in front of it.
    if found.form == .item { return found.nameSpan.isEmpty ? found.textSpan : found.nameSpan }
    var span = found.keywordSpan
    if !found.kindSpan.isEmpty { span = span.joined(with: found.kindSpan) }
    // Only a name that stands in the head.
    if !found.nameSpan.isEmpty, found.textSpan.isEmpty || found.nameSpan.end <= found.textSpan.start {
      span = span.isEmpty ? found.nameSpan : span.joined(with: found.nameSpan)
    }
    return span.isEmpty ? found.textSpan : span
  }
}

/// Whether something is said. In this order of weight: of a property given twice the heaviest counts.
package enum FieldState: UInt8, Comparable, Sendable {
  case notStated
  /// `?`, or words that are no value.
  case unknown
  /// `none`, perhaps with a reason.
  case none
  case stated

  package static func < (left: FieldState, right: FieldState) -> Bool { left.rawValue < right.rawValue }
}

/// Inside a plan the word `figures` is taken.
private func workedOut(_ model: CourseModel) -> Figures { figures(of: model) }
