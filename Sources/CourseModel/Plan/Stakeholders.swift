import SourceText
import Vocabulary

extension Plan {
  /// People and groups that a plan for change affects, as far as the document names them.
  package var statedStakeholders: [Int32] { allStated(.stakeholder) }

  /// What is still to be done, and what has been: without what was dropped.
  package var transitionSteps: [Int32] {
    allStated(.step).filter { step in
      terms(.state, of: step).allSatisfy { $0 != .stateDropped && $0 != .stateNotHeld }
    }
  }

  /// The first of a keyword of which nobody knows yet what it will be: `stakeholder: ?`. It may become any of them.
  package func firstOpen(_ keyword: Keyword) -> Int32? {
    all(keyword).first { kind(of: $0) == nil && model.elements[Int($0)].state == .unknown }
  }

  package func isDone(_ step: Int32) -> Bool { terms(.state, of: step).contains(.stateDone) }

  /// Who a stakeholder is: the kind in front of the colon, or else what the name says.
  package func isStakeholder(_ element: Int32, of wanted: Term) -> Bool {
    if let kind = kind(of: element) { return kind == wanted }
    return stakeholderKinds(in: snapshot.name(element) + " " + snapshot.title(element)).contains(wanted)
  }

  /// Whether one of these words stands in something that one of these keywords names, or in the prose at the top.
  package func isWritten(_ words: SoughtWords, in keywords: [Keyword]) -> Bool {
    for keyword in keywords {
      if allStated(keyword).contains(where: { mentions(words, in: $0) }) { return true }
    }
    return model.children(of: document).contains { child in
      model.elements[Int(child)].form == .prose && words.occur(in: snapshot.title(child))
    }
  }
}

/// Which stakeholders take which steps, by the names that the document gives them.
package struct StepTakers {
  private let plan: Plan
  private var byName: [[UInt8]: Int32] = [:]
  private var byKind: [Term: [Int32]] = [:]

  package init(_ plan: Plan) {
    self.plan = plan
    for element in plan.statedStakeholders {
      for name in [plan.snapshot.name(element), plan.snapshot.title(element)] where !name.isEmpty {
        byName[withoutArticle(folded(name))] = element
      }
      let kinds = plan.kind(of: element).map { [$0] } ?? stakeholderKinds(in: plan.snapshot.title(element))
      for kind in kinds { byKind[kind, default: []].append(element) }
    }
  }

  /// The stakeholders that a step is said to be taken by. A kind of people means a stakeholder only where one is of that kind.
  package func stakeholders(of step: Int32) -> [Int32] {
    var result: [Int32] = []
    var seen: Set<Int32> = []
    for child in plan.stepOwners(of: step) {
      for name in plan.namesListed(by: child) {
        if let element = byName[withoutArticle(folded(name))] {
          if seen.insert(element).inserted { result.append(element) }
          continue
        }
        for kind in stakeholderKinds(in: name) {
          guard let found = byKind[kind], found.count == 1, let element = found.first, seen.insert(element).inserted
          else {
            continue
          }
          result.append(element)
        }
      }
    }
    return result
  }
}

extension Plan {
  /// Where a step says who takes it: `who`, `owner`.
  package func stepOwners(of step: Int32) -> [Int32] {
    (model.children(.by, of: step) + model.children(.owner, of: step)).filter { child in
      model.elements[Int(child)].state == .stated
    }
  }
}

/// The kinds of stakeholder that a name speaks of.
package func stakeholderKinds(in name: String) -> [Term] {
  var result = kindWords.filter { $0.words.occur(in: name) }.map { $0.kind }
  // `student administration` is no student, `information manager` no management.
  if result.contains(.stakeRegistration) { result.removeAll { $0 == .stakeStudent } }
  if result.contains(.stakeInformation) { result.removeAll { $0 == .stakeManagement } }
  return result
}

private let kindWords: [(kind: Term, words: SoughtWords)] = [
  (
    .stakeManagement,
    ["bestuur", "directie", "directeur", "management", "leidinggevend", "board", "director", "manager"]
  ),
  (.stakeTeacher, ["docent", "cursusteam", "opleidingsteam", "teacher", "lecturer", "course team", "programme team"]),
  (.stakeStudent, ["student"]),
  (
    .stakeAdviser,
    ["onderwijskundig", "onderwijsadvis", "educational advis", "educational develop", "learning designer"]
  ),
  (
    .stakeCoach,
    [
      "icto", "ict coach", "digicoach", "ict&o", "digital coach", "instructional designer", "learning designer",
      "i coach",
    ]
  ),
  (.stakeInformation, ["informatiemanage", "informatie manage", "information manage"]),
  (.stakeIt, ["ict dienst", "it dienst", "ict afdeling", "it afdeling", "ict service", "it service", "it department"]),
  (.stakeLibrary, ["bibliothe", "mediathe", "library"]),
  (.stakePrivacy, ["privacy"]),
  (.stakeProcurement, ["inkoop", "procurement", "purchasing"]),
  (.stakeTimetabling, ["rooster", "timetabl", "schedul"]),
  (
    .stakeRegistration,
    [
      "studentenadministratie", "studentadministratie", "onderwijsadministratie", "inschrijving", "studentenzaken",
      "studentzaken", "student administration", "student affairs", "student services", "registry", "registration",
    ]
  ),
  (.stakeCareer, ["studieloopbaan", "slb", "slc", "career", "studentendecaan"]),
  (.stakeRealEstate, ["huisvesting", "vastgoed", "estates", "buildings"]),
]

private func withoutArticle(_ letters: [UInt8]) -> [UInt8] {
  for article in ["de ", "het ", "een ", "the ", "a "] where letters.starts(with: article.utf8) {
    return Array(letters.dropFirst(article.utf8.count))
  }
  return letters
}
