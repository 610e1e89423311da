internal import Questions
internal import Wording

/// One line of a form: a question, something to read, or a group of such lines.
struct FormItem {
  /// The same in every version of the form in which the line is there.
  let linkID: String
  let kind: Kind
  let enabling: Enabling
  let items: [FormItem]

  enum Kind {
    /// A part of the talk.
    case part(PartID)
    /// The practitioner's own part.
    case after
    case script(StateID)
    case question(StateID, Question)
    /// A question in the words for one role or one member of a list.
    case variant(WordingKey)
    /// Why a question is asked, or what its words mean.
    case aside(WordingKey)
    /// Gone through once for each person of a kind.
    case people(PersonKindID)
    /// Gone through once for each member of a list.
    case members(FixedListID)
    /// Who there is.
    case roster(StateID, PersonKindID)
    /// Whether that is all.
    case rosterIsClosed(PersonKindID)
    /// Whom the lines beside it are about: by role, by number where several have it, by name.
    case role(PersonKindID)
    case number
    case name
    /// What the lines beside it are about.
    case member(FixedListID)
  }

  init(_ linkID: String, _ kind: Kind, _ enabling: Enabling = .always, items: [FormItem] = []) {
    (self.linkID, self.kind, self.enabling, self.items) = (linkID, kind, enabling, items)
  }

  /// Whether the lines tell who or what a group is about, and nothing else.
  var isSubject: Bool {
    switch kind {
    case .role, .number, .name, .member: true
    case .part, .after, .script, .question, .variant, .aside, .people, .members, .roster,
      .rosterIsClosed:
      false
    }
  }
}
