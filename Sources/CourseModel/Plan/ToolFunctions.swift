import Vocabulary

/// What a tool is for, as far as is known.
package struct ToolUse: Sendable {
  /// Where it is first named.
  package var element: Int32
  package var name: String
  /// What the document says it does.
  package var stated: [Term]
  package var primaryFor: [Term]
  /// What it does by its name or by what it is for; empty where nothing tells.
  package var functions: [Term]
}

extension Plan {
  /// The tools of the document, each once, with what they are for.
  package var toolUses: [ToolUse] {
    var result: [ToolUse] = []
    var places: [[UInt8]: Int] = [:]
    for element in allStated(.tool) {
      let names = [snapshot.title(element), snapshot.name(element)].filter { !$0.isEmpty }
      guard let name = names.first else { continue }
      let known = names.lazy.compactMap { places[folded($0)] }.first
      let at = known ?? result.count
      if at == result.count {
        result.append(ToolUse(element: element, name: name, stated: [], primaryFor: [], functions: []))
      }
      for name in names { places[folded(name)] = at }
      let primary = terms(.primaryFor, of: element)
      result[at].primaryFor += primary
      result[at].stated += terms(.toolFunction, of: element) + primary
      result[at].functions += terms(.toolFunction, of: element) + primary + assumedFunctions(of: element)
    }
    return result
  }

  /// By the name of a well-known tool, or by the words of what it is for.
  private func assumedFunctions(of element: Int32) -> [Term] {
    let own = model.elements[Int(element)]
    var spans = [own.textSpan, own.nameSpan]
    model.forEachChild(of: element) { child in
      if model.elements[Int(child)].keyword == .forWhat || model.elements[Int(child)].form == .prose {
        spans.append(model.elements[Int(child)].textSpan)
      }
    }
    var result: [Term] = []
    for row in functionWords where spans.contains(where: { firstPhrase(row.words, in: $0) != nil }) {
      result += row.functions
    }
    return result
  }
}

/// Well-known tools, and words for what a tool is for, folded.
private let functionWords: [(words: [String], functions: [Term])] = [
  (
    [
      "brightspace", "canvas", "moodle", "blackboard", "itslearning", "elo", "dlo", "lms", "vle", "leeromgeving",
      "learning environment", "learning platform",
    ], [.functionCommunication, .functionOrganisation, .functionContent]
  ),
  (["teams", "discord", "slack"], [.functionCommunication, .functionWorkspace]),
  (["zoom", "whatsapp", "signal", "collaborate", "mail", "e mail", "outlook"], [.functionCommunication]),
  (["padlet", "miro", "mural", "yamboard", "onenote", "google docs", "notion"], [.functionWorkspace]),
  (["mentimeter", "menti", "kahoot", "wooclap", "poll everywhere", "vevox"], [.functionPolling]),
  (["feedbackfruits", "peergrade"], [.functionFeedback]),
  (["onedrive", "sharepoint", "google drive", "dropbox"], [.functionContent, .functionWorkspace]),
  (
    ["vragen", "contact", "communicatie", "mededelingen", "questions", "announcements", "communication"],
    [.functionCommunication]
  ),
  (
    ["rooster", "planning", "inleveren", "inschrijven", "organisatie", "timetable", "hand ins", "enrolment"],
    [.functionOrganisation]
  ),
  (["lesmateriaal", "materiaal", "leerinhoud", "bestanden", "material", "materials", "files"], [.functionContent]),
  (["samenwerken", "working together", "group work", "groepswerk", "brainstorming"], [.functionWorkspace]),
]
