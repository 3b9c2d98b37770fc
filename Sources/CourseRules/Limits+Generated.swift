// Written by `swift run coursecheck-dev generate`. Do not edit.

extension Rule {
  /// The numbers it compares with, as far as its own file names them.
  package var limits: [Limit] {
    switch name {
    case "no-getting-acquainted-activity": [.minimumSessions]
    default: []
    }
  }
}
