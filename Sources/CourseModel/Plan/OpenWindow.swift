import CourseSyntax
import Vocabulary

/// How long an activity can be done, in minutes: at least and at most, by what is known of its first and last moment.
package struct OpenWindow: Sendable, Equatable {
  package var least: Int
  package var most: Int
}

extension Plan {
  /// From when an activity opens until it is due, or the clock times it states; nil where these are not known.
  package func openWindow(of activity: Int) -> OpenWindow? {
    let element = activities[activity].element
    if let when = model.when(of: element), when.clockStart >= 0, when.clockEnd > when.clockStart {
      let minutes = Int(when.clockEnd) - Int(when.clockStart)
      return OpenWindow(least: minutes, most: minutes)
    }
    guard let opening = model.child(.opens, of: element), let due = model.child(.due, of: element),
      let first = model.time(opening).flatMap({ moment($0) }), let last = model.time(due).flatMap({ moment($0) }),
      first.scale == last.scale
    else { return nil }
    // Both on one day without clock times: that day.
    let most = last.latest - first.earliest
    guard most > 0 else { return nil }
    return OpenWindow(least: Swift.max(0, last.earliest - first.latest), most: most)
  }

  private enum Scale {
    case date
    case dateWithoutYear
    case courseWeek
  }

  private struct Moment {
    var scale: Scale
    var earliest: Int
    var latest: Int
  }

  /// A moment in minutes, counted from anywhere.
  private func moment(_ time: TimeValue) -> Moment? {
    guard time.relation == nil, time.position == nil, !time.isApproximate else { return nil }
    let day = 24 * 60
    var moment: Moment
    if let date = time.date {
      guard time.endDate == nil else { return nil }
      moment = Moment(scale: date.hasYear ? .date : .dateWithoutYear, earliest: date.dayNumber * day, latest: 0)
      moment.latest = moment.earliest + day
    } else if let week = time.weeks.first, time.weeks.count == 1 {
      moment = Moment(scale: .courseWeek, earliest: week * 7 * day, latest: (week + 1) * 7 * day)
      if time.weekday != 0 {
        moment.earliest += (Int(time.weekday) - 1) * day
        moment.latest = moment.earliest + day
      }
    } else {
      return nil
    }
    if time.clockStart >= 0, moment.latest - moment.earliest == day {
      moment.earliest += Int(time.clockStart)
      moment.latest = moment.earliest
    }
    return moment
  }
}
