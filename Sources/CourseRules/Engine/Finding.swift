import CourseModel
import SourceText
import Vocabulary

/// One thing that a rule has to say about one place in a document.
///
/// What it says, what programs get to know and the fixes are worked out when somebody asks for them: most findings of a big
/// folder are only counted, and of many that are told as one only the first speaks.
package struct Finding: Sendable {
  package var rule: Rule
  package var severity: Severity
  package var span: Span
  /// The element it is about, so that it can be set aside there; -1 for the text itself.
  package var element: Int32
  /// Other places that explain it.
  private var places: [RelatedPlace]
  /// Of many that are told as one: each of them.
  package private(set) var parts: [Finding] = []
  private var answer: @Sendable (FindingQuestion) -> FindingAnswer

  init(
    rule: Rule, severity: Severity, span: Span, element: Int32, related: [RelatedPlace],
    answer: @escaping @Sendable (FindingQuestion) -> FindingAnswer
  ) {
    self.rule = rule
    self.severity = severity
    self.span = span
    self.element = element
    places = related
    self.answer = answer
  }
}

/// What can be asked of a finding. One function answers all three, so that a finding is cheap to hand on.
enum FindingQuestion: Sendable {
  case message
  case told
  case proposals
}

enum FindingAnswer: Sendable {
  case message(Bilingual<String>)
  case told(Told)
  case proposals(Proposals)
}

extension Finding {
  /// What it says.
  package var message: Bilingual<String> {
    if case .message(let message) = answer(.message) { return message }
    return Bilingual(nl: "", en: "")
  }

  private var told: Told {
    if case .told(let told) = answer(.told) { return told }
    return Told()
  }

  fileprivate var proposals: Proposals {
    if case .proposals(let proposals) = answer(.proposals) { return proposals }
    return Proposals()
  }

  /// Which message this is, for programs: `workload/week-peak`, or `workload/optional-load-hidden/share` where a rule has
  /// several. It stays the same when the message is put in other words.
  package var messageID: String {
    let variant = told.variant
    return variant.isEmpty ? rule.qualifiedName : rule.qualifiedName + "/" + variant
  }

  /// What the message speaks about, for programs.
  package var arguments: [MessageArgument] { told.arguments }

  /// Other places that explain it; of many that are told as one: all of them.
  package var related: [RelatedPlace] {
    parts.isEmpty ? places : parts.map { RelatedPlace($0.span, $0.message) }
  }

  /// Changes that mend it, the likeliest first. Worked out each time; who needs them more than once asks `settleFixes` first.
  package var fixes: [Fix] { proposals.sound }

  /// Fixes that can't be applied: a defect of ours, for tests to find.
  package var unsoundFixes: [Fix] { proposals.unsound }

  /// Works out the fixes, so that they are at hand from now on.
  package mutating func settleFixes() {
    let proposals = proposals
    answer = { [answer] question in
      switch question {
      case .message, .told: answer(question)
      case .proposals: .proposals(proposals)
      }
    }
  }

  /// The first of many of one rule, as the one that is told for all of them.
  func forAll(_ findings: [Finding]) -> Finding {
    var one = self
    let others = findings.count - 1
    one.severity = findings.map { $0.severity }.min() ?? severity
    one.parts = findings
    let first = self
    one.answer = { question in
      switch question {
      case .message:
        let message = first.message
        return .message(
          Bilingual(
            nl: message.nl + " Dat geldt ook voor \(counted(others, "andere plek", "andere plekken")).",
            en: message.en + " The same goes for \(counted(others, "other place", "other places"))."))
      case .told:
        var all = first.told
        all.arguments.append(MessageArgument("otherPlaces", others))
        return .told(all)
      case .proposals: return .proposals(Proposals(together: findings.map { $0.proposals }))
      }
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
