import Commands
import Synchronization
import Testing

private let plan = """
  cursus MC101: Marketing
  week 1: Start
    asynchroon lezen A1: Twee artikelen [60 min, online]
    asynchroon quiz: Begrippen [15 min, online]
  """ + "\n"

@Suite struct ApproveCommandTests {
  private func approve(_ disk: Disk, _ arguments: String...) -> Ran {
    disk.run(["approve", "a.course", "--by"] + arguments)
  }

  private func drift(_ disk: Disk, _ arguments: String...) -> Ran {
    disk.run(["check", "a.course", "--select", "changed-since-approval,approval-record-does-not-fit"] + arguments)
  }

  private func approved(_ text: String = plan) -> Disk {
    let disk = Disk(["a.course": text])
    _ = approve(disk, "Opleidingscommissie", "--date", "2026-06-03")
    return disk
  }

  @Test func writesTheDecisionAndWhatThePlanIs() {
    let disk = Disk(["a.course": plan])
    disk.today = "2026-06-03"
    let ran = approve(disk, "Opleidingscommissie", "--note", "Let op week 1")
    #expect(ran.code == 0 && ran.output == "")
    #expect(
      ran.errors
        == "a.course: goedgekeurd door 'Opleidingscommissie' op 2026-06-03. Hoe het plan nu is, staat in a.approved (4 onderdelen).\n"
    )
    #expect(
      disk.text("a.course")
        == plan + "besluit: Opleidingscommissie [goedgekeurd, 2026-06-03]\n  - Let op week 1\n")
    #expect(disk.text("a.approved").contains("besluit: Opleidingscommissie [goedgekeurd, 2026-06-03]\n  - Let op"))
    #expect(disk.text("a.approved").contains("  asynchroon lezen A1: Twee artikelen\n"))
    #expect(drift(disk).code == 0)
    #expect(!drift(disk).output.contains("a.course:"))
  }

  @Test func whatChangedIsToldInBothLanguages() {
    let disk = approved()
    disk.files["a.course"] = Array(
      disk.text("a.course").replacing("60 min", with: "90 min").replacing("15 min", with: "20 min").utf8)
    let ran = disk.run("check", "a.course", "--language", "nl")
    #expect(ran.code == 0)
    #expect(
      ran.output.contains(
        "Goedgekeurd door 'Opleidingscommissie' op 2026-06-03. Sindsdien zijn 2 activiteiten veranderd: A1 en 'Begrippen'."
      ))
    #expect(
      drift(disk, "--language", "en").output.contains(
        "Since then 2 activities have changed: A1 and 'Begrippen'. Put this before them again if need be."))
    // A new decision is about what there is now.
    _ = approve(disk, "opleidingscommissie", "--date", "2026-09-01")
    #expect(!drift(disk).output.contains("a.course:"))
    #expect(disk.text("a.approved").split(separator: "\n").count { $0.hasPrefix("besluit") } == 1)
    #expect(disk.text("a.course").contains("besluit: Opleidingscommissie [goedgekeurd, 2026-09-01]\n"))
  }

  @Test func eachBodyHasItsOwn() {
    let disk = approved()
    disk.files["a.course"] = Array(disk.text("a.course").replacing("60 min", with: "90 min").utf8)
    _ = approve(disk, "Examencommissie", "--date", "2026-09-01")
    let ran = drift(disk)
    #expect(ran.output.contains("Goedgekeurd door 'Opleidingscommissie'"))
    #expect(ran.output.contains("is 1 activiteit veranderd: A1."))
    #expect(!ran.output.contains("door 'Examencommissie'"))
  }

  @Test func whatIsGoneOrCannotBeReadIsTold() {
    let disk = approved()
    let record = disk.text("a.approved")
    disk.files["a.course"] = Array(plan.utf8)
    #expect(drift(disk).output.contains("Volgens 'a.approved' heeft 'Opleidingscommissie' dit plan op 2026-06-03"))
    disk.files["a.approved"] = Array(record.replacing("besluit:", with: "<<<<<<< HEAD\nbesluit:").utf8)
    #expect(drift(disk).output.contains("op regel 4 nog een conflictmarkering"))
    disk.files["a.approved"] = Array("something else\n".utf8)
    #expect(drift(disk).output.contains("'a.approved' is niet door coursecheck geschreven."))
    // What someone else put there is kept.
    let ran = approve(disk, "Board", "--date", "2026-06-03")
    #expect(ran.code == 2 && ran.errors.contains("a.approved is where the plan as it is now goes"))
    #expect(disk.text("a.course") == plan && disk.text("a.approved") == "something else\n")
    disk.files["a.approved"] = nil
    #expect(!drift(disk).output.contains("a.course:"))
  }

  @Test func errorsInThePlanAreMentioned() {
    let disk = Disk(["a.course": plan + "  asynchroon lezen A1: Nog een [15 min, online]\n"])
    let ran = approve(disk, "Commissie", "--date", "2026-06-03")
    #expect(ran.code == 0)
    #expect(ran.errors.hasSuffix("\nEr staat nog een fout in het plan; `coursecheck check` laat die zien.\n"))
  }

  @Test(arguments: [
    (["approve"], "Which plan was approved?"), (["approve", "a.course"], "Who approved it?"),
    (["approve", "a.course", "--by", " "], "Who approved it?"),
    (["approve", "a.course", "b.course", "--by", "x"], "There is too much after 'approve'."),
    (["approve", "-", "--by", "x", "--date", "2026-06-03"], "'approve' does not read standard input."),
    (["approve", "a.course", "--by", "x", "--date", "3 June"], "'3 June' is not a date."),
    (["approve", "a.course", "--by", "x"], "When was it approved?"),
    (["approve", "none.course", "--by", "x", "--date", "2026-06-03"], "none.course does not exist."),
    (["approve", "empty.course", "--by", "x", "--date", "2026-06-03"], "there is no place for this decision"),
  ]) func saysWhatIsMissing(_ arguments: [String], _ text: String) {
    let disk = Disk(["a.course": plan, "empty.course": "\n"])
    let ran = disk.run(arguments)
    #expect(ran.code == 2)
    #expect(ran.errors.hasPrefix("coursecheck: \(text)"), "\(ran.errors)")
    #expect(disk.files.count == 2 && disk.text("a.course") == plan)
  }

  @Test func nothingIsHalfWritten() {
    let disk = Disk(["a.course": plan])
    disk.full = true
    let ran = approve(disk, "Commissie", "--date", "2026-06-03")
    #expect(ran.code == 2 && disk.text("a.course") == plan && disk.files["a.approved"] == nil)
  }

  @Test func aWatchSeesANewDecision() {
    let disk = approved()
    disk.files["a.course"] = Array(disk.text("a.course").replacing("60 min", with: "90 min").utf8)
    disk.meanwhile = [
      { disk in _ = disk.run("approve", "a.course", "--by", "Opleidingscommissie", "--date", "2026-06-03") }, { _ in },
    ]
    let ran = disk.run("check", "--watch", "--select", "changed-since-approval", "a.course")
    #expect(ran.code == 0)
    let shown = disk.live.shown.withLock { $0 }.filter { $0.channel == .output }.map { $0.text }
    #expect(shown.first?.contains("is 1 activiteit veranderd: A1") == true)
    #expect(shown.count == 2 && !(shown.last?.contains("veranderd") ?? true))
  }
}
