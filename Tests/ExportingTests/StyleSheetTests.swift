import Testing

@testable import Exporting

@Suite("A sheet of style")
struct StyleSheetTests {
  static let sheets: [StyleSheet] = [.base, .leaflet, .card, .grid, .record, .audit]

  @Test("is known by its digest", arguments: sheets)
  func digest(sheet: StyleSheet) {
    #expect("\(sheet.digest)" == SHA256.base64(of: Array("\(sheet.text)".utf8)))
  }

  @Test("is allowed by the policy of the page that it is for, and no other is", arguments: sheets)
  func policy(sheet: StyleSheet) {
    let page = HTML.document(title: "T", sheet: sheet, [], body: .element("body"))
    let digests = [StyleSheet.base, sheet].map { "'sha256-\($0.digest)'" }.joined(separator: " ")
    #expect(page.contains("default-src 'none'; style-src \(digests); base-uri 'none'; "))
    #expect(page.components(of: "<style>") == 2)
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(of text: String) -> Int { split(separator: text).count - 1 }
}
