import JSON
import SourceText

let synchronization: [NotificationHandler] = [
  NotificationHandler("textDocument/didOpen") { server, parameters in
    let item = parameters["textDocument"]
    guard let name = item?["uri"]?.text, let text = item?["text"]?.text, !VirtualPage.isNamed(by: name) else { return }
    server.open(DocumentURI(name), version: item?["version"]?.integer, text: text)
  },
  NotificationHandler("textDocument/didChange") { server, parameters in
    guard let name = parameters["textDocument"]?["uri"]?.text, let changes = parameters["contentChanges"]?.elements
    else { return }
    let path = DocumentURI(name).path
    // A change of what was never opened: there is nothing to change.
    guard var text = server.documents[path]?.text else { return server.log("\(name) changed but is not open.") }
    let encoding = server.client.encoding
    for change in changes {
      guard let content = change["text"]?.text else { continue }
      if change["range"] == nil || change["range"]?.isNull == true {
        text = text.changed(nil, to: content, encoding: encoding)
      } else if let range = LineRange(change["range"]) {
        text = text.changed(range, to: content, encoding: encoding)
      } else {
        server.log("\(name): a change names a range that is none; the texts may differ from now on.")
      }
    }
    server.change(path, version: parameters["textDocument"]?["version"]?.integer, to: text)
  },
  NotificationHandler("textDocument/didClose") { server, parameters in
    guard let name = parameters["textDocument"]?["uri"]?.text else { return }
    server.shownReports[name] = nil
    let uri = DocumentURI(name)
    // Opened since by another spelling of its name: that one is open still.
    if server.documents[uri.path]?.uri.text == uri.text { server.close(uri.path) }
  },
]
