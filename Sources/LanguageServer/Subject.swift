import CourseEditor
import CourseModel
import SourceText
import Vocabulary
import Workspaces

// One thing with one name, in however many files it is named.

/// Something in one of several documents.
struct Place: Hashable, Sendable {
  var path: Path
  var target: Occurrence.Target
}

/// What a name stands for, with all the ways in which files speak of it.
struct Subject: Sendable {
  /// A course stands in its own file, and in a line of each programme that holds it.
  fileprivate(set) var places: Set<Place> = []
  /// How other documents speak of it: a file, and a name in it; no name for the document itself.
  fileprivate var outside: Set<Outside> = []
  /// It is a course with this code, for the courses of these programmes.
  fileprivate var codes: [String: Set<Path>] = [:]

  fileprivate struct Outside: Hashable, Sendable {
    var path: Path
    var name: String
  }

  /// Whether an occurrence in a document speaks of it.
  func holds(_ occurrence: Occurrence, in path: Path) -> Bool {
    switch occurrence.target {
    case .element, .title, .tool: places.contains(Place(path: path, target: occurrence.target))
    case .file(let file, let name): outside.contains(Outside(path: path.following(file), name: name))
    case .course(let code): codes[code]?.contains(path) ?? false
    }
  }

  /// In reading order. A line that names a course and its file speaks of it once.
  func occurrences(in plan: KnownPlan) -> [Occurrence] {
    let found = plan.occurrences.all.filter { holds($0, in: plan.path) }
    return found.filter { occurrence in
      !occurrence.name.isEmpty || !found.contains { $0.element == occurrence.element && !$0.name.isEmpty }
    }
  }

  fileprivate func isNamed(by links: PlanLinks) -> Bool {
    places.contains { $0.path == links.path }
      || !outside.isDisjoint(with: links.outside.map { Outside(path: $0.path, name: $0.name) })
      || links.codes.contains { codes[$0]?.contains(links.path) ?? false }
  }
}

/// What a plan says of other files: what is kept of each while all are looked through.
struct PlanLinks: Sendable {
  let path: Path
  /// The element of its head.
  let document: Int32
  /// The code in its head.
  let code: String
  /// Lines that stand for other documents.
  let lines: [(line: DocumentLine, target: Path, place: Occurrence.Target)]
  /// All it names in other files.
  let outside: [(path: Path, name: String)]
  /// Courses of its programme that it names by their codes.
  let codes: Set<String>

  init(_ plan: KnownPlan) {
    path = plan.path
    document = plan.plan.document
    code = plan.plan.snapshot.name(document)
    let (occurrences, path) = (plan.occurrences, plan.path)
    lines = occurrences.documentLines.map { line in
      let definition = occurrences.all.first { $0.element == line.element && $0.role == .definition }
      return (line, path.following(line.path), definition?.target ?? .element(line.element))
    }
    var outside: [(path: Path, name: String)] = []
    var codes = Set<String>()
    for occurrence in occurrences.all {
      switch occurrence.target {
      case .file(let file, let name): outside.append((path.following(file), name))
      case .course(let code): codes.insert(code)
      case .element, .title, .tool: break
      }
    }
    self.outside = outside
    self.codes = codes
  }

  var parts: Set<Path> { Set(lines.filter { $0.line.isPart }.map { $0.target }) }
}

extension Server {
  /// What an occurrence speaks of, and the plans in which it is spoken of, in order of their paths; nil where it leads
  /// nowhere.
  func subject(_ occurrence: Occurrence, in plan: KnownPlan) -> (subject: Subject, plans: [KnownPlan])? {
    let links = fromEachPlan { PlanLinks($0) }
    var open: [(place: Place, name: String)] = []
    if case .course(let code) = occurrence.target {
      for whole in links where whole.parts.contains(plan.path) { open += whole.places(ofCourse: code) }
    } else if let start = place(occurrence.target, in: plan) {
      open = [start]
    }
    if open.isEmpty { return nil }
    let subject = Subject(open, links)
    var plans = links.filter { subject.isNamed(by: $0) }.compactMap { links in
      links.path == plan.path ? plan : knownPlan(links.path)
    }
    if !plans.contains(where: { $0.path == plan.path }) { plans.append(plan) }
    return (subject, plans)
  }

  /// Where something is that a document speaks of, and what other documents call it.
  func place(_ target: Occurrence.Target, in plan: KnownPlan) -> (place: Place, name: String)? {
    switch target {
    case .element(let element):
      let name = element == plan.plan.document ? "" : plan.plan.snapshot.name(element)
      // Where two have one name, others mean the first.
      let isMeant = plan.plan.element(named: name) == element
      return (Place(path: plan.path, target: target), isMeant ? name : "")
    case .title, .tool: return (Place(path: plan.path, target: target), "")
    case .file(let file, let name):
      let path = plan.path.following(file)
      guard let other = path == plan.path ? plan : knownPlan(path) else { return nil }
      let element = name.isEmpty ? other.plan.document : other.plan.element(named: name) ?? -1
      return element < 0 ? nil : (Place(path: path, target: .element(element)), name)
    case .course: return nil
    }
  }
}

extension PlanLinks {
  func places(ofCourse code: String) -> [(place: Place, name: String)] {
    lines.filter { $0.line.isPart && $0.line.name == code }.map { (Place(path: path, target: $0.place), code) }
  }
}

extension Subject {
  fileprivate init(_ start: [(place: Place, name: String)], _ links: [PlanLinks]) {
    let linksOfPath = Dictionary(links.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var open = start
    while let (place, name) = open.popLast() {
      guard places.insert(place).inserted else { continue }
      if !name.isEmpty { outside.insert(Outside(path: place.path, name: name)) }
      guard let own = linksOfPath[place.path] else { continue }
      if place.target == .element(own.document) {
        outside.insert(Outside(path: place.path, name: ""))
        guard !own.code.isEmpty else { continue }
        for whole in links where whole.lines.contains(where: { $0.target == own.path }) {
          open += whole.places(ofCourse: own.code).filter { found in
            whole.lines.contains { $0.target == own.path && $0.place == found.place.target }
          }
        }
      } else {
        for line in own.lines where line.place == place.target && line.line.isPart && !line.line.name.isEmpty {
          codes[line.line.name, default: []].formUnion(own.parts)
          if let other = linksOfPath[line.target], other.code == line.line.name {
            open.append((Place(path: other.path, target: .element(other.document)), ""))
          }
        }
      }
    }
  }
}
