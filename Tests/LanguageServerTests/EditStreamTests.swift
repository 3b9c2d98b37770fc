import FuzzKit
import JSON
import LanguageServer
import TestKit
import Testing

/// Random edits, as any client may send them, against an implementation too simple to be wrong.
@Suite struct EditStreamTests {
  private static let pieces = [
    "a", "é", "e\u{301}", "🎉", "👩‍🏫", "\n", "\r\n", "\r", "", "  sync case: Brand [60 min]\n", "\u{FEFF}", "ﬁ", "語",
    "week 2: Verder\n", "\t", "[", "]", ":",
  ]

  @Test(arguments: ["utf-8", "utf-16", "utf-32"]) func equalAPlainText(_ encoding: String) {
    var numbers = SeededNumbers(seed: UInt64(encoding.utf8.count) &* 977)
    for round in 0..<12 {
      var talk = Conversation.started(capabilities: ["general": ["positionEncodings": [.string(encoding)]]])
      var plain = PlainText("\u{FEFF}course A1: Één 🎉\r\nweek 1: A\rweek 2: B\n", encoding)
      let uri = "file:///r\(round).course"
      talk.open(uri, plain.text)
      for version in 2..<60 {
        var changes: [JSON] = []
        for _ in 0..<(1 + numbers.below(3)) {
          let text = Self.pieces[numbers.below(Self.pieces.count)]
          if numbers.below(40) == 0 {
            plain = PlainText("course A1: B\n" + text, encoding)
            changes.append(["text": .string(plain.text)])
          } else {
            let positions = plain.positions
            let (one, other) = (numbers.below(positions.count), numbers.below(positions.count))
            // Mostly small edits near each other; now and then a position past the end of its line.
            let near = Swift.min(one + numbers.below(6), positions.count - 1)
            let from = plain.border(at: Swift.min(one, near))
            let to = plain.border(at: numbers.below(8) == 0 ? Swift.max(one, other) : near)
            changes.append(["range": plain.range(from, to, past: numbers.below(10) == 0), "text": .string(text)])
            plain.replace(from, to, with: text)
          }
        }
        talk.tell(
          "textDocument/didChange",
          ["textDocument": ["uri": .string(uri), "version": .number(version)], "contentChanges": .array(changes)])
        let held = talk.server.text(ofDocument: uri).map { String(decoding: $0, as: UTF8.self) }
        // Compared by code points: strings of the same look are equal otherwise.
        #expect(
          held.map { Array($0.unicodeScalars) } == Array(plain.text.unicodeScalars),
          "\(encoding), round \(round), version \(version)")
        if held.map({ Array($0.unicodeScalars) }) != Array(plain.text.unicodeScalars) { return }
      }
      // What it found is what is found in the same text opened afresh.
      var fresh = Conversation.started(capabilities: ["general": ["positionEncodings": [.string(encoding)]]])
      fresh.open(uri, plain.text)
      let told = talk.published(uri)?["diagnostics"]
      #expect(told == fresh.published(uri)?["diagnostics"])
    }
  }
}
