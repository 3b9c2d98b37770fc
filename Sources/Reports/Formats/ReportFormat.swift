/// What findings can be written as, each in a file of its own beside this one.
package enum ReportFormat: UInt8, CaseIterable, Sendable {
  case full
  case concise
  case grouped
  case json
  case jsonl
  case sarif
  case github
  case gitlab
  case azure
  case junit
  case checkstyle
  case rdjson
  case markdown
  case tap

  package var name: String {
    switch self {
    case .full: "full"
    case .concise: "concise"
    case .grouped: "grouped"
    case .json: "json"
    case .jsonl: "jsonl"
    case .sarif: "sarif"
    case .github: "github"
    case .gitlab: "gitlab"
    case .azure: "azure"
    case .junit: "junit"
    case .checkstyle: "checkstyle"
    case .rdjson: "rdjson"
    case .markdown: "markdown"
    case .tap: "tap"
    }
  }

  package init?(named name: String) {
    guard let format = ReportFormat.allCases.first(where: { $0.name == name }) else { return nil }
    self = format
  }

  package enum Reader: Sendable {
    /// In a terminal, with colour and a summary below.
    case people
    /// A build log that other lines may stand in.
    case log
    /// Whoever reads all of it as one document: a line more would spoil it.
    case whole
  }

  package var reader: Reader {
    switch self {
    case .full, .concise, .grouped: .people
    case .github, .azure: .log
    case .json, .jsonl, .sarif, .gitlab, .junit, .checkstyle, .rdjson, .markdown, .tap: .whole
    }
  }
}

extension ReportFormat {
  /// What one document comes to.
  package func piece(_ document: CheckedDocument, isStyled: Bool = false) -> ReportPiece {
    switch self {
    case .full: text(isStyled) { $0.writeFull(document) }
    case .concise: text(isStyled) { $0.writeConcise(document) }
    case .grouped: text(isStyled) { $0.writeGrouped(document) }
    case .json: JSONReport.piece(document)
    case .jsonl: JSONLinesReport.piece(document)
    case .sarif: SARIFReport.piece(document)
    case .github: GitHubReport.piece(document)
    case .gitlab: GitLabReport.piece(document)
    case .azure: AzureReport.piece(document)
    case .junit: JUnitReport.piece(document)
    case .checkstyle: CheckstyleReport.piece(document)
    case .rdjson: ReviewdogReport.piece(document)
    case .markdown: MarkdownReport.piece(document)
    case .tap: TAPReport.piece(document)
    }
  }

  private func text(_ isStyled: Bool, _ write: (inout TextOutput) -> Void) -> ReportPiece {
    var output = TextOutput(isStyled: isStyled)
    write(&output)
    return ReportPiece(output.bytes)
  }

  /// All pieces together, with what stands around them.
  package func report(_ pieces: [ReportPiece], _ ending: ReportEnding) -> [UInt8] {
    switch self {
    case .full, .concise, .grouped: pieces.joined()
    case .json: JSONReport.whole(pieces, ending)
    case .jsonl: JSONLinesReport.whole(pieces, ending)
    case .sarif: SARIFReport.whole(pieces, ending)
    case .github: GitHubReport.whole(pieces, ending)
    case .gitlab: GitLabReport.whole(pieces, ending)
    case .azure: AzureReport.whole(pieces, ending)
    case .junit: JUnitReport.whole(pieces, ending)
    case .checkstyle: CheckstyleReport.whole(pieces, ending)
    case .rdjson: ReviewdogReport.whole(pieces, ending)
    case .markdown: MarkdownReport.whole(pieces, ending)
    case .tap: TAPReport.whole(pieces, ending)
    }
  }
}
