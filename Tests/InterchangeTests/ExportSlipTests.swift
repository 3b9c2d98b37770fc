import CourseModel
import Interchange
import JSON
import TestKit
import Testing
import Vocabulary

/// Documents with slips in them are exported too, whatever they say.
@Suite struct ExportSlipTests {
  @Test(arguments: Sample.all) func everyFormatCopes(_ sample: Sample) throws {
    for seed in UInt64(0)..<3 {
      let document = ExportedDocument(path: [], Snapshot(mutated(sample.bytes, seed: seed)), in: nil)
      let data = try JSON(parsing: modelJSON(of: [document]))
      #expect(data["documents"]?.elements?.first?["elements"]?.elements?.count == document.plan.model.elements.count)
      #expect(storyboardCSV(of: [document], .dutch).starts(with: [0xEF, 0xBB, 0xBF]))
      #expect(String(validating: storyboardMarkdown(of: [document]), as: UTF8.self) != nil)
      let calendar = String(decoding: MeetingCalendar([document]).bytes, as: UTF8.self)
      #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\n") && calendar.hasSuffix("END:VCALENDAR\r\n"))
      for line in calendar.utf8.split(separator: 0x0A) { #expect(line.count <= 76) }
    }
  }
}
