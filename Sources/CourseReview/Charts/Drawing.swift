import Reports
import Vocabulary

/// Lines, areas and words on a sheet, in whole points, so that the same plan always gives the same bytes.
package struct Drawing: Sendable, Equatable {
  package var width: Int
  package var height: Int
  package var shapes: [Shape] = []

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  package mutating func rectangle(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ fill: Fill) {
    shapes.append(.rectangle(x: x, y: y, width: width, height: height, fill))
  }

  package mutating func line(_ x: Int, _ y: Int, to endX: Int, _ endY: Int, _ stroke: Stroke) {
    shapes.append(.path([Point(x, y), Point(endX, endY)], stroke))
  }

  package mutating func text(_ text: Cell, _ x: Int, _ y: Int, _ anchor: Anchor = .start, _ style: TextStyle = .plain) {
    shapes.append(.text(text, x: x, y: y, anchor, style))
  }
}

extension Drawing {
  /// With areas below lines and lines below words, alike beside alike: what is alike is written shorter.
  func layered() -> Drawing {
    func rank(_ shape: Shape) -> Int {
      switch shape {
      case .rectangle(_, _, _, _, let fill): Int(fill.rawValue)
      case .circle(_, _, _, let fill), .area(_, let fill): 32 + Int(fill.rawValue)
      case .path(_, let stroke), .arrow(_, let stroke): 64 + Int(stroke.rawValue)
      case .text(_, _, _, let anchor, let style): 96 + Int(anchor.rawValue) * 8 + Int(style.rawValue)
      }
    }
    var result = self
    result.shapes = shapes.enumerated().map { (rank: rank($1), at: $0, shape: $1) }
      .sorted { ($0.rank, $0.at) < ($1.rank, $1.at) }.map { $0.shape }
    return result
  }
}

package enum Shape: Sendable, Equatable {
  case rectangle(x: Int, y: Int, width: Int, height: Int, Fill)
  case circle(x: Int, y: Int, radius: Int, Fill)
  /// Closed and filled.
  case area([Point], Fill)
  case path([Point], Stroke)
  /// An arrow from the first point to the last; with three points bent through the one between.
  case arrow([Point], Stroke)
  case text(Cell, x: Int, y: Int, Anchor, TextStyle)
}

package struct Point: Sendable, Equatable {
  package var x: Int
  package var y: Int

  package init(_ x: Int, _ y: Int) {
    self.x = x
    self.y = y
  }
}

/// Told apart by pattern as well as by colour.
package enum Fill: UInt8, Sendable, CaseIterable {
  case solid
  case light
  case stripes
  case dots
  case rows
  case lattice
  /// Empty, with a border.
  case outline
  /// Empty, with a border of dots: optional, or what a version before had.
  case dotted
  /// Hatched: not known.
  case unknown
}

package enum Stroke: UInt8, Sendable {
  /// Lines that help reading.
  case faint
  case plain
  case dashed
}

package enum Anchor: UInt8, Sendable {
  case start
  case middle
  case end
}

package enum TextStyle: UInt8, Sendable {
  case plain
  case small
  case strong
}

/// So much of a text as fits in a width of points, with `…` where something was left out.
package func fitting(_ text: String, _ points: Int) -> String {
  // A little more than what a letter takes in the widest of the usual fonts.
  let most = Swift.max(1, points * 10 / 78)
  if displayWidth(of: text) <= most { return text }
  var result = ""
  var width = 1
  for scalar in text.unicodeScalars {
    width += displayWidth(of: scalar)
    if width > most { break }
    result.unicodeScalars.append(scalar)
  }
  return result + "…"
}

extension Cell {
  func fitting(_ points: Int) -> Cell {
    switch self {
    case .words(let phrase): .words(phrase.map { CourseReview.fitting($0, points) })
    case .written(let text): .written(CourseReview.fitting(text, points))
    case .nothing, .unknown, .count, .time, .share, .percent, .decimal, .lines: self
    }
  }
}
