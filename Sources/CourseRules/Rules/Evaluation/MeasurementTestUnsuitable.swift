import CourseModel
import Vocabulary

extension Rule {
  /// A t-test on few people.
  static let measurementTestUnsuitable = Rule(
    "measurement-test-unsuitable", in: .evaluation, .advice, .strong, gate: .always, .extended, for: .all,
    sources: "002 2.1; 002 2.2-quant; tool default",
    title: Bilingual(
      nl: "Statistische toets past minder bij een kleine groep", en: "Statistical test fits a small group less well"),
    why: Bilingual(
      nl:
        "In het onderzoek achter de handreiking is bij kleine groepen een rangtoets gebruikt, omdat een t-toets daar te veel aanneemt.",
      en: "The study behind the guide used a rank test for small groups, because a t-test assumes too much there."),
    argument: "respondents",
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        nameting: In juni
          n: 12
          verbondenheid: 3,6
          methode: t-toets voor onafhankelijke groepen
          ^^^^^^^
        """),
      .wrong(
        """
        community LC1: Coaching group
        measurement after: In June
          n: 8
          trust: 4.3
          method: Independent t-test
          ^^^^^^
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        nameting: In juni
          n: 12
          verbondenheid: 3,6
          methode: Mann-Whitney
        """),
      .right(
        """
        community LC1: Coaching group
        measurement after: In June
          n: 87
          trust: 4.3
          method: Independent t-test
        """),
    ],
    find: findUnsuitableTests, say: sayUnsuitableTest)
}

private func findUnsuitableTests(_ look: inout Look<Int>) {
  let plan = look.plan
  for measurement in plan.measurements {
    for (element, text) in plan.texts(.method, of: measurement.element) {
      let isRank = ["mann", "wilcoxon", "rangtoets", "rank test"].contains { contains(text, $0) }
      let isT = ["t toets", "t test", "ttest", "ttoets"].contains { contains(text, $0) }
      guard isRank || isT else { continue }
      guard let respondents = measurement.respondents else {
        look.cannotTell(measurement.element, missing: .property(.respondents))
        continue
      }
      if isT && !isRank && respondents.upper < look.limits.lower(.respondentsToTest) {
        look.notMet(element, respondents.upper)
      } else {
        look.met()
      }
    }
  }
}

private func sayUnsuitableTest(_ count: Int) -> Bilingual<String> {
  Bilingual(
    nl:
      "Een t-toets met \(counted(count, "respondent", "respondenten")): bij zo'n kleine groep past een rangtoets beter. Noem ook hoeveel toetsen je deed.",
    en:
      "A t-test with \(counted(count, "respondent", "respondents")): for so small a group a rank test fits better. Also say how many tests you ran."
  )
}
