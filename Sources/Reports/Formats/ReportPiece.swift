import CourseRules
import Vocabulary

/// What one document comes to in one format, as far as that can be told while the document is at hand. Documents are looked
/// at side by side and their texts let go; what depends on all of them is left open here.
package struct ReportPiece: Sendable {
  /// Some of the report, with at most one thing left open in it.
  struct Item: Sendable {
    var before: [UInt8]
    var gap: Gap?
    var after: [UInt8] = []
  }

  enum Gap: Sendable {
    /// How manyth item of the report it is, from one.
    case number
    /// The place of a rule among those that the report names, from zero.
    case place(Rule)
  }

  var items: [Item] = []
  /// What a report has to say of the document itself, apart from what was found in it.
  var documents: [[UInt8]] = []
  var counts = TestCounts()

  init() {}

  init(_ bytes: [UInt8]) {
    if !bytes.isEmpty { items.append(Item(before: bytes)) }
  }

  mutating func add(_ bytes: [UInt8]) { items.append(Item(before: bytes)) }
  mutating func add(_ text: String) { add(Array(text.utf8)) }
}

/// What a report for a test runner comes to.
struct TestCounts: Sendable {
  var tests = 0
  var failures = 0
  var errors = 0
  var skipped = 0

  mutating func add(_ other: TestCounts) {
    tests += other.tests
    failures += other.failures
    errors += other.errors
    skipped += other.skipped
  }
}

extension [ReportPiece] {
  /// The rules they name, by where they come first.
  var rules: [Rule] {
    var result: [Rule] = []
    var seen: Set<ObjectIdentifier> = []
    for piece in self {
      for item in piece.items {
        if case .place(let rule) = item.gap, seen.insert(ObjectIdentifier(rule)).inserted { result.append(rule) }
      }
    }
    return result
  }

  var isEmpty: Bool { allSatisfy { $0.items.isEmpty } }

  var counts: TestCounts {
    reduce(into: TestCounts()) { $0.add($1.counts) }
  }

  /// Everything in them, with what is left open filled in.
  func joined(_ separator: String = "", rules: [Rule] = []) -> [UInt8] {
    var places: [ObjectIdentifier: Int] = [:]
    for (at, rule) in rules.enumerated() { places[ObjectIdentifier(rule)] = at }
    var result: [UInt8] = []
    var number = 0
    for piece in self {
      for item in piece.items {
        if number > 0 { result += separator.utf8 }
        number += 1
        result += item.before
        switch item.gap {
        case nil: break
        case .number: result += String(number).utf8
        case .place(let rule): result += String(places[ObjectIdentifier(rule)] ?? 0).utf8
        }
        result += item.after
      }
    }
    return result
  }
}

/// What is known once all documents have been looked at.
package struct ReportEnding: Sendable {
  package var tally: Tally
  /// In which coursecheck speaks of anything but a document.
  package var language: Language
  package var isBilingual = false
  package var naming: PathNaming
  package var troubles: [Trouble] = []
  package var exitCode: Int32 = 0
  /// Whether there are findings that weigh enough to fail on.
  package var isFailing = false
  package var showsSummary = true
  package var showsStatistics = false
  package var showsVerdicts = false

  package init(tally: Tally, language: Language, naming: PathNaming) {
    self.tally = tally
    self.language = language
    self.naming = naming
  }

  func text(_ text: Bilingual<String>) -> String { isBilingual ? both(text) : text[language] }
}

/// Something that could not be read or written.
package struct Trouble: Sendable {
  package var path: [UInt8]?
  /// A sentence, without the path where there is one.
  package var message: Bilingual<String>
  package var isReading: Bool

  package init(path: [UInt8]?, message: Bilingual<String>, isReading: Bool) {
    self.path = path
    self.message = message
    self.isReading = isReading
  }

  /// For programs.
  var code: String { isReading ? "unreadable" : "unwritten" }

  /// What it is about, for programs that ask for a path.
  func place(_ naming: PathNaming) -> [UInt8] { path.map { naming.relative($0) } ?? Array(".".utf8) }

  /// As a sentence.
  func sentence(_ naming: PathNaming) -> Bilingual<String> {
    guard let path else { return message }
    let name = String(decoding: naming.relative(path), as: UTF8.self)
    return message.map { name + " " + $0 + "." }
  }
}

/// Two languages on one line.
func both(_ text: Bilingual<String>) -> String { text.nl == text.en ? text.nl : text.nl + " / " + text.en }
