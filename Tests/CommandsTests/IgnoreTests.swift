import Commands
import Testing

@Suite struct IgnoreTests {
  @Test(arguments: [
    ("*.course", "a.course", true), ("*.course", "sub/a.course", true), ("/a.course", "sub/a.course", false),
    ("/a.course", "a.course", true), ("a?.course", "aé.course", true), ("a[0-9].course", "a1.course", true),
    ("a[!0-9].course", "a1.course", false), ("a[!0-9].course", "ax.course", true), ("a[]].course", "a].course", true),
    ("a[1.course", "a[1.course", false), ("a\\[1.course", "a[1.course", true), ("\\!a.course", "!a.course", true),
    ("\\#a.course", "#a.course", true), ("# a.course", "# a.course", false), ("a.course   ", "a.course", true),
    ("a.course\\ ", "a.course ", true), ("a.course\r", "a.course", true), ("old/", "old", false),
    ("old/", "old/", true), ("old/", "sub/old/", true), ("/old/", "sub/old/", false), ("sub/old/", "sub/old/", true),
    ("sub/old", "x/sub/old", false), ("**/old", "x/y/old", true), ("**/old", "old", true), ("x/**", "x/y/a", true),
    ("x/**", "x/", false), ("x/**/a", "x/a", true), ("x/**/a", "x/y/z/a", true), ("x/**/a", "y/x/a", false),
    ("x/*", "x/y/a", false), ("**", "x/a", true), ("a**b", "axxb", true), ("/", "a", false), ("", "a", false),
    ("!", "a", false), ("*a*b*c*", "xxaxxbxxcxx", true), ("a\\", "a\\", false), ("[", "[", false),
    ("x//a", "x/a", false), ("//", "a", false),
  ])
  func aPatternMeansWhatItMeansInGit(_ pattern: String, _ path: String, _ isMatch: Bool) {
    let names = Array(path.utf8).split(separator: 0x2F)
    let found = IgnorePattern(Array(pattern.utf8)[...])?.matches(names[...], isFolder: path.hasSuffix("/")) ?? false
    #expect(found == isMatch, "\(pattern) on \(path)")
  }

  private func checked(_ files: [String: String], _ named: String...) -> [String] {
    let plan = "course A1: A\nnotaword B: x\n"
    let disk = Disk(files.mapValues { $0.isEmpty ? plan : $0 })
    let output = disk.run(["check", "--select", "notation/*", "--output", "concise", "--fail-on", "never"] + named)
      .output
    return output.split(separator: "\n").compactMap { line in
      line.contains(".course:") ? line.split(separator: ":").first.map { String($0) } : nil
    }
  }

  @Test func aWalkLeavesOutWhatGitLeavesOut() {
    let files = [
      ".git/HEAD": "ref", ".gitignore": "build/\n*.old.course\n!keep.old.course\n", "a.course": "",
      "b.old.course": "", "keep.old.course": "", "build/c.course": "", "sub/build/d.course": "", "sub/e.course": "",
      "sub/f.old.course": "", "sub/.gitignore": "!f.old.course\n/e.course\n", "sub/deep/e.course": "",
    ]
    #expect(checked(files, ".") == ["a.course", "keep.old.course", "sub/deep/e.course", "sub/f.old.course"])
    #expect(checked(files, "sub") == ["sub/deep/e.course", "sub/f.old.course"])
    // Who names a file or a folder means it.
    #expect(checked(files, "b.old.course", "build") == ["b.old.course", "build/c.course"])
  }

  @Test func anIgnoreFileCountsAsOneOfGitDoes() {
    #expect(checked([".ignore": "b*\n", "a.course": "", "b.course": ""], ".") == ["a.course"])
    let files = [".gitignore": "a*\n", ".ignore": "!a.course\n", "a.course": "", "ab.course": ""]
    #expect(checked(files, ".") == ["a.course"])
  }

  @Test func anotherRepositoryIsItsOwn() {
    let files = [
      ".git/HEAD": "ref", ".gitignore": "*.course\n", "a.course": "", "other/.git/HEAD": "ref", "other/b.course": "",
    ]
    #expect(checked(files, ".") == ["other/b.course"])
    let above = ["/home/me/.gitignore": "*.course\n", "a.course": ""]
    #expect(checked(above, ".") == ["a.course"])
    #expect(checked(above.merging(["/home/me/.git/HEAD": "ref"]) { first, _ in first }, ".") == [])
  }

  @Test func saysWhenNothingIsLeft() {
    let disk = Disk([".gitignore": "*\n", "a.course": "course A: A\n"])
    #expect(
      disk.run("check", ".").errors.contains(
        "no file that ends in .course is left in folder .: .coursecheck, .gitignore"))
    #expect(
      Disk(["a.txt": ""]).run("check", ".").errors.contains("there is no file that ends in .course in folder ."))
  }
}
