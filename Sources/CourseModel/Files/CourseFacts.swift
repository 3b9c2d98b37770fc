import CourseSyntax
import SourceText
import Vocabulary

// What a programme asks of its courses, read from one of them.

extension Plan {
  /// `EC: 30 h`: what a credit is here.
  package var statedSecondsPerCredit: Int? {
    for element in all(.credit) where model.elements[Int(element)].parent == document {
      if case .some(.time(let value)) = model.workload(element), let seconds = value.seconds.upper, seconds > 0 {
        return seconds
      }
    }
    return nil
  }

  /// The year of study: the one small number in what an element says of its year.
  package func yearNumber(of element: Int32) -> Int? {
    guard let child = model.child(.year, of: element), model.elements[Int(child)].state == .stated else { return nil }
    let numbers = snapshot.title(child).split(whereSeparator: { !$0.isNumber }).compactMap { wholeNumber($0) }
    guard numbers.count == 1, let year = numbers.first, (1...9).contains(year) else { return nil }
    return year
  }

  /// Hundredths of the required activities of which it is known where they take place.
  var environmentCoverage: Int {
    let required = activities.filter { $0.isRequired }
    if required.isEmpty { return 0 }
    let known = required.filter { !($0.environment?.value.isEmpty ?? true) }
    return known.count * 100 / required.count
  }

  /// By where things take place: nothing digital is a course on campus, nothing but digital one online.
  var designedDelivery: DesignedDelivery {
    if activities.isEmpty || environmentCoverage < 80 { return .unknown }
    var places: Environments = []
    for activity in activities where activity.isRequired { places.formUnion(activity.environment?.value ?? []) }
    let isMet = !places.isDisjoint(with: [.onCampus, .workplace, .hybrid, .hyflex])
    let isDigital = !places.isDisjoint(with: [.online, .hyflex]) || !allStated(.tool).isEmpty
    // A course of books at home is held nowhere that we know of.
    if !isMet && !isDigital { return .unknown }
    if !isDigital { return .onCampus }
    return isMet ? .blended : .online
  }

  func namedThing(_ element: Int32, _ places: Places) -> NamedThing {
    let title = snapshot.title(element)
    let name = title.isEmpty ? snapshot.name(element) : title
    return NamedThing(name: name, letters: folded(name), place: places.place(headSpan(of: element)))
  }

  func namedThings(by element: Int32, _ places: Places) -> [NamedThing] {
    namesListed(by: element).map {
      NamedThing(name: $0, letters: folded($0), place: places.place(headSpan(of: element)))
    }
  }

  /// What an element is called: its ID, or else its title.
  func calling(_ element: Int32) -> String {
    let name = snapshot.name(element)
    return name.isEmpty ? snapshot.title(element) : name
  }

  // MARK: Assessments

  func assessmentSummaries(_ places: Places) -> [AssessmentSummary] {
    assessments.map { assessment in
      AssessmentSummary(
        label: calling(assessment.element), place: places.place(headSpan(of: assessment.element)),
        isSummative: assessment.isSummative, weight: assessment.weight,
        forms: assessmentForms(of: assessment.element), due: assessment.due,
        dueCalendarWeek: dueCalendarWeek(of: assessment.element), grouping: assessment.grouping)
    }
  }

  // MARK: Before and after

  func requirements(_ places: Places) -> [Requirement] {
    allStated(.requires).map { requirement($0, places) }
  }

  package func requirement(_ element: Int32, path: [UInt8]) -> Requirement {
    requirement(element, Places(snapshot, path))
  }

  private func requirement(_ element: Int32, _ places: Places) -> Requirement {
    let text = snapshot.title(element)
    let letters = folded(text)
    let words = text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == ";" }).map { word in
      String(word.split(separator: "#").last ?? word)
    }
    let isWish =
      terms(.choice, of: element).contains(.optional)
      || ["recommended", "aanbevolen", "preferabl", "bij voorkeur", "handig", "helpful", "wenselijk", "advised"]
        .contains { holds(letters, Array($0.utf8), .ofWord) }
    return Requirement(
      text: text, letters: letters, place: places.place(headSpan(of: element)),
      names: words.filter { word in word.contains { $0.isNumber } && word.contains { $0.isUppercase } },
      isRecommendation: isWish, isOneOfSeveral: [" of ", " or "].contains { holds(letters, Array($0.utf8), .anywhere) })
  }

  // MARK: Groups

  func acquaintances(_ places: Places) -> [AcquaintanceSummary] {
    activities.indices.compactMap { at in
      let activity = activities[at]
      guard activity.has(.acquaintance), !activity.isCancelled else { return nil }
      return AcquaintanceSummary(
        kind: activity.kind, label: calling(activity.element), place: places.place(headSpan(of: activity.element)),
        weeks: activity.weeks?.value ?? WeekSet(), isAtStart: isInStartWindow(at),
        isAmongStudents: isOnlyAcquaintance(activity)
          && (activity.facets.targets.isEmpty || activity.facets.targets.contains(.students)))
    }
  }

  /// Groups of students that are named, and small groups that work together in more than one week.
  func lastingGroups(_ places: Places) -> [LastingGroup] {
    var result: [LastingGroup] = []
    for activity in activities where !activity.isCancelled {
      guard let grouping = activity.grouping, grouping.origin == .own, grouping.value.kinds == .groups,
        !grouping.value.ownChoice, let size = grouping.value.size,
        activity.recurrence != nil || activity.weeks.map({ $0.origin == .own && $0.value.count > 1 }) ?? false
      else { continue }
      let lower = (size.lower ?? 1000) / 1000
      result.append(
        LastingGroup(
          label: calling(activity.element), place: places.place(headSpan(of: activity.element)),
          size: (lower, Swift.max(lower, size.upper.map { $0 / 1000 } ?? .max)),
          isFormedHere: has(.formedBy, activity.element)))
    }
    return result
  }
}

extension Activity {
  /// Helps students to plan and steer their own work.
  package var helpsRegulating: Bool {
    if has([.goal, .reflection]) { return true }
    switch kind {
    case .some(.planning), .some(.progressCheck), .some(.learningStrategy), .some(.learningToStudyWorkshop),
      .some(.individualCoachTalk), .some(.actionPlan), .some(.monitoring), .some(.studyGroups), .some(.coachGroup),
      .some(.checkIn), .some(.studentLedCheckIn), .some(.supportAtRisk):
      return true
    default: return false
    }
  }
}
