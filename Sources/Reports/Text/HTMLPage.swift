import Vocabulary

extension Page {
  /// The page as one HTML file that needs nothing beside it.
  package func html(_ language: Language) -> [UInt8] {
    var output = TextOutput()
    output.line("<!doctype html>")
    output.line("<html lang=\"\(language.code)\">")
    output.line("<head>")
    output.line("<meta charset=\"utf-8\">")
    output.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    output.line("<title>" + escaped(title) + "</title>")
    output.line("<style>" + styleSheet + "</style>")
    output.line("</head>")
    output.line("<body>")
    output.line("<h1>" + escaped(title) + "</h1>")
    writeContents(&output, language)
    var number = 0
    for block in blocks {
      if case .heading(2, _) = block { number += 1 }
      write(block, number, &output)
    }
    output.line("</body>")
    output.line("</html>")
    return output.bytes
  }

  private func writeContents(_ output: inout TextOutput, _ language: Language) {
    output.line("<nav aria-label=\"\(Bilingual(nl: "Inhoud", en: "Contents")[language])\"><ul>")
    var number = 0
    for block in blocks {
      guard case .heading(2, let text) = block else { continue }
      number += 1
      output.line("<li><a href=\"#s\(number)\">" + inline(text) + "</a></li>")
    }
    output.line("</ul></nav>")
  }

  private func write(_ block: Block, _ number: Int, _ output: inout TextOutput) {
    switch block {
    case .heading(let level, let text):
      let anchor = level == 2 ? " id=\"s\(number)\"" : ""
      output.line("<h\(level)\(anchor)>" + inline(text) + "</h\(level)>")
    case .paragraph(let text):
      output.line("<p>" + inline(text) + "</p>")
    case .list(let items):
      output.line("<ul>")
      for item in items { output.line("<li>" + inline(item) + "</li>") }
      output.line("</ul>")
    case .code(let text):
      output.line("<pre><code>" + escaped(text) + "</code></pre>")
    case .facts(let facts):
      output.line("<dl>")
      for fact in facts { output.line("<dt>" + inline(fact.name) + "</dt><dd>" + inline(fact.value) + "</dd>") }
      output.line("</dl>")
    case .table(let header, let rows):
      output.line("<div class=\"table\"><table>")
      output.line("<thead><tr>" + header.map { "<th scope=\"col\">" + inline($0) + "</th>" }.joined() + "</tr></thead>")
      output.line("<tbody>")
      for row in rows { output.line("<tr>" + row.map { "<td>" + inline($0) + "</td>" }.joined() + "</tr>") }
      output.line("</tbody></table></div>")
    }
  }

  private func inline(_ text: String) -> String {
    Inline.pieces(text).map { piece in
      let safe = escaped(String(piece.text))
      return piece.isCode ? "<code>" + safe + "</code>" : safe
    }.joined()
  }
}

/// Text that means nothing to a browser.
package func escaped(_ text: String) -> String {
  var result: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case 0x26: result.append(contentsOf: "&amp;".utf8)
    case 0x3C: result.append(contentsOf: "&lt;".utf8)
    case 0x3E: result.append(contentsOf: "&gt;".utf8)
    case 0x22: result.append(contentsOf: "&quot;".utf8)
    case 0x27: result.append(contentsOf: "&#39;".utf8)
    default: result.append(byte)
    }
  }
  return String(decoding: result, as: UTF8.self)
}

private let styleSheet = """
  :root{color-scheme:light dark}
  body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:0 auto;padding:1rem 1.5rem 4rem}
  h1,h2,h3{line-height:1.2;margin:2em 0 .5em}h1{margin-top:.5em}
  code,pre{font-family:ui-monospace,monospace;font-size:.92em}
  code{background:#8882;border-radius:.2em;padding:0 .2em}
  pre{background:#8881;border-radius:.4em;padding:.8em 1em;overflow-x:auto}pre code{background:none;padding:0}
  .table{overflow-x:auto}table{border-collapse:collapse;width:100%}
  th,td{text-align:left;vertical-align:top;padding:.35em .7em;border-bottom:1px solid #8884}
  dl{display:grid;grid-template-columns:max-content 1fr;gap:.2em 1em}dt{opacity:.75}dd{margin:0}
  nav ul{columns:16rem;padding-left:1.2em}
  @media print{nav{display:none}pre,table{break-inside:avoid}}
  """
