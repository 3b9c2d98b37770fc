import CourseFormat
import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import Testing
import Vocabulary

extension Rule: CustomTestStringConvertible {
  public var testDescription: String { qualifiedName }
}

/// The examples of a rule are its tests: as they stand, mended, and in disguise.
@Suite struct RuleExampleTests {
  private func findings(_ bytes: [UInt8], _ role: DocumentRole) -> [Finding] {
    check(Snapshot(bytes, as: role)).findings
  }

  private func described(_ findings: [Finding], _ bytes: [UInt8]) -> String {
    findings.map { "\($0.rule.name) '\(String(decoding: bytes[$0.span.range], as: UTF8.self))'" }.joined(
      separator: "; ")
  }

  @Test(arguments: Rule.all) func wrongExamplesAreFound(_ rule: Rule) {
    for example in rule.examples where example.verdict == .wrong {
      let (bytes, marks) = example.document
      let found = findings(bytes, example.role)
      let own = found.filter { $0.rule.name == rule.name }
      #expect(own.count == 1, "\(example.text)\n\(described(found, bytes))")
      #expect(found.count == own.count, "others speak too: \(example.text)\n\(described(found, bytes))")
      if let mark = marks.first, let finding = own.first {
        #expect(finding.span == mark, "\(example.text)\n\(described(own, bytes))")
      }
    }
  }

  @Test(arguments: Rule.all) func rightExamplesAreQuiet(_ rule: Rule) {
    for example in rule.examples where example.verdict == .right {
      let (bytes, _) = example.document
      let own = findings(bytes, example.role).filter { $0.rule.name == rule.name }
      #expect(own.isEmpty, "\(example.text)\n\(described(own, bytes))")
    }
  }

  @Test(arguments: Rule.all) func fixesMend(_ rule: Rule) {
    for example in rule.examples where example.verdict == .wrong {
      let (bytes, _) = example.document
      guard let finding = findings(bytes, example.role).first(where: { $0.rule.name == rule.name }) else { continue }
      guard let fix = finding.fixes.first else {
        #expect(example.fixed == nil, "there is no fix for \(example.text)")
        continue
      }
      let mended = applying(fix.edits, to: bytes)
      if let fixed = example.fixed {
        #expect(String(decoding: mended, as: UTF8.self) == fixed, "the first fix of \(example.text)")
      }
      guard fix.safety == .safe else { continue }
      let before = findings(bytes, example.role)
      let after = findings(mended, example.role)
      #expect(!after.contains { $0.rule.name == rule.name }, "still found after its fix: \(example.text)")
      #expect(after.count < before.count, "the fix brings something new: \(described(after, mended))")
    }
  }

  @Test(arguments: Rule.all) func disguisesDoNotHideIt(_ rule: Rule) {
    for example in rule.examples where example.verdict == .wrong {
      let (bytes, _) = example.document
      let count = findings(bytes, example.role).filter { $0.rule.name == rule.name }.count
      let disguises: [(String, [UInt8])] = [
        ("an emoji above", Array("# 🎓\n".utf8) + bytes),
        ("CRLF", bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }),
      ]
      for (name, disguised) in disguises {
        let own = findings(disguised, example.role).filter { $0.rule.name == rule.name }
        #expect(own.count == count, "\(name): \(example.text)")
      }
    }
  }

  /// A reason below the document sets a finding aside, unless the text can't be read far enough.
  @Test(arguments: Rule.all) func canBeSetAside(_ rule: Rule) {
    for example in rule.examples where example.verdict == .wrong && example.role == .plan {
      let (bytes, _) = example.document
      let before = check(Snapshot(bytes))
      guard !before.couldNotJudge, !rule.looksAtIgnores,
        let own = before.findings.first(where: { $0.rule.name == rule.name }), own.element >= 0
      else { continue }
      let suffix = Array("\nignore \(rule.qualifiedName): agreed with the committee".utf8)
      let after = check(Snapshot(bytes + suffix))
      #expect(!after.findings.contains { $0.rule.name == rule.name }, "\(example.text)")
      #expect(after.setAside.contains { $0.finding.rule.name == rule.name }, "\(example.text)")
    }
  }

  @Test(arguments: Rule.all) func saysWhatAPersonNeeds(_ rule: Rule) {
    let wrong = rule.examples.filter { $0.verdict == .wrong }
    let right = rule.examples.filter { $0.verdict == .right }
    #expect(wrong.count >= 2 && right.count >= 2, "two wrong and two right examples, please")
    let languages = Set(rule.examples.map { Snapshot($0.document.bytes, as: $0.role).language })
    #expect(languages.count == 2, "examples in Dutch and in English")
    checkText(rule.title, rule, isSentence: false)
    checkText(rule.why, rule, isSentence: true)
    for example in wrong {
      for finding in findings(example.document.bytes, example.role) where finding.rule.name == rule.name {
        checkText(finding.message, rule, isSentence: true)
        for fix in finding.fixes { checkText(fix.title, rule, isSentence: false) }
      }
    }
  }

  private func checkText(_ text: Bilingual<String>, _ rule: Rule, isSentence: Bool) {
    for language in Language.allCases {
      let words = text[language]
      #expect(!words.isEmpty && !words.contains("  "), "\(rule.name): '\(words)'")
      if isSentence { #expect([".", "?", ":"].contains(words.suffix(1)), "\(rule.name): '\(words)'") }
    }
    if isSentence { #expect(text.nl != text.en, "\(rule.name) says '\(text.nl)' in one language only") }
  }
}
