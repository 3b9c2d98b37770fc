import CourseModel
import CourseRules
import Vocabulary

extension ProgrammeSubject {
  /// Where students of courses side by side find each other and their work, against what was agreed; nil where no two courses
  /// say anything of it.
  package var consistency: Figure? {
    var tables: [DataTable] = []
    var differing = 0
    var judged = 0
    for period in curriculum.periods {
      let courses = curriculum.parallelCourses(in: period).filter { $0.summary != nil }
      if courses.count < 2 { continue }
      let rows = toolRows(courses) + channelRows(courses)
      if rows.isEmpty { continue }
      judged += rows.reduce(0) { $0 + $1.judged }
      differing += rows.reduce(0) { $0 + $1.differing }
      var table = DataTable(
        Phrase(nl: "Tools en kanalen: ", en: "Tools and channels: ") + context.periodName(period.position),
        corner: Phrase(nl: "Waarvoor", en: "For"),
        [DataTable.Column("agreed", nl: "Afgesproken", en: "Agreed")]
          + courses.map { DataTable.Column(key(of: $0), .written($0.label)) })
      table.rows = rows.map { DataTable.Row($0.key, .words($0.name), $0.cells) }
      tables.append(table)
    }
    if tables.isEmpty { return nil }
    var figure = Figure(
      "consistency", Phrase(nl: "Eén plek voor hetzelfde", en: "One place for the same thing"),
      gist: differing == 0
        ? Phrase(
          nl: "Geen cursus wijkt af van wat voor de opleiding is afgesproken.",
          en: "No course differs from what was agreed for the programme.")
        : counted(
          differing,
          nl: (
            "keer is het in een cursus anders dan afgesproken.", "keer is het in een cursus anders dan afgesproken."
          ),
          en: ("time a course differs from what was agreed.", "times a course differs from what was agreed.")))
    figure.more = tables
    figure.notes = [
      Phrase(
        nl:
          "‘anders’ = anders dan afgesproken; ‘toegelicht’ = de cursus zegt waarom. Een streep: de cursus noemt niets eigens en volgt wat is afgesproken.",
        en:
          "‘differs’ = other than agreed; ‘explained’ = the course says why. A dash: the course names nothing of its own and follows what was agreed."
      )
    ]
    return figure
  }

  private struct Row {
    var key: String
    var name: Phrase
    var cells: [Cell]
    var judged = 0
    var differing = 0
  }

  // MARK: Tools

  private func toolRows(_ courses: [PlacedCourse]) -> [Row] {
    ToolPurpose.allCases.compactMap { purpose in
      let agreed = context.chosenTools(for: purpose)
      var row = Row(key: "tool-\(purpose)", name: purpose.words, cells: [names(agreed.map { $0.name })])
      for course in courses {
        let own = purpose.tools(course.summary?.tools ?? [])
        if own.isEmpty {
          row.cells.append(.nothing)
          continue
        }
        row.judged += 1
        let isSame = own.contains { tool in agreed.contains { isSameTool($0.letters, tool.letters) } }
        let text = own.map { $0.name }.joined(separator: ", ")
        if agreed.isEmpty || isSame {
          row.cells.append(.written(text))
        } else if own.contains(where: { $0.isExplained }) {
          row.cells.append(.words(Phrase(nl: "\(text) (toegelicht)", en: "\(text) (explained)")))
        } else {
          row.differing += 1
          row.cells.append(.words(Phrase(nl: "anders: \(text)", en: "differs: \(text)")))
        }
      }
      return row.judged > 0 ? row : nil
    }
  }

  // MARK: Channels

  private func channelRows(_ courses: [PlacedCourse]) -> [Row] {
    let own = plan.ownChannels
    return [ChannelPurpose.announcements, .questions].compactMap { purpose in
      let agreed = own.filter { $0.purposes.contains(purpose.term) }
      let name = Phrase(nl: "kanaal voor ", en: "channel for ") + purpose.words
      var row = Row(key: "channel-\(purpose)", name: name, cells: [cell(agreed)])
      for course in courses {
        let channels = (course.summary?.channels ?? []).filter { $0.purposes.contains(purpose.term) }
        if channels.isEmpty {
          row.cells.append(.nothing)
          continue
        }
        row.judged += 1
        if agreed.isEmpty || isAsAgreed(channels, agreed) {
          row.cells.append(cell(channels))
        } else {
          row.differing += 1
          row.cells.append(.words(Phrase(nl: "anders: ", en: "differs: ") + words(channels)))
        }
      }
      return row.judged > 0 ? row : nil
    }
  }

  /// The same tool or name, and an answer no later.
  private func isAsAgreed(_ channels: [ChannelSummary], _ agreed: [ChannelSummary]) -> Bool {
    let tools = agreed.flatMap { $0.tools }
    let isSamePlace = channels.contains { channel in
      channel.tools.contains { tools.contains($0) } || agreed.contains { folded($0.name) == folded(channel.name) }
        || channel.tools.isEmpty
    }
    guard let most = agreed.compactMap({ $0.reply?.upper }).max(),
      let least = channels.compactMap({ $0.reply?.lower }).max()
    else { return isSamePlace }
    return isSamePlace && least <= most
  }

  private func cell(_ channels: [ChannelSummary]) -> Cell { channels.isEmpty ? .nothing : .words(words(channels)) }

  /// `Teams, kanaal Vragen (antwoord binnen 24 uur)`
  private func words(_ channels: [ChannelSummary]) -> Phrase {
    Phrase { language in
      channels.map { channel in
        guard let reply = channel.reply else { return channel.name }
        let days = reply.upper / 86_400
        let time =
          days > 1 && reply.upper % 86_400 == 0
          ? "\(days) " + Bilingual(nl: "dagen", en: "days")[language] : hours(reply.upper, language)
        return channel.name + Bilingual(nl: " (antwoord binnen \(time))", en: " (answer within \(time))")[language]
      }.joined(separator: "; ")
    }
  }

  private func names(_ all: [String]) -> Cell { all.isEmpty ? .nothing : .written(all.joined(separator: ", ")) }
}
