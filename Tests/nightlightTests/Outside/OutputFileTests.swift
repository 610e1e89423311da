import Testing

@testable import nightlight

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("An output file")
struct OutputFileTests {
  @Test("is for its owner alone, and takes the place of what stood there")
  func replaces() throws {
    let folder = TemporaryFolder()
    let path = folder.write("before", to: "leaflet.html")
    try OutputFile.write(Array("after".utf8), to: path)
    #expect(try Folder.read(path: path, atMost: 100) == Array("after".utf8))
    #expect(permissions(of: path) == 0o600)
    #expect(Folder(path: folder.path).names == ["leaflet.html"])
  }

  @Test("that may not be written over is for its owner alone, and stays as it is")
  func creates() throws {
    let folder = TemporaryFolder()
    let path = folder.path + "/case"
    try OutputFile.create(Array("first".utf8), at: path)
    #expect(permissions(of: path) == 0o600)
    let failure = #expect(throws: Failure.self) { try OutputFile.create([1], at: path) }
    #expect(failure?.status == .cannotCreate)
    #expect(try Folder.read(path: path, atMost: 100) == Array("first".utf8))
    #expect(Folder(path: folder.path).names == ["case"])
  }

  @Test("that cannot be created leaves nothing behind")
  func cannotCreate() {
    let folder = TemporaryFolder()
    let path = folder.path + "/nowhere/leaflet.html"
    let failure = #expect(throws: Failure.self) { try OutputFile.write([1], to: path) }
    #expect(failure?.status == .cannotCreate)
  }

  @Test("whose pieces come to an end too early leaves what stood there, and nothing else")
  func isBrokenOff() throws {
    let folder = TemporaryFolder()
    let path = folder.write("before", to: "records.csv")
    #expect(throws: Failure.self) {
      try OutputFile.write(to: path) { output throws(Failure) in
        output.add(Array(repeating: 1, count: 1 << 17))
        try output.flushIfLarge()
        throw Failure(.badData, "a session is damaged")
      }
    }
    #expect(try Folder.read(path: path, atMost: 100) == Array("before".utf8))
    #expect(Folder(path: folder.path).names == ["records.csv"])
  }

  @Test("leaves a pipe a pipe, and writes into it")
  func pipe() throws {
    let folder = TemporaryFolder()
    let path = folder.path + "/pipe"
    try #require(mkfifo(path, 0o600) == 0)
    let reader = open(path, O_RDWR)
    defer { close(reader) }
    try OutputFile.write(Array("through".utf8), to: path)
    var bytes = [UInt8](repeating: 0, count: 7)
    #expect(read(reader, &bytes, 7) == 7 && bytes == Array("through".utf8))
    #expect(throws: FileTrouble.notAFile) { try Folder.read(path: path, atMost: 100) }
    #expect(Folder(path: folder.path).names == ["pipe"])
  }

  @Test("takes the place of a link, and leaves the file that it led to")
  func link() throws {
    let folder = TemporaryFolder()
    let file = folder.write("before", to: "record.txt")
    let link = folder.path + "/link"
    try #require(symlink("record.txt", link) == 0)
    try OutputFile.write(Array("after".utf8), to: link)
    #expect(try Folder.read(path: file, atMost: 100) == Array("before".utf8))
    #expect(try Folder(path: folder.path).read("link", atMost: 100) == Array("after".utf8))
  }

  @Test("of a new name takes the place of nothing")
  func isNew() throws {
    let folder = TemporaryFolder()
    _ = folder.write("before", to: "card.html")
    let paths = try (1...2).map { number in
      try OutputFile.writeNew(
        [number], named: "card", ending: "html", in: Folder(path: folder.path))
    }
    #expect(paths == ["card-2.html", "card-3.html"].map { folder.path + "/" + $0 })
    #expect(
      Folder(path: folder.path).names == ["card-2.html", "card-3.html", "card.html"])
    #expect(try Folder.read(path: folder.path + "/card.html", atMost: 9) == Array("before".utf8))
    #expect(permissions(of: folder.path + "/card-3.html") == 0o600)
  }

  @Test("of a new name leaves no empty file where it cannot be written")
  func leavesNothing() {
    let folder = TemporaryFolder()
    #expect(throws: Failure.self) {
      try OutputFile.writeNew(
        [1], named: "card", ending: "html", in: Folder(path: folder.path + "/nowhere"))
    }
    #expect(Folder(path: folder.path).names == [])
  }

  @Test("does not take the place of a folder")
  func notAFolder() {
    let folder = TemporaryFolder()
    mkdir(folder.path + "/leaflet.html", 0o700)
    let failure = #expect(throws: Failure.self) {
      try OutputFile.write([1], to: folder.path + "/leaflet.html")
    }
    #expect(failure?.status == .cannotCreate)
    #expect(Folder(path: folder.path).names == ["leaflet.html"])
  }

  private func permissions(of path: String) -> mode_t {
    var facts = stat()
    stat(path, &facts)
    return facts.st_mode & 0o777
  }
}
