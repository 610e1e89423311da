package import Records
package import Wording

/// A case in words, contact by contact: what a picture of it shows, and what stands beside the
/// picture for whoever cannot see it.
package struct Timeline: Hashable, Sendable {
  let language: LanguageTag
  package let title: String
  /// That it has to be hidden, first of all; nil for a parent.
  let hide: String?
  let contacts: [Contact]

  struct Contact: Hashable, Sendable {
    /// The day, and which talk.
    let heading: String
    /// How it ended.
    let ending: String
    let items: [Item]

    /// The same as lines of text.
    var lines: [String] { [heading + ". " + ending] + items.map { "- " + $0.text } }
  }

  struct Item: Hashable, Sendable {
    let kind: Kind
    let text: String

    /// What kind of thing it is; each kind has a mark of its own shape.
    enum Kind: Hashable, Sendable { case changed, advice, saidBack, notSaidBack, open }
  }

  /// Puts a case into words.
  ///
  /// - Parameters:
  ///   - visits: the records of a case for one reader, the oldest first, with the words of each.
  ///   - words: those of the interface.
  package init(_ visits: [(record: Record, words: Words)], words: Words) {
    language = words.language
    let reference = visits.first?.record.identity.caseReference ?? ""
    let isHidden = visits.first?.record.reader == .practitioner
    hide = isHidden ? words.text("record.hide") : nil
    title = words.text("timeline.title", [.case: reference])
    contacts = visits.indices.map { place in
      let (record, words) = visits[place]
      let contact = TimelineContact(record, after: visits[..<place].map(\.record))
      return TimelineWords(words: words, contact: contact).inWords
    }
  }
}
