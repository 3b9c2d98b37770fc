import Testing
import Workspaces

@Suite struct PathTests {
  @Test(arguments: [
    ("a/b.course", "c.course", "a/c.course"), ("a/b.course", "../c.course", "c.course"),
    ("b.course", "../../c.course", "c.course"), ("/a/b.course", "./x/../c.course", "/a/c.course"),
    ("a/b.course", "/c.course", "/c.course"),
  ])
  func followsWhatAFileNames(from: String, reference: String, expected: String) {
    #expect(Path(from).following(Array(reference.utf8)) == Path(expected))
  }

  @Test(arguments: [
    ("a/b.course", "a/c.course", "c.course"), ("a/b.course", "c.course", "../c.course"),
    ("/a/b/x.course", "/a/c/y.course", "../c/y.course"), ("x.course", "a/y.course", "a/y.course"),
  ])
  func namesAnotherFile(from: String, to: String, expected: String) {
    #expect(Path(from).reference(to: Path(to)) == Array(expected.utf8))
    #expect(Path(from).following(Array(expected.utf8)) == Path(to))
  }

  @Test(arguments: [
    ("/a/b", "/a", true), ("/a/b/c", "/a", true), ("/ab", "/a", false), ("/a", "/a", false), ("/a", "/", true),
    ("/", "/", false), ("/a/b", "/a/b/c", false),
  ]) func isWithinAFolder(_ path: String, _ folder: String, _ isWithin: Bool) {
    #expect(Path(path).isWithin(Path(folder)) == isWithin)
  }
}
