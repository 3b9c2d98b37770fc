import CourseModel
import CourseRules
import Vocabulary

extension Review {
  /// More documents than this make each course brief.
  static let mostInFull = 6

  /// On plans that have been checked: first what holds others, each followed by what belongs to it.
  package init(of plans: [ReviewedPlan], _ language: Language) {
    var plans = inOrder(plans)
    let isBrief = plans.count > Review.mostInFull
    for at in plans.indices where plans[at].context.plan.isCourse || plans[at].context.plan.isCommunity {
      plans[at].isBrief = isBrief
    }
    for plan in plans {
      let link = DocumentLink(
        path: plan.path, name: plan.name, remark: Phrase(same: ""))
      for part in plan.parts {
        for at in plans.indices where plans[at].path == part.path { plans[at].wholes.append(link) }
      }
    }
    for at in plans.indices {
      let parts = Set(plans[at].parts.map { $0.path })
      plans[at].warnedParts = plans.filter { plan in
        parts.contains(plan.path) && plan.result.findings.contains { $0.severity <= .warning }
      }.map { $0.context.plan.calling($0.context.plan.document) }
    }
    self.init(plans.enumerated().map { at, plan in plan.document(id: "d\(at + 1)") }, language)
    if isBrief {
      remark = Phrase(
        nl:
          "Dit rapport gaat over \(plans.count) plannen. Elke cursus staat er daarom kort in; een volledig rapport van één cursus maak je met: coursecheck report BESTAND",
        en:
          "This report is about \(plans.count) plans. Each course is therefore brief; for a full report of one course: coursecheck report FILE"
      )
      appendix = explainedRules(plans)
    }
  }
}

/// An institution, its programmes, each followed by its courses; then what belongs to nothing here.
private func inOrder(_ plans: [ReviewedPlan]) -> [ReviewedPlan] {
  var places: [[UInt8]: Int] = [:]
  for (at, plan) in plans.enumerated() where places[plan.path] == nil { places[plan.path] = at }
  let parts = plans.map { plan in plan.parts.compactMap { places[$0.path] } }
  var isPart = [Bool](repeating: false, count: plans.count)
  for (at, own) in parts.enumerated() { for part in own where part != at { isPart[part] = true } }
  func rank(_ at: Int) -> Int {
    switch plans[at].context.plan.model.documentKind {
    case .some(.institution): 0
    case .some(.programme): 1
    default: 2
    }
  }
  let roots = plans.indices.filter { !isPart[$0] }.sorted { (rank($0), $0) < (rank($1), $1) }
  var result: [ReviewedPlan] = []
  var seen = Set<Int>()
  // The last is looked at first. What belongs to itself in a circle has no root, and comes last.
  var open = Array((roots + plans.indices.filter { isPart[$0] }).reversed())
  while let at = open.popLast() {
    if !seen.insert(at).inserted { continue }
    result.append(plans[at])
    open += parts[at].reversed()
  }
  return result
}

extension ReviewedPlan {
  var name: String {
    let (code, title) = (
      context.plan.snapshot.name(context.plan.document), context.plan.snapshot.title(context.plan.document)
    )
    return code.isEmpty ? title : title.isEmpty ? code : code + ": " + title
  }

  /// The documents that are said to be part of this one.
  var parts: [DocumentSummary] {
    (context.surroundings.references ?? []).filter { $0.reference.role == .part }.compactMap { $0.document }
  }

  /// What it belongs to, where that is in the report.
  var belongingSection: ReviewSection? {
    wholes.isEmpty
      ? nil : ReviewSection("belongs", Phrase(nl: "Onderdeel van", en: "Part of"), [.links(wholes)])
  }

  /// What belongs to it: courses by period, or programmes.
  var partsSection: ReviewSection? {
    let kind = context.plan.model.documentKind
    if kind == .programme { return coursesSection }
    let links = parts.map { part in
      DocumentLink(path: part.path, name: part.fullName, remark: Phrase(same: ""))
    }
    return kind != .institution || links.isEmpty
      ? nil
      : ReviewSection("parts", Phrase(nl: "Wat erbij hoort", en: "What belongs to it"), [.links(links)])
  }

  private var coursesSection: ReviewSection? {
    let curriculum = context.curriculum
    if curriculum.courses.isEmpty { return nil }
    let subject = ProgrammeSubject(context)
    var blocks: [ReviewBlock] = []
    for period in curriculum.periodsInOrder where !period.courses.isEmpty {
      blocks.append(.heading(subject.heading(of: period.position) + credits(of: period)))
      blocks.append(.links(curriculum.courses(in: period).map { link($0, subject) }))
    }
    let others = curriculum.courses.filter { $0.period == nil }
    if !others.isEmpty {
      if !blocks.isEmpty { blocks.append(.heading(Phrase(nl: "Zonder periode", en: "Without a period"))) }
      blocks.append(.links(others.map { link($0, subject) }))
    }
    return ReviewSection("courses", Phrase(nl: "Cursussen", en: "Courses"), blocks)
  }

  private func credits(of period: CurriculumPeriod) -> Phrase {
    guard let credits = period.credits else { return Phrase(same: "") }
    return Phrase(same: " (") + words(credits) + ")"
  }

  private func words(_ credits: (lower: Int, upper: Int)) -> Phrase {
    Phrase { language in
      let low = decimal(credits.lower, language)
      return (credits.lower == credits.upper ? low : low + "–" + decimal(credits.upper, language)) + " EC"
    }
  }

  private func link(_ course: PlacedCourse, _ subject: ProgrammeSubject) -> DocumentLink {
    var remarks: [Phrase] = []
    if let credits = course.credits { remarks.append(words(credits)) }
    if let delivery = course.delivery ?? course.summary?.delivery {
      remarks.append(Phrase { delivery.row.names.canonical($0) })
    }
    if let weeks = course.weekCount {
      remarks.append(counted(weeks, nl: ("week", "weken"), en: ("week", "weeks")))
    }
    if course.isElective { remarks.append(Phrase(nl: "keuze", en: "elective")) }
    if course.isFileAbsent { remarks.append(Phrase(nl: "bestand niet gevonden", en: "file not found")) }
    let remark = remarks.dropFirst().reduce(remarks.first ?? Phrase(same: "")) { $0 + Phrase(same: ", ") + $1 }
    return DocumentLink(path: course.document?.path ?? [], name: subject.fullName(of: course), remark: remark)
  }
}

extension DocumentSummary {
  fileprivate var fullName: String { code.isEmpty ? title : title.isEmpty ? code : code + ": " + title }
}
