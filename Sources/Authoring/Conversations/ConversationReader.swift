package import JSONSource
package import Questions

/// Reads conversations in the shape of a line of `replay`, which examples share.
///
/// Made once for a questionnaire, it reads any number of conversations.
package struct ConversationReader: Sendable {
  /// A state, and what its answers are about.
  struct Seat: Sendable {
    let state: State
    let person: PersonKindID?
    let list: FixedListID?
  }

  let seats: [String: Seat]
  let people: [PersonKind]
  /// The kind that has a role.
  let kinds: [String: PersonKind]
  let lists: [FixedListID: [MemberID]]

  package init(_ questionnaire: Questionnaire) {
    self.init(
      states: questionnaire.states, people: questionnaire.people, lists: questionnaire.lists)
  }

  init(states: [State], people: [PersonKind], lists: [FixedList]) {
    self.people = people
    kinds = Dictionary(
      people.flatMap { kind in kind.roles.map { ($0.description, kind) } },
      uniquingKeysWith: { first, _ in first })
    self.lists = Dictionary(
      lists.map { ($0.id, $0.members.map(\.id)) }, uniquingKeysWith: { first, _ in first })
    seats = Self.seats(states)
  }

  /// Reads one conversation, or finds everything wrong with it.
  package static func read(_ value: JSONValue, of questionnaire: Questionnaire)
    -> Result<Conversation, UnreadableConversation>
  {
    let reader = ConversationReader(questionnaire)
    do throws(UnreadableConversation) {
      return .success(try reader.conversation(value))
    } catch {
      return .failure(error)
    }
  }

  /// Reads one conversation: an object with `answers`, and where needed `people`, `others` and
  /// `date`. The keys in `besides` may stand in it too, and are not looked at.
  ///
  /// - Throws: everything wrong with it.
  package func conversation(_ value: JSONValue, besides: [String] = ["case"])
    throws(UnreadableConversation) -> Conversation
  {
    var reading = ConversationReading(self)
    let conversation = reading.conversation(value, besides: besides)
    guard !reading.findings.hasErrors else {
      throw UnreadableConversation(diagnostics: reading.findings.diagnostics.sorted())
    }
    return conversation
  }

  /// Finds out which states are asked for each person or list member.
  private static func seats(_ states: [State]) -> [String: Seat] {
    var seats = Dictionary(
      states.map { ($0.id.description, Seat(state: $0, person: nil, list: nil)) },
      uniquingKeysWith: { first, _ in first })
    for state in states {
      guard case .each(let loop) = state.kind else { continue }
      var (open, found): ([String], Set<String>) = ([loop.start.description], [])
      while let name = open.popLast() {
        guard found.insert(name).inserted, let inner = seats[name]?.state else { continue }
        switch loop.over {
        case .people(let kind): seats[name] = Seat(state: inner, person: kind, list: loop.inner)
        case .list(let list): seats[name] = Seat(state: inner, person: nil, list: list)
        }
        open += inner.routes.compactMap { route in
          if case .state(let id) = route.target { id.description } else { nil }
        }
      }
    }
    return seats
  }
}
