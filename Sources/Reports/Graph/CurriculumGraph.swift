import CourseModel
import CourseRules
import Vocabulary

/// What belongs together among documents: programmes with their courses in time, what requires what, which outcome is
/// worked on where; institutions with what is theirs; and courses of no programme.
package struct CurriculumGraph: Sendable {
  package private(set) var programmes: [ProgrammeGraph] = []
  package private(set) var institutions: [InstitutionGraph] = []
  /// Of no programme among the documents.
  package private(set) var others = CourseWeb()
  /// Files that do not say what they are about.
  package private(set) var unrecognized: [[UInt8]] = []

  /// In the order of the documents.
  package init(_ parts: [GraphPart]) {
    var loose: [GraphCourse] = []
    for part in parts {
      switch part {
      case .programme(let programme): programmes.append(programme)
      case .institution(let institution): institutions.append(institution)
      case .course(let course): loose.append(course)
      case .unrecognized(let path): unrecognized.append(path)
      }
    }
    let placed = Set(programmes.flatMap { $0.web.courses.compactMap { $0.path } })
    var added: [[UInt8]: [GraphCourse]] = [:]
    var remaining: [GraphCourse] = []
    let known = Set(programmes.map { $0.path })
    for var course in loose {
      if let path = course.path, placed.contains(path) { continue }
      if let path = course.programme?.path, known.contains(path) {
        course.programme = nil
        added[path, default: []].append(course)
      } else {
        remaining.append(course)
      }
    }
    for at in programmes.indices {
      if let courses = added[programmes[at].path] { programmes[at].add(courses) }
    }
    // An institution may name a programme that does not name it.
    for at in programmes.indices where programmes[at].institution.map({ $0.path == nil }) ?? false {
      let path = programmes[at].path
      let holder = institutions.first { institution in institution.programmes.contains { $0.path == path } }
      if let holder { programmes[at].institution?.path = holder.path }
    }
    others = CourseWeb(remaining)
  }

  package var isEmpty: Bool { programmes.isEmpty && institutions.isEmpty && others.courses.isEmpty }
}

/// What one document adds.
package enum GraphPart: Sendable {
  case programme(ProgrammeGraph)
  case institution(InstitutionGraph)
  case course(GraphCourse)
  case unrecognized([UInt8])

  /// `place` gives the path of a file that the document names, relative to the working directory.
  package init(_ plan: Plan, _ surroundings: Surroundings, path: [UInt8], place: (FileReference) -> [UInt8]) {
    let references = surroundings.references ?? []
    switch plan.model.documentKind {
    case .programme: self = .programme(ProgrammeGraph(plan, references, surroundings.above, path: path, place))
    case .institution:
      self = .institution(InstitutionGraph(plan, references, surroundings.portfolio, path: path, place))
    case .course, .community:
      let named = references.first { $0.reference.role == .whole && $0.reference.expected == .programme }
      var programme = named.map { GraphDocument($0, [.programme], path: place($0.reference)) }
      // A programme may hold it that the course itself does not name.
      if programme == nil, let above = surroundings.above.first, above.model.documentKind == .programme {
        programme = GraphDocument(above, path: nil)
      }
      if programme == nil, let stated = plan.allStated(.programme).first(where: { !plan.snapshot.title($0).isEmpty }) {
        programme = GraphDocument(named: plan.snapshot.title(stated))
      }
      self = .course(GraphCourse(plan, path: path, programme: programme))
    default: self = .unrecognized(path)
    }
  }
}

/// A programme with its courses in time.
package struct ProgrammeGraph: Sendable {
  package var code: String
  package var title: String
  package var path: [UInt8]
  package var institution: GraphDocument?
  /// In time.
  package var periods: [GraphPeriod] = []
  /// In time; those that are in no period come last.
  package private(set) var web: CourseWeb
  package var outcomes: [GraphOutcome] = []
  /// Of every course it could be read what it works on.
  package var seesEveryFile: Bool

  init(
    _ plan: Plan, _ references: [ResolvedReference], _ above: [Plan], path: [UInt8],
    _ place: (FileReference) -> [UInt8]
  ) {
    code = plan.snapshot.name(plan.document)
    title = plan.snapshot.title(plan.document)
    self.path = path
    let named = references.first { $0.reference.role == .whole && $0.reference.expected == .institution }
    institution = named.map { GraphDocument($0, [.institution], path: place($0.reference)) }
    if institution == nil { institution = above.first.map { GraphDocument($0, path: nil) } }
    if institution == nil, let stated = plan.allStated(.institution).first(where: { !plan.snapshot.title($0).isEmpty })
    {
      institution = GraphDocument(named: plan.snapshot.title(stated))
    }
    let curriculum = Curriculum(plan, references)
    let periods = periodsInTime(curriculum)
    self.periods = periods.map { GraphPeriod(plan, $0) }
    var order: [Int] = []
    var courses: [GraphCourse] = []
    for (position, period) in periods.enumerated() {
      let inTime = period.courses.sorted {
        (curriculum.courses[$0].firstWeek, $0) < (curriculum.courses[$1].firstWeek, $1)
      }
      order += inTime
      courses += inTime.map {
        GraphCourse(plan, curriculum.courses[$0], period: position, path: { place($0.reference) })
      }
    }
    for (at, course) in curriculum.courses.enumerated() where course.period == nil {
      order.append(at)
      courses.append(GraphCourse(plan, course, period: nil, path: { place($0.reference) }))
    }
    web = CourseWeb(courses)
    let map = OutcomeMap(curriculum, plan)
    seesEveryFile = map.seesEveryFile
    var positions = [Int](repeating: 0, count: order.count)
    for (position, at) in order.enumerated() { positions[at] = position }
    outcomes = map.outcomes.map { GraphOutcome($0, positions) }
  }

  /// Courses that say of themselves that they belong here.
  fileprivate mutating func add(_ courses: [GraphCourse]) { web = CourseWeb(web.courses + courses) }

  package func courses(inPeriod period: Int?) -> [GraphCourse] {
    web.courses.filter { $0.period == period && $0.isListed }
  }
}

/// By year where every period has one, else as the document has them.
private func periodsInTime(_ curriculum: Curriculum) -> [CurriculumPeriod] {
  let hasYears = curriculum.periods.allSatisfy { $0.year != nil }
  return curriculum.periods.sorted { one, other in
    (hasYears ? one.year ?? 0 : 0, one.position) < (hasYears ? other.year ?? 0 : 0, other.position)
  }
}

/// Courses that run side by side.
package struct GraphPeriod: Sendable {
  /// `period 1`, as the document writes it.
  package var label: String
  package var title: String
  package var year: Int?
  package var weekCount: Int?
  /// Calendar week of its first week.
  package var calendarWeek: Int?

  init(_ plan: Plan, _ period: CurriculumPeriod) {
    label = period.label
    title = plan.snapshot.title(period.element)
    year = period.year
    weekCount = period.weekCount
    calendarWeek = period.firstCalendarWeek
  }
}

/// An outcome of a programme with the courses that work on it.
package struct GraphOutcome: Sendable {
  package struct Work: Sendable {
    /// Position among the courses.
    package var course: Int
    /// From low to high; empty where it is not known.
    package var levels: [MasteryLevel]
    /// Whether something that counts covers it; nil where that is not known.
    package var isAssessed: Bool?
  }

  package var name: String
  package var title: String
  /// How far the programme says students get.
  package var target: MasteryLevel?
  /// In time.
  package var works: [Work]

  init(_ outcome: MappedOutcome, _ positions: [Int]) {
    name = outcome.name
    title = outcome.title
    target = outcome.target
    works = outcome.cells.map {
      Work(course: positions[$0.course], levels: $0.levels, isAssessed: $0.isAssessed)
    }.sorted { $0.course < $1.course }
  }
}

/// An institution with what belongs to it.
package struct InstitutionGraph: Sendable {
  package var code: String
  package var title: String
  package var path: [UInt8]
  package var programmes: [GraphDocument] = []
  /// Courses and communities that are its own, without a programme between.
  package var courses: [GraphDocument] = []

  init(
    _ plan: Plan, _ references: [ResolvedReference], _ portfolio: Portfolio?, path: [UInt8],
    _ place: (FileReference) -> [UInt8]
  ) {
    code = plan.snapshot.name(plan.document)
    title = plan.snapshot.title(plan.document)
    self.path = path
    var seen: Set<[UInt8]> = []
    for reference in references where reference.reference.role == .part {
      let isProgramme = reference.reference.expected == .programme
      let kinds: [Place] = isProgramme ? [.programme] : [.course, .community]
      let document = GraphDocument(reference, kinds, path: place(reference.reference))
      guard seen.insert(document.path ?? []).inserted else { continue }
      if isProgramme { programmes.append(document) } else { courses.append(document) }
    }
    for known in portfolio?.programmes ?? [] where seen.insert(known.summary.path).inserted {
      programmes.append(GraphDocument(known.summary))
    }
    for known in portfolio?.parts ?? [] where !known.isOfProgramme && seen.insert(known.summary.path).inserted {
      courses.append(GraphDocument(known.summary))
    }
  }
}
