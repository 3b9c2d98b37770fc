import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// What happens when and where in a plan, in the order of the plan, with what hangs together.
struct Timeline {
  /// An activity in one of the stretches it is done in.
  struct Block: Equatable {
    var activity: Int
    var stretch: Int
    var lanes: [Int]
    var amount: Amount
    var isSync: Bool
    /// Optional, or one of several of which another stands for all.
    var isChoice: Bool
  }

  struct Link: Equatable {
    var from: Int
    var to: Int
    /// In words of the plan; else by its place.
    var isStated: Bool
  }

  /// What stands below a stretch.
  struct Marks: Equatable {
    var feedback: FeedbackSources = []
    var assessments: [Int32] = []
    var acquaintance = 0
  }

  struct Meeting: Equatable {
    var element: Int32
    var activities: Range<Int>
    var cycle: MeetingCycle
    /// Students may apply there what they prepared: not of everything in it is the kind known.
    var isOpen: Bool
    var count: Cell { isOpen ? .unknown : .count(cycle.count) }
  }

  let stretches: Stretches
  private(set) var blocks: [[Block]] = []
  private(set) var links: [Link] = []
  private(set) var marks: [Marks] = []
  /// Weeks with a meeting of which it is not said what happens there.
  private var openWeeks = WeekSet()
  private(set) var meetings: [Meeting] = []
  /// Assessments of which it is not known when they are.
  private(set) var assessmentsWithoutPlace = 0

  init(_ subject: Subject) {
    stretches = Stretches(subject)
    let plan = subject.plan
    blocks = stretches.all.map { _ in [] }
    marks = stretches.all.map { _ in Marks() }
    let first = Set(subject.work.map { $0.activity })
    let order = plan.activities.indices.sorted {
      let (one, other) = (plan.activities[$0].place, plan.activities[$1].place)
      return one != other ? one < other : $0 < $1
    }
    for at in order where !plan.activities[at].isCancelled {
      let activity = plan.activities[at]
      let places = stretches.places[at]
      for place in places {
        blocks[place].append(
          Block(
            activity: at, stretch: place, lanes: lanes(of: activity), amount: activity.work.divided(by: places.count),
            isSync: activity.isSync, isChoice: activity.isOptional || !first.contains(at)))
        marks[place].feedback.formUnion(activity.facets.feedback)
        if activity.has(.acquaintance) { marks[place].acquaintance += 1 }
      }
    }
    placeAssessments(plan)
    for (at, gathering) in plan.gatherings.enumerated() where !gathering.isActivity {
      if gathering.activities.isEmpty { openWeeks = openWeeks.union(gathering.weeks) }
      let own = gathering.activities.filter { !plan.activities[$0].isCancelled }
      if own.isEmpty { continue }
      let cycle = plan.cycle(of: at)
      let isOpen = !cycle.isApplied && own.contains { plan.activities[$0].isOfUnknownKind }
      meetings.append(
        Meeting(element: gathering.element, activities: gathering.activities, cycle: cycle, isOpen: isOpen))
    }
    findLinks(plan)
  }

  private func lanes(of activity: Activity) -> [Int] {
    let set = activity.environment?.value ?? []
    let found = timelineLanes.indices.filter { !set.isDisjoint(with: timelineLanes[$0]) }
    return found.isEmpty ? [timelineLanes.count] : found
  }

  private mutating func placeAssessments(_ plan: Plan) {
    for assessment in plan.assessments {
      var place: Int?
      if let week = assessment.due.last {
        place = stretches.all.firstIndex { $0.week == week }
      } else if !stretches.isByWeek {
        let blocks = plan.topBlocks
        place = blocks.firstIndex { $0 < assessment.element && plan.model.elements[Int($0)].end > assessment.element }
      }
      if let place { marks[place].assessments.append(assessment.element) } else { assessmentsWithoutPlace += 1 }
    }
  }

  private mutating func findLinks(_ plan: Plan) {
    var known = Set<[Int]>()
    for link in plan.figures.links {
      guard let from = plan.activities(in: link.from).last(where: { !plan.activities[$0].isCancelled }),
        let to = plan.activities(in: link.to).first(where: { !plan.activities[$0].isCancelled }), from != to,
        known.insert([from, to]).inserted
      else { continue }
      links.append(Link(from: from, to: to, isStated: true))
      // The same meeting is not tied to it by its place as well.
      if let meeting = plan.gathering(of: to) { known.insert([from, -1 - meeting]) }
      if let meeting = plan.gathering(of: from) { known.insert([-1 - meeting, to]) }
    }
    for at in plan.activities.indices where plan.gathering(of: at) == nil && !plan.activities[at].isCancelled {
      if let next = plan.gatheringAfter(at), let to = neighbour(of: at, in: next, plan).first,
        known.insert([at, -1 - next]).inserted
      {
        links.append(Link(from: at, to: to, isStated: false))
      }
      if let before = plan.gatheringBefore(at), let from = neighbour(of: at, in: before, plan).last,
        known.insert([-1 - before, at]).inserted
      {
        links.append(Link(from: from, to: at, isStated: false))
      }
    }
  }

  private func neighbour(of at: Int, in gathering: Int, _ plan: Plan) -> [Int] {
    plan.gatherings[gathering].activities.filter {
      !plan.activities[$0].isCancelled && plan.areNeighbours(at, $0)
    }
  }

  /// Sure to be in it: something together that every student does, or a meeting of which it is not said what happens there.
  func hasContact(_ stretch: Int) -> Bool {
    if blocks[stretch].contains(where: { $0.isSync && !$0.isChoice }) { return true }
    guard let week = stretches.all[stretch].week else { return false }
    return openWeeks.contains(week)
  }

  var hasUnknownPlace: Bool {
    blocks.contains { own in own.contains { $0.lanes.contains(timelineLanes.count) } }
  }

  /// Its blocks have no length of their own.
  func isOfEqualWidths(_ stretch: Int) -> Bool {
    stretches.all[stretch].isRest || blocks[stretch].contains { !$0.amount.isWholeKnown && !$0.isChoice }
  }
}

/// From top to bottom; what is not known comes below them.
let timelineLanes: [Environments] = [.online, .ownPlace, .onCampus, [.hybrid, .hyflex], .workplace]

extension Subject {
  /// The plan as a wave through weeks and environments; nil where nothing happens in it.
  package var timeline: Figure? {
    let timeline = Timeline(self)
    if timeline.blocks.allSatisfy({ $0.isEmpty }) { return nil }
    let drawing = TimelineDrawing(timeline, self)
    var figure = Figure(
      "timeline", Phrase(nl: "De cursus in de tijd", en: "The course in time"), gist: timelineGist(timeline),
      .drawn(drawing.made, drawing.legend))
    if plan.isCommunity { figure.title = Phrase(nl: "De groep in de tijd", en: "The group in time") }
    if !plan.isCommunity && !plan.isCourse { figure.title = Phrase(nl: "Het plan in de tijd", en: "The plan in time") }
    figure.coverage = timeCoverage
    figure.more = [timelineTable(timeline)]
    if !timeline.meetings.isEmpty { figure.more.append(cycleTable(timeline)) }
    if !timeline.links.isEmpty { figure.more.append(timelineLinks(timeline)) }
    figure.notes = timelineNotes(timeline)
    return figure
  }

  private func timelineGist(_ timeline: Timeline) -> Phrase {
    let places = timeline.stretches.all.indices.filter { !timeline.stretches.all[$0].isRest }
    let met = places.filter { timeline.hasContact($0) }
    var result: Phrase
    if places.count == 1 {
      result =
        met.isEmpty
        ? Phrase(nl: "Studenten komen nergens samen", en: "Students come together nowhere")
        : Phrase(nl: "Studenten komen samen", en: "Students come together")
    } else if timeline.stretches.isByWeek {
      result = Phrase(
        nl: "In \(met.count) van de \(counted(places.count, "week", "weken")) komen studenten samen",
        en: "Students come together in \(met.count) of \(counted(places.count, "week", "weeks"))")
    } else {
      result = Phrase(
        nl: "In \(met.count) van de \(counted(places.count, "onderdeel", "onderdelen")) komen studenten samen",
        en: "Students come together in \(met.count) of \(counted(places.count, "part", "parts"))")
    }
    if timeline.stretches.isByWeek, let gap = longestGap(places, timeline) {
      let (from, to) = (
        timeline.stretches.all[gap.lowerBound].week ?? 0, timeline.stretches.all[gap.upperBound].week ?? 0
      )
      result += Phrase(
        nl: "; de langste tijd zonder is week \(from) tot en met \(to)",
        en: "; the longest time without is weeks \(from) to \(to)")
    }
    let loose = activities.indices.filter { !activities[$0].isCancelled && plan.standsAlone($0) }.count
    return result + "."
      + (loose == 0
        ? Phrase(nl: " Elke activiteit hangt met een andere samen.", en: " Every activity is tied to another.")
        : Phrase(
          nl: " " + counted(loose, "activiteit hangt", "activiteiten hangen") + " met geen andere samen.",
          en: " " + counted(loose, "activity is", "activities are") + " tied to no other."))
  }

  /// Of two or more.
  private func longestGap(_ places: [Int], _ timeline: Timeline) -> ClosedRange<Int>? {
    var best: ClosedRange<Int>?
    var start: Int?
    for place in places {
      if timeline.hasContact(place) {
        start = nil
        continue
      }
      let from = start ?? place
      start = from
      if place > from, place - from >= (best.map { $0.count } ?? 1) { best = from...place }
    }
    return best
  }

  // MARK: Tables

  private func timelineTable(_ timeline: Timeline) -> DataTable {
    let keys = activityKeys
    var table = DataTable(
      Phrase(nl: "Activiteiten", en: "Activities"), corner: Phrase(nl: "Activiteit", en: "Activity"),
      [
        DataTable.Column("when", .words(timeline.stretches.corner)),
        DataTable.Column("where", nl: "Waar", en: "Where"),
        DataTable.Column("how", nl: "Samen of eigen tijd", en: "Together or own time"),
        DataTable.Column("work", nl: "Tijd", en: "Time"), DataTable.Column("feedback", nl: "Feedback", en: "Feedback"),
      ])
    var told = Set<Int>()
    for block in timeline.blocks.joined() where told.insert(block.activity).inserted {
      let activity = activities[block.activity]
      let mode =
        modeName(of: activity)
        + (block.isChoice ? Phrase(nl: " (keuze)", en: " (choice)") : Phrase(same: ""))
      let sources = feedbackNames.filter { activity.facets.feedback.contains($0.source) }
      table.rows.append(
        DataTable.Row(
          keys[block.activity], .written(title(of: activity)),
          [
            when(timeline.stretches.places[block.activity], timeline.stretches),
            activity.environment.map { .words(placeName($0.value)) } ?? .unknown, .words(mode), .time(activity.work),
            sources.isEmpty
              ? .nothing
              : .words(Phrase { language in sources.map { $0.name[language] }.joined(separator: ", ") }),
          ]))
    }
    return table
  }

  /// `1–3, 5`, or the name of a module.
  private func when(_ places: [Int], _ stretches: Stretches) -> Cell {
    var runs: [(first: Int, last: Int)] = []
    for place in places {
      guard let week = stretches.all[place].week else { return stretches.all[place].name }
      if let last = runs.last, last.last == week - 1 {
        runs[runs.count - 1].last = week
      } else {
        runs.append((week, week))
      }
    }
    return .words(
      Phrase(same: runs.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)–\($0.last)" }.joined(separator: ", ")))
  }

  private func cycleTable(_ timeline: Timeline) -> DataTable {
    let keys = numbered(
      timeline.meetings.map { meeting in
        let name = plan.snapshot.name(meeting.element)
        return name.isEmpty ? plan.snapshot.title(meeting.element) : name
      })
    let (yes, no) = (Cell.words(Phrase(nl: "ja", en: "yes")), Cell.words(Phrase(nl: "nee", en: "no")))
    return DataTable(
      Phrase(nl: "Voorbereiden, toepassen, vervolg", en: "Prepare, apply, follow up"),
      corner: Phrase(nl: "Bijeenkomst", en: "Meeting"),
      [
        DataTable.Column("prepared", nl: "Voorbereid", en: "Prepared"),
        DataTable.Column("applied", nl: "Toegepast", en: "Applied"),
        DataTable.Column("followed", nl: "Vervolg", en: "Followed up"),
        DataTable.Column("count", nl: "Van de drie", en: "Of the three"),
      ],
      zip(timeline.meetings, keys).map { meeting, key in
        let title = plan.snapshot.title(meeting.element)
        return DataTable.Row(
          key, .written(title.isEmpty ? plan.snapshot.text(plan.headSpan(of: meeting.element)) : title),
          [
            meeting.cycle.isPrepared ? yes : no, meeting.isOpen ? .unknown : meeting.cycle.isApplied ? yes : no,
            meeting.cycle.isFollowedUp ? yes : no, meeting.count,
          ])
      })
  }

  private func timelineLinks(_ timeline: Timeline) -> DataTable {
    let keys = activityKeys
    return DataTable(
      Phrase(nl: "Wat op elkaar aansluit", en: "What is tied to what"), corner: Phrase(nl: "Van", en: "From"),
      [
        DataTable.Column("to", nl: "Naar", en: "To"),
        DataTable.Column("stated", nl: "Waaruit dat blijkt", en: "How it shows"),
      ],
      timeline.links.map { link in
        DataTable.Row(
          keys[link.from] + " > " + keys[link.to], .written(title(of: activities[link.from])),
          [
            .written(title(of: activities[link.to])),
            .words(
              link.isStated
                ? Phrase(nl: "genoemd in het plan", en: "stated in the plan")
                : Phrase(nl: "staat ernaast", en: "stands next to it")),
          ])
      })
  }

  // MARK: How to read it

  private func timelineNotes(_ timeline: Timeline) -> [Phrase] {
    var result = [
      Phrase(
        nl:
          "Hoe breder een blok, hoe meer tijd. Een doorgetrokken lijn staat voor een verbinding die het plan noemt, een streepjeslijn voor wat bij elkaar staat.",
        en:
          "The wider a block, the more time. A solid line stands for a connection that the plan states, a dashed one for what stands together."
      )
    ]
    if timeline.stretches.all.indices.contains(where: { timeline.isOfEqualWidths($0) }) {
      result.append(
        Phrase(
          nl: "Waar een sterretje staat, is niet van alles de duur bekend; daar zijn de blokken even breed.",
          en: "Where a star stands, not all durations are known; there blocks are equally wide."))
    }
    if !timeline.meetings.isEmpty {
      result.append(
        Phrase(
          nl: "V+T+V: hoeveel van voorbereiden, toepassen en vervolg een bijeenkomst heeft, van 0 tot 3.",
          en: "P+A+F: how many of prepare, apply and follow up a meeting has, from 0 to 3."))
    }
    let feedback = timeline.marks.reduce(FeedbackSources()) { $0.union($1.feedback) }
    if !feedback.isEmpty {
      result.append(
        Phrase(nl: "▲ feedback van: ", en: "▲ feedback from: ")
          + Phrase { language in
            feedbackNames.filter { feedback.contains($0.source) }
              .map { $0.letter[language] + " = " + $0.name[language] }.joined(separator: ", ")
          } + ".")
    }
    if timeline.marks.contains(where: { !$0.assessments.isEmpty }) {
      result.append(
        Phrase(
          nl: "◆ toets met zijn weging, ◇ toets die niet meetelt.",
          en: "◆ assessment with its weight, ◇ assessment that does not count."))
    }
    if timeline.assessmentsWithoutPlace > 0 {
      let count = timeline.assessmentsWithoutPlace
      result.append(
        Phrase(
          nl:
            "Van \(counted(count, "toets", "toetsen")) is niet bekend wanneer; \(count == 1 ? "die staat" : "die staan") er niet bij.",
          en:
            "Of \(counted(count, "assessment", "assessments")) it is not known when; \(count == 1 ? "it is" : "they are") not in the figure."
        ))
    }
    return result
  }
}
