import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Configuration {
  /// What one project file says. What it says wrongly is left out here; the rules speak about it.
  package init(_ snapshot: Snapshot) {
    for element in snapshot.topElements { read(element, snapshot) }
  }

  private mutating func read(_ own: Int32, _ snapshot: Snapshot) {
    let model = snapshot.model
    let element = model.elements[Int(own)]
    guard element.form == .entry, let keyword = element.keyword else { return }
    let origin = Origin(file: 0, span: element.textSpan, line: Int(element.line))
    switch keyword {
    case .language:
      if case .language(let value) = element.value { language = Setting(value: value, origin: origin) }
    case .failOn:
      if let term = model.terms(own).first, let value = FailThreshold(term) {
        failOn = Setting(value: value, origin: origin)
      }
    case .profile:
      if let term = model.terms(own).first, let value = Profile(term) {
        profile = Setting(value: value, origin: origin)
      }
    case .baseline:
      switch element.state {
      case .stated: baseline = Setting(value: Array(snapshot.plainText(element.textSpan).utf8), origin: origin)
      case .none: baseline = Setting(value: [], origin: origin)
      case .unknown, .empty, .invalid: break
      }
    case .exclude: readExcludes(own, snapshot)
    case .rules:
      for line in model.children(of: own) { readRule(line, snapshot) }
    case .limits:
      for line in model.children(of: own) { readLimit(line, snapshot) }
    case .ownKind:
      if let kind = OwnKind(own, snapshot) {
        ownKinds.removeAll { $0.identifier == kind.identifier }
        ownKinds.append(kind)
      }
    default: break
    }
  }

  private mutating func readExcludes(_ own: Int32, _ snapshot: Snapshot) {
    let model = snapshot.model
    var lists = [own]
    for child in model.children(of: own) where model.elements[Int(child)].form == .item { lists.append(child) }
    for list in lists {
      let element = model.elements[Int(list)]
      guard element.state == .stated else { continue }
      for part in snapshot.bytes[element.textSpan.range].split(separator: 0x2C) {
        let start = part.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? part.endIndex
        let end = part.lastIndex { $0 != 0x20 && $0 != 0x09 } ?? start
        guard start < part.endIndex else { continue }
        excludes.append(
          Setting(
            value: ExcludePattern(part[start...end]),
            origin: Origin(file: 0, span: Span(start, end + 1), line: Int(element.line))))
      }
    }
  }

  private mutating func readRule(_ own: Int32, _ snapshot: Snapshot) {
    let element = snapshot.model.elements[Int(own)]
    guard element.keyword == .ruleSetting, element.form == .entry,
      let term = snapshot.model.terms(own).first, let action = RuleSetting.Action(term)
    else { return }
    rules.append(
      Setting(
        value: RuleSetting(pattern(snapshot.text(element.keywordSpan)), action),
        origin: Origin(file: 0, span: element.keywordSpan, line: Int(element.line))))
  }

  /// A name written in full: a family's own name means all of it, and the first words of a rule's name that rule.
  private func pattern(_ written: String) -> String {
    if Family.allCases.contains(where: { $0.identifier == written }) { return written + "/*" }
    if written.hasSuffix("/*") { return written }
    let found = CourseRules.rules(named: written)
    guard let only = found.first, found.count == 1 else { return written }
    return only.qualifiedName
  }

  private mutating func readLimit(_ own: Int32, _ snapshot: Snapshot) {
    let element = snapshot.model.elements[Int(own)]
    guard element.keyword == .limitSetting, element.form == .entry, element.state == .stated,
      let limit = Limit(named: snapshot.text(element.keywordSpan)),
      case .value(let value) = limit.reading(of: Array(snapshot.bytes[element.textSpan.range]))
    else { return }
    limitSettings.removeAll { $0.limit == limit }
    limitSettings.append(
      LimitSetting(
        limit: limit, value: value,
        origin: Origin(file: 0, span: element.keywordSpan, line: Int(element.line))))
  }
}

extension Snapshot {
  /// What stands at the left margin of a project file.
  var topElements: [Int32] {
    guard role == .project else { return [] }
    var result: [Int32] = []
    var index: Int32 = 0
    while Int(index) < model.elements.count {
      result.append(index)
      index = model.elements[Int(index)].end
    }
    return result
  }

  /// The lines below `rules:` or `limits:`.
  func settings(_ keyword: Keyword) -> [Int32] {
    guard role == .project else { return [] }
    return model.elements.indices.filter { model.elements[$0].keyword == keyword && model.elements[$0].form == .entry }
      .map { Int32(truncatingIfNeeded: $0) }
  }
}

extension FailThreshold {
  init?(_ term: Term) {
    switch term {
    case .failOnError: self = .severity(.error)
    case .failOnWarning: self = .severity(.warning)
    case .failOnAdvice: self = .severity(.advice)
    case .failOnNote: self = .severity(.note)
    case .failOnNever: self = .never
    default: return nil
    }
  }
}

extension RuleSetting.Action {
  init?(_ term: Term) {
    switch term {
    case .severityOff: self = .off
    case .severityError: self = .weighs(.error)
    case .severityWarning: self = .weighs(.warning)
    case .severityAdvice: self = .weighs(.advice)
    case .severityNote: self = .weighs(.note)
    default: return nil
    }
  }
}

extension Profile {
  init?(_ term: Term) {
    switch term {
    case .profileCore: self = .core
    case .profileExtended: self = .extended
    case .profileCommittee: self = .committee
    case .profileInstitution: self = .institution
    default: return nil
    }
  }
}
