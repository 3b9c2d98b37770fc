import Commands
import Testing
import Workspaces

private let programme = """
  programme CE: Commercial economics
  outcome PO1: Designs a plan
  period 1: Start
    course MC101: brands.course [5 EC]
    course MC102: customers.course [5 EC]
    course MC103: teams.course

  """

private func course(_ code: String, in programme: String) -> String {
  "course \(code): A course\nprogramme: \(programme)\noutcome LO1: Explains a brand -> \(programme)#PO1\n"
}

@Suite struct LinkedFilesTests {
  @Test func mendsEveryReferenceToAFileThatWasMoved() {
    let disk = Disk([
      "ce.course": programme, "year1/brands.course": course("MC101", in: "ce.course"),
      "customer.course": course("MC102", in: "../ce.course"), "year1/together.course": course("MC103", in: "ce.course"),
    ])
    let mended = disk.check("--fix", "--unsafe", ".", rules: "files/*")
    #expect(mended.code == 0)
    #expect(mended.output.hasPrefix("9 findings fixed in 4 files.\nNo findings in 4 files"))
    #expect(
      disk.text("ce.course")
        == programme.replacing("brands.course", with: "year1/brands.course")
        .replacing("customers.course", with: "customer.course")
        .replacing("teams.course", with: "year1/together.course"))
    #expect(disk.text("year1/brands.course") == course("MC101", in: "../ce.course"))
    #expect(disk.text("customer.course") == course("MC102", in: "ce.course"))
    #expect(disk.check("--diff", "--unsafe", ".", rules: "files/*").code == 0)
  }

  @Test func mendsWhatFollowsFromAMendedReference() {
    let disk = Disk([
      "ce.course": programme,
      "year1/brands.course": course("MC101", in: "ce.course").replacing("#PO1", with: "#PO2"),
    ])
    _ = disk.check("--fix", "--unsafe", ".", rules: "files/*")
    #expect(disk.text("year1/brands.course") == course("MC101", in: "../ce.course"))
  }

  /// A file may have any name, but a line of ours can't hold all.
  @Test(arguments: ["x/new\nline.course", "x/ha#sh.course", "x/com,ma.course", "x/bra[ces].course", "x/a -> b.course"])
  func offersNoNameThatCannotBeWritten(_ name: String) {
    let disk = Disk([
      "ce.course": "programme CE: CE\nperiod 1: A\n  course MC1: gone.course [5 EC]\n", name: "course MC1: A\n",
    ])
    #expect(disk.check("--diff", "--unsafe", ".", rules: "files/*").output == "")
  }

  @Test func offersANameWithSpacesWhereItCanBeWritten() {
    let disk = Disk([
      "ce.course": "programme CE: CE\nperiod 1: A\n  course MC1: gone.course [5 EC]\n",
      "year 1/a.course": "course MC1: A\n",
      "b.course": "course MC2: B\nlearning outcome LO1: Explains -> a.course\n",
    ])
    _ = disk.check("--fix", "--unsafe", ".", rules: "files/*")
    #expect(disk.text("ce.course").contains("course MC1: year 1/a.course [5 EC]"))
    #expect(disk.text("b.course").contains("-> a.course"))
  }

  @Test func mendsWhatItCanOfManyReferences() {
    var files: [String: String] = [:]
    var lines = "programme CE: CE\nlanguage: en\nperiod 1: A\n"
    for number in 1...10 {
      lines += "  course MC\(number): gone\(number).course [5 EC]\n"
      if number != 1 { files["sub/\(number).course"] = "course MC\(number): A\n" }
    }
    files["ce.course"] = lines
    let disk = Disk(files)
    let checked = disk.check("ce.course", "sub", rules: "files/file-not-found")
    #expect(checked.output.contains("fix: Refer to 'sub/2.course', and so on (in 9 of 10 places)"))
    _ = disk.check("--fix", "--unsafe", ".", rules: "files/*")
    #expect(disk.text("ce.course").contains("course MC10: sub/10.course [5 EC]"))
    #expect(disk.text("ce.course").contains("course MC1: gone1.course [5 EC]"))
  }

  @Test func aFileAndALinkToItAreOne() {
    let text = course("MC101", in: "ce.course")
    let disk = Disk([
      "ce.course": programme, "brands.course": text, "sub/again.course": text, "other/more.course": text,
    ])
    disk.links = ["sub/again.course": "brands.course"]
    #expect(disk.check(".", rules: "files/*").output.contains(" in 3 files"))
    #expect(
      disk.check("sub/again.course", "./brands.course", "brands.course", rules: "files/*").output.contains(" 1 file;"))
    // Alone it is as good as any.
    #expect(disk.check("sub", rules: "files/*").output.contains("sub/again.course:"))
    _ = disk.check("--fix", "--unsafe", ".", rules: "files/*")
    #expect(disk.text("sub/again.course") == text)
  }
}
