import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// There is a vision, and nothing tells that those who are to carry it had a say.
  static let visionNotShared = Rule(
    "vision-not-shared", in: .blendInstitution, .advice, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "003 Instellingsniveau; 004 Instellingsniveau [Wie]",
    title: Bilingual(nl: "Niet duidelijk of de visie gedeeld is", en: "Not clear whether the vision is shared"),
    why: Bilingual(
      nl:
        "Een visie werkt als docenten, studenten en de diensten zich erin herkennen. Dat begint ermee dat zij konden meepraten.",
      en:
        "A vision works when teachers, students and services recognise themselves in it. That begins with having had a say."
    ),
    asksForMissing: true,
    argument: "missing",
    examples: [
      .wrong(
        """
        instelling: Hogeschool
        strategie: Samenkomen voor wat je alleen samen kunt
        ^^^^^^^^^
          > De visie is gemaakt in overleg met docenten en onderwijskundigen.
        belanghebbende studenten: Studentenraad [geïnformeerd]
        """,
        fixed: """
          instelling: Hogeschool
          strategie: Samenkomen voor wat je alleen samen kunt
            > De visie is gemaakt in overleg met docenten en onderwijskundigen.
          belanghebbende studenten: Studentenraad [geïnformeerd]
            geraadpleegd: ?
          """),
      .wrong(
        """
        institution: University
        vision: Students learn in small groups
        ^^^^^^
        stakeholder students: Student council [consulted]
        stakeholder library: Library [consulted]
        """,
        fixed: """
          institution: University
          vision: Students learn in small groups
          stakeholder students: Student council [consulted]
          stakeholder library: Library [consulted]
          stakeholder teacher: ?
            consulted: ?
          """),
      .right(
        """
        instelling: Hogeschool
        strategie: Samenkomen voor wat je alleen samen kunt
          geraadpleegd: ja
        """),
      .right(
        """
        institution: University
        vision: Students learn in small groups
        stakeholder learning designers: Learning designers [consulted]
        review: Participation council [2026-06-24, approved]
        """),
      .right(
        """
        instelling: Hogeschool
        strategie: ?
        """),
    ],
    find: findUnsharedVision, say: sayUnsharedVision, fix: fixUnsharedVision)
}

private func findUnsharedVision(_ look: inout Look<[VisionGroup]>) {
  let plan = look.plan
  let visions = plan.visionStatements.filter { plan.saysSomething($0) }
  guard let vision = visions.first else { return }
  var missing: [VisionGroup] = []
  for group in VisionGroup.allCases {
    switch plan.consultation(of: group, on: visions) {
    case .notStated, .none: missing.append(group)
    case .unknown: look.cannotTell(vision, missing: .property(.consulted))
    case .stated: look.met()
    }
  }
  if !missing.isEmpty { look.notMet(vision, missing) }
}

private func sayUnsharedVision(_ groups: [VisionGroup]) -> Bilingual<String> {
  let names = listedAsChoice(groups.map { named($0) })
  return Bilingual(
    nl:
      "Er staat niet dat \(names.nl) over de visie konden meepraten. Deden ze dat wel, zet het er dan bij; anders is dit een goed moment.",
    en:
      "It does not say that \(names.en) had a say in the vision. If they did, note it down; if not, this is a good moment."
  )
}

private func named(_ group: VisionGroup) -> Bilingual<String> {
  switch group {
  case .teachers: Bilingual(nl: "docenten", en: "teachers")
  case .students: Bilingual(nl: "studenten", en: "students")
  case .support: Bilingual(nl: "de ondersteunende diensten", en: "the support services")
  }
}

private func fixUnsharedVision(_ context: Context, _ signal: Signal<[VisionGroup]>) -> [Fix] {
  var edits: [TextEdit] = []
  var added: [String] = []
  for group in signal.facts {
    let open = context.openLine(.consulted)
    if let stakeholder = context.plan.stakeholder(of: group) {
      // It says already that they were not.
      if context.plan.state(.consulted, of: stakeholder) != .notStated { return [] }
      edits.append(context.insertion(open, under: stakeholder))
    } else {
      added.append(context.openLine(.stakeholder, kind(of: group)) + "\n  " + open)
    }
  }
  if !added.isEmpty {
    edits.append(context.insertion(added.joined(separator: "\n"), atEndOf: context.plan.document))
  }
  return [Fix(Bilingual(nl: "Zet erbij wie meepraatte", en: "Add who had a say"), .needsText, edits)]
}

private func kind(of group: VisionGroup) -> Term {
  switch group {
  case .teachers: .stakeTeacher
  case .students: .stakeStudent
  case .support: .stakeAdviser
  }
}
