import Foundation
import JSON
import Testing

@Suite("A report for a committee")
struct ReportTests {
  private let course = """
    cursus MC1: Marketing
    taal: nl
    onderwijsvorm: blended
    studielast: 1 EC
    studenten: 24
    leeruitkomst L1: De student legt uit wat een merk is

    week 1: Begin
      bijeenkomst: Start [op locatie, 60 min]
        synchroon kennismaking: Wie ben jij? [hele groep, 20 min]
        synchroon casus C1: Een merk [groepjes van 4, 40 min] -> L1
      asynchroon lezen: Hoofdstuk 1 [eigen plek, individueel, 2 uur] -> L1
    """

  private func html(_ disk: Disk, _ arguments: String...) -> String {
    disk.run(["report"] + arguments).output
  }

  @Test("Is one page that needs nothing beside it")
  func page() {
    let disk = Disk(["c.course": course])
    let ran = disk.run("report", "-o", "r.html", "c.course")
    #expect(ran.code == 0)
    #expect(ran.errors == "Written: r.html\n")
    let page = disk.text("r.html")
    #expect(page.hasPrefix("<!doctype html>\n<html lang=nl>"))
    #expect(page.contains("is een blended cursus van 1 EC"))
    for outside in ["http://", "https://", "src=", "@import", "<link"] {
      #expect(!page.contains(outside), "\(outside)")
    }
  }

  @Test("Gives the same bytes for the same plan")
  func sameBytes() {
    let first = html(Disk(["c.course": course]), "c.course")
    #expect(first.count > 10_000)
    #expect(first == html(Disk(["c.course": course]), "c.course"))
  }

  @Test("Opens in the language of the plan, or the one asked for")
  func language() {
    #expect(html(Disk(["c.course": course]), "c.course").contains("<h1 data-t="))
    #expect(html(Disk(["c.course": course]), "--language", "en", "c.course").contains("is a blended course of 1 EC"))
  }

  @Test("Is data for programs, and Markdown for minutes")
  func otherFormats() throws {
    let disk = Disk(["c.course": course])
    let json = try JSON(parsing: Array(disk.run("report", "--format", "json", "c.course").output.utf8))
    #expect(json["documents"]?.elements?.first?["code"]?.text == "MC1")
    let sections = json["documents"]?.elements?.first?["sections"]?.elements ?? []
    #expect(sections.contains { $0["id"]?.text == "findings" })
    #expect(disk.run("report", "--format", "markdown", "c.course").output.hasPrefix("# Beoordelingsrapport\n"))
  }

  @Test("Needs to know which plan")
  func noPlan() {
    let ran = Disk().run("report")
    #expect(ran.code == 2)
    #expect(ran.errors.contains("Which files?"))
    #expect(Disk().run("report", "absent.course").code == 2)
  }

  @Test("Writes nothing over a plan, and nothing when a plan can't be read")
  func keepsPlans() {
    let disk = Disk(["c.course": course])
    #expect(disk.run("report", "-o", "r.html", "c.course", "absent.course").code == 2)
    #expect(disk.files["r.html"] == nil)
  }

  @Test("Shows what changed since an older file")
  func sinceFile() {
    let old = course.replacing("2 uur", with: "1 uur").replacing(
      "      asynchroon lezen", with: "      asynchroon  lezen")
    let disk = Disk(["c.course": course, "old.course": old])
    let page = html(disk, "--since", "old.course", "c.course")
    #expect(page.contains("Wat er veranderd is"))
    #expect(page.contains("(was "))
    let alone = html(disk, "c.course")
    #expect(page.components(of: "class=f8") > alone.components(of: "class=f8"))
    #expect(!alone.contains("(was "))
  }

  @Test("Shows a solved finding and a new one first")
  func sinceFindings() {
    let old = course.replacing("studielast: 1 EC\n", with: "studielast: 1 EC\nstudeltn: 4\n")
    let new = course.replacing("-> L1", with: "-> L9")
    let page = html(Disk(["c.course": new, "old.course": old]), "--since", "old.course", "c.course")
    let order = [">Nieuw</h4>", ">Opgelost</h4>", ">Gebleven</h4>"].map { page.range(of: $0)?.lowerBound }
    #expect(order.allSatisfy { $0 != nil })
    #expect(order.compactMap { $0 } == order.compactMap { $0 }.sorted())
  }

  /// Whatever a plan says, it is text.
  static let hostile = [
    "</script><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</svg><svg onload=alert(1)>",
    "' onmouseover='alert(1)", "<!--", "]]>", "\u{202E}gnp.exe", "\u{2066}a\u{2069}", "&lt;b&gt;", "</style>", "<mark>",
    "{{x}}", "`${1}`",
  ]

  @Test("Lets no text of a plan break out", arguments: hostile)
  func hostileText(text: String) {
    let plan = """
      course X\u{FF1A}1: \(text)
      question: \(text)
      outcome L1: \(text)
      outcome L2: \(text)

      week 1: \(text)
        meeting: \(text) [online, 60 min]
          sync discussion A1: \(text) [20 min] -> L1
          sync \(text): \(text)
        async reading A2: \(text) [30 min] -> L1
          follows: A1
          product: \(text)
          ignore workload/week-peak: \(text)
      assessment T1: \(text) [50%, week 1]
      measurement: pre [N 12]
        \(text): 3,2
      """
    let plain = Disk(["c.course": plan.replacing(text, with: "Title")]).run("report", "c.course").output
    let page = Disk(["c.course": plan]).run("report", "c.course").output
    for scalar in page.unicodeScalars {
      #expect(!(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
    }
    // What opens an element or an attribute is ours: there are as many as with an innocent title.
    for mark in ["<script", "</script", "<svg", "</svg", "<img", "<style", "</style", "<!--", "<mark"] {
      #expect(page.components(of: mark) <= plain.components(of: mark), "\(mark)")
    }
    let markdown = Disk(["c.course": plan]).run("report", "--format", "markdown", "c.course").output
    let unescaped = markdown.replacing("\\<", with: "")
    for mark in ["<script", "<img", "<svg", "<!--"] { #expect(!unescaped.contains(mark), "\(mark)") }
  }
}

extension String {
  fileprivate func components(of mark: String) -> Int { ranges(of: mark).count }
}
