import CourseModel
import CourseRules
import Interchange
import Reports
import Vocabulary
import Workspaces

extension Session {
  mutating func runExport() throws(UsageProblem) -> RunResult {
    if arguments.operands.isEmpty { throw .operandMissing(.export) }
    let asked = arguments.value(.language).flatMap { Language(code: $0) }
    var documents: [ExportedDocument] = []
    for path in inputPaths(orElse: []) {
      guard let bytes = content(of: path) else { continue }
      let snapshot = Snapshot(bytes, ownKinds: project(for: path).configuration.ownKinds)
      documents.append(ExportedDocument(path: shown(path).bytes, snapshot, in: asked))
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
    if let path = arguments.path(.output), path != .standardInput {
      if write(path, exported) {
        errors.write(say(Bilingual(nl: "Geschreven: ", en: "Written: ")))
        errors.writePath(path.bytes)
        errors.line()
      }
    } else {
      output.bytes += exported
    }
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
    nl: counted(count, "bijeenkomst heeft", "bijeenkomsten hebben") + " geen dag, of niet elke keer:",
    en: counted(count, "meeting has", "meetings have") + " no day, or not each time:")
}

private func missingDeadlines(_ count: Int) -> Bilingual<String> {
  Bilingual(
    nl: counted(count, "toets of opdracht heeft", "toetsen of opdrachten hebben")
      + " geen dag waarop die klaar moet zijn:",
    en: counted(count, "assessment or task has", "assessments or tasks have") + " no day on which it is due:")
}

private let datingAdvice = Bilingual(
  nl:
    "Zo krijgt een bijeenkomst een dag: zet bovenaan wanneer de cursus begint, als 'start: 2026-09-01', en bij de bijeenkomst de week en de dag, als [week 2, dinsdag 9:00-12:00].",
  en:
    "To give a meeting its day: say at the top when the course starts, as 'start: 2026-09-01', and with the meeting the week and the day, as [week 2, Tuesday 9:00-12:00]."
)
