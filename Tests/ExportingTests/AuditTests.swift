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
      report, words: Words(catalogues: Shipped.interface, language: .english), questionnaires: [:])
  }

  @Test("gives every percentage with its count and its whole")
  func text() {
    let lines = AuditText(page).text.split(separator: "\n").map(String.init)
    #expect(lines.contains("Mother: 7"))
    #expect(lines.contains { $0.hasPrefix("- given and said back") && $0.contains("100.0 %") })
    #expect(lines.contains("Sessions that fail their integrity check, in the whole store: 1."))
    #expect(lines.filter { $0.count > 72 } == [])
  }

  @Test("calls everything by the words of the language that it is told in")
  func words() throws {
    let catalogue = try GoldenRecords.catalogue([
      "questionnaire.title": "Going home", "message.sleep": "Safe sleep",
      "message.crying": "Crying", "role.mother.short": "mam", "role.father.short": "dad",
    ])
    let words = Words(catalogues: [catalogue] + Shipped.interface, language: .pseudo)
    let page = AuditPage(report, words: words, questionnaires: ["messages": words])
    let text = page.tables.flatMap { [$0.heading] + $0.parts + $0.lines.map(\.name) }.joined()
    let shown = [WordingKey.title, .message("sleep"), .shortRole("father")].map {
      words.text($0).capitalisedFirst
    }
    #expect(shown.filter { !text.contains($0) } == [])
    let english = ["Going home", "Safe sleep", "other", "dad", "given", "talks"]
    #expect(english.filter { text.contains($0) } == [])
  }

  @Test("says that there is nobody to count where there is nobody")
  func nobody() throws {
    let counts = AuditCounts(period: try #require(AuditPeriod()), by: nil)
    let report = AuditReport(counts, on: SmallQuestionnaire.day(2026, 5, 20), failing: 0)
    let page = AuditPage(
      report, words: Words(catalogues: Shipped.interface, language: .english), questionnaires: [:])
    #expect(AuditText(page).text.contains("\nThere are no babies to count.\n"))
  }

  @Test("keeps a long name of a part together, under itself and beside its counts")
  func longName() {
    var sheet = TextSheet()
    sheet.addRow([["given and said back, in whatever way"], ["9"]], widths: [20, 7], label: "- ")
    #expect(sheet.text == "- given and said      9\n  back, in whatever\n  way\n")
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
