import EditorFiles
import Foundation

/// Fills in what editors are given as files, and the version where it is named.
func writeEditorFiles() {
  for template in Template.all {
    let path = "Grammars/templates/" + template.name
    guard let data = FileManager.default.contents(atPath: path) else {
      print("\(path) is not here")
      continue
    }
    switch template.filled(String(decoding: data, as: UTF8.self)) {
    case .success(let text): for output in template.outputs { write(text, output) }
    case .failure(let problem):
      print("\(path): there is no piece '\(problem.name)'")
      exit(2)
    }
  }
  for file in SnippetFile.all {
    for output in file.outputs { write(file.text, output) }
  }
  for file in VersionedFile.all {
    guard let data = FileManager.default.contents(atPath: file.path) else {
      print("\(file.path) is not here")
      continue
    }
    write(file.renewed(String(decoding: data, as: UTF8.self)).text, file.path)
  }
}
