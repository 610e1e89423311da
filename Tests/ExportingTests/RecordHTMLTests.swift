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

@Suite("The records of a case as a page")
struct CaseHTMLTests {
  /// Two talks, the second with another weight and another answer to a sensitive question.
  private func page(for reader: Reader) throws -> String {
    var later = try RecordedVisit.talk(smokes: .value(.option(.yes)))
    try later.answer("weight", .value(.number(2400)))
    let words = try GoldenRecords.words()
    let records = try [RecordedVisit.talk(), later].map { visit in
      (
        record: try Record(of: visit.events, machine: SmallQuestionnaire.machine, for: reader),
        words: words
      )
    }
    return RecordHTML.articles(of: records, from: 1)
  }

  @Test("says in sentences what the picture under them shows", arguments: Reader.allCases)
  func sentences(reader: Reader) throws {
    let html = try page(for: reader)
    let start = try #require(html.firstRange(of: "<svg")).lowerBound
    let said = html[..<start].replacing(/<[^>]*>/, with: "").split(separator: "\n")
    let shown = html.matches(of: /<desc>(.*?)<\/desc>/).map { $0.1 }.joined(separator: " ")
    let changed = "Changed: birth weight"
    #expect(said.contains { $0 == changed } && shown.contains("- \(changed)"))
    let drawn = html[start...].matches(of: /<text[^>]*>([^<]*)/).map { $0.1 }.joined(separator: " ")
    #expect(drawn.contains(changed))
  }

  @Test("says what changed first, and nothing sensitive to a parent", arguments: Reader.allCases)
  func changes(reader: Reader) throws {
    let html = try page(for: reader)
    let part = try #require(
      html.firstMatch(of: /id="r2-changes".*?<\/section>/.dotMatchesNewlines()))
    #expect(part.0.contains(/3,?200 gram/) && part.0.contains(/2,?400 gram/))
    #expect(part.0.contains("smoking") == (reader == .practitioner))
    #expect(!html.contains("r1-changes"))
    let ways = html.matches(of: /href="#(r2-[a-z-]*)"/).map { String($0.1) }
    #expect(ways.prefix(2) == ["r2-title", "r2-changes"])
  }

  @Test("leads from the case to each record", arguments: Reader.allCases)
  func ways(reader: Reader) throws {
    let html = try page(for: reader)
    let names = html.matches(of: /\ id="([^"]*)"/).map { String($0.1) }
    let ways = html.matches(of: /\ href="#([^"]*)"/).map { String($0.1) }
    #expect(Set(names).count == names.count && Set(ways).isSubset(of: names))
    #expect(ways.prefix(4) == ["r1-case-words", "r1-case-picture", "r1-title", "r2-title"])
  }

  @Test("says first that it has to be hidden, to the practitioner alone")
  func hides() throws {
    #expect(try page(for: .practitioner).contains(/^<article[^>]*>\s*<header>\s*<p class="hide">/))
    #expect(try !page(for: .parent).contains("HIDE"))
  }
}
