import JSONSource
import Questions
import Wording

/// A catalogue out of the inside of its `strings`.
func catalogue(_ strings: String, name: String = "words.xcstrings") throws -> Catalogue {
  let text = """
    { "sourceLanguage": "en", "version": "1.0", "strings": {
    \(strings)
    } }
    """
  return try Catalogue(reading: SourceFile(name: name, bytes: Array(text.utf8)))
}

/// An entry of a catalogue with one text in each language.
func entry(_ key: String, _ texts: KeyValuePairs<String, String>) -> String {
  let localizations = texts.map { language, text in
    #""\#(language)": { "stringUnit": { "state": "translated", "value": "\#(text)" } }"#
  }
  return #""\#(key)": { "localizations": { \#(localizations.joined(separator: ", ")) } }"#
}

/// An entry of a catalogue with plural forms in English.
func plural(_ key: String, _ forms: KeyValuePairs<String, String>, in language: String = "en")
  -> String
{
  let variations = forms.map { category, text in
    #""\#(category)": { "stringUnit": { "state": "translated", "value": "\#(text)" } }"#
  }
  return #"""
    "\#(key)": { "localizations": { "\#(language)": { "variations": { "plural": {
      \#(variations.joined(separator: ", ")) } } } } }
    """#
}
