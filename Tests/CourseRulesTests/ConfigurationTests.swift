import CourseFormat
import CourseModel
import CourseRules
import CourseSyntax
import TestKit
import Testing
import Vocabulary

@Suite struct ConfigurationTests {
  private func configuration(_ text: String) -> Configuration {
    Configuration(Snapshot(Array(text.utf8), as: .project))
  }

  @Test(arguments: [
    ("archive/**", "archive/a.course", true), ("archive/**", "archive/b/a.course", true),
    ("archive/**", "archive", false), ("archive/**", "x/archive/a.course", false),
    ("archive/", "archive/a.course", true),
    ("archive/", "x/archive/a.course", true), ("archive/", "archive", false), ("*.old.course", "x/y.old.course", true),
    ("*.old.course", "x/y.course", false), ("/a.course", "a.course", true), ("/a.course", "x/a.course", false),
    ("a?c.course", "aéc.course", true), ("a?c.course", "ac.course", false), ("**/b/*.course", "x/y/b/a.course", true),
    ("**/b/*.course", "b/a.course", true), ("x/**/z.course", "x/z.course", true),
    ("x/**/z.course", "x/1/2/z.course", true),
    ("x/**/z.course", "y/z.course", false), ("*", "a.course", true), ("/", "a.course", false), ("", "a.course", false),
    ("./a.course", "a.course", true), ("**", "x/a.course", true),
  ])
  func globs(_ pattern: String, _ path: String, _ isCovered: Bool) {
    #expect(ExcludePattern(pattern.utf8).covers(path.utf8) == isCovered, "\(pattern) \(path)")
  }

  @Test func manyStarsTakeNoTime() {
    let pattern = ExcludePattern(String(repeating: "*a", count: 200).utf8)
    #expect(!pattern.covers(String(repeating: "a", count: 5000).utf8 + Array("b".utf8)))
    let deep = ExcludePattern(String(repeating: "**/a/", count: 100).utf8)
    #expect(!deep.covers(String(repeating: "a/", count: 90).utf8))
  }

  @Test func readsBothLanguages() {
    let dutch = configuration(
      """
      taal: nl
      faal bij: waarschuwing
      profiel: uitgebreid
      regels:
        notation/*: uit
      grenzen:
        grootte leergemeenschap: 8-12 personen
        ruimte asynchroon: 2880 min
      """)
    let english = configuration(
      """
      language: nl
      fail on: warning
      profile: extended
      rules:
        notation: off
      limits:
        community size: 8-12 people
        async window: 48 h
      """)
    for read in [dutch, english] {
      #expect(read.language?.value == .dutch)
      #expect(read.failOn?.value == .severity(.warning))
      #expect(read.profile?.value == .extended)
      #expect(read.rules.map { $0.value } == [RuleSetting("notation/*", .off)])
      #expect(read.limits.upper(.communitySize) == 12 && read.limits.lower(.asyncWindow) == 48)
      #expect(read.limits.lower(.largeGroup) == 30)
    }
  }

  @Test func nearestWinsKeyByKey() {
    let near = configuration("limits:\n  large group: 20\nrules:\n  unknown-word: advice\n")
    let far = configuration("language: en\nlimits:\n  large group: 25\n  response: 40%\nrules:\n  unknown-word: off\n")
    let merged = Configuration(nearestFirst: [near, far])
    #expect(merged.limits.lower(.largeGroup) == 20 && merged.limits.lower(.response) == 40)
    #expect(merged.language?.origin.file == 1)
    #expect(merged.limitSettings.first { $0.limit == .largeGroup }?.origin.file == 0)
    #expect(merged.rules.map { $0.value } == [RuleSetting("notation/unknown-word", .weighs(.advice))])
    #expect(configuration("rules:\n  principle-a/*: off\n").rules.first?.value.pattern == "principle-a/*")
  }

  @Test func readsOwnKinds() throws {
    let read = configuration(
      """
      kind speed-date: Speed date [sync, 5-30 people, supports social, principle A, online]
        nl: speeddate, snelle kennismaking
        used for: acquaintance
        duration: 20 min
      """)
    let kind = try #require(read.ownKinds.first)
    #expect(kind.identifier == "speed-date" && kind.title == "Speed date")
    #expect(kind.names.nl == ["speeddate", "snelle kennismaking"])
    #expect(kind.timing == .sync && kind.band == .people(5, 30))
    #expect(kind.presences == .social && kind.principles == .a && kind.environments == .online)
    #expect(kind.classes == .acquaintance && kind.minutes == 20...20)
  }

  @Test func activitiesHaveTheFacetsOfOwnKinds() throws {
    let kinds = configuration("kind speed-date: Speed date [sync, supports social, principle A]").ownKinds
    let plan = Array("course X1: A\nweek 1: B\n  sync speed date S1: C\n".utf8)
    let snapshot = Snapshot(plan, ownKinds: kinds)
    #expect(snapshot.tree.problems.isEmpty)
    let activity = try #require(figures(of: snapshot.model).activities.first)
    #expect(activity.facets.presences == .social && activity.facets.principles == .a)
    #expect(snapshot.model.ownKind(activity.element)?.identifier == "speed-date")
    #expect(snapshot.name(activity.element) == "S1")
  }

  /// The project file of the contract, with slips in it.
  @Test func slipsBreakNoPromise() {
    let sample = Array(
      """
      language: nl
      fail on: warning
      exclude: archive/**
      # What we care about
      rules:
        principle-a/*: warning
        coi-social/emoticons: off
      limits:
        community size: 8-10
        EC: 28 h
      kind speed-date: Speed date [sync, 5-30 people, supports social, principle A]
        nl: speeddate
      > Agreed with the committee.

      """.utf8)
    #expect(brokenProject(sample).isEmpty)
    for seed in 0..<300 as Range<UInt64> {
      let bytes = mutated(sample, seed: seed)
      let broken = brokenProject(bytes)
      #expect(broken.isEmpty, "\(seed): \(broken)\n\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  /// A plan is read as before: what only a project file knows is no word of it.
  @Test func plansDoNotKnowTheWordsOfAProjectFile() {
    let snapshot = Snapshot(Array("cursus X1: A\nwerkvorm: B\nlimits: C\n".utf8))
    #expect(snapshot.tree.problems.map { $0.kind } == [.unknownHead, .unknownHead])
  }
}
