internal import Engine
internal import Questions
internal import Wording

/// The machine of a questionnaire as a picture: its states as boxes in groups, and the ways between
/// them. The numbers are those of the script that `show` prints for the same audience.
struct Drawing {
  let show: ShowWords
  let groups: [Group]
  /// Every way, in the order of the boxes that they leave.
  let ways: [Way]
  /// What the names mean that the conditions use, in the order of the file.
  let names: [Name]

  init(_ machine: Machine, words: Words, audience: Audience) {
    let maker = DrawingMaker(machine, words: words, audience: audience)
    (show, groups, ways, names) = (maker.show, maker.groups, maker.ways, maker.names)
  }

  var questionnaire: Questionnaire { show.questionnaire }

  /// The ways out of a state, in the order in which they are tried.
  func ways(from state: StateID) -> [Way] { ways.filter { $0.from == state } }

  /// Which questionnaire it is, and whether it may be used.
  var about: [String] {
    let about = show.text(
      "about",
      [.title: questionnaire.id.description, .version: questionnaire.version.description])
    return [about] + (questionnaire.review.status == .draft ? [show.text("draft")] : [])
  }

  /// A part of the talk, what comes after it, or what comes at any time.
  struct Group: Hashable, Sendable {
    let title: String
    /// The runs of states that stand alone or together in one loop.
    var runs: [Run]
  }

  struct Run: Hashable, Sendable {
    /// What its boxes are gone through for; nil for those that stand in no loop.
    let loop: LoopFrame?
    var boxes: [Box]
  }

  /// A frame around what is gone through for each person, list member, or both.
  struct LoopFrame: Hashable, Sendable {
    let state: StateID
    /// For whom, such as `for each carer`.
    let title: String
    /// For whom only, where not for everyone.
    let condition: String?
  }

  struct Box: Hashable, Sendable {
    let state: StateID
    let number: String
    /// What the state is about, in a few words.
    let label: String
    /// What is done there: say, one choice, a date.
    let kind: String
    let audience: Audience
    let isSensitive: Bool
    let urgent: Urgent?
  }

  /// How an urgent screen comes up.
  struct Urgent: Hashable, Sendable {
    let isTyped: Bool
    let when: String?
  }

  struct Name: Hashable, Sendable {
    let name, meaning: String
  }

  struct Way: Hashable, Sendable {
    let from: StateID
    let to: Goal
    /// The condition; nil where it is the only way, or the one that remains.
    let when: String?
    /// Whether ways with a condition stand before it.
    let isOtherwise: Bool
  }

  enum Goal: Hashable, Sendable {
    case state(StateID)
    /// The next one of the loop around, and after the last on from the loop.
    case nextPerson(of: StateID)
    case back
  }
}
