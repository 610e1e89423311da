import Testing
import Wording

@testable import Dialogue

@Suite("A page") struct PageTests {
  @Test("breaks lines at words")
  func wraps() {
    var page = Page(width: 20)
    page.add("The quick brown fox jumps over the lazy dog.")
    #expect(page.lines == ["The quick brown fox", "jumps over the lazy", "dog."])
  }

  @Test("sets further lines below the text after a label")
  func hangs() {
    var page = Page(width: 20)
    page.add("in a cot or a Moses basket", after: "  1  ")
    #expect(page.lines == ["  1  in a cot or a", "     Moses basket"])
  }

  @Test("breaks a word that no line holds")
  func breaksWords() {
    var page = Page(width: 10)
    page.add("abcdefghijklmnopqrstuvwxyz")
    page.add("日本日本日本")
    #expect(page.lines == ["abcdefghij", "klmnopqrst", "uvwxyz", "日本日本日", "本"])
  }

  @Test("keeps items whole, two spaces apart")
  func items() {
    var page = Page(width: 20)
    page.add(items: ["u not sure", "s later", "r rather not say"])
    #expect(page.lines == ["u not sure  s later", "r rather not say"])
  }

  @Test("sets two texts at its sides, where there is room")
  func sides() {
    var page = Page(width: 20)
    page.add(left: "Sleep", right: "Part 1")
    page.add(left: "Sleeping safely", right: "Part 1 of 5")
    #expect(page.lines == ["Sleep         Part 1", "Sleeping safely", "Part 1 of 5"])
  }

  @Test("has no line wider than itself", arguments: [40, 55, 72])
  func neverOverflows(width: Int) {
    var page = Page(width: width)
    for length in stride(from: 1, through: 120, by: 7) {
      let word = String(repeating: "w", count: length)
      page.add(word + " 日本語 " + word)
      page.add(word, after: "  label " + word + "  ")
      page.add(items: [word, word])
      page.add(left: word, right: word)
    }
    #expect(page.lines.allSatisfy { CellWidth.cells(in: $0) <= width })
  }
}
