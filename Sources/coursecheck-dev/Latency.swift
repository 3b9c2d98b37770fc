import Foundation
import Glibc
import JSON
import LanguageServer
import SourceText
import Vocabulary

/// Drives a real server over pipes, as an editor does, and prints how long its answers take, next to what the pipes
/// themselves take in the same run.
func latency(of program: String) {
  let floor = Samples((0..<200).map { _ in echo() })
  floor.print("a message to /bin/cat and back (floor)")
  starting(program, floor)
  for lines in [100, 1000, 10_000] { editing(program, lines: lines, floor) }
  resident(program)
}

// MARK: What is measured

private func starting(_ program: String, _ floor: Samples) {
  var own: [Double] = []
  var nothing: [Double] = []
  for _ in 0..<30 {
    own.append(starting(program, ["lsp"]))
    nothing.append(starting("/bin/cat", []))
  }
  Samples(nothing).print("start, one message to /bin/cat and back (floor)")
  Samples(own).print("start, introduction answered")
}

/// Until the first answer; ending is not counted.
private func starting(_ program: String, _ arguments: [String]) -> Double {
  var talk: Talk?
  let time = timed {
    talk = Talk(program, arguments)
    talk?.ask(1, "initialize", Talk.introduction)
    _ = talk?.answer(to: 1)
  }
  talk?.end()
  return time
}

private func editing(_ program: String, lines: Int, _ floor: Samples) {
  guard let talk = Talk(program, ["lsp"]) else { return }
  defer { talk.end() }
  talk.ask(1, "initialize", Talk.introduction)
  _ = talk.answer(to: 1)
  talk.tell("initialized", [:])
  let text = generatedCourse(lines: lines, seed: 1, language: .english)
  let index = LineIndex(text)
  talk.open("file:///bench.course", String(decoding: text, as: UTF8.self))
  let opened = timed { _ = talk.findings(version: 1) }
  print("\(lines) lines, \(text.count) bytes; first findings after \(milliseconds(opened))")
  var version = 1
  var numbers = SeededNumbers(seed: 5)
  /// The end of some line: a letter there, and away again.
  func keystroke() -> (Int, Int) {
    let line = numbers.below(index.lineCount - 1)
    return (line, index.content(of: line, in: text).count)
  }
  func type(_ place: (Int, Int), _ isLetter: Bool) {
    version += 1
    talk.change(version, place, isLetter ? "x" : "")
  }
  var samples: [Double] = []
  for _ in 0..<(lines > 5000 ? 100 : 250) {
    let place = keystroke()
    for isLetter in [true, false] {
      samples.append(
        timed {
          type(place, isLetter)
          _ = talk.findings(version: version)
        })
    }
  }
  Samples(samples).print("  keystroke to findings", over: floor)
  let one = Samples(samples).median
  let place = keystroke()
  let burst = timed {
    for at in 0..<50 { type(place, at % 2 == 0) }
    _ = talk.findings(version: version)
  }
  print(String(format: "  50 keystrokes at once: %.2f ms, %.1f times one", burst / 1e6, burst / one))
  var id = 100
  for (name, method) in [
    ("hover", "textDocument/hover"), ("completion", "textDocument/completion"),
    ("symbols", "textDocument/documentSymbol"), ("tokens", "textDocument/semanticTokens/full"),
    ("definition", "textDocument/definition"), ("folds", "textDocument/foldingRange"),
    ("hints", "textDocument/inlayHint"), ("lenses", "textDocument/codeLens"),
  ] {
    var samples: [Double] = []
    for at in 0..<100 {
      let (line, column) = keystroke()
      // Half of them right after an edit, when nothing is at hand yet.
      if at % 2 == 0 {
        type((line, column), true)
        type((line, column), false)
        _ = talk.findings(version: version)
      }
      id += 1
      let start: JSON = ["line": .number(line), "character": .number(Swift.max(column - 2, 0))]
      samples.append(
        timed {
          talk.ask(
            id, method,
            [
              "textDocument": ["uri": "file:///bench.course"], "position": start,
              "range": ["start": start, "end": ["line": .number(line + 50), "character": 0]],
            ])
          _ = talk.answer(to: id)
        })
    }
    Samples(samples).print("  " + name, over: floor)
  }
}

private func resident(_ program: String) {
  guard let talk = Talk(program, ["lsp"]) else { return }
  defer { talk.end() }
  talk.ask(1, "initialize", Talk.introduction)
  _ = talk.answer(to: 1)
  talk.tell("initialized", [:])
  let files = generatedWorkspace(courses: 5, seed: 7).filter { $0.path.contains("/p") }.suffix(5)
  for (at, file) in files.enumerated() {
    talk.open("file:///bench\(at).course", String(decoding: file.bytes, as: UTF8.self))
    _ = talk.findings(version: 1)
  }
  var version = 1
  for total in [1000, 10_000] {
    while version < total {
      version += 1
      talk.change(version, (2, 0), version % 2 == 0 ? "x" : "", uri: "file:///bench\(version % 5).course")
      _ = talk.findings(version: version)
    }
    print("five ordinary documents, after \(total) edits: \(talk.resident / 1024) KiB resident")
  }
}

private func echo() -> Double {
  struct Echo { nonisolated(unsafe) static let talk = Talk("/bin/cat", []) }
  guard let talk = unsafe Echo.talk else { return .infinity }
  return timed {
    talk.ask(1, "echo", [:])
    _ = talk.answer(to: 1)
  }
}

// MARK: Figures

private struct Samples {
  private let sorted: [Double]

  init(_ samples: [Double]) { sorted = samples.sorted() }

  func part(_ share: Double) -> Double { sorted[Swift.min(Int(Double(sorted.count) * share), sorted.count - 1)] }
  var median: Double { part(0.5) }

  func print(_ name: String, over floor: Samples? = nil) {
    let ratio = floor.map { String(format: ", p50 %.0f times the pipe's own", median / $0.median) } ?? ""
    Swift.print(
      "\(name.padding(toLength: 46, withPad: " ", startingAt: 0)) p50 \(milliseconds(median)), "
        + "p95 \(milliseconds(part(0.95))), p99 \(milliseconds(part(0.99)))\(ratio)")
  }
}

private func milliseconds(_ nanoseconds: Double) -> String { String(format: "%.3f ms", nanoseconds / 1e6) }

private func timed(_ work: () -> Void) -> Double {
  let start = DispatchTime.now().uptimeNanoseconds
  work()
  return Double(DispatchTime.now().uptimeNanoseconds - start)
}

// MARK: A client

/// One end of a conversation with a process.
private final class Talk {
  static let introduction: JSON = [
    "processId": .null, "rootUri": .null,
    "capabilities": [
      "general": ["positionEncodings": ["utf-8"]],
      "textDocument": [
        "publishDiagnostics": ["versionSupport": true, "relatedInformation": true, "dataSupport": true],
        "documentSymbol": ["hierarchicalDocumentSymbolSupport": true], "hover": ["contentFormat": ["markdown"]],
        "completion": ["completionItem": ["snippetSupport": true]],
        "semanticTokens": [
          "tokenTypes": [], "tokenModifiers": [], "formats": ["relative"], "requests": ["full": true],
        ],
      ],
    ],
  ]

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var waiting: [UInt8] = []
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)

  init?(_ program: String, _ arguments: [String]) {
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = output
    do { try process.run() } catch { return nil }
  }

  func end() {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  /// In bytes, as the system counts it.
  var resident: Int {
    let text = (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/statm", encoding: .utf8)) ?? ""
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * Int(getpagesize())
  }

  private func write(_ message: JSON) {
    let bytes = framed(message)
    var at = 0
    while at < bytes.count {
      let count = unsafe bytes[at...].withUnsafeBytes {
        unsafe Glibc.write(input.fileHandleForWriting.fileDescriptor, $0.baseAddress, $0.count)
      }
      if count <= 0 { return }
      at += count
    }
  }

  func ask(_ id: Int, _ method: String, _ parameters: JSON) {
    write(["jsonrpc": "2.0", "id": .number(id), "method": .string(method), "params": parameters])
  }

  func tell(_ method: String, _ parameters: JSON) {
    write(["jsonrpc": "2.0", "method": .string(method), "params": parameters])
  }

  func open(_ uri: String, _ text: String) {
    tell(
      "textDocument/didOpen",
      ["textDocument": ["uri": .string(uri), "languageId": "course", "version": 1, "text": .string(text)]])
  }

  /// A letter, or nothing in the place of one.
  func change(_ version: Int, _ place: (line: Int, column: Int), _ text: String, uri: String = "file:///bench.course") {
    let start: JSON = ["line": .number(place.line), "character": .number(place.column)]
    let end: JSON = ["line": .number(place.line), "character": .number(place.column + (text.isEmpty ? 1 : 0))]
    tell(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(uri), "version": .number(version)],
        "contentChanges": [["range": ["start": start, "end": end], "text": .string(text)]],
      ])
  }

  func answer(to id: Int) -> ArraySlice<UInt8>? { next("\"id\":\(id),") }

  func findings(version: Int) -> ArraySlice<UInt8>? { next("\"version\":\(version),") }

  /// The next message that holds this near its beginning. Messages are not read any further: that is a client's time.
  private func next(_ mark: String) -> ArraySlice<UInt8>? {
    let mark = Array(mark.utf8)
    while true {
      while let message = whole() {
        let head = message.prefix(300)
        if head.indices.contains(where: { head[$0...].starts(with: mark) }) { return message }
      }
      let count = unsafe Glibc.read(output.fileHandleForReading.fileDescriptor, &buffer, buffer.count)
      if count <= 0 { return nil }
      waiting += buffer[..<count]
    }
  }

  /// The next body that has come in to its end.
  private func whole() -> ArraySlice<UInt8>? {
    guard let headEnd = waiting.indices.first(where: { waiting[$0...].starts(with: [13, 10, 13, 10]) }),
      let length = Int(String(decoding: waiting[..<headEnd].drop { !(0x30...0x39 ~= $0) }, as: UTF8.self)),
      waiting.count >= headEnd + 4 + length
    else { return nil }
    defer { waiting.removeFirst(headEnd + 4 + length) }
    return waiting[(headEnd + 4)..<(headEnd + 4 + length)]
  }
}
