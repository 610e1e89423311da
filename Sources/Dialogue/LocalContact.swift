package import Questions
internal import Wording

/// A number or a page of the area, which somebody there has checked; for the practitioner alone.
package struct LocalContact: Hashable, Sendable {
  let name: Name
  /// A number or an address; nil where only the name is set.
  let value: String?
  /// Where it was found.
  let source: String?
  let lastChecked: CalendarDate?

  /// Who or what is reached.
  package enum Name: Hashable, Sendable {
    /// Children's social care, in the words of the practitioner's language.
    case socialCare
    /// Named by whoever set it.
    case named(String)
  }

  package init(_ name: Name, value: String?, source: String?, lastChecked: CalendarDate?) {
    (self.name, self.value) = (name, value)
    (self.source, self.lastChecked) = (source, lastChecked)
  }

  /// All of it in one line.
  func line(in phrases: Phrasebook) -> String {
    let notes = [
      source.map(HarmlessText.oneLine),
      lastChecked.map { phrases(.contactChecked, [.date: phrases.date($0)]) },
    ].compactMap(\.self)
    let contact = value.map { value in
      phrases(.contact, [.name: name(in: phrases), .value: HarmlessText.oneLine(value)])
    }
    let text = contact ?? name(in: phrases)
    guard !notes.isEmpty else { return text }
    let comma = phrases.words.text("list.comma") + " "
    return phrases(.contactNoted, [.text: text, .value: notes.joined(separator: comma)])
  }

  private func name(in phrases: Phrasebook) -> String {
    switch name {
    case .socialCare: phrases(.socialCare)
    case .named(let name): HarmlessText.oneLine(name)
    }
  }
}
