import CourseRules
import Foundation
import TestKit

/// Rewrites what is listed twice from where it stands once. Run in the folder of the project.
func generate() {
  let folder = "Sources/CourseRules/Rules"
  guard let names = FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) else {
    print("\(folder) is not here: run this in the folder of the project")
    exit(2)
  }
  // By family, then by name: the path in that order.
  let files = names.filter { $0.hasSuffix(".swift") }.sorted().map { path in
    String(path.split(separator: "/").last?.dropLast(6) ?? "")
  }
  let text = catalogueSource(ruleFiles: files)
  let path = "Sources/CourseRules/Catalogue+Generated.swift"
  let isNew = FileManager.default.contents(atPath: path).map { $0 != Data(text.utf8) } ?? true
  guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) else {
    print("\(path) cannot be written")
    exit(2)
  }
  print("\(path): \(files.count) rules")
  if isNew {
    print("the rules have changed: run this again to see what they say of the corpus")
    return
  }
  let findings = corpusFindings()
  let corpus = "Tests/Corpus/findings.txt"
  guard FileManager.default.createFile(atPath: corpus, contents: Data(findings.utf8)) else {
    print("\(corpus) cannot be written")
    exit(2)
  }
  print("\(corpus): \(findings.split(separator: "\n").count) lines")
}
