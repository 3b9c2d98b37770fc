import Vocabulary

/// A smallest document in which a keyword stands where it may stand: the lines above it, indented.
package func linesAbove(_ keyword: Keyword, in place: Place, _ language: Language) -> [String] {
  var chain: [Keyword] = []
  var current = place
  while current != .top, current != .project, chain.count < 6 {
    guard let opener = usualOpener(of: current) else { return [] }
    chain.insert(opener.keyword, at: 0)
    current = opener.place
  }
  var lines: [String] = []
  for (depth, keyword) in chain.enumerated() {
    // What belongs to the document stands at the left margin, as the document does.
    // Without its details, so that the example states nothing twice.
    let example = exampleLine(of: keyword, language)
    let bare = example.utf8.firstIndex(of: 0x5B).map { example[..<$0] } ?? example[...]
    lines.append(String(repeating: "  ", count: Swift.max(0, depth - 1)) + bare.trimmingEnd)
  }
  return lines
}

/// How far an entry below the last of those lines is indented. A project file has no head to stand level with.
package func indentation(below lines: [String], in place: Place) -> String {
  let depth = PlaceSet.projectParts.contains(place) ? lines.count : Swift.max(0, lines.count - 1)
  return String(repeating: "  ", count: depth)
}

/// An example of a keyword with the lines above it.
package func exampleDocument(of keyword: Keyword, in place: Place, _ language: Language) -> String {
  let above = linesAbove(keyword, in: place, language)
  let indent = indentation(below: above, in: place)
  return (above + [indent + exampleLine(of: keyword, language)]).joined(separator: "\n")
}

/// The place that shows a keyword best: an activity or a document before anything deeper.
package func usualPlace(of keyword: Keyword) -> Place? {
  let places = keyword.facts.places
  let preferred: [Place] = [.top, .course, .module, .meeting, .activity, .community, .programme, .institution]
  // A property of activities is best known there, though a document may hold it too.
  if places.contains(.activity) && keyword.facts.role == .property { return .activity }
  return preferred.first { places.contains($0) } ?? Place.allCases.first { places.contains($0) }
}

/// The keyword that usually opens a place, and where that stands.
private func usualOpener(of place: Place) -> (keyword: Keyword, place: Place)? {
  switch place {
  case .top, .project: nil
  case .course: (.course, .top)
  case .community: (.community, .top)
  case .programme: (.programme, .top)
  case .institution: (.institution, .top)
  case .module: (.week, .course)
  case .meeting: (.meeting, .module)
  case .part: (.part, .meeting)
  case .pattern: (.pattern, .course)
  case .activity: (.async, .module)
  case .holiday: (.holiday, .course)
  case .pause: (.pause, .meeting)
  case .period: (.period, .programme)
  case .path: (.path, .programme)
  case .boarding: (.boarding, .programme)
  case .phase: (.phase, .boarding)
  case .dimension: (.dimension, .institution)
  case .facet: (.why, .institution)
  case .measurement: (.measurement, .community)
  case .review: (.review, .course)
  case .group: (.group, .community)
  case .outcome: (.outcome, .course)
  case .goal: (.goal, .course)
  case .assessment: (.assessment, .course)
  case .tool: (.tool, .course)
  case .channel: (.channel, .course)
  case .agreement: (.agreement, .course)
  case .support: (.support, .course)
  case .stakeholder: (.stakeholder, .institution)
  case .step: (.step, .institution)
  case .person: (.persona, .course)
  case .role: (.role, .course)
  case .experience: (.experience, .course)
  case .adjustment: (.adjustment, .course)
  case .feedback: (.feedback, .activity)
  case .material: (.material, .activity)
  case .delivery: (.delivery, .course)
  case .requirement: (.requires, .course)
  case .courseLink: (.course, .period)
  case .statement: (.students, .course)
  case .recurrence: (.recurrence, .activity)
  case .agreedWord: (.preferredWord, .institution)
  case .rules: (.rules, .project)
  case .limits: (.limits, .project)
  case .ownKind: (.ownKind, .project)
  }
}

extension Substring {
  fileprivate var trimmingEnd: Substring { self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)] }
}
