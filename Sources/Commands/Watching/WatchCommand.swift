import Reports
import Vocabulary
import Workspaces

extension Session {
  /// Checks, and checks again after each change, until someone puts an end to it.
  mutating func runWatch() throws(UsageProblem) -> RunResult {
    try refuseWhatIsForOnce()
    let noticed = Noticed(environment.live.stamp)
    let world = noticed.environment(over: environment)
    let watching = Watching()
    var last: RunResult?
    var isTold = true
    while true {
      var round = Session(world, arguments, language)
      round.watching = watching
      let result = try round.runCheck()
      // Nobody reads any more.
      guard !(isTold || result != last) || show(result, last?.standardOutput) else {
        return RunResult(exitCode: result.exitCode, standardOutput: [], standardError: [])
      }
      last = result
      guard let changed = awaitChange(noticed) else {
        return RunResult(exitCode: result.exitCode, standardOutput: [], standardError: [])
      }
      watching.changed = Set(changed.map { identity(of: $0) })
      // Who saves a plan sees that it was checked; a folder that came beside it is nobody's business.
      isTold = watching.changed.contains {
        $0.hasSuffix(".course") || $0.hasSuffix(".approved") || $0.fileName.first == 0x2E
      }
    }
  }

  private func refuseWhatIsForOnce() throws(UsageProblem) {
    for option in [Option.fix, .writeBaseline, .pruneBaseline] {
      try refuse(
        "--watch", "--" + option.name, if: arguments.has(option),
        because: Bilingual(
          nl: "Blijven kijken verandert geen bestanden. Doe dat apart, zonder --watch.",
          en: "A check that keeps watching changes no files. Do that separately, without --watch."))
    }
    try refuse(
      "--watch", "--diff", if: arguments.has(.diff),
      because: Bilingual(
        nl: "Kijk apart, zonder --watch, wat er zou veranderen.",
        en: "See separately, without --watch, what would change."))
    try refuse(
      "--watch", "--staged", if: arguments.has(.staged),
      because: Bilingual(
        nl: "Blijven kijken gaat over de bestanden zoals ze nu zijn. Laat een van beide weg.",
        en: "A check that keeps watching is about the files as they are now. Leave one of the two out."))
    try refuse(
      "--watch", "-", if: arguments.operands.contains(where: { Path($0) == .standardInput }),
      because: Bilingual(
        nl: "Standaardinvoer komt maar één keer. Noem een bestand of een map.",
        en: "Standard input comes only once. Name a file or a folder."))
  }

  /// Shows what a round came to; false when there is nobody to show it to.
  private func show(_ result: RunResult, _ last: [UInt8]?) -> Bool {
    let live = environment.live
    let isScreen = environment.outputIsTerminal() && environment.variable("TERM") != "dumb"
    var isRead = true
    if isScreen {
      // From the top of an empty screen; what stood there before can still be scrolled to.
      isRead = live.show(.output, Array("\u{1B}[H\u{1B}[2J".utf8) + result.standardOutput)
    } else if result.standardOutput != last {
      isRead = live.show(.output, result.standardOutput)
    }
    return isRead && live.show(.errors, result.standardError + Array((status + "\n").utf8))
  }

  private var status: String {
    let time = environment.live.timeOfDay()?.text
    return say(
      Bilingual(
        nl: "Gecontroleerd" + (time.map { " om " + $0 } ?? "")
          + ". coursecheck kijkt verder; met Ctrl-C houdt het op.",
        en: "Checked" + (time.map { " at " + $0 } ?? "") + ". coursecheck keeps watching; Ctrl-C ends it."))
  }

  /// What has changed, once it has; nil when waiting is over.
  private func awaitChange(_ noticed: Noticed) -> [Path]? {
    let live = environment.live
    var pause = shortestPause
    while live.wait(pause) {
      let start = environment.clock()
      var changed = noticed.changes(in: environment)
      // However many files there are, looking takes a small part of the time.
      pause = Swift.max(shortestPause, (environment.clock() &- start) &* 20)
      if changed.isEmpty { continue }
      // An editor may take a file away before it puts another in its place, and one save may touch several.
      for _ in 0..<longestUnrest where live.wait(rest) {
        let more = noticed.changes(in: environment)
        if more.isEmpty { break }
        changed += more
      }
      return changed
    }
    return nil
  }
}

/// In nanoseconds: how long to wait before looking again, and how long nothing must happen after a change.
private let shortestPause: UInt64 = 300_000_000
private let rest: UInt64 = 60_000_000
/// After so many rests something is looked at that is still changing.
private let longestUnrest = 30
