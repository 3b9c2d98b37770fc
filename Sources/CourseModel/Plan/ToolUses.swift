import SourceText
import Vocabulary

/// A tool that the plan names, with what it says about it and where it is used.
package struct NamedTool: Sendable {
  /// As it is written first.
  package var name: String
  /// The entry that describes it; of one that is only used, where it is first named.
  package var element: Int32
  package var isDescribed: Bool
  /// Where students find everything of the course anyway.
  package var isLearningPlatform: Bool
  /// The activities, meetings, assessments and channels that name it, in reading order.
  package var uses: [Int32]
}

extension Plan {
  /// The tools by name, in the order in which they appear. `tool Teams: Microsoft Teams` goes by both names.
  package var namedTools: [NamedTool] { tools.named }

  func findNamedTools(_ mentions: [ToolMention]) -> [NamedTool] {
    if mentions.isEmpty { return [] }
    var tools: [NamedTool] = []
    var places = NameTable()
    for mention in mentions where mention.isListed {
      let identifier = folded(snapshot.name(mention.element))
      let at = places[mention.letters[...]] ?? (identifier.isEmpty ? nil : places[identifier[...]]) ?? tools.count
      if at == tools.count {
        tools.append(
          NamedTool(
            name: mention.name, element: mention.element, isDescribed: true,
            isLearningPlatform: mention.isLearningPlatform, uses: []))
      }
      places.set(mention.letters[...], to: at)
      if !identifier.isEmpty { places.set(identifier[...], to: at) }
    }
    for mention in mentions where !mention.isListed {
      let at = places[mention.letters[...]] ?? tools.count
      if at == tools.count {
        tools.append(
          NamedTool(
            name: mention.name, element: mention.element, isDescribed: false,
            isLearningPlatform: mention.isLearningPlatform, uses: []))
        places.set(mention.letters[...], to: at)
      }
      let user = user(of: mention.element)
      if tools[at].uses.last != user { tools[at].uses.append(user) }
    }
    return tools
  }

  /// What names a tool: the activity or assessment that it stands below.
  private func user(of tool: Int32) -> Int32 {
    let parent = model.elements[Int(tool)].parent
    guard parent >= 0, model.elements[Int(parent)].keyword == .tool else { return parent }
    return model.elements[Int(parent)].parent
  }
}
