import FoundationEssentials
import JSONSource

/// The files of the repository that tests read.
enum Repository {
  private static let root =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  /// The paths of the questionnaires that are shipped.
  static func questionnaires() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/Questionnaires")
      .filter { $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") }
      .sorted().map { "Questionnaires/\($0)" }
  }

  /// A file by its path from the root of the repository.
  static func file(_ path: String) throws -> SourceFile {
    let data = try Data(contentsOf: URL(filePath: "\(root)/\(path)"))
    return SourceFile(name: path, bytes: Array(data))
  }

  static func fixture(_ name: String) throws -> SourceFile {
    let file = try file("Tests/AuthoringTests/Fixtures/\(name)")
    return SourceFile(name: name, bytes: file.bytes)
  }
}
