import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import Vocabulary

// What mends findings, or sets them aside.

/// Of a selection over half the file, the first so many: nobody reads more.
private let mostFindings = 40
private let mostAside = 3

extension ActionDesk {
  func fixOffers(in span: Span, about meant: Set<Int>) -> [ActionOffer] {
    var result: [ActionOffer] = []
    var together: [ActionOffer] = []
    var aside: [ActionOffer] = []
    // What was asked about by name, then what weighs most; of what weighs the same, what is closest to the cursor.
    let touched = findings.indices.filter { at in
      meant.contains(at) || (findings[at].span.start <= span.end && span.start <= findings[at].span.end)
    }.sorted { left, right in
      let (one, other) = (findings[left], findings[right])
      if meant.contains(left) != meant.contains(right) { return meant.contains(left) }
      if one.severity != other.severity { return one.severity < other.severity }
      return one.span.count != other.span.count ? one.span.count < other.span.count : left < right
    }
    var known: [Rule] = []
    for at in touched.prefix(mostFindings) {
      let finding = findings[at]
      let fixes = finding.fixes
      let safe = fixes.firstIndex { $0.safety == .safe }
      // An editor applies what is preferred without a question, so nothing that leaves a place to fill in.
      let preferred = safe ?? onlyAnswer(fixes)
      // An answer is chosen sooner than an open place.
      let open = fixes.indices.filter { fixes[$0].safety == .needsText }
      for number in fixes.indices.filter({ fixes[$0].safety != .needsText }) + open {
        var offer = ActionOffer(title(of: fixes[number]), .quickFix, ActionRecipe(.fix, at, number))
        offer.findings = [at]
        offer.isPreferred = number == preferred
        result.append(offer)
      }
      if safe != nil, !known.contains(where: { $0 === finding.rule }) {
        known.append(finding.rule)
        if let offer = fixRuleOffer(at) { together.append(offer) }
      }
      if aside.count < mostAside, let offer = asideOffer(at, in: span) { aside.append(offer) }
    }
    return result + together + aside
  }

  /// Mending all that a rule found, where it found more than one thing.
  private func fixRuleOffer(_ at: Int) -> ActionOffer? {
    let alike = findings.indices.filter { findings[$0].rule === findings[at].rule && isSafelyMended(findings[$0]) }
    guard alike.count > 1 else { return nil }
    var offer = ActionOffer(
      Bilingual(
        nl: "Verhelp dit overal in dit bestand (\(alike.count) keer)",
        en: "Fix this everywhere in this file (\(alike.count) times)"), .quickFix, ActionRecipe(.fixRule, at))
    offer.findings = alike
    return offer
  }

  var fixAllOffer: ActionOffer? {
    guard findings.contains(where: { isSafelyMended($0) }) else { return nil }
    return ActionOffer(
      Bilingual(
        nl: "Verhelp alles wat zonder twijfel te verhelpen is", en: "Fix everything that can be fixed without a doubt"),
      .fixAll, ActionRecipe(.fixAll))
  }

  private func isSafelyMended(_ finding: Finding) -> Bool { finding.fixes.contains { $0.safety == .safe } }

  /// The one fix there is; of more the one that puts another word in place of what is written, if that is the only such word.
  private func onlyAnswer(_ fixes: [Fix]) -> Int? {
    if fixes.count == 1 { return fixes[0].safety == .needsText ? nil : 0 }
    let words = fixes.indices.filter { title(of: fixes[$0]) != fixes[$0].title }
    return words.count == 1 ? words[0] : nil
  }

  /// Of what replaces one stretch of text, which text that is: `Verander 'quis' in 'quiz'`.
  private func title(of fix: Fix) -> Bilingual<String> {
    guard fix.edits.count == 1, let edit = fix.edits.first, !edit.span.isEmpty else { return fix.title }
    let text = String(decoding: edit.replacement, as: UTF8.self)
    let plain = Bilingual(nl: "Maak er '\(text)' van", en: "Change it to '\(text)'")
    let old = snapshot.plainText(edit.span)
    guard fix.title == plain, !old.isEmpty, old.utf8.count <= 40, !old.utf8.contains(0x0A) else { return fix.title }
    return Bilingual(nl: "Verander '\(old)' in '\(text)'", en: "Change '\(old)' to '\(text)'")
  }

  /// Where the cursor touches it. A slip of the pen is there to be mended, not to be set aside.
  private func asideOffer(_ at: Int, in span: Span) -> ActionOffer? {
    let finding = findings[at]
    if snapshot.role == .project || tree.outlineIsLost { return nil }
    guard finding.span.start <= span.end, span.start <= finding.span.end,
      finding.rule.family != .notation || finding.severity > .warning
    else { return nil }
    let title = finding.rule.title
    var offer = ActionOffer(
      Bilingual(
        nl: "Zet '\(title.nl)' opzij, met een reden", en: "Set '\(title.en)' aside, with a reason"),
      .quickFix, ActionRecipe(.setAside, at))
    offer.findings = [at]
    return offer
  }

  // MARK: What comes of it

  func fixed(_ at: Int, by number: Int) -> ActionChange? {
    guard findings.indices.contains(at) else { return nil }
    let fixes = findings[at].fixes
    guard fixes.indices.contains(number) else { return nil }
    return ActionChange(fixes[number].edits, fixes[number].safety)
  }

  /// The safe fixes of a rule, or of all; only for what the designer sees: what a baseline knows stays as it is.
  func allFixed(of rule: Rule?) -> ActionChange? {
    let shown = Set(fingerprints(of: findings, in: snapshot))
    let all = check(plan, options, in: surroundings).shown(options).findings
    let hidden = Set(fingerprints(of: all, in: snapshot)).subtracting(shown)
    let (mended, count) = mending(snapshot, [.safe], in: surroundings, ofChanged: surroundingsOfChanged) {
      current, around in
      var found = check(current, options, in: around).shown(options).findings
      if let rule { found.removeAll { $0.rule !== rule } }
      if hidden.isEmpty { return found }
      let prints = fingerprints(of: found, in: current.snapshot)
      return zip(found, prints).compactMap { hidden.contains($1) ? nil : $0 }
    }
    return count == 0 ? nil : ActionChange(smallEdits(from: snapshot.bytes, to: mended.bytes))
  }

  /// The reason is the designer's to give: until then the line says so.
  func setAside(_ at: Int) -> ActionChange? {
    guard findings.indices.contains(at) else { return nil }
    let finding = findings[at]
    let place = snapshot.lineIndex.position(of: finding.span.start, in: snapshot.bytes, encoding: .utf32)
    let reason = openReason[plan.language]
    let request = IgnoreRequest(
      name: finding.rule.shortestName, rules: [finding.rule], line: place.line, column: place.column, reason: reason)
    guard
      case .written(let bytes, _, _) = settingAside(
        request, in: plan, options, in: surroundings, ofChanged: surroundingsOfChanged)
    else { return nil }
    var change = ActionChange(smallEdits(from: snapshot.bytes, to: bytes), .needsText)
    change.edits = change.edits.map { ActionEdit($0.edit, blanks: places(of: reason, in: $0.edit.replacement)) }
    return change
  }

  private func places(of part: String, in text: [UInt8]) -> [Range<Int>] {
    let sought = Array(part.utf8)
    guard text.count >= sought.count else { return [] }
    let found = (0...text.count - sought.count).first { text[$0..<$0 + sought.count].elementsEqual(sought) }
    return found.map { [$0..<$0 + sought.count] } ?? []
  }
}

/// What stands behind an `ignore` until the designer says why.
private let openReason = Bilingual(nl: "de reden volgt nog", en: "the reason is still to be written")
