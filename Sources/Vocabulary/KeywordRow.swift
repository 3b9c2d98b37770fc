/// What part a keyword plays.
package enum KeywordRole: UInt8, Sendable {
  case document
  /// Holds other entries; its text is a title.
  case block
  case activity
  /// States something about its parent.
  case property
  /// Names a thing others can refer to: an outcome, a tool, a channel.
  case definition
}

/// The row of a keyword in the vocabulary: the one source from which parsing, checking, completion, hover, grammars,
/// translation and the reference page are made.
package struct KeywordRow: Sendable {
  package var names: Names
  package var role: KeywordRole
  /// Under which parents it may stand.
  package var places: PlaceSet
  package var value: ValueKind
  /// The place it makes for what is indented below it; nil where nothing belongs below but items and prose.
  package var opens: Place?
  /// The closed list from which a kind may follow in the head.
  package var kinds: TermSet?
  /// In details the value alone says which property is meant: `[online]`, `[30 min]`.
  package var bare: Bool
  /// Given several times under one parent, it adds up rather than contradicts.
  package var repeats: Bool
  /// The property that a bare `?` in the details stands for.
  package var principal: Principal
  /// Items below it are elements of its list.
  package var items: Bool
  /// What it is, in a sentence a teacher understands.
  package var means: Bilingual<String>

  package init(
    _ role: KeywordRole, nl: String, en: String, in places: PlaceSet, _ value: ValueKind = .text, opens: Place? = nil,
    kinds: TermSet? = nil, bare: Bool = false, repeats: Bool = false, principal: Principal = .none,
    items: Bool = false, means: Bilingual<String>
  ) {
    self.names = Names(nl: nl, en: en)
    self.role = role
    self.places = places
    self.value = value
    self.opens = opens
    self.kinds = kinds
    self.bare = bare
    self.repeats = repeats
    self.principal = principal
    self.items = items
    self.means = means
  }
}

/// What a bare `?` means in the details of a keyword.
package enum Principal: UInt8, Sendable {
  case none
  case duration
  case time
  case weight
}
