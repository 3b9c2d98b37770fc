import CourseAnswers
import CourseRules
import Vocabulary

// What a page can call. Texts come in and answers go out as bytes in the module's memory: a page writes a text where `alloc`
// says there is room, and gets the place of an answer, which begins with its length in four bytes. Both go back with `free`.
// A language is 0 for Dutch and 1 for English; offsets count bytes.

/// - Parameter rules: 0 for those that fit the document; then core, extended, committee, institution; 5 for all.
@_expose(wasm, "check") @_cdecl("check")
public func check(_ text: UnsafePointer<UInt8>, _ count: Int32, _ rules: Int32) -> UnsafeMutablePointer<UInt8> {
  let selection: RuleSelection =
    switch rules {
    case 0: .fitting
    case 1...4: Profile(rawValue: UInt8(rules - 1)).map { .profile($0) } ?? .all
    default: .all
    }
  return unsafe reply(.findings(selection), text, count)
}

@_expose(wasm, "format") @_cdecl("format")
public func format(_ text: UnsafePointer<UInt8>, _ count: Int32) -> UnsafeMutablePointer<UInt8> {
  unsafe reply(.formatted, text, count)
}

@_expose(wasm, "translate") @_cdecl("translate")
public func translate(
  _ text: UnsafePointer<UInt8>, _ count: Int32, _ language: Int32
) -> UnsafeMutablePointer<UInt8> {
  unsafe reply(.translated(Language(number: language)), text, count)
}

/// - Parameter safety: 0 for safe fixes only; 1 for those that choose too; 2 for those that leave something to fill in too.
@_expose(wasm, "mend") @_cdecl("mend")
public func mend(_ text: UnsafePointer<UInt8>, _ count: Int32, _ safety: Int32) -> UnsafeMutablePointer<UInt8> {
  unsafe reply(.mended(safety == 0 ? .safe : safety == 1 ? .unsafe : .needsText), text, count)
}

@_expose(wasm, "outline") @_cdecl("outline")
public func outline(_ text: UnsafePointer<UInt8>, _ count: Int32) -> UnsafeMutablePointer<UInt8> {
  unsafe reply(.outline, text, count)
}

@_expose(wasm, "hover") @_cdecl("hover")
public func hover(
  _ text: UnsafePointer<UInt8>, _ count: Int32, _ offset: Int32, _ language: Int32
) -> UnsafeMutablePointer<UInt8> {
  unsafe reply(.hover(UInt32(clamping: offset), Language(number: language)), text, count)
}

@_expose(wasm, "complete") @_cdecl("complete")
public func complete(
  _ text: UnsafePointer<UInt8>, _ count: Int32, _ offset: Int32, _ language: Int32
) -> UnsafeMutablePointer<UInt8> {
  unsafe reply(.completion(UInt32(clamping: offset), Language(number: language)), text, count)
}

extension Language {
  fileprivate init(number: Int32) { self = number == 0 ? .dutch : .english }
}

private func reply(
  _ question: Question, _ text: UnsafePointer<UInt8>, _ count: Int32
) -> UnsafeMutablePointer<UInt8> {
  let bytes = unsafe [UInt8](UnsafeBufferPointer(start: text, count: Swift.max(0, Int(count))))
  let answer = answer(question, about: bytes)
  let memory = UnsafeMutableRawPointer.allocate(byteCount: 4 + answer.count, alignment: 16)
  unsafe memory.storeBytes(of: UInt32(truncatingIfNeeded: answer.count).littleEndian, as: UInt32.self)
  let start = unsafe memory.assumingMemoryBound(to: UInt8.self)
  for at in answer.indices { unsafe start[4 + at] = answer[at] }
  return unsafe start
}
