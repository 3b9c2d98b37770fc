import CourseModel
import Vocabulary

extension Rule {
  /// Everything to learn from has the same form.
  static let materialSingleForm = Rule(
    "material-single-form", in: .blendCourse, .advice, .strong, gate: .whenStated, .extended, for: .course,
    sources: "004 Docenten en studenten [Hoe]; UDL",
    title: Bilingual(nl: "Leermateriaal in één vorm", en: "Material in one form"),
    why: Bilingual(
      nl:
        "Blended onderwijs combineert vormen van leermateriaal, zoals teksten, kennisclips en interactieve oefeningen.",
      en: "Blended education combines forms of material, such as texts, videos and interactive exercises."),
    argument: "form",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        materiaal: Hoofdstuk 1 [20 pagina's]
        materiaal: Hoofdstuk 2 [24 pagina's]
        materiaal: Hoofdstuk 3 [18 pagina's]
        """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        material: Brands [media video]
        material: Brands abroad [media video]
        material: Brands and people [media video]
        """),
      .right(
        """
        cursus MC101: Marketing
        materiaal: Hoofdstuk 1 [20 pagina's]
        materiaal: Hoofdstuk 2 [24 pagina's]
        materiaal: Wat is een merk? [mediasoort video]
        """),
      .right(
        """
        course MC101: Marketing
        material: Chapter 1 [20 pages]
        material: Chapter 2 [24 pages]
        material: Chapter 3 [18 pages]
        week 1: Start
          async video: What is a brand? [online, 20 min]
        """),
    ],
    find: findSingleForm, say: saySingleForm)
}

/// Of fewer one form is no pattern.
private let fewest = 3

private func findSingleForm(_ look: inout Look<Term>) {
  let plan = look.plan
  let materials = plan.allStated(.material)
  guard materials.count >= fewest else { return }
  var forms = Set<Term>()
  var open: Int32?
  for material in materials {
    let own = statedForms(of: material, plan)
    if own.isEmpty { open = open ?? material }
    forms.formUnion(own)
  }
  // What students watch or hear is material too, listed or not.
  for activity in plan.activities where !activity.isCancelled {
    if let form = form(of: activity.kind), form != .mediaText { forms.insert(form) }
  }
  if forms.count > 1 { return look.met() }
  guard open == nil, let only = forms.first else {
    return look.cannotTell(open ?? plan.document, missing: .property(.media))
  }
  look.notMet(plan.document, only)
}

/// As said; else pages and words are text, and an activity says how its material is used.
private func statedForms(of material: Int32, _ plan: Plan) -> [Term] {
  let stated = plan.terms(.media, of: material)
  if !stated.isEmpty { return stated }
  if plan.state(.pages, of: material) != .notStated || plan.state(.words, of: material) != .notStated {
    return [.mediaText]
  }
  var parent = plan.model.elements[Int(material)].parent
  if plan.model.elements[Int(material)].form == .item, parent >= 0 {
    parent = plan.model.elements[Int(parent)].parent
  }
  guard parent >= 0, case .activity(let kind) = plan.model.elements[Int(parent)].kind else { return [] }
  return form(of: kind).map { [$0] } ?? []
}

private func form(of kind: ActivityKind?) -> Term? {
  switch kind {
  case .some(.reading): .mediaText
  case .some(.video), .some(.recordedLessons), .some(.expertInterviewVideos), .some(.watchFilm): .mediaVideo
  case .some(.podcast): .mediaAudio
  case .some(.eLearning), .some(.simulation), .some(.quiz): .mediaInteractive
  default: nil
  }
}

private func saySingleForm(_ form: Term) -> Bilingual<String> {
  let names = form.row.names
  return Bilingual(
    nl:
      "Al het leermateriaal heeft dezelfde vorm: \(names.canonical(.dutch)). Is er voor het lastigste onderwerp ook iets in een andere vorm?",
    en:
      "All material has the same form: \(names.canonical(.english)). Is there something in another form for the hardest subject?"
  )
}
