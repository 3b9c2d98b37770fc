import CourseRules
import Foundation
import TestKit
import Vocabulary

/// Rewrites what is listed twice from where it stands once. Run in the folder of the project.
func generate() {
  let folder = "Sources/CourseRules/Rules"
  guard let names = FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) else {
    print("\(folder) is not here: run this in the folder of the project")
    exit(2)
  }
  // By family, then by name: the path in that order.
  let files = names.filter { $0.hasSuffix(".swift") }.sorted().map { path in
    let text = FileManager.default.contents(atPath: folder + "/" + path).map { String(decoding: $0, as: UTF8.self) }
    return (name: String(path.split(separator: "/").last?.dropLast(6) ?? ""), text: text ?? "")
  }
  let words = "Sources/Vocabulary/PhraseTable+Generated.swift"
  let areNew = FileManager.default.contents(atPath: words).map { $0 != Data(PhraseTable.source.utf8) } ?? true
  if areNew {
    write(PhraseTable.source, words)
    print("the words have changed: run this again for what is made of them")
    return
  }
  writeEditorFiles()
  let rules = catalogueSource(ruleFiles: files.map(\.name))
  let path = "Sources/CourseRules/Catalogue+Generated.swift"
  let isNew = FileManager.default.contents(atPath: path).map { $0 != Data(rules.utf8) } ?? true
  write(rules, path)
  let limits = limitSource(ruleFiles: files, limits: Limit.allCases.map { "\($0)" })
  write(limits, "Sources/CourseRules/Limits+Generated.swift")
  if isNew {
    print("the rules have changed: run this again to see what they say of the corpus")
    return
  }
  write(corpusFindings(), "Tests/Corpus/findings.txt")
}

func write(_ text: String, _ path: String) {
  let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
  try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) else {
    print("\(path) cannot be written")
    exit(2)
  }
  print("\(path): \(text.split(separator: "\n").count) lines")
}
