import JSON
import Reports
import Vocabulary

extension Review {
  /// One file that needs nothing beside it; a script only filters, sorts and changes the language.
  package func html() -> [UInt8] {
    var page = HTMLOutput(language)
    let name = documents.count == 1 ? documents[0].name : ""
    page.markup("<!doctype html>\n<html lang=\(language.code)>\n<head>\n<meta charset=utf-8>\n")
    page.markup("<meta name=viewport content=\"width=device-width, initial-scale=1\">\n")
    page.element("title", "", name.isEmpty ? title : title + ": " + name)
    page.markup("\n<style>" + styleSheet + "</style>\n</head>\n<body>\n")
    page.definitions()
    page.writeTools()
    page.markup("<main lang=\(language.code)>")
    page.element("h1", "", title)
    if let remark { page.element("p", "", remark) }
    page.writeContents(self)
    for document in documents { page.write(document, self) }
    page.writeAppendix(self)
    page.markup("</main>\n")
    page.writeFooter()
    var words = JSONWriter()
    words.list(page.others) { $0.text($1) }
    // In a script `</` would end it.
    page.markup("<script type=application/json id=words>")
    page.markup(String(decoding: words.bytes, as: UTF8.self).replacing("<", with: "\\u003c"))
    page.markup("</script>\n<script>" + script + "</script>\n</body>\n</html>\n")
    return page.bytes
  }

  fileprivate func place(of path: [UInt8]) -> String? { documents.first { $0.path == path }?.id }
}

extension HTMLOutput {
  fileprivate mutating func writeTools() {
    markup("<header>")
    startTag("div", "id=tools role=group hidden", label: Phrase(nl: "Taal", en: "Language"))
    for own in Language.allCases {
      let name = own == .dutch ? "Nederlands" : "English"
      markup(
        "<button type=button data-language=\(own.code) lang=\(own.code) aria-pressed=\(own == language)>\(name)</button>"
      )
    }
    markup("</div></header>\n")
  }

  fileprivate mutating func writeFooter() {
    markup("<footer>")
    element(
      "p", "",
      Phrase(
        nl:
          "Gemaakt met coursecheck \(coursecheckVersion). Cijfers volgen uit wat in het plan staat; wat daar niet staat, is niet geraden.",
        en:
          "Made with coursecheck \(coursecheckVersion). Figures follow from what the plan says; what it does not say has not been guessed."
      ))
    markup("</footer>\n")
  }

  /// Documents, and of one alone its parts.
  fileprivate mutating func writeContents(_ review: Review) {
    startTag("nav", label: Phrase(nl: "Inhoud", en: "Contents"))
    markup("<ul>")
    for document in review.documents where !document.isListedAbove {
      markup("<li><a href=#\(document.id)>")
      element("bdi", written: document.name, in: document.language)
      markup("</a>")
      // Those that are told in full.
      if document.sections.count > 3 {
        markup("<ul>")
        for section in document.sections {
          markup("<li><a href=#\(document.id)-\(section.id)>")
          phrase(section.title)
          markup("</a></li>")
        }
        markup("</ul>")
      }
      markup("</li>")
    }
    markup("</ul></nav>\n")
  }

  fileprivate mutating func write(_ document: ReviewedDocument, _ review: Review) {
    markup("<article id=\(document.id)><h2>")
    element("bdi", written: document.name, in: document.language)
    markup("</h2><p class=path>")
    text(String(decoding: document.path, as: UTF8.self))
    markup("</p>\n")
    for section in document.sections {
      markup("<section id=\(document.id)-\(section.id)>")
      element("h3", "", section.title)
      for block in section.blocks { write(block, section, document, review) }
      markup("</section>")
    }
    markup("</article>")
  }

  /// What holds for all documents.
  fileprivate mutating func writeAppendix(_ review: Review) {
    guard let first = review.documents.first else { return }
    for section in review.appendix {
      markup("<section id=\(section.id)>")
      element("h3", "", section.title)
      for block in section.blocks { write(block, section, first, review) }
      markup("</section>\n")
    }
  }

  private mutating func write(
    _ block: ReviewBlock, _ section: ReviewSection, _ document: ReviewedDocument, _ review: Review
  ) {
    switch block {
    case .heading(let phrase): element("h4", "", phrase)
    case .paragraph(let phrase): element("p", "", phrase)
    case .list(let phrases):
      markup("<ul>")
      for phrase in phrases { element("li", "", phrase) }
      markup("</ul>")
    case .facts(let facts): write(facts, document)
    case .figure(let figure): write(figure, document)
    case .table(let table): write(table, "", document.language)
    case .storyboard(let table): write(table, "storyboard", document.language)
    case .findings(let findings): write(findings, section, document)
    case .checklist(let checklist): write(checklist, document)
    case .links(let links):
      markup("<ul class=links>")
      for link in links {
        markup("<li>")
        if let id = review.place(of: link.path) {
          markup("<a href=#\(id)>")
          element("bdi", written: link.name, in: document.language)
          markup("</a>")
        } else {
          element("bdi", written: link.name, in: document.language)
        }
        if !link.remark.isEmpty {
          markup(" ")
          phrase(link.remark)
        }
        markup("</li>")
      }
      markup("</ul>")
    }
  }

  private mutating func write(_ facts: [Fact], _ document: ReviewedDocument) {
    markup("<dl>")
    for fact in facts {
      element("dt", "", fact.name)
      cell("dd", "", fact.value, in: document.language)
    }
    markup("</dl>")
  }

  // MARK: Figures and tables

  private mutating func write(_ figure: Figure, _ document: ReviewedDocument) {
    markup("<figure id=\(document.id)-figure-\(figure.id)>")
    markup("<figcaption>")
    element("h4", "", figure.title)
    element("p", "class=gist", figure.gist)
    markup("</figcaption>")
    if let coverage = figure.coverage { element("p", "class=coverage", coverage) }
    if let chart = figure.chart {
      write(chart.drawing, named: figure.title, saying: figure.gist, document)
      legend(chart.legend)
    }
    if let before = figure.before {
      element("p", "class=was", Phrase(nl: "Vorige versie", en: "Previous version"))
      let name = Phrase(nl: "Vorige versie: ", en: "Previous version: ") + figure.title
      write(before, named: name, saying: name, document)
    }
    if !figure.facts.isEmpty { write(figure.facts, document) }
    for note in figure.notes { element("p", "class=remark", note) }
    let tables = figure.tables
    if figure.chart == nil {
      // Nothing else shows them.
      for table in tables { write(table, "", document.language) }
    } else if !tables.isEmpty {
      // On paper long lists of what a picture shows would hide the rest.
      let isLong = tables.reduce(0) { $0 + $1.rows.count } > 40 || tables.contains { $0.columns.count > 16 }
      if isLong {
        element(
          "p", "class=\"remark paper\"",
          Phrase(
            nl: "De tabel hierbij is te groot voor papier; op het scherm staat die wel.",
            en: "The table that goes with this is too large for paper; it is there on the screen."))
      }
      markup(isLong ? "<details class=long>" : "<details>")
      element("summary", "", Phrase(nl: "De cijfers als tabel", en: "The figures as a table"))
      for table in tables { write(table, "", document.language) }
      markup("</details>")
    }
    markup("</figure>\n")
  }

  private mutating func write(
    _ drawing: Drawing, named name: Phrase, saying gist: Phrase, _ document: ReviewedDocument
  ) {
    // What fits on any screen needs nothing to scroll in.
    if drawing.width <= 300 {
      svg(drawing, name: gist, in: document.language)
      return
    }
    startTag("div", "class=sheet role=group tabindex=0", label: name)
    svg(drawing, name: gist, in: document.language)
    markup("</div>")
  }

  private mutating func write(_ table: DataTable, _ style: String, _ own: Language) {
    startTag("div", "class=\"table \(style)\" role=group tabindex=0", label: table.caption)
    // Most cells hold the one or the other; only the exceptions say so.
    let cells = table.rows.flatMap { $0.cells }
    let isOfNumbers = cells.count { $0.isNumber } * 2 > cells.count
    let classes = [isOfNumbers ? "u" : "", table.columns.count > 9 ? "wide" : "", table.isSortable ? "sortable" : ""]
      .filter { !$0.isEmpty }
    markup(classes.isEmpty ? "<table>" : "<table class=\"\(classes.joined(separator: " "))\">")
    element("caption", "", table.caption)
    markup("<thead><tr>")
    head(.words(table.corner), table.isSortable, own)
    for column in table.columns { head(column.name, table.isSortable, own) }
    markup("</tr></thead><tbody>")
    for row in table.rows {
      markup(row.standing == .gone ? "<tr class=gone>" : "<tr>")
      if row.standing == .same {
        cell("th", "scope=row", row.name, in: own)
      } else {
        markup("<th scope=row>")
        cell("span", "", row.name, in: own)
        element(
          "span", "class=was",
          row.standing == .new ? Phrase(nl: " (nieuw)", en: " (new)") : Phrase(nl: " (vervallen)", en: " (gone)"))
        markup("</th>")
      }
      for (at, value) in row.cells.enumerated() {
        let attributes = isOfNumbers ? (value.isWords ? "class=w" : "") : value.isNumber ? "class=n" : ""
        guard at < row.was.count, let was = row.was[at] else {
          cell("td", attributes, value, in: own)
          continue
        }
        markup("<td" + (attributes.isEmpty ? "" : " " + attributes) + ">")
        if case .lines = value { cell("div", "", value, in: own) } else { cell("span", "", value, in: own) }
        markup(" ")
        element("span", "class=was", Phrase(nl: "(was ", en: "(was ") + was.phrase + ")")
        markup("</td>")
      }
      markup("</tr>")
    }
    markup("</tbody></table></div>")
  }

  /// The script makes a button of the name of a column by which one can sort.
  private mutating func head(_ name: Cell, _ isSortable: Bool, _ own: Language) {
    if isSortable {
      markup("<th scope=col>")
      cell("span", "", name, in: own)
      markup("</th>")
    } else {
      cell("th", "scope=col", name, in: own)
    }
  }
}
