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

  @Test(
    "is quoted where the shell would take it for something else",
    arguments: [
      ("/var/lib/night-light_2.0", "/var/lib/night-light_2.0"), ("", "''"), ("a b", "'a b'"),
      ("$HOME", "'$HOME'"), ("~", "'~'"), ("é", "'é'"), ("it's", #"'it'\''s'"#),
    ])
  func isPlain(text: String, word: String) {
    #expect(ShellWord.plain(text) == word)
  }
}
