// swift-tools-version: 6.2
import PackageDescription

// Targets stand in dependency order: a target may import only what stands above it.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// `WASM=1 swift build -c release --triple wasm32-unknown-none-wasm --product coursecheck-browser` compiles the core as a
// browser would run it, and makes one module of it.
let isForBrowser = Context.environment["WASM"] != nil

let browser: [SwiftSetting] =
  isForBrowser
  ? [
    .enableExperimentalFeature("Embedded"), .unsafeFlags(["-wmo", "-Xfrontend", "-disable-stack-protector"]),
    .unsafeFlags(["-Osize"], .when(configuration: .release)),
  ]
  : []

// The module takes what it uses out of the libraries and compiles that once; theirs would be thrown away by the linker.
let withoutObjects: [SwiftSetting] = isForBrowser ? [.unsafeFlags(["-Xfrontend", "-emit-empty-object-file"])] : []

let strictest = strict + [.treatWarning("EmbeddedRestrictions", as: .error)] + browser

// The core takes bytes and gives values. It uses the standard library only, and nothing that Embedded Swift refuses, so
// that the same code can run in a browser.
let core = strictest + withoutObjects

let browserTargets: [Target] =
  isForBrowser
  ? [
    // What the module does without a system below it: memory.
    .target(name: "BrowserRuntime"),
    // What a page can call.
    .executableTarget(
      name: "coursecheck-browser", dependencies: ["BrowserRuntime", "Vocabulary", "CourseRules", "CourseAnswers"],
      swiftSettings: strictest,
      linkerSettings: [
        .unsafeFlags([
          "-use-ld=lld", "-nostartfiles", "-Xclang-linker", "-nostdlib", "-Xlinker", "--no-entry", "-Xlinker", "-s",
          "-Xlinker", "--gc-sections", "-Xlinker", "--stack-first", "-Xlinker", "-z", "-Xlinker", "stack-size=1048576",
        ])
      ]),
  ] : []

// `FUZZ=1 swift build -c release --sanitize fuzzer --product coursecheck-fuzz` makes the program that `.ci/fuzz` runs. Its
// `main` is the fuzzer's, so that other builds cannot hold it.
var fuzzing: [Target] {
  Context.environment["FUZZ"] == nil
    ? []
    : [
      .executableTarget(
        name: "coursecheck-fuzz", dependencies: ["FuzzKit"], path: "Tests/Fuzz/Program",
        swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])],
        linkerSettings: [.unsafeFlags(comparisons.flatMap { ["-Xlinker", "--wrap=__sanitizer_cov_trace_\($0)"] })])
    ]
}

// What the compiler calls at each comparison; `Comparisons.swift` stands in for them.
let comparisons =
  ["switch", "pc_indir"] + ["cmp", "const_cmp"].flatMap { name in [1, 2, 4, 8].map { "\(name)\($0)" } }

let package = Package(
  name: "coursecheck",
  products: [
    .executable(name: "coursecheck", targets: ["coursecheck"])
  ],
  targets: [
    // Bytes, spans, lines, edits.
    .target(name: "SourceText", swiftSettings: core),
    // Every word of the format in two languages, and the activity catalogue.
    .target(name: "Vocabulary", swiftSettings: core),
    // A JSON value, its parser and its printer.
    .target(name: "JSON", swiftSettings: core),
    // Bytes to a lossless tree.
    .target(name: "CourseSyntax", dependencies: ["SourceText", "Vocabulary"], swiftSettings: core),
    // A tree to typed values that know where they were written.
    .target(name: "CourseModel", dependencies: ["SourceText", "Vocabulary", "CourseSyntax"], swiftSettings: core),
    // A snapshot to the edits that make it canonical, or that put it in the other language.
    .target(
      name: "CourseFormat", dependencies: ["SourceText", "Vocabulary", "CourseSyntax", "CourseModel"],
      swiftSettings: core),
    // The rules, what they say, and the engine that runs them.
    .target(
      name: "CourseRules", dependencies: ["SourceText", "Vocabulary", "CourseSyntax", "CourseModel"],
      swiftSettings: core),
    // Files that are looked at together: which belongs to which, and what a change concerns.
    .target(
      name: "Workspaces", dependencies: ["SourceText", "Vocabulary", "CourseSyntax", "CourseModel", "CourseRules"],
      swiftSettings: strict),
    // Findings and pages as text, for people and for programs.
    .target(
      name: "Reports",
      dependencies: ["SourceText", "Vocabulary", "JSON", "CourseSyntax", "CourseModel", "CourseRules"],
      swiftSettings: core),
    // What a curriculum committee reads: figures, findings and questions, as HTML, Markdown and JSON.
    .target(
      name: "CourseReview",
      dependencies: ["SourceText", "Vocabulary", "JSON", "CourseSyntax", "CourseModel", "CourseRules", "Reports"],
      swiftSettings: core),
    // Plans from tables and designs made elsewhere, and as tables, calendars and data for elsewhere.
    .target(
      name: "Interchange",
      dependencies: ["SourceText", "Vocabulary", "JSON", "CourseSyntax", "CourseModel", "CourseFormat"],
      swiftSettings: core),
    // What an editor asks about a document, as plain data.
    .target(
      name: "CourseEditor",
      dependencies: [
        "SourceText", "Vocabulary", "CourseSyntax", "CourseModel", "CourseFormat", "CourseRules", "Reports",
      ],
      swiftSettings: core),
    // One text by itself: what can be asked of it, and the answers as bytes.
    .target(
      name: "CourseAnswers",
      dependencies: [
        "SourceText", "Vocabulary", "JSON", "CourseModel", "CourseFormat", "CourseRules", "Reports", "CourseEditor",
      ],
      swiftSettings: core),
    // The protocol that editors speak: messages, positions, a server as a machine of bytes in and bytes out.
    .target(
      name: "LanguageServer",
      dependencies: [
        "SourceText", "Vocabulary", "JSON", "CourseSyntax", "CourseModel", "CourseFormat", "CourseRules", "Workspaces",
        "Reports", "CourseEditor",
      ],
      swiftSettings: strict),
    // The commands: arguments, files, terminal. The only library that touches the world.
    .target(
      name: "Commands",
      dependencies: [
        "SourceText", "Vocabulary", "JSON", "CourseSyntax", "CourseModel", "CourseFormat", "CourseRules", "Workspaces",
        "Reports", "CourseReview", "Interchange", "LanguageServer",
      ],
      swiftSettings: strict),
    // What editors are given as files: grammars, word lists, snippets.
    .target(
      name: "EditorFiles", dependencies: ["Vocabulary", "Reports", "CourseEditor"], swiftSettings: strict),
    // Generated plans, and what it takes to work on them beside the least that any program would need.
    .target(
      name: "Benchmarks",
      dependencies: [
        "SourceText", "Vocabulary", "JSON", "CourseSyntax", "CourseModel", "CourseFormat", "CourseRules", "Workspaces",
        "Reports", "CourseReview", "LanguageServer", "Commands", "TestKit",
      ],
      swiftSettings: strict),
    // For whoever works on coursecheck: generated files, benchmarks, a look inside.
    .executableTarget(
      name: "coursecheck-dev",
      dependencies: [
        "SourceText", "Vocabulary", "CourseSyntax", "CourseModel", "CourseFormat", "CourseRules", "Workspaces",
        "JSON", "Reports", "CourseEditor", "CourseAnswers", "EditorFiles", "Commands", "Benchmarks", "TestKit",
      ],
      swiftSettings: strict),
    // The program people run.
    .executableTarget(
      name: "coursecheck", dependencies: ["Commands"], swiftSettings: strict,
      linkerSettings: [
        .unsafeFlags(["-static-executable", "-Xlinker", "-s"], .when(platforms: [.linux], configuration: .release))
      ]),
    // Fixtures with carets, the sample documents, comparisons of models.
    .target(
      name: "TestKit",
      dependencies: [
        "SourceText", "Vocabulary", "CourseSyntax", "CourseModel", "CourseFormat", "CourseRules", "Workspaces",
      ],
      path: "Tests/TestKit", swiftSettings: strict),
    // What must hold whatever bytes come, for each part that takes some.
    .target(
      name: "FuzzKit",
      dependencies: [
        "SourceText", "Vocabulary", "JSON", "CourseSyntax", "CourseModel", "CourseFormat", "CourseRules", "Workspaces",
        "Interchange", "LanguageServer", "TestKit",
      ],
      path: "Tests/Fuzz/Kit", swiftSettings: strict),
    .testTarget(name: "VocabularyTests", dependencies: ["Vocabulary"], swiftSettings: strict),
    .testTarget(
      name: "CourseSyntaxTests", dependencies: ["SourceText", "Vocabulary", "CourseSyntax", "TestKit"],
      swiftSettings: strict),
    .testTarget(
      name: "CourseModelTests", dependencies: ["SourceText", "Vocabulary", "CourseSyntax", "CourseModel", "TestKit"],
      swiftSettings: strict),
    .testTarget(
      name: "CourseFormatTests",
      dependencies: ["SourceText", "Vocabulary", "CourseSyntax", "CourseModel", "CourseFormat", "TestKit"],
      swiftSettings: strict),
    .testTarget(
      name: "CourseRulesTests",
      dependencies: [
        "SourceText", "Vocabulary", "CourseSyntax", "CourseModel", "CourseFormat", "CourseRules", "TestKit",
      ], swiftSettings: strict),
    .testTarget(
      name: "WorkspacesTests",
      dependencies: ["SourceText", "Vocabulary", "CourseSyntax", "CourseModel", "CourseRules", "Workspaces"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "SourceText", "Vocabulary", "JSON", "CourseSyntax", "CourseModel", "CourseFormat", "CourseRules", "Workspaces",
        "Reports", "Interchange", "CourseAnswers", "Commands", "TestKit",
      ], swiftSettings: strict),
    .testTarget(
      name: "CourseReviewTests",
      dependencies: [
        "SourceText", "Vocabulary", "JSON", "CourseSyntax", "CourseModel", "CourseRules", "Reports", "CourseReview",
        "Commands", "TestKit",
      ], swiftSettings: strict),
    .testTarget(name: "JSONTests", dependencies: ["JSON"], swiftSettings: strict),
    .testTarget(
      name: "InterchangeTests",
      dependencies: [
        "SourceText", "Vocabulary", "JSON", "CourseSyntax", "CourseModel", "CourseFormat", "CourseRules", "Interchange",
        "TestKit", "FuzzKit",
      ], swiftSettings: strict),
    .testTarget(
      name: "CourseEditorTests",
      dependencies: [
        "SourceText", "Vocabulary", "CourseSyntax", "CourseModel", "CourseRules", "Reports", "CourseEditor", "TestKit",
      ], swiftSettings: strict),
    .testTarget(
      name: "LanguageServerTests",
      dependencies: [
        "SourceText", "Vocabulary", "JSON", "CourseSyntax", "CourseModel", "CourseRules", "Workspaces",
        "LanguageServer", "Commands",
        "TestKit", "FuzzKit",
      ], exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "BenchmarksTests",
      dependencies: [
        "Vocabulary", "CourseSyntax", "CourseModel", "CourseRules", "Workspaces", "Benchmarks", "TestKit",
      ],
      swiftSettings: strict),
    // The house: imports, names, sizes, generated files.
    .testTarget(
      name: "EditorFilesTests",
      dependencies: ["SourceText", "Vocabulary", "CourseSyntax", "CourseModel", "CourseRules", "EditorFiles"],
      swiftSettings: strict),
    // What the fuzzer begins with and has found, tried without it.
    .testTarget(name: "FuzzTests", dependencies: ["FuzzKit"], swiftSettings: strict),
    .testTarget(name: "HouseTests", dependencies: ["Vocabulary", "CourseRules", "EditorFiles"], swiftSettings: strict),
  ] + fuzzing + browserTargets)
