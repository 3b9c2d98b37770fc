import Vocabulary

/// The parts of a source in words: each work once, with its sections.
package func sourcePhrase(_ source: String, _ language: Language) -> String {
  var parts: [(title: String, sections: [String])] = []
  for case .some(let citation) in citations(source) {
    let title = citation.work.title[language]
    let section = citation.section
    if let at = parts.firstIndex(where: { $0.title == title }) {
      if !section.isEmpty { parts[at].sections.append(section) }
    } else {
      parts.append((title, section.isEmpty ? [] : [section]))
    }
  }
  return parts.map { part in
    part.sections.isEmpty ? part.title : part.title + " [" + part.sections.joined(separator: ", ") + "]"
  }.joined(separator: "; ")
}
