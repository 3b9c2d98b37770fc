import CourseFormat
import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import TestKit
import Testing
import Vocabulary

/// All that can be said of a document, without what is kept back for whoever looks for the first time.
private func everything(_ bytes: [UInt8]) -> (snapshot: Snapshot, findings: [Finding]) {
  var options = CheckOptions()
  options.profile = .institution
  options.isFullReview = true
  let snapshot = Snapshot(bytes)
  let result = check(snapshot, options)
  return (snapshot, inOrder(result.findings + result.remarks))
}

private func inOrder(_ findings: [Finding]) -> [Finding] { findings.sorted { $0.span < $1.span } }

/// By rule, the fingerprints of its findings.
private func byRule(_ bytes: [UInt8]) -> [String: Set<String>] {
  let (snapshot, findings) = everything(bytes)
  var result: [String: Set<String>] = [:]
  for (finding, print) in zip(findings, fingerprints(of: findings, in: snapshot)) {
    result[finding.rule.qualifiedName, default: []].insert(print.text)
  }
  return result
}

/// What is found the same number of times has the same fingerprints; what a change of layout mends or brings is left out.
private func differences(_ before: [UInt8], _ after: [UInt8]) -> [String] {
  let (old, new) = (byRule(before), byRule(after))
  return old.keys.sorted().compactMap { rule in
    guard let own = old[rule], let other = new[rule] else { return nil }
    let changed = own.count == other.count ? own != other : !(own.isSubset(of: other) || other.isSubset(of: own))
    return changed ? "\(rule): \(own.symmetricDifference(other).count) differ" : nil
  }
}

private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

private func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
  bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes
}

private func prints(_ text: String, _ rule: String) -> [Fingerprint] {
  var options = CheckOptions()
  options.selected = [rule]
  let snapshot = Snapshot(Array(text.utf8))
  return fingerprints(of: check(snapshot, options).findings, in: snapshot)
}

@Suite struct FingerprintTests {
  @Test(arguments: Sample.all) func areUniqueInADocument(_ sample: Sample) {
    let (snapshot, findings) = everything(sample.bytes)
    #expect(!findings.isEmpty)
    #expect(Set(fingerprints(of: findings, in: snapshot)).count == findings.count)
  }

  @Test(arguments: Sample.all) func surviveLayout(_ sample: Sample) {
    #expect(differences(sample.bytes, formatted(Snapshot(sample.bytes))) == [])
    #expect(differences(sample.bytes, sample.bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }) == [])
    #expect(differences(withoutMark(sample.bytes), byteOrderMark + withoutMark(sample.bytes)) == [])
  }

  @Test(arguments: Sample.all) func surviveTheOtherLanguage(_ sample: Sample) {
    let snapshot = Snapshot(sample.bytes)
    #expect(differences(sample.bytes, translated(snapshot, to: snapshot.language.other)) == [])
  }

  @Test(arguments: Sample.all) func surviveLinesBetween(_ sample: Sample) {
    let bytes = withoutMark(sample.bytes)
    let spread = bytes.flatMap { $0 == 0x0A ? Array("\n\n# edited\n".utf8) : [$0] }
    #expect(differences(bytes, Array("# by hand\n".utf8) + spread) == [])
  }

  @Test(arguments: Sample.all) func surviveTheOtherForm(_ sample: Sample) {
    let snapshot = Snapshot(sample.bytes)
    let long = applying(detailsAsProperties(snapshot), to: sample.bytes)
    // How something is written is another matter when it is written otherwise.
    #expect(differences(sample.bytes, long).filter { !$0.hasPrefix("notation/") } == [])
  }

  /// Moving the first week behind the others moves no other week's findings.
  @Test(arguments: Sample.all) func surviveAMovedSibling(_ sample: Sample) {
    let snapshot = Snapshot(withoutMark(sample.bytes))
    let model = snapshot.model
    let blocks = model.children(of: model.document).filter { child in
      let element = model.elements[Int(child)]
      return element.form == .entry && element.keyword?.row.role == .block
    }
    guard let first = blocks.first, let second = blocks.dropFirst().first else { return }
    let lines = snapshot.tree.lines
    func range(_ element: Int32) -> Range<Int> {
      let line = Int(model.elements[Int(element)].line)
      let end = Int(lines[line].end)
      return Int(lines[line].start)..<(end < lines.count ? Int(lines[end].start) : snapshot.bytes.count)
    }
    var bytes = snapshot.bytes
    let (one, other) = (range(first), range(second))
    guard one.upperBound == other.lowerBound, bytes[other.upperBound - 1] == 0x0A else { return }
    bytes.replaceSubrange(
      one.lowerBound..<other.upperBound, with: Array(bytes[other]) + Array(bytes[one]))
    // Rules about order have something else to say then.
    let found = differences(snapshot.bytes, bytes)
    #expect(found.count <= 3, "\(found)")
  }

  private let course = """
    course MC101: Marketing
    week 1: Start
      async video: Clips
        duraton: 20 min
    """

  @Test func changeWithWhatTheLineSays() {
    let rule = "notation/unknown-word"
    let before = prints(course, rule)
    #expect(before.count == 1)
    #expect(prints(course.replacing("duraton", with: "durattion"), rule) != before)
    #expect(prints(course.replacing("20 min", with: "30 min"), rule) != before)
    #expect(prints(course.replacing("Clips", with: "Films"), rule) != before)
    #expect(prints(course.replacing("MC101", with: "MC102"), rule) != before)
    #expect(prints(course.replacing("20 min", with: "20  min"), rule) == before)
    #expect(prints(course.replacing("week 1", with: "week 2"), rule) == before)
    #expect(prints(course.replacing("Marketing", with: "Communication"), rule) == before)
  }

  @Test func tellTwinsApart() {
    let twins = prints(course + "\n    duraton: 20 min", "notation/unknown-word")
    #expect(twins.count == 2 && Set(twins).count == 2)
    #expect(twins.first == prints(course, "notation/unknown-word").first)
  }

  /// Baselines on disk and reports elsewhere go by these: change `version` with them.
  @Test func areTheSameInEveryVersion() {
    let print = prints(course, "notation/unknown-word").first
    #expect(print?.text == "82bde5e9e65b6bcd2e6a91eac948036b")
    #expect(print.flatMap { Fingerprint(Array($0.text.utf8)) } == print)
    #expect(Fingerprint(Array("0123456789abcdef".utf8)) == nil)
    #expect(Fingerprint(Array("0123456789ABCDEF0123456789abcdef".utf8)) == nil)
  }
}
