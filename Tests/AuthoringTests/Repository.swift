import FoundationEssentials
import JSONSource

/// The files of the repository that tests read.
enum Repository {
  /// A file by its path from the root of the repository.
  static func file(_ path: String) throws -> SourceFile {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let data = try Data(contentsOf: URL(filePath: "/\(root)/\(path)"))
    return SourceFile(name: path, bytes: Array(data))
  }

  static func fixture(_ name: String) throws -> SourceFile {
    let file = try file("Tests/AuthoringTests/Fixtures/\(name)")
    return SourceFile(name: name, bytes: file.bytes)
  }
}
