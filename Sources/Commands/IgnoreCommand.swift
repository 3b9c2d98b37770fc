import CourseModel
import CourseRules
import CourseSyntax
import Reports
import SourceText
import Vocabulary
import Workspaces

extension Session {
  /// Sets a finding aside: writes the line that does so, where it belongs.
  mutating func runIgnore() throws(UsageProblem) -> RunResult {
    guard arguments.operands.count >= 2 else { throw .operandMissing(.ignore) }
    if arguments.operands.count > 2 { throw .tooManyOperands(.ignore) }
    let (name, rules) = try ignored(String(decoding: arguments.operands[0], as: UTF8.self))
    guard let place = place(arguments.operands[1]) else {
      throw .lineMissing(String(decoding: arguments.operands[1], as: UTF8.self))
    }
    let reason = try reason()
    if DocumentRole(ofFile: place.path.bytes) == .project {
      complain(
        Bilingual(
          nl: "een bevinding over .coursecheck kun je niet opzijzetten; verander de regel zelf.",
          en: "a finding about .coursecheck cannot be set aside; change the line itself."))
      return result(.clean)
    }
    let files = try gathered([place.path])
    let request = IgnoreRequest(name: name, rules: rules, line: place.line, column: place.column, reason: reason)
    let problems = Shared<[Path: FileProblem]>([:])
    var workspace = Workspace<(IgnoreAnswer, before: [UInt8])>(access(Shared(files), problems)) { visit in
      let options = files.options[files.asked(visit.path)?.project ?? 0]
      return (
        (
          settingAside(
            request, in: visit.plan, options, in: visit.surroundings, ofChanged: visit.surroundingsOfChanged),
          before: visit.plan.snapshot.bytes
        ), 0
      )
    }
    workspace.open(files.asked.map { $0.identity }, beside: files.beside)
    sayWhatLiesOutside(workspace.outside)
    for file in files.asked {
      if let (answer, before) = workspace.answer(for: file.identity) {
        report(answer, file, request, before)
      } else if let problem = problems.value[file.identity] {
        complain(file.shown, problem)
      }
    }
    return result(.clean)
  }

  /// The rules that are meant, and how they are called after `ignore`: a rule by its own name, where that is enough.
  private func ignored(_ named: String) throws(UsageProblem) -> (String, [Rule]) {
    let pattern = try patterns(named)[0]
    let rules = Rule.all.filter { matches(pattern, $0) }
    guard let first = rules.first else { throw .unknownRule(named, near: nil) }
    if rules.allSatisfy({ $0.name == first.name }) {
      return (rules.count == 1 ? first.shortestName : first.name, rules)
    }
    return (first.family.identifier + "/*", rules)
  }

  /// The reason on one line. What says nothing is none.
  private func reason() throws(UsageProblem) -> String {
    let words = (arguments.value(.reason) ?? "").split { $0.isWhitespace }
    let reason = words.joined(separator: " ")
    if ["", "?", "none", "geen"].contains(reason.lowercased()) { throw .reasonMissing }
    return reason
  }

  // MARK: Where

  private struct PlaceInPlan {
    var path: Path
    /// Both counted from zero.
    var line: Int
    var column: Int?
  }

  /// `FILE:LINE` or `FILE:LINE:COLUMN`, as it stands in front of a finding. A file's name may have colons and numbers in it
  /// too: of two readings, the one for which there is a file.
  private func place(_ operand: [UInt8]) -> PlaceInPlan? {
    var text = operand[...]
    if text.last == 0x3A { text = text.dropLast() }
    guard let (head, last) = numberAtEnd(text) else { return nil }
    let short = PlaceInPlan(path: Path(Array(head)), line: last - 1)
    guard let (shorter, line) = numberAtEnd(head) else { return short }
    let long = PlaceInPlan(path: Path(Array(shorter)), line: line - 1, column: last - 1)
    return (try? environment.kind(short.path)) != nil && (try? environment.kind(long.path)) == nil ? short : long
  }

  private func numberAtEnd(_ text: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, Int)? {
    guard let colon = text.lastIndex(of: 0x3A), colon > text.startIndex,
      let number = Int(String(decoding: text[(colon + 1)...], as: UTF8.self)), number > 0
    else { return nil }
    return (text[..<colon], number)
  }

  // MARK: What came of it

  private mutating func report(_ answer: IgnoreAnswer, _ file: AskedFile, _ request: IgnoreRequest, _ before: [UInt8]) {
    switch answer {
    case .written(let bytes, let line, let count):
      if file.named == .standardInput {
        output.bytes += bytes
      } else if !write(file.named, bytes, over: before) {
        return
      }
      errors.writePath(file.shown.bytes)
      errors.write(":\(line + 1): ")
      let range = LineIndex(bytes).content(of: line, in: bytes)
      errors.writeForeign(String(decoding: bytes[range].drop { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self))
      errors.line()
      errors.line(
        say(
          Bilingual(
            nl: counted(count, "bevinding", "bevindingen") + " opzijgezet.",
            en: counted(count, "finding", "findings") + " set aside.")))
    case .notFound(let others, let lines):
      complain(notFound(request, others, lines))
    case .alreadySetAside(let line):
      complain(
        Bilingual(
          nl: "dat is al opzijgezet, op regel \(line + 1).", en: "that is set aside already, on line \(line + 1)."))
    case .noPlace:
      complain(
        Bilingual(
          nl:
            "er is geen plek waar een regel deze bevinding opzijzet zonder dat er een andere bij komt. Er is niets geschreven.",
          en:
            "there is no place where a line sets this finding aside without bringing another. Nothing was written."))
    }
  }

  private func notFound(_ request: IgnoreRequest, _ others: [String], _ lines: [Int]) -> Bilingual<String> {
    let line = request.line + 1
    var text = Bilingual(
      nl: "\(request.name) heeft niets gevonden op regel \(line).", en: "\(request.name) finds nothing on line \(line)."
    )
    if !lines.isEmpty {
      let near = lines.sorted { abs($0 - request.line) < abs($1 - request.line) }.prefix(3).sorted()
      text.nl +=
        " Wel op " + (near.count == 1 ? "regel " : "de regels ")
        + enumerated(near.map { String($0 + 1) }, .dutch) + "."
      text.en +=
        " It does on " + (near.count == 1 ? "line " : "lines ") + enumerated(near.map { String($0 + 1) }, .english)
        + "."
    }
    if !others.isEmpty {
      text.nl += " Op regel \(line) staat wel iets van " + enumerated(others, .dutch) + "."
      text.en += " On line \(line) there is something from " + enumerated(others, .english) + "."
    }
    return text
  }
}
