import CourseModel
import Vocabulary

extension Rule {
  /// Courses that run side by side send students to different places with questions or for announcements, or answer at a
  /// very different pace.
  static let channelDiffersAcrossCourses = Rule(
    "channel-differs-across-courses", in: .programmeConsistency, .advice, .strong, gate: .whenStated, .committee,
    for: .programme, sources: "001 CoI-social; 004 Docenten en studenten [Wie]",
    title: Bilingual(nl: "Cursussen met verschillende kanalen", en: "Courses with different channels"),
    why: Bilingual(
      nl:
        "Studenten volgen deze cursussen naast elkaar. Met vaste kanalen weten ze waar ze terechtkunnen en missen ze minder.",
      en: "Students take these courses side by side. With fixed channels they know where to go and miss less."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
        ^^^^^^^^^
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "cursus MC101: Merken\nkanaal vragen: Forum in Moodle",
          "mc102.course": "cursus MC102: Klanten\nkanaal vragen: Mail naar je docent",
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        channel questions: Canvas discussion board
        period 1: Start
        ^^^^^^^^
          course MC101: mc101.course [5 EC]
          course MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "course MC101: Brands",
          "mc102.course": "course MC102: Customers\nchannel questions: Discord",
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        period 1: Start
        ^^^^^^^^
          course MC101: mc101.course [5 EC]
          course MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "course MC101: Brands\nchannel questions: Teams [within 1 day]",
          "mc102.course": "course MC102: Customers\nchannel questions: Teams [within 5 days]",
        ]),
      .right(
        """
        opleiding CE: Commerciële economie
        kanaal vragen: Teams
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "cursus MC101: Merken\nkanaal vragen: Teams, het kanaal van je klas [binnen 1 dag]",
          "mc102.course": "cursus MC102: Klanten\nkanaal sociaal: WhatsApp",
        ]),
      .right(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: mc101.course [5 EC]
          course MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "course MC101: Brands\nchannel questions: Canvas [within 24 h]",
          "mc102.course": "course MC102: Customers\nchannel questions: Canvas [within 2 working days]",
        ]),
    ],
    find: findDifferentChannels, say: sayDifferentChannels)
}

private struct Facts {
  var purpose: ChannelPurpose
  /// Names of channels, each with the courses that use it; empty where they agree.
  var channels: [String]
  /// Seconds until an answer, in the fastest course and in the slowest.
  var replies: (fastest: Int, slowest: Int)?
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [
      .init("purpose", purpose), .init("channels", channels), .init("fastestMinutes", replies.map { $0.fastest / 60 }),
      .init("slowestMinutes", replies.map { $0.slowest / 60 }),
    ]
  }
}

/// What holds for a course: what it says itself, or else what the programme says.
private struct Stating {
  var course: PlacedCourse
  var channels: [ChannelSummary]
  var isOwn: Bool

  var tools: [[[UInt8]]] { channels.flatMap { $0.tools } }

  func meets(_ other: Stating) -> Bool {
    tools.contains { other.tools.contains($0) }
      || channels.contains { one in other.channels.contains { folded($0.name) == folded(one.name) } }
  }
}

private func findDifferentChannels(_ look: inout Look<Facts>) {
  let curriculum = look.context.curriculum
  let own = look.plan.ownChannels
  for period in curriculum.periods {
    let parallel = curriculum.parallelCourses(in: period)
    for purpose in [ChannelPurpose.questions, .announcements] {
      let stating = parallel.compactMap { course -> Stating? in
        guard let summary = course.summary else { return nil }
        let channels = summary.channels.filter { $0.purposes.contains(purpose.term) }
        let shared = own.filter { $0.purposes.contains(purpose.term) }
        let all = channels.isEmpty ? shared : channels
        return all.isEmpty ? nil : Stating(course: course, channels: all, isOwn: !channels.isEmpty)
      }
      if stating.count < 2 { continue }
      judge(stating, purpose, period, &look)
    }
  }
}

private func judge(
  _ stating: [Stating], _ purpose: ChannelPurpose, _ period: CurriculumPeriod, _ look: inout Look<Facts>
) {
  let replies = purpose == .questions ? replyTimes(stating, by: look.limits.thousandths(.replyFactor)) : nil
  var isDifferent = false
  var isUnclear = false
  for at in stating.indices {
    for other in stating[(at + 1)...] where !stating[at].meets(other) {
      // Of a channel without a name we know it can't be told whether it is another one.
      if stating[at].tools.isEmpty || other.tools.isEmpty { isUnclear = true } else { isDifferent = true }
    }
  }
  if isDifferent || replies != nil {
    let related = stating.filter { $0.isOwn }.flatMap { own in
      own.channels.map { RelatedPlace($0.place, placeWords(own.course, $0)) }
    }
    look.notMet(
      period.element, Facts(purpose: purpose, channels: isDifferent ? names(stating) : [], replies: replies),
      related: related)
  } else if isUnclear {
    look.cannotTell(period.element, missing: .property(.channel))
  } else {
    look.met()
  }
}

/// The fastest and the slowest, where they are so many times apart.
private func replyTimes(_ stating: [Stating], by factor: Int) -> (fastest: Int, slowest: Int)? {
  let replies = stating.flatMap { $0.channels }.compactMap { $0.reply }
  guard let fastest = replies.map({ $0.upper }).min(), let slowest = replies.map({ $0.lower }).max() else { return nil }
  return Int64(slowest / Swift.max(factor, 1)) * 1000 > Int64(fastest) ? (fastest, slowest) : nil
}

private func names(_ stating: [Stating]) -> [String] {
  var order: [String] = []
  var courses: [String: [String]] = [:]
  for own in stating {
    let name = own.channels.map { quoted($0.name) }.joined(separator: " / ")
    if courses[name] == nil { order.append(name) }
    courses[name, default: []].append(own.course.label)
  }
  return order.map { "\($0) (\((courses[$0] ?? []).joined(separator: ", ")))" }
}

private func placeWords(_ course: PlacedCourse, _ channel: ChannelSummary) -> Bilingual<String> {
  Bilingual(nl: "\(course.label): \(quoted(channel.name)).", en: "\(course.label): \(quoted(channel.name)).")
}

private func sayDifferentChannels(_ facts: Facts) -> Bilingual<String> {
  var result = Bilingual(nl: "", en: "")
  if !facts.channels.isEmpty {
    let names = listed(facts.channels)
    let what = facts.purpose.words
    result.nl = "Voor \(what.nl) gebruiken cursussen naast elkaar verschillende kanalen: \(names.nl). "
    result.en = "For \(what.en), courses side by side use different channels: \(names.en). "
  }
  if let replies = facts.replies {
    result.nl +=
      "Op een antwoord wachten studenten in de ene cursus tot \(waiting(replies.fastest, .dutch)), in de andere tot \(waiting(replies.slowest, .dutch)). "
    result.en +=
      "Students wait for an answer for up to \(waiting(replies.fastest, .english)) in one course and for up to \(waiting(replies.slowest, .english)) in another. "
  }
  var agreed: [Bilingual<String>] = []
  if !facts.channels.isEmpty { agreed.append(Bilingual(nl: "één plek", en: "one place")) }
  if facts.replies != nil { agreed.append(Bilingual(nl: "één reactietijd", en: "one reply time")) }
  let words = listed(agreed)
  result.nl += "Spreek voor de hele opleiding \(words.nl) af."
  result.en += "Agree on \(words.en) for the whole programme."
  return result
}

/// `24 uur`, `5 dagen`
private func waiting(_ seconds: Int, _ language: Language) -> String {
  let days = seconds / 86_400
  if days < 2 || seconds % 86_400 != 0 { return hours(seconds, language) }
  return "\(days) " + (language == .dutch ? "dagen" : "days")
}
