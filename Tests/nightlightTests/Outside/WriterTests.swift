import Testing

@testable import nightlight

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("A writer")
struct WriterTests {
  @Test("says so when the disk is full")
  func full() {
    let device = open("/dev/full", O_WRONLY)
    defer { close(device) }
    #expect(throws: WriteFailure(number: ENOSPC)) { try Writer.write([1], to: device) }
  }

  @Test("ends the command with 74 when nobody reads any more")
  func closed() {
    signal(SIGPIPE, SIG_IGN)
    var ends: [CInt] = [0, 0]
    pipe(&ends)
    close(ends[0])
    defer { close(ends[1]) }
    var writer = Writer(descriptor: ends[1])
    writer.add(lines: ["Saved."])
    #expect(
      throws: Failure(.notWritten, "not everything could be written: the reader has gone")
    ) { try writer.finish() }
  }

  @Test("writes everything, in as many steps as it takes")
  func everything() throws {
    let folder = TemporaryFolder()
    let path = folder.write("", to: "out")
    let file = open(path, O_WRONLY)
    defer { close(file) }
    var writer = Writer(descriptor: file)
    for _ in 0..<10_000 {
      writer.add(lines: ["0123456789"])
      try writer.flushIfLarge()
    }
    try writer.finish()
    #expect(try Folder.read(path: path, atMost: 1 << 20).count == 110_000)
  }
}
