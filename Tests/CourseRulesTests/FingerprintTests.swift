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

@Suite struct FingerprintTests {
  @Test(arguments: Sample.all) func areUniqueInADocument(_ sample: Sample) {
    let (snapshot, findings) = everything(sample.bytes)
    #expect(!findings.isEmpty)
    #expect(Set(fingerprints(of: findings, in: snapshot)).count == findings.count)
  }

  @Test(arguments: Sample.all) func surviveLayout(_ sample: Sample) {
    #expect(differences(sample.bytes, formatted(Snapshot(sample.bytes))) == [])
    #expect(differences(sample.bytes, sample.bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }) == [])
    #expect(differences(sample.bytes, [0xEF, 0xBB, 0xBF] + sample.bytes) == [])
  }

  @Test(arguments: Sample.all) func surviveTheOtherLanguage(_ sample: Sample) {
    let snapshot = Snapshot(sample.bytes)
    #expect(differences(sample.bytes, translated(snapshot, to: snapshot.language.other)) == [])
  }

  @Test(arguments: Sample.all) func surviveLinesBetween(_ sample: Sample) {
    let spread = sample.bytes.flatMap { $0 == 0x0A ? Array("\n\n# edited\n".utf8) : [$0] }
    #expect(differences(sample.bytes, Array("# by hand\n".utf8) + spread) == [])
  }

  @Test(arguments: Sample.all) func surviveTheOtherForm(_ sample: Sample) {
    let snapshot = Snapshot(sample.bytes)
    #expect(differences(sample.bytes, applying(detailsAsProperties(snapshot), to: sample.bytes)) == [])
  }
}
