import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// A value, and where it was set.
package struct Setting<Value: Sendable>: Sendable {
  package var value: Value
  package var origin: Origin
}

/// From which severity on a check fails.
package enum FailThreshold: Sendable, Equatable {
  case severity(Severity)
  case never
}

package struct LimitSetting: Sendable {
  package var limit: Limit
  package var value: Quantity
  package var origin: Origin
}

/// What project files say, put together: the nearest wins, key by key. A rule's name, a limit, a file to leave out and a
/// kind of activity are each a key.
package struct Configuration: Sendable {
  package var language: Setting<Language>?
  package var failOn: Setting<FailThreshold>?
  package var profile: Setting<Profile>?
  /// The file with known findings, from the folder of the project file that names it; empty for none.
  package var baseline: Setting<[UInt8]>?
  package var excludes: [Setting<ExcludePattern>] = []
  /// From far to near, and in each file in the order in which they stand.
  package var rules: [Setting<RuleSetting>] = []
  /// One for each limit that is set.
  package var limitSettings: [LimitSetting] = []
  package var ownKinds: [OwnKind] = []

  package init() {}

  /// What files say together, the nearest first.
  package init(nearestFirst files: [Configuration]) {
    for (at, file) in files.enumerated().reversed() { takeOver(file, as: at) }
  }

  /// Lets a nearer file have its say.
  private mutating func takeOver(_ near: Configuration, as file: Int) {
    func here(_ origin: Origin) -> Origin { Origin(file: file, span: origin.span, line: origin.line) }
    if let language = near.language { self.language = Setting(value: language.value, origin: here(language.origin)) }
    if let failOn = near.failOn { self.failOn = Setting(value: failOn.value, origin: here(failOn.origin)) }
    if let profile = near.profile { self.profile = Setting(value: profile.value, origin: here(profile.origin)) }
    if let baseline = near.baseline { self.baseline = Setting(value: baseline.value, origin: here(baseline.origin)) }
    excludes += near.excludes.map { Setting(value: $0.value, origin: here($0.origin)) }
    rules.removeAll { far in near.rules.contains { $0.value.pattern == far.value.pattern } }
    rules += near.rules.map { Setting(value: $0.value, origin: here($0.origin)) }
    for setting in near.limitSettings {
      limitSettings.removeAll { $0.limit == setting.limit }
      limitSettings.append(
        LimitSetting(limit: setting.limit, value: setting.value, origin: here(setting.origin)))
    }
    for var kind in near.ownKinds {
      kind.origin = here(kind.origin)
      ownKinds.removeAll { $0.identifier == kind.identifier }
      ownKinds.append(kind)
    }
  }

  /// The limits that hold.
  package var limits: Limits {
    var limits = Limits()
    for setting in limitSettings { limits[setting.limit] = setting.value }
    return limits
  }

  /// What a check is to go by.
  package var options: CheckOptions {
    var options = CheckOptions()
    if let profile { options.profile = profile.value }
    options.settings = rules.map { $0.value }
    options.limits = limits
    return options
  }
}
