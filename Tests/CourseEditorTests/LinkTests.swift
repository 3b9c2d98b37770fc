import CourseEditor
import CourseModel
import SourceText
import TestKit
import Testing

@Suite struct LinkTests {
  private func expect(_ text: String, _ sourceLocation: SourceLocation = #_sourceLocation) -> [Link] {
    let marked = MarkedText(text)
    let links = Plan(Snapshot(marked.bytes)).outwardLinks()
    #expect(
      MarkedText.marking(links.map { $0.span }, in: marked.bytes)
        == MarkedText.marking(marked.ranges, in: marked.bytes), sourceLocation: sourceLocation)
    return links
  }

  @Test func findsAddresses() {
    let links = expect(
      """
      cursus A: x
      > Zie «https://a.nl/b?c=d#e», of (daarna) «http://b.nl/x_(y)». En (zie «HTTPS://c.nl»)!
      bron: «https://d.nl/1,2» [30 min]
      # «mailto:a@b.nl»
      week 1: https:// en http:x en ahttps://x.nl
        asynchroon lezen: y [materiaal «https://e.nl/f», 20 min]
      > «https://g.nl»
      """)
    #expect(links.first?.target == .address("https://a.nl/b?c=d#e"))
  }

  @Test func findsFiles() {
    let links = expect("course A: x\nprogramme: «../ce.course»\noutcome LO1: y -> «b\\c.course#PO1»\n")
    #expect(links.map { $0.target } == [.file(Array("../ce.course".utf8)), .file(Array("b/c.course".utf8))])
  }
}
