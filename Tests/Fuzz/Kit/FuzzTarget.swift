import CourseFormat
import CourseModel
import CourseRules
import TestKit
import Vocabulary

/// A part that takes whatever bytes come, with what must hold for them. The fuzzer, its seeds and the tests over those all
/// go by this list.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// Bytes to a tree and a model.
  case parser
  /// The canonical form, the other form of details, the other language.
  case formatter
  /// Every rule.
  case rules
  /// Every fix of every finding.
  case fixes
  /// A plan in both languages: the same findings.
  case languages
  /// A project file.
  case project
  case json
  /// A stream of messages, whole and broken.
  case framing
  /// A conversation with the server.
  case messages
  /// A document that is edited.
  case edits
  /// Files that change together.
  case workspace
  /// Tables and designs made elsewhere.
  case imports

  /// What takes longer for more gets less, so that more can be tried.
  package var longestInput: Int {
    switch self {
    case .parser, .json, .framing, .imports: 4096
    case .formatter, .messages, .edits, .workspace: 2048
    case .rules, .languages, .project: 1536
    case .fixes: 768
    }
  }

  /// What does not hold, in words; nothing when all is well.
  package func brokenPromises(_ bytes: [UInt8]) -> [String] {
    switch self {
    case .parser: brokenReading(Snapshot(bytes)) + brokenReading(Snapshot(bytes, as: .project))
    case .formatter: brokenRewritings(bytes)
    case .rules: TestKit.brokenPromises(bytes)
    case .fixes: brokenFixes(bytes, inAnyText: true) { mending($0, [.safe, .unsafe], everythingAsked).0 }
    case .languages: brokenLanguages(bytes)
    case .project: brokenProject(bytes)
    case .json: brokenJSON(bytes)
    case .framing: brokenFraming(bytes)
    case .messages: brokenMessages(bytes)
    case .edits: brokenEdits(bytes)
    case .workspace: brokenWorkspace(bytes)
    case .imports: brokenImport(ofNamed: bytes)
    }
  }

  /// The bytes with a change or a few, the same for the same seed.
  package func changed(_ bytes: [UInt8], seed: UInt64) -> [UInt8] {
    var changes = Changes(seed: seed)
    return switch self {
    case .parser, .formatter, .rules, .fixes, .languages: changes.plan(bytes)
    case .project: changes.project(bytes)
    case .json: changes.json(bytes)
    case .framing: changes.stream(bytes)
    case .messages: changes.messages(bytes)
    case .edits: changes.edits(bytes)
    case .workspace: changes.plans(bytes)
    case .imports: changes.table(bytes)
    }
  }
}
