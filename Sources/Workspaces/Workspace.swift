import CourseModel
import CourseRules
import CourseSyntax
import Vocabulary

/// Documents that are looked at together. Of each it keeps what others ask about it and the answer that was made of it, and
/// lets the text go; only programmes and institutions are kept whole, because others inherit from them.
///
/// A course is read, summed up and answered in one go. Programmes follow when all their courses are known, then
/// institutions. After a change only what it concerns is done again: the file itself, what inherits from it, what holds it.
package struct Workspace<Answer: Sendable>: Sendable {
  /// A document with all that bears on it.
  package struct Visit: Sendable {
    package var path: Path
    package var plan: Plan
    package var surroundings: Surroundings
    /// What is around it once it has been changed to this: its references stand elsewhere then, and may lead elsewhere.
    package var surroundingsOfChanged: @Sendable (Plan) -> Surroundings
  }

  /// What is to be made of a document, and how many errors it holds.
  package typealias Visitor = @Sendable (Visit) -> (answer: Answer, errors: Int)

  private let access: WorkspaceAccess
  private let visitor: Visitor
  private var files: [WorkspaceFile<Answer>] = []
  private var positions: [Path: Int] = [:]
  private var nearby = NearbyFiles()
  /// How many documents were read and visited since the beginning: the work that was done.
  package private(set) var visits = 0

  package init(_ access: WorkspaceAccess, _ visitor: @escaping Visitor) {
    self.access = access
    self.visitor = visitor
  }

  /// Files that are wanted, and others that may be what they belong to.
  package mutating func open(_ paths: [Path], beside others: [Path] = []) {
    for path in paths { add(path, isAsked: true) }
    for path in others { add(path, isAsked: false) }
    bringUpToDate(Array(files.indices))
  }

  /// Files that have changed, appeared or gone, those that are wanted and others. What they hold now is read again.
  /// Where a record of approvals has changed, its plan is looked at again.
  package mutating func update(_ paths: [Path], beside others: [Path] = []) {
    var candidates: [Int] = []
    for (list, isAsked) in [(paths, true), (others, false)] {
      for path in list {
        guard let plan = ApprovalRecord.plan(ofRecord: path.bytes) else {
          candidates.append(add(path, isAsked: isAsked))
          continue
        }
        guard let known = positions[Path(plan)] else { continue }
        files[known].digest = ~files[known].digest
        candidates.append(known)
      }
    }
    bringUpToDate(candidates)
  }

  /// In the order in which the files were asked for; nil where a file gave no document.
  package var answers: [(path: Path, answer: Answer?)] {
    files.filter { $0.isAsked }.map { ($0.path, $0.answer) }
  }

  package func answer(for path: Path) -> Answer? { positions[path].flatMap { files[$0].answer } }
  /// Whether it was asked for, or is named by what was, or is the record of approvals of such a plan.
  package func knows(_ path: Path) -> Bool {
    positions[path] != nil || ApprovalRecord.plan(ofRecord: path.bytes).map { positions[Path($0)] != nil } ?? false
  }

  package func trouble(of path: Path) -> FileTrouble? {
    if let at = positions[path], case .trouble(let trouble) = files[at].state { return trouble }
    return nil
  }

  /// What a document says that others ask about; nil where the file was not read, or gave no document.
  package func summary(of path: Path) -> DocumentSummary? { positions[path].flatMap { files[$0].summary } }

  /// The documents that a file belongs to, nearest first.
  package func wholes(of path: Path) -> [(path: Path, plan: Plan)] {
    var result: [(path: Path, plan: Plan)] = []
    var current = positions[path].map { files[$0].holder } ?? -1
    for _ in 0...longestChain where current >= 0 {
      if let plan = files[current].plan { result.append((files[current].path, plan)) }
      current = files[current].holder
    }
    return result
  }

  /// What was read because a file that is asked for names it, and lies outside the project of that file.
  package var outside: [Path] {
    files.filter { $0.isOutside && !$0.isAsked && $0.state == .document }.map { $0.path }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }

  /// Every document that was read, in order of its path.
  package var summaries: [DocumentSummary] {
    files.sorted { $0.path.bytes.lexicographicallyPrecedes($1.path.bytes) }.compactMap { $0.summary }
  }

  @discardableResult
  private mutating func add(_ path: Path, isAsked: Bool) -> Int {
    if let known = positions[path] {
      if isAsked { files[known].isAsked = true }
      return known
    }
    positions[path] = files.count
    files.append(WorkspaceFile(path, isAsked: isAsked))
    return files.count - 1
  }

  // MARK: Bringing up to date

  private mutating func bringUpToDate(_ candidates: [Int]) {
    let known = files.map { $0.state != .unread && $0.state != .absent }
    let codes = files.map { $0.summary?.code }
    var changed = read(candidates)
    if changed.isEmpty { return }
    let hasNew = changed.contains { $0 >= known.count || !known[$0] || files[$0].state == .absent }
    if hasNew { changed.formUnion(files.indices.filter { files[$0].misses }) }
    var holders = files.map { $0.holder }
    changed.formUnion(link())
    changed.formUnion(
      files.indices.filter { files[$0].isMentioned && files[$0].state == .document && files[$0].summary == nil })
    // What came under another programme inherits other things.
    while holders.count < files.count { holders.append(-1) }
    for at in files.indices where files[at].holder != holders[at] {
      changed.insert(at)
      if holders[at] >= 0 { changed.insert(holders[at]) }
    }
    // What names as its whole something that does not hold it, for another does or none, may be told otherwise about that.
    changed.formUnion(files.indices.filter { isNamedAsWhole(oneOf: changed, by: $0) })
    changed = spread(changed)
    visitCourses(changed.filter { isPart($0) && isWanted($0) }.sorted())
    // For a file that is not there one with the same code is proposed.
    if zip(codes, files).contains(where: { $0 != $1.summary?.code }) {
      let missing = files.indices.filter { files[$0].misses && !changed.contains($0) }
      visitCourses(missing.filter { isPart($0) && isWanted($0) })
      changed = spread(changed.union(missing))
    }
    visitWholes(changed.filter { files[$0].plan?.model.documentKind == .programme }.sorted())
    visitWholes(changed.filter { files[$0].plan?.model.documentKind == .institution }.sorted())
    for at in files.indices { files[at].bytes = nil }
  }

  private func isNamedAsWhole(oneOf changed: Set<Int>, by at: Int) -> Bool {
    files[at].summary?.references.contains { reference in
      reference.role == .whole
        && positions[files[at].path.following(reference.path)].map { changed.contains($0) } ?? false
    } ?? false
  }

  /// Neither programme nor institution: nothing inherits from it.
  private func isPart(_ at: Int) -> Bool { files[at].state == .document && files[at].plan == nil }

  /// Asked for, or held or named by a programme or institution that is.
  private func isWanted(_ at: Int) -> Bool {
    files[at].isAsked || files[at].isMentioned || (files[at].holder >= 0 && files[files[at].holder].isAsked)
  }

  /// Reads files; gives those that are not as they were.
  private mutating func read(_ candidates: [Int]) -> Set<Int> {
    let access = access
    let paths = candidates.map { files[$0].path }
    let contents = access.mapped(candidates.count) { at -> ReadFile in
      access.isCancelled() ? ReadFile() : ReadFile(paths[at], access)
    }
    var changed: Set<Int> = []
    for (at, content) in zip(candidates, contents) {
      guard let state = content.state(as: Answer.self) else { continue }
      // What was only known by name before, and is asked for now, is looked at though nothing in it changed.
      let isAnswered = !files[at].isAsked || files[at].answer != nil || state != .document
      if files[at].state == state, files[at].digest == content.digest, isAnswered { continue }
      changed.insert(at)
      files[at].state = state
      files[at].digest = content.digest
      files[at].bytes = content.bytes
      files[at].plan = content.plan
      files[at].summary = content.summary
      files[at].answer = nil
      files[at].errors = 0
    }
    return changed
  }

  /// Ties courses to the programmes that hold them and programmes to their institution, and reads what they name and nobody
  /// asked for. Gives the files that this brought in.
  private mutating func link() -> Set<Int> {
    var added: Set<Int> = []
    var next = 0
    for at in files.indices {
      files[at].holder = -1
      files[at].isMentioned = false
      files[at].isOutside = false
    }
    var order = Array(files.indices)
    while next < order.count, files.count < mostFiles {
      let at = order[next]
      next += 1
      guard let summary = files[at].summary else { continue }
      for reference in summary.references {
        let target = files[at].path.following(reference.path)
        if target == files[at].path { continue }
        switch reference.role {
        case .part:
          guard let found = find(target, if: files[at].isAsked, &added, &order) else { continue }
          noteWhereabouts(of: found, from: at)
          if files[found].holder < 0, !isAbove(found, at) { files[found].holder = at }
        case .whole:
          guard let found = find(target, if: leadsOn(at, to: target), &added, &order) else { continue }
          noteWhereabouts(of: found, from: at)
          if files[at].holder < 0, files[found].plan != nil, !isAbove(at, found) { files[at].holder = found }
        case .mention:
          let isFollowed = files[at].isAsked && files[at].plan != nil
          if let found = find(target, if: isFollowed, &added, &order) {
            if isFollowed { files[found].isMentioned = true }
            noteWhereabouts(of: found, from: at)
          }
        }
      }
    }
    return added
  }

  /// Whether to read what a file belongs to. Out of a project that goes only where it is told: by a file that is asked for,
  /// and one step.
  private func leadsOn(_ at: Int, to target: Path) -> Bool {
    files[at].isAsked || !files[at].isOutside && access.whereabouts(files[at].path, target) == .inProject
  }

  private mutating func noteWhereabouts(of found: Int, from at: Int) {
    if files[found].isAsked || !files[at].isAsked || files[found].isOutside { return }
    files[found].isOutside = whereabouts(of: found, from: at) != .inProject
  }

  private func whereabouts(of found: Int, from at: Int) -> ResolvedReference.Whereabouts {
    files[found].isAsked ? .inProject : access.whereabouts(files[at].path, files[found].path)
  }

  /// The position of a file, which is read if that is wanted and not done yet.
  private mutating func find(_ path: Path, if isWanted: Bool, _ added: inout Set<Int>, _ order: inout [Int]) -> Int? {
    if let known = positions[path] { return known }
    guard isWanted else { return nil }
    let at = add(path, isAsked: false)
    added.formUnion(read([at]))
    added.insert(at)
    order.append(at)
    return at
  }

  /// Whether one file is above another, or is it.
  private func isAbove(_ one: Int, _ other: Int) -> Bool {
    var current = other
    for _ in 0...longestChain where current >= 0 {
      if current == one { return true }
      current = files[current].holder
    }
    return false
  }

  /// With what inherits from them, and what holds them.
  private func spread(_ changed: Set<Int>) -> Set<Int> {
    var result = changed
    let wholes = changed.filter { files[$0].plan != nil }
    if !wholes.isEmpty {
      for at in files.indices where files[at].holder >= 0 && !result.contains(at) {
        if wholes.contains(files[at].holder) || wholes.contains(files[files[at].holder].holder) { result.insert(at) }
      }
    }
    for at in result {
      var current = files[at].holder
      for _ in 0...longestChain where current >= 0 {
        result.insert(current)
        current = files[current].holder
      }
    }
    return result
  }

  // MARK: Visiting

  private mutating func visitCourses(_ positions: [Int]) {
    let again = visitCourses(positions, isLast: false)
    if !again.isEmpty { _ = visitCourses(again, isLast: true) }
  }

  /// Gives those that name files of which nothing was known yet, or that are not there while not all others are known.
  private mutating func visitCourses(_ positions: [Int], isLast: Bool) -> [Int] {
    nearby = NearbyFiles()
    let (current, access, visitor) = (self, access, visitor)
    let areAllKnown = isLast || !files.contains { $0.state == .document && $0.summary == nil }
    let visited = access.mapped(positions.count) { at in
      access.isCancelled()
        ? VisitedFile<Answer>()
        : current.visitedCourse(positions[at], isLast: isLast, areAllKnown: areAllKnown, visitor)
    }
    var again: [Int] = []
    var unknown: Set<Path> = []
    for (at, file) in zip(positions, visited) {
      visits += 1
      if let summary = file.summary { files[at].summary = summary }
      if file.needs.isEmpty {
        files[at].answer = file.answer
        files[at].errors = file.errors
        files[at].misses = file.misses
        files[at].holder = file.holder
      } else {
        again.append(at)
        unknown.formUnion(file.needs)
      }
    }
    if !unknown.isEmpty { sumUp(unknown.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }) }
    return again
  }

  /// Makes known what files hold that others name.
  private mutating func sumUp(_ paths: [Path]) {
    let before = files.count
    let named = paths.compactMap { files.count < mostFiles ? add($0, isAsked: false) : positions[$0] }
    var added = read(named.filter { $0 >= before })
    added.formUnion(link())
    added.formUnion(named)
    _ = visitCourses(added.filter { isPart($0) && files[$0].summary == nil }.sorted(), isLast: true)
  }

  private func visitedCourse(
    _ at: Int, isLast: Bool, areAllKnown: Bool, _ visitor: Visitor
  ) -> VisitedFile<Answer> {
    let file = files[at]
    guard let bytes = file.bytes ?? reread(file.path) else { return VisitedFile() }
    let plan =
      access.plan(file.path)
      ?? Plan(Snapshot(bytes, as: DocumentRole(ofFile: file.path.bytes), ownKinds: access.ownKinds(file.path)))
    let isPlaced = file.holder >= 0 && files[file.holder].isAsked
    var result = VisitedFile<Answer>()
    let summary = DocumentSummary(plan, path: access.shown(file.path), withCourse: isPlaced)
    result.summary = summary
    result.holder = file.holder
    guard file.isAsked else { return result }
    if !isLast {
      result.needs = summary.references.compactMap { reference in
        let target = file.path.following(reference.path)
        if target == file.path { return nil }
        guard let known = positions[target] else { return target }
        switch files[known].state {
        case .document: return files[known].summary == nil ? target : nil
        // Another may have its code.
        case .absent: return areAllKnown || plan.snapshot.name(reference.element).isEmpty ? nil : target
        case .unread, .trouble: return nil
        }
      }
      if !result.needs.isEmpty { return result }
    }
    let references = summary.references.map { resolved($0, of: at, plan, summary) }
    result.misses = references.contains { if case .missing = $0.outcome { true } else { false } }
    result.holder = holder(of: at, references)
    let approvals = access.approvals(ofPlan: file.path)
    let visit = Visit(
      path: file.path, plan: plan,
      surroundings: Surroundings(above: above(result.holder), references: references, approvals: approvals),
      surroundingsOfChanged: { changed in
        let references = self.references(of: at, changed: changed)
        return Surroundings(
          above: self.above(self.holder(of: at, references)), references: references, approvals: approvals)
      })
    (result.answer, result.errors) = visitor(visit)
    return result
  }

  /// What holds a file, or else what it says itself that it belongs to.
  private func holder(of at: Int, _ references: [ResolvedReference]) -> Int {
    let file = files[at]
    if file.holder >= 0 { return file.holder }
    let wholes = references.filter { $0.reference.role == .whole && $0.document != nil }
    let own = wholes.first { $0.reference.expected == .programme } ?? wholes.first
    return own.flatMap { positions[file.path.following($0.reference.path)] } ?? -1
  }

  /// What comes of the references that a file has after a change. What leads to a file that nobody has looked for yet stays
  /// out: it need not be missing.
  private func references(of at: Int, changed plan: Plan) -> [ResolvedReference] {
    let path = files[at].path
    let summary = DocumentSummary(plan, path: access.shown(path), withCourse: false)
    return summary.references.compactMap { reference in
      let target = path.following(reference.path)
      return target == path || positions[target] != nil ? resolved(reference, of: at, plan, summary) : nil
    }
  }

  /// What would be around a file of ours that is changed to this.
  package func surroundings(of path: Path, changedTo plan: Plan) -> Surroundings {
    guard let at = positions[path] else { return Surroundings() }
    let references = references(of: at, changed: plan)
    let approvals = access.approvals(ofPlan: path)
    if files[at].plan == nil {
      return Surroundings(above: above(holder(of: at, references)), references: references, approvals: approvals)
    }
    return Surroundings(
      above: above(files[at].holder), references: references,
      portfolio: plan.model.documentKind == .institution ? portfolio(of: at) : nil, approvals: approvals)
  }

  private func reread(_ path: Path) -> [UInt8]? {
    if case .bytes(let bytes) = access.read(path) { bytes } else { nil }
  }

  /// Programmes and institutions, from the bottom up.
  private mutating func visitWholes(_ positions: [Int]) {
    let asked = positions.filter { files[$0].isAsked }
    nearby = NearbyFiles()
    let (current, access, visitor) = (self, access, visitor)
    let visited = access.mapped(asked.count) { at in
      access.isCancelled() ? VisitedFile<Answer>() : current.visitedWhole(asked[at], visitor)
    }
    for (at, file) in zip(asked, visited) {
      visits += 1
      files[at].answer = file.answer
      files[at].errors = file.errors
      files[at].misses = file.misses
    }
  }

  private func visitedWhole(_ at: Int, _ visitor: Visitor) -> VisitedFile<Answer> {
    let file = files[at]
    guard let plan = file.plan, let summary = file.summary else { return VisitedFile() }
    let references = summary.references.map { resolved($0, of: at, plan, summary) }
    let isInstitution = plan.model.documentKind == .institution
    let surroundings = Surroundings(
      above: above(file.holder), references: references, portfolio: isInstitution ? portfolio(of: at) : nil,
      approvals: access.approvals(ofPlan: file.path))
    let visit = Visit(
      path: file.path, plan: plan, surroundings: surroundings,
      surroundingsOfChanged: { changed in
        var result = surroundings
        result.references = self.references(of: at, changed: changed)
        return result
      })
    var result = VisitedFile<Answer>()
    (result.answer, result.errors) = visitor(visit)
    result.misses = references.contains { if case .missing = $0.outcome { true } else { false } }
    return result
  }

  /// The plans above a file, nearest first.
  private func above(_ holder: Int) -> [Plan] {
    var result: [Plan] = []
    var current = holder
    for _ in 0..<longestChain where current >= 0 {
      if let plan = files[current].plan { result.append(plan) }
      current = files[current].holder
    }
    return result
  }

  private func portfolio(of institution: Int) -> Portfolio {
    var portfolio = Portfolio()
    for file in files {
      guard let summary = file.summary, file.holder >= 0 else { continue }
      let known = KnownDocument(
        summary: summary, errors: file.errors, isOfProgramme: file.holder != institution)
      if file.holder == institution {
        if summary.kind == .programme { portfolio.programmes.append(known) } else { portfolio.parts.append(known) }
      } else if files[file.holder].holder == institution {
        portfolio.parts.append(known)
      }
    }
    portfolio.sort()
    return portfolio
  }

  // MARK: References

  private func resolved(
    _ reference: FileReference, of at: Int, _ plan: Plan, _ own: DocumentSummary
  ) -> ResolvedReference {
    var result = outcome(reference, of: at, plan, own)
    if let found = positions[files[at].path.following(reference.path)] {
      result.whereabouts = whereabouts(of: found, from: at)
    }
    return result
  }

  private func outcome(
    _ reference: FileReference, of at: Int, _ plan: Plan, _ own: DocumentSummary
  ) -> ResolvedReference {
    let target = files[at].path.following(reference.path)
    if target == files[at].path {
      if reference.name.isEmpty { return ResolvedReference(reference, .itself) }
      return named(reference, own)
    }
    guard let found = positions[target] else { return missing(reference, at, plan) }
    switch files[found].state {
    case .absent: return missing(reference, at, plan)
    case .trouble(let trouble): return ResolvedReference(reference, .unreadable(trouble))
    case .unread: return ResolvedReference(reference, .unreadable(.other))
    case .document: break
    }
    guard let summary = files[found].summary else { return ResolvedReference(reference, .unreadable(.other)) }
    if reference.role == .whole, let way = way(from: found, to: at) {
      return ResolvedReference(reference, .cycle(way.compactMap { files[$0].summary }))
    }
    return reference.name.isEmpty
      ? ResolvedReference(reference, .found(summary), errors: files[found].errors) : named(reference, summary)
  }

  private func named(_ reference: FileReference, _ summary: DocumentSummary) -> ResolvedReference {
    if summary.place(named: reference.name) != nil { return ResolvedReference(reference, .found(summary)) }
    let nearest = nearestName(reference.name, among: summary.names.map { $0.name })
    return ResolvedReference(reference, .nameMissing(summary, nearest: nearest))
  }

  private func missing(_ reference: FileReference, _ at: Int, _ plan: Plan) -> ResolvedReference {
    let code = plan.snapshot.name(reference.element)
    let nearest = nearby.nearest(to: files[at].path.following(reference.path), code: code) {
      files.filter { $0.state == .document }.map { (path: $0.path, code: $0.summary?.code ?? "") }
    }
    let written = nearest.flatMap { $0 == files[at].path ? nil : files[at].path.reference(to: $0) }
    return ResolvedReference(
      reference, .missing(nearest: written.flatMap { FileReference.canBeWritten($0, as: reference.role) ? $0 : nil }))
  }

  /// The way up from one file by what each says it belongs to, if it comes to another.
  private func way(from start: Int, to end: Int) -> [Int]? {
    var way = [start]
    while let last = way.last, way.count <= longestChain {
      guard let summary = files[last].summary,
        let up = summary.references.first(where: { $0.role == .whole }),
        let next = positions[files[last].path.following(up.path)]
      else { return nil }
      if next == end { return way }
      if way.contains(next) { return nil }
      way.append(next)
    }
    return nil
  }
}

/// A bound on what files may pull in by naming others.
private let mostFiles = 200_000
/// Course, programme, institution, and room for what nobody thought of.
private let longestChain = 8

/// What reading a file gave.
private struct ReadFile: Sendable {
  var content: WorkspaceAccess.Content?
  var digest: UInt64 = 0
  var plan: Plan?
  var summary: DocumentSummary?

  /// Nothing was read, because nobody waits for it any more.
  init() {}

  init(_ path: Path, _ access: WorkspaceAccess) {
    let content = access.read(path)
    self.content = content
    guard case .bytes(let bytes) = content else { return }
    digest = Workspaces.digest(bytes)
    let kind = kindOfDocument(bytes)
    if kind == .programme || kind == .institution {
      let whole = access.plan(path) ?? Plan(Snapshot(bytes, ownKinds: access.ownKinds(path)))
      plan = whole
      summary = DocumentSummary(whole, path: access.shown(path))
    }
  }

  var bytes: [UInt8]? { if plan == nil, case .bytes(let bytes) = content { bytes } else { nil } }

  func state<Answer>(as answer: Answer.Type) -> WorkspaceFile<Answer>.State? {
    switch content {
    case nil: nil
    case .bytes: .document
    case .absent: .absent
    case .trouble(let trouble): .trouble(trouble)
    }
  }
}

/// What visiting a file gave.
private struct VisitedFile<Answer: Sendable>: Sendable {
  var summary: DocumentSummary?
  var answer: Answer?
  var errors = 0
  var misses = false
  var holder = -1
  /// Files that have to be known first.
  var needs: [Path] = []
}
