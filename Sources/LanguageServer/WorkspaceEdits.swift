import CourseEditor
import CourseRules
import JSON
import SourceText
import Vocabulary
import Workspaces

// Changes of documents in the form that a client takes: with versions, with places to fill in, with a word of warning.

extension Client {
  var takesVersionedEdits: Bool { has("workspace.workspaceEdit.documentChanges") }
  fileprivate var takesSnippets: Bool { takesVersionedEdits && has("workspace.workspaceEdit.snippetEditSupport") }
  fileprivate var takesAnnotations: Bool {
    takesVersionedEdits && self["workspace.workspaceEdit.changeAnnotationSupport"]?.members != nil
  }
}

extension Server {
  /// Edits of one document, with its version where the client takes that, so that they are not applied to another text.
  func edit(of document: OpenDocument, _ edits: [JSON]) -> JSON {
    guard client.takesVersionedEdits else {
      return ["changes": .object([.init(document.uri.text, .array(edits))])]
    }
    return ["documentChanges": [versioned(document, edits)]]
  }

  var createsFiles: Bool {
    client.takesVersionedEdits && client.lists("create", in: "workspace.workspaceEdit.resourceOperations")
  }

  /// What an action does; nil where there is a file already under the name of a new one.
  func edit(of document: OpenDocument, _ change: ActionChange, _ title: String, _ language: Language) -> JSON? {
    let positions = positions(in: document)
    // One change that was chosen by name needs no second question; of several at once one wants to see what they are.
    let isDoubtful = change.safety == .unsafe && change.edits.count > 1 && client.takesAnnotations
    var snippets = SnippetWriting()
    let edits = change.edits.map { one -> JSON in
      var members: [JSON.Member] = [.init("range", positions.json(one.edit.span))]
      if client.takesSnippets, !one.blanks.isEmpty, staysInPlace(one.edit, document.text) {
        members.append(.init("snippet", ["kind": "snippet", "value": .string(snippets.snippet(one))]))
      } else {
        members.append(.init("newText", .string(one.edit.replacement)))
      }
      if isDoubtful { members.append(.init("annotationId", .string(doubt))) }
      return .object(members)
    }
    if let file = change.newFile { return creating(file, beside: document, edits) }
    guard isDoubtful else { return edit(of: document, edits) }
    return [
      "documentChanges": [versioned(document, edits)],
      "changeAnnotations": [
        doubt: [
          "label": .string(title), "needsConfirmation": true, "description": .string(doubtful[language]),
        ]
      ],
    ]
  }

  private func versioned(_ document: OpenDocument, _ edits: [JSON]) -> JSON {
    [
      "textDocument": ["uri": .string(document.uri.text), "version": .number(orNull: document.version)],
      "edits": .array(edits),
    ]
  }

  private func creating(_ file: ActionChange.NewFile, beside document: OpenDocument, _ edits: [JSON]) -> JSON? {
    guard createsFiles, case .absent = world.read(document.uri.path.following(file.name)) else { return nil }
    let folder = document.uri.text.utf8.lastIndex(of: 0x2F).map { document.uri.text[...$0] } ?? ""
    return creating(folder + String(decoding: file.name, as: UTF8.self), file.text, beside: document, edits)
  }

  /// Edits of a document, and a new file that is not there yet.
  func creating(_ uri: String, _ text: [UInt8], beside document: OpenDocument, _ edits: [JSON]) -> JSON {
    let start: JSON = ["line": 0, "character": 0]
    return [
      "documentChanges": [
        ["kind": "create", "uri": .string(uri), "options": ["overwrite": false, "ignoreIfExists": false]],
        [
          "textDocument": ["uri": .string(uri), "version": .null],
          "edits": [["range": ["start": start, "end": start], "newText": .string(text)]],
        ],
        versioned(document, edits),
      ]
    ]
  }

  /// Edits of a document, and another text for a file that is there.
  func replacing(
    _ uri: String, _ before: [UInt8], with text: [UInt8], beside document: OpenDocument, _ edits: [JSON]
  ) -> JSON {
    let positions = Positions(before, LineIndex(before), client.encoding)
    let whole = positions.json(TextEdit(Span(0, before.count), text))
    guard client.takesVersionedEdits else {
      return ["changes": .object([.init(document.uri.text, .array(edits)), .init(uri, [whole])])]
    }
    return [
      "documentChanges": [
        ["textDocument": ["uri": .string(uri), "version": .null], "edits": [whole]], versioned(document, edits),
      ]
    ]
  }

  /// Clients indent the lines of a snippet as the line in which it begins: only at the margin, or without a line end inside,
  /// it comes out as it is.
  private func staysInPlace(_ edit: TextEdit, _ text: DocumentText) -> Bool {
    let start = edit.span.start
    if text.lines.starts[text.lines.line(at: start)] == start { return true }
    return !edit.replacement.contains(0x0A) && !edit.replacement.contains(0x0D)
  }
}

private let doubt = "doubt"
private let doubtful = Bilingual(
  nl: "Hiermee zegt je plan iets anders. Kijk of het zo klopt.",
  en: "Your plan will say something else. See whether it is right.")

/// Numbers the places to fill in, over all edits of an action.
private struct SnippetWriting {
  private var stops = 0

  mutating func snippet(_ edit: ActionEdit) -> String {
    let text = edit.edit.replacement
    var result: [UInt8] = []
    var at = 0
    for blank in edit.blanks {
      stops += 1
      result += escaped(text[at..<blank.lowerBound]) + Array("${\(stops):".utf8) + escaped(text[blank]) + [0x7D]
      at = blank.upperBound
    }
    return String(decoding: result + escaped(text[at...]), as: UTF8.self)
  }

  /// `$`, `}` and the backslash mean something in a snippet.
  private func escaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    text.flatMap { $0 == 0x24 || $0 == 0x7D || $0 == 0x5C ? [0x5C, $0] : [$0] }
  }
}
