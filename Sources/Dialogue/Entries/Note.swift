/// What the practitioner, alone, adds to a numbered line: `seen 3`, `agency 3: the GP knows`.
struct Note: Hashable, Sendable {
  let kind: Kind
  /// Nil where none was typed.
  let number: Int?
  /// What stands after the number; empty where nothing does.
  let words: String

  enum Kind: String, Hashable, Sendable, CaseIterable {
    case seen, described, agency, record, differs
    case notAsked = "not asked"
    case done, withdraw
  }

  /// The note that the words of a line are; nil for any other line.
  init?(_ line: [Substring]) {
    let typed = line.map { $0.lowercased() }
    guard
      let kind = Kind.allCases.first(where: { kind in
        typed.starts(with: kind.rawValue.split(separator: " ").map(String.init))
      })
    else { return nil }
    let rest = line.dropFirst(kind.rawValue.split(separator: " ").count)
    guard let first = rest.first else {
      (self.kind, number, words) = (kind, nil, "")
      return
    }
    guard let number = Int(first.last == ":" ? first.dropLast() : first) else { return nil }
    (self.kind, self.number) = (kind, number)
    words = rest.dropFirst().joined(separator: " ")
  }
}
