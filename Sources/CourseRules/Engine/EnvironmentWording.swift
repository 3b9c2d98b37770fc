import Vocabulary

/// `op locatie, online en werkplek`: environments by their usual names.
func named(_ environments: [Environments]) -> Bilingual<String> {
  Bilingual(
    nl: joined(environments.map { $0.name(.dutch) }, "en"), en: joined(environments.map { $0.name(.english) }, "and"))
}

private func joined(_ names: [String], _ last: String) -> String {
  guard let final = names.last, names.count > 1 else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " \(last) " + final
}
