/// What the learning environments are called. The first name of each is the usual one.
package let environmentWords: [(names: Names, environment: Environments)] = [
  (
    Names(
      nl: "online|digitaal|op afstand|virtueel|digitale leeromgeving", en: "online|digital|remote|virtual|remotely"),
    .online
  ),
  (
    Names(
      nl: "op locatie|fysiek|op school|klaslokaal|op de campus|in de klas|lokaal|fysieke leeromgeving",
      en: "on campus|physical|at school|classroom|on site|in class|in person|face to face"),
    .onCampus
  ),
  (
    Names(
      nl: "werkplek|op de werkplek|beroepspraktijk|praktijk|in de praktijk|stage|op stage|stageplek",
      en: "workplace|at work|internship|placement|in practice|in the workplace|professional practice"),
    .workplace
  ),
  (Names(nl: "hybride|school en werkplek", en: "hybrid|school and workplace"), .hybrid),
  (Names(nl: "hyflex|op locatie en online tegelijk", en: "hyflex|on campus and online at once"), .hyflex),
  (
    Names(nl: "eigen plek|thuis|op eigen plek|waar je wilt", en: "own place|at home|home|anywhere|own location"),
    .ownPlace
  ),
]

extension Environments {
  /// The usual name of a single environment.
  package func name(_ language: Language) -> String {
    for (names, environment) in environmentWords where environment == self { return names.canonical(language) }
    return ""
  }

  /// Each environment in the set, in the order of the table.
  package var each: [Environments] {
    // Nearly always it is one.
    if rawValue.nonzeroBitCount == 1 { return [self] }
    return environmentWords.map { $0.environment }.filter { self.contains($0) }
  }
}

/// Heads of one word that say keyword and kind at once.
package let headsWithKind: [(names: Names, keyword: Keyword, term: Term)] = [
  (Names(nl: "nulmeting|voormeting", en: "baseline measurement|pre-measurement"), .measurement, .momentBefore),
  (Names(nl: "tussenmeting", en: "interim measurement"), .measurement, .momentHalfway),
  (Names(nl: "nameting|eindmeting", en: "post-measurement|final measurement"), .measurement, .momentAfter),
]
