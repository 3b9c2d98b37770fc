import CourseModel
import SourceText
import Vocabulary

/// What every rule may look at. A class, because it is handed to hundreds of rules for each document.
package final class Context: Sendable {
  package let plan: Plan
  package let options: CheckOptions
  package let surroundings: Surroundings
  /// Of a programme: its courses in time, with what their files say.
  package let curriculum: Curriculum
  /// Names after an `ignore` that set nothing aside; known once the other rules have run.
  package let unusedNames: [IgnoredName]

  /// Rules that another rule of this document asks about, with a warning or worse that is not set aside; known once the
  /// other rules have run.
  package let warned: [String]

  package init(
    _ plan: Plan, _ options: CheckOptions = CheckOptions(), in surroundings: Surroundings = Surroundings()
  ) {
    self.plan = plan
    self.options = options
    self.surroundings = surroundings
    curriculum = Curriculum(plan, surroundings.references ?? [])
    unusedNames = []
    warned = []
  }

  /// For the rules that run last.
  init(_ before: Context, unusedNames: [IgnoredName], warned: [String]) {
    plan = before.plan
    options = before.options
    surroundings = before.surroundings
    curriculum = before.curriculum
    self.unusedNames = unusedNames
    self.warned = warned
  }

  /// The documents this one belongs to, nearest first: a course's programme, then the institution.
  package var above: [Plan] { surroundings.above }

  package var snapshot: Snapshot { plan.snapshot }
  package var language: Language { snapshot.language }
  package var model: CourseModel { plan.model }

  /// Whether neither the document nor what it belongs to says anything about this. For what is handed down: support,
  /// channels, tools, vision, moments of evaluation, availability.
  package func isNotStatedAnywhere(_ keyword: Keyword) -> Bool {
    plan.all(keyword).isEmpty && plan.isNotStated(keyword)
      && above.allSatisfy { $0.all(keyword).isEmpty && $0.isNotStated(keyword) }
  }

  /// What the document and those above it state of a keyword: the plan it stands in, and the element.
  package func handedDown(_ keyword: Keyword) -> [(plan: Plan, element: Int32)] {
    var result = plan.allStated(keyword).map { (plan: plan, element: $0) }
    for other in above { result += other.allStated(keyword).map { (plan: other, element: $0) } }
    return result
  }

  /// The element that a line of the tree became; -1 for none.
  package func element(ofLine line: Int32) -> Int32 {
    let lines = snapshot.model.firstElementOfLine
    guard line >= 0, Int(line) + 1 < lines.count, lines[Int(line)] < lines[Int(line) + 1] else { return -1 }
    return lines[Int(line)]
  }

  /// What an element is called in a message: its title, or its ID, or the words in front of the colon.
  package func label(_ element: Int32) -> String {
    let title = snapshot.title(element)
    if !title.isEmpty { return quoted(title) }
    let name = snapshot.name(element)
    return name.isEmpty ? quoted(snapshot.text(plan.headSpan(of: element))) : name
  }

  /// What an element is called among others of its kind: its ID, or else its title.
  package func shortName(_ element: Int32) -> String {
    let name = snapshot.name(element)
    return name.isEmpty ? "'" + label(element) + "'" : name
  }

  /// The name by which other lines can point at an element; nil where it has a bare number, which only its siblings know.
  package func identifier(of element: Int32) -> String? {
    let name = snapshot.name(element)
    return name.contains(where: { $0.isLetter }) ? name : nil
  }

  /// Whether an element stands under something that can hold it, so that another like it can stand beside it.
  package func hasItsPlace(_ element: Int32) -> Bool {
    guard element >= 0, let keyword = model.elements[Int(element)].keyword else { return false }
    let parent = model.elements[Int(element)].parent
    guard parent >= 0, let place = model.elements[Int(parent)].keyword?.facts.opens else { return false }
    return keyword.facts.places.contains(place)
  }
}
