import CourseEditor
import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import TestKit
import Testing
import Vocabulary

@Suite struct ActionTests {
  private func desk(_ bytes: [UInt8], fileName: String = "") -> ActionDesk {
    let plan = Plan(Snapshot(bytes))
    return ActionDesk(plan, check(plan).findings, fileName: Array(fileName.utf8))
  }

  private func place(_ marked: MarkedText) -> Span { marked.ranges.first ?? Span(at: marked.cursor) }

  private func offers(_ text: String) -> [ActionOffer] {
    let marked = MarkedText(text)
    return desk(marked.bytes).offers(in: place(marked), Set(ActionKind.allCases))
  }

  private func titles(_ text: String, _ kind: ActionKind, _ language: Language = .english) -> [String] {
    offers(text).filter { $0.kind == kind }.map { $0.title[language] }
  }

  /// The document after the first action of a sort that is offered at the mark; nil where there is none.
  private func doing(_ work: ActionRecipe.Work, _ text: String) -> String? {
    let marked = MarkedText(text)
    let desk = desk(marked.bytes, fileName: "programme.course")
    let offer = desk.offers(in: place(marked), Set(ActionKind.allCases)).first {
      $0.recipe.work == work && $0.refusal == nil
    }
    guard let offer, let change = desk.change(offer.recipe) else { return nil }
    return String(decoding: applying(change.edits.map { $0.edit }, to: marked.bytes), as: UTF8.self)
  }

  // MARK: Findings

  @Test func mendsOneOrAllOfAKind() {
    let text = """
      course MC101: Marketing
      week 1: Start
        async video: Clip ‸[online, 30 min
        async quiz: Test [online, 10 min

      """
    let plain = text.replacing("‸", with: "")
    #expect(doing(.fix, text) == plain.replacing("30 min", with: "30 min]"))
    #expect(doing(.fixRule, text) == plain.replacing(" min", with: " min]"))
    #expect(titles(text, .quickFix).contains("Fix this everywhere in this file (2 times)"))
    #expect(titles(text, .quickFix, .dutch).contains("Verhelp dit overal in dit bestand (2 keer)"))
    let fixes = offers(text).filter { $0.recipe.work == .fix }
    #expect(fixes.filter { $0.isPreferred }.count == 1)
    #expect(fixes.allSatisfy { !$0.findings.isEmpty })
  }

  @Test func setsAsideWithAReasonToFillIn() {
    for (text, line) in [
      (
        "course MC101: Marketing\nweek 1: Start\n  sync ca‸se: Brand [60 min]\n",
        "    ignore undeclared: the reason is still to be written\n"
      ),
      (
        "cursus MC101: Marketing\nweek 1: Start\n  synchroon ca‸sus: Merk [60 min]\n",
        "    negeer undeclared: de reden volgt nog\n"
      ),
    ] {
      let marked = MarkedText(text)
      let desk = desk(marked.bytes)
      let offer = desk.offers(in: place(marked), [.quickFix]).first { $0.recipe.work == .setAside }
      let change = offer.flatMap { desk.change($0.recipe) }
      let result = change.map { String(decoding: applying($0.edits.map { $0.edit }, to: marked.bytes), as: UTF8.self) }
      #expect(result == String(decoding: marked.bytes, as: UTF8.self) + line)
      #expect(change?.edits.flatMap { $0.blanks }.count == 1)
    }
  }

  @Test func saysWhatChangesAndPrefersTheOnlyFix() {
    let text = "cursus A1: X\nweek 1: Start\n  synchroon qu‸is: Test [60 min]\n"
    let found = offers(text)
    let fix = found.first { $0.title.nl == "Verander 'quis' in 'quiz'" }
    #expect(fix?.title.en == "Change 'quis' to 'quiz'")
    #expect(fix?.isPreferred == true)
    // A slip is mended, not set aside.
    let aside = found.filter { $0.recipe.work == .setAside }
    #expect(aside.count <= 3 && !aside.contains { $0.findings.contains { fix?.findings.contains($0) == true } })
  }

  @Test func namesWhatItAddsAndSetsAsideInWords() {
    let text = "cursus A1: X\nweek 1: Start\n  synchroon ca‸sus: Merk [60 min]\n"
    let fixes = offers(text).filter { $0.recipe.work == .fix }
    #expect(fixes.contains { $0.title.nl == "Zet 'omgeving: op locatie' erbij" })
    #expect(fixes.contains { $0.title.en == "Add 'environment: on campus'" })
    let own = fixes.filter { $0.title.nl.hasPrefix("Zet 'omgeving") }
    #expect(own.last?.title.nl == "Zet 'omgeving' erbij")
    let rule = Rule.all.first { $0.qualifiedName == "environment/undeclared" }
    for language in Language.allCases {
      let name = rule?.title[language] ?? "?"
      #expect(
        titles(text, .quickFix, language).contains {
          $0.contains("'\(name)'") && $0.hasSuffix(language == .dutch ? "reden" : "reason")
        })
    }
  }

  @Test func mendsAllThatIsSafeUntilNothingIsLeft() {
    for sample in Sample.all where sample.name.hasPrefix("flawed/notation") {
      let before = desk(sample.bytes)
      let change = before.change(ActionRecipe(.fixAll))
      let bytes = applying(change?.edits.map { $0.edit } ?? [], to: sample.bytes)
      #expect(bytes != sample.bytes)
      #expect(desk(bytes).change(ActionRecipe(.fixAll)) == nil)
      #expect(!desk(bytes).offers(in: Span(at: 0), [.fixAll]).contains { $0.recipe.work == .fixAll })
    }
  }

  @Test func leavesAloneWhatTheDesignerDoesNotSee() {
    let text = "course A1: X\nweek 1: Start\n  async video: Clip [online, 30 min\n  async quiz: Test [online, 10 min\n"
    let plan = Plan(Snapshot(Array(text.utf8)))
    let seen = check(plan).findings.filter { plan.snapshot.lineIndex.line(at: $0.span.start) != 2 }
    let change = ActionDesk(plan, seen).change(ActionRecipe(.fixAll))
    let result = String(decoding: applying(change?.edits.map { $0.edit } ?? [], to: plan.snapshot.bytes), as: UTF8.self)
    #expect(result == text.replacing("10 min", with: "10 min]"))
  }

  // MARK: Other words

  @Test func writesDetailsAsPropertiesAndBack() {
    let text =
      "course A1: X\nweek 1: Start\n  async video: Clip‸ [online, 30 min]\n  async quiz: Test [online, 10 min]\n"
    let long = doing(.properties, text)
    #expect(
      long
        == "course A1: X\nweek 1: Start\n  async video: Clip\n    environment: online\n    duration: 30 min\n  async quiz: Test [online, 10 min]\n"
    )
    #expect(doing(.details, long?.replacing("Clip\n", with: "Clip‸\n") ?? "") == text.replacing("‸", with: ""))
    #expect(titles(text, .rewrite) == ["Put details on lines of their own"])
    #expect(
      titles("‸" + text.replacing("‸", with: ""), .rewrite).first
        == "Put details on lines of their own in the whole document"
    )
  }

  @Test func choosesTheFormOnALineOfAPropertyToo() {
    let text = "course A1: X\nweek 1: Start\n  async video: Clip\n    environment: on‸line\n    duration: 30 min\n"
    #expect(titles(text, .rewrite) == ["Put properties in brackets"])
    #expect(titles(text, .rewrite, .dutch) == ["Zet kenmerken tussen haakjes"])
    #expect(doing(.details, text) == "course A1: X\nweek 1: Start\n  async video: Clip [online, 30 min]\n")
  }

  @Test func putsTheKeywordsInTheOtherLanguage() {
    #expect(
      doing(.translate, "‸cursus A1: X\ntaal: nl\nweek 1: Start\n  asynchroon video: Y [individueel, 30 min]\n")
        == "course A1: X\nlanguage: en\nweek 1: Start\n  async video: Y [alone, 30 min]\n")
    let mixed =
      "cursus A1: X\ntaal: nl\nweek 1: Start\n  async quiz: Y‸ [alone, 30 min]\n  async quiz: Z [alone, 30 min]\n"
    #expect(titles(mixed, .rewrite, .dutch).last == "Vertaal de sleutelwoorden hier naar het Nederlands")
    #expect(
      doing(.translate, mixed)
        == "cursus A1: X\ntaal: nl\nweek 1: Start\n  asynchroon quiz: Y [individueel, 30 min]\n  async quiz: Z [alone, 30 min]\n"
    )
  }

  // MARK: Up and down

  private let same = """
    course A1: X
    week 1: Start
      async video: Clip [onl‸ine, 30 min]
      async quiz: Test [online, 10 min]

    """

  @Test func movesUpWhatAllSay() {
    let up = "course A1: X\nweek 1: Start [online]\n  async video: Clip [30 min]\n  async quiz: Test [10 min]\n"
    #expect(doing(.moveUp, same) == up)
    #expect(titles(same, .move) == ["Move 'online' up to 'week 1'"])
    #expect(
      doing(.moveDown, up.replacing("[online]", with: "[onl‸ine]"))
        == "course A1: X\nweek 1: Start\n  async video: Clip [30 min, online]\n  async quiz: Test [10 min, online]\n")
    let long = """
      cursus A1: X
      week 1: Start
        asynchroon video: Clip [30 min]
          omgeving: onl‸ine
        asynchroon quiz: Test [10 min]
          omgeving: online

      """
    #expect(
      doing(.moveUp, long)
        == "cursus A1: X\nweek 1: Start\n  omgeving: online\n  asynchroon video: Clip [30 min]\n  asynchroon quiz: Test [10 min]\n"
    )
  }

  @Test func saysWhyNotWhereTheyDiffer() {
    let text = same.replacing("Test [online", with: "Test [on campus")
    let offer = offers(text).first { $0.recipe.work == .moveUp }
    #expect(offer?.refusal?.en == "Not everything in 'week 1' says this.")
    #expect(offer?.refusal?.nl == "Niet alles in 'week 1' zegt dit.")
  }

  // MARK: A place of their own

  @Test func putsLinesInAModule() {
    let text = """
      course A1: X
      «async video: Clip [online, 30 min]
        tool: Padlet
      async quiz: Test [online, 10 min]
      »async reading: Book [online, 10 min]

      """
    #expect(
      doing(.gather, text)
        == "course A1: X\nmodule: ?\n  async video: Clip [online, 30 min]\n    tool: Padlet\n  async quiz: Test [online, 10 min]\nasync reading: Book [online, 10 min]\n"
    )
    #expect(titles(text, .extract) == ["Put these lines in a module of their own"])
    #expect(doing(.gather, text.replacing("«", with: "‸").replacing("»", with: "")) == nil)
  }

  @Test func makesAMeetingAPattern() {
    let text = """
      course A1: X
      week 1: Start
        mee‸ting: Workshop [on campus, 90 min]
          sync check-in: Hello [whole group, 10 min]
          sync case: Brand [groups of 4, 80 min]

      """
    #expect(
      doing(.pattern, text)
        == "course A1: X\npattern P1: Workshop\n  sync check-in: Hello [whole group, 10 min]\n  sync case: Brand [groups of 4, 80 min]\nweek 1: Start\n  meeting: Workshop [on campus, 90 min]\n    like: P1\n"
    )
  }

  @Test func givesACourseAFile() {
    let text = "opleiding CE: Commerciële economie\nperiode 1: Start\n  cur‸sus MC101: Één markt [5 EC]\n"
    let marked = MarkedText(text)
    let desk = desk(marked.bytes, fileName: "ce.course")
    let offer = desk.offers(in: place(marked), [.extract]).first
    let change = offer.flatMap { desk.change($0.recipe) }
    #expect(change?.newFile?.name == Array("mc101-een-markt.course".utf8))
    #expect(
      change?.newFile.map { String(decoding: $0.text, as: UTF8.self) }
        == "cursus MC101: Één markt\ntaal: nl\nopleiding: ce.course\n")
    #expect(doing(.ownFile, text)?.contains("cursus MC101: mc101-een-markt.course [5 EC]") == true)
  }

  @Test func addsAnActivityThatFits() {
    let text =
      "course A1: X\ngroup size: 24\nweek 1: Start\n  meet‸ing: Workshop [on campus, 90 min]\n    sync case: Brand [60 min]\n"
    let added = titles(text, .refactor)
    #expect(added.count == 3)
    let plain = text.replacing("‸", with: "")
    #expect(titles(plain.replacing("on campus", with: "on ‸campus"), .refactor) == [])
    #expect(titles(plain.replacing("sync case", with: "sync ca‸se"), .refactor) == [])
    #expect(!titles(plain + "‸\n", .refactor, .dutch).isEmpty)
    #expect(offers(text).last?.recipe.work == .insert)
    let result = doing(.insert, text)
    #expect(result?.hasPrefix(text.replacing("‸", with: "")) == true)
    #expect(result?.split(separator: "\n").last?.hasPrefix("    sync ") == true)
  }

  // MARK: Everywhere

  /// Whatever is offered in a document of the corpus can be done, and leaves it no worse than it was.
  @Test(arguments: Sample.all) func whatIsOfferedCanBeDone(_ sample: Sample) {
    let desk = desk(sample.bytes)
    let snapshot = desk.plan.snapshot
    let errors = desk.findings.count { $0.severity == .error }
    var done: [ActionRecipe] = []
    var count = 0
    // Every fifth line: all of them take minutes.
    for line in snapshot.tree.lines.indices where line % 5 == 2 && snapshot.tree.lines[line].kind != .blank {
      let content = snapshot.tree.contentSpan(ofLine: line)
      let places = [
        Span(at: content.end),
        Span(content.start, snapshot.tree.contentSpan(ofLine: min(line + 3, snapshot.tree.lines.count - 1)).end),
      ]
      for place in places {
        for offer in desk.offers(in: place, Set(ActionKind.allCases)) where offer.refusal == nil {
          if done.contains(offer.recipe) { continue }
          done.append(offer.recipe)
          // What tries out whole checks is slow here.
          count += 1
          let isSlow = offer.recipe.work == .setAside || offer.recipe.work == .fixRule || offer.recipe.work == .fixAll
          if isSlow, count % 11 != 0 { continue }
          guard let change = desk.change(offer.recipe) else {
            // That a finding has no place to be set aside is known only when it is tried.
            if offer.recipe.work != .setAside { Issue.record("\(sample): \(offer.title.en), line \(line + 1)") }
            continue
          }
          let edits = change.edits.map { $0.edit }.sorted { $0.span < $1.span }
          for (one, next) in zip(edits, edits.dropFirst()) { #expect(one.span.end <= next.span.start) }
          let after = snapshot.changed(to: applying(edits, to: snapshot.bytes))
          switch offer.recipe.work {
          case .properties, .details:
            #expect(meaning(of: after, forPeople: false) == meaning(of: snapshot, forPeople: false))
          case .translate:
            #expect(
              meaning(of: after, inAnyLanguage: true, forPeople: false)
                == meaning(of: snapshot, inAnyLanguage: true, forPeople: false))
          case .fix, .fixRule, .fixAll, .setAside, .moveUp, .moveDown, .gather, .pattern, .ownFile, .insert: break
          }
          // Of several readings the designer picks one; that may turn out to contradict another line.
          if change.safety == .unsafe { continue }
          guard count % 7 == 0 || offer.kind == .extract || offer.kind == .move else { continue }
          let found = check(after).findings.count { $0.severity == .error }
          #expect(found <= errors, "\(sample): \(offer.title.en), line \(line + 1)")
        }
      }
    }
  }
}

@Suite struct SmallEditTests {
  @Test(arguments: Sample.all) func makeOneTextIntoAnother(_ sample: Sample) {
    for seed in 0..<40 {
      let other = mutated(sample.bytes, seed: UInt64(seed))
      #expect(applying(smallEdits(from: sample.bytes, to: other), to: sample.bytes) == other)
      #expect(applying(smallEdits(from: other, to: sample.bytes), to: other) == sample.bytes)
    }
  }

  @Test func changeNoMoreThanTheyMust() {
    func edits(_ old: String, _ new: String) -> [String] {
      let bytes = Array(old.utf8)
      return smallEdits(from: bytes, to: Array(new.utf8)).map {
        "\(String(decoding: bytes[$0.span.range], as: UTF8.self))>\(String(decoding: $0.replacement, as: UTF8.self))"
      }
    }
    #expect(edits("a\nb\nc\n", "a\nb\nc\n") == [])
    #expect(edits("a\nbad\nc\nd\n", "a\nbed\nc\nx\nd\n") == ["a>e", ">x\n"])
    #expect(edits("a\r\nb\r\n", "a\r\nbc\r\n") == [">c"])
    #expect(edits("a\nb", "a\nb\n") == [">\n"])
    #expect(edits("é\n", "è\n") == ["é>è"])
    #expect(edits("", "a\n") == [">a\n"])
  }
}
