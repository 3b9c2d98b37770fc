import CourseModel
import CourseRules
import CourseSyntax
import Reports
import SourceText
import Vocabulary

// Kinds of activity: what the catalogue has for this moment of the plan first.

extension Completing {
  /// Behind `sync` or `async`.
  func offerKindsOfActivity(
    isSync: Bool, _ typed: Typed, _ range: EditRange, _ tail: Tail, to list: inout ProposalList
  ) {
    let setting = activitySetting()
    offerOwnKinds(isSync: isSync, typed, range, tail, to: &list)
    for kind in ActivityKind.allCases {
      let row = kind.row
      let fit = setting.fit(of: kind, row, isSync: isSync)
      if typed.isEmpty, fit == nil { continue }
      let names = Vocabularies.activities[Int(kind.rawValue)]
      list.offer(names, typed, order: 500 - (fit ?? -100), isLast: fit == nil) { name, _ in
        CompletionProposal(
          name.text, .activity, ended(name.text, activityPieces(kind, row, name.text, isSync: isSync, setting), tail),
          range, note: usualAmount(row), detail: firstSentence(of: row.means), topic: .activity(kind))
      }
    }
  }

  /// A kind typed where its keyword should stand: `casus` becomes `synchroon casus`.
  func offerActivitiesByName(_ typed: Typed, _ range: EditRange, _ tail: Tail, to list: inout ProposalList) {
    guard let place = line.place, Keyword.sync.facts.places.contains(place) else { return }
    let setting = activitySetting()
    for kind in ActivityKind.allCases {
      let names = Vocabularies.activities[Int(kind.rawValue)]
      guard let name = names[language].first(where: { typed.begins($0.letters) }) else { continue }
      list.add(
        wholeActivity(kind, called: name.text, isSync: isMostlySync(kind, setting), setting, range, tail), rank: 4,
        order: 2000)
    }
  }

  /// A few activities that fit where the cursor stands, before anything has been typed.
  func offerFittingActivities(_ range: EditRange, _ tail: Tail, to list: inout ProposalList) {
    guard let place = line.place, Keyword.sync.facts.places.contains(place), line.parent != model.document else {
      return
    }
    let setting = activitySetting()
    // In a meeting people are together; elsewhere both ways come up.
    let ways = setting.isInMeeting ? [(true, 6)] : [(true, 3), (false, 3)]
    var order = Self.behindSuggestions - 10
    for (isSync, most) in ways {
      var best: [(points: Int, kind: ActivityKind)] = []
      for kind in ActivityKind.allCases {
        if let points = setting.fit(of: kind, kind.row, isSync: isSync) { best.append((points, kind)) }
      }
      // Of those that fit as well as each other the first of the catalogue.
      best.sort { $0.points != $1.points ? $0.points > $1.points : $0.kind.rawValue < $1.kind.rawValue }
      for found in best.prefix(most) {
        let name = found.kind.row.names.canonical(language)
        list.add(
          wholeActivity(found.kind, called: name, isSync: isSync, setting, range, tail), rank: 0, order: order)
        order += 1
      }
    }
  }

  /// How a kind is mostly held here.
  private func isMostlySync(_ kind: ActivityKind, _ setting: ActivitySetting) -> Bool {
    let row = kind.row
    let sync = setting.fit(of: kind, row, isSync: true)
    let async = setting.fit(of: kind, row, isSync: false)
    switch (sync, async, row.timing) {
    case (.some, nil, _), (_, _, .sync): return true
    case (nil, .some, _), (_, _, .async): return false
    // What one watches or reads needs nobody else.
    case (_, _, .both): return setting.isInMeeting || row.types != .acquisition
    }
  }

  private func wholeActivity(
    _ kind: ActivityKind, called name: String, isSync: Bool, _ setting: ActivitySetting, _ range: EditRange,
    _ tail: Tail
  ) -> CompletionProposal {
    let row = kind.row
    let keyword = (isSync ? Keyword.sync : .async).row.names.canonical(language)
    let head = keyword + " " + name
    var proposal = CompletionProposal(
      head, .activity, ended(head, activityPieces(kind, row, name, isSync: isSync, setting), tail), range,
      note: usualAmount(row), detail: firstSentence(of: row.means), topic: .activity(kind))
    proposal.filter = name
    return proposal
  }

  /// Title and details of an activity: how it is usually held, where the catalogue says so, and `?` where only the designer
  /// knows.
  private func activityPieces(
    _ kind: ActivityKind, _ row: ActivityRow, _ name: String, isSync: Bool, _ setting: ActivitySetting
  ) -> [Snippet.Piece] {
    var pieces: [Snippet.Piece] = [.value(capitalised(name)), .text(" [")]
    if setting.environment.isEmpty, let place = usualEnvironment(row, isSync: isSync) {
      pieces += [.value(place), .text(", ")]
    }
    if let grouping = usualGrouping(row) { pieces += [.value(grouping), .text(", ")] }
    let minutes = row.minutes.map { $0.lower == $0.upper ? "\($0.lower) min" : "\($0.lower)-\($0.upper) min" }
    return pieces + [.value(minutes ?? "?"), .text("]")]
  }

  private func usualEnvironment(_ row: ActivityRow, isSync: Bool) -> String? {
    let usual = row.usualEnvironment.isEmpty ? row.environments : row.usualEnvironment
    if usual.each.count == 1 { return usual.name(language) }
    return isSync ? nil : usual.isEmpty ? nil : usual.contains(.online) ? Environments.online.name(language) : nil
  }

  private func usualGrouping(_ row: ActivityRow) -> String? {
    let words: [(Groupings, Bilingual<String>)] = [
      (.alone, Bilingual(nl: "individueel", en: "alone")), (.pairs, Bilingual(nl: "tweetallen", en: "pairs")),
      (.groups, Bilingual(nl: "groepjes van 4", en: "groups of 4")),
      (.wholeGroup, Bilingual(nl: "hele groep", en: "whole group")),
      (.oneToOne, Bilingual(nl: "een-op-een", en: "one-to-one")),
    ]
    return words.first { $0.0 == row.groupings }?.1[language]
  }

  /// How long it usually takes.
  private func usualAmount(_ row: ActivityRow) -> Bilingual<String> {
    let text = row.minutes.map { $0.lower == $0.upper ? "\($0.lower) min" : "\($0.lower)-\($0.upper) min" } ?? ""
    return Bilingual(nl: text, en: text)
  }

  /// Kinds that the school has described itself.
  private func offerOwnKinds(
    isSync: Bool, _ typed: Typed, _ range: EditRange, _ tail: Tail, to list: inout ProposalList
  ) {
    for kind in model.ownKinds {
      let isFit = kind.timing == .both || (kind.timing == .sync) == isSync
      let name = kind.names[language].first ?? kind.identifier
      let known = ([name, kind.identifier] + kind.names.nl + kind.names.en).map { KnownName($0) }
      guard let match = known.first(where: { typed.rank(of: $0.letters) != nil }) else { continue }
      let minutes = kind.minutes.map { "\($0.lowerBound)" + ($0.count > 1 ? "-\($0.upperBound)" : "") + " min" }
      let text = ended(
        match.text, [.value(capitalised(kind.title)), .text(" ["), .value(minutes ?? "?"), .text("]")], tail)
      let detail = Bilingual(nl: "Een werkvorm van jullie zelf: \(kind.title)", en: "A kind of your own: \(kind.title)")
      list.add(
        CompletionProposal(match.text, .activity, text, range, detail: detail), rank: isFit ? 0 : 16,
        order: 100)
    }
  }
}
