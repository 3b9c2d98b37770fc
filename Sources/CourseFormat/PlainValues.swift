import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// Says which values of a line may be written plain: those that are read as a type of ours. Free text keeps its
/// dashes and quotes as written.
struct PlainValues {
  private let model: CourseModel
  private let bytes: [UInt8]
  private var element = 0

  init(_ snapshot: Snapshot) {
    model = snapshot.model
    bytes = snapshot.tree.bytes
  }

  /// Goes to a line; its values are then asked for in the order in which they are written.
  mutating func begin(_ line: Int) {
    element = Int(model.firstElementOfLine[line])
  }

  /// The text of the line's own entry or item in plain form; nil where it stays as written.
  func plainText(_ range: Range<Int>) -> [UInt8]? {
    guard element < model.elements.count else { return nil }
    let own = model.elements[element]
    guard let keyword = own.keyword, keyword != .week, keyword != .holiday else { return nil }
    return plain(Int32(truncatingIfNeeded: element), keyword, range)
  }

  /// The value of a detail in plain form.
  mutating func plainDetail(_ range: Range<Int>) -> [UInt8]? {
    while element < model.elements.count {
      let current = model.elements[element]
      if current.form == .detail && Int(current.textSpan.start) == range.lowerBound {
        guard let keyword = current.keyword else { return nil }
        return plain(Int32(truncatingIfNeeded: element), keyword, range)
      }
      if Int(current.keywordSpan.start) > range.lowerBound && current.form != .link { return nil }
      element += 1
    }
    return nil
  }

  private func plain(_ own: Int32, _ keyword: Keyword, _ range: Range<Int>) -> [UInt8]? {
    guard model.elements[Int(own)].state == .stated else { return nil }
    var end = range.upperBound
    switch model.elements[Int(own)].value {
    case .text, .references, .language, .yesNo: return nil
    case .terms:
      // Beside the words of an open list there may be text.
      guard case .terms = keyword.facts.value else { return nil }
    case .time: if let time = model.time(own), !time.reference.isEmpty { end = Int(time.reference.start) }
    case .quantity:
      // `48 first-year students`: behind the number comes text.
      while end > range.lowerBound && !(bytes[end - 1] >= 0x30 && bytes[end - 1] <= 0x39) { end -= 1 }
    case .duration, .workload, .recurrence, .grouping, .environments, .date, .principles, .score: break
    }
    var result: [UInt8] = []
    appendPlain(bytes, range.lowerBound..<end, to: &result)
    result.append(contentsOf: bytes[end..<range.upperBound])
    return result
  }
}
