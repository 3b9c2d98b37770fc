import Vocabulary

/// A file with all snippets, as an editor reads them.
package struct SnippetFile: Sendable {
  package let outputs: [String]
  private let write: @Sendable ([Entry]) -> String

  /// A snippet in one language.
  private struct Entry {
    var word: String
    var title: String
    var lines: [[SnippetPart]]
  }

  package var text: String {
    var seen: Set<String> = []
    var entries: [Entry] = []
    for snippet in Snippet.all {
      for language in Language.allCases {
        let word = snippet.word[language]
        // `week` is Dutch and English; the title tells which is which, the word in front needs a second form.
        let unique = seen.insert(word).inserted ? word : word + "-" + language.code
        entries.append(
          Entry(word: unique, title: snippet.title[language], lines: snippet.lines[language].map(parts(of:))))
      }
    }
    return write(entries)
  }

  package static let all: [SnippetFile] = [
    // VS Code; Zed and snippet plugins of Neovim read the same.
    SnippetFile(outputs: ["editors/vscode/snippets/course.json", "editors/zed/snippets/course.json"]) { entries in
      let written = entries.map { entry in
        """
          \(json(entry.title)): {
            "prefix": \(json(entry.word)),
            "body": [
        \(entry.lines.map { "      " + json(fields($0)) }.joined(separator: ",\n"))
            ]
          }
        """
      }
      return "{\n" + written.joined(separator: ",\n") + "\n}\n"
    },
    SnippetFile(outputs: ["editors/sublime-text/course.sublime-completions"]) { entries in
      let written = entries.map { entry in
        "    { \"trigger\": \(json(entry.word)), \"annotation\": \(json(entry.title)), \"kind\": \"snippet\", "
          + "\"contents\": \(json(entry.lines.map { fields($0) }.joined(separator: "\n"))) }"
      }
      return "{\n  \"scope\": \"source.course\",\n  \"completions\": [\n" + written.joined(separator: ",\n")
        + "\n  ]\n}\n"
    },
    // SnipMate's form, which UltiSnips, LuaSnip and others read as well.
    SnippetFile(outputs: ["editors/vim/snippets/course.snippets"]) { entries in
      "# Written by `coursecheck-dev generate`.\n"
        + entries.map { entry in
          "snippet \(entry.word) \"\(entry.title)\"\n" + entry.lines.map { "\t" + fields($0) }.joined(separator: "\n")
            + "\n"
        }.joined()
    },
    SnippetFile(outputs: ["editors/kate/course-snippets.xml"]) { entries in
      let written = entries.map { entry in
        """
          <item>
            <displayprefix></displayprefix>
            <match>\(xml(entry.word))</match>
            <displaypostfix></displaypostfix>
            <displayarguments>\(xml(entry.title))</displayarguments>
            <fillin>\(xml(entry.lines.map(kate).joined(separator: "\n")))</fillin>
          </item>
        """
      }
      return """
        <?xml version="1.0" encoding="UTF-8"?>
        <snippets name="Course" filetypes="Course" authors="coursecheck" license="MIT" namespace="">
        \(written.joined(separator: "\n"))
        </snippets>

        """
    },
    SnippetFile(outputs: ["editors/jetbrains/course-templates.xml"]) { entries in
      let written = entries.map { entry in
        let variables = entry.lines.flatMap { $0 }.compactMap { part in
          switch part {
          case .field(let number, let text):
            "    <variable name=\"F\(number)\" expression=\"\" defaultValue=\"\(xml("\"" + text + "\""))\" alwaysStopAt=\"true\" />"
          case .text, .cursor: String?.none
          }
        }
        return """
            <template name="\(xml(entry.word))" value="\(xml(entry.lines.map(jetBrains).joined(separator: "\n")))" description="\(xml(entry.title))" toReformat="false" toShortenFQNames="false">
          \(variables.joined(separator: "\n"))
              <context>
                <option name="OTHER" value="true" />
              </context>
            </template>
          """
      }
      return "<templateSet group=\"coursecheck\">\n" + written.joined(separator: "\n") + "\n</templateSet>\n"
    },
  ]

  private init(outputs: [String], write: @escaping @Sendable ([Entry]) -> String) {
    self.outputs = outputs
    self.write = write
  }
}

/// As VS Code and many others write fields.
private func fields(_ parts: [SnippetPart]) -> String {
  parts.map { part in
    switch part {
    case .text(let text): text
    case .field(let number, let text): "${\(number):\(text)}"
    case .cursor: "$0"
    }
  }.joined()
}

private func kate(_ parts: [SnippetPart]) -> String {
  parts.map { part in
    switch part {
    case .text(let text): text
    case .field(let number, let text): "${field\(number)=\"\(text)\"}"
    case .cursor: "${cursor}"
    }
  }.joined()
}

private func jetBrains(_ parts: [SnippetPart]) -> String {
  parts.map { part in
    switch part {
    case .text(let text): text
    case .field(let number, _): "$F\(number)$"
    case .cursor: "$END$"
    }
  }.joined()
}

private func json(_ text: String) -> String {
  "\"" + quoted(text, ["\\": "\\\\", "\"": "\\\"", "\n": "\\n"]) + "\""
}

private func xml(_ text: String) -> String {
  quoted(text, ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "\n": "&#10;"])
}
