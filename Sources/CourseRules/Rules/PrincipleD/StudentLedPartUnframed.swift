import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// Students lead a part, and do not know how long, about what, or who.
  static let studentLedPartUnframed = Rule(
    "student-led-part-unframed", in: .principleD, .advice, .experience, gate: .whenStated, .core,
    sources: "002 B1-L2; 002 B1-L1; 002 B1-H1",
    title: Bilingual(nl: "Studenten leiden zonder kader", en: "Students lead without a frame"),
    why: Bilingual(
      nl:
        "Studenten pakken een eigen deel beter op als ze vooraf weten hoelang het duurt, waarover het gaat en wie het doet.",
      en:
        "Students take up a part of their own more easily if they know how long it is, what it is about and who does it."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Coachgroep
        bijeenkomst: Eerste
          synchroon check-in: Hoe zit je erbij? [hele groep]
          ^^^^^^^^^^^^^^^^^^
            geleid door: tweetal studenten
        """,
        fixed: """
          leergemeenschap CG1: Coachgroep
          bijeenkomst: Eerste
            synchroon check-in: Hoe zit je erbij? [hele groep]
              duur: ?
              geleid door: tweetal studenten
          """),
      .wrong(
        """
        course MC101: Nursing
        meeting: Second
          sync student-led lesson part: Your topic of the week [20 min]
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          course MC101: Nursing
          meeting: Second
            sync student-led lesson part: Your topic of the week [20 min]
              owner: ?
          """),
      .right(
        """
        leergemeenschap CG1: Coachgroep
        bijeenkomst: Eerste
          synchroon check-in: Hoe zit je erbij? [10 min]
            geleid door: tweetal studenten
        synchroon barbecue: In de tuin
          geleid door: studenten
        """),
      .right(
        """
        course MC101: Nursing
        meeting: Second
          sync student-led lesson part: Your topic of the week [20 min]
            owner: Fatima and Joost
        """),
    ],
    find: findUnframedParts, say: sayUnframedPart, fix: fixUnframedPart)
}

private struct Frame: Sendable {
  var lacksDuration = false
  var lacksTopic = false
  var lacksOwner = false
}

extension Frame: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("lacksDuration", lacksDuration), .init("lacksTopic", lacksTopic), .init("lacksOwner", lacksOwner)]
  }
}

private func findUnframedParts(_ look: inout Look<Frame>) {
  let plan = look.plan
  for at in plan.heldActivities {
    let activity = plan.activities[at]
    let element = activity.element
    let isTheirs =
      activity.facets.leaders == .students || (activity.facets.leaders.isEmpty && activity.has(.studentLed))
    guard activity.isSync, isTheirs, !activity.has(.informal), activity.kind != .openSpace else { continue }
    guard activity.has([.studentLed, .checkInOut]) || activity.meeting >= 0 else { continue }
    var frame = Frame()
    frame.lacksDuration =
      !activity.duration.isWholeKnown && plan.state(.duration, of: element) == .notStated
      && plan.state(.perPerson, of: element) == .notStated
    frame.lacksTopic =
      plan.snapshot.title(element).isEmpty && plan.state(.topic, of: element) == .notStated
      && plan.state(.prompt, of: element) == .notStated
    let leaders = plan.terms(.ledBy, of: element)
    let isNamed = leaders.contains { $0 == .byStudentPair || $0 == .bySenior }
    let owners: [Keyword] = [.owner, .role, .agendaBy, .scope, .formedBy]
    frame.lacksOwner = !isNamed && owners.allSatisfy { plan.state($0, of: element) == .notStated }
    if frame.lacksDuration || frame.lacksTopic || frame.lacksOwner { look.notMet(element, frame) } else { look.met() }
  }
}

private func sayUnframedPart(_ frame: Frame) -> Bilingual<String> {
  var words: [Bilingual<String>] = []
  if frame.lacksDuration {
    words.append(Bilingual(nl: "hoelang het duurt", en: "how long it takes"))
  }
  if frame.lacksTopic {
    words.append(Bilingual(nl: "waarover het gaat", en: "what it is about"))
  }
  if frame.lacksOwner {
    words.append(Bilingual(nl: "wie het doet", en: "who does it"))
  }
  let list = listed(words)
  return Bilingual(
    nl: "Studenten leiden dit deel zelf. Spreek vooraf af \(list.nl).",
    en: "Students lead this part themselves. Agree beforehand \(list.en).")
}

private func fixUnframedPart(_ context: Context, _ signal: Signal<Frame>) -> [Fix] {
  var lines: [String] = []
  if signal.facts.lacksDuration { lines.append(context.openLine(.duration)) }
  if signal.facts.lacksTopic { lines.append(context.openLine(.topic)) }
  if signal.facts.lacksOwner { lines.append(context.openLine(.owner)) }
  return [
    Fix(
      Bilingual(nl: "Vul het kader aan", en: "Complete the frame"), .needsText,
      [context.insertion(lines.joined(separator: "\n"), under: signal.element)])
  ]
}
