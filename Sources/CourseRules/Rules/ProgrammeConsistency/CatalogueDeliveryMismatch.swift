import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// A programme lists a course as online, blended or on campus, and its design is something else.
  static let catalogueDeliveryMismatch = Rule(
    "catalogue-delivery-mismatch", in: .programmeConsistency, .warning, .framework, gate: .whenStated, .committee,
    for: .programme, sources: "Graham; OSCQR 7",
    title: Bilingual(
      nl: "Onderwijsvorm in de opleiding past niet bij de cursus",
      en: "Delivery in the programme does not fit the course"),
    why: Bilingual(
      nl: "Studenten stemmen werk en reizen af op wat de studiegids zegt.",
      en: "Students plan work and travel by what the course catalogue says."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: mc101.course [5 EC, online]
                                            ^^^^^^
        """,
        fixed: """
          opleiding CE: Commerciële economie
          periode 1: Start
            cursus MC101: mc101.course [5 EC, blended]
          """,
        beside: [
          "mc101.course": """
          cursus MC101: Merken
          synchroon hoorcollege: Wat is een merk? [online, week 1, 60 min]
          synchroon werkgroep: Merken op straat [op locatie, week 2, 90 min]
          """
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: mc101.course [5 EC]
            delivery: blended
                      ^^^^^^^
        """,
        fixed: """
          programme CE: Commercial economics
          period 1: Start
            course MC101: mc101.course [5 EC]
              delivery: on campus
          """,
        beside: [
          "mc101.course": """
          course MC101: Brands
          sync lecture: What is a brand? [on campus, week 1, 60 min]
          sync tutorial: Brands in the street [on campus, week 2, 90 min]
          """
        ]),
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: mc101.course [5 EC, blended]
        """,
        beside: [
          "mc101.course": """
          cursus MC101: Merken
          synchroon hoorcollege: Wat is een merk? [online, week 1, 60 min]
          synchroon werkgroep: Merken op straat [op locatie, week 2, 90 min]
          """
        ]),
      // A tool alone does not move a course off campus.
      .right(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: mc101.course [5 EC, on campus]
        """,
        beside: [
          "mc101.course": """
          course MC101: Brands
          tool: Canvas
          sync lecture: What is a brand? [on campus, week 1, 60 min]
          """
        ]),
      // Of most activities it is not known where they take place.
      .right(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: mc101.course [5 EC, online]
        """,
        beside: [
          "mc101.course": """
          course MC101: Brands
          sync: What is a brand? [week 1, 60 min]
          sync: Brands in the street [on campus, week 2, 90 min]
          """
        ]),
    ],
    find: findDeliveryMismatches, say: sayDeliveryMismatch, fix: fixDeliveryMismatch)
}

private struct Facts {
  var course: String
  var listed: Term
  var designed: Term
  var span: Span
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("course", course), .init("listed", listed), .init("designed", designed)]
  }
}

private func findDeliveryMismatches(_ look: inout Look<Facts>) {
  let model = look.model
  for course in look.context.curriculum.courses {
    guard let listed = course.delivery, let child = model.child(.delivery, of: course.element) else { continue }
    guard let summary = course.summary else {
      look.cannotTell(course.element, missing: .otherDocument)
      continue
    }
    guard let designed = summary.designedDelivery.term else {
      look.cannotTell(course.element, missing: .property(.environment))
      continue
    }
    if summary.fits(listed) {
      look.met()
      continue
    }
    let span = model.elements[Int(child)].textSpan
    look.notMet(
      course.element, Facts(course: course.label, listed: listed, designed: designed, span: span), at: span,
      related: course.document.map { document in
        [
          RelatedPlace(
            document.head, Bilingual(nl: "Hier begint \(course.label).", en: "Here \(course.label) begins."))
        ]
      } ?? [])
  }
}

extension DesignedDelivery {
  fileprivate var term: Term? {
    switch self {
    case .onCampus: .deliveryOnCampus
    case .online: .deliveryOnline
    case .blended: .deliveryBlended
    case .unknown: nil
    }
  }
}

extension CourseSummary {
  /// Only what the course itself says of a place speaks against a word in the catalogue.
  fileprivate func fits(_ listed: Term) -> Bool {
    let isMet = !statedEnvironments.isDisjoint(with: [.onCampus, .workplace, .hybrid])
    switch listed {
    // Who may join online as well has not been sent away from campus.
    case .deliveryOnCampus: return designedDelivery == .onCampus || !statedEnvironments.contains(.online)
    case .deliveryOnline: return designedDelivery == .online || !isMet
    case .deliveryBlended: return designedDelivery == .blended
    case .deliveryHybrid: return designedDelivery != .online
    default: return true
    }
  }
}

private func sayDeliveryMismatch(_ facts: Facts) -> Bilingual<String> {
  let (listed, designed) = (facts.listed.row.names, facts.designed.row.names)
  return Bilingual(
    nl:
      "Volgens de opleiding is \(facts.course) '\(listed.canonical(.dutch))', maar zoals de cursus er nu uitziet is die '\(designed.canonical(.dutch))'. Verbeter een van beide.",
    en:
      "The programme lists \(facts.course) as '\(listed.canonical(.english))', but as the course looks now it is '\(designed.canonical(.english))'. Correct one of the two."
  )
}

private func fixDeliveryMismatch(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  [.changing(signal.facts.span, to: String(signal.facts.designed.row.names.canonical(context.language)))]
}
