import Commands
import CourseModel
import JSON
import LanguageServer
import TestKit
import Testing
import Workspaces

/// The editor says what the command line says: the same findings, at the same places, in the same words.
@Suite struct CommandLineTests {
  @Test(arguments: Sample.all, ["nl", "en"]) func findsWhatTheCommandLineFinds(_ sample: Sample, _ language: String) {
    let path = "/plans/" + sample.name
    let files = Dictionary(uniqueKeysWithValues: Sample.all.map { ("/plans/" + $0.name, $0.bytes) })
    let checked = ran(["check", "--output", "json", "--language", language, path], files)
    let report = try? JSON(parsing: checked.standardOutput)
    let expected = (report?["files"]?.elements?.first?["findings"]?.elements ?? []).map { finding in
      Told(
        rule: finding["rule"]?.text, message: finding["message"]?[language]?.text,
        start: place(finding["range"]?["start"], from: 1, "column"),
        end: place(finding["range"]?["end"], from: 1, "column"))
    }
    guard let text = String(validating: sample.bytes, as: UTF8.self) else { return }
    let told = Holding<JSON?>(nil)
    _ = ran(["lsp", "--stdio"], files) { server in
      var talk = Conversation(server)
      talk.start(
        ["general": ["positionEncodings": ["utf-32"]]], options: ["coursecheck": ["language": .string(language)]])
      talk.open("file://" + path, text)
      told.value = talk.published("file://" + path)
      _ = talk.ask("shutdown", .null)
      talk.tell("exit", .null)
      return talk.server.exitCode ?? 9
    }
    let found = (told.value?["diagnostics"]?.elements ?? []).map { finding in
      Told(
        rule: finding["code"]?.text, message: finding["message"]?.text,
        start: place(finding["range"]?["start"], from: 0, "character"),
        end: place(finding["range"]?["end"], from: 0, "character"))
    }
    #expect(told.value != nil)
    #expect(!found.isEmpty || expected.isEmpty)
    #expect(found == expected, "\(sample.name)")
  }

  private struct Told: Equatable {
    var rule: String?
    var message: String?
    var start: [Int?]
    var end: [Int?]
  }

  private func place(_ value: JSON?, from first: Int, _ column: String) -> [Int?] {
    [value?["line"]?.integer.map { $0 - first }, value?[column]?.integer.map { $0 - first }]
  }

  private func ran(
    _ arguments: [String], _ files: [String: [UInt8]], serve: @escaping @Sendable (Server) -> Int32 = { _ in 0 }
  ) -> RunResult {
    @Sendable func name(_ path: Path) -> String { String(decoding: path.bytes, as: UTF8.self) }
    return Commands.run(
      Environment(
        arguments: arguments.map { Array($0.utf8) },
        read: { path throws(FileProblem) in
          guard let bytes = files[name(path)] ?? files["/plans/" + name(path)] else { throw .notFound }
          return bytes
        },
        write: { _, _ throws(FileProblem) in throw .diskFull },
        kind: { path throws(FileProblem) in
          if files[name(path)] != nil { return .file }
          throw .notFound
        },
        list: { path throws(FileProblem) in
          files.keys.filter { Path($0).folder.elementsEqual(path.bytes) }.sorted().map { file in
            DirectoryEntry(name: Array(Path(file).bytes.dropFirst(path.bytes.count + 1)), kind: .file)
          }
        },
        workingDirectory: { Path("/plans") }, readStandardInput: { () throws(FileProblem) in [] },
        outputIsTerminal: { false }, variable: { _ in nil }, clock: { 0 }, serve: serve))
  }
}

private final class Holding<Value>: @unchecked Sendable {
  var value: Value
  init(_ value: Value) { self.value = value }
}
