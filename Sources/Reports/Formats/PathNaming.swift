/// How files are called in reports: for people as they named them, for programs from one folder, with forward slashes.
package struct PathNaming: Sendable {
  private let working: [ArraySlice<UInt8>]
  private let root: [ArraySlice<UInt8>]
  private let isMoved: Bool

  /// What text that came in on standard input is called where nobody gave it a name.
  package static let standardInput = Array("<stdin>".utf8)

  /// Folders from the root of the file system. Without a root, paths are written from the working folder.
  package init(workingFolder: [UInt8] = [], root: [UInt8]? = nil) {
    working = workingFolder.split(separator: 0x2F)
    isMoved = root != nil
    self.root = root?.split(separator: 0x2F) ?? working
  }

  /// For people.
  package func shown(_ path: [UInt8]) -> [UInt8] { isMoved ? relative(path) : path }

  /// From the root folder; upwards where it does not lie in there.
  package func relative(_ path: [UInt8]) -> [UInt8] {
    if path == Self.standardInput { return path }
    let names = names(of: path)
    var same = 0
    while same < root.count, same < names.count - 1, names[same].elementsEqual(root[same]) { same += 1 }
    let up = [ArraySlice<UInt8>](repeating: [0x2E, 0x2E], count: root.count - same)
    return Array((up + names[same...]).joined(separator: [0x2F]))
  }

  /// As a reference to the root folder, or in full where it does not lie in there.
  func uri(_ path: [UInt8]) -> (text: String, isRelative: Bool) {
    let relative = relative(path)
    if !relative.starts(with: [0x2E, 0x2E, 0x2F]) { return (percentEncoded(relative), true) }
    return ("file:///" + percentEncoded(Array(names(of: path).joined(separator: [0x2F]))), false)
  }

  /// The folder that relative references start from.
  var rootURI: String {
    let path = percentEncoded(Array(root.joined(separator: [0x2F])))
    return path.isEmpty ? "file:///" : "file:///" + path + "/"
  }

  /// From the root of the file system, with `.` and `..` followed.
  private func names(of path: [UInt8]) -> [ArraySlice<UInt8>] {
    var result = path.first == 0x2F ? [] : working
    for name in path.split(separator: 0x2F) {
      if name.elementsEqual([0x2E]) { continue }
      if name.elementsEqual([0x2E, 0x2E]) { _ = result.popLast() } else { result.append(name) }
    }
    return result
  }
}

/// Whatever bytes there are, as a part of a URI: only what means nothing there stays as it is, and what is named.
package func percentEncoded(_ bytes: [UInt8], besides kept: [UInt8] = [0x2F]) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var result: [UInt8] = []
  for byte in bytes {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: result.append(byte)
    case _ where kept.contains(byte): result.append(byte)
    default: result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: result, as: UTF8.self)
}
