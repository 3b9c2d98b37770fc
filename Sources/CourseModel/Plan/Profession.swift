import Vocabulary

extension Plan {
  /// It prepares for a profession, by what it says of its school and level; nil where it says nothing of them.
  package var isVocational: Bool? {
    var isAnySaid = false
    for keyword in [Keyword.institution, .level, .type, .faculty] {
      for element in all(keyword) where model.elements[Int(element)].parent == document {
        isAnySaid = true
        if isProfessional(snapshot.title(element)) { return true }
      }
    }
    if isProfessional(snapshot.title(document)) { return true }
    return isAnySaid ? false : nil
  }

  private func isProfessional(_ title: String) -> Bool {
    ["hogeschool", "applied sciences", "hbo", "mbo", "ad", "associate degree", "beroeps", "vocational", "professional"]
      .contains { word in
        let letters = folded(title)
        // A short word could begin a longer one.
        if word.utf8.count <= 3 { return letters.split(separator: 0x20).contains { $0.elementsEqual(word.utf8) } }
        return holds(letters, Array(word.utf8), .anywhere)
      }
  }

  /// The programme itself takes students into practice, for example in an introduction week.
  package var takesStudentsIntoPractice: Bool { heldActivities.contains { isAtWorkplace($0) } }
}
