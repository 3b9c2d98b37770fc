/// Text between tags.
func xmlText(_ text: String) -> String { xml(text, isAttribute: false) }

/// Text between double quotes.
func xmlAttribute(_ text: String) -> String { xml(text, isAttribute: true) }

func xmlAttribute(_ bytes: [UInt8]) -> String { xmlAttribute(String(decoding: bytes, as: UTF8.self)) }

private func xml(_ text: String, isAttribute: Bool) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += isAttribute ? "&quot;" : "\""
    // A reader would take these for spaces in an attribute, and for a line end anywhere.
    case "\t", "\n": if isAttribute { result += "&#\(scalar.value);" } else { result.unicodeScalars.append(scalar) }
    case "\r": result += "&#13;"
    // XML 1.0 has no way to write these.
    case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

let xmlDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
