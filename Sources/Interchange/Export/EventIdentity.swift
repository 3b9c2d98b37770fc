import CourseModel
import CourseSyntax
import Vocabulary

// What an event is called in calendars, so that a calendar that gets it again changes it instead of adding another: by the
// course with its year, and the meeting. Lines and days do not count: they change.

extension Plan {
  /// `go1-2026-2027` for course GO1 in that academic year.
  var calendarIdentity: String {
    let code = snapshot.name(document)
    var parts = [slug(code.isEmpty ? snapshot.title(document) : code)]
    if let year = child(.academicYear, of: document), model.elements[Int(year)].state == .stated {
      parts.append(slug(snapshot.title(year)))
    } else if let start = child(.start, of: document).flatMap({ model.time($0) })?.date, start.hasYear {
      parts.append(String(start.year))
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "-")
  }

  /// `b1` for what has an ID, `week-3-meeting-1` or `week-3-start-of-the-day` for what has none.
  func calendarIdentity(of element: Int32) -> String {
    var parts: [String] = []
    var current = element
    while current >= 0, current != document, parts.count < 6 {
      let found = model.elements[Int(current)]
      let name = slug(snapshot.name(current))
      if !name.isEmpty, !found.isNumbered {
        parts.append(name)
        break
      }
      let keyword = found.keyword?.identifier ?? ""
      let title = slug(snapshot.title(current))
      parts.append(!name.isEmpty ? keyword + "-" + name : title.isEmpty ? keyword : title)
      current = found.parent
    }
    return parts.reversed().joined(separator: "-")
  }
}

/// Small letters, digits and hyphens, no more than a line holds.
private func slug(_ text: String) -> String {
  var result: [UInt8] = []
  for byte in folded(text) {
    switch byte {
    case 0x30...0x39, 0x61...0x7A: result.append(byte)
    default: if let last = result.last, last != 0x2D { result.append(0x2D) }
    }
    if result.count == 40 { break }
  }
  if result.last == 0x2D { result.removeLast() }
  return String(decoding: result, as: UTF8.self)
}
