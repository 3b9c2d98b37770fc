import CourseRules
import Reports
import Vocabulary
import Workspaces

/// A report that was asked for, and where it goes.
struct ReportOutput: Sendable {
  var format: ReportFormat
  /// Nil for standard output.
  var file: Path?
  /// Colour is for terminals.
  var isStyled: Bool
}

extension Session {
  /// The reports that were asked for: `--output FORMAT[=FILE]`, as often as one likes.
  func outputs(_ files: GatheredFiles) throws(UsageProblem) -> [ReportOutput] {
    var result: [ReportOutput] = []
    var identities: Set<Path> = []
    for value in arguments.paths(.output) {
      let equals = value.firstIndex(of: 0x3D)
      let name = String(decoding: value[..<(equals ?? value.count)], as: UTF8.self)
      guard let format = ReportFormat(named: name) else {
        let names = ReportFormat.allCases.map { $0.name }
        throw .unknownReport(name, near: nearest(name, names), names)
      }
      guard let equals else {
        let isStyled = output.isStyled && format.reader == .people
        // An alias may say the same again.
        if result.contains(where: { $0.file == nil && $0.format == format }) { continue }
        result.append(ReportOutput(format: format, file: nil, isStyled: isStyled))
        continue
      }
      let file = Path(Array(value[(equals + 1)...]))
      if file.bytes.isEmpty { throw .reportWithoutFile(name) }
      let identity = environment.real(file) ?? identity(of: file)
      let shown = String(decoding: file.bytes, as: UTF8.self)
      if files.isAsked(identity) || holdsPlan(file) { throw .reportOverPlan(shown) }
      if !identities.insert(identity).inserted { throw .fileOfTwoReports(shown) }
      result.append(ReportOutput(format: format, file: file, isStyled: false))
    }
    let whole = result.filter { $0.file == nil && $0.format.reader == .whole }.map { $0.format.name }
    // What people read goes beside it then.
    if !whole.isEmpty { for at in result.indices { result[at].isStyled = false } }
    if whole.count > 1 { throw .twoWholeReports(whole[0], whole[1]) }
    if arguments.has(.diff), let first = result.first(where: { $0.file != nil || $0.format.reader != .people }) {
      throw .reportWithDiff(first.format.name)
    }
    if result.isEmpty { result.append(ReportOutput(format: .full, file: nil, isStyled: output.isStyled)) }
    return result
  }

  /// How paths are written: from the folder that was asked for.
  func pathNaming() throws(UsageProblem) -> PathNaming {
    let working = environment.workingDirectory()?.bytes ?? []
    guard let root = arguments.path(.root) else { return PathNaming(workingFolder: working) }
    let kind = try? environment.kind(root)
    if kind != .directory { throw .rootIsNoFolder(String(decoding: root.bytes, as: UTF8.self)) }
    return PathNaming(workingFolder: working, root: identity(of: root).bytes)
  }

  /// Whether each message is given in Dutch and in English.
  var isBilingual: Bool { arguments.value(.language) == "both" }

  /// Writes each report where it goes, and beneath what people read a summary.
  mutating func write(
    _ outputs: [ReportOutput], _ pieces: [[ReportPiece]], _ ending: ReportEnding,
    _ summary: (inout TextOutput) -> Void
  ) {
    let onOutput = outputs.filter { $0.file == nil }
    // A program reads standard output then: whatever else there is to say goes beside it.
    let hasWhole = onOutput.contains { $0.format.reader == .whole }
    let hasOnlyLogs = !onOutput.isEmpty && onOutput.allSatisfy { $0.format.reader == .log }
    var said = TextOutput(isStyled: output.isStyled && !hasWhole && !hasOnlyLogs)
    var shownStatistics = false
    for (at, report) in outputs.enumerated() where report.file == nil {
      let isCounted = ending.showsStatistics && report.format.reader == .people
      if isCounted {
        if !shownStatistics { said.writeStatistics(ending.tally, ending.language) }
        shownStatistics = true
        continue
      }
      let bytes = report.format.report(pieces.map { $0[at] }, ending)
      if hasWhole && report.format.reader != .whole { said.bytes += bytes } else { output.bytes += bytes }
    }
    if onOutput.isEmpty && ending.showsStatistics { said.writeStatistics(ending.tally, ending.language) }
    summary(&said)
    if hasWhole || hasOnlyLogs { errors.bytes += said.bytes } else { output.bytes += said.bytes }
    for (at, report) in outputs.enumerated() {
      guard let file = report.file else { continue }
      let isCounted = ending.showsStatistics && report.format.reader == .people
      var text = TextOutput()
      if isCounted {
        text.writeStatistics(ending.tally, ending.language)
      } else {
        text.bytes = report.format.report(pieces.map { $0[at] }, ending)
      }
      if report.format.reader == .people { summary(&text) }
      write(report: text.bytes, to: file)
    }
  }

  private mutating func write(report: [UInt8], to file: Path) {
    do throws(FileProblem) {
      try environment.write(file, report)
    } catch {
      if error == .notFound {
        let name = String(decoding: file.bytes, as: UTF8.self)
        complain(
          Bilingual(
            nl: "\(name) kan niet geschreven worden: de map bestaat niet.",
            en: "\(name) could not be written: its folder does not exist."))
      } else {
        complain(file, error, whileWriting: true)
      }
    }
  }
}
