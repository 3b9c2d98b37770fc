import CourseModel
import CourseSyntax
import Interchange
import JSON
import SourceText
import TestKit
import Testing
import Vocabulary

/// A document as data: nothing of it is lost.
@Suite struct ExportJSONTests {
  private func parsed(_ document: ExportedDocument) throws -> JSON {
    let value = try JSON(parsing: modelJSON(of: [document]))
    #expect(value["version"] == 1)
    return try #require(value["documents"]?.elements?.first)
  }

  @Test(arguments: Sample.all) func eachElementIsThere(_ sample: Sample) throws {
    let data = try parsed(exported(sample))
    let snapshot = Snapshot(sample.bytes)
    let elements = try #require(data["elements"]?.elements)
    try #require(elements.count == snapshot.model.elements.count)
    for (at, element) in snapshot.model.elements.enumerated() {
      let own = elements[at]
      #expect(own["line"]?.integer == Int(element.line) + 1)
      #expect(own["text"]?.text == snapshot.plainText(element.textSpan))
      #expect(own["keyword"]?.text == element.keyword?.identifier)
      #expect(own["parent"]?.integer == (element.parent < 0 ? nil : Int(element.parent)))
      let children = snapshot.model.children(of: Int32(at)).map { Int($0) }
      #expect((own["children"]?.elements ?? []).compactMap { $0.integer } == children)
      if element.state == .stated, hasType(element.value) { #expect(own["value"] != nil, "element \(at)") }
      if !element.nameSpan.isEmpty { #expect((own["id"] ?? own["number"] ?? own["rules"]) != nil) }
    }
    let comments = snapshot.tree.lines.count { $0.kind == .comment }
    #expect(data["comments"]?.elements?.count == comments)
    let figures = try #require(data["figures"])
    #expect(figures["activities"]?.elements?.count == Plan(snapshot).activities.count)
  }

  /// Is more than text.
  private func hasType(_ value: Value) -> Bool {
    switch value {
    case .text: false
    case .terms(_, let count): count > 0
    default: true
    }
  }

  @Test func statesAndValuesAreTold() throws {
    let data = try parsed(
      exported(
        text: """
          course C1: A "quoted" title \u{1F600}
          # for whoever edits
          agreement netiquette: none, all on campus
          x-room: B2.14
          week 1: Start
            async video: Clip [online, 20-30 min] -> LO1
            async quiz V1: Test [?]
            sync vidoe: Odd [at most 90 s]
          outcome LO1: Applies theory

          """))
    let elements = try #require(data["elements"]?.elements)
    func element(_ text: String) -> JSON? { elements.first { $0["text"]?.text == text } }
    #expect(data["title"]?.text == "A \"quoted\" title \u{1F600}")
    #expect(data["comments"] == [["line": 2, "text": "for whoever edits"]])
    #expect(element("none, all on campus")?["state"] == "none")
    #expect(element("none, all on campus")?["reason"] == "all on campus")
    #expect(element("B2.14")?["head"] == "x-room")
    #expect(element("Clip")?["kind"] == "video")
    #expect(
      element("20-30 min")?["value"]
        == [
          "type": "duration", "minutes": ["lower": 20, "upper": 30, "certainty": "range"], "unit": "minute",
          "perWeek": false,
        ])
    #expect(element("?")?["state"] == "unknown")
    #expect(element("Odd")?["unknownKind"] == "vidoe")
    #expect(
      element("at most 90 s")?["value"]?["minutes"]
        == ["lower": .null, "upper": .number("1.5"), "certainty": "at-most"])
    let link = try #require(element("LO1")?["value"]?["references"]?.elements?.first)
    let target = try #require(link["element"]?.integer)
    #expect(elements[target]["id"] == "LO1")
    let total = try #require(data["figures"]?["total"])
    #expect(total["known"] == 2 && total["of"] == 3 && total["lower"] == 20)
  }

  @Test func noTwoKeywordsHaveOneName() {
    let names = Keyword.allCases.map(\.identifier)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.utf8.allSatisfy { $0 == 0x2D || $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 }, "\(name)")
    }
  }

  @Test func noTwoWordsOfAListHaveOneName() {
    for (set, terms) in Dictionary(grouping: Term.allCases, by: { $0.row.set }) {
      #expect(Set(terms.map(\.identifier)).count == terms.count, "\(set)")
    }
  }

  /// Programs rely on them, so whoever renames a keyword gives it its old name in `ownIdentifiers`.
  @Test func namesStayAsTheyAre() {
    let known = [
      (Keyword.async, "async"), (.studyForm, "study-form"), (.grouping, "grouping"), (.group, "group"),
      (.forOutcomes, "for"), (.weekCount, "weeks"), (.when, "when"), (.recurrence, "repeat"), (.pause, "break"),
      (.contactHours, "contact-hours"), (.due, "due"), (.periodName, "period-name"), (.credit, "ec"),
    ]
    for (keyword, name) in known { #expect(keyword.identifier == name) }
  }

  @Test func aDeepOutlineIsNoTrouble() throws {
    let lines = (0..<800).map { String(repeating: " ", count: $0) + "module: Level \($0)" }
    let data = try parsed(exported(text: "course: Deep\n" + lines.joined(separator: "\n")))
    #expect(data["elements"]?.elements?.count == 801)
  }
}
