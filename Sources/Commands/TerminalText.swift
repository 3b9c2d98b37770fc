import Reports

/// Output as a terminal may have it: our own styles are left, and whatever else would steer it is shown as a mark. Documents
/// and differences that go to a file or another program stay as they are; on a screen a plan of someone else could otherwise
/// set the title, take text away or fill the clipboard.
func harmless(_ bytes: [UInt8]) -> [UInt8] {
  if bytes.allSatisfy({ $0 == 0x0A || $0 >= 0x20 && $0 < 0x7F }) { return bytes }
  let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  var result = String.UnicodeScalarView()
  var at = 0
  while at < scalars.count {
    let scalar = scalars[at]
    let next = at + 1 < scalars.count ? scalars[at + 1] : nil
    switch scalar {
    case "\n", "\t": result.append(scalar)
    case "\r" where next == "\n": result.append(scalar)
    case "\u{1B}":
      let length = lengthOfStyle(scalars[at...])
      if length == 0 { result.append(visible(scalar)) } else { result += scalars[at..<(at + length)] }
      at += Swift.max(length, 1) - 1
    default: result.append(visible(scalar))
    }
    at += 1
  }
  return Array(String(result).utf8)
}

/// Of one of our styles, or of their end; 0 for anything else, such as what makes text invisible.
private func lengthOfStyle(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
  styles.first { scalars.starts(with: $0) }?.count ?? 0
}

private let styles = (Style.allCases.map { $0.code.description } + ["\u{1B}[0m"]).map { Array($0.unicodeScalars) }
