import Engine
import Questions
import Records
import TestSupport
import Testing
import Wording

@testable import Exporting

@Suite("A grid on paper") struct GridTests {
  let grid: DischargeGrid
  let page: GridPage
  let words: Words

  init() throws {
    grid = try #require(GridSamples.mixed)
    words = try GridSamples.words()
    page = GridPage(grid, of: "C-4471", words: words)
  }

  @Test("fits any width, and says the same at each", arguments: [40, 56, 72])
  func width(columns: Int) {
    let text = GridText(page, columns: columns).text
    for line in text.split(separator: "\n") { #expect(line.count <= columns, "\(line)") }
    let said = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("OPEN: 5."))
    #expect(said.contains("This tool does not decide whether to go home."))
    #expect(said.contains("NOT DONE."))
  }

  @Test("begins with who may not see it, and ends with what is held separately")
  func frame() {
    let lines = GridText(page).text.split(separator: "\n")
    #expect(lines.first == "HIDE FROM ONLINE VIEW")
    #expect(lines.last == "Restricted part: held separately")
    #expect(page.columns == ["message", "mother", "father", "grandparent (=Nan, \"N\")"])
  }

  @Test("says of every message who had it, and never of one parent that both did")
  func summary() {
    let yes = page.rows[0].summary
    #expect(yes.contains("mother yes, father OPEN"))
    #expect(yes.hasSuffix("NOT DONE."))
  }

  @Test("speaks one language, but for what people typed")
  func language() throws {
    let html = GridHTML(GridPage(grid, of: "C-4471", words: words.in(.pseudo))).text
    let typed = [
      "C-4471", "=Nan, &quot;N&quot;", "&quot;asked at &lt;18:00&gt;&quot;", "A. Example",
    ]
    let body = try #require(html.firstRange(of: "<body>")).upperBound
    let text = String(html[body...]).replacing(/<[^>]*>/, with: " ")
    let rest = typed.reduce(text) { $0.replacing($1, with: "") }
    #expect(rest.matches(of: /[A-Za-z]+/).map { String($0.0) } == [])
  }

  @Test("lists each visit at which it was tried, with the reason")
  func attempts() {
    let because = page.sections[1].items
    #expect(because.contains { $0.hasPrefix("father, 1 May 2026: not there") })
    #expect(because.contains { $0.hasPrefix("father, 2 May 2026: not there") })
    #expect(because.allSatisfy { !$0.hasPrefix("mother") })
  }

  @Test("is one HTML file without markup of anybody else's")
  func html() {
    let html = GridHTML(page).text
    #expect(html.hasPrefix("<!doctype html>"))
    #expect(html.contains("asked at &lt;18:00&gt;"))
    #expect(!html.contains("<script") && !html.contains("<18:00>"))
    #expect(html.split(separator: "<th scope=\"col\">").count == 5)
    #expect(html.split(separator: "<th scope=\"row\">").count == 3)
    #expect(html.contains("<td class=\"open\"><b class=\"who\">father</b><strong>OPEN</strong>"))
  }

  @Test("is a table for other programs, a record for each carer and message")
  func csv() {
    let lines = GridCSV(grid, of: "C-4471", words: words).text.utf8.split(separator: 10)
    #expect(lines.count == 1 + 2 * 3)
    #expect(lines.allSatisfy { $0.last == 13 })
    let text = GridCSV(grid, of: "C-4471", words: words).text
    #expect(text.contains("C-4471,sleep,grandparent,,\"'=Nan, \"\"N\"\"\",refused"))
    #expect(text.contains("C-4471,crying,mother,,,given-not-said-back,no,2026-05-02"))
  }
}

@Suite("Comma-separated values") struct CSVTests {
  @Test(
    "are no formulas",
    arguments: ["=1+1", "+1", "-1", "@a", "\t=1", "\r=1", "  =1", "\u{FF1D}1", "\0=1", "'=1"])
  func formulas(value: String) {
    var table = CSV()
    table.add([value])
    let first = table.text.unicodeScalars.first { $0 != "\"" }
    #expect(first == "'")
  }

  @Test(
    "are read as they were written",
    arguments: ["", "a", "a,b", "\"", "a\"\u{301}b", "it's", " ", "Ä, ب", "=1", "'=1", "''", " '"])
  func roundTrip(value: String) {
    var table = CSV()
    table.add([value, "end"])
    let fields = Self.fields(of: table.text)
    #expect(fields.map { $0.hasPrefix("'") ? String($0.dropFirst()) : $0 } == [value, "end"])
  }

  @Test("are one line a record, without what hides or turns a line round")
  func harmless() {
    var table = CSV()
    table.add(["one\r\ntwo\u{1B}[2J\u{202E}"])
    #expect(Array(table.text.utf8) == Array("\"one  two[2J\"\r\n".utf8))
  }

  /// A second reading of RFC 4180, of one record.
  private static func fields(of text: String) -> [String] {
    var (fields, field, isQuoted) = ([String](), String.UnicodeScalarView(), false)
    var rest = Array(text.unicodeScalars)[...]
    while let next = rest.popFirst() {
      switch next {
      case "\"" where isQuoted && rest.first == "\"":
        rest.removeFirst()
        field.append("\"")
      case "\"": isQuoted.toggle()
      case ",",
        "\r" where !isQuoted:
        if isQuoted {
          field.append(next)
        } else {
          fields.append(String(field))
          field = String.UnicodeScalarView()
        }
      case "\n" where !isQuoted: break
      default: field.append(next)
      }
    }
    return fields
  }
}
