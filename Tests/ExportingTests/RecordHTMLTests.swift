import Engine
import Questions
import Records
import TestSupport
import Testing
import Wording

@testable import Exporting

@Suite("A record as a page")
struct RecordHTMLTests {
  private func page(for reader: Reader, named name: String = "Em <b>") throws -> String {
    let record = try GoldenRecords.record(for: reader, named: name)
    let words = try GoldenRecords.words()
    let frame = RecordHTML.frame(title: "Record", in: .english)
    return frame.before + RecordHTML.article(record, words: words, number: 1)
      + RecordHTML.article(record, words: words, number: 2) + frame.after
  }

  @Test(
    "loads nothing and runs nothing",
    arguments: ["<script", "http:", "https:", "url(", "@import", "src=", " style=", " on"])
  func isClosed(forbidden: String) throws {
    let markup = try page(for: .practitioner).replacing(/>[^<]*</, with: "><")
    #expect(!markup.contains(forbidden))
  }

  @Test("takes nothing that anybody said for markup, and sets own words apart with their language")
  func escapes() throws {
    let html = try page(for: .practitioner)
    #expect(html.contains("the mother (Em &lt;b&gt;)") && !html.contains("Em <b>"))
    let own = try page(for: .practitioner, named: "x")
    #expect(!own.contains("\u{202E}"))
  }

  @Test("says first that it has to be hidden, to the practitioner alone")
  func hides() throws {
    let text = try page(for: .practitioner).split(separator: "<body>")[1]
    #expect(
      text.contains(/^<main>\s*<article[^>]*>\s*<header>\s*<p class="hide">HIDE FROM ONLINE VIEW/))
    #expect(!(try page(for: .parent)).contains("HIDE"))
  }

  @Test("tells a family's reader no sensitive value, no name and nothing of the part after it")
  func parent() throws {
    let html = try page(for: .parent)
    for secret in ["Em", "S. Afe", "not at home", "sleep place seen", "RULES"] {
      #expect(!html.contains(secret))
    }
  }

  @Test("has an element for each way to one, and no two of one name", arguments: Reader.allCases)
  func anchors(reader: Reader) throws {
    let html = try page(for: reader)
    let names = html.matches(of: /\ id="([^"]*)"/).map { String($0.output.1) }
    let ways = html.matches(of: /\ href="#([^"]*)"/).map { String($0.output.1) }
    #expect(Set(names).count == names.count)
    #expect(!ways.isEmpty && Set(ways).isSubset(of: names))
  }

  @Test("leads from its contents to each heading in turn", arguments: Reader.allCases)
  func contents(reader: Reader) throws {
    let html = try page(for: reader)
    let headings = html.matches(of: /<h2 id="(r1-[a-z-]*)"/).map { String($0.output.1) }
    let ways = html.matches(of: /<a href="#(r1-[a-z-]*)">/).map { String($0.output.1) }
    #expect(headings == ["r1-contents"] + ways)
  }
}
