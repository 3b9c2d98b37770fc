import CourseSyntax
import Vocabulary

/// A day of a student in a period: the meetings of all courses that every student takes.
package struct StudentDay: Sendable {
  /// Of the period.
  package var week: Int
  /// Monday is 1.
  package var weekday: Int
  /// With a clock time, from early to late.
  package var sessions: [TimedSession]
  /// All meetings of this day are known, with their times.
  package var isComplete: Bool
}

/// A meeting with its minutes of the day.
package struct TimedSession: Sendable {
  package var session: SessionSummary
  package var clock: Range<Int>

  /// On campus, also where one may take part online.
  package var isOnCampus: Bool { !session.environment.isDisjoint(with: [.onCampus, .hyflex]) }
  package var isOnline: Bool { session.environment == .online && !session.isOptional }
  /// Neither on campus nor online, as far as it says.
  package var isElsewhere: Bool { session.environment.isDisjoint(with: [.onCampus, .hyflex, .online]) }
}

extension Curriculum {
  /// The days of a period on which students meet, as far as their times are known.
  package func studentDays(in period: CurriculumPeriod) -> [StudentDay] {
    var days: [Int: StudentDay] = [:]
    var openWeeks = Set<Int>()
    // An elective, or a course without a file, may have meetings on any day.
    var isOpen = courses(in: period).contains { $0.isElective || $0.summary == nil }
    for course in sharedCourses(in: period) where !course.isIndividualRoute {
      guard let summary = course.summary else { continue }
      if summary.sessions.isEmpty, summary.total.total == 0 { isOpen = true }
      for session in summary.sessions {
        if session.weeks.isEmpty { isOpen = true }
        for week in session.weeks.weeks.map({ course.periodWeek($0) }) {
          guard session.weekday > 0, let clock = session.clock else {
            openWeeks.insert(week)
            continue
          }
          let at = week * 8 + session.weekday
          days[at, default: StudentDay(week: week, weekday: session.weekday, sessions: [], isComplete: true)]
            .sessions.append(TimedSession(session: session, clock: clock))
        }
      }
    }
    return days.keys.sorted().compactMap { at in
      guard var day = days[at] else { return nil }
      day.sessions.sort { ($0.clock.lowerBound, $0.clock.upperBound) < ($1.clock.lowerBound, $1.clock.upperBound) }
      day.isComplete = !isOpen && !openWeeks.contains(day.week)
      return day
    }
  }
}

extension StudentDay {
  /// Two meetings at the same time: students are in one or the other, and who is where is not known.
  package var hasOverlap: Bool {
    zip(sessions, sessions.dropFirst()).contains { $0.clock.upperBound > $1.clock.lowerBound }
  }

  package var onCampus: [TimedSession] { sessions.filter { $0.isOnCampus } }

  /// Minutes on campus.
  package var campusMinutes: Int { onCampus.reduce(0) { $0 + $1.clock.count } }

  /// The longest time between two meetings on campus.
  package var longestGap: (minutes: Int, before: TimedSession, after: TimedSession)? {
    let campus = onCampus
    return zip(campus, campus.dropFirst())
      .map { (minutes: $1.clock.lowerBound - $0.clock.upperBound, before: $0, after: $1) }
      .max { $0.minutes < $1.minutes }
  }

  /// A meeting online right before or after one on campus, without a room for it.
  package func hurriedSwitch(_ least: Int) -> (minutes: Int, before: TimedSession, after: TimedSession)? {
    for (before, after) in zip(sessions, sessions.dropFirst()) {
      let minutes = after.clock.lowerBound - before.clock.upperBound
      guard minutes < least, before.isOnline != after.isOnline else { continue }
      let (online, campus) = before.isOnline ? (before, after) : (after, before)
      if campus.session.environment == .onCampus, !campus.session.isOptional, !online.session.hasRoom {
        return (minutes, before, after)
      }
    }
    return nil
  }
}
