import CourseModel
import Vocabulary

extension Rule {
  /// A conclusion claims more than the figures can bear.
  static let measurementClaimUnsupported = Rule(
    "measurement-claim-unsupported", in: .evaluation, .warning, .strong, gate: .whenStated, .core, for: .all,
    sources: "002 2.2-quant; 002 2.3; 002 2.4",
    title: Bilingual(nl: "Conclusie zonder statistische toets", en: "Conclusion without a statistical test"),
    why: Bilingual(
      nl:
        "Een verschil tussen twee gemiddelden kan toeval zijn. Woorden als 'effect' of 'significant' vragen om een statistische toets.",
      en:
        "A difference between two means may be chance. Words such as 'effect' or 'significant' call for a statistical test."
    ),
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        nameting: In juni
          n: 12
          verbondenheid: 3,6
          conclusie: De kennismaking had een significant effect op de verbondenheid
          ^^^^^^^^^
        """),
      .wrong(
        """
        community LC1: Coaching group
        measurement after: In June
          n: 12
          trust: 4.3
          result: Trust improved because of the check-ins (t = 1.2, df = 20, p = .24)
          ^^^^^^
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        nameting: In juni
          n: 12
          verbondenheid: 3,6
          conclusie: De groep scoorde in juni hoger dan in september; het verschil is niet getoetst
        """),
      .right(
        """
        community LC1: Coaching group
        measurement after: In June
          n: 34
          trust: 4.3
          result: Interactive learning was significantly higher (U = 83.5, N = 34, p = .04)
        """),
    ],
    find: findClaims, say: sayClaim)
}

private struct Facts: Sendable {
  var word: String
  /// A test is given, and it does not support the claim.
  var isTested: Bool
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("word", word), .init("isTested", isTested)]
  }
}

private let claims = [
  "significant", "significante", "significantly", "effect", "effecten", "effects", "verbeterd", "verbeterde",
  "improved",
  "improves", "veroorzaakt", "veroorzaakte", "caused", "bewijst", "bewezen", "proves", "proved", "dankzij",
  "leidde tot",
  "because of",
]
private let denials = ["niet", "geen", "not", "no"]

private func findClaims(_ look: inout Look<Facts>) {
  let plan = look.plan
  for measurement in plan.measurements where measurement.hasFigures {
    for (element, text) in plan.texts(.result, of: measurement.element) where !text.isEmpty {
      guard let word = claims.first(where: { contains(text, $0) }), !isDenied(text) else {
        look.met()
        continue
      }
      switch chance(in: text) {
      case .none: look.notMet(element, Facts(word: word, isTested: false))
      case .some(let thousandths) where thousandths >= 50: look.notMet(element, Facts(word: word, isTested: true))
      case .some: look.met()
      }
    }
  }
}

private func isDenied(_ text: String) -> Bool {
  chance(in: text) == nil && denials.contains { contains(text, $0) }
}

/// The p that a text gives, in thousandths: of `p = .04`, `p < 0,05`.
private func chance(in text: String) -> Int? {
  let bytes = Array(text.utf8)
  var at = 0
  while at < bytes.count {
    let startsWord = at == 0 || bytes[at - 1] == 0x20 || bytes[at - 1] == 0x28 || bytes[at - 1] == 0x2C
    if startsWord, bytes[at] | 0x20 == 0x70 {
      var next = at + 1
      while next < bytes.count, bytes[next] == 0x20 { next += 1 }
      if next < bytes.count, bytes[next] == 0x3D || bytes[next] == 0x3C {
        let isBelow = bytes[next] == 0x3C
        next += 1
        while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x30 { next += 1 }
        guard next < bytes.count, bytes[next] == 0x2E || bytes[next] == 0x2C else { return nil }
        var value = 0
        var scale = 100
        next += 1
        while next < bytes.count, bytes[next] >= 0x30, bytes[next] <= 0x39, scale > 0 {
          value += Int(bytes[next] - 0x30) * scale
          scale /= 10
          next += 1
        }
        return isBelow ? Swift.max(0, value - 1) : value
      }
    }
    at += 1
  }
  return nil
}

private func sayClaim(_ facts: Facts) -> Bilingual<String> {
  facts.isTested
    ? Bilingual(
      nl:
        "Bij '\(facts.word)' hoort een p onder 0,05, en die staat er niet. Schrijf liever wat je zag, zoals 'hoger in deze groep'.",
      en:
        "'\(facts.word)' goes with a p below .05, which is not what it says. Rather write what you saw, such as 'higher in this group'."
    )
    : Bilingual(
      nl:
        "'\(facts.word)' vraagt om een statistische toets, en die staat er niet bij. Schrijf 'hoger in deze groep', of noem toets, aantal en p.",
      en:
        "'\(facts.word)' calls for a statistical test, and none is given. Write 'higher in this group', or give the test, the number and p."
    )
}
