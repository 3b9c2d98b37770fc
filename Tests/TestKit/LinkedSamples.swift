import CourseModel
import CourseRules
import SourceText
import Vocabulary
import Workspaces

/// The samples as files that are checked together, as `coursecheck check Tests/Corpus` does, in memory.
package struct LinkedSamples: Sendable {
  private var files: [Path: [UInt8]]

  package init(_ samples: [Sample] = Sample.all) {
    files = Dictionary(samples.map { (Path($0.name), $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  /// Those in the folder of one, with other bytes for that one.
  package init(around sample: Sample, as bytes: [UInt8]) {
    let folder = Path(sample.name).folder
    self.init(Sample.all.filter { Path($0.name).folder.elementsEqual(folder) })
    files[Path(sample.name)] = bytes
  }

  /// Files by their names, made for a test.
  package init(texts: [String: String]) {
    files = Dictionary(uniqueKeysWithValues: texts.map { (Path($0.key), Array($0.value.utf8)) })
  }

  /// What rules look at, and what they find, for each file.
  package func visited(_ options: CheckOptions = CheckOptions()) -> [(
    name: String, context: Context, result: CheckResult
  )] {
    let disk = files
    let access = WorkspaceAccess(
      read: { path in disk[path].map { .bytes($0) } ?? .absent }, shown: { $0.bytes })
    var workspace = Workspace<(Context, CheckResult)>(access) { visit in
      let result = check(visit.plan, options, in: visit.surroundings)
      return (
        (Context(visit.plan, options, in: visit.surroundings), result), result.findings.count { $0.severity == .error }
      )
    }
    workspace.open(files.keys.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) })
    return workspace.answers.compactMap { file in
      file.answer.map { (String(decoding: file.path.bytes, as: UTF8.self), $0.0, $0.1) }
    }
  }

  /// What the rules say of those that are asked for; nil asks for all.
  package func checked(asking names: [String]? = nil, _ options: CheckOptions = CheckOptions()) -> [LinkedResult] {
    let disk = files
    let access = WorkspaceAccess(
      read: { path in disk[path].map { .bytes($0) } ?? .absent }, shown: { $0.bytes })
    var workspace = Workspace<(Snapshot, CheckResult)>(access) { visit in
      let result = check(visit.plan, options, in: visit.surroundings)
      return ((visit.plan.snapshot, result), result.findings.count { $0.severity == .error })
    }
    let asked = names?.map { Path($0) } ?? files.keys.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    workspace.open(asked)
    return workspace.answers.compactMap { file in
      file.answer.map {
        LinkedResult(name: String(decoding: file.path.bytes, as: UTF8.self), snapshot: $0.0, result: $0.1)
      }
    }
  }
}

/// What the rules say of one of several files.
package struct LinkedResult: Sendable {
  package var name: String
  package var snapshot: Snapshot
  package var result: CheckResult
}

/// What must hold for a document with slips among the files that it is linked with, and for the programme that holds it.
package func brokenLinkedPromises(_ sample: Sample, _ bytes: [UInt8]) -> [String] {
  let wholes = Sample.all.filter { other in
    Path(other.name).folder.elementsEqual(Path(sample.name).folder) && !Path(sample.name).folder.isEmpty
      && [.programme, .institution].contains(Snapshot(Array(other.bytes.prefix(200))).model.documentKind)
  }
  let asked = Set(wholes.map { $0.name } + [sample.name])
  var broken: [String] = []
  for file in LinkedSamples(around: sample, as: bytes).checked(asking: asked.sorted(), everythingAsked) {
    for outcome in file.result.outcomes where outcome.verdicts.hasCrashed {
      broken.append("\(file.name): \(outcome.rule.qualifiedName) marks what is not there")
    }
    for finding in file.result.findings + file.result.remarks {
      if finding.message.nl.isEmpty || finding.message.en.isEmpty {
        broken.append("\(file.name): \(finding.rule.qualifiedName) says nothing")
      }
      if !finding.unsoundFixes.isEmpty {
        broken.append("\(file.name): \(finding.rule.qualifiedName) mends what is not there")
      }
      for place in finding.related.compactMap({ $0.file }) where place.line < 1 || place.column < 1 {
        broken.append("\(file.name): \(finding.rule.qualifiedName) points at no place in another file")
      }
    }
  }
  return broken
}
