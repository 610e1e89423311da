import JSONSource
import Testing

@Suite("A damaged text") struct RobustnessTests {
  static let document = Array(
    #"""
    { "$schema": "x", "id": "co-sleeping", "n": [0, -1.5e+3, 2500], "no": [], "none": {},
      "key \"quoted\" \u00e9": "é € 👶 \uD83D\uDC76 \\ \/ end of a longer line",
      "deep": [[{"a": [true, false, null, {"b": "c"}]}]] }
    """#.utf8)

  @Test("is whole before it is damaged")
  func whole() {
    #expect(refusal(of: Self.document) == nil)
  }

  @Test("that is cut short anywhere is refused at its end, or inside its last character")
  func prefixes() {
    for length in Self.document.indices {
      let fault = refusal(of: Array(Self.document[..<length]))
      #expect(["json-ended-early", "json-not-utf8"].contains(fault?.code), "\(length) bytes")
    }
  }

  @Test("with any one byte changed ends in a value or a diagnostic on one of its lines")
  func mutations() {
    var bytes = Self.document
    for offset in bytes.indices {
      let original = bytes[offset]
      for byte in UInt8.min...UInt8.max {
        bytes[offset] = byte
        switch parse(bytes) {
        case .success(let root): #expect(root.kind == .object)
        case .failure(let fault): #expect((1...4).contains(fault.place.line))
        }
      }
      bytes[offset] = original
    }
  }

  @Test("with any one byte missing or doubled ends in a value or a diagnostic")
  func lengths() {
    for offset in Self.document.indices {
      var (shorter, longer) = (Self.document, Self.document)
      shorter.remove(at: offset)
      longer.insert(longer[offset], at: offset)
      for damaged in [shorter, longer] {
        let code = refusal(of: damaged)?.code ?? "json-document"
        #expect(code.hasPrefix("json-"))
      }
    }
  }

  @Test("with many keys is read in linear time, and its duplicate found")
  func manyKeys() {
    let keys = (0..<100_000).map { "\"\($0)\":0" }.joined(separator: ",")
    let limits = JSONLimits.catalogue
    #expect(refusal(of: Array("{\(keys)}".utf8), within: limits) == nil)
    #expect(refusal(of: Array("{\(keys),\"7\":0}".utf8), within: limits)?.place.pointer == "/7")
  }
}
