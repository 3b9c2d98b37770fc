import Foundation
import Testing

/// What the sources promise about themselves. Each failure says what to do.
@Suite struct HouseRuleTests {
  /// Who may import whom; the package manager does not hold to it by itself.
  private let arrows: [String: Set<String>] = [
    "SourceText": [],
    "Vocabulary": [],
    "JSON": [],
    "CourseSyntax": ["SourceText", "Vocabulary"],
    "CourseModel": ["SourceText", "Vocabulary", "CourseSyntax", "Synchronization"],
    "CourseFormat": ["SourceText", "Vocabulary", "CourseSyntax", "CourseModel"],
    "CourseRules": ["SourceText", "Vocabulary", "CourseSyntax", "CourseModel"],
    "Workspaces": ["SourceText", "Vocabulary", "CourseSyntax", "CourseModel", "CourseRules", "Synchronization"],
    "Reports": ["SourceText", "Vocabulary", "JSON", "CourseSyntax", "CourseModel", "CourseRules"],
    "CourseReview": [
      "SourceText", "Vocabulary", "JSON", "CourseSyntax", "CourseModel", "CourseRules", "Reports",
    ],
    "Interchange": ["SourceText", "Vocabulary", "JSON", "CourseSyntax", "CourseModel", "CourseFormat"],
    "CourseEditor": [
      "SourceText", "Vocabulary", "CourseSyntax", "CourseModel", "CourseFormat", "CourseRules", "Reports",
    ],
    "CourseAnswers": [
      "SourceText", "Vocabulary", "JSON", "CourseModel", "CourseFormat", "CourseRules", "Reports", "CourseEditor",
    ],
    "coursecheck-browser": ["Vocabulary", "CourseRules", "CourseAnswers"],
    "LanguageServer": [
      "SourceText", "Vocabulary", "JSON", "CourseSyntax", "CourseModel", "CourseFormat", "CourseRules", "Workspaces",
      "Reports", "CourseEditor", "Synchronization",
    ],
    "Commands": [
      "SourceText", "Vocabulary", "JSON", "CourseSyntax", "CourseModel", "CourseFormat", "CourseRules", "Workspaces",
      "Reports", "CourseReview", "Interchange", "LanguageServer", "Glibc", "Musl", "Darwin", "Synchronization",
    ],
    "EditorFiles": ["Vocabulary", "Reports", "CourseEditor"],
    "Benchmarks": [
      "SourceText", "Vocabulary", "JSON", "CourseSyntax", "CourseModel", "CourseFormat", "CourseRules", "Workspaces",
      "Reports", "CourseReview", "LanguageServer", "Commands", "TestKit", "Foundation", "Glibc", "Synchronization",
    ],
    "coursecheck": ["Commands"],
    "coursecheck-dev": [
      "SourceText", "Vocabulary", "CourseSyntax", "CourseModel", "CourseFormat", "CourseRules", "Workspaces", "Reports",
      "JSON", "CourseEditor", "CourseAnswers", "EditorFiles", "Commands", "Benchmarks", "TestKit", "Foundation",
      "Synchronization",
    ],
  ]

  @Test(arguments: SourceFile.sources) func importsFollowTheArrows(_ file: SourceFile) {
    let allowed = arrows[file.target]
    #expect(allowed != nil, "\(file.target) is not in the list of targets above: a new target is a design change")
    for name in file.imports {
      #expect(allowed?.contains(name) == true, "\(file) imports \(name), which \(file.target) may not know")
    }
  }

  @Test(arguments: SourceFile.sources) func filesAreOfOneIdea(_ file: SourceFile) {
    let isTable =
      file.path.contains("/Activities/") || file.path.hasSuffix("Table.swift")
      || file.path.hasSuffix("Table+Generated.swift")
    #expect(
      isTable || file.lines.count <= 600, "\(file) has \(file.lines.count) lines: find the second idea and move it")
  }

  @Test(arguments: SourceFile.sources) func nothingTraps(_ file: SourceFile) {
    guard file.target != "coursecheck-dev" else { return }
    for (number, line) in file.lines.enumerated() where !line.drop(while: { $0 == " " }).hasPrefix("//") {
      for trap in ["try!", "as!", "fatalError(", "preconditionFailure("] where line.contains(trap) {
        Issue.record("\(file):\(number + 1) can trap: \(trap)")
      }
    }
  }

  /// Only the vocabulary, the rules and the texts for people speak Dutch; what they share has whole-word names.
  @Test(arguments: SourceFile.sources) func noFileIsEmptyOrAPlaceholder(_ file: SourceFile) {
    #expect(file.lines.count > 2, "\(file) says nothing")
  }

  @Test func theTopLevelIsAsAgreed() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: SourceFile.root.path)
    let agreed: Set<String> = ["Package.swift", "Sources", "Tests", "Grammars", "editors", "README.md"]
    for name in names where !name.hasPrefix(".") && !name.hasPrefix("ci-") {
      #expect(agreed.contains(name), "\(name) does not belong at the top level")
    }
  }

  @Test func everyFolderOfTestsIsRun() throws {
    let data = try #require(FileManager.default.contents(atPath: SourceFile.root.path + "/Package.swift"))
    let package = String(decoding: data, as: UTF8.self)
    for name in try FileManager.default.contentsOfDirectory(atPath: SourceFile.root.path + "/Tests")
    where name.hasSuffix("Tests") {
      #expect(package.contains("\"\(name)\""), "Package.swift does not name \(name): its tests never run")
    }
  }

  @Test func everyTargetIsOnTheMap() throws {
    let data = try #require(FileManager.default.contents(atPath: SourceFile.root.path + "/Sources/README.md"))
    let map = String(decoding: data, as: UTF8.self)
    for target in arrows.keys { #expect(map.contains("`\(target)`"), "Sources/README.md does not name \(target)") }
  }
}
