import JSONSource
import Testing

@Suite("The encoding of a text") struct EncodingTests {
  @Test("is refused inside a string where it is not UTF-8", arguments: malformed)
  func malformedInString(sequence: [UInt8]) throws {
    let fault = try #require(refusal(of: Array("[\"é".utf8) + sequence + Array("\"]".utf8)))
    #expect(fault.code == "json-not-utf8")
    #expect(fault.place == Place(file: "f.json", line: 1, column: 5, pointer: "/0"))
  }

  @Test("is refused between values where it is not UTF-8", arguments: malformed)
  func malformedOutside(sequence: [UInt8]) {
    #expect(refusal(of: Array("[ ".utf8) + sequence)?.code == "json-not-utf8")
    #expect(refusal(of: Array("[] ".utf8) + sequence)?.code == "json-not-utf8")
  }

  static let malformed: [[UInt8]] = [
    [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x20], [0xE0, 0x80, 0x80],
    [0xE0, 0x9F, 0xBF], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xEF, 0xBF, 0x41],
    [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x91],
    [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
    [0xF8, 0x88, 0x80, 0x80, 0x80],
  ]

  @Test(
    "is recognised when it is UTF-16 or UTF-32",
    arguments: [
      [0xFE, 0xFF, 0x00, 0x7B], [0xFF, 0xFE, 0x7B, 0x00], [0x00, 0x7B], [0x7B, 0x00],
      [0x00, 0x00, 0x00, 0x7B], [0xFF, 0xFE, 0x00, 0x00],
    ] as [[UInt8]])
  func otherEncodings(bytes: [UInt8]) throws {
    let fault = try #require(refusal(of: bytes))
    #expect(fault.code == "json-not-utf8")
    #expect(fault.help == "the file seems to be UTF-16 or UTF-32; save it as UTF-8")
  }
}
