import CourseSyntax
import SourceText
import Vocabulary

// What a programme asks of its courses about the places where students find each other and their work.

extension Plan {
  func toolSummaries(_ places: Places) -> [ToolSummary] {
    let taught = allStated(.teaches).flatMap { namesListed(by: $0) }.map { foldedWords(folded($0)) }
    var result: [ToolSummary] = []
    for use in toolUses {
      let names = toolNames(use.name, "")
      for name in names {
        let letters = folded(name)
        // Of several in one line it can't be told which the words below it are about.
        let isAlone = names.count == 1
        result.append(
          ToolSummary(
            name: name, letters: letters, place: places.place(headSpan(of: use.element)),
            functions: isAlone ? use.functions : use.stated, said: isAlone ? use.said : use.stated,
            primaryFor: use.primaryFor,
            isIntroduced: taught.contains { words in toolWords(letters).allSatisfy(words.contains) },
            isExplained: isExplained(use.element) || child(.experience, of: use.element) != nil))
      }
    }
    return result
  }

  /// The tools that the document itself states, for whom it is at hand.
  package var ownTools: [ToolSummary] { toolSummaries(Places(snapshot, [])) }

  func channelSummaries(_ places: Places) -> [ChannelSummary] {
    let channels = allStated(.channel)
    if channels.isEmpty { return [] }
    let tools = wellKnownTools + toolMentions.map { $0.words }
    return channels.map { channel in
      ChannelSummary(
        kind: kindOrListKind(of: channel), name: snapshot.title(channel), place: places.place(headSpan(of: channel)),
        purposes: purposes(ofChannel: channel), tools: toolsNamed(by: channel, tools), reply: waitingTime(channel))
    }
  }

  /// The channels that the document itself states, for whom it is at hand.
  package var ownChannels: [ChannelSummary] { channelSummaries(Places(snapshot, [])) }

  private func purposes(ofChannel channel: Int32) -> [Term] {
    if let kind = kindOrListKind(of: channel) { return [kind] }
    var result: [Term] = []
    if hasWords(["vragen", "vraag", "question"], in: channel) { result.append(.channelQuestions) }
    if hasWords(["mededeling", "aankondig", "announce"], in: channel) { result.append(.channelAnnouncements) }
    return result
  }

  private func toolsNamed(by channel: Int32, _ tools: [[[UInt8]]]) -> [[[UInt8]]] {
    var words = foldedWords(folded(snapshot.title(channel)))
    model.forEach(.tool, of: channel) { words += foldedWords(folded(snapshot.title($0))) }
    var result: [[[UInt8]]] = []
    for tool in tools where !result.contains(tool) && !tool.isEmpty && tool.allSatisfy(words.contains) {
      result.append(tool)
    }
    return result
  }

  private func waitingTime(_ channel: Int32) -> (lower: Int, upper: Int)? {
    guard let child = model.child(.within, of: channel), let value = model.duration(child) else { return nil }
    let upper = value.seconds.upper ?? value.seconds.lower ?? 0
    guard upper > 0, upper < .max / 5 else { return nil }
    let lower = Swift.min(value.seconds.lower ?? upper, upper)
    switch value.unit {
    case .second, .minute, .hour: return (lower, upper)
    // A day of work lasts 8 hours, a week of work 40; those who wait count all of them.
    case .day: return (multiplied(lower, by: 3), multiplied(upper, by: 3))
    case .week, .month: return (multiplied(lower / 5, by: 21), multiplied(upper / 5, by: 21))
    }
  }
}

/// Whether two names, folded, are of one tool: `Teams` and `Microsoft Teams`.
package func isSameTool(_ one: [UInt8], _ other: [UInt8]) -> Bool {
  if one == other { return true }
  let (first, second) = (toolWords(one), toolWords(other))
  if first.isEmpty || second.isEmpty { return false }
  return first.allSatisfy(second.contains) || second.allSatisfy(first.contains)
}

/// Whether a folded name is that of a product that a school has one of, for all of its courses.
package func isLearningPlatform(_ letters: [UInt8]) -> Bool {
  let words = toolWords(letters).filter { !platformAdditions.contains($0) }
  return words.count == 1 && words.allSatisfy(platforms.contains)
}

private let platforms = ["brightspace", "canvas", "moodle", "blackboard", "itslearning"].map { Array($0.utf8) }
private let platformAdditions = ["d2l", "ultra", "learn", "lms", "elo", "dlo", "vle", "leeromgeving"].map {
  Array($0.utf8)
}

private let wellKnownTools = [
  "brightspace", "canvas", "moodle", "blackboard", "itslearning", "teams", "discord", "slack", "zoom", "whatsapp",
  "signal", "telegram", "mail", "email", "outlook", "padlet", "sharepoint", "onedrive", "intranet", "mattermost",
].map { [Array($0.utf8)] }
