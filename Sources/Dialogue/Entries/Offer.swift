/// A command as it is named on a screen where it applies.
enum Offer: String, Hashable, Sendable, CaseIterable {
  case unsure = "dialogue.offer.unsure"
  case decline = "dialogue.offer.rather-not"
  case later = "dialogue.offer.later"
  case keep = "dialogue.offer.keep"
  case notAsked = "dialogue.offer.not-asked"
  case said = "dialogue.offer.said"
  case back = "dialogue.offer.back"
  case review = "dialogue.offer.review"
  case undo = "dialogue.offer.undo"
  case help = "dialogue.offer.help"
  case urgent = "dialogue.offer.urgent"
  case pause = "dialogue.offer.pause"
  case speaker = "dialogue.offer.speaker"
  case language = "dialogue.offer.language"
  case finish = "dialogue.offer.finish"
  case cover = "dialogue.offer.cover"

  /// Whether it stands in the line below a question; the others are told by `?`.
  var isInFooter: Bool {
    switch self {
    case .unsure, .decline, .later, .keep, .notAsked, .back, .help, .urgent, .pause: true
    case .said, .review, .undo, .speaker, .language, .finish, .cover: false
    }
  }

  /// The key of the line that explains it.
  var helpKey: String { rawValue + ".help" }

  /// What is typed; in own words a slash tells it from the text, and signs need none.
  func typed(inFreeText: Bool) -> String {
    switch self {
    case .help, .urgent, .cover: command
    case .unsure, .decline, .later, .keep, .notAsked, .said, .back, .review, .undo, .pause,
      .speaker,
      .language, .finish:
      inFreeText ? "/" + command : command
    }
  }

  private var command: String {
    switch self {
    case .unsure: "u"
    case .decline: "r"
    case .later: "s"
    case .keep: "k"
    case .notAsked: "n"
    case .said: "said"
    case .back: "b"
    case .review: "v"
    case .undo: "undo"
    case .help: "?"
    case .urgent: "!"
    case .pause: "p"
    case .speaker: "by"
    case .language: "l"
    case .finish: "finish"
    case .cover: "."
    }
  }
}
