import Reports
import Vocabulary

/// What someone may have meant by an option that there is not.
struct MeantOption {
  /// Without the dashes.
  private let letters: String
  private let command: Command?

  init(_ name: String, _ command: Command?) {
    letters = String(name.drop { $0 == "-" })
    self.command = command
  }

  var advice: Bilingual<String>? {
    if letters.isEmpty { return nil }
    return known ?? begun(own) ?? near(own) ?? glued ?? elsewhere
  }

  private var own: [Option] { command.map { $0.options + Option.common + [.version] } ?? Option.allCases }

  /// What other programs call it.
  private var known: Bilingual<String>? {
    switch letters.lowercased() {
    case "output-format": ours([command?.options.contains(.format) == true ? .format : .output])
    case "dry-run": ours([.diff])
    case "unsafe-fixes": ours([.fix, .unsafe])
    case "since": ours([.changedSince])
    case "severity", "level": ours([.failOn])
    case "no-color", "no-colour": Bilingual(nl: "Bedoel je --color never?", en: "Did you mean --color never?")
    case "exclude":
      Bilingual(
        nl: "Wat je uitsluit, zet je in een bestand .coursecheck: `exclude: archief/**`.",
        en: "What you leave out goes in a file .coursecheck: `exclude: archive/**`.")
    default: nil
    }
  }

  /// Only its first letters, as `--prof`.
  private func begun(_ options: [Option]) -> Bilingual<String>? {
    let found = Option.allCases.filter { options.contains($0) && $0.name.hasPrefix(letters.lowercased()) }
    return found.isEmpty || found.count > 3 ? nil : meant(found)
  }

  private func near(_ options: [Option]) -> Bilingual<String>? {
    // One letter is near to nothing.
    guard letters.utf8.count > 2, let name = nearest(letters, options.map(\.name)) else { return nil }
    return meant(options.filter { $0.name == name })
  }

  /// `-oplan.course`
  private var glued: Bilingual<String>? {
    guard let option = own.first(where: { option in option.letter.map { letters.hasPrefix($0) } ?? false }),
      let letter = option.letter, option.value != nil
    else { return nil }
    let value = letters.dropFirst()
    return Bilingual(nl: "Bedoel je -\(letter) \(value)?", en: "Did you mean -\(letter) \(value)?")
  }

  /// Like an option of another command.
  private var elsewhere: Bilingual<String>? {
    guard letters.utf8.count > 2, let name = nearest(letters, Option.allCases.map(\.name)),
      let option = Option.allCases.first(where: { $0.name == name })
    else { return nil }
    let question = meant([option])
    return Bilingual(
      nl: question.nl + " " + option.whereItBelongs.nl, en: question.en + " " + option.whereItBelongs.en)
  }

  private func meant(_ options: [Option]) -> Bilingual<String> {
    let names = options.map { "--" + $0.name }
    return Bilingual(
      nl: "Bedoel je \(alternatives(names, .dutch))?", en: "Did you mean \(alternatives(names, .english))?")
  }

  /// All of them together, where the command takes them.
  private func ours(_ options: [Option]) -> Bilingual<String>? {
    guard options.allSatisfy({ own.contains($0) }) else { return nil }
    let names = options.map { "--" + $0.name }.joined(separator: " ")
    return Bilingual(nl: "Bedoel je \(names)?", en: "Did you mean \(names)?")
  }
}

extension Option {
  /// Which commands take it.
  var whereItBelongs: Bilingual<String> {
    let commands = Command.allCases.filter { $0.options.contains(self) }
    let names = commands.count == 1 ? commands.map { "`coursecheck \($0.name)`" } : commands.map(\.name)
    return Bilingual(
      nl: "Die optie hoort bij \(enumerated(names, .dutch)).", en: "It goes with \(enumerated(names, .english)).")
  }
}

/// The word of a list that is written most like this one, if one is near enough.
func nearest(_ word: String, _ words: [String]) -> String? {
  let letters = Array(word.lowercased().utf8)
  // A word of which half differs is another word.
  let limit = letters.count < 6 ? letters.count / 2 : 3
  var best: (word: String, distance: Int)?
  for candidate in words {
    let distance = editDistance(letters, Array(candidate.utf8), limit: limit)
    if distance <= limit, distance < best?.distance ?? 9 { best = (candidate, distance) }
  }
  return best?.word
}
