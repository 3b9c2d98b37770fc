import Vocabulary

/// A plan as it is put together from elsewhere, before it is text.
struct PlanDraft {
  /// One line of the plan and what belongs to it.
  struct Entry {
    enum Form {
      case entry
      case item
      case prose
    }

    var form = Form.entry
    /// Stand above the line, for whoever edits the plan.
    var comments: [String] = []
    var head = ""
    /// As it should come back: escaped when it is written.
    var text = ""
    /// In the notation of the format, escaped already.
    var details: [String] = []
    var links: [String] = []
    /// The text is in the notation of the format, with details of its own.
    var isNotation = false
    /// Details that came from what stands below it.
    var handed: [String] = []
    /// What it says that can be said once, and how.
    var said: [Keyword: [String]] = [:]
    fileprivate(set) var children: [Int] = []
  }

  private struct Key: Hashable {
    var parent: Int
    var name: String
  }

  var language: Language
  /// Above the first line.
  var opening: [String] = []
  private(set) var entries: [Entry]
  private var known: [Key: Int] = [:]

  init(_ language: Language) {
    self.language = language
    var document = Entry()
    document.head = Keyword.course.row.names.canonical(language)
    entries = [document]
  }

  static let document = 0

  subscript(_ entry: Int) -> Entry {
    get { entries[entry] }
    set {
      var changed = newValue
      changed.children = entries[entry].children
      entries[entry] = changed
    }
  }

  /// The name of a keyword in the language of the plan.
  func word(_ keyword: Keyword) -> String { keyword.row.names.canonical(language) }

  @discardableResult
  mutating func add(_ entry: Entry, to parent: Int) -> Int {
    entries.append(entry)
    entries[parent].children.append(entries.count - 1)
    return entries.count - 1
  }

  /// The child that was added under this name before, or a new one.
  mutating func child(_ name: String, of parent: Int, orNew make: () -> Entry) -> Int {
    let key = Key(parent: parent, name: name)
    if let found = known[key] { return found }
    let index = add(make(), to: parent)
    known[key] = index
    return index
  }

  /// The child that was first noted under this name; notes this one where there is none.
  mutating func firstChild(_ name: String, of parent: Int, orNote index: Int) -> Int {
    let key = Key(parent: parent, name: "head " + name)
    if let found = known[key] { return found }
    known[key] = index
    return index
  }

  func hasChild(_ name: String, of parent: Int) -> Bool { known[Key(parent: parent, name: name)] != nil }

  @discardableResult
  mutating func addProperty(_ keyword: Keyword, _ text: String, to parent: Int) -> Int {
    addProperty(word(keyword), text, to: parent)
  }

  @discardableResult
  mutating func addProperty(_ head: String, _ text: String, to parent: Int) -> Int {
    var entry = Entry()
    entry.head = head
    entry.text = text
    return add(entry, to: parent)
  }

  mutating func addItem(_ text: String, to parent: Int) {
    var entry = Entry()
    entry.form = .item
    entry.text = text
    add(entry, to: parent)
  }

  /// The writer's explanation, line by line.
  mutating func addProse(_ text: String, to parent: Int) {
    for line in linesOf(text) {
      var entry = Entry()
      entry.form = .prose
      entry.text = line
      add(entry, to: parent)
    }
  }

  /// What is in the order of the format rather than that of the table: properties before blocks, at the document too.
  mutating func moveToFront(_ children: [Int], of parent: Int) {
    let moved = Set(children)
    entries[parent].children = children + entries[parent].children.filter { !moved.contains($0) }
  }
}

/// Text behind a colon, such that it comes back letter by letter: marks that would open details or links get a backslash.
func escapedTitle(_ text: String) -> String {
  var result: [UInt8] = []
  let bytes = Array(onOneLine(text).utf8)
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    if byte == 0x5B || isArrow(bytes, index) || (byte == 0x5C && escapes(bytes, index + 1)) { result.append(0x5C) }
    if byte == 0xE2 && isLongDashArrow(bytes, index) {
      // Nothing makes this one plain, so it is written as the arrow it stands for.
      result += [0x5C, 0x2D]
      index += 3
      continue
    }
    result.append(byte)
    index += 1
  }
  return String(decoding: result, as: UTF8.self)
}

/// Text inside brackets or between commas.
func escapedDetail(_ text: String) -> String {
  var result: [UInt8] = []
  let bytes = Array(escapedTitle(text).utf8)
  for (index, byte) in bytes.enumerated() {
    if (byte == 0x2C && !isDecimal(bytes, index)) || byte == 0x5D { result.append(0x5C) }
    result.append(byte)
  }
  return String(decoding: result, as: UTF8.self)
}

private func isDecimal(_ bytes: [UInt8], _ comma: Int) -> Bool {
  comma > 0 && comma + 1 < bytes.count && (0x30...0x39).contains(bytes[comma - 1])
    && (0x30...0x39).contains(bytes[comma + 1])
}

private func isArrow(_ bytes: [UInt8], _ index: Int) -> Bool {
  if bytes[index] == 0x2D { return index + 1 < bytes.count && bytes[index + 1] == 0x3E }
  return bytes[index...].starts(with: [0xE2, 0x86, 0x92])
}

private func isLongDashArrow(_ bytes: [UInt8], _ index: Int) -> Bool {
  bytes[index...].starts(with: [0xE2, 0x80, 0x93, 0x3E]) || bytes[index...].starts(with: [0xE2, 0x80, 0x94, 0x3E])
}

/// Whether a backslash before this place would be taken for a mark of the format.
private func escapes(_ bytes: [UInt8], _ index: Int) -> Bool {
  guard index < bytes.count else { return false }
  switch bytes[index] {
  case 0x5B, 0x5C, 0x5D, 0x2C: return true
  default: return isArrow(bytes, index) || isLongDashArrow(bytes, index)
  }
}
