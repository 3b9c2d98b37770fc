import CourseModel
import Reports
import Vocabulary
import Workspaces

extension Session {
  /// The files that are meant: as named, and all plans in the directories named, in order.
  mutating func inputPaths(orElse fallback: [Path]) -> [Path] {
    let named = arguments.operands.isEmpty ? fallback : arguments.operands.map { Path($0) }
    var result: [Path] = []
    var seen: Set<Path> = []
    var found: Set<Path> = []
    for path in named {
      if path == .standardInput {
        if seen.insert(path).inserted { result.append(path) }
        continue
      }
      do throws(FileProblem) {
        switch try environment.kind(path) {
        case .file:
          if arguments.has(.forceExclude), isLeftOut(path) { continue }
          if seen.insert(path).inserted { result.append(path) }
          found.remove(path)
        case .directory:
          leavesOut = false
          let plans = plans(in: path)
          if plans.isEmpty { complainOfNoPlans(in: path) }
          for file in plans where seen.insert(file).inserted {
            result.append(file)
            found.insert(file)
          }
        }
      } catch {
        complain(path, error)
      }
    }
    return eachOnce(result, found)
  }

  /// Without links to what is among the files anyway: what is checked counts once and is written once.
  /// What was found, and not named, is passed by where it leads out of the project: it would be told and written as if it were
  /// part of it.
  private mutating func eachOnce(_ paths: [Path], _ found: Set<Path>) -> [Path] {
    let identities = Set(paths.map { identity(of: $0) })
    var seen: Set<Path> = []
    return paths.filter { path in
      if path == .standardInput { return true }
      let own = identity(of: path)
      let real = environment.real(path) ?? own
      if real != own, found.contains(path), boundary(of: path).whereabouts(of: own, real: real) != .inProject {
        sayThatALinkLeadsOut(path)
        return false
      }
      return real == own ? seen.insert(own).inserted : !identities.contains(real) && seen.insert(real).inserted
    }
  }

  private mutating func sayThatALinkLeadsOut(_ path: Path) {
    errors.writePath(path.bytes)
    errors.line(
      say(
        Bilingual(
          nl:
            ": een koppeling naar een bestand buiten dit project, en daarom overgeslagen. Noem het zelf als het erbij hoort.",
          en: ": a link to a file outside this project, and so passed by. Name it yourself if it belongs to it.")))
  }

  /// Whether going through the folders would leave this file out, by its own name or with a folder it is in.
  private mutating func isLeftOut(_ path: Path) -> Bool {
    let names = names(from: path)
    return names.indices.dropFirst().contains { isExcluded(joined(Array(names.prefix($0))), isFolder: true) }
      || isExcluded(path, isFolder: false)
  }

  mutating func complainOfNoPlans(in directory: Path) {
    let name = String(decoding: directory.bytes, as: UTF8.self)
    complain(
      leavesOut
        ? Bilingual(
          nl:
            "in de map \(name) blijft geen bestand over dat eindigt op .course: .coursecheck, .gitignore of .ignore sluit uit wat er is.",
          en:
            "no file that ends in .course is left in folder \(name): .coursecheck, .gitignore or .ignore leaves out what is there."
        )
        : Bilingual(
          nl: "in de map \(name) staat geen bestand dat eindigt op .course.",
          en: "there is no file that ends in .course in folder \(name)."))
  }

  /// All plans in a directory and below it, apart from what is hidden and what a project file or an ignore file leaves out.
  mutating func plans(in directory: Path) -> [Path] {
    var result: [Path] = []
    var waiting = [directory]
    while let current = waiting.popLast() {
      do throws(FileProblem) {
        for entry in try environment.list(current) where entry.name.first != 0x2E {
          let path = current.appending(entry.name)
          switch entry.kind {
          case .directory: if !isExcluded(path, isFolder: true) { waiting.append(path) } else { leavesOut = true }
          case .file:
            if path.hasSuffix(".course") {
              if !isExcluded(path, isFolder: false) { result.append(path) } else { leavesOut = true }
            }
          }
        }
      } catch {
        complain(current, error)
      }
    }
    return result.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }

  /// What a file holds, or nil after saying why it can't be read.
  mutating func content(of path: Path) -> [UInt8]? {
    do throws(FileProblem) {
      let bytes = path == .standardInput ? try environment.readStandardInput() : try environment.read(path)
      if let problem = unreadable(bytes) { throw problem }
      return bytes
    } catch {
      complain(shown(path), error)
      return nil
    }
  }

  /// What a path is called in messages.
  func shown(_ path: Path) -> Path {
    guard path == .standardInput else { return path }
    return arguments.path(.standardInputName) ?? Path(PathNaming.standardInput)
  }
}

/// Why bytes are no plan: text in another encoding, no text, or more of it than anyone would write.
func unreadable(_ bytes: [UInt8]) -> FileProblem? {
  if bytes.count > largestFile { return .tooLarge }
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .wideCharacters }
  return isBinary(bytes) ? .binary : nil
}

/// Of anything that is read: plans, settings, tables, baselines. A plan of a whole year is a hundred times smaller. More than
/// this takes minutes and all the memory there is.
let largestFile = 10_000_000
