import CourseEditor
import SourceText
import TestKit
import Testing
import Vocabulary

/// What a line can begin with.
@Suite struct CompletionHeadTests {
  private let dutch = """
    cursus MC101: Marketing
    taal: nl
    weken: 4
    groepsgrootte: 24
    samenstelling: nieuw
    leeruitkomst LU1: Past theorie toe

    """
  private let english = """
    course MC101: Marketing
    language: en
    outcome LO1: Applies theory

    """

  @Test func offersWhatMayStandThere() {
    let top = Completed("‸")
    #expect(top.labels.prefix(4) == ["cursus", "leergemeenschap", "opleiding", "instelling"])
    let week = Completed(dutch + "week 1: Start\n  ‸")
    #expect(week.labels.starts(with: ["bijeenkomst", "synchroon", "asynchroon"]))
    #expect(!week.labels.contains("studievorm"))
    let activity = Completed(english + "week 1: Start\n  sync case: Brand\n    ‸")
    #expect(activity.labels.contains("tool") && activity.labels.contains("feedback"))
    #expect(!activity.labels.contains("week") && !activity.labels.contains("status"))
  }

  @Test func readsTheIndentation() {
    let text = english + "week 1: Start\n  sync case: Brand\n"
    #expect(Completed(text + "‸").labels.contains("status"))
    #expect(Completed(text + "  ‸").labels.contains("meeting"))
    #expect(Completed(text + "    ‸").labels.contains("follows"))
    #expect(Completed(text + "\n\n# a note\n\n    ‸").labels.contains("follows"))
  }

  @Test func isNotHundredsLong() {
    for text in ["‸", dutch + "‸", dutch + "week 1: Start\n  ‸", english + "week 1: S\n  sync case: B\n    ‸"] {
      let completed = Completed(text)
      #expect(!completed.labels.isEmpty && completed.labels.count <= 40)
    }
  }

  @Test func leavesOutWhatIsStated() {
    #expect(!Completed(dutch + "‸").labels.contains("taal"))
    // Someone who types it gets it, behind all else.
    #expect(Completed(dutch + "ta‸").labels.contains("taal"))
    #expect(Completed(dutch + "leer‸").labels.first == "leeruitkomst")
  }

  @Test func offersTheOtherLanguageLast() throws {
    let completed = Completed(dutch + "stu‸")
    let proposal = try #require(completed["study form"])
    #expect(proposal.isOtherLanguage)
    #expect(completed.place(of: "studievorm") < completed.place(of: "study form"))
    #expect(proposal.note.nl == "studievorm")
    #expect(!Completed(dutch + "‸").proposals.contains { $0.isOtherLanguage })
  }

  @Test func offersAnEverydayWordWhereItIsTyped() {
    #expect(Completed(dutch + "les‸").labels.contains("les"))
    #expect(Completed(dutch + "bijeen‸").labels.first == "bijeenkomst")
    #expect(!Completed(dutch + "bijeen‸").labels.contains("les"))
    #expect(Completed(dutch + "nulm‸").taking("nulmeting")?.hasSuffix("nulmeting: ") == true)
  }

  @Test func completesAPhraseOfSeveralWords() {
    #expect(Completed(english + "study fo‸").taking("study form") == english + "study form: ")
    #expect(Completed(english + "stu‸dy form: full-time").taking("study form") == english + "study form: full-time")
  }

  @Test func replacesTheWordAroundTheCursor() throws {
    let completed = Completed(dutch + "sta‸tis: concept")
    let proposal = try #require(completed["status"])
    #expect(completed.taking("status") == dutch + "status: concept")
    let start = UInt32(dutch.utf8.count)
    #expect(proposal.range.insert.start == start && proposal.range.insert.end == completed.marked.cursor)
    #expect(proposal.range.replace.end == start + 6)
  }

  @Test func writesWholeEntries() {
    #expect(Completed(dutch + "‸")["week"]?.text.full == "week 1: titel")
    #expect(Completed(dutch + "week 1: Start\nwee‸")["week"]?.text.full == "week 2: titel")
    #expect(Completed(dutch + "leer‸")["leeruitkomst"]?.text.full.hasPrefix("leeruitkomst LU2: ") == true)
    #expect(Completed(english + "mod‸")["module"]?.text.full == "module: title [?]")
    #expect(Completed(english + "assess‸")["assessment"]?.text.full == "assessment formative A1: title [?]")
    #expect(Completed(english + "week 1: S\n  session 1: A\n  sess‸")["session"]?.text.full == "session 2: title [?]")
    #expect(Completed(english + "week 1: S\n  meeting 1: A\n  meet‸")["meeting"]?.text.full == "meeting 2: title [?]")
  }

  @Test func writesUpToWhatOnlyTheWriterKnows() {
    #expect(Completed(dutch + "we‸").taking("week") == dutch + "week 1: ")
    #expect(Completed(dutch + "sync‸").taking("synchroon") == dutch + "synchroon ")
    #expect(Completed(dutch + "stat‸").taking("status") == dutch + "status: ")
    #expect(
      Completed(dutch + "week 1: S\n  sync case: A\n  o‸").taking("of") == dutch + "week 1: S\n  sync case: A\n  of")
  }

  @Test func knowsKindsNumbersAndIDs() {
    #expect(Completed(dutch + "toets ‸").labels == ["formatief", "summatief", "diagnostisch", "T1"])
    #expect(Completed(dutch + "toets summatief ‸").labels == ["T1"])
    #expect(Completed(dutch + "leeruitkomst ‸").labels == ["LU2"])
    #expect(Completed(dutch + "week 3: A\nweek ‸").labels == ["4"])
    #expect(Completed(english + "goal sh‸").taking("shared") == english + "goal shared: ")
    #expect(Completed(english + "outcomes:\n  - LO4: Reads\n  - ‸").labels == ["LO5"])
  }

  @Test func offersWholePlansToBeginWith() {
    #expect(Completed("‸", in: CompletionContext(language: .english)).labels.contains("course with examples"))
    #expect(!Completed(dutch + "‸").labels.contains("cursus met voorbeelden"))
    #expect(Completed("co‸", in: CompletionContext(language: .english)).labels.starts(with: ["course", "community"]))
  }

  @Test func keepsQuietInFreeText() {
    for line in [
      "week 1: St‸art", "> Proz‸a", "# Opmer‸king", "leeruitkomst LU2: Past t‸", "  ‸  versie: 2", "versie: twee‸",
      "week 1: Start [op locatie] ‸", "10:00 Werk‸shop", "- los‸", "asynchroon lezen: Hoofdstuk 1, ‸",
    ] {
      #expect(Completed(dutch + line).labels == [], "\(line)")
    }
  }

  @Test func worksWithOtherLineEndsAndBrokenText() {
    let windows = dutch.split(separator: "\n").joined(separator: "\r\n") + "\r\n"
    #expect(Completed(windows + "week 1: Start\r\n  ‸\r\n").labels.contains("bijeenkomst"))
    #expect(Completed(windows + "stat‸\r\n").taking("status") == windows + "status: \r\n")
    #expect(Completed("\u{FEFF}cur‸").taking("cursus") == "\u{FEFF}cursus ")
    #expect(Completed("vergeten kop\n  week 1\n    ‸").labels.count <= 40)
    #expect(Completed(dutch + "onbekend iets: ja\n  ‸").labels == [])
    #expect(Completed(dutch + "onbekend iets: ja\n  stat‸").labels.contains("status"))
  }

  @Test func namesRules() {
    let found = CompletionContext(findings: { [.init("principle-d/freeriding-unmitigated", line: 0, scopes: [0])] })
    let completed = Completed(dutch + "negeer ‸", in: found)
    #expect(completed.labels.first == "freeriding-unmitigated")
    #expect(completed.labels.count <= 40)
    #expect(completed.taking("freeriding-unmitigated") == dutch + "negeer freeriding-unmitigated: ")
    let second = Completed(english + "week 1: S\n  ignore freeriding-unmitigated, coi-so‸: agreed")
    #expect(
      second.taking("coi-social/*") == english + "week 1: S\n  ignore freeriding-unmitigated, coi-social/*: agreed")
  }

  @Test func completesProjectFiles() {
    let project = "language: en\nfail on: warning\n"
    #expect(Completed(project + "‸", as: .project).labels.contains("rules"))
    #expect(!Completed(project + "‸", as: .project).labels.contains("fail on"))
    #expect(Completed("fail ‸", as: .project, in: CompletionContext(language: .english)).labels.contains("fail on"))
    #expect(Completed(project + "profile: ‸", as: .project).labels.contains("extended"))
    #expect(Completed(project + "rules:\n  freeri‸", as: .project).labels.first == "freeriding-unmitigated")
    #expect(Completed(project + "rules:\n  freeriding-unmitigated: ‸", as: .project).labels.contains("off"))
    #expect(Completed(project + "limits:\n  comm‸", as: .project).labels.contains("community size"))
    #expect(
      Completed(project + "kind speed-date: Speed date [sync, ‸]", as: .project).labels.contains("online"))
  }
}
