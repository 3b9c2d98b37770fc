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
}
