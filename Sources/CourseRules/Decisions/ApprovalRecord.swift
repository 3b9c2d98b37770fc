import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// What committees had in front of them when they approved a plan: a file beside it, one decision after the other, each with
/// the elements of the plan in reading order, one a line, so that `git diff` shows what a new decision is about.
///
/// A line is a print and a head; without the prints, a decision and the heads below it read as a plan does.
package struct ApprovalRecord: Sendable {
  package struct Section: Sendable {
    package var approval: Approval
    package var seen: [SeenElement]
    /// As it stands in the file, comments above it included.
    fileprivate var lines: [[UInt8]]
  }

  /// The latest decision of each body, in the order in which they first decided.
  package private(set) var sections: [Section] = []
  /// Comments at the top.
  private var opening: [[UInt8]] = []

  package init() {}

  /// Where the record of a plan stands: `MC101.course` has `MC101.approved` beside it.
  package static func name(ofPlan name: [UInt8]) -> [UInt8] {
    let ending = Array(".course".utf8)
    let stem = name.count > ending.count && name.suffix(ending.count).elementsEqual(ending)
    return (stem ? name.dropLast(ending.count) : name) + Array(Self.ending.utf8)
  }

  /// The plan that a record stands beside; nil for a file that is no record by its name.
  package static func plan(ofRecord name: [UInt8]) -> [UInt8]? {
    let ending = Array(Self.ending.utf8)
    guard name.count > ending.count, name.suffix(ending.count).elementsEqual(ending) else { return nil }
    return name.dropLast(ending.count) + Array(".course".utf8)
  }

  package static let ending = ".approved"

  // MARK: Adding

  /// The record with a decision about a plan as it is now; what the same body decided before gives way to it.
  package func with(_ approval: Approval, of plan: Plan) -> ApprovalRecord {
    var result = self
    let language = plan.snapshot.language
    if opening.isEmpty { result.opening = [Array(heading[language].utf8)] }
    let letters = folded(approval.body)
    let known = sections.firstIndex { folded($0.approval.body) == letters }
    let comments = known.map { sections[$0].lines.filter { $0.first == 0x23 } } ?? []
    let seen = PlanVersion(plan).seen.map { $0.element }
    let lines =
      approval.lines(language).split(separator: "\n").map { Array($0.utf8) } + [[]]
      + seen.map { Array((hexadecimal($0.print) + " " + String(repeating: "  ", count: $0.depth) + $0.head).utf8) }
    let section = Section(approval: approval, seen: seen, lines: comments + lines)
    if let known { result.sections[known] = section } else { result.sections.append(section) }
    return result
  }

  /// The file as it is written.
  package var bytes: [UInt8] {
    var lines = [Array((start + String(printVersion)).utf8)] + opening
    for section in sections { lines += [[]] + section.lines }
    return Array(lines.joined(separator: [0x0A])) + [0x0A]
  }

  // MARK: Reading

  package init(parsing bytes: [UInt8]) throws(ApprovalRecordProblem) {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    let lines = rest.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A }).map { trimmedAtEnd($0) }
    guard let first = lines.first, first.starts(with: start.utf8) else {
      throw ApprovalRecordProblem(.otherFile, line: 0)
    }
    let version = Int(String(decoding: first.dropFirst(start.utf8.count), as: UTF8.self))
    guard version == printVersion else {
      throw ApprovalRecordProblem(version.map { .otherVersion($0) } ?? .otherFile, line: 0)
    }
    var reading = Reading()
    for (number, line) in lines.enumerated().dropFirst() {
      if isMarkOfConflict(line) { throw ApprovalRecordProblem(.conflict, line: number) }
      try reading.take(line, number)
    }
    try reading.endSection()
    opening = reading.opening
    sections = reading.sections
  }

  private struct Reading {
    var sections: [Section] = []
    var opening: [[UInt8]] = []
    private var lines: [[UInt8]] = []
    private var head: [[UInt8]] = []
    private var seen: [SeenElement] = []
    /// Comments that may belong to the next decision.
    private var waiting: [[UInt8]] = []
    private var start = 0

    mutating func take(_ line: ArraySlice<UInt8>, _ number: Int) throws(ApprovalRecordProblem) {
      if line.first == 0x23 {
        if sections.isEmpty && head.isEmpty { opening.append(Array(line)) } else { waiting.append(Array(line)) }
        return
      }
      if line.isEmpty {
        if !head.isEmpty { lines.append([]) }
        return
      }
      if let element = SeenElement(line) {
        if head.isEmpty { throw ApprovalRecordProblem(.unreadable, line: number) }
        seen.append(element)
      } else {
        if !seen.isEmpty { try endSection() }
        if head.isEmpty { start = number }
        // Only what is said of a decision stands below it.
        if !head.isEmpty, line.first != 0x20 { throw ApprovalRecordProblem(.unreadable, line: number) }
        head.append(Array(line))
      }
      lines += waiting + [Array(line)]
      waiting = []
    }

    mutating func endSection() throws(ApprovalRecordProblem) {
      if head.isEmpty { return }
      guard let approval = Approval(reading: head) else { throw ApprovalRecordProblem(.unreadable, line: start) }
      while lines.last?.isEmpty == true { lines.removeLast() }
      sections.append(Section(approval: approval, seen: seen, lines: lines))
      (lines, head, seen) = ([], [], [])
    }
  }
}

/// Why a record of approvals can't be read.
package struct ApprovalRecordProblem: Error, Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// Something else has this name.
    case otherFile
    case otherVersion(Int)
    /// Two branches were merged, and nobody has chosen yet.
    case conflict
    /// Neither a decision nor something that was seen.
    case unreadable
  }

  package var kind: Kind
  /// Counted from zero.
  package var line: Int

  init(_ kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }
}

private let start = "# coursecheck approvals "

private let heading = Bilingual(
  nl: "# Hoe het plan was toen het werd goedgekeurd. Hoort bij het plan; `coursecheck approve` schrijft dit.",
  en: "# What the plan was when it was approved. Belongs to the plan; `coursecheck approve` writes this.")

extension SeenElement {
  /// Reads a line of a record; nil where it is none.
  fileprivate init?(_ line: ArraySlice<UInt8>) {
    guard let print = number(hexadecimal: line.prefix(16)), line.count > 17 else { return nil }
    let rest = line.dropFirst(16)
    guard rest.first == 0x20 else { return nil }
    let head = rest.dropFirst().drop { $0 == 0x20 }
    self.init(
      print: print, depth: (rest.count - 1 - head.count) / 2, head: String(decoding: head, as: UTF8.self))
  }
}

extension Approval {
  /// Reads what `lines` writes, as it would stand in a plan; nil where it is no approval.
  fileprivate init?(reading lines: [[UInt8]]) {
    let text = Array("course: x\n".utf8) + lines.joined(separator: [0x0A])
    let plan = Plan(Snapshot(text))
    let reviews = plan.decisions
    guard let review = reviews.first, reviews.count == 1, let date = plan.date(ofReview: review),
      !plan.snapshot.title(review).isEmpty
    else { return nil }
    let remark = plan.model.children(of: review).last { plan.model.elements[Int($0)].form == .item }
    self.init(by: plan.snapshot.title(review), on: date, remark: remark.map { plan.snapshot.title($0) } ?? "")
  }
}

extension Plan {
  /// The decisions themselves; what is said of one stands below it.
  package var decisions: [Int32] { all(.review).filter { model.elements[Int($0)].form == .entry } }

  /// On which day something was decided; nil where it is not said.
  package func date(ofReview review: Int32) -> CalendarDate? {
    for child in model.children(.date, of: review) {
      if case .date(let date) = model.elements[Int(child)].value { return date }
    }
    return nil
  }
}

private func trimmedAtEnd(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var line = line
  while let last = line.last, last == 0x20 || last == 0x09 || last == 0x0D { line = line.dropLast() }
  return line
}
