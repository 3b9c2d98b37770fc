import CourseModel
import CourseRules
import Interchange
import Reports
import Vocabulary
import Workspaces

extension Session {
  mutating func runExport() throws(UsageProblem) -> RunResult {
    if arguments.operands.isEmpty { throw .operandMissing(.export) }
    let target = arguments.path(.output).flatMap { $0 == .standardInput ? nil : $0 }
    if let target, refuses(target) { return result(.failure) }
    let asked = arguments.value(.language).flatMap { Language(code: $0) }
    // Data are the same in every language.
    let isData = arguments.value(.format) == "json"
    var documents: [ExportedDocument] = []
    for path in inputPaths(orElse: []) {
      guard let bytes = content(of: path) else { continue }
      let snapshot = Snapshot(
        bytes, as: DocumentRole(ofFile: shown(path).bytes), ownKinds: project(for: path).configuration.ownKinds)
      documents.append(ExportedDocument(path: shown(path).bytes, snapshot, in: isData ? nil : asked))
    }
    // Half of what was asked for would look like all of it.
    if hasFailed || documents.isEmpty { return result(.clean) }
    // The first document decides what stands above those of several.
    let headings = asked ?? documents.first?.language ?? language
    let exported: [UInt8]
    switch arguments.value(.format) {
    case "csv": exported = storyboardCSV(of: documents, headings)
    case "json": exported = modelJSON(of: documents)
    case "ics": exported = calendar(of: documents)
    default: exported = storyboardMarkdown(of: documents)
    }
    handOver(exported, to: target)
    return result(.clean)
  }

  /// What could not be given a place in the calendar is said, and is no failure.
  private mutating func calendar(of documents: [ExportedDocument]) -> [UInt8] {
    let calendar = MeetingCalendar(documents)
    tell(calendar.undatedMeetings, missingDays)
    tell(calendar.undatedDeadlines, missingDeadlines)
    if !calendar.undatedMeetings.isEmpty { errors.line(say(datingAdvice)) }
    if calendar.meetingCount + calendar.deadlineCount + calendar.undatedMeetings.count == 0 {
      errors.line(
        say(
          Bilingual(
            nl: "Hier staan geen bijeenkomsten in; de agenda is leeg.",
            en: "There are no meetings in this; the calendar is empty.")))
    }
    return calendar.bytes
  }

  private mutating func tell(_ names: [String], _ sentence: (Int) -> Bilingual<String>) {
    if names.isEmpty { return }
    let shown = names.prefix(8).joined(separator: "; ") + (names.count > 8 ? "; …" : "")
    errors.writeForeign(say(sentence(names.count)) + " " + shown + ".")
    errors.line()
  }
}

private func missingDays(_ count: Int) -> Bilingual<String> {
  Bilingual(
    nl: counted(count, "bijeenkomst staat", "bijeenkomsten staan")
      + " niet in de agenda, of niet elke keer, omdat de dag niet bekend is:",
    en: counted(count, "meeting is", "meetings are")
      + " not in the calendar, or not each time, because the day is not known:")
}

private func missingDeadlines(_ count: Int) -> Bilingual<String> {
  Bilingual(
    nl: counted(count, "toets of opdracht staat", "toetsen of opdrachten staan")
      + " niet in de agenda, omdat niet bekend is op welke dag:",
    en: counted(count, "assessment or task is", "assessments or tasks are")
      + " not in the calendar, because it is not known on which day:")
}

private let datingAdvice = Bilingual(
  nl:
    "Zo krijgt een bijeenkomst een dag: zet bovenaan wanneer de cursus begint, als 'start: 2026-09-01', en bij de bijeenkomst de week en de dag, als [week 2, dinsdag 9:00-12:00].",
  en:
    "To give a meeting its day: say at the top when the course starts, as 'start: 2026-09-01', and with the meeting the week and the day, as [week 2, Tuesday 9:00-12:00]."
)
