import CourseModel
import CourseRules
import CourseSyntax
import Foundation
import SourceText
import TestKit
import Vocabulary
import Workspaces

/// Tries odd values in every property, below every kind of block, in every kind of document: nothing may trap, and every
/// finding has its place in the text. When something does trap, the last line tells in which thousand.
func odd(from first: Int) {
  var number = 0
  var broken = 0
  let role = DocumentRole.plan
  for document in ["course", "community", "programme", "institution"] {
    for keyword in Keyword.allCases {
      let word = keyword.row.names.canonical(.english)
      for values in oddValues {
        number += 1
        if number < first { continue }
        if number % 1000 == 1 || number == first { print("\(number) …") }
        fflush(nil)
        for promise in brokenPromises(Array(text(document, word, values).utf8), as: role).prefix(3) {
          broken += 1
          print("! \(number) \(document), \(word), \(values.first ?? ""): \(promise)")
        }
      }
    }
  }
  for (name, sample) in oddDocuments {
    number += 1
    if number < first { continue }
    print("\(number) \(name)")
    fflush(nil)
    for role in [DocumentRole.plan, .project] {
      for promise in brokenPromises(Array(sample.utf8), as: role).prefix(3) {
        broken += 1
        print("! \(promise)")
      }
    }
  }
  print("\(number) documents, \(broken) broken promises")
  if broken > 0 { exit(1) }
}

/// Values that are read together, one in each block.
private let oddValues: [[String]] = [
  ["999999999", "0", "-5", "99999999999"], ["999999999 h", "0 min", "999999999 months", "999999999 weeks"],
  ["999999999 h per week", "0-0", "9-3", "999999999%"], ["week -10", "week 53", "week 0", "weeks 53-1"],
  ["weeks 10-2", "calendar week 53", "calendar weeks 51-2", "week 99999"],
  ["2026-02-30", "9999-12-31", "0001-01-01", "2026-12-31 to 2026-01-01"],
  ["at least 999999999", "at most 0", "at least 8", "at most 3"], ["~999999999", "0.001", "999999999.999", "1e9"],
  ["groups of 999999999", "groups of 0", "groups of 9-3", "groups of at most 0"],
  ["every 999999999 weeks", "0 times", "999999999 times", "every 0 weeks"],
  ["999999999 EC", "0 EC", "100%", "0%"], ["?", "none", "none: because", ""],
  ["23:59-00:00", "9:00-9:00", "25:00", "Monday 23:00-1:00"], ["X1", "X1, X2, X3", "week 3", "other.course#A"],
  ["in 1 group", "999999999 in 0 groups", "0 in 999999999 groups", "students, positive"],
  ["-", "  ", "[", "]"], ["999999999 of 0", "5 of 3", "0 of 0", "4 [8 of 9]"],
]

/// A property with these values in turn, below all blocks a document can have.
private func text(_ document: String, _ word: String, _ values: [String]) -> String {
  var at = 0
  func value() -> String {
    at += 1
    return values[at % values.count]
  }
  func line(_ indent: Int) -> String { String(repeating: " ", count: indent) + "\(word): \(value())\n" }
  var text = "\(document) X0: Odd [\(value())]\nlanguage: en\ndelivery: blended\nprinciples: A, B, C, D, E, F, G\n"
  text += line(0) + line(0)
  for block in [
    "outcome X1: Applies", "goal shared G1: Together", "agreement collaboration: Together",
    "assessment summative X2: Report [60%]", "tool Teams: Teams", "channel questions: Teams", "group G2: Group",
    "pattern P1: Day", "period 1: Block", "path A1: Path", "dimension finances: Money", "stakeholder teachers: All",
    "measurement pre: First", "support technical: Desk", "holiday: Free", "phase 1: Before", "persona P2: Travels",
    "role: Chair", "step S1: Step",
  ] { text += "\(block)\n" + line(2) }
  text += "boarding: Start\n  phase 1: Before\n" + line(4) + "    sync icebreaker: Hello [\(value())]\n" + line(6)
  text += "module M1: Theme [\(value())]\n" + line(2) + "week \(values.count): Week\n" + line(2)
  text += "  meeting X3: Talk [on campus, \(value())]\n" + line(4) + "    part 1: One [\(value())]\n" + line(6)
  text += "      sync discussion: Talk [groups of 4, \(value())] -> X1\n" + line(8) + line(8)
  text += "      or\n      sync check-in: Hello\n" + line(8) + "    break: [\(value())]\n"
  text += "  async group work X4: Make it [\(value())] -> X1, X4\n    follows: X3\n    prepares: X3\n" + line(4)
  text += "  async peer feedback: Comment [online, \(value())]\n    like: P1\n" + line(4)
  return text + "\(word) [\(value())]: \(value())\n\(word) X9: \(value()) [\(value())] -> X1\n"
}

private let oddDocuments: [(String, String)] = [
  ("empty", ""), ("a line end", "\n"), ("blank lines", "\n\n\n"), ("a space", " "), ("only a head", "course:"),
  ("a head without colon", "course"), ("no head", "> Students meet\n"), ("a week first", "week 1: One\n"),
  ("an item first", "- One\n- Two\n"), ("a comment", "# One"), ("half a bracket", "course X: a ["),
  ("an arrow", "course X: a ->"), ("a community", "community:\n"), ("a programme", "programme:\n"),
  ("an institution", "institution:\n"), ("two documents", "course A: a\ncourse B: b\ncommunity C: c\n"),
  ("ignores", "course A: a\nignore */*: x\nignore: \nignore notation/*\n"), ("or alone", "course A: a\nor\nor\nor\n"),
  ("indented", "    course A: a\n    week 1: One\n  week 2: Two\nweek 3: Three\n"),
  ("a pattern of itself", "course A: a\npattern P: p\n  like: P\npattern Q: q\n  like: R\npattern R: r\n  like: Q\n"),
  ("follows itself", "course A: a\nasync video B: b\n  follows: B\n  prepares: B\n"),
  ("limits", "limits:\n  community size: 999999999-0\n  EC: 999999999 h\n  large group: 0\n"),
  ("rules", "rules:\n  notation/*: off\n  x: error\nkind speed-date: Speed date [sync, 30-5 people]\n"),
  ("deep", (0..<3000).map { String(repeating: " ", count: $0) + "module: m\n" }.joined()),
  ("deep items", "course A: a\nteachers:\n" + (0..<2000).map { String(repeating: " ", count: $0) + "- m\n" }.joined()),
]
