import Vocabulary

/// Numbers with the names of their rows and columns. Rows and columns have keys, so that two versions of a plan can be laid
/// side by side.
package struct DataTable: Sendable {
  package struct Column: Sendable {
    package var key: String
    package var name: Cell

    package init(_ key: String, _ name: Cell) {
      self.key = key
      self.name = name
    }

    package init(_ key: String, nl: String, en: String) { self.init(key, .words(Phrase(nl: nl, en: en))) }
  }

  package struct Row: Sendable {
    package var key: String
    package var name: Cell
    package var cells: [Cell]
    /// What the version before said, where that is something else; empty without one.
    package var was: [Cell?] = []
    package var standing = Standing.same

    package init(_ key: String, _ name: Cell, _ cells: [Cell]) {
      self.key = key
      self.name = name
      self.cells = cells
    }
  }

  /// Whether something is in both versions.
  package enum Standing: Sendable {
    case same
    case new
    case gone
  }

  /// What the table is about, for who can't see what stands around it.
  package var caption: Phrase
  /// What the names of the rows are.
  package var corner: Phrase
  package var columns: [Column]
  package var rows: [Row]
  /// A reader may want another order.
  package var isSortable = false

  package init(_ caption: Phrase, corner: Phrase, _ columns: [Column], _ rows: [Row] = []) {
    self.caption = caption
    self.corner = corner
    self.columns = columns
    self.rows = rows
  }
}

extension DataTable {
  /// With what an older version says beside what differs.
  package func compared(with old: DataTable) -> DataTable {
    var result = self
    let places = old.columns.enumerated().map { ($0.element.key, $0.offset) }
    let oldColumn = columns.map { column in places.first { $0.0 == column.key }?.1 }
    for at in result.rows.indices {
      guard let before = old.rows.first(where: { $0.key == rows[at].key }) else {
        result.rows[at].standing = .new
        continue
      }
      result.rows[at].was = rows[at].cells.enumerated().map { place, cell in
        guard place < oldColumn.count, let other = oldColumn[place], other < before.cells.count else { return nil }
        return before.cells[other] == cell ? nil : before.cells[other]
      }
    }
    for row in old.rows where !rows.contains(where: { $0.key == row.key }) {
      var gone = Row(row.key, row.name, columns.map { _ in Cell.nothing })
      gone.standing = .gone
      gone.was = oldColumn.map { place in place.flatMap { $0 < row.cells.count ? row.cells[$0] : nil } }
      result.rows.append(gone)
    }
    return result
  }
}
