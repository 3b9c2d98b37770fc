import Vocabulary

// Where a programme teaches students to plan and steer their own work.

extension Plan {
  /// The programme itself does so: by an activity, or a learning path.
  package var teachesSelfRegulation: Bool {
    heldActivities.contains { activities[$0].helpsRegulating }
      || all(.path).contains { namesStudying(folded(snapshot.title($0))) }
  }
}

extension PlacedCourse {
  /// By its title, or by what it says it teaches, it is about learning to study.
  package var isAboutStudying: Bool {
    namesStudying(folded(title)) || summary?.taught.contains { namesStudying($0.letters) } ?? false
  }
}

private let studyWords: [[UInt8]] = [
  "studiestart", "studievaardig", "studieloopbaan", "leren leren", "leren studeren", "zelfstur", "zelfregul", "plannen",
  "tutor", "mentor", "coach", "study skill", "learning to learn", "learning to study", "self regul", "self direct",
  "planning", "time management", "academic skill",
].map { Array($0.utf8) }

private func namesStudying(_ letters: [UInt8]) -> Bool { studyWords.contains { holds(letters, $0, .ofWord) } }
