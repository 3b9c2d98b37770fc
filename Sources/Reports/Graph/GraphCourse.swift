import CourseModel
import Vocabulary

/// What came of a file that is named.
package enum GraphFile: Sendable {
  /// No file is named.
  case none
  case read
  case missing
  case unreadable
  /// It is there, and is no document of the kind that is meant.
  case otherKind

  init(_ reference: ResolvedReference?, _ kinds: [Place]) {
    switch reference?.outcome {
    case nil: self = .none
    case .found(let document), .nameMissing(let document, _):
      self = document.kind.map { kinds.contains($0) } ?? false ? .read : .otherKind
    case .missing: self = .missing
    case .unreadable: self = .unreadable
    case .itself, .cycle: self = .otherKind
    }
  }
}

/// A document that another names or belongs to, by what it is called.
package struct GraphDocument: Sendable {
  package var code = ""
  package var title = ""
  /// Relative to the working directory; nil where it is not known.
  package var path: [UInt8]?
  package var file: GraphFile

  package init(_ summary: DocumentSummary) {
    (code, title, path, file) = (summary.code, summary.title, summary.path, .read)
  }

  package init(_ plan: Plan, path: [UInt8]?) {
    (code, title, file) = (plan.snapshot.name(plan.document), plan.snapshot.title(plan.document), .read)
    self.path = path
  }

  /// Of which no more than a name is known.
  init(named title: String) {
    self.title = title
    file = .none
  }

  /// What a reference leads to; `path` where nothing could be read.
  init(_ reference: ResolvedReference, _ kinds: [Place], path: [UInt8]) {
    (code, title) = (reference.document?.code ?? "", reference.document?.title ?? "")
    self.path = reference.document?.path ?? path
    file = GraphFile(reference, kinds)
  }
}

/// A course or community, as its programme and it itself tell of it.
package struct GraphCourse: Sendable {
  package var code: String
  package var title: String
  package var path: [UInt8]?
  package var file: GraphFile
  /// In thousandths; nil where neither says.
  package var credits: (lower: Int, upper: Int)?
  /// Position of its period; nil where it is in none.
  package var period: Int?
  /// Week of the period in which it starts, where the programme says so.
  package var startWeek: Int?
  package var weekCount: Int?
  package var isElective: Bool
  /// The programme holds it by a line of its own; else only the course says that it belongs there.
  package var isListed: Bool
  /// Of a course outside any programme that is looked at: the one it belongs to all the same.
  package var programme: GraphDocument?
  package var requirements: [Requirement]
  /// Courses beside it that it requires.
  package fileprivate(set) var links: [RequirementLink] = []
  /// Requirements that name something else than courses beside it, as written.
  package fileprivate(set) var otherRequirements: [String] = []

  init(_ plan: Plan, _ course: PlacedCourse, period: Int?, path: (ResolvedReference) -> [UInt8]) {
    code = course.code
    title = course.title
    if title.isEmpty, course.reference == nil { title = plan.snapshot.title(course.element) }
    self.path = course.reference.map { $0.document?.path ?? path($0) }
    file = GraphFile(course.reference, [.course, .community])
    credits = course.credits
    self.period = period
    startWeek = course.statedFirstWeek
    weekCount = course.weekCount
    // A word in a title is no more than a hint.
    let types = plan.terms(.type, of: course.element) + (course.summary?.types ?? [])
    isElective =
      types.contains(.elective) || types.contains(.minor)
      || plan.terms(.choice, of: course.element).contains(.optional)
    isListed = true
    requirements = course.requirements
  }

  /// A document by itself.
  init(_ plan: Plan, path: [UInt8], programme: GraphDocument?) {
    code = plan.snapshot.name(plan.document)
    title = plan.snapshot.title(plan.document)
    self.path = path
    file = .read
    credits = plan.credits
    weekCount = plan.number(.weekCount)?.upper
    let types = plan.terms(.type, of: plan.document)
    isElective = types.contains(.elective) || types.contains(.minor)
    isListed = false
    self.programme = programme
    requirements = plan.allStated(.requires).map { plan.requirement($0, path: path) }
  }

  /// What it is called: its code, or its title, or its file.
  package var name: String {
    if !code.isEmpty { return code }
    if !title.isEmpty { return title }
    guard let path else { return "?" }
    return String(decoding: path[(path.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0)...], as: UTF8.self)
  }
}

/// A course that is required by another.
package struct RequirementLink: Sendable {
  package enum Kind: UInt8, Sendable {
    case required
    /// Something else will do as well.
    case oneOfSeveral
    case recommended
  }

  /// Position among the courses.
  package var course: Int
  package var kind: Kind
  /// Following what is required leads back to the course itself.
  package var isInCircle = false
}

/// Courses side by side, with what they require of each other.
package struct CourseWeb: Sendable {
  package private(set) var courses: [GraphCourse]
  /// Courses that in the end require themselves; each requires the next, and the last the first.
  package private(set) var circles: [[Int]] = []

  init(_ courses: [GraphCourse] = []) {
    self.courses = courses
    tie()
    findCircles()
  }

  /// By code; of a course that is offered twice the first.
  private mutating func tie() {
    var byCode: [String: Int] = [:]
    for (at, course) in courses.enumerated() where !course.code.isEmpty && byCode[course.code] == nil {
      byCode[course.code] = at
    }
    for at in courses.indices {
      var kinds: [Int: RequirementLink.Kind] = [:]
      var others: [String] = []
      for requirement in courses[at].requirements {
        let found = requirement.names.compactMap { byCode[$0] }
        for target in found where requirement.kind.rawValue < kinds[target]?.rawValue ?? .max {
          kinds[target] = requirement.kind
        }
        if found.isEmpty || found.count < requirement.names.count, !others.contains(requirement.text) {
          others.append(requirement.text)
        }
      }
      courses[at].links = kinds.sorted { $0.key < $1.key }.map { RequirementLink(course: $0.key, kind: $0.value) }
      courses[at].otherRequirements = others
    }
  }

  private mutating func findCircles() {
    let required = courses.map { course in course.links.filter { $0.kind == .required }.map { $0.course } }
    for part in stronglyConnected(courses.count, { required[$0] }) {
      let members = Set(part)
      for at in members {
        for link in courses[at].links.indices {
          let target = courses[at].links[link]
          if target.kind == .required, members.contains(target.course) { courses[at].links[link].isInCircle = true }
        }
      }
      if let first = part.min() { circles.append(wayBack(to: first, members, required)) }
    }
  }

  /// The shortest way from a course by what is required back to it.
  private func wayBack(to first: Int, _ members: Set<Int>, _ required: [[Int]]) -> [Int] {
    var cameFrom: [Int: Int] = [:]
    var waiting = [first]
    var next = 0
    while next < waiting.count {
      let at = waiting[next]
      next += 1
      for target in required[at] where members.contains(target) {
        if target == first {
          var way = [at]
          while let last = way.last, last != first, let before = cameFrom[last] { way.append(before) }
          return way.reversed()
        }
        if cameFrom[target] == nil {
          cameFrom[target] = at
          waiting.append(target)
        }
      }
    }
    return [first]
  }
}

extension Requirement {
  fileprivate var kind: RequirementLink.Kind {
    isRecommendation ? .recommended : isOneOfSeveral ? .oneOfSeveral : .required
  }
}
