import Reports
import Synchronization
import Vocabulary

/// How far a check of many files has come: a line at the bottom of the terminal, for whoever waits longer than a second.
final class Progress: Sendable {
  private let total: Int
  private let language: Language
  private let live: Live
  private let clock: @Sendable () -> UInt64
  private let done = Atomic<Int>(0)
  /// When the line is to be written next.
  private let due: Atomic<UInt64>
  private let isShown = Mutex(false)

  init(over total: Int, _ language: Language, _ live: Live, clock: @escaping @Sendable () -> UInt64) {
    self.total = total
    self.language = language
    self.live = live
    self.clock = clock
    due = Atomic(clock() &+ patience)
  }

  /// One file more has been looked at.
  func step() {
    let count = done.add(1, ordering: .relaxed).newValue
    let now = clock()
    let next = due.load(ordering: .relaxed)
    if now < next { return }
    // Of several threads one writes.
    guard due.compareExchange(expected: next, desired: now &+ pause, ordering: .relaxed).exchanged else { return }
    let (some, all) = (grouped(Swift.min(count, total), language), grouped(total, language))
    let text = Bilingual(nl: "\(some) van \(all) bestanden", en: "\(some) of \(all) files")
    isShown.withLock {
      live.showLine(Array(text[language].utf8))
      $0 = true
    }
  }

  /// Takes the line away.
  func end() {
    isShown.withLock {
      if $0 { live.showLine([]) }
      $0 = false
    }
  }
}

/// In nanoseconds: so long nobody minds waiting, and so often a line may change.
private let patience: UInt64 = 1_000_000_000
private let pause: UInt64 = 100_000_000

extension Session {
  /// Nil where nobody would see it.
  func progress(over count: Int) -> Progress? {
    guard count > 1, !arguments.has(.quiet), environment.errorsAreTerminal(), environment.variable("TERM") != "dumb"
    else { return nil }
    return Progress(over: count, language, environment.live, clock: environment.clock)
  }
}
