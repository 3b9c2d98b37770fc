// Written by `swift run coursecheck-dev generate`. Do not edit.

extension Rule {
  /// Every rule, by family and name.
  package static let all: [Rule] = [
    .unknownWord
  ]
}
