import Engine
import Records
import Testing
import Wording

@testable import Exporting

@Suite("A leaflet's file")
struct LeafletHTMLTests {
  private func html(_ language: LanguageTag = .english) throws -> String {
    let events = try Shipped.events { Shipped.answer($0, $1, seed: 7) }
    let content = LeafletContent(of: try Shipped.session(of: events))
    return LeafletHTML(LeafletPage(content, words: Shipped.words.in(language))).text
  }

  @Test(
    "loads nothing and runs nothing",
    arguments: ["<script", "http:", "https:", "url(", "@import", "src=", "href=", " style=", " on"])
  func isClosed(forbidden: String) throws {
    let html = try html()
    let markup = html.replacing(/>[^<]*</, with: "><")
    #expect(!markup.contains(forbidden))
  }

  @Test("says its language and its direction")
  func direction() throws {
    #expect(try html().contains(#"<html lang="en" dir="ltr""#))
    let urdu = try #require(LanguageTag("ur"))
    #expect(try html(urdu).contains(#"<html lang="ur" dir="rtl""#))
  }

  @Test("titles each drawing", arguments: Pictogram.allCases)
  func titles(pictogram: Pictogram) {
    let drawing = pictogram.drawing(title: "What <it> shows").source
    #expect(drawing.contains("<title>What &lt;it&gt; shows</title>"))
    #expect(drawing.hasPrefix("<svg ") && drawing.hasSuffix("</svg>"))
  }
}
