import CourseModel
import CourseRules
import CourseSyntax
import Foundation
import SourceText
import Vocabulary

/// Shows what a document was read as: its elements, then its problems.
func dump(_ paths: ArraySlice<String>) {
  for path in paths {
    guard let data = FileManager.default.contents(atPath: path) else {
      print("\(path): cannot be read")
      continue
    }
    let snapshot = Snapshot([UInt8](data), as: DocumentRole(ofFile: path.utf8))
    var depth: [Int32: Int] = [:]
    for (at, element) in snapshot.model.elements.enumerated() {
      let level = element.parent < 0 ? 0 : (depth[element.parent] ?? 0) + 1
      depth[Int32(at)] = level
      let keyword = element.keyword.map { "\($0)" } ?? snapshot.text(element.keywordSpan)
      let kind = element.kind == .none ? "" : " <\(element.kind)>"
      let name = element.nameSpan.isEmpty ? "" : " #\(snapshot.text(element.nameSpan))"
      print(
        String(repeating: "  ", count: level)
          + "\(element.form) \(keyword)\(kind)\(name) = \(element.state) \(element.value)"
          + (element.textSpan.isEmpty ? "" : " '\(snapshot.text(element.textSpan))'"))
    }
    for problem in snapshot.tree.problems {
      print("! \(problem.line + 1): \(problem.kind) '\(snapshot.text(problem.span))'")
    }
    for problem in snapshot.model.problems {
      print(
        "! \(snapshot.model.elements[Int(problem.element)].line + 1): \(problem.kind) '\(snapshot.text(problem.span))'")
    }
  }
}
