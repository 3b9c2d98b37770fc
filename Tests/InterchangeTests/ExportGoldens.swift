import CourseModel
import Foundation
import Interchange
import TestKit
import Testing

/// What has been read by a person and found right: `Tests/Exported`. `UPDATE_GOLDENS=1 swift test --filter ExportGoldens`
/// writes it anew; read what changed.
@Suite struct ExportGoldens {
  private static let folder =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path + "/Exported/"

  static let dutch = "financiele-administratie-deeltijd.course"
  static let english = "nursing/long-term-conditions.course"

  @Test(arguments: [dutch, english]) func storyboardsAreAsRead(_ name: String) throws {
    try compare(storyboardMarkdown(of: [exported(name)]), with: file(name, "md"))
  }

  @Test(arguments: [dutch, english]) func tablesAreAsRead(_ name: String) throws {
    let document = try exported(name)
    try compare(storyboardCSV(of: [document], document.language), with: file(name, "csv"))
  }

  @Test(arguments: [dutch, english]) func calendarsAreAsRead(_ name: String) throws {
    try compare(MeetingCalendar([exported(name)]).bytes, with: file(name, "ics"))
  }

  @Test(arguments: ["marketingcommunicatie-voorbeeld-a.course", "marketing-communication-mc101.course"])
  func dataAreAsRead(_ name: String) throws {
    try compare(modelJSON(of: [exported(name)]), with: file(name, "json"))
  }

  private func file(_ name: String, _ ending: String) -> String {
    name.split(separator: "/").last.map { $0.dropLast("course".count) + ending }.map(String.init) ?? ""
  }

  private func compare(_ bytes: [UInt8], with name: String) throws {
    let path = Self.folder + name
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try Data(bytes).write(to: URL(fileURLWithPath: path))
    } else {
      let golden = try #require(FileManager.default.contents(atPath: path), "Tests/Exported/\(name) is not there")
      #expect(
        [UInt8](golden) == bytes, "\(name) is exported differently now:\n\(String(decoding: bytes, as: UTF8.self))")
    }
  }
}

/// A sample as it is handed on.
func exported(_ name: String) throws -> ExportedDocument {
  let sample = try #require(Sample.all.first { $0.name == name })
  return exported(sample)
}

func exported(_ sample: Sample) -> ExportedDocument {
  ExportedDocument(path: Array(sample.name.utf8), Snapshot(sample.bytes), in: nil)
}

/// A document of a test as it is handed on.
func exported(text: String) -> ExportedDocument {
  ExportedDocument(path: Array("test.course".utf8), Snapshot(Array(text.utf8)), in: nil)
}
