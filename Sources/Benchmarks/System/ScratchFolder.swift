import Commands
import Foundation
import Synchronization
import Workspaces

/// Files on the disk for as long as something is measured.
final class ScratchFolder {
  let path: String

  init(_ name: String, _ files: [GeneratedFile]) {
    path = NSTemporaryDirectory() + "coursecheck-bench-\(ProcessInfo.processInfo.processIdentifier)-\(name)"
    writeFiles(files, to: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(of file: GeneratedFile) -> String { path + "/" + file.path }
}

/// Writes generated files in a folder, which is made; gives whether that worked.
@discardableResult package func writeFiles(_ files: [GeneratedFile], to folder: String) -> Bool {
  var works = true
  for file in files {
    let url = URL(fileURLWithPath: folder + "/" + file.path)
    try? FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    works = FileManager.default.createFile(atPath: url.path, contents: Data(file.bytes)) && works
  }
  return works
}

extension Environment {
  /// The lines of a file: the floor of whatever reads one.
  func lineCount(ofFile path: Path) -> Int {
    do throws(FileProblem) { return Benchmarks.lineCount(try read(path)) } catch { return 0 }
  }

  /// The lines of many files, looked at side by side or not.
  func lineCount(ofFiles paths: [Path], isParallel: Bool) -> Int {
    guard isParallel else { return paths.reduce(0) { $0 + lineCount(ofFile: $1) } }
    let sum = Atomic(0)
    forEach(paths.count) { sum.wrappingAdd(lineCount(ofFile: paths[$0]), ordering: .relaxed) }
    return sum.load(ordering: .relaxed)
  }
}
