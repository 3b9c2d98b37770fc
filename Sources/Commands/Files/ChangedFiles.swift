import CourseRules
import Reports
import Vocabulary
import Workspaces

extension Session {
  /// The files that a check is about: as named, or of those what git has staged or has seen changing.
  mutating func checkedPaths() throws(UsageProblem) -> [Path] {
    try refuseContradictions()
    let isStaged = arguments.has(.staged)
    guard isStaged || arguments.has(.changedSince) else { return inputPaths(orElse: [Path(".")]) }
    let revision = arguments.path(.changedSince)?.bytes ?? []
    do throws(GitProblem) {
      let repository = try Repository(environment)
      let found = isStaged ? try stagedPaths(repository) : try repository.changed(since: revision)
      let paths = asked(of: found, in: repository)
      if paths.isEmpty && !hasFailed { sayThatNothingChanged(isStaged, revision) }
      return paths
    } catch {
      complain(error, isStaged, revision)
      return []
    }
  }

  private func refuseContradictions() throws(UsageProblem) {
    let isStaged = arguments.has(.staged)
    let choice = isStaged ? "--staged" : "--changed-since"
    try refuse(
      "--staged", "--changed-since", if: isStaged && arguments.has(.changedSince),
      because: Bilingual(
        nl: "Het een gaat over wat klaarstaat, het ander over de bestanden zoals ze nu zijn: kies er een.",
        en: "One is about what is staged, the other about the files as they are now: choose one."))
    try refuse(
      "--staged", "--fix", if: isStaged && arguments.has(.fix) && !arguments.has(.diff),
      because: Bilingual(
        nl:
          "Wat klaarstaat kan anders zijn dan wat in het bestand staat. Herstel met --fix en zet het opnieuw klaar, of kijk met --diff wat er zou veranderen.",
        en:
          "What is staged may differ from what the file holds. Use --fix and stage again, or see with --diff what would change."
      ))
    try refuse(
      choice, "-",
      if: (isStaged || arguments.has(.changedSince))
        && arguments.operands.contains(where: { Path($0) == .standardInput }),
      because: Bilingual(
        nl: "Van standaardinvoer weet git niets. Noem een bestand of een map.",
        en: "Git knows nothing of standard input. Name a file or a folder."))
  }

  /// Staged files; from here on all that is read is read as it is staged.
  private mutating func stagedPaths(_ repository: Repository) throws(GitProblem) -> [Path] {
    let staged = try repository.staged().filter { $0.kind == .file && isOfPlans($0.path) }
    // Without any there is nothing to compare with.
    if staged.isEmpty { return [] }
    environment = try StagedView(repository, workingFolder, reading: staged).environment(over: environment, repository)
    return staged.map { $0.path }
  }

  /// Of files that changed those that were asked for and that nothing leaves out, by the names people know them by.
  private mutating func asked(of found: [Path], in repository: Repository) -> [Path] {
    var places: [(path: Path, kind: FileKind)] = []
    for operand in arguments.operands.map({ Path($0) }) {
      do throws(FileProblem) {
        // Git knows a folder by where it really is.
        places.append((identity(of: environment.real(operand) ?? operand), try environment.kind(operand)))
      } catch {
        complain(operand, error)
      }
    }
    if arguments.operands.isEmpty { places = [(repository.top, .directory)] }
    let working = joined(workingFolder + [[0x2E]])
    var result: [Path] = []
    for path in Set(found).sorted(by: { $0.bytes.lexicographicallyPrecedes($1.bytes) }) where isOfPlans(path) {
      let named = Path(working.reference(to: path))
      guard let kind = try? environment.kind(named), kind == .file else { continue }
      guard let place = places.first(where: { path == $0.path || $0.kind == .directory && path.isWithin($0.path) })
      else { continue }
      // Who names a file means it.
      if place.kind == .directory, isLeftOut(path, below: place.path) { continue }
      result.append(named)
    }
    return result
  }

  /// What a walk through a folder would pass by.
  private mutating func isLeftOut(_ path: Path, below place: Path) -> Bool {
    let names = path.bytes.split(separator: 0x2F)
    let known = place.bytes.split(separator: 0x2F).count
    for depth in known..<names.count {
      let isFolder = depth < names.count - 1
      if names[depth].first == 0x2E && (isFolder || !names[depth].elementsEqual(DocumentRole.projectFileName)) {
        return true
      }
      if isExcluded(joined(Array(names.prefix(depth + 1))), isFolder: isFolder) { return true }
    }
    return false
  }

  private func isOfPlans(_ path: Path) -> Bool {
    path.hasSuffix(".course") || path.fileName.elementsEqual(DocumentRole.projectFileName)
  }

  // MARK: Saying so

  private mutating func sayThatNothingChanged(_ isStaged: Bool, _ revision: [UInt8]) {
    if arguments.has(.quiet) { return }
    let name = shown(revision)
    errors.writeForeign(
      say(
        isStaged
          ? Bilingual(
            nl: "In git staat hier geen plan klaar om vast te leggen, dus er is niets gecontroleerd.",
            en: "Git has no plan staged here, so nothing was checked.")
          : Bilingual(
            nl: "Sinds \(name) is hier geen plan veranderd, dus er is niets gecontroleerd.",
            en: "No plan changed here since \(name), so nothing was checked.")))
    errors.line()
  }

  private mutating func complain(_ problem: GitProblem, _ isStaged: Bool, _ revision: [UInt8]) {
    let option = isStaged ? "--staged" : "--changed-since"
    let name = shown(revision)
    switch problem {
    case .noProgram:
      complain(
        Bilingual(
          nl: "\(option) vraagt aan git wat er veranderd is, maar git is hier niet te vinden.",
          en: "\(option) asks git what changed, but git cannot be found here."))
    case .noRepository(let said):
      complain(
        Bilingual(
          nl: "\(option) werkt in een map die git bijhoudt, en dat is deze map niet.",
          en: "\(option) works in a folder that git keeps track of, and this folder is not one."))
      quote(said)
    case .unknownRevision:
      complain(
        Bilingual(
          nl: "git kent hier geen revisie '\(name)'. Is die al opgehaald, bijvoorbeeld met git fetch?",
          en: "git knows no revision '\(name)' here. Has it been fetched, for example with git fetch?"))
    case .failed(let said):
      complain(
        Bilingual(
          nl: "git kon niet vertellen wat er veranderd is.", en: "git could not tell what changed."))
      quote(said)
    }
  }

  /// What git says itself, on a line of its own.
  private mutating func quote(_ said: [UInt8]) {
    for line in said.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).prefix(5) {
      errors.write("  git: ")
      errors.writeForeign(String(decoding: line, as: UTF8.self))
      errors.line()
    }
  }

  private func shown(_ revision: [UInt8]) -> String { String(decoding: revision, as: UTF8.self) }
}
