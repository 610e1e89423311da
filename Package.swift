// swift-tools-version: 6.2
import PackageDescription

// The manifest is the diagram of the house: a module sees the modules named beside it and no other.
// Data flows left to right, from a questionnaire file to what is handed on.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A module of the house, and what it may see.
func module(_ name: String, sees dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a module.
func tests(of name: String, with others: Target.Dependency..., reading data: [String] = [])
  -> Target
{
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name)] + others, exclude: data,
    swiftSettings: strict)
}

let package = Package(
  name: "nightlight",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "nightlight", targets: ["nightlight"])],
  targets: [
    module("JSONSource"),
    module("Questions"),
    module("Authoring", sees: "JSONSource", "Questions"),
    module("Wording", sees: "JSONSource", "Questions"),
    module("Engine", sees: "Questions"),
    module("Advising", sees: "Questions", "Engine"),
    module("Proving", sees: "Questions", "Engine", "Advising"),
    module("Records", sees: "Questions", "Engine", "Advising"),
    module("Exporting", sees: "Questions", "Wording", "Records"),
    module("Storing", sees: "Questions", "Engine", "CSQLite", "CSodium"),
    module("Dialogue", sees: "Questions", "Engine", "Advising", "Wording", "Records"),
    .executableTarget(
      name: "nightlight",
      dependencies: [
        "JSONSource", "Questions", "Authoring", "Wording", "Engine", "Advising", "Proving",
        "Records", "Exporting", "Storing", "Dialogue",
      ],
      swiftSettings: strict),

    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .systemLibrary(
      name: "CSodium", pkgConfig: "libsodium",
      providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]),

    // What several test targets use to write questionnaires and conversations.
    .target(
      name: "TestSupport", dependencies: ["Questions", "Engine"], path: "Tests/TestSupport",
      swiftSettings: strict),

    tests(of: "JSONSource"),
    tests(of: "Questions"),
    tests(of: "Authoring", with: "JSONSource", "Questions", reading: ["Fixtures"]),
    tests(of: "Wording", with: "JSONSource", "Questions", "TestSupport"),
    tests(of: "Engine", with: "Questions", "TestSupport"),
    tests(of: "Advising", with: "Questions", "Engine", "TestSupport"),
    tests(of: "Proving", with: "Questions", "Engine", "Advising", "TestSupport"),
    tests(of: "Records", with: "Questions", "Engine", "Advising", "TestSupport"),
    tests(
      of: "Exporting", with: "JSONSource", "Questions", "Authoring", "Wording", "Engine",
      "Advising", "Records",
      "TestSupport", reading: ["Golden"]),
    tests(of: "Storing", with: "Questions", "Engine"),
    tests(
      of: "Dialogue", with: "Questions", "Engine", "Advising", "Wording", "Records", "JSONSource",
      "Authoring", "TestSupport"),
    tests(
      of: "nightlight",
      with: "JSONSource", "Questions", "Authoring", "Wording", "Engine", "Proving", "Records",
      "Storing", "Dialogue", "TestSupport", reading: ["Planted/faults.json"]),
    // Whole talks, as they are read on the screen.
    .testTarget(
      name: "TranscriptsTests",
      dependencies: [
        "JSONSource", "Questions", "Authoring", "Wording", "Engine", "Dialogue", "TestSupport",
      ],
      exclude: ["Families"], swiftSettings: strict),
    // The questionnaires that ship: what they promise, they keep.
    .testTarget(
      name: "QuestionnairesTests",
      dependencies: [
        "JSONSource", "Questions", "Authoring", "Wording", "Engine", "Advising", "TestSupport",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
