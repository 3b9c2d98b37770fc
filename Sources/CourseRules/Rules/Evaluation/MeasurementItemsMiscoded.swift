import CourseModel
import Vocabulary

extension Rule {
  /// Figures for single statements, of which the negative ones are not said to be recoded.
  static let measurementItemsMiscoded = Rule(
    "measurement-items-miscoded", in: .evaluation, .warning, .validity, gate: .always, .extended, for: .all,
    sources: "002 Appendix 2; 002 2.1",
    title: Bilingual(nl: "Negatieve stellingen niet omgescoord", en: "Negative statements not recoded"),
    why: Bilingual(
      nl:
        "Bij een negatieve stelling betekent een hoge score juist iets ongunstigs. Zonder omscoren trekt die het gemiddelde de verkeerde kant op.",
      en:
        "With a negative statement a high score means something unfavourable. Without recoding it pulls the mean the wrong way."
    ),
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        nameting: In juni
          instrument: Vragenlijst sociale binding
          n: 12
          stelling 3: 3,8
          stelling 4: 2,1
          ^^^^^^^^^^
        """),
      .wrong(
        """
        community LC1: Coaching group
        measurement after: In June
          instrument: Classroom community questionnaire
          method: Items 4, 5 and 24 recoded
          n: 12
          item 5: 2.1
          item 24: 3.3
          ^^^^^^^
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        nameting: In juni
          instrument: Vragenlijst sociale binding
          methode: Stellingen 4 en 5 zijn omgescoord
          n: 12
          stelling 4: 3,9
          stelling 5: 3,8
        """),
      .right(
        """
        community LC1: Coaching group
        measurement after: In June
          instrument: Classroom community questionnaire
          n: 12
          item 3: 3.8
        """),
    ],
    find: findMiscoded, say: sayMiscoded)
}

private struct Facts: Sendable {
  var item: Int
  /// Said to be recoded, although it need not be.
  var isRecodedInVain: Bool
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("item", item), .init("isRecodedInVain", isRecodedInVain)]
  }
}

private func findMiscoded(_ look: inout Look<Facts>) {
  let plan = look.plan
  for measurement in plan.measurements where measurement.usesBondingInstrument {
    let method = (plan.texts(.method, of: measurement.element) + plan.texts(.result, of: measurement.element))
      .map { $0.text }.joined(separator: " ")
    let words = ["recode", "recoded", "omgescoord", "gehercodeerd", "hercodeerd", "omgekeerd gescoord", "reversed"]
    let isRecoded = words.contains { contains(method, $0) }
    let named = numbers(in: method)
    for score in measurement.scores {
      guard score.value != nil, let item = numbers(in: score.name).first, score.keyword == nil,
        (1...BondingInstrument.count).contains(item)
      else { continue }
      let isNegative = BondingInstrument.recoded.contains(item)
      let saysSo = isRecoded && (named.isEmpty || named.contains(item))
      if isNegative != saysSo && (isNegative || !named.isEmpty) {
        look.notMet(score.element, Facts(item: item, isRecodedInVain: !isNegative))
      } else {
        look.met()
      }
    }
  }
}

private func numbers(in text: String) -> [Int] {
  text.utf8.split { $0 < 0x30 || $0 > 0x39 }.map { digits in digits.prefix(6).reduce(0) { $0 * 10 + Int($1 - 0x30) } }
}

private func sayMiscoded(_ facts: Facts) -> Bilingual<String> {
  facts.isRecodedInVain
    ? Bilingual(
      nl:
        "Stelling \(facts.item) is niet negatief gesteld, maar staat wel als omgescoord genoemd. Kijk na of het gemiddelde klopt.",
      en:
        "Statement \(facts.item) is not worded negatively, yet it is named as recoded. Check whether the mean is right."
    )
    : Bilingual(
      nl:
        "Stelling \(facts.item) is negatief gesteld. Schrijf bij 'methode' dat de score is omgekeerd voordat je het gemiddelde nam.",
      en:
        "Statement \(facts.item) is worded negatively. Say under 'method' that its score was reversed before you took the mean."
    )
}
