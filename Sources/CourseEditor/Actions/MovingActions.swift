import CourseFormat
import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import Vocabulary

// Where and in what groups something is done is handed down: what all say can be said once, above them, and the other way
// round.

extension ActionDesk {
  func movingOffers(at span: Span, _ wanted: Set<ActionKind>) -> [ActionOffer] {
    var result: [ActionOffer] = []
    for element in handedDown(at: span) {
      let value = snapshot.text(model.elements[Int(element)].textSpan)
      if wanted.contains(.move), let above = target(of: element) {
        let head = snapshot.text(plan.headSpan(of: above.holder))
        var offer = ActionOffer(
          Bilingual(nl: "Verplaats '\(value)' naar '\(head)'", en: "Move '\(value)' up to '\(head)'"), .move,
          ActionRecipe(.moveUp, Int(element)))
        if above.properties == nil {
          offer.refusal = Bilingual(
            nl: "Niet alles in '\(head)' zegt dit.", en: "Not everything in '\(head)' says this.")
          result.append(offer)
        } else if movedUp(element) != nil {
          result.append(offer)
        }
      }
      if wanted.contains(.inline), movedDown(element) != nil {
        let parent = model.elements[Int(element)].parent
        let head = snapshot.text(plan.headSpan(of: parent))
        result.append(
          ActionOffer(
            Bilingual(
              nl: "Zet '\(value)' bij elk onderdeel van '\(head)'", en: "Say '\(value)' in each part of '\(head)'"),
            .inline, ActionRecipe(.moveDown, Int(element))))
      }
    }
    return result
  }

  /// The places of work and the groupings that are stated where the cursor stands, or else on its line.
  private func handedDown(at span: Span) -> [Int32] {
    let lines = lines(of: span)
    guard lines.count == 1 else { return [] }
    let all = elements(ofLine: lines.lowerBound).filter { at in
      let element = model.elements[Int(at)]
      guard element.state == .stated, element.form == .detail || element.form == .entry, element.end == at + 1 else {
        return false
      }
      return element.keyword == .environment || element.keyword == .grouping
    }
    let touched = all.filter { at in
      let own = model.elements[Int(at)]
      let whole = own.keywordSpan.joined(with: own.textSpan)
      return whole.start <= span.end && span.start <= whole.end
    }
    return touched.isEmpty ? all : touched
  }

  // MARK: Up

  /// What would say it instead, and the properties that all say the same now; nil for those where they do not.
  private func target(of element: Int32) -> (holder: Int32, properties: [Int32]?)? {
    let owner = model.elements[Int(element)].parent
    guard let keyword = model.elements[Int(element)].keyword, isPart(owner) else { return nil }
    let holder = model.elements[Int(owner)].parent
    guard handsDown(holder), let place = place(of: holder), keyword.facts.places.contains(place),
      model.child(keyword, of: holder) == nil
    else { return nil }
    var properties: [Int32] = []
    var areSame = true
    var parts = 0
    model.forEachChild(of: holder) { part in
      guard isPart(part) else { return }
      parts += 1
      let own = model.children(of: part).filter { model.elements[Int($0)].keyword == keyword }
      guard own.count == 1, let one = own.first, saysTheSame(one, element) else {
        areSame = false
        return
      }
      properties.append(one)
    }
    if parts < 2 { return nil }
    return (holder, areSame ? properties : nil)
  }

  func movedUp(_ element: Int32) -> ActionChange? {
    guard let keyword = model.elements[Int(element)].keyword, let above = target(of: element),
      let properties = above.properties,
      let added = stating(element, keyword, at: above.holder)
    else { return nil }
    let removed = properties.compactMap { removal(of: $0) }
    guard removed.count == properties.count else { return nil }
    return keepingTeaching([added] + removed)
  }

  // MARK: Down

  func movedDown(_ element: Int32) -> ActionChange? {
    let holder = model.elements[Int(element)].parent
    guard let keyword = model.elements[Int(element)].keyword, handsDown(holder), let removed = removal(of: element)
    else { return nil }
    var edits = [removed]
    var isPossible = true
    model.forEachChild(of: holder) { part in
      guard isPart(part), model.child(keyword, of: part) == nil else { return }
      if let edit = stating(element, keyword, at: part) { edits.append(edit) } else { isPossible = false }
    }
    return isPossible && edits.count > 1 ? keepingTeaching(edits) : nil
  }

  // MARK: Pieces

  /// What students do, or something that holds it.
  private func isPart(_ element: Int32) -> Bool {
    guard element >= 0, model.elements[Int(element)].form == .entry else { return false }
    switch model.elements[Int(element)].keyword {
    case .sync, .async, .meeting, .part: return true
    default: return false
    }
  }

  private func handsDown(_ element: Int32) -> Bool {
    guard element >= 0, model.elements[Int(element)].form == .entry else { return false }
    switch model.elements[Int(element)].keyword {
    case .module, .week, .phase, .meeting, .part, .pattern, .group, .boarding: return true
    default: return false
    }
  }

  private func saysTheSame(_ one: Int32, _ other: Int32) -> Bool {
    guard model.elements[Int(one)].state == .stated, model.elements[Int(one)].end == one + 1 else { return false }
    if let set = model.environments(one) { return set == model.environments(other) }
    if let grouping = model.grouping(one) { return grouping == model.grouping(other) }
    return false
  }

  /// The same statement on another line: a detail stays one, a property goes on a line of its own.
  private func stating(_ element: Int32, _ keyword: Keyword, at owner: Int32) -> TextEdit? {
    let own = model.elements[Int(element)]
    let value = Array(snapshot.bytes[own.textSpan.range])
    if own.form == .detail, !value.contains(0x2C),
      let edit = addingDetail(detailText(own, value), onLine: line(of: owner), in: tree)
    {
      return edit
    }
    let name = keyword.row.names.canonical(plan.language)
    return context.insertion(name + ": " + String(decoding: value, as: UTF8.self), under: owner)
  }

  private func detailText(_ element: Element, _ value: [UInt8]) -> [UInt8] {
    if element.keywordSpan.isEmpty || element.keywordSpan == element.textSpan { return value }
    return Array(snapshot.bytes[element.keywordSpan.joined(with: element.textSpan).range])
  }

  private func removal(of element: Int32) -> TextEdit? {
    let own = model.elements[Int(element)]
    if own.form == .detail { return removingDetail(at: own.textSpan.start, onLine: Int(own.line), in: tree) }
    return TextEdit(span(ofLines: Int(own.line)..<Int(own.line) + 1), [])
  }
}
