import CourseModel
import Vocabulary

extension Rule {
  /// A module goes through part of the cycle of inquiry only.
  static let phaseMissing = Rule(
    "phase-missing", in: .coiInquiry, .warning, .framework, gate: .whenStated, .core, for: .course,
    sources: "CoI; 001 CoI-cognitive",
    title: Bilingual(nl: "Onderzoekend leren niet rond", en: "Cycle of inquiry not complete"),
    why: Bilingual(
      nl:
        "Wie iets onderzoekt, begint met een vraag, verkent, brengt ideeën samen en past die toe. Slaat een module een stap over, dan blijft kennis losser liggen. Werk je aan een vaardigheid, dan hoeft dit niet.",
      en:
        "Inquiry starts with a question, explores, brings ideas together and applies them. Where a module skips a step, knowledge stays looser. For training a skill this is not needed."
    ),
    argument: "missing",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        module M1: Merken
        ^^^^^^^^^
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          asynchroon zoekopdracht: Zoek drie sterke merken [online, 30 min]
          synchroon casus: Een merk voor de bakker [groepjes van 4, 60 min]
          synchroon presentatie: Ons merk [groepjes van 4, 20 min]
        """,
        fixed: """
          cursus MC101: Marketing
          module M1: Merken
            synchroon open vragen: Open vragen [?]
            asynchroon kennisclip: Wat is een merk? [online, 10 min]
            asynchroon zoekopdracht: Zoek drie sterke merken [online, 30 min]
            synchroon casus: Een merk voor de bakker [groepjes van 4, 60 min]
            synchroon presentatie: Ons merk [groepjes van 4, 20 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        module M1: Brands
        ^^^^^^^^^
          sync poll: Which brand do you trust? [5 min]
          async video: What is a brand? [online, 10 min]
          async assignment: Compare two brands [online, 60 min]
          async reading: Chapter 2 [60 min]
        """,
        fixed: """
          course MC101: Marketing
          module M1: Brands
            sync poll: Which brand do you trust? [5 min]
            async video: What is a brand? [online, 10 min]
            async assignment: Compare two brands [online, 60 min]
            async reading: Chapter 2 [60 min]
            sync presentation: Presentation [?]
          """),
      .right(
        """
        cursus MC101: Marketing
        module M1: Merken
          synchroon peiling: Welk merk vertrouw je? [5 min]
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          synchroon discussie: Wat maakt een merk sterk? [30 min]
          synchroon presentatie: Ons merk [groepjes van 4, 20 min]
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          async video: What is a brand? [online, 10 min]
          sync poll: Which brand do you trust? [5 min]
        week 2: Brands
          async reading: Chapter 2 [60 min]
          sync case: A brand for the baker [groups of 4, 60 min]
        """),
    ],
    find: findMissingPhases, say: sayMissingPhases, fix: fixMissingPhases)
}

private func findMissingPhases(_ look: inout Look<InquiryPhases>) {
  if look.plan.says(.training, for: .type) { return }
  for unit in look.plan.inquiryUnits where unit.activities.count >= leastInquiryActivities {
    if unit.coverage < leastInquiryCoverage {
      look.cannotTell(unit.element, missing: .property(.inquiry))
      continue
    }
    // Gathering ideas without using them is a finding of its own.
    if unit.phases.isSubset(of: [.triggering, .exploration]) { continue }
    let missing = everyPhase.subtracting(unit.phases)
    if missing.isEmpty {
      look.met()
    } else {
      let isMild = missing == .triggering || missing == .exploration || missing == .integration
      look.notMet(unit.element, missing, severity: isMild ? .advice : nil)
    }
  }
}

private let everyPhase: InquiryPhases = [.triggering, .exploration, .integration, .resolution]

private func sayMissingPhases(_ missing: InquiryPhases) -> Bilingual<String> {
  var words: [Bilingual<String>] = []
  if missing.contains(.triggering) {
    words.append(Bilingual(nl: "een vraag of probleem om mee te beginnen", en: "a question or problem to start from"))
  }
  if missing.contains(.exploration) {
    words.append(Bilingual(nl: "een moment om te verkennen", en: "a moment to explore"))
  }
  if missing.contains(.integration) {
    words.append(Bilingual(nl: "een moment om ideeën samen te brengen", en: "a moment to bring ideas together"))
  }
  if missing.contains(.resolution) {
    words.append(Bilingual(nl: "een taak om het geleerde toe te passen", en: "a task to apply what was learnt"))
  }
  let list = listed(words)
  return Bilingual(
    nl: "Voor onderzoekend leren ontbreekt hier nog iets: \(list.nl).",
    en: "For learning by inquiry something is still missing here: \(list.en).")
}

private func fixMissingPhases(_ context: Context, _ signal: Signal<InquiryPhases>) -> [Fix] {
  context.addingPhases(signal.facts, to: signal.element)
}
