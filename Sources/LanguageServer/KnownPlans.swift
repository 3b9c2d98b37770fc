import CourseEditor
import CourseModel
import SourceText
import Synchronization
import Vocabulary
import Workspaces

/// A plan as it is now: as the client has it open, or as the disk holds it.
struct KnownPlan: Sendable {
  let uri: DocumentURI
  /// Of what is open.
  let version: Int?
  let text: DocumentText

  var path: Path { uri.path }
  var plan: Plan { text.plan }
  var occurrences: Occurrences { text.occurrences }
}

extension Server {
  /// The plan at a path; nil where there is none that can be read.
  func knownPlan(_ path: Path) -> KnownPlan? {
    if let open = documents[path] { return KnownPlan(open) }
    return closedPlan(path, world)
  }

  func positions(in plan: KnownPlan) -> Positions {
    Positions(plan.text.bytes, plan.text.lines, client.encoding)
  }

  /// What something gives for every plan that can be reached from what the client has open: what is open, what lies in its
  /// folders, and what those name, in order of their paths. Files are read anew each time, for they change without a word;
  /// none is kept.
  func fromEachPlan<Result: Sendable>(
    and others: [Path] = [], _ body: @escaping @Sendable (KnownPlan) -> Result?
  ) -> [Result] {
    var known = Set<Path>()
    var next = (startingPaths + others).filter { known.insert($0).inserted }
    var results: [(path: Path, result: Result)] = []
    while !next.isEmpty {
      let named = Mutex<Set<Path>>([])
      let found = Mutex<[(Path, Result)]>([])
      let (paths, open, world) = (next, documents, world)
      world.forEach(paths.count) { at in
        guard let plan = open[paths[at]].map({ KnownPlan($0) }) ?? closedPlan(paths[at], world) else { return }
        let targets = plan.plan.fileReferences.map { plan.path.following($0.path) }
        named.withLock { $0.formUnion(targets) }
        if let result = body(plan) { found.withLock { $0.append((plan.path, result)) } }
      }
      results += found.withLock { $0 }
      next = named.withLock { $0 }.filter { known.insert($0).inserted }
    }
    return results.sorted { $0.path.bytes.lexicographicallyPrecedes($1.path.bytes) }.map { $0.result }
  }

  private var startingPaths: [Path] {
    var paths = documents.keys.filter { role(of: $0) == .plan }
    for path in paths where path.bytes.first == 0x2F && !folders.contains(where: { path.isWithin($0) }) {
      paths += world.beside(path)
    }
    for folder in folders { paths += world.plans(folder) }
    return paths
  }

  /// In which a person reads what is said about a document.
  func messageLanguage(_ text: DocumentText, at path: Path) -> Language {
    settings.language(for: text.snapshot, world.settings(path), client)
  }
}

extension KnownPlan {
  init(_ document: OpenDocument) {
    uri = document.uri
    version = document.version
    text = document.text
  }
}

private func closedPlan(_ path: Path, _ world: ServerWorld) -> KnownPlan? {
  guard path.bytes.first == 0x2F, case .bytes(let bytes) = world.read(path) else { return nil }
  let text = DocumentText(
    bytes, as: DocumentRole(ofFile: path.bytes), ownKinds: world.settings(path).ownKinds)
  return KnownPlan(uri: DocumentURI(file: path), version: nil, text: text)
}
