import Foundation
import Testing
import Vocabulary

private let programme = """
  programme CE: Commercial Economics
  language: en
  outcome PO1: Advises a client
  outcome PO2: Works with others
    mastery: mastered
  period 2: Later
    year: 2
    course B1: b1.course [2.5-5 EC]
      requires: A1
  period 1: First
    year: 1
    course A1: a1.course [5 EC, introduced] -> PO1
      start: week 3
    course A2: gone.course [5 EC]
      start: week 5
      start: week 5

  """
private let first = "course A1: Markets\nlanguage: en\nprogramme: programme.course\n"
private let second = """
  course B1: Advice
  language: en
  programme: programme.course
  outcome LO1: Advises [developed] -> programme.course#PO1
  assessment summative T1: Report -> LO1

  """

/// What belongs together, as text, as a drawing and for programs.
@Suite struct GraphTests {
  private let disk = Disk(["programme.course": programme, "a1.course": first, "b1.course": second])

  @Test func tellsAProgrammeInTime() {
    let ran = disk.run("graph")
    #expect(ran.code == 0 && ran.errors == "")
    #expect(
      ran.output == """
        Commercial Economics (CE)
        programme.course

        period 1: First
        year 1
          A1  Markets                                                   week 3      5 EC
          A2  ?                                                         week 5      5 EC
              gone.course does not exist

        period 2: Later
        year 2
          B1  Advice                                                            2.5-5 EC

        What requires what  (A ← B: A requires B)
          B1 ← A1

        Where each outcome is worked on  (✓ assessed there, – not, ? not known)
          PO1  Advises a client
               introduced  A1\u{A0}?
               developed   B1\u{A0}✓
          PO2  Works with others [target: mastered]
               no course says that it works on this
          Not known without a file: A2.

        """, "\(ran.output)")
  }

  @Test func speaksDutch() {
    let output = disk.run("graph", "--language", "nl").output
    for words in [
      "jaar 1\n", " 2,5-5 EC\n", "gone.course bestaat niet\n", "voor A is B nodig", "introductie  A1",
      "[doel: beheersing]",
      "geen cursus zegt dat die hieraan werkt", "Niet bekend zonder bestand: A2.",
    ] { #expect(output.contains(words), "\(words)\n\(output)") }
    disk.variables = ["LANG": "nl_NL.UTF-8"]
    #expect(disk.run("graph").output == output)
  }

  @Test func fitsATerminal() {
    disk.files["a1.course"] = Array(("course A1: " + String(repeating: "Very long title ", count: 20) + "\n").utf8)
    for language in Language.allCases {
      for line in disk.run("graph", "--language", language.code).output.split(separator: "\n") {
        #expect(line.unicodeScalars.count <= 80, "\(line)")
      }
    }
  }

  @Test func marksCircles() throws {
    disk.files["a1.course"] = Array((first + "requires: B1\n").utf8)
    let output = disk.run("graph").output
    #expect(output.contains("  A1 ← B1 (in a circle)\n  B1 ← A1 (in a circle)\n"), "\(output)")
    #expect(output.contains("  Circle: A1 ← B1 ← A1; none of these can come first\n"))
    #expect(disk.run("graph", "--format", "dot").output.contains("class=\"required circle\", style=solid, color=red"))
    let graph = try json("graph", "--format", "json")
    let found = try #require((graph["programmes"] as? [[String: Any]])?.first)
    #expect(found["circles"] as? [[Int]] == [[0, 2]])
  }

  @Test func doesNotInvent() {
    let output = Disk([
      "a.course": "course A1: One\nlanguage: en\nrequires: A2 or experience\nrequires: English at B2\n",
      "b.course": "course A2: Two\nlanguage: en\nprogramme: Economics\nrequires: A2\n", "empty.course": "# nothing\n",
    ]).run("graph").output
    #expect(output.hasPrefix("Courses that belong to no programme here\n"), "\(output)")
    #expect(output.contains("? EC\n") && output.contains("      belongs to Economics\n"))
    #expect(output.contains("A1 ← A2 (or something else), “English at B2”\n"))
    #expect(output.contains("A2 requires itself\n"))
    #expect(output.hasSuffix("These do not say what they are about: empty.course.\n"))
  }

  @Test func tellsWhoNamesWhom() {
    disk.files["c1.course"] = Array("course C1: Alone\nlanguage: en\nprogramme: programme.course\n".utf8)
    disk.files["school.course"] = Array(
      "institution SU: University\nlanguage: en\nprogramme: programme.course\nprogramme: law.course\n".utf8)
    let output = disk.run("graph").output
    #expect(
      output.contains("Belong here by their own files; the programme does not name them\n  C1  Alone"), "\(output)")
    #expect(output.contains("belongs to University (SU), school.course\n"))
    #expect(
      output.contains("Programmes\n  Commercial Economics (CE), programme.course\n  law.course (does not exist)\n"))
    #expect(
      disk.run("graph", "c1.course").output.contains(
        "belongs to Commercial Economics (CE), programme.course, not among these\n      files\n"))
  }

  // MARK: For programs

  private func json(_ arguments: String...) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(disk.run(arguments).output.utf8)) as? [String: Any])
  }

  @Test func jsonHoldsWhatIsKnown() throws {
    let graph = try json("graph", "--format", "json", "programme.course", "a1.course")
    #expect(graph["version"] as? Int == 1)
    let programme = try #require((graph["programmes"] as? [[String: Any]])?.first)
    #expect(programme["path"] as? String == "programme.course" && programme["outcomesComplete"] as? Bool == false)
    let courses = try #require(programme["courses"] as? [[String: Any]])
    #expect(courses.map { $0["name"] as? String } == ["A1", "A2", "B1"])
    #expect(courses.map { $0["file"] as? String } == ["read", "missing", "read"])
    #expect(courses.map { $0["path"] as? String } == ["a1.course", "gone.course", "b1.course"])
    #expect(
      courses.map { $0["period"] as? Int } == [0, 0, 1] && courses.map { $0["startWeek"] as? Int } == [3, 5, nil])
    #expect((courses[2]["credits"] as? [String: Double]) == ["lower": 2.5, "upper": 5])
    let link = try #require((courses[2]["requires"] as? [[String: Any]])?.first)
    #expect(link["course"] as? Int == 0 && link["kind"] as? String == "required" && link["circle"] as? Bool == false)
    let outcomes = try #require(programme["outcomes"] as? [[String: Any]])
    #expect(outcomes.map { $0["target"] as? String } == [nil, "mastered"])
    let works = try #require(outcomes[0]["works"] as? [[String: Any]])
    #expect(works.map { $0["levels"] as? [String] } == [["introduced"], ["developed"]])
    #expect(works.map { $0["assessed"] as? Bool } == [nil, true])
  }

  @Test func jsonIsTheSameInEveryLanguage() {
    #expect(
      disk.run("graph", "--format", "json", "--language", "nl").output == disk.run("graph", "--format", "json").output)
    #expect(
      Disk(["x.course": "# nothing\n"]).run("graph", "--format", "json").output == """
        {
          "version": 1,
          "programmes": [],
          "institutions": [],
          "courses": [],
          "circles": [],
          "unrecognized": ["x.course"]
        }

        """)
  }

  @Test func drawsClustersAndArrows() {
    let output = disk.run("graph", "--format", "dot").output
    #expect(output.hasPrefix("digraph curriculum {\n") && output.hasSuffix("}\n"))
    for text in [
      "subgraph \"cluster_p1\" {", "subgraph \"cluster_p1t1\" {", "label=\"period 1: First\\nyear 1\"",
      "\"p1c1\" -> \"p1c3\" [class=\"required\", style=solid];",
      "\"p1c3\" -> \"p1o1\" [class=\"developed assessed\", style=dashed, color=gray50, label=\"developed ✓\"];",
      "[class=\"course missing\", label=\"A2\\n?\\n5 EC, week 5\\ngone.course\\ndoes not exist\"",
    ] { #expect(output.contains(text), "\(text)\n\(output)") }
    #expect(output == disk.run("graph", "--format", "dot").output)
    #expect(disk.run("graph", "--format", "dot", "--language", "nl").output.contains("label=\"verdieping ✓\""))
  }

  @Test func drawingsEscapeEverything() {
    let output = Disk(["a.course": "course A1: A \"b\" \\n <i> &amp; {c} | \u{1B}[1m\\\n"])
      .run("graph", "--format", "dot").output
    #expect(output.contains(#"A \"b\" \\n <i> &amp;amp;"#) && output.contains("␛"), "\(output)")
    #expect(!output.contains("\u{1B}"))
    // Every quote is closed on its own line.
    for line in output.split(separator: "\n") {
      var isOpen = false
      var isEscaped = false
      for character in line {
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if character == "\"" {
          isOpen.toggle()
        }
      }
      #expect(!isOpen, "\(line)")
    }
  }

  // MARK: What goes wrong

  @Test func complainsOfWhatCannotBeRead() {
    disk.files["picture.course"] = [UInt8](repeating: 1, count: 100)
    let ran = disk.run("graph")
    #expect(ran.code == 2 && ran.errors == "coursecheck: picture.course is not a text file.\n")
    #expect(ran.output.hasPrefix("Commercial Economics (CE)\n"))
    let absent = disk.run("graph", "nowhere.course")
    #expect(absent.code == 2 && absent.output == "" && absent.errors == "coursecheck: nowhere.course does not exist.\n")
    #expect(disk.run("graph", "--format", "svg").errors.contains("Choose one of text, dot, json."))
  }

  @Test func readsStandardInput() throws {
    disk.input = Array("course Z1: From elsewhere\n".utf8)
    let courses = try #require(try json("graph", "--format", "json", "-")["courses"] as? [[String: Any]])
    #expect(courses.map { $0["path"] as? String } == ["<stdin>"])
  }

  @Test func anythingCanBeAProgramme() {
    for text in [
      "programme", "programme:", "programme P:\nperiod:\n", "programme P: x\ncourse:\ncourse P: p.course\n",
      "programme P: x\nperiod 1: a\n  course A: a.course\n    requires: A, A1\n  course A: a.course\n    requires: ?\n",
    ] {
      let disk = Disk(["p.course": text])
      for format in ["text", "dot", "json"] { #expect(disk.run("graph", "--format", format).code == 0, "\(text)") }
    }
  }
}
