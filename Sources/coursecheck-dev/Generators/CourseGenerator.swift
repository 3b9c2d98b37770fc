import Vocabulary

/// Numbers that look random and are the same in every run.
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[below(choices.count)] }
}

/// A course as teachers write them, in either language, of as many lines as asked for.
func generatedCourse(lines: Int, seed: UInt64, language: Language) -> [UInt8] {
  var numbers = SeededNumbers(seed: seed)
  let isDutch = language == .dutch
  var text: [String] = []
  func word(_ nl: String, _ en: String) -> String { isDutch ? nl : en }
  text.append(word("cursus MC\(seed): Marketingcommunicatie", "course MC\(seed): Marketing communication"))
  text.append(word("taal: nl", "language: en"))
  text.append(word("studievorm: deeltijd", "study form: part-time"))
  text.append(word("studenten: circa 48", "students: about 48"))
  text.append(word("studielast: 5 EC", "workload: 5 EC"))
  text.append(word("onderwijsvorm: blended", "delivery: blended"))
  text.append("")
  for outcome in 1...6 {
    text.append(
      word(
        "leeruitkomst LU\(outcome): Past communicatietheorie toe op een bestaand merk",
        "outcome LO\(outcome): Applies communication theory to a real brand"))
  }
  text.append("")
  var week = 0
  let prefix = isDutch ? "LU" : "LO"
  let asyncKinds =
    isDutch
    ? ["kennisclip", "lezen", "quiz", "opdracht", "peerfeedback"]
    : [
      "video", "reading", "quiz", "assignment", "peer feedback",
    ]
  let syncKinds =
    isDutch
    ? ["check-in", "discussie", "casus", "hoorcollege", "brainstorm"]
    : [
      "check-in", "discussion", "case", "lecture", "brainstorm",
    ]
  while text.count < lines {
    week = week % 50 + 1
    text.append(word("week \(week): Wie praat met wie?", "week \(week): Who is talking to whom?"))
    text.append(
      "  > " + word("Studenten ontmoeten elkaar én het vak.", "Students meet each other and the subject – at once."))
    for _ in 0..<4 {
      let minutes = numbers.below(9) * 5 + 10
      text.append(
        "  \(word("asynchroon", "async")) \(numbers.pick(asyncKinds)): "
          + word("Kennisclips over zender en ontvanger", "Knowledge clips on sender and receiver")
          + " [online, \(word("individueel", "alone")), \(minutes) min] -> \(prefix)\(numbers.below(6) + 1)")
      if numbers.below(2) == 0 { text.append("    tool: Padlet") }
      if numbers.below(2) == 0 {
        text.append("    feedback: " + word("docent [binnen 5 dagen]", "teacher [within 5 days]"))
      }
    }
    text.append(word("  bijeenkomst: Werkcollege [op locatie, 90 min]", "  meeting: Workshop [on campus, 90 min]"))
    for _ in 0..<4 {
      text.append(
        "    \(word("synchroon", "sync")) \(numbers.pick(syncKinds)): "
          + word("De theorie op een eigen merk", "The theory on a brand of your own")
          + " [\(word("groepen van", "groups of")) \(numbers.below(3) + 3), 20 min] -> \(prefix)\(numbers.below(6) + 1)"
      )
    }
    text.append(word("      rollen: voorzitter, tijdbewaker", "      roles: chair, timekeeper"))
    text.append("")
  }
  return Array((text.prefix(lines).joined(separator: "\n") + "\n").utf8)
}
