import CourseModel
import Vocabulary

/// The ten topics of the guide, how a plan may speak of each in its own words, and where else it can say so.
private let topics: [(term: Term, words: SoughtWords, elsewhere: [Keyword])] = [
  (.consequenceProgramme, ["onderwijsprogramma", "opleiding", "cursus", "programme", "course", "curricul"], []),
  (
    .consequenceMaterial, ["materia", "leermiddel", "licen", "kennisclip", "clips", "learning resource"],
    [.materialStrategy]
  ),
  (
    .consequenceStudentAffairs,
    ["studentenzaken", "studentzaken", "inschrijv", "student affairs", "student service", "enrol"], []
  ),
  (.consequenceIct, ["ict", "it voorziening", "infrastruct", "systeem", "systemen", "software", "captions"], []),
  (.consequenceCareer, ["loopbaan", "slb", "slc", "career", "guidance", "counsel", "studiebegeleid"], []),
  (.consequenceEvaluation, ["evalu", "kwaliteitszorg", "quality assurance"], []),
  (.consequenceExpectations, ["verwacht", "expect"], [.information]),
  (.consequenceSupport, ["ondersteun", "support", "loket", "help desk", "helpdesk"], [.support]),
  (.consequenceProfessional, ["professional", "scholing", "training", "bijscholing"], []),
  (
    .consequenceTeacherRole, ["rol van", "docentrol", "teacher role", "role of", "studentenaantal", "student number"],
    []
  ),
]

extension Plan {
  /// The ten topics in their order, with whether the document says what blended education means for them.
  package var consequenceTopics: [(topic: Term, state: FieldState)] {
    let stated = all(.consequence)
    return topics.map { topic in (topic.term, state(of: topic.term, topic.words, topic.elsewhere, stated)) }
  }

  private func state(
    of topic: Term, _ words: SoughtWords, _ elsewhere: [Keyword], _ consequences: [Int32]
  ) -> FieldState {
    var result = FieldState.notStated
    for element in consequences {
      if let kind = kind(of: element) {
        if kind != topic { continue }
        result = Swift.max(result, model.elements[Int(element)].state == .unknown ? .unknown : .stated)
      } else if mentions(words, in: element) {
        result = .stated
      }
    }
    if elsewhere.contains(where: { !allStated($0).isEmpty }) { result = .stated }
    if topic == .consequenceProfessional, allStated(.dimension).contains(where: { isProfessional($0) }) {
      result = .stated
    }
    return result
  }

  private func isProfessional(_ dimension: Int32) -> Bool {
    kind(of: dimension) == .dimProfessional && !snapshot.title(dimension).isEmpty
  }
}
