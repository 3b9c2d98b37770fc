import Vocabulary

/// The layers of an organisation in a plan for change: the institution and its institutes, the support services, teachers and
/// students. Another scale than course, programme and institution.
package struct InstitutionLayers: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let macro = InstitutionLayers(rawValue: 1)
  package static let meso = InstitutionLayers(rawValue: 2)
  package static let micro = InstitutionLayers(rawValue: 4)

  init(_ terms: some Sequence<Term>) {
    self = []
    for term in terms {
      switch term {
      case .layerMacro: insert(.macro)
      case .layerMeso: insert(.meso)
      case .layerMicro: insert(.micro)
      default: break
      }
    }
  }
}

extension Plan {
  /// The layers an element is said to be on: its own word for it, or that of the why, how or who it stands in. Empty where
  /// the document does not say.
  package func statedLayers(of element: Int32) -> InstitutionLayers {
    let own = InstitutionLayers(terms(.layer, of: element))
    if !own.isEmpty || isLayerOpen(element) { return own }
    var current = element
    while current >= 0, current != document {
      switch model.elements[Int(current)].keyword {
      case .some(.why), .some(.how), .some(.who):
        if let kind = kind(of: current) { return InstitutionLayers([kind]) }
        let stated = InstitutionLayers(terms(.layer, of: current))
        if !stated.isEmpty || isLayerOpen(current) { return stated }
      default: break
      }
      current = model.elements[Int(current)].parent
    }
    return []
  }

  /// `layer: ?`: nobody knows yet, and nothing else tells.
  package func isLayerOpen(_ element: Int32) -> Bool { state(.layer, of: element) == .unknown }
}

/// Where the people of an institution's plan belong, and with them the steps they take.
package struct LayeredPeople {
  private let plan: Plan
  /// By name and by title, as names are compared.
  private var stakeholders: [[UInt8]: InstitutionLayers] = [:]

  package init(_ plan: Plan) {
    self.plan = plan
    for element in plan.all(.stakeholder) {
      let layers = self.layers(of: element)
      if layers.isEmpty { continue }
      for name in [plan.snapshot.name(element), plan.snapshot.title(element)] where !name.isEmpty {
        stakeholders[folded(name), default: []].formUnion(layers)
      }
    }
  }

  /// Of a stakeholder, or of what `who` says: as stated, or by who they are. Empty where nothing tells.
  package func layers(of element: Int32) -> InstitutionLayers {
    let stated = plan.statedLayers(of: element)
    if !stated.isEmpty || plan.isLayerOpen(element) { return stated }
    if plan.model.elements[Int(element)].keyword == .stakeholder, let kind = plan.kind(of: element) {
      return usualLayers(kind)
    }
    return usualLayers(plan.snapshot.name(element)).union(usualLayers(plan.snapshot.title(element)))
  }

  /// Of a step: as stated, or by who takes it. Empty where neither tells.
  package func layers(ofStep step: Int32) -> InstitutionLayers {
    var result = plan.statedLayers(of: step)
    if !result.isEmpty || plan.isLayerOpen(step) { return result }
    for keyword in [Keyword.owner, .by, .unit] {
      for child in plan.model.children(keyword, of: step) {
        for name in plan.namesListed(by: child) {
          result.formUnion(stakeholders[folded(name)] ?? usualLayers(name))
        }
      }
    }
    return result
  }
}

/// Where a kind of stakeholder usually belongs; of a partner from outside nothing is said.
private func usualLayers(_ kind: Term) -> InstitutionLayers {
  switch kind {
  case .stakeManagement: .macro
  case .stakeTeacher, .stakeStudent: .micro
  case .stakeAdviser, .stakeCoach, .stakeInformation, .stakeIt, .stakeLibrary, .stakePrivacy, .stakeProcurement,
    .stakeTimetabling, .stakeRegistration, .stakeCareer, .stakeRealEstate:
    .meso
  default: []
  }
}

private func usualLayers(_ name: String) -> InstitutionLayers {
  var result: InstitutionLayers = []
  if macroWords.occur(in: name) { result.insert(.macro) }
  if serviceWords.occur(in: name) { result.insert(.meso) }
  if microWords.occur(in: name) { result.insert(.micro) }
  return result
}

private let macroWords: SoughtWords = [
  "bestuur", "college van", "directie", "directeur", "management", "raad van", "leiding", "board", "director", "dean",
  "executive", "instituten", "institutes",
]
/// People of the support services.
let serviceWords: SoughtWords = [
  "dienst", "ondersteunende", "onderwijskundig", "onderwijsadvis", "ict", "it dienst", "it afdeling", "bibliothe",
  "mediathe", "rooster", "inkoop", "privacy", "administratie", "studieloopbaan", "slb", "huisvesting", "vastgoed",
  "informatiemanag", "digicoach", "helpdesk", "functioneel beheer", "studentenzaken", "service", "support staff",
  "learning designer", "educational advis", "instructional designer", "it service", "it department", "library",
  "timetabl", "schedul", "purchas", "procure", "registr", "career", "estates", "help desk", "student affairs",
]
private let microWords: SoughtWords = [
  "docent", "student", "cursusteam", "vakteam", "opleidingsteam", "ontwikkelteam", "ontwerpteam", "teacher", "lecturer",
  "course team", "programme team", "design team",
]
