/// A value in Dutch and in English. Two stored properties rather than a dictionary: a missing translation does not compile.
package struct Bilingual<Value> {
  package var nl: Value
  package var en: Value

  @inlinable package init(nl: Value, en: Value) {
    self.nl = nl
    self.en = en
  }

  @inlinable package subscript(_ language: Language) -> Value {
    switch language {
    case .dutch: nl
    case .english: en
    }
  }

  @inlinable package func map<Other>(_ transform: (Value) -> Other) -> Bilingual<Other> {
    Bilingual<Other>(nl: transform(nl), en: transform(en))
  }
}

extension Bilingual: Sendable where Value: Sendable {}
extension Bilingual: Equatable where Value: Equatable {}
extension Bilingual: Hashable where Value: Hashable {}
