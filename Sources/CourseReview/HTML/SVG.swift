import Vocabulary

extension HTMLOutput {
  /// A drawing as an image with a name. Fillings and strokes are classes, so that they follow the colours of the page.
  mutating func svg(_ drawing: Drawing, name: Phrase, in own: Language) {
    markup(
      "<svg viewBox=\"0 0 \(drawing.width) \(drawing.height)\" width=\(drawing.width) height=\(drawing.height) \(drawing.width > 680 ? "class=w " : "")role=img"
    )
    label(name)
    markup(">")
    var at = 0
    while at < drawing.shapes.count {
      let shape = drawing.shapes[at]
      var end = at + 1
      while end < drawing.shapes.count, drawing.shapes[end].isLike(shape) { end += 1 }
      if end - at > 1 { write(alike: drawing.shapes[at..<end], own) } else { write(shape, own) }
      at = end
    }
    markup("</svg>")
  }

  /// Several rectangles with one filling are one path; several words of one kind stand in a group.
  private mutating func write(alike shapes: ArraySlice<Shape>, _ own: Language) {
    var isInPath = false
    for shape in shapes {
      switch shape {
      case .rectangle(let x, let y, let width, let height, let fill):
        if !isInPath { markup("<path class=\(fill.name) d=\"") }
        isInPath = true
        markup("M\(x) \(y)h\(width)v\(height)h-\(width)z")
      case .text(let text, let x, let y, let anchor, let style):
        if !isInPath {
          markup("<g class=\"\([anchor.name, style.name].filter { !$0.isEmpty }.joined(separator: " "))\">")
        }
        isInPath = true
        cell("text", "x=\(x) y=\(y)", text, in: own)
      case .circle, .area, .path, .arrow: write(shape, own)
      }
    }
    if case .some(.rectangle) = shapes.first { markup("\" />") }
    if case .some(.text) = shapes.first { markup("</g>") }
  }

  private mutating func write(_ shape: Shape, _ own: Language) {
    switch shape {
    case .rectangle(let x, let y, let width, let height, let fill):
      markup("<rect class=\(fill.name) x=\(x) y=\(y) width=\(width) height=\(height) />")
    case .circle(let x, let y, let radius, let fill):
      markup("<circle class=\(fill.name) cx=\(x) cy=\(y) r=\(radius) />")
    case .area(let points, let fill):
      markup("<path class=\(fill.name) d=\"\(line(through: points))Z\" />")
    case .path(let points, let stroke):
      markup("<path class=\(stroke.name) d=\"\(line(through: points))\" />")
    case .arrow(let points, let stroke):
      markup("<path class=\(stroke.name) marker-end=url(#tip) d=\"\(curve(through: points))\" />")
    case .text(let text, let x, let y, let anchor, let style):
      let classes = [anchor.name, style.name].filter { !$0.isEmpty }
      let attributes =
        (classes.isEmpty
          ? "" : classes.count == 1 ? "class=\(classes[0]) " : "class=\"\(classes.joined(separator: " "))\" ")
        + "x=\(x) y=\(y)"
      cell("text", attributes, text, in: own)
    }
  }

  private func line(through points: [Point]) -> String {
    var result = ""
    for (at, point) in points.enumerated() { result += (at == 0 ? "M" : "L") + "\(point.x) \(point.y)" }
    return result
  }

  /// With three points bent towards the one between.
  private func curve(through points: [Point]) -> String {
    guard points.count == 3 else { return line(through: points) }
    return "M\(points[0].x) \(points[0].y)Q\(points[1].x) \(points[1].y) \(points[2].x) \(points[2].y)"
  }

  /// What fillings and arrows are made of; once in a page.
  mutating func definitions() {
    markup("<svg width=0 height=0 aria-hidden=true focusable=false class=defs><defs>")
    markup(
      """
      <pattern id=p-stripes width=7 height=7 patternUnits=userSpaceOnUse><rect class=b width=7 height=7 /><path class=i d="M-1 8L8 -1M-1 1L1 -1M6 8L8 6" /></pattern>
      <pattern id=p-dots width=6 height=6 patternUnits=userSpaceOnUse><rect class=b width=6 height=6 /><circle class=d cx=2 cy=2 r=1 /><circle class=d cx=5 cy=5 r=1 /></pattern>
      <pattern id=p-rows width=5 height=5 patternUnits=userSpaceOnUse><rect class=b width=5 height=5 /><path class=i d="M0 2.5H5" /></pattern>
      <pattern id=p-columns width=5 height=5 patternUnits=userSpaceOnUse><rect class=b width=5 height=5 /><path class=i d="M2.5 0V5" /></pattern>
      <pattern id=p-lattice width=6 height=6 patternUnits=userSpaceOnUse><rect class=b width=6 height=6 /><path class=t d="M0 3H6M3 0V6" /></pattern>
      <pattern id=p-unknown width=6 height=6 patternUnits=userSpaceOnUse><rect class=b width=6 height=6 /><path class=q d="M-1 -1L7 7M-1 5L1 7M5 -1L7 1" /></pattern>
      <marker id=tip viewBox="0 0 8 8" refX=7 refY=4 markerWidth=8 markerHeight=8 orient=auto-start-reverse><path class=a d="M0 0L8 4L0 8Z" /></marker>
      </defs></svg>
      """)
  }

  mutating func legend(_ entries: [LegendEntry]) {
    if entries.isEmpty { return }
    markup("<ul class=legend>")
    for entry in entries {
      markup(
        "<li><svg width=22 height=14 aria-hidden=true><rect class=\(entry.fill.name) x=1 y=1 width=20 height=12 /></svg> "
      )
      phrase(entry.name)
      markup("</li>")
    }
    markup("</ul>")
  }
}

extension Shape {
  /// Whether it can be written together with another.
  fileprivate func isLike(_ other: Shape) -> Bool {
    switch (self, other) {
    case (.rectangle(_, _, _, _, let fill), .rectangle(_, _, _, _, let same)): fill == same
    case (.text(_, _, _, let anchor, let style), .text(_, _, _, let same, let alike)):
      anchor == same && style == alike && !(anchor.name + style.name).isEmpty
    default: false
    }
  }
}

extension Fill {
  /// The class of what is filled so.
  var name: String {
    switch self {
    case .solid: "f1"
    case .light: "f2"
    case .stripes: "f3"
    case .dots: "f4"
    case .rows: "f5"
    case .lattice: "f6"
    case .outline: "f7"
    case .dotted: "f8"
    case .unknown: "f9"
    }
  }
}

extension Stroke {
  var name: String {
    switch self {
    case .faint: "s1"
    case .plain: "s2"
    case .dashed: "s3"
    }
  }
}

extension Anchor {
  var name: String {
    switch self {
    case .start: ""
    case .middle: "m"
    case .end: "e"
    }
  }
}

extension TextStyle {
  var name: String {
    switch self {
    case .plain: ""
    case .small: "k"
    case .strong: "g"
    }
  }
}
