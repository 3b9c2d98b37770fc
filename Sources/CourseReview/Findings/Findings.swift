import CourseModel
import CourseRules
import Reports
import SourceText
import Vocabulary

/// More than these are counted only.
private let mostPlaces = 12

/// Findings by weight, then subject, then rule; each rule's why and source stand once.
package func reported(
  _ findings: [Finding], in plan: Plan, isBrief: Bool = false, standing: DataTable.Standing = .same
) -> [RuleFindings] {
  var result: [RuleFindings] = []
  var places: [String: Int] = [:]
  for finding in findings {
    let key = "\(finding.severity.rawValue) " + finding.rule.qualifiedName
    if places[key] == nil {
      places[key] = result.count
      result.append(RuleFindings(finding))
    }
    guard let at = places[key] else { continue }
    // In the text many are told as one; a committee wants to see where.
    let each = finding.parts.isEmpty ? [finding] : finding.parts
    for part in each.prefix(mostPlaces) {
      var place = RuleFindings.Place(
        line: plan.snapshot.lineIndex.line(at: part.span.start) + 1, message: part.message,
        excerpt: isBrief ? nil : ReportedExcerpt(part.span, plan.snapshot),
        fix: isBrief ? nil : part.fixes.first?.title)
      place.standing = standing
      result[at].places.append(place)
    }
    result[at].more += Swift.max(0, each.count - mostPlaces)
  }
  return result.enumerated().sorted { left, right in
    let (one, other) = (left.element.order, right.element.order)
    return one != other ? one < other : left.offset < right.offset
  }.map { $0.element }
}

extension ReviewedPlan {
  /// What a committee gets to see.
  var shownFindings: [Finding] { showsNotes ? result.findings : result.findings.filter { $0.severity < .note } }

  /// By weight and subject; of two versions what is new stands first, and what was solved last.
  var findingSection: ReviewSection {
    var section = ReviewSection("findings", Phrase(nl: "Bevindingen", en: "Findings"))
    let plan = context.plan
    let shown = shownFindings
    let changed = before.map { old in
      FindingChanges(
        showsNotes ? old.result.findings : old.result.findings.filter { $0.severity < .note }, shown,
        changes(from: old.context.plan, to: plan))
    }
    if let overview = overview(shown, changed) { section.blocks.append(.figure(overview)) }
    if shown.isEmpty {
      section.blocks.append(
        .paragraph(
          Phrase(
            nl: "Er zijn geen bevindingen in wat te beoordelen was. Kijk hieronder wat niet te beoordelen was.",
            en: "There are no findings in what could be judged. See below for what could not be judged.")))
    }
    if let changed, let old = before {
      if !changed.new.isEmpty {
        section.blocks.append(.heading(Phrase(nl: "Nieuw", en: "New")))
        section.blocks.append(.findings(reported(changed.new, in: plan, isBrief: isBrief, standing: .new)))
      }
      if !changed.gone.isEmpty {
        section.blocks.append(.heading(Phrase(nl: "Opgelost", en: "Solved")))
        section.blocks.append(
          .findings(reported(changed.gone, in: old.context.plan, isBrief: isBrief, standing: .gone)))
      }
      let new = Set(changed.new.map { Known($0) })
      let same = shown.filter { !new.contains(Known($0)) }
      if !same.isEmpty {
        section.blocks.append(.heading(Phrase(nl: "Gebleven", en: "Unchanged")))
        section.blocks.append(.findings(reported(same, in: plan, isBrief: isBrief)))
      }
    } else if !shown.isEmpty {
      section.blocks.append(.findings(reported(shown, in: plan, isBrief: isBrief)))
    }
    return section
  }

  /// One finding of a document among the others.
  private struct Known: Hashable {
    var rule: String
    var start: UInt32
    var end: UInt32
    var message: String

    init(_ finding: Finding) {
      rule = finding.rule.qualifiedName
      start = finding.span.start
      end = finding.span.end
      message = finding.message.en
    }
  }

  /// What is no finding, and may be worth a word.
  var remarkSection: ReviewSection? {
    let remarks = result.remarks
    if remarks.isEmpty || isBrief { return nil }
    return ReviewSection(
      "remarks", Phrase(nl: "Om over te praten", en: "To talk about"),
      [
        .paragraph(
          Phrase(
            nl: "Dit is geen kritiek: het viel op, en het kan een goede keuze zijn.",
            en: "This is no criticism: it stood out, and it may be a good choice.")),
        .findings(reported(remarks, in: context.plan)),
      ])
  }

  /// What changed since the version before.
  var changeSection: ReviewSection? {
    guard let before else { return nil }
    let changes = changes(from: before.context.plan, to: context.plan)
    let findings = FindingChanges(
      showsNotes ? before.result.findings : before.result.findings.filter { $0.severity < .note }, shownFindings,
      changes)
    var section = ReviewSection("changes", Phrase(nl: "Wat er veranderd is", en: "What changed"))
    let story = BilingualStory(changes, findings)
    section.blocks.append(.list(story.summary))
    for part in story.sections {
      section.blocks.append(.heading(part.title))
      section.blocks.append(.list(part.lines))
    }
    return section
  }
}

extension RuleFindings {
  fileprivate init(_ finding: Finding) {
    let rule = finding.rule
    self.init(
      rule: rule.qualifiedName, family: rule.family.identifier, familyName: rule.family.title,
      severity: finding.severity.names.en, severityName: finding.severity.names, title: rule.title, why: rule.why,
      source: Phrase { sourcePhrase(rule.sources, $0) }, places: [])
    order = Int(finding.severity.rawValue) * 256 + Int(rule.family.rawValue)
  }
}

extension ReportedExcerpt {
  /// The line that a finding points at; of a long line what stands around the point.
  init(_ span: Span, _ snapshot: Snapshot) {
    let index = snapshot.lineIndex
    let content = index.content(of: index.line(at: span.start), in: snapshot.bytes)
    let start = Swift.min(Swift.max(span.range.lowerBound, content.lowerBound), content.upperBound)
    let end = Swift.min(Swift.max(span.range.upperBound, start), content.upperBound)
    var first = content.lowerBound
    while first < start, snapshot.bytes[first] == 0x20 || snapshot.bytes[first] == 0x09 { first += 1 }
    let before = Array(snapshot.bytes[first..<start])
    let after = Array(snapshot.bytes[end..<content.upperBound])
    self.init(
      before: shortened(before, fromEnd: true),
      marked: shortened(Array(snapshot.bytes[start..<end]), fromEnd: false), after: shortened(after, fromEnd: false))
  }
}

private func shortened(_ bytes: [UInt8], fromEnd: Bool) -> String {
  let most = 160
  let text = String(decoding: bytes, as: UTF8.self)
  let scalars = Array(text.unicodeScalars)
  if scalars.count <= most { return text }
  var result = ""
  for scalar in fromEnd ? scalars.suffix(most) : scalars.prefix(most) { result.unicodeScalars.append(scalar) }
  return fromEnd ? "…" + result : result + "…"
}
