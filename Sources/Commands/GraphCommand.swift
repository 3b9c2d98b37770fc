import CourseModel
import Reports
import Vocabulary
import Workspaces

extension Session {
  mutating func runGraph() throws(UsageProblem) -> RunResult {
    let files = try gathered(inputPaths(orElse: [Path(".")]))
    let problems = Shared<[Path: FileProblem]>([:])
    let graph = graph(of: files, problems)
    for file in files.asked {
      if let problem = problems.value[file.identity] { complain(file.shown, problem) }
    }
    switch arguments.value(.format) {
    case "json": output.writeJSON(of: graph)
    case "dot": output.writeDOT(of: graph, language)
    default:
      // Why there is nothing has been said already.
      if !graph.isEmpty || !hasFailed { output.writeText(of: graph, language) }
    }
    return result(.clean)
  }

  private mutating func graph(of files: GatheredFiles, _ problems: Shared<[Path: FileProblem]>) -> CurriculumGraph {
    let working = environment.workingDirectory()?.bytes ?? []
    let shown = { @Sendable (path: Path) in
      // Standard input lies nowhere.
      path.bytes.first == 0x2F
        ? Path(working + [0x2F, 0x2E]).reference(to: path) : files.asked(path)?.shown.bytes ?? path.bytes
    }
    var access = access(Shared(files), problems)
    access.shown = shown
    var workspace = Workspace<GraphPart>(access) { visit in
      let part = GraphPart(visit.plan, visit.surroundings, path: shown(visit.path)) { reference in
        shown(visit.path.following(reference.path))
      }
      return (part, 0)
    }
    workspace.open(files.asked.map { $0.identity }, beside: files.beside)
    sayWhatLiesOutside(workspace.outside)
    return CurriculumGraph(files.asked.compactMap { workspace.answer(for: $0.identity) })
  }
}
