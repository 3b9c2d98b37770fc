import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import Vocabulary

// An activity more, from the catalogue: one that fits how people meet, how many they are, and where in the course it is.

extension ActionDesk {
  func insertingOffers(at span: Span) -> [ActionOffer] {
    let lines = lines(of: span)
    guard span.isEmpty, lines.count == 1, let element = receiver(atLine: lines.lowerBound, span.start),
      holdsOrIsActivity(element)
    else { return [] }
    return fittingKinds(at: element).compactMap { kind in
      let recipe = ActionRecipe(.insert, Int(kind.rawValue), Int(element))
      guard change(recipe) != nil else { return nil }
      let names = kind.row.names
      return ActionOffer(
        Bilingual(
          nl: "Voeg '\(names.canonical(.dutch))' toe", en: "Add '\(names.canonical(.english))'"), .refactor, recipe)
    }
  }

  /// What gets an activity where the cursor stands: what holds activities, on its own line outside brackets; on a blank line
  /// the entry above it.
  private func receiver(atLine line: Int, _ offset: UInt32) -> Int32? {
    if tree.lines[line].kind == .blank {
      guard let above = tree.lines[..<line].lastIndex(where: { $0.kind == .entry && $0.opens != nil }) else {
        return nil
      }
      return elements(ofLine: above).first
    }
    guard let element = elements(ofLine: line).first else { return nil }
    let isInBrackets = tree.tokenRange(ofLine: line).contains { at in
      tree.tokens[at].kind == .openBracket && tree.span(ofToken: at).start < offset
    }
    switch model.elements[Int(element)].keyword {
    case .meeting, .part, .module, .week: return isInBrackets ? nil : element
    default: return nil
    }
  }

  func inserted(_ number: Int, at element: Int32) -> ActionChange? {
    guard let raw = ActivityKind.RawValue(exactly: number), let kind = ActivityKind(rawValue: raw),
      holdsOrIsActivity(element)
    else { return nil }
    let keyword = model.elements[Int(element)].keyword
    let isSync = keyword == .meeting || keyword == .part || keyword == .sync || kind.row.timing == .sync
    let fix =
      keyword == .sync || keyword == .async
      ? context.addingActivity(kind, isSync: isSync, after: element)
      : context.addingActivity(kind, isSync: isSync, atEndOf: element)
    guard !fix.edits.isEmpty, !fix.edits.contains(where: { $0.replacement.isEmpty }) else { return nil }
    return ActionChange(fix.edits, fix.safety)
  }

  private func holdsOrIsActivity(_ element: Int32) -> Bool {
    guard model.elements[Int(element)].form == .entry else { return false }
    switch model.elements[Int(element)].keyword {
    case .sync, .async, .meeting, .part, .module, .week: return plan.model.documentKind != .programme
    default: return false
    }
  }

  private func fittingKinds(at element: Int32) -> [ActivityKind] {
    let position = plan.gatherings.firstIndex { $0.element >= element } ?? plan.gatherings.count - 1
    let classes: ActivityClasses =
      if position <= 0 {
        [.acquaintance, .checkInOut, .agreement]
      } else if position >= plan.gatherings.count - 1 {
        [.reflection, .feedback, .checkInOut]
      } else {
        [.discussion, .collaboration, .peerConsultation]
      }
    let keyword = model.elements[Int(element)].keyword
    let isTogether = keyword == .meeting || keyword == .part || keyword == .sync
    let gathering = isTogether ? plan.gatherings.last { $0.element <= element } : nil
    let wanted = Wanted(classes, context.mode(at: gathering), people: plan.groupSize)
    let present = Set(
      plan.activities.filter { !$0.isOfUnknownKind }.compactMap { $0.kind })
    return Array(
      fittingActivities(wanted, most: 12).filter { kind in
        !present.contains(kind) && kind.row.timing != (isTogether ? .async : .sync)
      }.prefix(3))
  }
}
