import Vocabulary

/// What a course builds on, and which courses of the programme give it.
package struct Prerequisite: Sendable {
  package enum Kind: Sendable, Equatable {
    case course
    case outcome
    case skill
    /// It looks like the code of a course, and no course has it.
    case unknownCode
  }

  package var kind: Kind
  package var name: String
  /// Folded.
  package var letters: [UInt8]
  /// The course that asks for it, by its position.
  package var course: Int
  /// Every place of that course.
  package var places: [Int]
  /// Courses that teach it, by their positions; every place of each.
  package var givers: [Int]
  package var isRecommendation: Bool
  /// Where it is asked; its path is empty for the programme itself.
  package var place: PlaceInFile
}

extension Curriculum {
  /// What courses ask for that can be told apart from prose: courses by their code or whole title, outcomes, and skills by
  /// their names. What may be had in another way, or at the same time, is left out. A course that stands in the programme
  /// more than once asks once.
  package var prerequisites: [Prerequisite] {
    let givers = Givers(self)
    var result: [Prerequisite] = []
    var places: [[UInt8]: [Int]] = [:]
    for (at, course) in courses.enumerated() { places[identity(of: course), default: []].append(at) }
    for (at, course) in courses.enumerated() {
      let identity = identity(of: course)
      let own = identity.isEmpty ? [at] : places[identity] ?? [at]
      if own.first != at { continue }
      for requirement in course.requirements where !requirement.isOneOfSeveral && !isParallel(requirement.letters) {
        result += givers.prerequisites(requirement, course: at, own)
      }
      var skills = Set<[UInt8]>()
      for skill in course.summary?.neededSkills ?? [] where skills.insert(skill.letters).inserted {
        let found = givers.skills[skill.letters] ?? []
        // What a course teaches itself it need not ask of others.
        if found.contains(where: { own.contains($0) }) { continue }
        result.append(
          Prerequisite(
            kind: .skill, name: skill.name, letters: skill.letters, course: at, places: own, givers: found,
            isRecommendation: false,
            place: skill.place))
      }
    }
    return result
  }

  /// Whether one of some courses can be taken before another; nil where that is not known.
  package func isGivenInTime(_ prerequisite: Prerequisite) -> Bool? {
    var result: Bool? = false
    for place in prerequisite.places {
      for giver in prerequisite.givers {
        switch comesBefore(courses[giver], courses[place]) {
        case .some(true): return true
        case .some(false): break
        case .none: result = nil
        }
      }
    }
    return result
  }
}

/// `MC102 (gelijktijdig)`: asked for, and not beforehand.
private func isParallel(_ letters: [UInt8]) -> Bool {
  ["gelijktijdig", "tegelijk", "parallel", "at the same time", "concurrent", "corequisite", "co-requisite"].contains {
    holds(letters, Array($0.utf8), .ofWord)
  }
}

/// Who teaches what in a programme, by names.
private struct Givers {
  var codes: [String: [Int]] = [:]
  var titles: [[UInt8]: [Int]] = [:]
  var outcomes: [String: [Int]] = [:]
  var skills: [[UInt8]: [Int]] = [:]
  var files: [(name: [UInt8], course: Int)] = []
  /// `MC` of `MC101`.
  var prefixes = Set<String>()

  init(_ curriculum: Curriculum) {
    for (at, course) in curriculum.courses.enumerated() {
      if !course.code.isEmpty {
        codes[course.code, default: []].append(at)
        if let prefix = codePrefix(course.code) { prefixes.insert(prefix) }
      }
      if !course.title.isEmpty { titles[folded(course.title), default: []].append(at) }
      for outcome in course.outcomes { outcomes[outcome, default: []].append(at) }
      for skill in course.summary?.taught ?? [] { skills[skill.letters, default: []].append(at) }
      if let path = course.document?.path, let name = path.split(separator: 0x2F).last {
        files.append((Array(name), at))
      }
    }
  }

  func prerequisites(_ requirement: Requirement, course: Int, _ own: [Int]) -> [Prerequisite] {
    var result: [Prerequisite] = []
    func add(_ kind: Prerequisite.Kind, _ name: String, _ givers: [Int]?) {
      // Of itself no course asks anything; what asks for itself goes round in a circle.
      let others = (givers ?? []).filter { !own.contains($0) }
      if others.isEmpty && kind != .unknownCode { return }
      result.append(
        Prerequisite(
          kind: kind, name: name, letters: folded(name), course: course, places: own, givers: others,
          isRecommendation: requirement.isRecommendation, place: requirement.place))
    }
    if requirement.text.utf8.contains(0x23) {
      // The outcome of another file: what gives it is that course.
      let text = Array(requirement.text.utf8)
      for file in files where holds(text, file.name, .anywhere) {
        if let name = requirement.names.last { add(.outcome, name, [file.course]) }
      }
      return result
    }
    for name in requirement.names {
      if let found = codes[name] {
        add(.course, name, found)
      } else if let found = outcomes[name] {
        add(.outcome, name, found)
      } else if let prefix = codePrefix(name), prefixes.contains(prefix) {
        add(.unknownCode, name, nil)
      }
    }
    for part in parts(of: requirement.text) {
      let letters = folded(part)
      if let found = titles[letters] {
        add(.course, part, found)
      } else if let found = skills[letters] {
        add(.skill, part, found)
      }
    }
    return result
  }
}

/// `MC` of `MC101`: letters with digits behind them, and nothing else.
private func codePrefix(_ name: String) -> String? {
  let letters = name.prefix { $0.isUppercase }
  let rest = name.dropFirst(letters.count)
  guard letters.count > 1, rest.count > 1, rest.allSatisfy({ $0.isNumber }) else { return nil }
  return String(letters)
}

/// `Merken, klanten en Excel`: three things.
private func parts(of text: String) -> [String] {
  var result: [String] = [text]
  for piece in text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
    var words: [Substring] = []
    for word in piece.split(separator: " ") {
      if word == "en" || word == "and" || word == "&" {
        result.append(words.joined(separator: " "))
        words = []
      } else {
        words.append(word)
      }
    }
    result.append(words.joined(separator: " "))
  }
  var seen = Set<String>()
  return result.filter { !$0.isEmpty && seen.insert($0).inserted }
}
