import CourseModel
import CourseSyntax
import Vocabulary

/// What happens, by the block it stands in, in reading order.
struct StoryboardSections {
  struct Part {
    enum Kind {
      case activity
      case meeting
      case part
      case pause
    }

    var kind: Kind
    var element: Int32
  }

  struct Section {
    /// A week, module or the like; or the document.
    var block: Int32
    /// 1 for a block of the document itself.
    var depth: Int
    /// Not what goes on below a block inside it.
    var isFirst: Bool
    var parts: [Part] = []
  }

  private(set) var sections: [Section] = []

  init(_ plan: Plan) {
    let model = plan.model
    guard plan.document >= 0 else { return }
    var open = [plan.document]
    var seen = Set<Int32>()
    for at in plan.document + 1..<model.elements[Int(plan.document)].end {
      while open.count > 1, let last = open.last, model.elements[Int(last)].end <= at { open.removeLast() }
      let element = model.elements[Int(at)]
      guard element.form == .entry, let keyword = element.keyword else { continue }
      switch keyword {
      case .module, .week, .pattern: begin(at, &open, &seen)
      case .boarding, .phase, .group, .period: if !plan.activities(in: at).isEmpty { begin(at, &open, &seen) }
      case .meeting: add(Part(kind: .meeting, element: at), open, &seen)
      case .part: add(Part(kind: .part, element: at), open, &seen)
      case .pause: add(Part(kind: .pause, element: at), open, &seen)
      case .sync, .async:
        // What is written in a pattern that nothing is like is held nowhere.
        if plan.activity(at: at) != nil {
          add(Part(kind: .activity, element: at), open, &seen)
        }
      default: break
      }
    }
  }

  private mutating func begin(_ block: Int32, _ open: inout [Int32], _ seen: inout Set<Int32>) {
    open.append(block)
    seen.insert(block)
    sections.append(Section(block: block, depth: Swift.min(open.count - 1, 4), isFirst: true))
  }

  private mutating func add(_ part: Part, _ open: [Int32], _ seen: inout Set<Int32>) {
    let block = open.last ?? -1
    if sections.last?.block != block {
      sections.append(
        Section(block: block, depth: Swift.max(1, Swift.min(open.count - 1, 4)), isFirst: seen.insert(block).inserted))
    }
    sections[sections.count - 1].parts.append(part)
  }
}
