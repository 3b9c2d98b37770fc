import CourseModel
import SourceText
import Vocabulary

/// A rule: what it looks at, what it finds, what it says, why, where that comes from, and how to mend it.
///
/// Each stands in a file of its own, named as the rule, and nothing outside that file knows it. `find` gives verdicts, spans
/// and facts, and no prose; `say` is the only prose; `fix` gives edits. One object each, so that a finding can point at it.
package final class Rule: Sendable {
  package let name: String
  /// `notation/unknown-word`
  package let qualifiedName: String
  package let family: Family
  package let severity: Severity
  package let evidence: Evidence
  package let gate: Gate
  package let profile: Profile
  /// The documents it can say anything about.
  package let documents: DocumentKinds
  /// Guides and sections, as `001 CoI-social; 002 A`.
  package let sources: String
  package let title: Bilingual<String>
  package let why: Bilingual<String>
  /// What it asks people, of a rule that only they can answer; nil for all others.
  package let question: Bilingual<String>?
  /// It asks for something that is not there yet, which weighs less while the plan is a draft.
  package let asksForMissing: Bool
  /// More findings than this in one document are told as one.
  package let gathersAbove: Int
  /// What need not be said any more once this has been.
  package let silences: [Silence]
  /// Whether it stands in the text as a finding, or only in a report.
  package let audience: Audience
  /// Speaks about the text itself, also where the outline is lost and nothing else can be judged.
  package let readsBrokenText: Bool
  /// Runs after the others, because it looks at what they found or what was set aside.
  package let runsLast: Bool
  /// What it marks has no effect, and could go without anything changing.
  package var marksWhatIsUnused: Bool { self === Rule.ignoreUnused }
  private let makeExamples: @Sendable () -> [Example]
  private let run: @Sendable (Context, Rule) -> Judgement

  private init(
    _ name: String, in family: Family, _ severity: Severity, _ evidence: Evidence, gate: Gate = .always,
    _ profile: Profile = .core, for documents: DocumentKinds, sources: String, title: Bilingual<String>,
    why: Bilingual<String>, question: Bilingual<String>? = nil, asksForMissing: Bool = false,
    gathersAbove: Int = .max, silences: [Silence] = [], audience: Audience = .designer, readsBrokenText: Bool = false,
    runsLast: Bool = false, examples: @escaping @Sendable () -> [Example],
    run: @escaping @Sendable (Context, Rule) -> Judgement
  ) {
    self.name = name
    self.family = family
    qualifiedName = family.identifier + "/" + name
    self.severity = severity
    self.evidence = evidence
    self.gate = gate
    self.profile = profile
    self.documents = documents
    self.sources = sources
    self.title = title
    self.why = why
    self.question = question
    self.asksForMissing = asksForMissing
    self.gathersAbove = gathersAbove
    self.silences = silences
    self.audience = audience
    self.readsBrokenText = readsBrokenText
    self.runsLast = runsLast
    makeExamples = examples
    self.run = run
  }

  /// A rule about the plan. Where its facts are one bare value, `argument` is what programs know that by.
  package convenience init<Facts: MessageFacts>(
    _ name: String, in family: Family, _ severity: Severity, _ evidence: Evidence, gate: Gate, _ profile: Profile,
    for documents: DocumentKinds = .plans, sources: String, title: Bilingual<String>, why: Bilingual<String>,
    asksForMissing: Bool = false, gathersAbove: Int = 5, silences: [Silence] = [], audience: Audience = .designer,
    runsLast: Bool = false, argument: String = "",
    examples: @autoclosure @escaping @Sendable () -> [Example],
    find: @escaping @Sendable (inout Look<Facts>) -> Void,
    say: @escaping @Sendable (Facts) -> Bilingual<String>,
    fix: (@Sendable (Context, Signal<Facts>) -> [Fix])? = nil
  ) {
    self.init(
      name, in: family, severity, evidence, gate: gate, profile, for: documents, sources: sources, title: title,
      why: why, asksForMissing: asksForMissing, gathersAbove: gathersAbove, silences: silences, audience: audience,
      runsLast: runsLast, examples: examples
    ) { context, rule in
      var look = Look<Facts>(context)
      find(&look)
      return Telling<Facts>(say: say, fix: fix, tell: { Told($0, argument) }).judgement(
        look.signals, look.verdicts, context, rule)
    }
  }

  /// A rule about the plan of which the message is always the same.
  package convenience init(
    _ name: String, in family: Family, _ severity: Severity, _ evidence: Evidence, gate: Gate, _ profile: Profile,
    for documents: DocumentKinds = .plans, sources: String, title: Bilingual<String>, why: Bilingual<String>,
    asksForMissing: Bool = false, gathersAbove: Int = 5, silences: [Silence] = [], audience: Audience = .designer,
    runsLast: Bool = false,
    examples: @autoclosure @escaping @Sendable () -> [Example],
    find: @escaping @Sendable (inout Look<Void>) -> Void,
    say: @escaping @Sendable (()) -> Bilingual<String>,
    fix: (@Sendable (Context, Signal<Void>) -> [Fix])? = nil
  ) {
    self.init(
      name, in: family, severity, evidence, gate: gate, profile, for: documents, sources: sources, title: title,
      why: why, asksForMissing: asksForMissing, gathersAbove: gathersAbove, silences: silences, audience: audience,
      runsLast: runsLast, examples: examples
    ) { context, rule in
      var look = Look<Void>(context)
      find(&look)
      return Telling<Void>(say: say, fix: fix, tell: { _ in Told() }).judgement(
        look.signals, look.verdicts, context, rule)
    }
  }

  /// A rule about the text as such: what it finds is wrong, and nothing else can be said of it.
  package convenience init<Facts: MessageFacts>(
    _ name: String, in family: Family, _ severity: Severity, title: Bilingual<String>, why: Bilingual<String>,
    readsBrokenText: Bool = false, runsLast: Bool = false, argument: String = "",
    examples: @autoclosure @escaping @Sendable () -> [Example],
    find: @escaping @Sendable (Context) -> [Signal<Facts>],
    say: @escaping @Sendable (Facts) -> Bilingual<String>,
    fix: (@Sendable (Context, Signal<Facts>) -> [Fix])? = nil
  ) {
    self.init(
      name, in: family, severity, .validity, for: family == .project ? .project : .all, sources: "", title: title,
      why: why, readsBrokenText: readsBrokenText, runsLast: runsLast, examples: examples
    ) { context, rule in
      Telling<Facts>(say: say, fix: fix, tell: { Told($0, argument) }).judgement(find(context), context, rule)
    }
  }

  /// A rule about the text as such of which the message is always the same.
  package convenience init(
    _ name: String, in family: Family, _ severity: Severity, title: Bilingual<String>, why: Bilingual<String>,
    readsBrokenText: Bool = false, runsLast: Bool = false,
    examples: @autoclosure @escaping @Sendable () -> [Example],
    find: @escaping @Sendable (Context) -> [Signal<Void>],
    say: @escaping @Sendable (()) -> Bilingual<String>,
    fix: (@Sendable (Context, Signal<Void>) -> [Fix])? = nil
  ) {
    self.init(
      name, in: family, severity, .validity, for: family == .project ? .project : .all, sources: "", title: title,
      why: why, readsBrokenText: readsBrokenText, runsLast: runsLast, examples: examples
    ) { context, rule in
      Telling<Void>(say: say, fix: fix, tell: { _ in Told() }).judgement(find(context), context, rule)
    }
  }

  /// A question for people. It is asked where a plan gives cause for it, and nothing in a plan can answer it.
  package convenience init(
    asking name: String, _ evidence: Evidence, for documents: DocumentKinds = .plans, sources: String,
    title: Bilingual<String>, why: Bilingual<String>, question: Bilingual<String>,
    examples: @autoclosure @escaping @Sendable () -> [Example],
    isAsked: @escaping @Sendable (Context) -> Bool
  ) {
    self.init(
      name, in: .people, .note, evidence, gate: .whenStated, for: documents, sources: sources, title: title, why: why,
      question: question, audience: .reviewer, examples: examples
    ) { context, _ in
      var look = Look<Void>(context)
      if isAsked(context) { look.needsPerson(context.plan.document) }
      return Judgement(findings: [], verdicts: look.verdicts)
    }
  }

  /// How it is called after `ignore`: by its own name, where no other rule has that.
  package var shortestName: String {
    Rule.all.count { $0.name == name } == 1 ? name : qualifiedName
  }

  package var examples: [Example] { makeExamples() }

  package func judge(_ context: Context) -> Judgement { run(context, self) }
}

/// Documents a rule can say something about.
package struct DocumentKinds: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let course = DocumentKinds(rawValue: 1 << 0)
  package static let community = DocumentKinds(rawValue: 1 << 1)
  package static let programme = DocumentKinds(rawValue: 1 << 2)
  package static let institution = DocumentKinds(rawValue: 1 << 3)
  /// The file that says how others are checked.
  package static let project = DocumentKinds(rawValue: 1 << 4)
  package static let plans: DocumentKinds = [.course, .community]
  package static let all: DocumentKinds = [.course, .community, .programme, .institution]

  init(_ place: Place?) {
    switch place {
    case .some(.course): self = .course
    case .some(.community): self = .community
    case .some(.programme): self = .programme
    case .some(.institution): self = .institution
    default: self = []
    }
  }
}

/// Findings that a finding makes superfluous.
package enum Silence: Sendable {
  /// `sync-async/not-combined`
  case rule(String)
  case family(Family)
  /// What asks for something missing, in families.
  case missing([Family])
}

/// Who reads it.
package enum Audience: UInt8, Sendable {
  case designer
  /// An observation for whoever reviews; never in the text.
  case reviewer
}
