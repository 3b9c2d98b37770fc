import CourseAnswers
import CourseRules
import TestKit
import Testing
import Vocabulary

/// What a page gets to know of a text is what the commands say of it.
@Suite struct AnswersTests {
  private let disk = Disk()

  /// That name no other files: a command would look for those.
  @Test(arguments: Sample.all.filter { !$0.name.contains("/") }.prefix(6)) func findingsAreThoseOfACheck(
    _ sample: Sample
  ) {
    disk.input = sample.bytes
    for (profile, selection) in [("core", RuleSelection.profile(.core)), ("all", .all)] {
      let ran = disk.run("check", "--output", "jsonl", "--profile", profile, "-")
      #expect(ran.output == text(.findings(selection), sample.bytes))
    }
  }

  @Test func textComesBackAsFromTheCommands() {
    disk.input = Array("Cursus: Proef\n week 1 : Start\n   synchroon casus:  De  theorie [online,90 min]\n".utf8)
    #expect(disk.run("fmt", "-").output == text(.formatted, disk.input))
    #expect(disk.run("translate", "--to", "en", "-").output == text(.translated(.english), disk.input))
  }

  @Test func mendingLeavesNothingToMend() {
    let bytes = Array("course A: B\nweek 1: C\n  sync: D [durration 20 min]\n".utf8)
    let mended = answer(.mended(.unsafe), about: bytes)
    #expect(mended != bytes)
    #expect(answer(.mended(.unsafe), about: mended) == mended)
  }

  @Test func editorsAreAnswered() {
    let bytes = Array("course A: B\nweek 1: C\n  sync case: D\n".utf8)
    #expect(
      text(.outline, bytes).hasPrefix(#"[{"name":"B","detail":"course A","keyword":"course","range":{"start":0,"#))
    #expect(
      text(.hover(25, .english), bytes).hasPrefix(#"{"range":{"start":24,"end":28},"markdown":"**sync (synchroon)**"#))
    #expect(text(.hover(11, .english), []) == "null")
    #expect(text(.completion(0, .english), []).contains(#"{"label":"course"#))
  }

  private func text(_ question: Question, _ bytes: [UInt8]) -> String {
    String(decoding: answer(question, about: bytes), as: UTF8.self)
  }
}
