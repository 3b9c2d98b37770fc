import CourseModel
import Reports
import Vocabulary
import Workspaces

// What a command may write over.

extension Session {
  /// Whether a report or a table with this name would take the place of a plan, of settings of a baseline or of a record: by its own
  /// name, or by where it leads.
  func holdsPlan(_ target: Path) -> Bool {
    let kept = [DocumentRole.projectFileName, Array(".coursecheck-baseline".utf8)]
    // What is read is never written over, whatever it is called.
    let read = (arguments.operands.map { Path($0) } + [arguments.path(.since)].compactMap { $0 }).map {
      identity(of: $0)
    }
    return [target, environment.real(target) ?? target].contains { path in
      if read.contains(identity(of: path)) { return true }
      let name = Path(path.bytes.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 })
      return name.hasSuffix(".course") || name.hasSuffix(".approved")
        || kept.contains { path.fileName.elementsEqual($0) }
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

  /// Into a file, and says so; or to standard output.
  mutating func handOver(_ content: [UInt8], to target: Path?) {
    guard let target else {
      output.bytes += content
      return
    }
    if !write(target, content) { return }
    errors.write(say(Bilingual(nl: "Geschreven: ", en: "Written: ")))
    errors.writePath(target.bytes)
    errors.line()
  }
}
