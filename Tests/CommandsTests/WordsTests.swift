import Commands
import CourseModel
import CourseRules
import CourseSyntax
import Reports
import SourceText
import Testing
import Vocabulary

private func titles(_ words: String, _ language: Language) -> String {
  let disk = Disk()
  let ran = disk.run("explain", "--language", language.code, words)
  #expect(ran.code == 0, "\(words): \(ran.errors)")
  return ran.output
}

private func longestLine(_ text: String) -> Int {
  text.split(separator: "\n").filter { !$0.hasPrefix("    ") }.map { displayWidth(of: String($0)) }.max() ?? 0
}

@Suite struct WordsTests {
  @Test(arguments: Language.allCases) func explainsEachKeyword(_ language: Language) {
    for keyword in Keyword.allCases {
      for own in Language.allCases {
        for name in keyword.row.names.all(own) {
          let page = titles(String(name), language)
          #expect(page.contains(keyword.row.names.canonical(language)))
          #expect(longestLine(page) <= 80, "\(page)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases) func explainsEachKind(_ language: Language) {
    for kind in ActivityKind.allCases {
      for own in Language.allCases {
        #expect(titles(kind.row.names.canonical(own), language).contains(kind.row.names.canonical(language)))
      }
    }
  }

  @Test(arguments: Language.allCases) func explainsEachTerm(_ language: Language) {
    for term in Term.allCases {
      for own in Language.allCases {
        #expect(titles(term.row.names.canonical(own), language).contains(term.row.names.canonical(language)))
      }
    }
    for word in environmentWords { _ = titles(word.names.canonical(language), language) }
    for word in principleWords { _ = titles(word.names.canonical(language), language) }
    for head in headsWithKind { _ = titles(head.names.canonical(language), language) }
    for letter in ["A", "b", "G"] { _ = titles(letter, language) }
  }

  @Test(arguments: Language.allCases) func explainsEachRule(_ language: Language) {
    for rule in Rule.all {
      #expect(titles(rule.name, language).contains(rule.title[language]))
      #expect(titles(rule.qualifiedName, language).contains(rule.qualifiedName))
    }
  }

  @Test func offersTheNearestWord() {
    let disk = Disk()
    let ran = disk.run("explain", "leeruitkomts")
    #expect(ran.code == 2)
    #expect(ran.output == "")
    #expect(ran.errors.contains("Did you mean 'leeruitkomst'"))
    #expect(disk.run("explain", "--language", "nl", "qqqqqqqq").errors.contains("coursecheck reference"))
  }

  @Test func explainsSeveralWords() {
    let disk = Disk()
    #expect(disk.run("explain", "peer", "feedback").output.hasPrefix("peer feedback"))
    let two = disk.run("explain", "outcome", "goal").output
    #expect(two.contains("outcome (leeruitkomst)") && two.contains("goal (doel)"))
    #expect(disk.run("explain", "group").output.contains("more than one thing"))
  }

  @Test(arguments: Language.allCases, ["markdown", "html"])
  func referenceMentionsEachWord(_ language: Language, _ format: String) {
    let ran = Disk().run("reference", "--language", language.code, "--format", format)
    #expect(ran.code == 0)
    let isHTML = format == "html"
    for keyword in Keyword.allCases {
      for own in Language.allCases {
        let name = keyword.row.names.canonical(own)
        #expect(ran.output.contains(isHTML ? escaped(name) : name))
      }
    }
    for kind in ActivityKind.allCases {
      let name = kind.row.names.canonical(language)
      #expect(ran.output.contains(isHTML ? escaped(name) : name))
    }
    for decision in decisions {
      let start = String(decision[language].prefix { $0 != "`" })
      #expect(ran.output.contains(isHTML ? escaped(start) : start))
    }
  }

  @Test(arguments: Language.allCases) func examplesAreReadAsMeant(_ language: Language) {
    for keyword in Keyword.allCases {
      for place in Place.allCases where keyword.facts.places.contains(place) {
        let text = exampleDocument(of: keyword, in: place, language)
        let snapshot = Snapshot(Array(text.utf8), as: role(of: place))
        #expect(
          snapshot.tree.problems.isEmpty && missing(snapshot).isEmpty,
          "\(text)\n\(snapshot.tree.problems) \(missing(snapshot))")
        let last = snapshot.tree.lines.count - 1
        let element = snapshot.model.elements.first { $0.line == Int32(last) }
        #expect(element?.keyword == keyword, "\(text)")
        #expect(element?.state != .invalid && element?.state != .unknown, "\(text)")
      }
    }
  }

  @Test(arguments: Language.allCases) func valueExamplesAreReadAsMeant(_ language: Language) {
    for kind in ValueKind.forReference {
      guard let keyword = Keyword.allCases.first(where: { $0.facts.value == kind && $0.facts.role == .property }),
        let place = usualPlace(of: keyword)
      else { continue }
      for example in kind.description.examples(language) {
        let above = linesAbove(keyword, in: place, language)
        let indent = indentation(below: above, in: place)
        let line = indent + keyword.row.names.canonical(language) + ": " + example
        let snapshot = Snapshot(Array((above + [line]).joined(separator: "\n").utf8), as: role(of: place))
        #expect(snapshot.tree.problems.isEmpty && missing(snapshot).isEmpty, "\(line) \(snapshot.model.problems)")
      }
    }
  }

  @Test(arguments: Language.allCases) func activityExamplesAreReadAsMeant(_ language: Language) {
    for kind in ActivityKind.allCases {
      let text = exampleDocument(of: .week, in: .course, language) + "\n  " + exampleActivity(kind, language)
      let snapshot = Snapshot(Array(text.utf8))
      #expect(snapshot.tree.problems.isEmpty && snapshot.model.problems.isEmpty, "\(text)")
      #expect(snapshot.model.elements.contains { $0.kind == .activity(kind) }, "\(text)")
    }
  }

  private func role(of place: Place) -> DocumentRole { PlaceSet.projectParts.contains(place) ? .project : .plan }

  /// What the model has to say, apart from targets that a small example has no room for.
  private func missing(_ snapshot: Snapshot) -> [ModelProblem] {
    snapshot.model.problems.filter { $0.kind != .missingTarget && $0.kind != .unknownPattern }
  }
}
