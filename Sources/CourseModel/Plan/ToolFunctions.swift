import SourceText
import Vocabulary

/// What a tool is for, as far as is known.
package struct ToolUse: Sendable {
  /// Where it is first named.
  package var element: Int32
  package var name: String
  /// What the document says it does.
  package var stated: [Term]
  /// The same, also where it says so in plain words: `for communication`.
  package var said: [Term]
  package var primaryFor: [Term]
  /// What it does by its name or by what it is for; empty where nothing tells.
  package var functions: [Term]
}

extension Plan {
  /// The tools of the document, each once, with what they are for.
  package var toolUses: [ToolUse] { usesOfTools }

  func findToolUses() -> [ToolUse] {
    let tools = allStated(.tool)
    if tools.isEmpty { return [] }
    var result: [ToolUse] = []
    var places = NameTable()
    for element in tools {
      let names = [snapshot.title(element), snapshot.name(element)].filter { !$0.isEmpty }
      guard let name = names.first else { continue }
      let known = names.lazy.compactMap { places[folded($0)[...]] }.first
      let at = known ?? result.count
      if at == result.count {
        result.append(ToolUse(element: element, name: name, stated: [], said: [], primaryFor: [], functions: []))
      }
      for name in names { places.set(folded(name)[...], to: at) }
      let primary = terms(.primaryFor, of: element)
      result[at].primaryFor += primary
      result[at].stated += terms(.toolFunction, of: element) + primary
      result[at].said += terms(.toolFunction, of: element) + primary + plainFunctions(of: element)
      result[at].functions += terms(.toolFunction, of: element) + primary
      // Its name was looked at the first time.
      if known == nil || model.elements[Int(element)].end > element + 1 {
        result[at].functions += assumedFunctions(of: element)
      }
    }
    return result
  }

  /// What it is for, where that is called by the plain word for it.
  private func plainFunctions(of element: Int32) -> [Term] {
    var result: [Term] = []
    model.forEach(.forWhat, of: element) { child in
      let span = model.elements[Int(child)].textSpan
      for row in plainWords where firstPhrase(row.words, in: span) != nil { result.append(row.function) }
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

/// The plain words for what a tool does, folded.
private let plainWords = [
  (words: PhraseList(["communicatie", "communication"]), function: Term.functionCommunication),
  (words: PhraseList(["organisatie", "organisation", "organization"]), function: .functionOrganisation),
  (
    words: PhraseList(["lesmateriaal", "leerinhoud", "inhoud", "course material", "course materials", "content"]),
    function: .functionContent
  ),
]

/// Well-known tools, and words for what a tool is for, folded.
private let functionWords = functionTable.map { (words: PhraseList($0.words), functions: $0.functions) }

private let functionTable: [(words: [String], functions: [Term])] = [
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
