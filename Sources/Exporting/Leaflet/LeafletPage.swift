package import Records
package import Wording

/// A family's leaflet in words: what stands on the page, in the order in which it is read.
///
/// Both forms of the leaflet, text and HTML, are made from this, so they say the same.
package struct LeafletPage: Hashable, Sendable {
  let language: LanguageTag
  let title: String
  let subtitle: String
  /// Nil where everything was gone through.
  let unfinished: Passage?
  let pictures: [Picture]
  /// What concerns this family; nil where nothing does.
  let personal: List?
  let always: List
  /// What to plan and what to do, in the same words for every family.
  let blocks: [Block]
  let help: Help
  let team: Team
  let footer: String

  /// Puts a leaflet's content into words; where there is no number of the local service, there is
  /// a line to write on.
  package init(_ content: LeafletContent, words: Words, number: ServiceNumber? = nil) {
    let leaflet = LeafletWords(words: words)
    language = words.language
    title = words.text(.title)
    subtitle = leaflet["subtitle"]
    unfinished =
      content.isFinished
      ? nil : Passage(heading: leaflet["unfinished.heading"], text: leaflet["unfinished.text"])
    pictures = Pictogram.strip.map(leaflet.picture)
    let shown = content.personal.prefix(Self.mostPersonal).map(leaflet.advice)
    let isMore = content.personal.count > Self.mostPersonal
    personal =
      shown.isEmpty
      ? nil
      : List(
        heading: leaflet["personal.heading"], items: shown,
        note: isMore ? leaflet["personal.more"] : nil)
    always = List(
      heading: leaflet["always.heading"], items: content.always.map(leaflet.advice), note: nil)
    blocks = [
      Block(passage: leaflet.passage("night"), picture: nil),
      Block(passage: leaflet.passage("crying"), picture: leaflet.picture(.stepAway)),
    ]
    help = Help(
      list: List(
        heading: leaflet["help.heading"], items: content.signs.map(leaflet.advice), note: nil),
      picture: leaflet.picture(.call))
    team = Team(label: leaflet["team"], number: number?.description)
    footer = leaflet.footer(
      version: content.version, date: content.date, status: content.status,
      isUnproved: content.isUnproved)
  }

  /// As many as one page holds beside what stands in every leaflet.
  static let mostPersonal = 5

  struct Passage: Hashable, Sendable {
    let heading, text: String
  }

  struct List: Hashable, Sendable {
    let heading: String
    let items: [String]
    /// A last sentence that is not an item.
    let note: String?
  }

  struct Block: Hashable, Sendable {
    let passage: Passage
    let picture: Picture?
  }

  struct Help: Hashable, Sendable {
    let list: List
    let picture: Picture
  }

  struct Picture: Hashable, Sendable {
    let pictogram: Pictogram
    /// What the drawing shows.
    let title: String
    let caption: String
  }

  struct Team: Hashable, Sendable {
    let label: String
    let number: String?
  }
}
