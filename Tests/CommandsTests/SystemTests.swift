import Commands
import Foundation
import Testing
import Workspaces

@Suite struct SystemTests {
  /// A pipe that nobody writes to and a device without an end are no plans.
  @Test func whatIsNoFileIsNotWaitedFor() throws {
    let folder = NSTemporaryDirectory() + "/coursecheck-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let pipe = folder + "/pipe.course"
    let made = unsafe mkfifo(pipe, 0o600)
    #expect(made == 0)
    try FileManager.default.createSymbolicLink(atPath: folder + "/zero.course", withDestinationPath: "/dev/zero")
    let read = Environment.system().read
    for path in [pipe, folder + "/zero.course"] {
      #expect(throws: FileProblem.noFile) { _ = try read(Path(path)) }
    }
    #expect(throws: Never.self) { _ = try read(Path("/dev/null")) }
  }

  /// Nothing is read further than a plan can be long: not what has no end, nor what would take all the memory there is.
  @Test func whatIsTooLargeIsNotRead() throws {
    let folder = NSTemporaryDirectory() + "/coursecheck-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let large = folder + "/large.course"
    try Data().write(to: URL(fileURLWithPath: large))
    // Of which the disk holds nothing.
    let made = unsafe truncate(large, 1 << 40)
    #expect(made == 0)
    let read = Environment.system().read
    #expect(throws: FileProblem.tooLarge) { _ = try read(Path(large)) }
    #expect(throws: FileProblem.tooLarge) { _ = try read(Path("/dev/zero")) }
  }

  /// Nor does another program make us keep more than that.
  @Test func anAnswerWithoutAnEndIsNone() {
    let answer = Environment.system().program([Array("cat".utf8), Array("/dev/zero".utf8)])
    #expect(answer?.status == 141)
  }
}
