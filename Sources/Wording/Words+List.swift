extension Words {
  /// What stands between two things of several, in this language.
  package var listSeparator: String { text("list.comma") + " " }

  /// Several things, one after the other.
  package func list(_ items: some Sequence<String>) -> String {
    items.joined(separator: listSeparator)
  }
}
