import CourseModel
import Vocabulary

/// Lanes for places, columns for weeks, a block for each activity; what does not fit on a line goes on below.
struct TimelineDrawing {
  private let timeline: Timeline
  private let subject: Subject
  private let nameWidth = 104
  private let laneHeight = 22
  private let blockHeight = 14

  init(_ timeline: Timeline, _ subject: Subject) {
    self.timeline = timeline
    self.subject = subject
  }

  var legend: [LegendEntry] {
    var result = [
      LegendEntry(.solid, Phrase(nl: "samen (synchroon)", en: "together (synchronous)")),
      LegendEntry(.outline, Phrase(nl: "eigen tijd (asynchroon)", en: "own time (asynchronous)")),
    ]
    if timeline.blocks.contains(where: { own in own.contains { $0.isChoice } }) {
      result.append(LegendEntry(.dotted, Phrase(nl: "keuze", en: "choice")))
    }
    if timeline.hasUnknownPlace {
      result.append(LegendEntry(.unknown, Phrase(nl: "niet bekend waar", en: "not known where")))
    }
    return result
  }

  // MARK: Columns and rows

  /// Weeks on one line, as many on each as there can be.
  private var perBand: Int {
    let count = Swift.max(timeline.stretches.all.count, 1)
    let most = timeline.stretches.isByWeek ? 10 : 6
    let bands = (count + most - 1) / most
    return (count + bands - 1) / bands
  }

  private var columnWidth: Int { (680 - nameWidth) / perBand }
  private var laneCount: Int { timelineLanes.count + (timeline.hasUnknownPlace ? 1 : 0) }

  /// Where blocks are from left to right in their column: start and width in points.
  private func extents(of stretch: Int) -> [(start: Int, width: Int)] {
    let blocks = timeline.blocks[stretch]
    let room = columnWidth - 6
    var widths: [Int]
    if timeline.isOfEqualWidths(stretch) {
      widths = blocks.map { _ in Swift.min(40, room / Swift.max(mostOfEqualWidths, 1)) }
    } else {
      // A choice of unknown length is just wide enough to see that.
      widths = blocks.map { $0.amount.isWholeKnown ? Swift.max(2, scaled(middle($0.amount), room)) : 11 }
      // What is too small to see takes room from the largest.
      var excess = widths.reduce(0, +) - room
      while excess > 0, let most = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[most] > 2 {
        widths[most] -= 1
        excess -= 1
      }
    }
    var start = 3
    return widths.map { width in
      defer { start += width }
      return (start, Swift.max(1, width))
    }
  }

  /// Where blocks are equally wide they are so in all of these columns.
  private var mostOfEqualWidths: Int {
    timeline.blocks.indices.filter { timeline.isOfEqualWidths($0) }.map { timeline.blocks[$0].count }.max() ?? 1
  }

  /// The most work in a stretch of which all is known.
  var longest: Int {
    var result = 1
    for at in timeline.blocks.indices where !timeline.isOfEqualWidths(at) {
      result = Swift.max(result, timeline.blocks[at].reduce(0) { $0 + middle($1.amount) })
    }
    return result
  }

  private func scaled(_ seconds: Int, _ room: Int) -> Int {
    let product = seconds.multipliedReportingOverflow(by: room)
    return product.overflow ? seconds / Swift.max(longest / room, 1) : product.partialValue / longest
  }

  // MARK: Drawing

  var made: Drawing {
    var drawing = Drawing(width: 680, height: 0)
    var top = 0
    var places: [[Place]] = []
    let per = perBand
    var first = 0
    var bands: [(first: Int, last: Int, top: Int)] = []
    let own = timeline.stretches.all.indices.map { extents(of: $0) }
    while first < timeline.stretches.all.count {
      let last = Swift.min(first + per, timeline.stretches.all.count) - 1
      bands.append((first, last, top))
      for stretch in first...last {
        let left = nameWidth + (stretch - first) * columnWidth
        places.append(
          own[stretch].map { Place(band: bands.count - 1, x: left + $0.start, width: $0.width, top: top + headHeight) })
      }
      top += height(first, last) + 12
      first = last + 1
    }
    drawing.height = Swift.max(top - 8, 20)
    for band in bands { drawFrame(band.first, band.last, band.top, &drawing) }
    drawLinks(places, &drawing)
    for stretch in timeline.blocks.indices { drawBlocks(stretch, places[stretch], &drawing) }
    for band in bands { drawMarks(band.first, band.last, band.top, places, &drawing) }
    return drawing
  }

  private struct Place {
    var band: Int
    var x: Int
    var width: Int
    /// Of the lanes.
    var top: Int
  }

  private var headHeight: Int { timeline.stretches.isByWeek ? 18 : 32 }

  private func height(_ first: Int, _ last: Int) -> Int {
    headHeight + laneCount * laneHeight + (rows(first, last).reduce(0) { $0 + $1.lines } * 14) + 6
  }

  /// What stands below the lanes, and on how many lines.
  private func rows(_ first: Int, _ last: Int) -> [(row: MarkRow, lines: Int)] {
    var result: [(row: MarkRow, lines: Int)] = []
    let range = first...last
    if timeline.meetings.contains(where: { meeting in range.contains { isIn(meeting, $0) } }) {
      result.append((.cycle, 1))
    }
    if range.contains(where: { !timeline.marks[$0].feedback.isEmpty }) { result.append((.feedback, 1)) }
    let assessments = range.reduce(0) { Swift.max($0, timeline.marks[$1].assessments.count) }
    if assessments > 0 { result.append((.assessment, assessments)) }
    if range.contains(where: { timeline.marks[$0].acquaintance > 0 }) { result.append((.acquaintance, 1)) }
    return result
  }

  private enum MarkRow {
    case cycle
    case feedback
    case assessment
    case acquaintance

    var name: Phrase {
      switch self {
      case .cycle: Phrase(nl: "V+T+V", en: "P+A+F")
      case .feedback: Phrase(nl: "feedback ▲", en: "feedback ▲")
      case .assessment: Phrase(nl: "toetsen ◆", en: "assessment ◆")
      case .acquaintance: Phrase(nl: "kennismaken ●", en: "acquainted ●")
      }
    }
  }

  private func isIn(_ meeting: Timeline.Meeting, _ stretch: Int) -> Bool {
    timeline.blocks[stretch].contains { meeting.activities.contains($0.activity) }
  }

  private func drawFrame(_ first: Int, _ last: Int, _ top: Int, _ drawing: inout Drawing) {
    let right = nameWidth + (last - first + 1) * columnWidth
    let lanes = top + headHeight
    let bottom = lanes + laneCount * laneHeight
    if timeline.hasUnknownPlace {
      drawing.rectangle(nameWidth, bottom - laneHeight, right - nameWidth, laneHeight, .unknown)
    }
    for lane in 0...laneCount {
      drawing.line(nameWidth, lanes + lane * laneHeight, to: right, lanes + lane * laneHeight, .faint)
      if lane < laneCount {
        drawing.text(
          laneName(lane).fitting(nameWidth - 6), nameWidth - 8, lanes + lane * laneHeight + 15, .end, .small)
      }
    }
    for stretch in first...last {
      let left = nameWidth + (stretch - first) * columnWidth
      drawing.line(left, lanes, to: left, bottom, .faint)
      let name = timeline.stretches.all[stretch].name
      let star = timeline.isOfEqualWidths(stretch) && !timeline.blocks[stretch].isEmpty
      if timeline.stretches.isByWeek {
        let shown = star ? Cell.words(name.phrase + "*") : name
        drawing.text(shown.fitting(columnWidth), left + columnWidth / 2, top + 12, .middle, .small)
      } else {
        // Titles of modules are long: two lines.
        let mark = star ? "*" : ""
        let lines = twoLines(name.phrase.nl + mark, columnWidth - 4)
        let english = twoLines(name.phrase.en + mark, columnWidth - 4)
        for (at, line) in lines.enumerated() {
          drawing.text(
            name.isWritten ? .written(line) : .words(Phrase(nl: line, en: at < english.count ? english[at] : "")),
            left + columnWidth / 2, top + 11 + at * 13,
            .middle, .small)
        }
      }
    }
    drawing.line(right, lanes, to: right, bottom, .faint)
  }

  private func laneName(_ lane: Int) -> Cell {
    if lane == timelineLanes.count { return .words(Phrase(nl: "niet bekend", en: "not known")) }
    let each = timelineLanes[lane].each
    return .words(Phrase { language in each.map { $0.name(language) }.joined(separator: ", ") })
  }

  private func drawBlocks(_ stretch: Int, _ places: [Place], _ drawing: inout Drawing) {
    for (block, place) in zip(timeline.blocks[stretch], places) {
      for lane in block.lanes {
        let y = place.top + lane * laneHeight + (laneHeight - blockHeight) / 2
        let fill: Fill = block.isChoice ? .dotted : block.isSync ? .solid : .outline
        if block.isChoice && !block.isSync { drawing.rectangle(place.x, y, place.width, blockHeight, .outline) }
        drawing.rectangle(place.x, y, place.width, blockHeight, fill)
        if !block.amount.isKnownAtAll && place.width >= 10 {
          drawing.text(.unknown, place.x + place.width / 2, y + 11, .middle, .small)
        }
      }
    }
  }

  // MARK: What hangs together

  private func drawLinks(_ places: [[Place]], _ drawing: inout Drawing) {
    for link in timeline.links {
      guard let (from, to) = ends(of: link) else { continue }
      let (start, end) = (places[from.stretch][from.block], places[to.stretch][to.block])
      let (one, other) = (
        timeline.blocks[from.stretch][from.block].lanes[0], timeline.blocks[to.stretch][to.block].lanes[0]
      )
      let first = Point(start.x + start.width, start.top + one * laneHeight + laneHeight / 2)
      let last = Point(end.x, end.top + other * laneHeight + laneHeight / 2)
      let stroke: Stroke = link.isStated ? .plain : .dashed
      if start.band != end.band {
        // It goes on below.
        drawing.shapes.append(.path([first, Point(first.x + 9, first.y + 9)], stroke))
        drawing.shapes.append(.path([Point(last.x - 9, last.y - 9), last], stroke))
      } else if one == other {
        let middle = (first.x + last.x) / 2
        let peak = first.y - laneHeight / 2 + 1
        drawing.shapes.append(.path([first, Point(middle, peak), last], stroke))
      } else {
        drawing.shapes.append(.path([first, last], stroke))
      }
    }
  }

  /// Of something that comes back the time that is nearest.
  private func ends(of link: Timeline.Link) -> (from: (stretch: Int, block: Int), to: (stretch: Int, block: Int))? {
    let from = instances(of: link.from)
    let to = instances(of: link.to)
    guard let first = from.first, let last = to.first(where: { $0.stretch >= first.stretch }) ?? to.first else {
      return nil
    }
    return (from.last { $0.stretch <= last.stretch } ?? first, last)
  }

  private func instances(of activity: Int) -> [(stretch: Int, block: Int)] {
    timeline.stretches.places[activity].compactMap { stretch in
      timeline.blocks[stretch].firstIndex { $0.activity == activity }.map { (stretch, $0) }
    }
  }

  // MARK: Below the lanes

  private func drawMarks(_ first: Int, _ last: Int, _ top: Int, _ places: [[Place]], _ drawing: inout Drawing) {
    var y = top + headHeight + laneCount * laneHeight + 14
    for (row, lines) in rows(first, last) {
      drawing.text(.words(row.name), nameWidth - 8, y, .end, .small)
      for stretch in first...last {
        let left = nameWidth + (stretch - first) * columnWidth
        let marks = timeline.marks[stretch]
        switch row {
        case .cycle: drawCycles(stretch, places[stretch], left, y, &drawing)
        case .feedback:
          if marks.feedback.isEmpty { break }
          let letters = Phrase { language in
            "▲ "
              + feedbackNames.filter { marks.feedback.contains($0.source) }.map { $0.letter[language] }
              .joined(separator: " ")
          }
          drawing.text(.words(letters), left + columnWidth / 2, y, .middle, .small)
        case .assessment:
          for (at, element) in marks.assessments.enumerated() {
            drawing.text(assessmentMark(element), left + columnWidth / 2, y + at * 14, .middle, .small)
          }
        case .acquaintance:
          if marks.acquaintance == 0 { break }
          let dots =
            marks.acquaintance <= 4 ? String(repeating: "●", count: marks.acquaintance) : "● \(marks.acquaintance)"
          drawing.text(.words(Phrase(same: dots)), left + columnWidth / 2, y, .middle, .small)
        }
      }
      y += lines * 14
    }
  }

  private func drawCycles(_ stretch: Int, _ places: [Place], _ left: Int, _ y: Int, _ drawing: inout Drawing) {
    var next = left + 2
    for meeting in timeline.meetings {
      let own = timeline.blocks[stretch].indices.filter {
        meeting.activities.contains(timeline.blocks[stretch][$0].activity)
      }
      guard let first = own.first, let last = own.last else { continue }
      let center = (places[first].x + places[last].x + places[last].width) / 2
      let x = Swift.max(next, center - 4)
      drawing.text(meeting.count, x, y, .start, .strong)
      next = x + 12
    }
  }

  private func assessmentMark(_ element: Int32) -> Cell {
    let plan = subject.plan
    guard let assessment = plan.assessments.first(where: { $0.element == element }) else { return .nothing }
    let name = fitting(plan.snapshot.name(element), columnWidth / 2)
    if assessment.isSummative == false { return .words(Phrase(same: "◇ " + name)) }
    let weight = assessment.weight.map { weight in Phrase { " " + decimal(weight, $0) + "%" } } ?? Phrase(same: "")
    return .words(Phrase(same: "◆ " + name) + weight)
  }
}

/// The start of a text on at most two lines of so many points.
private func twoLines(_ text: String, _ width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in text.split(separator: " ") {
    let longer = line.isEmpty ? String(word) : line + " " + word
    if longer.unicodeScalars.count * 65 / 10 <= width || line.isEmpty {
      line = longer
    } else {
      lines.append(line)
      line = String(word)
    }
  }
  lines.append(line)
  if lines.count <= 2 { return lines.map { fitting($0, width) } }
  return [fitting(lines[0], width), fitting(lines[1...].joined(separator: " "), width)]
}
