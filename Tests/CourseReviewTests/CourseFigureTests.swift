import CourseModel
import CourseReview
import CourseRules
import CourseSyntax
import SourceText
import TestKit
import Testing
import Vocabulary

/// Every number that a figure shows, from another formula.
@Suite struct CourseFigureTests {
  @Test func workInAWeekIsWhatItsActivitiesAndAssessmentsTake() throws {
    for (name, subject) in sampleSubjects {
      guard let figure = subject.workload else { continue }
      var sums: [String: [Int]] = [:]
      for work in OwnWork.all(of: subject.plan) {
        let weeks = ownWeeks(work.activity, subject.plan)
        for week in weeks {
          let key = "w\(week) " + (work.activity.isSync ? "sync" : "async")
          sums[key] = sums[key, default: [0, 0]] + (part: [work.lower, work.upper], of: weeks.count)
        }
      }
      for row in figure.tables[0].rows where row.key.hasPrefix("w") {
        for column in ["sync", "async"] {
          let found = figure.value(row.key, column)
          #expect(found == sums[row.key + " " + column, default: [0, 0]], "\(name) \(row.key) \(column)")
          sums[row.key + " " + column] = nil
        }
      }
      #expect(sums.values.allSatisfy { $0 == [0, 0] }, "\(name): work in a week that is not shown")
    }
  }

  @Test func workForAnAssessmentLiesOnTheWeekItIsDueAndTheWeekBefore() throws {
    let figure = try #require(
      subject(
        """
        course X1: T
        weeks: 4
        week 1: A
          async reading: R [60 min]
        week 4: B
          sync lecture: L [90 min]
        assessment summative T1: Report [100%, week 4, 6 h]
        """
      ).workload)
    #expect(figure.value("w1", "async") == [3600, 3600])
    #expect(figure.value("w4", "sync") == [5400, 5400])
    #expect(figure.value("w2", "assessment") == [0, 0])
    #expect(figure.value("w3", "assessment") == [10_800, 10_800])
    #expect(figure.value("w4", "assessment") == [10_800, 10_800])
    #expect(figure.value("w4", "total") == [16_200, 16_200])
  }

  @Test func togetherAndOwnTimeAreCountedForEachWeekAndForTheWhole() throws {
    for (name, subject) in sampleSubjects {
      guard let figure = subject.syncShare else { continue }
      var sums: [String: [Int]] = [:]
      var counts: [String: Int] = [:]
      for work in OwnWork.all(of: subject.plan) {
        let mode = work.activity.isSync ? "sync" : "async"
        let weight = ownWeight(work, subject)
        sums["whole " + mode] = sums["whole " + mode, default: [0, 0]] + (part: weight, of: 1)
        counts["whole " + mode, default: 0] += 1
        let weeks = ownWeeks(work.activity, subject.plan)
        for week in weeks {
          let key = "w\(week) " + mode
          sums[key] = sums[key, default: [0, 0]] + (part: weight, of: weeks.count)
          counts[key, default: 0] += 1
        }
      }
      for row in figure.tables[0].rows where row.key == "whole" || row.key.hasPrefix("w") && row.key != "whole" {
        for mode in ["sync", "async"] {
          if subject.isByTime {
            #expect(figure.value(row.key, mode) == sums[row.key + " " + mode, default: [0, 0]], "\(name) \(row.key)")
          }
          #expect(
            figure.value(row.key, mode + "-count") == [counts[row.key + " " + mode, default: 0]], "\(name) \(row.key)")
        }
        let shares = ["sync-share", "async-share"].compactMap { figure.value(row.key, $0)?[0] }
        #expect(shares.isEmpty || shares[0] + shares[1] == 100, "\(name) \(row.key)")
      }
    }
  }

  @Test func placesTypesAndCompanyAddUpToTheWhole() throws {
    for (name, subject) in sampleSubjects {
      let work = OwnWork.all(of: subject.plan)
      let whole = work.reduce([0, 0]) { $0 + (part: ownWeight($1, subject), of: 1) }
      for figure in [subject.environmentShare, subject.learningTypes].compactMap({ $0 }) {
        let rows = figure.tables[0].rows
        let sum = rows.reduce([0, 0]) { $0 + (part: figure.value($1.key, "total") ?? [0, 0], of: 1) }
        // Each activity that is divided may lose a second in each part.
        #expect(abs(sum[0] - whole[0]) <= work.count * 6, "\(name) \(figure.id)")
        #expect(abs(sum[1] - whole[1]) <= work.count * 6, "\(name) \(figure.id)")
        let shares = rows.compactMap { figure.value($0.key, "share")?[0] }
        #expect(shares.reduce(0, +) == 100 || shares.allSatisfy { $0 == 0 }, "\(name) \(figure.id)")
      }
    }
  }

  @Test func eachPlaceHasTheWorkThatIsDoneThere() throws {
    for (name, subject) in sampleSubjects {
      guard let figure = subject.environmentShare else { continue }
      var sums: [String: [Int]] = [:]
      for work in OwnWork.all(of: subject.plan) {
        let names = work.activity.environment?.value.each.map { $0.name(.english) } ?? []
        for place in names.isEmpty ? ["unknown"] : names {
          sums[place] = sums[place, default: [0, 0]] + (part: ownWeight(work, subject), of: names.count)
        }
      }
      for row in figure.tables[0].rows {
        #expect(figure.value(row.key, "total") == sums[row.key, default: [0, 0]], "\(name) \(row.key)")
      }
    }
  }

  @Test func eachTypeOfLearningHasItsPartOfTheWork() throws {
    let types: [(String, LearningTypes)] = [
      ("acquisition", .acquisition), ("investigation", .investigation), ("practice", .practice),
      ("discussion", .discussion), ("collaboration", .collaboration), ("production", .production),
    ]
    for (name, subject) in sampleSubjects {
      guard let figure = subject.learningTypes else { continue }
      for (key, type) in types {
        var sum = [0, 0]
        for work in OwnWork.all(of: subject.plan) where work.activity.facets.types.contains(type) {
          let count = types.filter { work.activity.facets.types.contains($0.1) }.count
          sum = sum + (part: ownWeight(work, subject), of: count)
        }
        #expect(figure.value(key, "total") == sum, "\(name) \(key)")
      }
    }
  }

  @Test func withWhomIsCountedForEachOfThem() throws {
    let with: [(String, Interactions)] = [
      ("peers", .peer), ("teacher", .teacher), ("professional", .professional), ("content", .content),
    ]
    for (name, subject) in sampleSubjects {
      guard let figure = subject.interactionProfile else { continue }
      let all = OwnWork.all(of: subject.plan)
      let whole = all.reduce([0, 0]) { $0 + (part: ownWeight($1, subject), of: 1) }
      for (key, own) in with {
        let sum = all.filter { $0.activity.facets.interaction.contains(own) }.reduce([0, 0]) {
          $0 + (part: ownWeight($1, subject), of: 1)
        }
        #expect(figure.value(key, "total") == sum, "\(name) \(key)")
        let middle = (sum[0] + sum[1]) / 2
        let share = figure.value(key, "share")?[0] ?? -1
        #expect(whole[1] == 0 || abs(share - middle * 200 / (whole[0] + whole[1])) <= 1, "\(name) \(key)")
      }
    }
  }

  @Test func inMeetingsCompanyIsAsStatedOrElseAsUsual() throws {
    let figure = try #require(
      subject(
        """
        course X1: T
        week 1: A
          meeting: M [on campus]
            sync case: C [groups of 4, 60 min]
            sync discussion: D [pairs, 20 min]
            sync lecture: L [45 min]
          async reading: R [alone, 60 min]
        """
      ).meetingGroupings)
    #expect(figure.value("groups", "total") == [3600, 3600])
    #expect(figure.value("pairs", "total") == [1200, 1200])
    #expect(figure.value("whole-group", "total") == [2700, 2700])
    // What is done outside meetings does not count.
    #expect(figure.value("alone", "total") == [0, 0])
  }

  @Test func aPlanOfWhichLittleIsKnownShowsNumbersOfActivities() throws {
    let own = subject(
      """
      course X1: T
      week 1: A
        async reading: R [own place]
        async video: V [online, 10 min]
        sync lecture: L [on campus]
      """)
    #expect(!own.isByTime)
    let share = try #require(own.syncShare)
    #expect(share.title.en.contains("numbers of activities"))
    #expect(share.value("whole", "sync") == nil)
    #expect(share.value("whole", "sync-count") == [1])
    #expect(share.value("whole", "async-share") == [67])
    let places = try #require(own.environmentShare)
    #expect(places.value("online", "total") == [1000, 1000])
    #expect(places.value("own place", "share") == [33])
  }

  @Test func whatIsNotKnownStandsThereAsSuch() throws {
    let own = subject(
      """
      course X1: T
      week 1: A
        async thing: R [30 min]
        async video: V [online, 30 min]
      """)
    let types = try #require(own.learningTypes)
    #expect(types.value("unknown", "unknown") == [1800, 1800])
    let places = try #require(own.environmentShare)
    #expect(places.value("unknown", "unknown") == [1800, 1800])
    #expect(places.chart?.hatches == true)
    #expect(types.chart?.hatches == true)
  }

  @Test func whatIsMostlyNotKnownIsNotSaidToBeSomewhere() throws {
    let places = try #require(
      subject(
        """
        course X1: T
        week 1: A
          async video: V [online, 10 min]
          sync discussion: R [30 min]
        """
      ).environmentShare)
    #expect(places.gist.en == "Of most of it (75%) it is not known where it is done.")
  }

  @Test func anEmptyPlanHasNoFigures() {
    let own = subject("course X1: T")
    #expect(own.timeline == nil && own.workload == nil && own.syncShare == nil && own.environmentShare == nil)
    #expect(own.environmentConnections == nil && own.learningTypes == nil && own.interactionProfile == nil)
    #expect(own.meetingGroupings == nil && own.storyboard == nil)
  }
}

extension Chart {
  /// Something in it, and in its legend, is hatched.
  var hatches: Bool {
    switch self {
    case .bars(let chart): chart.series.contains { $0.fill == .unknown }
    case .grid(let grid): grid.rows.contains { $0.squares.contains { $0.isUnknown } }
    case .drawn(let drawing, let legend):
      legend.contains { $0.fill == .unknown }
        && drawing.shapes.contains {
          if case .rectangle(_, _, _, _, .unknown) = $0 { true } else { false }
        }
    }
  }
}
