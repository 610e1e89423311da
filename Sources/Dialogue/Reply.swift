internal import Engine
internal import Records

/// What the dialogue does about a line.
enum Reply {
  /// Something is said, and the same is waited for as before.
  case say(Page)
  /// After these paragraphs the screen of where one is now.
  case show([String])
  case save(Pending)
  case leave(Leaving)
  case cover
  case printCard(PlanCard)
}

/// Events on their way to the disk, and what follows when they are there.
struct Pending: Sendable {
  let events: [Event]
  /// The session as it is then.
  let session: Session
  /// What is said first.
  let said: [String]
  /// Where the dialogue stands then.
  let place: Place
  let returning: Returning?
  let leaving: Leaving?

  /// Whether the advice is among what is stored as shown.
  var showsAdvice: Bool {
    events.contains { event in if case .adviceShown = event { true } else { false } }
  }
}
