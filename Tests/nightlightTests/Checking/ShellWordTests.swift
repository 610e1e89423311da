import Testing

@testable import nightlight

@Suite("A word for the shell")
struct ShellWordTests {
  @Test(
    "is the path of a questionnaire that replay takes for one",
    arguments: [
      ("Questionnaires/first-night.json", "Questionnaires/first-night.json"),
      ("first-night.json", "first-night.json"), ("draft", "./draft"), ("-x.json", "./-x.json"),
      ("a b/c's.json", #"'a b/c'\''s.json'"#),
    ])
  func isPath(path: String, word: String) {
    #expect(ShellWord.path(path) == word)
  }
}
