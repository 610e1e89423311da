import Testing

@testable import nightlight

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("A folder")
struct FolderTests {
  @Test("gives the bytes of a file in it")
  func reads() throws {
    let temporary = TemporaryFolder()
    temporary.write("{}", to: "a.json")
    #expect(try Folder(path: temporary.path).read("a.json", atMost: 2) == Array("{}".utf8))
  }

  @Test(
    "knows nothing outside itself",
    arguments: ["../a.json", "/etc/passwd", "sub/a.json", "..", ".hidden", "a\u{0}.json", ""])
  func staysInside(name: String) {
    let temporary = TemporaryFolder()
    temporary.write("{}", to: "a.json")
    #expect(throws: FileTrouble.missing) {
      try Folder(path: temporary.path).read(name, atMost: 100)
    }
  }

  @Test("follows no link, waits for no pipe, reads no device and no folder")
  func ordinaryOnly() {
    let temporary = TemporaryFolder()
    symlink(temporary.write("{}", to: "a.json"), temporary.path + "/link.json")
    symlink("/dev/zero", temporary.path + "/zero.json")
    mkfifo(temporary.path + "/pipe.json", 0o600)
    mkdir(temporary.path + "/folder.json", 0o700)
    let folder = Folder(path: temporary.path)
    for name in ["link.json", "zero.json", "pipe.json", "folder.json"] {
      #expect(throws: FileTrouble.notAFile) { try folder.read(name, atMost: 100) }
    }
  }

  @Test("refuses a file that is too large before reading it")
  func tooLarge() {
    let temporary = TemporaryFolder()
    temporary.write("12345", to: "a.json")
    #expect(throws: FileTrouble.tooLarge(limit: 4)) {
      try Folder(path: temporary.path).read("a.json", atMost: 4)
    }
  }

  @Test("lists what stands in it, in the order of the bytes")
  func names() {
    let temporary = TemporaryFolder()
    for name in ["b", "a", "C", ".hidden"] { temporary.write("", to: name) }
    #expect(Folder(path: temporary.path).names == ["C", "a", "b"])
  }
}
