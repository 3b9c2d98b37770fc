import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import Vocabulary

// Names of rules and limits: behind `ignore`, and in a project file.

extension Completing {
  /// Where the list of rules behind `ignore` begins; nil where the line does not begin so.
  func startOfRules(_ start: Int) -> Int? {
    let typed = typed(from: start)
    for language in Language.allCases {
      let word = Keyword.ignore.row.names.canonical(language)
      let end = start + word.utf8.count
      guard typed.letters.starts(with: folded(word)), end < line.cursor, whiteLength(bytes, end, line.cursor) > 0
      else { continue }
      return Keyword.ignore.facts.places.contains(line.place ?? .statement) ? end : nil
    }
    return nil
  }

  func ruleCompletion(from listStart: Int, endsList: Bool) -> Completion {
    var start = listStart
    for position in listStart..<line.cursor where bytes[position] == 0x2C { start = position + 1 }
    let gap = start > listStart && start == line.cursor ? " " : ""
    start = line.skippingSpaces(start)
    let end = line.wordEnd([.ruleName])
    let tail = tail(behind: end)
    let reason = Snippet.Piece.prompt(prompt(for: .ignore)[language])
    var list = ProposalList(language)
    offerRules(typed(from: start), EditRange(from: start, cursor: line.cursor, to: end), to: &list) {
      ended($0, [reason], tail).preceded(by: gap)
    }
    return list.completion(most: start == line.cursor ? Self.most : Self.mostMatching, mayGrow: line.cursor - start < 3)
  }

  /// Below `rules:` in a project file.
  func ruleSettingCompletion(from start: Int) -> Completion {
    let end = line.wordEnd([.settingName])
    let tail = tail(behind: end)
    var list = ProposalList(language)
    let words = Vocabularies.termsOfSet[Int(TermSet.severity.rawValue)].map { $0.row.names.canonical(language) }
    offerRules(typed(from: start), EditRange(from: start, cursor: line.cursor, to: end), to: &list) {
      ended($0, [.choice(words)], tail)
    }
    return list.completion(most: start == line.cursor ? Self.most : Self.mostMatching, mayGrow: line.cursor - start < 3)
  }

  /// Below `limits:` in a project file.
  func limitSettingCompletion(from start: Int) -> Completion {
    let end = line.wordEnd([.settingName])
    let tail = tail(behind: end)
    let typed = typed(from: start)
    let range = EditRange(from: start, cursor: line.cursor, to: end)
    var list = ProposalList(language)
    for (at, limit) in Limit.allCases.enumerated() {
      let row = limit.row
      let names = KnownNames(
        nl: row.names.all(.dutch).map { KnownName(String($0)) },
        en: row.names.all(.english).map { KnownName(String($0)) })
      list.offer(names, typed, order: at) { name, _ in
        CompletionProposal(
          name.text, .rule, ended(name.text, [], tail), range, detail: row.means, topic: .limit(limit))
      }
    }
    return list.completion(most: typed.isEmpty ? 80 : Self.mostMatching, mayGrow: typed.letters.count < 3)
  }

  /// Rules that found something here first, then families, then all others.
  private func offerRules(
    _ typed: Typed, _ range: EditRange, to list: inout ProposalList, text: (String) -> Snippet
  ) {
    let hasFamily = bytes[Int(range.insert.start)..<line.cursor].contains(0x2F)
    let all = context.findings()
    let found = line.place == .rules ? Set(all.map { $0.rule }) : rulesThatCanBeSetAside(all)
    // What sets nothing aside here is wanted only by one who types its name.
    let isOnlyHere = typed.isEmpty && line.place != .rules && !all.isEmpty
    for (at, rule) in Rule.all.enumerated() {
      let isHere = found.contains(rule.qualifiedName)
      if isOnlyHere, !isHere { continue }
      guard let rank = typed.rank(of: folded(rule.qualifiedName)) ?? typed.rank(of: folded(rule.name)) else { continue }
      // The short name will do where it is the only one of that name; what is being typed decides how it is written.
      let isFull = hasFamily || typed.begins(folded(rule.qualifiedName)) && !typed.isEmpty || !isUnique(rule)
      let name = isFull ? rule.qualifiedName : rule.name
      let family = rule.family.identifier
      var proposal = CompletionProposal(
        name, .rule, text(name), range,
        note: isHere
          ? Bilingual(nl: "hier gevonden", en: "found here") : Bilingual(nl: family, en: family),
        detail: rule.title, topic: .rule(at))
      if isFull, !hasFamily, !typed.isEmpty { proposal.filter = rule.qualifiedName }
      list.add(proposal, rank: rank * 2 + (isHere ? 0 : 1), order: isHere ? at : 1000 + at)
    }
    for (at, family) in Family.allCases.enumerated() {
      let name = family.identifier + "/*"
      guard typed.begins(folded(name)) else { continue }
      if isOnlyHere, !found.contains(where: { $0.hasPrefix(family.identifier + "/") }) { continue }
      list.add(
        CompletionProposal(name, .rule, text(name), range, detail: family.title), rank: typed.isEmpty ? 0 : 1,
        order: 500 + at)
    }
  }

  /// A line below an entry counts for that entry and all below it. What is said of the line itself goes when it is finished.
  private func rulesThatCanBeSetAside(_ findings: [CompletionContext.Found]) -> Set<String> {
    let scope = line.parentLine
    return Set(findings.filter { $0.line != line.line && $0.scopes.contains(scope) }.map { $0.rule })
  }

  private func isUnique(_ rule: Rule) -> Bool { Self.countOfNames[rule.name] == 1 }

  private static let countOfNames: [String: Int] = Rule.all.reduce(into: [:]) { $0[$1.name, default: 0] += 1 }
}
