import CourseModel
import JSON
import Reports
import Vocabulary

extension Review {
  /// For programs: the same figures as numbers. Time in seconds, lowest and highest, with of how many things it is known;
  /// what is counted in thousandths, since one that belongs to two counts half for each.
  package func json() -> [UInt8] {
    let value: JSON = [
      "format": "coursecheck report", "version": 1, "language": .string(language.code),
      "remark": remark.map { json($0) } ?? .null, "documents": .array(documents.map { json($0) }),
      "appendix": .array(appendix.map { json($0) }),
    ]
    return value.indented
  }

  private func json(_ document: ReviewedDocument) -> JSON {
    [
      "path": .string(document.path), "code": .string(document.code), "title": .string(document.title),
      "language": .string(document.language.code), "sections": .array(document.sections.map { json($0) }),
    ]
  }

  private func json(_ section: ReviewSection) -> JSON {
    ["id": .string(section.id), "title": json(section.title), "blocks": .array(section.blocks.map { json($0) })]
  }

  private func json(_ phrase: Phrase) -> JSON { .string(phrase[language]) }

  private func json(_ block: ReviewBlock) -> JSON {
    switch block {
    case .heading(let phrase): ["heading": json(phrase)]
    case .paragraph(let phrase): ["paragraph": json(phrase)]
    case .list(let phrases): ["list": .array(phrases.map { json($0) })]
    case .facts(let facts):
      ["facts": .array(facts.map { json($0) })]
    case .figure(let figure): ["figure": json(figure)]
    case .table(let table): ["table": json(table)]
    case .storyboard(let table): ["storyboard": json(table)]
    case .findings(let findings): ["findings": .array(findings.map { json($0) })]
    case .checklist(let checklist):
      [
        "questions": .array(
          checklist.groups.map { group in
            [
              "about": json(group.title),
              "questions": .array(
                group.questions.map { ["question": json($0.text), "source": json($0.source)] }),
            ]
          })
      ]
    case .links(let links):
      [
        "documents": .array(
          links.map { ["path": .string($0.path), "name": .string($0.name), "remark": json($0.remark)] })
      ]
    }
  }

  private func json(_ fact: Fact) -> JSON { ["name": json(fact.name), "value": json(fact.value)] }

  private func json(_ figure: Figure) -> JSON {
    [
      "id": .string(figure.id), "title": json(figure.title), "gist": json(figure.gist),
      "coverage": figure.coverage.map { json($0) } ?? .null, "tables": .array(figure.tables.map { json($0) }),
      "facts": .array(figure.facts.map { json($0) }), "notes": .array(figure.notes.map { json($0) }),
    ]
  }

  private func json(_ table: DataTable) -> JSON {
    [
      "caption": json(table.caption),
      "columns": .array(table.columns.map { ["key": .string($0.key), "name": json($0.name)] }),
      "rows": .array(table.rows.map { json($0) }),
    ]
  }

  private func json(_ row: DataTable.Row) -> JSON {
    var members = [
      JSON.Member("key", .string(row.key)), JSON.Member("name", json(row.name)),
      JSON.Member("cells", .array(row.cells.map { json($0) })),
    ]
    if row.was.contains(where: { $0 != nil }) {
      members.append(JSON.Member("was", .array(row.was.map { $0.map { json($0) } ?? .null })))
    }
    switch row.standing {
    case .same: break
    case .new: members.append(JSON.Member("standing", "new"))
    case .gone: members.append(JSON.Member("standing", "gone"))
    }
    return .object(members)
  }

  private func json(_ cell: Cell) -> JSON {
    switch cell {
    case .nothing: .null
    case .unknown: "?"
    case .words(let phrase): json(phrase)
    case .written(let text): .string(text)
    case .count(let number), .percent(let number): .number(number)
    case .decimal(let number): ["thousandths": .number(number)]
    case .time(let amount): json(amount, "seconds")
    case .share(let amount): json(amount, "thousandths")
    case .lines(let lines): .array(lines.map { ["text": .string($0.written), "remark": json($0.remark)] })
    }
  }

  private func json(_ amount: Amount, _ unit: String) -> JSON {
    .object([
      JSON.Member(unit, [.number(amount.lower), .number(amount.upper)]), JSON.Member("known", .number(amount.known)),
      JSON.Member("of", .number(amount.total)),
    ])
  }

  private func json(_ rule: RuleFindings) -> JSON {
    [
      "rule": .string(rule.rule), "family": .string(rule.family), "severity": .string(rule.severity),
      "title": json(rule.title), "why": json(rule.why), "source": json(rule.source),
      "more": .number(rule.more),
      "places": .array(
        rule.places.map { place in
          [
            "line": .number(place.line), "message": json(place.message),
            "text": place.excerpt.map { .string($0.before + $0.marked + $0.after) } ?? .null,
            "fix": place.fix.map { json($0) } ?? .null,
            "standing": place.standing == .new ? "new" : place.standing == .gone ? "gone" : "same",
          ]
        }),
    ]
  }
}
