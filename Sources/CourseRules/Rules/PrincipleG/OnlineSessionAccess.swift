import CourseModel
import Vocabulary

extension Rule {
  /// An online session without a word on camera, sound or recording.
  static let onlineSessionAccess = Rule(
    "online-session-access", in: .principleG, .note, .experience, gate: .whenStated, .extended,
    sources: "002 B1-S1; 002 2.2-post",
    title: Bilingual(
      nl: "Online les zonder afspraken over beeld, geluid of opname",
      en: "Online session without a word on camera, sound or recording"),
    why: Bilingual(
      nl:
        "Studenten waarderen het als ze weten of de camera aan gaat, en als ze een les kunnen terugkijken.",
      en:
        "Students value knowing whether cameras go on, and being able to watch a lecture again."),
    asksForMissing: true, audience: .reviewer,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          bijeenkomst: Werkcollege [online, 60 min]
          ^^^^^^^^^^^
            synchroon discussie: Wat is een merk? [60 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        agreement communication: Cameras on when you speak
        week 1: Start
          sync lecture: Brands [online, 45 min]
          ^^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        afspraak communicatie: Camera aan als je praat, microfoon uit als je luistert
        week 1: Start
          bijeenkomst: Werkcollege [online, 60 min]
            synchroon discussie: Wat is een merk? [60 min]
        """),
      .right(
        """
        course MC101: Marketing
        agreement communication: Cameras on when you speak
        week 1: Start
          sync lecture: Brands [online, 45 min]
            recording: in Canvas, the same day
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          sync lecture: Brands [on campus, 45 min]
        """),
    ],
    find: findOnlineSessionAccess, say: sayOnlineSessionAccess)
}

private struct Facts: Sendable {
  var lacksCamera: Bool
  var lacksRecording: Bool
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("lacksCamera", lacksCamera), .init("lacksRecording", lacksRecording)]
  }
}

private let cameraWords: SoughtWords = [
  "camera", "webcam", "microfoon", "microphone", "mic", "geluid", "sound", "mute", "muted", "beeld",
]

private let recordingWords: SoughtWords = ["opname", "opgenomen", "terugkijk", "recording", "recorded"]

private func findOnlineSessionAccess(_ look: inout Look<Facts>) {
  let plan = look.plan
  let online = plan.gatherings.filter { gathering in
    gathering.environment?.value.isDisjoint(with: [.online, .hyflex]) == false
      && (gathering.activities.isEmpty || gathering.activities.contains { !plan.activities[$0].isCancelled })
  }
  guard let first = online.first else { return }
  let hasRecordings =
    plan.activities.contains { $0.kind == .recordedLessons } || plan.mentions(recordingWords, in: plan.document)
  let lacksRecording = !hasRecordings && online.contains { hasUnrecordedLecture($0, plan) }
  let facts = Facts(lacksCamera: !plan.mentions(cameraWords, in: plan.document), lacksRecording: lacksRecording)
  if facts.lacksCamera || facts.lacksRecording { look.notMet(first.element, facts) } else { look.met() }
}

private func hasUnrecordedLecture(_ gathering: Gathering, _ plan: Plan) -> Bool {
  plan.state(.recording, of: gathering.element) == .notStated
    && gathering.activities.contains { at in
      let activity = plan.activities[at]
      return activity.kind == .lecture && !activity.isCancelled
        && plan.state(.recording, of: activity.element) == .notStated
    }
}

private func sayOnlineSessionAccess(_ facts: Facts) -> Bilingual<String> {
  if !facts.lacksRecording {
    return Bilingual(
      nl: "Er staat niets over camera en geluid in de online bijeenkomsten. Een korte afspraak geeft rust.",
      en: "Nothing is said about camera and sound in the online meetings. A short agreement puts people at ease.")
  }
  if !facts.lacksCamera {
    return Bilingual(
      nl: "Er staat niet of het online college wordt opgenomen. Studenten kijken het graag terug.",
      en: "The plan does not say whether the online lecture is recorded. Students like to watch it again.")
  }
  return Bilingual(
    nl:
      "Er staat niets over camera en geluid, en niet of het online college wordt opgenomen. Studenten willen dat graag weten.",
    en: "Nothing is said about camera and sound, nor whether the online lecture is recorded. Students like to know.")
}
