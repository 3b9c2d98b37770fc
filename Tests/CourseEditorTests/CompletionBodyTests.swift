import CourseEditor
import CourseModel
import TestKit
import Testing
import Vocabulary

/// What can stand behind a colon, between brackets and behind an arrow.
@Suite struct CompletionBodyTests {
  private let dutch = """
    cursus MC101: Marketing
    taal: nl
    leeruitkomst LU1: Past theorie toe
    leeruitkomst LU2: Geeft feedback
    doel D1: Een campagne
    week 1: Start
      les 1: Werkcollege [op locatie]
      asynchroon quiz Q1: Test jezelf

    """

  @Test func offersTheWordsOfAList() {
    let status = Completed(dutch + "status: ‸")
    #expect(status.labels.prefix(3) == ["concept", "ter beoordeling", "vastgesteld"])
    #expect(status.labels.suffix(2) == ["?", "geen"])
    #expect(Completed(dutch + "status:‸").taking("concept") == dutch + "status: concept")
    #expect(Completed(dutch + "status: ter b‸").taking("ter beoordeling") == dutch + "status: ter beoordeling")
    #expect(Completed(dutch + "status: ter b‸eoordeling").taking("concept") == nil)
    #expect(
      Completed(dutch + "status: te‸r beoordeling").taking("ter beoordeling") == dutch + "status: ter beoordeling")
    #expect(Completed(dutch + "status: dra‸")["draft"]?.isOtherLanguage == true)
    #expect(Completed(dutch + "studievorm: voltijd, ‸").taking("deeltijd") == dutch + "studievorm: voltijd, deeltijd")
    #expect(Completed(dutch + "studievorm: voltijd en d‸").labels.contains("duaal"))
    #expect(Completed(dutch + "principes: A en ‸").labels.contains("G"))
    #expect(Completed(dutch + "principes: vertr‸").taking("B") == dutch + "principes: B")
    #expect(Completed(dutch + "principes:\n  - ‸").labels.contains("C"))
    #expect(Completed("course A: x\ngrading: ‸").labels.contains("pass/fail"))
  }

  @Test func completesEveryClosedList() {
    // Everything that takes words of a list, as a value or as a kind, in both languages.
    for language in Language.allCases {
      for keyword in Keyword.allCases {
        guard let place = CompletionBodyTests.place(of: keyword) else { continue }
        let lines = CompletionBodyTests.lines(above: keyword, in: place, language)
        let name = keyword.row.names.canonical(language)
        let role: DocumentRole = PlaceSet.projectParts.contains(place) ? .project : .plan
        func labels(_ line: String) -> [String] {
          Completed(lines + line, as: role, in: CompletionContext(language: language)).labels
        }
        if let words = CompletionBodyTests.words(of: keyword.facts.value, language), keyword != .ruleSetting {
          let offered = labels(name + ": ‸")
          #expect(words.allSatisfy { offered.contains($0) }, "\(keyword) \(language): \(offered)")
          for word in words {
            #expect(labels(name + ": " + word.prefix(3) + "‸").contains(word), "\(keyword): \(word)")
          }
        }
        if let set = keyword.facts.kinds {
          let words = CompletionBodyTests.words(of: .terms(set), language) ?? []
          let offered = labels(name + " ‸")
          #expect(words.allSatisfy { offered.contains($0) }, "\(keyword) \(language): \(offered)")
        }
      }
    }
  }

  @Test func completesEveryWordThatMayStandInDetails() {
    for place in Place.allCases {
      for keyword in Keyword.bareKeywords(at: place) {
        guard case .terms(let set) = keyword.facts.value, Keyword.bareKeyword(at: place, terms: set) == keyword,
          let opener = Keyword.allCases.first(where: { $0.facts.opens == place }),
          let above = CompletionBodyTests.place(of: opener, any: true)
        else { continue }
        let lines = CompletionBodyTests.lines(above: opener, in: above, .english)
        let role: DocumentRole = PlaceSet.projectParts.contains(above) ? .project : .plan
        for word in CompletionBodyTests.words(of: .terms(set), .english) ?? [] {
          let head = opener.row.names.canonical(.english)
          let text = lines + head + (opener == .ownKind ? " x" : "") + ": A [" + word.prefix(4) + "‸]"
          #expect(Completed(text, as: role).labels.contains(word), "\(text)")
        }
      }
    }
  }

  /// Where a keyword with a list can be tried: the first place that a keyword of the table opens.
  private static func place(of keyword: Keyword, any: Bool = false) -> Place? {
    if !any, words(of: keyword.facts.value, .english) == nil, keyword.facts.kinds == nil { return nil }
    if keyword == .ruleSetting || keyword == .limitSetting { return nil }
    return Place.allCases.first { place in
      keyword.facts.places.contains(place) && place != .courseLink && !chain(to: place).isEmpty
        || place == .top && keyword.facts.places.contains(.top)
        || place == .project && keyword.facts.places.contains(.project)
    }
  }

  private static func lines(above keyword: Keyword, in place: Place, _ language: Language) -> String {
    if place == .top { return "" }
    let isProject = PlaceSet.projectParts.contains(place)
    var result = isProject ? "" : ""
    var depth = 0
    for (at, keyword) in chain(to: place).enumerated() {
      let name = keyword.row.names.canonical(language)
      let needsName = keyword == .ownKind || keyword == .week
      result += String(repeating: "  ", count: depth) + name + (needsName ? " 1" : "") + ": A\n"
      if at > 0 || isProject { depth += 1 }
    }
    return result + String(repeating: "  ", count: depth)
  }

  /// Keywords from the document down to the one that opens a place.
  private static func chain(to place: Place) -> [Keyword] {
    var chains: [[Keyword]] = [[.course], [.community], [.programme], [.institution]]
    var seen: Set<Place> = [.course, .community, .programme, .institution]
    if place == .project { return [] }
    if PlaceSet.projectParts.contains(place) {
      return Keyword.allCases.filter { $0.facts.opens == place }
    }
    while !chains.isEmpty {
      var next: [[Keyword]] = []
      for chain in chains {
        guard let opens = chain.last?.facts.opens else { continue }
        if opens == place { return chain }
        for keyword in Keyword.allCases where keyword.facts.places.contains(opens) && keyword.facts.role != .document {
          guard let deeper = keyword.facts.opens, seen.insert(deeper).inserted else { continue }
          next.append(chain + [keyword])
        }
      }
      chains = next
    }
    return []
  }

  private static func words(of value: ValueKind, _ language: Language) -> [String]? {
    switch value {
    case .terms(let set), .termsOrText(let set):
      if set == .environment { return environmentWords.map { $0.names.canonical(language) } }
      return Term.allCases.filter { $0.row.set == set }.map { $0.row.names.canonical(language) }
    case .environment: return environmentWords.map { $0.names.canonical(language) }
    case .yesNo:
      return ["yes", "no", "partly"].map {
        Bilingual(nl: $0 == "yes" ? "ja" : $0 == "no" ? "nee" : "deels", en: $0)[language]
      }
    case .principles: return ["A", "B", "C", "D", "E", "F", "G"]
    case .language: return ["nl", "en"]
    case .text, .names, .size, .percentage, .duration, .workload, .looseDuration, .time, .recurrence, .grouping,
      .references, .date, .flag, .score, .counted:
      return nil
    }
  }

  // MARK: Details

  @Test func offersDetails() {
    let empty = Completed(dutch + "  synchroon casus: Merk [‸]")
    for label in ["online", "op locatie", "groepjes van 4", "hele groep", "30 min", "?", "optioneel", "tool"] {
      #expect(empty.labels.contains(label), "\(label)")
    }
    #expect(empty.labels.count <= 40)
    #expect(Completed(dutch + "  synchroon casus: Merk [‸").labels.contains("online"))
    let second = Completed(dutch + "  synchroon casus: Merk [online,‸")
    #expect(!second.labels.contains("op locatie"))
    #expect(second.taking("hele groep")?.hasSuffix("[online, hele groep") == true)
    #expect(
      Completed(dutch + "  synchroon casus: Merk [op l‸ocatie]").taking("op locatie")?.hasSuffix("[op locatie]") == true
    )
    #expect(Completed(dutch + "  synchroon casus: Merk [45‸]").labels.starts(with: ["45 min", "45 uur"]))
    #expect(Completed(dutch + "toets summatief T1: Werkstuk [60‸]").labels.contains("60%"))
    #expect(Completed("course A: x\ntool T: Padlet [‸]").labels.contains("pilot"))
    #expect(Completed(dutch + "  synchroon casus: Merk [deel 2] ‸").labels == [])
    #expect(Completed(dutch + "  synchroon casus: Zie [onl‸] voor meer").labels == [])
  }

  @Test func offersValuesOfNamedDetails() {
    #expect(Completed(dutch + "  asynchroon quiz: A [feedback d‸]").labels.contains("docent"))
    #expect(
      Completed(dutch + "  asynchroon quiz: A [feedback:‸]").taking("docent")?.hasSuffix("[feedback: docent]") == true)
    #expect(Completed(dutch + "  asynchroon quiz: A [voor ‸]").labels.contains("LU2"))
    #expect(Completed(dutch + "  asynchroon quiz: A [too‸]").taking("tool")?.hasSuffix("[tool: ]") == true)
  }

  @Test func countsInTheUnitsOfTheLanguage() {
    #expect(Completed("course A: x\nworkload: 5‸").labels.starts(with: ["5 EC", "5 h", "5 h per week"]))
    #expect(Completed("cursus A: x\nstudielast: 140‸").labels.contains("140 uur"))
  }

  // MARK: References

  @Test func offersOutcomesBehindAnArrow() throws {
    let links = Completed(dutch + "  synchroon casus: Merk [60 min] -> ‸")
    #expect(links.labels == ["LU1", "LU2", "D1"])
    #expect(try #require(links["LU1"]).detail.nl == "Past theorie toe")
    #expect(Completed(dutch + "  synchroon casus: Merk ->‸").taking("LU2")?.hasSuffix("Merk -> LU2") == true)
    let second = Completed(dutch + "  synchroon casus: Merk -> LU1, ‸")
    #expect(second.labels.first == "LU2" && second.labels.last == "LU1")
    #expect(Completed(dutch + "  synchroon casus: Merk -> l‸").labels.starts(with: ["LU1", "LU2"]))
  }

  @Test func offersOutcomesOfTheProgramme() throws {
    let programme = Plan(Snapshot(Array("programme: CE\noutcome PO1: Advises a client\n".utf8)))
    let context = CompletionContext(above: [.init("../ce.course", programme)])
    let links = Completed("course A: x\noutcome LO1: Advises -> ‸", in: context)
    #expect(links["../ce.course#PO1"]?.detail.en == "Advises a client")
    let typed = Completed("course A: x\noutcome LO1: Advises -> PO‸", in: context)
    #expect(typed.taking("../ce.course#PO1")?.hasSuffix("-> ../ce.course#PO1") == true)
    #expect(typed["../ce.course#PO1"]?.filter == "PO1")
  }

  @Test func offersWhatAnActivityBuildsOn() {
    let follows = Completed(dutch + "  synchroon casus: Merk\n    volgt op: ‸")
    #expect(follows.labels.starts(with: ["Q1", "les 1", "week 1"]))
    #expect(!follows.labels.contains("LU1"))
    let like = Completed(dutch + "patroon Intervisie: Vraag\nles: Merk\n  zoals: ‸")
    #expect(like.labels.first == "Intervisie")
  }

  @Test func offersFiles() {
    let context = CompletionContext(
      files: { kind in
        (kind == .programme ? [] : ["mc101.course", "year-2/mc201.course"])
          + (kind == .course ? [] : ["../programme.course"])
      },
      names: { $0 == "mc101.course" ? [.init("LO1", .outcome)] : [] })
    let programme = "programme: CE\nperiod 1: First\n"
    #expect(Completed(programme + "  course MC101: ‸", in: context).labels.first == "mc101.course")
    #expect(Completed(programme + "  course MC201: mc2‸", in: context).labels == ["year-2/mc201.course"])
    #expect(
      Completed("course A: x\nprogramme: ../pr‸", in: context).taking("../programme.course")
        == "course A: x\nprogramme: ../programme.course")
    #expect(Completed("course A: x\nprogramme: ‸", in: context).labels == ["../programme.course"])
    #expect(Completed("cursus A: x\nopleiding: ‸", in: context).labels == ["../programme.course"])
    #expect(
      Completed("course A: x\noutcome LO1: y -> mc101.course#‸", in: context).labels == ["mc101.course#LO1"])
  }

  @Test func offersNamesInUse() {
    let text = "course A: x\ntool: Padlet\nweek 1: S\n  async quiz: y [tool Miro]\n  async forum: z\n    tool: "
    #expect(Completed(text + "‸").labels.prefix(2) == ["Padlet", "Miro"])
    #expect(Completed(text + "Mi‸").labels == ["Miro"])
  }
}
