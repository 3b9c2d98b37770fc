import JSON
import LanguageServer
import SourceText
import TestKit
import Vocabulary
import Workspaces

/// What an editor asks for while someone types, and the names of it here.
private let questions = [
  ("completion", "textDocument/completion"), ("hover", "textDocument/hover"),
  ("symbols", "textDocument/documentSymbol"), ("tokens", "textDocument/semanticTokens/full"),
  ("definition", "textDocument/definition"), ("folds", "textDocument/foldingRange"),
  ("hints", "textDocument/inlayHint"), ("lenses", "textDocument/codeLens"),
]

/// Where someone types in a document: at the end of one line and then of another.
private struct Typist {
  let text: [UInt8]
  private let index: LineIndex
  private var numbers = SeededNumbers(seed: 5)

  init(lines: Int) {
    text = generatedCourse(lines: lines, seed: 1, language: .english)
    index = LineIndex(text)
  }

  mutating func place() -> (line: Int, column: Int) {
    let line = numbers.below(index.lineCount - 1)
    return (line, index.content(of: line, in: text).count)
  }

  /// Inside the last word of some line.
  mutating func placeInside() -> (line: Int, column: Int) {
    let (line, column) = place()
    return (line, max(column - 2, 0))
  }
}

extension Bench {
  /// The server as a function, without pipes: for whoever looks on with a profiler.
  mutating func measureServer(lines: Int) {
    begin("server-\(lines)")
    guard wantsGroup("server-\(lines)") else { return }
    var typist = Typist(lines: lines)
    let text = typist.text
    var messages = EditorMessages()
    var server = Server(ServerWorld(version: "0", clock: { 0 }, read: { _ in .absent }))
    func say(_ message: JSON) -> Int {
      server.receive(framed(message))
      while server.hasWork { server.step() }
      server.whenQuiet()
      return server.takeOutput().count
    }
    _ = say(EditorMessages.ask(1, "initialize", EditorMessages.introduction))
    _ = say(EditorMessages.tell("initialized", [:]))
    _ = say(messages.open(text))
    let work = Measurement.Work(bytes: text.count, items: lines, itemName: "lines")
    func measure(_ name: String, _ doing: Doing) {
      self.measure(name, work, over: "counting its lines", floor: { lineCount(text) }, doing)
    }
    // A letter, and at the next stroke it is away again.
    var place = typist.place()
    var isLetter = false
    measure("keystroke to findings") {
      isLetter.toggle()
      if isLetter { place = typist.place() }
      return say(messages.type(isLetter, at: place))
    }
    for (name, method) in questions { measure(name) { say(messages.ask(2, method, at: typist.placeInside())) } }
  }

  /// A real server over pipes, as an editor drives it: how long its answers take, next to what the pipes themselves take.
  mutating func measureLatency(lines counts: [Int]) {
    guard let program = settings.program,
      wantsGroup("latency") || counts.contains(where: { wantsGroup("latency-\($0)") })
    else { return }
    begin("latency")
    measureStart(program)
    for lines in counts {
      begin("latency-\(lines)")
      if wantsGroup("latency-\(lines)") { measureEditing(program, lines: lines) }
    }
    begin("memory")
    measureResident(program)
  }

  /// Until the first answer; ending is not counted.
  private mutating func measureStart(_ program: String) {
    let name = "start, introduction answered"
    guard wants(name) else { return }
    func once(_ program: String, _ arguments: [String]) -> Double {
      var talk: EditorTalk?
      let time = time {
        talk = EditorTalk(program, arguments)
        talk?.say(EditorMessages.ask(1, "initialize", EditorMessages.introduction))
        return talk?.answer(to: 1) ?? 0
      }
      talk?.end()
      return time
    }
    let pairs = (0..<(settings.isQuick ? 5 : 40)).map { _ in (once(program, ["lsp"]), once("/bin/cat", [])) }
    add(name, over: "/bin/cat, started, and a message back", pairs: pairs)
  }

  private mutating func measureEditing(_ program: String, lines: Int) {
    guard let talk = EditorTalk(server: program), let echo = EditorTalk("/bin/cat", []) else {
      giveUp("\(program) can't be started")
    }
    defer {
      talk.end()
      echo.end()
    }
    var typist = Typist(lines: lines)
    var messages = EditorMessages()
    let count = settings.isQuick ? 10 : lines > 5000 ? 60 : 150
    var echoes = 0
    /// The floor: a message of the size of a keystroke, there and back.
    func echoed() -> Double {
      echoes += 1
      return time {
        echo.say(EditorMessages.ask(echoes, "echo", ["textDocument": ["uri": .string(messages.uri)]]))
        return echo.answer(to: echoes)
      }
    }
    func findings() -> Int { talk.findings(version: messages.version) }
    func keystroke(_ isLetter: Bool, _ place: (line: Int, column: Int)) {
      talk.say(messages.type(isLetter, at: place))
    }
    let floor = "a message to /bin/cat and back"
    _ = echoed()
    talk.say(messages.open(typist.text))
    _ = findings()

    var pairs: [(own: Double, floor: Double)] = []
    for _ in 0..<count {
      let place = typist.place()
      for isLetter in [true, false] {
        let floor = echoed()
        let own = time {
          keystroke(isLetter, place)
          return findings()
        }
        pairs.append((own, floor))
      }
    }
    add("keystroke to findings", over: floor, pairs: pairs)

    if wants("50 keystrokes at once") {
      pairs = (0..<(settings.isQuick ? 2 : 9)).map { _ in
        let place = typist.place()
        let floor = echoed()
        let own = time {
          for at in 0..<50 { keystroke(at.isMultiple(of: 2), place) }
          return findings()
        }
        return (own, floor)
      }
      add("50 keystrokes at once", over: floor, pairs: pairs)
    }

    var id = 100
    for (name, method) in questions where wants(name) {
      for isAfterEdit in [false, true] {
        pairs = (0..<(count / 2)).map { _ in
          let place = typist.placeInside()
          if isAfterEdit {
            // When nothing is at hand yet: what the editor asks at once, while findings are still to come.
            keystroke(true, place)
            keystroke(false, place)
          }
          id += 1
          let floor = echoed()
          let own = time {
            talk.say(messages.ask(id, method, at: place))
            return talk.answer(to: id)
          }
          return (own, floor)
        }
        add(name + (isAfterEdit ? " after a keystroke" : ""), over: floor, pairs: pairs)
      }
    }
  }

  /// Whether a server grows as someone goes on typing.
  private mutating func measureResident(_ program: String) {
    guard wantsGroup("memory"), let floor = peakMemory("/bin/true", []) else { return }
    let name = "a server, five courses, after "
    guard wants(name) else { return }
    guard let talk = EditorTalk(server: program) else { giveUp("\(program) can't be started") }
    defer { talk.end() }
    var open: [EditorMessages] = []
    for (at, file) in generatedWorkspace(files: 8, seed: 7).dropFirst(2).prefix(5).enumerated() {
      open.append(EditorMessages("file:///bench\(at).course"))
      talk.say(open[at].open(file.bytes))
      _ = talk.findings(version: 1)
    }
    var edits = 0
    for total in settings.isQuick ? [200] : [1000, 10_000] {
      while edits < total {
        let at = edits % open.count
        // Each is typed in and mended again by turns.
        talk.say(open[at].type((edits / open.count).isMultiple(of: 2), at: (2, 0)))
        _ = talk.findings(version: open[at].version)
        edits += 1
      }
      add(name + "\(total) edits", unit: .bytes, over: "/bin/true", pairs: [(Double(talk.resident), floor)])
    }
  }
}
