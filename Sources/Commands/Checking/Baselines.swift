import CourseModel
import CourseRules
import CourseSyntax
import Reports
import SourceText
import Vocabulary
import Workspaces

/// A baseline file, and what a check may do with it.
struct BaselineFile: Sendable {
  /// As it is shown to the user, read and written.
  var path: Path
  /// From the root of the file system.
  var identity: Path
  /// What is in it; nil where there is no such file yet.
  var bytes: [UInt8]?
  var known: KnownFindings
}

/// The baselines of a check: one for each project, or the one that was named.
struct Baselines: Sendable {
  var files: [BaselineFile] = []
  /// By position of the project.
  fileprivate var ofProject: [Int?] = []
  /// Everything there is becomes known.
  var isWriting = false

  func file(ofProject project: Int) -> Int? { ofProject.indices.contains(project) ? ofProject[project] : nil }

  /// What of a document is new; nil where no baseline says anything about it.
  func comparison(_ result: CheckResult, _ visit: Visit, _ asked: AskedFile?) -> FileComparison? {
    guard let asked, asked.identity != .standardInput, let file = file(ofProject: asked.project) else { return nil }
    // Most folders have none, and then nothing need be known of a finding but what it says.
    if !isWriting, files[file].bytes == nil { return nil }
    let path = files[file].identity.reference(to: asked.identity)
    return FileComparison(
      file: file, comparison: files[file].known.comparing(result, of: visit.plan, at: path, acceptsAll: isWriting))
  }

  typealias Visit = Workspace<FileAnswer>.Visit
}

/// What came of holding one file against its baseline.
struct FileComparison: Sendable {
  /// Position of the baseline.
  var file: Int
  var comparison: BaselineComparison
}

extension Session {
  /// Finds and reads the baselines of all projects; nil after saying why one can't be used.
  mutating func baselines(_ files: GatheredFiles) throws(UsageProblem) -> Baselines? {
    var result = Baselines()
    result.isWriting = arguments.has(.writeBaseline)
    for option in [Option.writeBaseline, .pruneBaseline] {
      try refuse(
        "--diff", "--" + option.name, if: arguments.has(.diff) && arguments.has(option),
        because: Bilingual(
          nl: "Met het ene wordt niets geschreven, met het andere wel. Doe ze na elkaar.",
          en: "With one nothing is written, with the other something is. Do one after the other."))
    }
    for project in files.projects {
      guard let place = baselinePlace(project) else {
        result.ofProject.append(nil)
        continue
      }
      let identity = identity(of: place.path)
      if let known = result.files.firstIndex(where: { $0.identity == identity }) {
        result.ofProject.append(known)
        continue
      }
      guard let file = readBaseline(place.path, identity, isRequired: place.isRequired && !result.isWriting) else {
        return nil
      }
      result.ofProject.append(result.files.count)
      result.files.append(file)
    }
    return result
  }

  /// Which baseline a project goes by: the one on the command line, the one it names, or the one beside it.
  private func baselinePlace(_ project: Project) -> (path: Path, isRequired: Bool)? {
    if let named = arguments.path(.baseline) {
      return ["", "none", "geen"].contains(String(decoding: named.bytes, as: UTF8.self)) ? nil : (named, true)
    }
    if let setting = project.configuration.baseline {
      if setting.value.isEmpty { return nil }
      let folder = joined(project.files[setting.origin.file].folder).appending([0x78])
      return (shownPath(names(from: folder.following(setting.value))), true)
    }
    let folder = project.files.first?.folder ?? workingFolder
    return (shownPath(folder + [Baseline.defaultName[...]]), false)
  }

  /// The baseline that a file is held against, read once.
  mutating func knownBaseline(for path: Path) -> BaselineFile? {
    guard let place = baselinePlace(project(for: path)) else { return nil }
    let identity = identity(of: place.path)
    if let known = knownBaselines[identity] { return known }
    let file = readBaseline(place.path, identity, isRequired: place.isRequired)
    knownBaselines[identity] = .some(file)
    return file
  }

  private mutating func readBaseline(_ path: Path, _ identity: Path, isRequired: Bool) -> BaselineFile? {
    var bytes: [UInt8]?
    do throws(FileProblem) {
      let content = try environment.read(path)
      if let problem = unreadable(content) { throw problem }
      bytes = content
    } catch {
      if error == .notFound, isRequired {
        complainOfBaseline(
          path, nil,
          Bilingual(
            nl: "deze beginstand is er nog niet; met --write-baseline maak je hem.",
            en: "this baseline is not there yet; --write-baseline makes it."))
        return nil
      }
      if error != .notFound {
        complain(path, error)
        return nil
      }
    }
    do throws(BaselineProblem) {
      let baseline = try Baseline(parsing: bytes ?? [])
      let paths = Set(baseline.entries.map { $0.path })
      let missing = paths.filter { isMissing(shownPath(names(from: identity.following($0)))) }
      return BaselineFile(
        path: path, identity: identity, bytes: bytes, known: KnownFindings(baseline, missing: missing))
    } catch {
      complainOfBaseline(path, error.line, words(error))
      return nil
    }
  }

  private func isMissing(_ path: Path) -> Bool {
    do throws(FileProblem) {
      _ = try environment.kind(path)
      return false
    } catch {
      return error == .notFound
    }
  }

  private func words(_ problem: BaselineProblem) -> Bilingual<String> {
    switch problem.kind {
    case .conflict:
      Bilingual(
        nl:
          "hier staat nog een conflictmarkering van git. Laat de regels van beide kanten staan en haal alleen de markeringen weg.",
        en: "a conflict marker of git is still here. Keep the lines of both sides and take out only the markers.")
    case .unreadable:
      Bilingual(
        nl:
          "deze regel van de beginstand kunnen we niet lezen. Er hoort een kenmerk te staan, een controle en een bestand; commentaar begint met #.",
        en:
          "this line of the baseline cannot be read. It should hold a fingerprint, a rule and a file; a comment begins with #."
      )
    case .otherVersion(let version):
      Bilingual(
        nl:
          "deze beginstand heeft versie \(version), en deze coursecheck leest versie \(Fingerprint.version). Maak het bestand leeg en schrijf de beginstand opnieuw met --write-baseline.",
        en:
          "this baseline has version \(version), and this coursecheck reads version \(Fingerprint.version). Empty the file and write the baseline again with --write-baseline."
      )
    }
  }

  private mutating func complainOfBaseline(_ path: Path, _ line: Int?, _ text: Bilingual<String>) {
    errors.write("coursecheck: ")
    errors.writePath(path.bytes)
    errors.write(line.map { ":\($0 + 1): " } ?? ": ")
    errors.line(say(text))
    note(Trouble(path: path.bytes, message: text, isReading: true))
    hasFailed = true
  }

  // MARK: Afterwards

  /// Writes or prunes the baselines, or else says what in them is stale.
  mutating func settle(
    _ files: GatheredFiles, _ checked: CheckedFiles, _ job: CheckJob, _ tally: inout Tally
  ) -> [FileAnswer] {
    var answers: [FileAnswer] = []
    let folders = foldersGoneThrough()
    for (at, file) in files.baselines.files.enumerated() {
      let comparisons = checked.answers.compactMap { $0?.known }.filter { $0.file == at }.map { $0.comparison }
      // What came in on standard input, or nothing at all, says nothing about a baseline.
      let project = files.projects.indices.first { files.baselines.file(ofProject: $0) == at } ?? 0
      let options = files.options[project]
      let stale = file.known.stale(comparisons) { entry in
        let names = names(from: file.identity.following(entry.path))
        return asksFor(entry.rule, options) && folders.contains { names.starts(with: $0, by: { $0.elementsEqual($1) }) }
      }
      if files.baselines.isWriting {
        if refusesToWrite(file, files.boundaries[project]) { continue }
        write(file, file.known.rewritten(comparisons, stale: stale))
      } else if arguments.has(.pruneBaseline) {
        if stale.isEmpty {
          sayNothingIsStale(file)
        } else if !refusesToWrite(file, files.boundaries[project]) {
          write(file, file.known.pruned(of: stale))
        }
      } else if !stale.isEmpty, let bytes = file.bytes {
        let entries = stale.map { file.known.baseline.entries[$0] }
        let (snapshot, result) = check(baseline: bytes, stale: entries, options)
        let language = checked.answers.lazy.compactMap { $0?.language }.first ?? language
        if result.findings.isEmpty { continue }
        tally.add(inBaseline: result)
        answers.append(
          job.tell(file.path, snapshot, result, files.projects[project].configuration, job.chosen ?? language))
      }
    }
    return answers
  }

  func asksFor(_ name: String, _ options: CheckOptions) -> Bool {
    guard let rule = Rule.all.first(where: { $0.qualifiedName == name }) else { return true }
    if options.ignored.contains(where: { matches($0, rule) }) { return false }
    return options.selected.isEmpty || options.selected.contains { matches($0, rule) }
  }

  /// Folders of which every plan was checked, so that a plan that is missing there is gone.
  private func foldersGoneThrough() -> [[ArraySlice<UInt8>]] {
    let named = arguments.operands.isEmpty ? [Path(".")] : arguments.operands.map { Path($0) }
    return named.filter { path in
      path != .standardInput && (try? environment.kind(path)) == .directory
    }.map { names(from: $0) }
  }

  /// A project file comes with the plans, from whoever made them: it does not say what is written elsewhere.
  private mutating func refusesToWrite(_ file: BaselineFile, _ boundary: Boundary) -> Bool {
    let real = realPlace(of: file.path)
    guard arguments.path(.baseline) == nil, boundary.whereabouts(of: file.identity, real: real) != .inProject else {
      return false
    }
    complainOfBaseline(
      file.path, nil,
      Bilingual(
        nl: "deze beginstand staat buiten dit project en blijft zoals hij is. Noem hem zelf, met --baseline.",
        en: "this baseline lies outside this project and stays as it is. Name it yourself, with --baseline."))
    return true
  }

  private mutating func write(_ file: BaselineFile, _ baseline: Baseline) {
    let before = file.known.baseline.entries
    let bytes = baseline.bytes
    let new = Set(baseline.entries).subtracting(before).count
    let gone = Set(before).subtracting(baseline.entries).count
    if file.bytes == nil, baseline.entries.isEmpty { return sayNothingIsStale(file) }
    if bytes != file.bytes, !write(file.path, bytes) { return }
    errors.writePath(file.path.bytes)
    let all = baseline.entries.count
    errors.line(
      say(
        Bilingual(
          nl: ": " + counted(all, "bevinding", "bevindingen") + " in de beginstand; \(new) erbij, \(gone) eruit.",
          en: ": " + counted(all, "finding", "findings") + " in the baseline; \(new) added, \(gone) taken out.")))
  }

  private mutating func sayNothingIsStale(_ file: BaselineFile) {
    errors.writePath(file.path.bytes)
    errors.line(
      say(
        Bilingual(
          nl: ": de beginstand blijft zoals hij is.", en: ": the baseline stays as it is.")))
  }
}
