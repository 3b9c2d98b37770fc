import Vocabulary

/// A piece of a plan to fill in: fields are written `${1:what stands there}`, and the last place of the cursor is `$0`.
package struct Snippet: Sendable {
  /// What one types for it.
  package let word: Bilingual<String>
  package let title: Bilingual<String>
  package let lines: Bilingual<[String]>

  package static let all: [Snippet] = [
    Snippet(
      word: Bilingual(nl: "cursus", en: "course"),
      title: Bilingual(nl: "Een cursus om mee te beginnen", en: "A course to begin with"),
      lines: Bilingual(
        nl: [
          "cursus ${1:CODE1}: ${2:Titel}", "taal: nl", "studievorm: ${3:voltijd}", "studenten: ${4:?}",
          "groepsgrootte: ${5:?}", "studielast: ${6:5 EC}", "", "leeruitkomst LU1: ${7:Wat studenten daarna kunnen}",
          "",
          "week 1: ${8:Kennismaken}", "  asynchroon kennismaking: ${9:Stel jezelf voor} [online, individueel, 20 min]",
          "  $0",
        ],
        en: [
          "course ${1:CODE1}: ${2:Title}", "language: en", "study form: ${3:full-time}", "students: ${4:?}",
          "group size: ${5:?}", "workload: ${6:5 ECTS}", "", "outcome LO1: ${7:What students can do afterwards}", "",
          "week 1: ${8:Getting acquainted}",
          "  async getting acquainted: ${9:Introduce yourself} [online, alone, 20 min]", "  $0",
        ])),
    Snippet(
      word: Bilingual(nl: "leeruitkomst", en: "outcome"),
      title: Bilingual(nl: "Een leeruitkomst", en: "An outcome"),
      lines: Bilingual(
        nl: ["leeruitkomst ${1:LU2}: ${2:Wat studenten daarna kunnen}", "$0"],
        en: ["outcome ${1:LO2}: ${2:What students can do afterwards}", "$0"])),
    Snippet(
      word: Bilingual(nl: "toets", en: "assessment"),
      title: Bilingual(nl: "Een toets", en: "An assessment"),
      lines: Bilingual(
        nl: ["toets ${1:summatief} ${2:T1}: ${3:Titel} [${4:100%}, ${5:week 8}] -> ${6:LU1}", "$0"],
        en: ["assessment ${1:summative} ${2:T1}: ${3:Title} [${4:100%}, ${5:week 8}] -> ${6:LO1}", "$0"])),
    Snippet(
      word: Bilingual(nl: "week", en: "week"),
      title: Bilingual(nl: "Een lesweek", en: "A teaching week"),
      lines: Bilingual(
        nl: [
          "week ${1:2}: ${2:Titel}", "  asynchroon ${3:video}: ${4:Titel} [online, ${5:individueel}, ${6:20 min}]",
          "  $0",
        ],
        en: ["week ${1:2}: ${2:Title}", "  async ${3:video}: ${4:Title} [online, ${5:alone}, ${6:20 min}]", "  $0"])),
    Snippet(
      word: Bilingual(nl: "bijeenkomst", en: "meeting"),
      title: Bilingual(nl: "Een bijeenkomst met een begin en een eind", en: "A meeting with a start and a close"),
      lines: Bilingual(
        nl: [
          "bijeenkomst: ${1:Titel} [${2:op locatie}, ${3:90 min}]",
          "  synchroon check-in: ${4:Hoe zit je erbij?} [hele groep, 10 min]",
          "  synchroon ${5:casus}: ${6:Titel} [${7:groepjes van 4}, ${8:70 min}]",
          "  synchroon check-out: ${9:Wat neem je mee?} [hele groep, 10 min]", "$0",
        ],
        en: [
          "meeting: ${1:Title} [${2:on campus}, ${3:90 min}]",
          "  sync check-in: ${4:How do you feel today?} [whole group, 10 min]",
          "  sync ${5:case}: ${6:Title} [${7:groups of 4}, ${8:70 min}]",
          "  sync check-out: ${9:What do you take home?} [whole group, 10 min]", "$0",
        ])),
    Snippet(
      word: Bilingual(nl: "synchroon", en: "sync"),
      title: Bilingual(nl: "Een activiteit die allen tegelijk doen", en: "An activity that all do at the same time"),
      lines: Bilingual(
        nl: ["synchroon ${1:discussie}: ${2:Titel} [${3:groepjes van 4}, ${4:30 min}] -> ${5:LU1}", "$0"],
        en: ["sync ${1:discussion}: ${2:Title} [${3:groups of 4}, ${4:30 min}] -> ${5:LO1}", "$0"])),
    Snippet(
      word: Bilingual(nl: "asynchroon", en: "async"),
      title: Bilingual(
        nl: "Een activiteit die ieder op een eigen moment doet", en: "An activity that each does in their own time"),
      lines: Bilingual(
        nl: [
          "asynchroon ${1:opdracht}: ${2:Titel} [online, ${3:individueel}, ${4:60 min}] -> ${5:LU1}",
          "  feedback: ${6:docent} [binnen ${7:5 dagen}]", "$0",
        ],
        en: [
          "async ${1:assignment}: ${2:Title} [online, ${3:alone}, ${4:60 min}] -> ${5:LO1}",
          "  feedback: ${6:teacher} [within ${7:5 days}]", "$0",
        ])),
    Snippet(
      word: Bilingual(nl: "kanaal", en: "channel"),
      title: Bilingual(nl: "Een plek voor vragen", en: "A place for questions"),
      lines: Bilingual(
        nl: ["kanaal vragen: ${1:Teams} [binnen ${2:2 dagen}]", "$0"],
        en: ["channel questions: ${1:Teams} [within ${2:2 days}]", "$0"])),
    Snippet(
      word: Bilingual(nl: "afspraken", en: "agreements"),
      title: Bilingual(nl: "Afspraken over samenwerken", en: "Agreements on working together"),
      lines: Bilingual(
        nl: ["afspraken samenwerking:", "  - ${1:Wie niet kan, laat het de dag ervoor weten}", "  - $0"],
        en: ["agreements collaboration:", "  - ${1:Whoever cannot come says so the day before}", "  - $0"])),
    Snippet(
      word: Bilingual(nl: "meting", en: "measurement"),
      title: Bilingual(nl: "Een meting van binding", en: "A measurement of bonding"),
      lines: Bilingual(
        nl: ["meting ${1:voor}: ${2:Beginmeting} [${3:week 1}]", "$0"],
        en: ["measurement ${1:pre}: ${2:Where we start} [${3:week 1}]", "$0"])),
    Snippet(
      word: Bilingual(nl: "negeer", en: "ignore"),
      title: Bilingual(nl: "Een regel bewust opzijzetten", en: "Setting a rule aside on purpose"),
      lines: Bilingual(
        nl: ["negeer ${1:naam-van-de-regel}: ${2:waarom het hier niet geldt}", "$0"],
        en: ["ignore ${1:name-of-the-rule}: ${2:why it does not apply here}", "$0"])),
  ]
}

/// What a line of a snippet is made of.
enum SnippetPart: Equatable {
  case text(String)
  case field(Int, String)
  case cursor
}

/// The parts of a line; what is no field is text.
func parts(of line: String) -> [SnippetPart] {
  var parts: [SnippetPart] = []
  var rest = line[...]
  while let mark = rest.firstIndex(of: "$") {
    let after = rest[rest.index(after: mark)...]
    if mark > rest.startIndex { parts.append(.text(String(rest[..<mark]))) }
    if after.hasPrefix("0") {
      parts.append(.cursor)
      rest = after.dropFirst()
    } else if after.hasPrefix("{"), let colon = after.firstIndex(of: ":"), let close = after.firstIndex(of: "}"),
      let number = Int(after[after.index(after: after.startIndex)..<colon]), colon < close
    {
      parts.append(.field(number, String(after[after.index(after: colon)..<close])))
      rest = after[after.index(after: close)...]
    } else {
      parts.append(.text("$"))
      rest = after
    }
  }
  if !rest.isEmpty { parts.append(.text(String(rest))) }
  return parts
}

extension Snippet {
  /// As it stands once every field keeps what stands in it.
  package func plain(_ language: Language) -> String {
    lines[language].map { line in
      parts(of: line).map { part in
        switch part {
        case .text(let text), .field(_, let text): text
        case .cursor: ""
        }
      }.joined()
    }.joined(separator: "\n")
  }
}
