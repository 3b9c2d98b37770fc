import CourseRules
import Synchronization
import TestKit
import Vocabulary
import Workspaces

/// Files that change one after the other get the findings of the same files opened afresh.
///
/// The bytes are texts with a line `====` between them: an institution, a programme and two courses, and then what these
/// become, each in its turn. An empty one is a file that goes.
func brokenWorkspace(_ bytes: [UInt8]) -> [String] {
  var texts: [[UInt8]] = [[]]
  for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
    if line.elementsEqual(conversationMark) {
      texts.append([])
    } else {
      if texts[texts.count - 1].count > 0 || line.isEmpty { texts[texts.count - 1].append(0x0A) }
      texts[texts.count - 1] += line
    }
  }
  let names = ["i.course", "p.course", "a.course", "b.course"].map { Path($0) }
  let disk = FuzzDisk()
  for (name, text) in zip(names, texts) { disk[name] = text }
  var workspace = disk.workspace(names)
  for (at, text) in texts.enumerated().dropFirst(names.count).prefix(12) {
    disk[names[at % names.count]] = text
    workspace.update([names[at % names.count]])
  }
  let fresh = disk.workspace(names)
  var broken: [String] = []
  for name in names {
    let (known, anew) = (workspace.answer(for: name) ?? [], fresh.answer(for: name) ?? [])
    if known == anew { continue }
    let shown = String(decoding: name.bytes, as: UTF8.self)
    let lost = anew.filter { !known.contains($0) }.prefix(3)
    broken.append(
      "\(shown) says otherwise when opened afresh: \(lost), not \(known.filter { !anew.contains($0) }.prefix(3))")
  }
  return broken
}

private final class FuzzDisk: Sendable {
  private let files = Mutex<[Path: [UInt8]]>([:])

  subscript(_ path: Path) -> [UInt8]? {
    get { files.withLock { $0[path] } }
    set { files.withLock { $0[path] = newValue?.isEmpty == true ? nil : newValue } }
  }

  func workspace(_ paths: [Path]) -> Workspace<[String]> {
    let access = WorkspaceAccess(
      read: { path in self[path].map { .bytes($0) } ?? .absent }, shown: { $0.bytes })
    var workspace = Workspace<[String]>(access) { visit in
      let result = check(visit.plan, everythingAsked, in: visit.surroundings)
      let said = result.findings.map { "\($0.span) \($0.rule.qualifiedName) \($0.message.en) \($0.message.nl)" }
      return (said, result.findings.count { $0.severity == .error })
    }
    workspace.open(paths)
    return workspace
  }
}
