/// A file with places for what the vocabulary knows: `{{name}}`.
package struct Template: Sendable {
  /// In `Grammars/templates`.
  package let name: String
  /// Where what comes of it stands, from the folder of the project.
  package let outputs: [String]
  private let form: Form

  /// How a piece is written in a file.
  private enum Form {
    case patterns(PatternDialect, quoted: @Sendable (String) -> String)
    case lists(@Sendable ([String]) -> String)
  }

  package static let all: [Template] = [
    Template(
      name: "course.tmLanguage.json",
      outputs: ["Grammars/textmate/course.tmLanguage.json", "editors/vscode/syntaxes/course.tmLanguage.json"],
      form: .patterns(.perl) { quoted($0, ["\\": "\\\\", "\"": "\\\""]) }),
    Template(
      name: "course.sublime-syntax",
      outputs: ["Grammars/sublime/course.sublime-syntax", "editors/sublime-text/Course.sublime-syntax"],
      form: .patterns(.perl) { quoted($0, ["'": "''"]) }),
    Template(
      name: "course.xml", outputs: ["Grammars/kate/course.xml"],
      form: .patterns(.perl) { quoted($0, ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "%": "&#37;"]) }),
    Template(
      name: "course.vim", outputs: ["Grammars/vim/syntax/course.vim"],
      form: .patterns(.vim) { quoted($0, ["'": "''"]) }),
    Template(
      name: "words.h", outputs: ["Grammars/tree-sitter/src/words.h"],
      form: .lists { list($0, ", ", last: ",") }),
    Template(
      name: "coursecheck-words.el", outputs: ["editors/emacs/coursecheck-words.el"],
      form: .lists { list($0, " ") }),
    Template(
      name: "course.ebnf", outputs: ["Grammars/course.ebnf"],
      form: .lists { list($0, " | ") }),
  ]

  /// What the file is with every place filled in, or the name that nothing is known by.
  package func filled(_ text: String) -> Result<String, UnknownPiece> {
    let pieces = Pieces()
    var result = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "{{") {
      result += rest[..<open.lowerBound]
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: "}}") else { return .failure(UnknownPiece(name: String(rest.prefix(40)))) }
      let name = String(rest[..<close.lowerBound])
      guard let written = written(name, pieces) else { return .failure(UnknownPiece(name: name)) }
      result += written
      rest = rest[close.upperBound...]
    }
    return .success(result + rest)
  }

  private func written(_ name: String, _ pieces: Pieces) -> String? {
    switch form {
    case .patterns(let dialect, let quoted):
      guard let pattern = pieces.patterns[name] else { return nil }
      // What no line can begin with stands for a list without words.
      if case .words(let phrases) = pattern, phrases.isEmpty { return dialect == .perl ? "(?!)" : "x@!x" }
      return quoted(pattern.text(dialect))
    case .lists(let written):
      return pieces.lists.first { $0.name == name }.map { written($0.phrases) }
    }
  }
}

package struct UnknownPiece: Error, Equatable {
  package var name: String
}

func quoted(_ text: String, _ marks: [Character: String]) -> String {
  text.map { marks[$0] ?? String($0) }.joined()
}

/// Each phrase between quotation marks, some on a line.
private func list(_ phrases: [String], _ parting: String, last: String = "") -> String {
  var lines: [String] = []
  var line = ""
  for (at, phrase) in phrases.sorted().enumerated() {
    let written =
      "\"" + quoted(phrase, ["\\": "\\\\", "\"": "\\\""]) + "\"" + (at + 1 < phrases.count ? parting : last)
    if line.count + written.count > 100 {
      lines.append(String(line.reversed().drop { $0 == " " }.reversed()))
      line = ""
    }
    line += written
  }
  lines.append(line)
  return lines.joined(separator: "\n  ")
}
