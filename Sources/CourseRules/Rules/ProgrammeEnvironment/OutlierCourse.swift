import CourseModel
import Vocabulary

extension Rule {
  /// One course mixes very differently from the courses beside it.
  static let outlierCourse = Rule(
    "outlier-course", in: .programmeEnvironment, .advice, .toolDefault, gate: .whenStated, .committee,
    for: .programme, sources: "003 Programmaniveau; tool default",
    title: Bilingual(nl: "Een cursus met een heel andere mix", en: "A course with a very different mix"),
    why: Bilingual(
      nl: "Studenten volgen cursussen naast elkaar. Een groot verschil kan zo bedoeld zijn, maar is het niet altijd.",
      en: "Students take courses side by side. A large difference may be intended, but not always is."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
          cursus MC103: mc103.course [5 EC]
          ^^^^^^^^^^^^
        """,
        beside: [
          "mc101.course":
            "cursus: Merken\nweek 1:\n  synchroon casus: Een merk [op locatie, 1 uur]\n  asynchroon video: Kijk [online, 3 uur]",
          "mc102.course":
            "cursus: Klanten\nweek 1:\n  synchroon casus: Een klant [op locatie, 1 uur]\n  asynchroon video: Kijk [online, 3 uur]",
          "mc103.course": "cursus: Markten\nweek 1:\n  synchroon casus: Een markt [op locatie, 4 uur]",
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: mc101.course [5 EC]
          ^^^^^^^^^^^^
          course MC102: mc102.course [5 EC]
          course MC103: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "course: Brands\nweek 1:\n  sync case: A brand [online, 4 h]",
          "mc102.course": "course: Customers\nweek 1:\n  sync case: A customer [on campus, 4 h]",
        ]),
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc101.course [5 EC]
          cursus MC103: mc103.course [5 EC]
        """,
        beside: [
          "mc101.course":
            "cursus: Merken\nweek 1:\n  synchroon casus: Een merk [op locatie, 2 uur]\n  asynchroon video: Kijk [online, 2 uur]",
          "mc103.course":
            "cursus: Markten\nweek 1:\n  synchroon casus: Een markt [op locatie, 3 uur]\n  asynchroon video: Kijk [online, 1 uur]",
        ]),
      .right(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: mc101.course [5 EC]
          course MC102: mc102.course [5 EC]
          course MC103: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "course: Placement\ntype: internship\nweek 1:\n  async project: At work [workplace, 30 h]",
          "mc102.course": "course: Customers\nweek 1:\n  sync case: A customer [on campus, 4 h]",
        ]),
    ],
    find: findOutliers, say: sayOutlier)
}

/// With fewer there is no usual mix.
private let leastCourses = 3

private struct Facts: Sendable {
  var course: String
  var period: Bilingual<String>
  /// Courses that are compared, this one among them.
  var count: Int
  /// Percentage points that are still fine.
  var most: Int
  /// Percentages of the course and of all together.
  var sync: (own: String, all: String)?
  var online: (own: String, all: String)?
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [
      .init("course", course), .init("period", period), .init("comparedCourses", count),
      .init("maximumDifference", most), .init("syncPercent", sync?.own), .init("usualSyncPercent", sync?.all),
      .init("onlinePercent", online?.own), .init("usualOnlinePercent", online?.all),
    ]
  }
}

private func findOutliers(_ look: inout Look<Facts>) {
  let curriculum = look.context.curriculum
  let limit = look.limits.lower(.blendOutlier) * 10
  for period in curriculum.periods {
    let blend = curriculum.blend(of: period, coverage: look.limits.lower(.durationCoverage))
    if blend.courses.count < leastCourses {
      let others = curriculum.sharedCourses(in: period).filter { !$0.isIndividualRoute }
      if others.count >= leastCourses {
        let isAbsent = others.contains { $0.summary == nil }
        look.cannotTell(period.element, missing: isAbsent ? .otherDocument : .property(.duration))
      }
      continue
    }
    for own in blend.courses {
      var facts = Facts(
        course: own.course.label, period: look.context.periodName(period.position), count: blend.courses.count,
        most: limit / 10)
      if let share = own.sync, let all = blend.sync, share.distance(to: all) > limit {
        facts.sync = (share.percentages, all.percentages)
      }
      // Where the programme itself says that this course is held in another way, it is meant.
      if !own.course.isHeldOtherwise(than: look.plan), let share = own.online, let all = blend.online,
        share.distance(to: all) > limit
      {
        facts.online = (share.percentages, all.percentages)
      }
      if facts.sync == nil && facts.online == nil {
        look.met()
      } else {
        look.notMet(own.course.element, facts, related: [headOf(own.course)].compactMap { $0 })
      }
    }
  }
}

extension PlacedCourse {
  fileprivate func isHeldOtherwise(than programme: Plan) -> Bool { delivery != nil && delivery != programme.delivery }
}

private func sayOutlier(_ facts: Facts) -> Bilingual<String> {
  var own: [Bilingual<String>] = []
  var all: [String] = []
  if let sync = facts.sync {
    own.append(Bilingual(nl: "\(sync.own)% synchroon", en: "\(sync.own)% synchronous"))
    all.append("\(sync.all)%")
  }
  if let online = facts.online {
    own.append(Bilingual(nl: "\(online.own)% online", en: "\(online.own)% online"))
    all.append("\(online.all)%")
  }
  let (words, together) = (listed(own), listed(all))
  return Bilingual(
    nl:
      "\(facts.course) is \(words.nl); de \(facts.count) vergeleken cursussen van \(facts.period.nl) zitten samen op \(together.nl). Ga met de teams na of dat verschil bedoeld is (vuistregel van coursecheck: hoogstens \(facts.most) procentpunt).",
    en:
      "\(facts.course) is \(words.en); the \(facts.count) courses compared in \(facts.period.en) are at \(together.en) together. Check with the teams whether this difference is intended (rule of thumb of coursecheck: \(facts.most) percentage points at most)."
  )
}
