import JSON
import Testing

@Suite struct JSONTests {
  private func parsed(_ text: String) throws(JSONProblem) -> JSON { try JSON(parsing: Array(text.utf8)) }
  private func compact(_ value: JSON) -> String { String(decoding: value.compact, as: UTF8.self) }

  @Test(arguments: [
    "null", "true", "[]", "{}", "\"\"", "-0", "12", "0.5", "1e3", "1E+2", "[1,[2,{\"a\":[]}]]", "{\"b\":1,\"a\":2}",
    "\"café \\\"x\\\" \\\\ \\n\\u0001\"", "12345678901234567890",
  ])
  func comesBackAsItWas(_ text: String) throws { #expect(compact(try parsed(text)) == text) }

  @Test func readsEscapes() throws {
    #expect(try parsed(#""\u00e9\ud83d\ude00\/\b\f""#).text == "é😀/\u{8}\u{C}")
    #expect(try parsed(#""\ud83dx""#).text == "\u{FFFD}x")
    #expect(try parsed("\u{FEFF} [1] ") == .array([1]))
  }

  @Test(arguments: [
    ("", 0), ("[1,]", 3), ("{\"a\" 1}", 5), ("[1 2]", 3), ("01", 1), ("1.", 2), ("-", 1), ("\"a", 2), ("\"\\x\"", 2),
    ("tru", 3), ("nul1", 3), ("\"a\nb\"", 2), ("{a:1}", 1), ("[", 1), ("1 1", 2), ("\"\\u12\"", 3),
  ])
  func saysWhereItIsNoJSON(_ text: String, _ offset: Int) {
    do throws(JSONProblem) {
      _ = try parsed(text)
      Issue.record("\(text) was read")
    } catch { #expect(error.offset == offset, "\(text): \(error.reason)") }
  }

  @Test func depthIsBounded() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONProblem(reason: .tooDeep, offset: 257)) { try parsed(deep) }
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: JSONProblem(reason: .badText, offset: 0)) { try JSON(parsing: [0x22, 0xFF, 0x22]) }
  }

  @Test func shortThingsStandOnOneLine() {
    let value: JSON = ["version": 1, "list": [["a": 1], []], "text": "x"]
    #expect(
      String(decoding: value.indented, as: UTF8.self) == """
        {
          "version": 1,
          "list": [
            {"a": 1},
            []
          ],
          "text": "x"
        }

        """)
  }

  @Test func piecesFitInAWhole() {
    let inner: JSON = [["a": [1]], "x"]
    let whole: JSON = ["list": inner]
    let pieces = "{\n  \"list\": " + String(decoding: inner.indented(atDepth: 1), as: UTF8.self) + "\n}\n"
    #expect(pieces == String(decoding: whole.indented, as: UTF8.self))
  }

  @Test func everyTextComesBack() throws {
    let text = "\"\\/\u{8}\u{1F}\u{7F}\n\t é 🎓 \u{2028}"
    #expect(try JSON(parsing: JSON.array([.string(text)]).compact) == [.string(text)])
  }

  @Test func numbersAreKeptAsWritten() throws {
    #expect(try parsed("12.0").integer == 12)
    #expect(try parsed("12.5").integer == nil)
    #expect(try parsed("1e400").integer == nil)
    #expect(try parsed("{\"a\":1,\"a\":2}")["a"] == 2)
  }

  @Test func writesAsItGoes() {
    var writer = JSONWriter()
    writer.list([0, 9, 10, 99, 100, 4_294_967_295, -3]) { writer, number in writer.number(number) }
    let value: JSON = ["data": writer.json, "none": .written(Array("[]".utf8))]
    #expect(
      String(decoding: value.compact, as: UTF8.self) == "{\"data\":[0,9,10,99,100,4294967295,-3],\"none\":[]}")
    var other = JSONWriter()
    other.raw("{\"a\":")
    other.text("één \"\\\n\t\u{1}\u{7F} 🎉")
    other.raw("}")
    #expect(String(decoding: other.json.compact, as: UTF8.self) == #"{"a":"één \"\\\n\t\u0001\u007f 🎉"}"#)
  }
}
