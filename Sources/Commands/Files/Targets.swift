import CourseModel
import Vocabulary
import Workspaces

// What a command may write over.

extension Session {
  /// Whether a report or a table with this name would take the place of a plan, of settings of a baseline or of a record: by its own
  /// name, or by where it leads.
  func holdsPlan(_ target: Path) -> Bool {
    let kept = [DocumentRole.projectFileName, Array(".coursecheck-baseline".utf8)]
    return [target, environment.real(target) ?? target].contains { path in
      path.hasSuffix(".course") || path.hasSuffix(".approved") || kept.contains { path.fileName.elementsEqual($0) }
    }
  }

  /// Says so where a report would take the place of a plan.
  mutating func refuses(_ target: Path) -> Bool {
    if !holdsPlan(target) { return false }
    let name = String(decoding: target.bytes, as: UTF8.self)
    complain(
      Bilingual(
        nl: "\(name) is een plan of hoort bij plannen; kies achter -o een andere naam, dan blijft het bewaard.",
        en: "\(name) is a plan or belongs to plans; choose another name after -o, so that it is kept."))
    return true
  }

  /// Writes a file in the place of what was read of it, unless it has become another in the meantime: of two who change a plan
  /// at once, the second may not undo what the first did.
  mutating func write(_ path: Path, _ content: [UInt8], over before: [UInt8]) -> Bool {
    if let now = try? environment.read(path), now != before {
      complain(path, .changedMeanwhile)
      return false
    }
    return write(path, content)
  }
}
