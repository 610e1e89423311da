import Authoring
import Testing

@Suite("A draft reader")
struct DraftReaderTests {
  static let top: [Slip] = [
    Slip(
      .unsupportedFormat, #""format": 1"#,
      #""format": ⟦2"#,
      help: "this version reads format 1"),
    Slip(
      .malformedVersion, #""version": "1.0.0""#,
      #""version": ⟦"1.0.0-beta""#,
      help: "write three numbers, such as '1.0.0'"),
    Slip(
      .malformedName, #""id": "quiet-nights""#,
      #""id": ⟦"Quiet nights""#,
      help: "write lower-case words joined by hyphens, a letter first, 64 bytes at most"),
    Slip(
      .malformedDate, #""expires": "2030-12-31""#,
      #""expires": ⟦"31.12.2030""#,
      help: "write the year, month and day, such as '2026-05-14'"),
    Slip(
      .unknownKey, #""parts": ["#,
      #"⟦"author": "A", "parts": ["#,
      help:
        "it may have 'format', 'id', 'version', 'review', 'sources', 'start', 'states', '$schema', 'parts', 'people', 'lists', 'urgent', 'derived', 'facts', 'scores', 'card', 'drinks', 'advice', 'prompts', 'guarantees' and 'examples'"
    ),
    Slip(
      .unknownKey, #""parts": ["#,
      #"⟦"part": [], "parts": ["#,
      help: "did you mean 'parts'?"),
    Slip(
      .unknownValue, #""status": "draft""#,
      #""status": ⟦"drafted""#,
      help: "did you mean 'draft'?"),
    Slip(
      .emptyRange, #""on": null, "expires": "2030-12-31""#,
      #""on": "2031-01-01", "expires": ⟦"2030-12-31""#),
    Slip(
      .wrongType, #""parts": ["nights", "people"]"#,
      #""parts": ["nights", "people", ⟦3]"#),
  ]

  @Test("notes what is wrong at the top", arguments: top)
  func findsTop(slip: Slip) throws {
    #expect(try findings(slip) == slip.found)
  }

  static let header: [Slip] = [
    Slip(
      .malformedAddress, #""seen": "own""#,
      #""url": ⟦"https://", "seen": "own""#,
      help: "it begins with 'https://' or 'http://' and has no spaces; null where there is none"),
    Slip(
      .numberOutsideLimits, #""seen": "own""#,
      #""year": ⟦20260, "seen": "own""#,
      help: "it lies from 1800 to 9999"),
    Slip(
      .emptyText, #""title": "Words for a test""#,
      #""title": ⟦" ""#),
    Slip(
      .unknownValue, #""seen": "own""#,
      #""seen": ⟦"read""#,
      help: "it is 'primary', 'secondary' or 'own'"),
    Slip(
      .emptyRange, #""from": 1, "to": 4"#,
      #""from": 5, "to": ⟦4"#),
    Slip(
      .numberOutsideLimits, #""to": 4"#,
      #""to": ⟦17"#,
      help: "it lies from 1 to 16"),
    Slip(
      .duplicateName, #"["mother", "father"]"#,
      #"["mother", "father", ⟦"mother"]"#),
    Slip(
      .unknownKey, #"{ "step": "safe-sleep" }"#,
      #"{ "step": "safe-sleep", ⟦"mustexclude": true }"#,
      help: "did you mean 'mustExclude'?"),
    Slip(
      .numberOutsideLimits, #""message": { "safe-sleep": { "step": "safe-sleep" } }"#,
      #""message": ⟦{ "safe-sleep": { "step": "safe-sleep" }"#
        + (1...48).map { #", "more-\#($0)": {}"# }.joined() + " }",
      help: "a list has 48 at most"),
  ]

  @Test("notes what is wrong with sources, people and lists", arguments: header)
  func findsHeader(slip: Slip) throws {
    #expect(try findings(slip) == slip.found)
  }
}
