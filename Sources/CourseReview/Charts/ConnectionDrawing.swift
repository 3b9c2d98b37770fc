import CourseModel
import Vocabulary

/// Environments as circles, each always in the same place, with arrows between them.
struct ConnectionDrawing {
  let nodes: [ConnectionNode]
  let isIsolated: [Bool]
  let graph: EnvironmentGraph
  let unit: BarChart.Unit

  var legend: [LegendEntry] {
    if !isIsolated.contains(true) { return [] }
    return [
      LegendEntry(.light, Phrase(nl: "verbonden", en: "connected")),
      LegendEntry(.dotted, Phrase(nl: "met niets verbonden", en: "connected with nothing")),
    ]
  }

  var made: Drawing {
    let bottom = nodes.reduce(0) { Swift.max($0, center($1.environment).y) }
    var drawing = Drawing(width: 680, height: bottom + 55)
    for from in nodes.indices {
      for to in nodes.indices where from != to && graph.links[from][to] > 0 { connect(from, to, &drawing) }
    }
    drawHyflex(&drawing)
    for (at, node) in nodes.enumerated() {
      let place = center(node.environment)
      drawing.shapes.append(
        .circle(x: place.x, y: place.y, radius: radius(node), isIsolated[at] ? .dotted : .light))
      let name = Cell.words(Phrase { node.environment.name($0) })
      let value = unit == .time ? Cell.time(node.amount) : .share(node.amount)
      // Left of a circle on the left, right of one on the right, so that no arrow crosses the words.
      let side = place.x < 300 ? -1 : place.x > 380 ? 1 : 0
      let x = place.x + side * (radius(node) + 8)
      let y = side == 0 ? place.y - radius(node) - 20 : place.y
      let anchor: Anchor = side < 0 ? .end : side > 0 ? .start : .middle
      drawing.text(name, x, y, anchor, .strong)
      drawing.text(value, x, y + 15, anchor, .small)
    }
    return drawing
  }

  private func center(_ environment: Environments) -> Point {
    // Above the others there is room for hyflex, where it is used.
    let top = nodes.contains { $0.environment == .hyflex } ? 150 : 60
    return switch environment {
    case .online: Point(210, top)
    case .onCampus: Point(470, top)
    case .workplace: Point(470, top + 160)
    case .hybrid: Point(210, top + 160)
    default: Point(340, 80)
    }
  }

  /// The area tells how much work there is.
  private func radius(_ node: ConnectionNode) -> Int {
    let most = nodes.reduce(1) { Swift.max($0, middle($1.amount)) }
    let share = hundredths(middle(node.amount), of: most) * 100
    return Swift.max(9, squareRoot(share) * 42 / 100)
  }

  /// Both at once: tied to either, without a direction.
  private func drawHyflex(_ drawing: inout Drawing) {
    guard nodes.contains(where: { $0.environment == .hyflex }) else { return }
    let start = center(.hyflex)
    for node in nodes where node.environment == .online || node.environment == .onCampus {
      let end = center(node.environment)
      drawing.line(start.x, start.y, to: end.x, end.y, .faint)
    }
  }

  private func connect(_ from: Int, _ to: Int, _ drawing: inout Drawing) {
    let (start, end) = (center(nodes[from].environment), center(nodes[to].environment))
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = Swift.max(1, squareRoot(dx * dx + dy * dy))
    // Each of two directions bends to its own side.
    let bend = Point((start.x + end.x) / 2 - dy * 34 / length, (start.y + end.y) / 2 + dx * 34 / length)
    let stated = graph.stated[from][to]
    let placed = graph.links[from][to] - stated
    let first = edge(of: start, towards: bend, radius(nodes[from]) + 3)
    let last = edge(of: end, towards: bend, radius(nodes[to]) + 4)
    drawing.shapes.append(.arrow([first, bend, last], stated > 0 ? .plain : .dashed))
    let label = Point((start.x + end.x) / 2 - dy * 22 / length, (start.y + end.y) / 2 + dx * 22 / length)
    drawing.text(.words(Phrase(same: "\(stated)+\(placed)")), label.x, label.y + 4, .middle, .plain)
  }

  private func edge(of center: Point, towards other: Point, _ radius: Int) -> Point {
    let (dx, dy) = (other.x - center.x, other.y - center.y)
    let length = Swift.max(1, squareRoot(dx * dx + dy * dy))
    return Point(center.x + dx * radius / length, center.y + dy * radius / length)
  }
}

/// Rounded down.
func squareRoot(_ value: Int) -> Int {
  var low = 0
  var high = Swift.min(Swift.max(value, 0), 3_000_000) + 1
  while high - low > 1 {
    let middle = (low + high) / 2
    if middle <= value / middle { low = middle } else { high = middle }
  }
  return low
}
