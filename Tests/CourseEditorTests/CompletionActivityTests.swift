import CourseEditor
import CourseModel
import SourceText
import TestKit
import Testing
import Vocabulary

/// Which activities are suggested where.
@Suite struct CompletionActivityTests {
  private func course(_ rest: String, size: Int = 24, group: String = "new") -> String {
    "course A: x\nlanguage: en\nweeks: 3\ngroup size: \(size)\ncomposition: \(group)\n" + rest
  }

  private func kinds(_ completed: Completed) -> [ActivityKind] {
    completed.proposals.compactMap { if case .activity(let kind)? = $0.topic { kind } else { nil } }
  }

  @Test func beginWithGettingAcquainted() {
    let first = kinds(Completed(course("week 1: Start\n  sync ‸"))).prefix(6)
    #expect(first.contains { $0.row.classes.contains(.acquaintance) })
    let known = kinds(Completed(course("week 1: Start\n  sync ‸", group: "running"))).prefix(6)
    #expect(!known.contains { $0.row.classes.contains(.acquaintance) && !$0.row.classes.contains(.orientation) })
    let middle = kinds(Completed(course("week 1: Start\n  sync case: y\nweek 2: On\n  sync ‸"))).prefix(10)
    #expect(!middle.contains { $0.row.classes.contains(.acquaintance) })
  }

  @Test func endWithLookingBack() {
    let last = kinds(Completed(course("week 1: Start\nweek 2: On\nweek 3: End\n  sync ‸"))).prefix(8)
    #expect(last.contains { !$0.row.classes.isDisjoint(with: [.reflection, .monitoring]) })
    // A week that is only the last so far is not the last.
    let soFar = kinds(Completed(course("week 1: Start\nweek 2: On\n  sync ‸"))).prefix(5)
    #expect(soFar.contains { !$0.row.classes.isDisjoint(with: [.discussion, .collaboration, .inquiry]) })
  }

  @Test func openAndCloseAMeeting() {
    let meeting = "week 2: On\n  meeting: Workshop [on campus]\n"
    #expect(kinds(Completed(course(meeting + "    sync ‸"))).first == .checkIn)
    let closing = meeting + "    sync check-in: a\n    sync case: b\n    sync ‸"
    #expect(kinds(Completed(course(closing))).first == .checkOut)
    #expect(!kinds(Completed(course(closing))).contains(.checkIn))
  }

  @Test func fitTheWayPeopleMeet() {
    for kind in kinds(Completed(course("week 1: Start\n  async ‸"))) {
      #expect(kind.row.timing != .sync && kind.row.modes.contains(.onlineAsync), "\(kind)")
    }
    for kind in kinds(Completed(course("week 1: Start\n  meeting: Live [online]\n    sync ‸"))) {
      #expect(kind.row.modes.contains(.onlineSync), "\(kind)")
      #expect(kind.row.environments.isEmpty || kind.row.environments.contains(.online), "\(kind)")
    }
    for kind in kinds(Completed(course("week 1: Start\n  meeting: Hall [on campus]\n    sync ‸", size: 100))) {
      if case .people(_, let most) = kind.row.band { #expect(most >= 100, "\(kind)") }
    }
  }

  @Test func areWrittenWithTheirDetails() throws {
    let meeting = course("week 1: Start\n  meeting: Hall [on campus]\n    ")
    let proposal = try #require(Completed(meeting + "sync check‸")["check-in"])
    #expect(proposal.text.full == "check-in: Check-in [whole group, ?]")
    #expect(proposal.text.pieces.contains(.value("whole group")))
    // In front of a colon only the word itself is wanted.
    #expect(Completed(meeting + "sync che‸: Hello")["check-in"]?.text.full == "check-in")
    #expect(Completed(meeting + "sync disc‸").taking("discussion")?.contains("sync discussion: Discussion [") == true)
  }

  @Test func areFoundByTheirNames() throws {
    let text = course("week 1: Start\n  cas‸")
    let proposal = try #require(Completed(text)["sync case"])
    #expect(proposal.filter == "case")
    #expect(proposal.text.full.hasPrefix("sync case: Case ["))
    let dutch = Completed("cursus A: x\nweek 1: S\n  kennisc‸")
    #expect(dutch.labels.first == "asynchroon kennisclip")
    #expect(Completed("cursus A: x\nweek 1: S\n  synchroon hoorc‸").labels.first == "hoorcollege")
    #expect(Completed("cursus A: x\nweek 1: S\n  synchroon lect‸")["lecture"]?.isOtherLanguage == true)
  }

  @Test func includeKindsOfTheSchool() {
    var own = OwnKind("speed-date", title: "Speed date", origin: Origin(file: 0, span: .init(0, 0), line: 0))
    own.names = Bilingual(nl: ["speeddate"], en: ["speed date"])
    own.timing = .sync
    let marked = MarkedText("cursus A: x\nweek 1: S\n  synchroon spe‸")
    let completion = Snapshot(marked.bytes, ownKinds: [own]).completion(at: marked.cursor)
    #expect(completion.proposals.first?.label == "speeddate")
  }

  @Test func standAmongTheWordsForAWeek() {
    let week = Completed(course("week 1: Start\n  ‸"))
    let whole = week.labels.filter { $0.hasPrefix("sync ") || $0.hasPrefix("async ") }
    #expect(whole.count == 6)
  }

  @Test func sayWhatTheyAreAndWhereTheyComeFrom() throws {
    let topic = try #require(Completed(course("week 1: Start\n  sync story‸"))["story of your name"]?.topic)
    #expect(CompletionTopic(code: topic.code) == topic)
    let page = topic.markdown(.english)
    #expect(page.hasPrefix("**story of your name"))
    #expect(page.contains("presence") && page.contains("principles") && page.contains("source"))
    #expect(topic.plainText(.dutch).contains("het verhaal van je naam"))
    #expect(!topic.plainText(.dutch).contains("**"))
  }
}
