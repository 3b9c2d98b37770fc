import Vocabulary

extension Plan {
  /// What the catalogue says of the activities that a pattern holds. They are held wherever something is `like` the pattern, and
  /// stand in no meeting themselves, so who asks whether a plan has something at all looks here too.
  package var patternFacets: [Facets] {
    var result: [Facets] = []
    for pattern in all(.pattern) {
      var next = pattern + 1
      let end = model.elements[Int(pattern)].end
      while next < end {
        let element = model.elements[Int(next)]
        if element.form == .entry, element.keyword == .sync || element.keyword == .async,
          case .activity(let kind) = element.kind
        {
          result.append(Facets(kind.row))
        }
        next += 1
      }
    }
    return result
  }
}
