import CourseModel
import SourceText
import Vocabulary

/// One thing that a rule has to say about one place in a document.
///
/// What few ask for is worked out when they ask: what programs get to know, and the fixes.
package struct Finding: Sendable {
  package var rule: Rule
  package var severity: Severity
  package var span: Span
  /// The element it is about, so that it can be set aside there; -1 for the text itself.
  package var element: Int32
  package var message: Bilingual<String>
  package var related: [RelatedPlace]
  /// Of many that are told as one: each of them.
  package private(set) var parts: [Finding] = []
  private var told: @Sendable () -> Told
  /// Nil where nothing is proposed.
  private var proposed: (@Sendable () -> Proposals)?

  init(
    rule: Rule, severity: Severity, span: Span, element: Int32, message: Bilingual<String>, related: [RelatedPlace],
    told: @escaping @Sendable () -> Told, proposed: (@Sendable () -> Proposals)?
  ) {
    self.rule = rule
    self.severity = severity
    self.span = span
    self.element = element
    self.message = message
    self.related = related
    self.told = told
    self.proposed = proposed
  }
}

extension Finding {
  /// Which message this is, for programs: `workload/week-peak`, or `workload/optional-load-hidden/share` where a rule has
  /// several. It stays the same when the message is put in other words.
  package var messageID: String {
    let variant = told().variant
    return variant.isEmpty ? rule.qualifiedName : rule.qualifiedName + "/" + variant
  }

  /// What the message speaks about, for programs.
  package var arguments: [MessageArgument] { told().arguments }

  /// Changes that mend it, the likeliest first. Worked out each time; who needs them more than once asks `settleFixes` first.
  package var fixes: [Fix] { proposed?().sound ?? [] }

  /// Fixes that can't be applied: a defect of ours, for tests to find.
  package var unsoundFixes: [Fix] { proposed?().unsound ?? [] }

  /// Works out the fixes, so that they are at hand from now on.
  package mutating func settleFixes() {
    guard let proposals = proposed?() else { return }
    proposed = { proposals }
  }

  /// The first of many of one rule, as the one that is told for all of them.
  func forAll(_ findings: [Finding]) -> Finding {
    var one = self
    let others = findings.count - 1
    one.severity = findings.map { $0.severity }.min() ?? severity
    one.message = Bilingual(
      nl: message.nl + " Dat geldt ook voor \(counted(others, "andere plek", "andere plekken")).",
      en: message.en + " The same goes for \(counted(others, "other place", "other places")).")
    one.parts = findings
    one.related = findings.map { RelatedPlace($0.span, $0.message) }
    one.parts = findings
    one.told = { [told] in
      var all = told()
      all.arguments.append(MessageArgument("otherPlaces", others))
      return all
    }
    if findings.contains(where: { $0.proposed != nil }) {
      one.proposed = { Proposals(together: findings.map { $0.proposed?() ?? Proposals() }) }
    }
    return one
  }
}

/// Another place that explains a finding.
package struct RelatedPlace: Sendable {
  package var span: Span
  package var message: Bilingual<String>
  /// Where it is, if in another document.
  package var file: PlaceInFile?

  package init(_ span: Span, _ message: Bilingual<String>) {
    self.span = span
    self.message = message
  }

  package init(_ place: PlaceInFile, _ message: Bilingual<String>) {
    span = place.span
    self.message = message
    file = place
  }
}
