import Dialogue
import Testing

@testable import nightlight

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("A line reader")
struct LineReaderTests {
  @Test("gives complete lines, then the end, and nothing for what has no end of line")
  func lines() {
    #expect(readings("1\n\n2") == [.line(.line("1")), .line(.line("")), .line(.end)])
  }

  @Test("gives the end again and again")
  func end() {
    #expect(readings("", count: 3) == [.line(.end), .line(.end), .line(.end)])
  }

  @Test("reports what is no answer as what it is")
  func troubles() {
    let long = String(repeating: "x", count: 5000)
    #expect(
      readings("\(long)\na\u{7}b\n") == [
        .line(.tooLong(limit: 4096)), .line(.unsafe(kept: "ab")), .line(.end),
      ])
  }

  private func readings(_ text: String, count: Int = .max) -> [LineReader.Reading] {
    let folder = TemporaryFolder()
    let file = open(folder.write(text, to: "input"), O_RDONLY)
    defer { close(file) }
    var reader = LineReader(descriptor: file, interruptions: nil)
    var readings: [LineReader.Reading] = []
    repeat {
      readings.append(reader.next())
    } while count < .max
      ? readings.count < count : readings.last != .line(.end)
    return readings
  }
}
