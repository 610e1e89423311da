import Engine
import Questions
import Records
import TestSupport
import Testing
import Wording

@testable import Exporting

@Suite("An audit on paper") struct AuditTests {
  let report: AuditReport
  let page: AuditPage

  /// Seven families in which the mother was given a message, and in six of them the father was not.
  init() throws {
    let period = try #require(AuditPeriod())
    var counts = AuditCounts(period: period, by: nil)
    let day = SmallQuestionnaire.day(2026, 5, 20)
    for number in 0..<7 {
      let events = try MessagesQuestionnaire.events(
        people: [MessagesQuestionnaire.mother]
          + (number < 6 ? [MessagesQuestionnaire.father] : [])
      ) { key in
        key.state == "became" && key.person == MessagesQuestionnaire.father.id
          ? .value(.option("refused")) : nil
      }
      let session = try AuditSession(of: events, machine: MessagesQuestionnaire.machine)
      counts.add(try #require(AuditCase([session], assessment: "messages", on: day)))
    }
    report = AuditReport(counts, on: day, failing: 1)
    page = AuditPage(
      report, words: Words(catalogues: Shipped.interface, language: .english)
    ) { _, _ in nil }
  }

  @Test("gives every percentage with its count and its whole")
  func text() {
    let lines = AuditText(page).text.split(separator: "\n").map(String.init)
    #expect(lines.contains("Mother: 7"))
    #expect(lines.contains { $0.hasPrefix("- given and said back") && $0.contains("100.0 %") })
    #expect(lines.contains("Sessions that fail their integrity check, in the whole store: 1."))
    #expect(lines.filter { $0.count > 72 } == [])
  }

  @Test("sets a bar under each sentence that says the same, and loads nothing")
  func html() {
    let html = AuditHTML(page).text
    let bars = page.tables.flatMap(\.lines).filter { !$0.cells.isEmpty && $0.total > 0 }
    #expect(bars.count > 4)
    for bar in bars {
      let sentence = HTML.text(bar.sentence).source
      #expect(html.contains("<p>\(sentence)</p>\n<div class=\"bar\"><svg"), "\(sentence)")
    }
    #expect(!html.contains("url(") && !html.contains("<script"))
  }

  @Test("tells parts apart by patterns, of which no two that lie side by side are the same")
  func patterns() {
    let bars = (0..<7).map { pattern in
      AuditBar(parts: [(pattern, 1)], width: 100, title: "").html.source
    }
    #expect(Set(bars).count == bars.count)
  }

  @Test(
    "rounds a percentage, and never to nothing or to all where it is neither",
    arguments: [
      (0, 9, "0.0"), (9, 0, "100.0"), (1, 2999, "0.1"), (2999, 1, "99.9"), (5, 3, "62.5"),
    ])
  func percentage(count: Int, rest: Int, text: String) {
    #expect(Percentage.text(count, of: count + rest) == text)
  }

  @Test("is the same in CSV and JSON")
  func tables() {
    let csv = AuditCSV(report).text
    #expect(csv.hasPrefix("from,to,on,by,group,table,questionnaire,message,row,category,count,of,"))
    #expect(csv.contains(",message,messages,sleep,mother,said-back,7,7,100.0\r\n"))
    #expect(csv.contains(",integrity,,,sessions,failing,1,,\r\n"))
    let json = String(decoding: AuditJSON(report).bytes, as: UTF8.self)
    #expect(json.contains("\"failingIntegrity\": 1"))
  }
}

@Suite("A case as a picture") struct TimelineTests {
  @Test("says in words what it shows, and shows a parent nothing of the practitioner's part")
  func audiences() throws {
    let events = try MessagesQuestionnaire.events(people: [MessagesQuestionnaire.mother])
    let words = Words(catalogues: Shipped.interface, language: .english)
    let pictures = try Reader.allCases.map { reader in
      let record = try Record(of: events, machine: MessagesQuestionnaire.machine, for: reader)
      return TimelineSVG(Timeline([(record, words)], words: words)).text
    }
    #expect(pictures.map { $0.contains("Open: ") } == [false, true])
    #expect(pictures.allSatisfy { $0.contains("<title>Case C-4471, contact by contact</title>") })
  }
}
