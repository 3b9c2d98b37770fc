import FuzzKit
import TestKit
import Testing

/// Whatever a file holds, it is a plan without a slip in its notation or a problem that is told.
@Suite struct ImportRobustnessTests {
  @Test(arguments: ImportSample.all) func slipsDoNoHarm(_ sample: ImportSample) throws {
    for seed in 0..<60 as Range<UInt64> {
      tryImport(mutated(sample.bytes, seed: seed), sample.name, "slip \(seed)")
    }
  }

  @Test func anyBytesWillDo() {
    var numbers = SeededNumbers(seed: 7)
    for round in 0..<400 {
      let bytes = (0..<numbers.below(300)).map { _ in UInt8(truncatingIfNeeded: numbers.next()) }
      tryImport(bytes, ["a.csv", "a.tsv", "a.md", "a.ldj", "a"][round % 5], "round \(round)")
    }
  }

  /// Marks of tables and designs in any order.
  @Test func anyMarksWillDo() {
    var numbers = SeededNumbers(seed: 11)
    let marks = [
      "\"", ";", ",", "\t", "|", "\n", "\r\n", "Week", "Activiteit", "Duur", "Kind", "1", "90", "1:30", "LU1", "---",
      "# ", "## Week 2",
      "{\"activities\":[", "{\"slas\":[{", "\"type\":\"Read\"", "}]}", "sep=;", "Title", "?", "vakantie", "groep van 4",
      "Module", "Meeting",
      "36", "t/m", "[", "->", " ",
    ]
    for round in 0..<600 {
      var text = round % 3 == 0 ? "Week;Module;Meeting;Activiteit;Duur;Kind;Groep;Leerdoel\n" : ""
      for _ in 0..<numbers.below(60) { text += marks[numbers.below(marks.count)] }
      tryImport(Array(text.utf8), ["a.csv", "a.md", "a.json", ""][round % 4], "round \(round)")
    }
  }

  private func tryImport(_ bytes: [UInt8], _ name: String, _ place: String) {
    let broken = brokenImport(bytes, name: name)
    #expect(broken == [], "\(name), \(place)")
  }
}
