import SourceText
import Testing

@Suite struct NameTableTests {
  /// What a dictionary says, while it grows and names come again.
  @Test func saysWhatADictionaryWould() {
    var table = NameTable()
    var known: [[UInt8]: Int] = [:]
    #expect(table[[]] == nil)
    for number in 0..<3000 {
      let name = Array("tool \(number * number % 1009)".utf8.prefix(number % 9))
      #expect(table[name[...]] == known[name])
      table.set(name[...], to: number)
      known[name] = number
    }
    #expect(known.count > 50)
    for (name, number) in known { #expect(table[name[...]] == number) }
    #expect(table[Array("none of them".utf8)[...]] == nil)
  }
}
