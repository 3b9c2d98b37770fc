import CourseFormat
import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import Vocabulary
import Workspaces

/// The examples of a rule are its tests: as they stand, mended, set aside, and in disguise. Gives what does not hold, in
/// words; nothing when all is well.
package func exampleProblems(_ rule: Rule) -> [String] {
  var checking = ExampleChecking(rule: rule)
  checking.run()
  return checking.problems
}

/// What a rule says of one of its examples.
package func exampleFindings(_ rule: Rule, _ example: Example) -> [Finding] {
  let result = checked(example.document.bytes, as: example.role, example, everythingAsked)
  return (result.findings + result.remarks).filter { $0.rule === rule }
}

private struct ExampleChecking {
  let rule: Rule
  var problems: [String] = []
  private var role = DocumentRole.plan
  /// The example at hand.
  private var example = Example.right("")
  /// Everything that can be asked for, so that no gate hides the rule.
  private let options = everythingAsked

  init(rule: Rule) { self.rule = rule }

  mutating func run() {
    checkShape()
    for example in rule.examples {
      role = example.role
      self.example = example
      switch example.verdict {
      case .wrong:
        checkWrong(example)
        checkFix(example)
        checkDisguises(example)
        checkSetAside(example)
      case .right: checkRight(example)
      case .asked, .notAsked: checkQuestion(example)
      }
    }
  }

  /// About how something is written, rather than about the plan.
  private var isAboutText: Bool { rule.family == .notation || rule.family == .project }

  private mutating func say(_ problem: String, _ example: Example) {
    problems.append("\(rule.qualifiedName): \(problem)\n\(example.text)")
  }

  // MARK: Running

  private func result(_ bytes: [UInt8]) -> CheckResult { checked(bytes, as: role, example, options) }

  private func own(_ bytes: [UInt8]) -> [Finding] { own(result(bytes)) }

  private func own(_ result: CheckResult) -> [Finding] {
    (result.findings + result.remarks).filter { $0.rule === rule }
  }

  private func described(_ findings: [Finding], _ bytes: [UInt8]) -> String {
    findings.map { "\($0.rule.qualifiedName) '\(String(decoding: bytes[$0.span.range], as: UTF8.self))'" }
      .joined(separator: "; ")
  }

  // MARK: As they stand

  private mutating func checkWrong(_ example: Example) {
    let (bytes, marks) = example.document
    let result = result(bytes)
    let own = own(result)
    if own.count != 1 { say("found \(own.count) times: \(described(result.findings, bytes))", example) }
    if let mark = marks.first, let finding = own.first, finding.span != mark {
      say("marks \(described(own, bytes))", example)
    }
    if marks.isEmpty { say("no carets show what the rule speaks about", example) }
    checkNotation(result, bytes, example)
    for finding in own {
      checkText(finding.message, isSentence: true)
      for problem in messageProblems(finding) { say(problem, example) }
      for fix in finding.fixes { checkText(fix.title, isSentence: false) }
    }
  }

  /// An example shows one thing: it is well written otherwise. An example of the notation has no other fault in it.
  private mutating func checkNotation(_ result: CheckResult, _ bytes: [UInt8], _ example: Example) {
    let others = result.findings.filter { $0.rule.family == .notation && $0.rule !== rule }
    if !others.isEmpty { say("the example is badly written: \(described(others, bytes))", example) }
    if result.outcomes.contains(where: { $0.verdicts.hasCrashed })
      || result.findings.contains(where: { !$0.unsoundFixes.isEmpty })
    {
      say("a rule gave something that can't be shown", example)
    }
  }

  private mutating func checkRight(_ example: Example) {
    let (bytes, _) = example.document
    let result = result(bytes)
    let own = own(result)
    if !own.isEmpty { say("right, and yet found: \(described(own, bytes))", example) }
    if !isAboutText { checkNotation(result, bytes, example) }
  }

  // MARK: Asked

  /// A question comes up or it does not, however the plan is written; nothing answers it.
  private mutating func checkQuestion(_ example: Example) {
    let (bytes, _) = example.document
    checkNotation(result(bytes), bytes, example)
    let expected = example.verdict == .asked ? 1 : 0
    for (name, disguised) in [("as it stands", bytes)] + disguises(of: bytes) {
      let verdicts = result(disguised).outcomes.first { $0.rule === rule }?.verdicts ?? Verdicts()
      if verdicts.needsPerson != expected {
        say(
          "\(name), asked \(verdicts.needsPerson) times:\n\(String(decoding: disguised, as: UTF8.self))\nfor", example)
      }
      if verdicts.met + verdicts.notMet > 0 { say("\(name), a question is answered by a plan", example) }
    }
  }

  // MARK: Mended

  private mutating func checkFix(_ example: Example) {
    let (bytes, _) = example.document
    let before = result(bytes)
    guard let finding = own(before).first else { return }
    guard let fix = finding.fixes.first else {
      if example.fixed != nil { say("there is no fix", example) }
      return
    }
    let mended = applying(fix.edits, to: bytes)
    let text = String(decoding: mended, as: UTF8.self)
    if let fixed = example.fixed, text != fixed {
      say("the first fix gives\n\(text)\ninstead of\n\(fixed)\nfor", example)
    }
    let after = result(mended)
    if !isAboutText || fix.safety == .safe {
      if own(after).count >= own(before).count { say("still found after its fix:\n\(text)\nfor", example) }
    }
    let broken = after.findings.filter { $0.rule.family == .notation && $0.severity <= .advice }
    let brokenBefore = before.findings.filter { $0.rule.family == .notation && $0.severity <= .advice }
    if broken.count > brokenBefore.count {
      say("the fix writes what can't be read: \(described(broken, mended))\n\(text)\nfor", example)
    }
    if fix.safety == .safe && after.findings.count >= before.findings.count {
      say("the safe fix brings something new: \(described(after.findings, mended))", example)
    }
  }

  // MARK: In disguise

  private mutating func checkDisguises(_ example: Example) {
    let (bytes, _) = example.document
    let count = own(bytes).count
    for (name, disguised) in disguises(of: bytes) where own(disguised).count != count {
      say("\(name), found \(own(disguised).count) times:\n\(String(decoding: disguised, as: UTF8.self))\nfor", example)
    }
  }

  private func disguises(of bytes: [UInt8]) -> [(String, [UInt8])] {
    var disguises: [(String, [UInt8])] = [
      ("an emoji above", Array("# 🎓\n".utf8) + bytes),
      ("CRLF", bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }),
    ]
    // The formatter and the translator mend or keep faults of the notation; that is tested with them.
    if !isAboutText {
      let snapshot = Snapshot(bytes, as: role)
      disguises.append(("formatted", formatted(snapshot)))
      disguises.append(("in the other language", translated(snapshot, to: snapshot.language.other)))
      let long = applying(detailsAsProperties(snapshot), to: bytes)
      disguises.append(("details written as properties", long))
      disguises.append(
        ("properties written as details", applying(propertiesAsDetails(Snapshot(long, as: role)), to: long)))
    }
    return disguises
  }

  /// A reason below the document sets a finding aside, unless the text can't be read far enough.
  private mutating func checkSetAside(_ example: Example) {
    let (bytes, _) = example.document
    let before = result(bytes)
    guard role == .plan, !before.couldNotJudge, !(rule.runsLast && isAboutText), let finding = own(before).first,
      finding.element >= 0
    else {
      return
    }
    let after = result(bytes + Array("\nignore \(rule.qualifiedName): agreed with the committee".utf8))
    if !own(after).isEmpty { say("can't be set aside", example) }
    if !after.setAside.contains(where: { $0.finding.rule === rule }) { say("set aside, and yet not counted", example) }
  }

  // MARK: Words

  private mutating func checkShape() {
    let right = rule.examples.filter { $0.verdict == .right }
    checkNumberOfExamples()
    if Set(rule.examples.map { $0.language }).count < 2 {
      problems.append("\(rule.qualifiedName): examples in Dutch and in English, please")
    }
    checkText(rule.title, isSentence: false)
    checkText(rule.why, isSentence: true)
    if isAboutText { return }
    let found = citations(rule.sources)
    if found.isEmpty || found.contains(where: { $0?.isKnown != true }) {
      problems.append("\(rule.qualifiedName): a source that is not in the bibliography: \(rule.sources)")
    }
    if let question = rule.question { return checkText(question, isSentence: true) }
    // A right example that the rule does not even look at shows nothing.
    let looks = right.contains { example in
      checked(example.document.bytes, as: example.role, example, options).outcomes
        .contains { $0.rule === rule && $0.verdicts.met > 0 }
    }
    if !looks { problems.append("\(rule.qualifiedName): in no right example does the rule say that something is met") }
  }

  private mutating func checkNumberOfExamples() {
    func count(_ verdict: Example.Verdict) -> Int { rule.examples.filter { $0.verdict == verdict }.count }
    if rule.question != nil {
      if count(.asked) < 2 || count(.notAsked) < 1 || count(.wrong) + count(.right) > 0 {
        problems.append("\(rule.qualifiedName): two examples where it is asked and one where it is not, please")
      }
    } else if count(.wrong) < 2 || count(.right) < 2 {
      problems.append("\(rule.qualifiedName): two wrong and two right examples, please")
    }
  }

  private mutating func checkText(_ text: Bilingual<String>, isSentence: Bool) {
    for language in Language.allCases {
      let words = text[language]
      if words.isEmpty || words.contains("  ") { problems.append("\(rule.qualifiedName): '\(words)'") }
      if isSentence && ![".", "?", ":"].contains(words.suffix(1)) {
        problems.append("\(rule.qualifiedName) ends without a mark: '\(words)'")
      }
    }
    if isSentence && text.nl == text.en {
      problems.append("\(rule.qualifiedName) says '\(text.nl)' in one language only")
    }
  }
}

/// A document checked with the files that its example puts around it.
private func checked(
  _ bytes: [UInt8], as role: DocumentRole, _ example: Example, _ options: CheckOptions
) -> CheckResult {
  if example.isBaseline { return checkedBaseline(bytes, example, options) }
  if example.beside.isEmpty {
    let above = example.above.map { Plan(Snapshot(Array($0.utf8))) }
    return check(Snapshot(bytes, as: role), options, in: Surroundings(above: above))
  }
  var files = example.beside.mapValues { Array($0.utf8) }
  files["plan.course"] = bytes
  let disk = files
  let access = WorkspaceAccess(
    read: { path in
      guard let bytes = disk[String(decoding: path.bytes, as: UTF8.self)] else { return .absent }
      return isBinary(bytes) ? .trouble(.notText) : .bytes(bytes)
    },
    shown: { $0.bytes },
    // The project of an example has no folder; what is named from the root of the file system lies outside it.
    whereabouts: { _, named in named.bytes.first == 0x2F ? .outsideProject : .inProject })
  var workspace = Workspace<CheckResult>(access) { visit in
    let result = check(visit.plan, options, in: visit.surroundings)
    return (result, result.findings.count { $0.severity == .error })
  }
  workspace.open(files.keys.sorted().filter { !$0.hasPrefix("/") }.map { Path($0) })
  return workspace.answer(for: Path("plan.course")) ?? CheckResult()
}

/// A baseline held against the plans beside it.
private func checkedBaseline(_ bytes: [UInt8], _ example: Example, _ options: CheckOptions) -> CheckResult {
  guard let baseline = try? Baseline(parsing: bytes) else { return CheckResult() }
  let known = KnownFindings(baseline)
  let comparisons = example.beside.map { name, text in
    let plan = Plan(Snapshot(Array(text.utf8)))
    return known.comparing(check(plan, options), of: plan, at: Array(name.utf8))
  }
  let stale = known.stale(comparisons) { _ in true }.map { baseline.entries[$0] }
  return check(baseline: bytes, stale: stale, options).1
}
