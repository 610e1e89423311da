extension String {
  /// The text with its first letter as a capital, as it stands at the beginning of a line.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
