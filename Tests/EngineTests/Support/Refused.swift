import Engine
import Questions
import TestSupport
import Testing

/// An event that must be refused, and how a session comes to it.
struct Refused: CustomTestStringConvertible {
  let testDescription: String
  let events: [Event]
  let event: Event
  let refusal: Refusal

  private init(_ name: String, after count: Int, _ event: Event, _ refusal: Refusal) {
    (testDescription, self.event, self.refusal) = (name, event, refusal)
    events = Array(Visit.complete.prefix(count))
  }

  private init(_ name: String, after events: [Event], _ event: Event, _ refusal: Refusal) {
    (testDescription, self.events, self.event, self.refusal) = (name, events, event, refusal)
  }

  private static let ill = QuestionKey("ill")
  private static let place = QuestionKey("place")
  private static let weight = QuestionKey("weight")
  private static let words = QuestionKey("words")

  static let all: [Refused] = [
    Refused("a second opening", after: 0, .opened(Visit.opening), .alreadyOpened),
    Refused(
      "a question it does not have", after: 2,
      .answered(QuestionKey("nowhere"), .unsure), .unknownQuestion(QuestionKey("nowhere"))),
    Refused(
      "a question that is not reached", after: 4,
      .answered(QuestionKey("bed-kind"), .unsure), .notReached(QuestionKey("bed-kind"))),
    Refused(
      "a practitioner's question during the talk", after: 2,
      .answered(QuestionKey("seen"), .unsure), .notInThisPart(QuestionKey("seen"))),
    Refused(
      "a number for a choice", after: 2, .answered(place, .value(.number(1))), .wrongKind(place)),
    Refused(
      "a non-answer to a script", after: 0, .answered(QuestionKey("welcome"), .unsure),
      .wrongKind(QuestionKey("welcome"))),
    Refused(
      "two choices where one is asked for", after: 3,
      .answered(place, .value(.options(["cot", "bed"], other: nil))), .wrongKind(place)),
    Refused(
      "an option it does not offer", after: 3,
      .answered(place, .value(.option("sofa"))), .unknownOption(place, "sofa")),
    Refused(
      "the exclusive option beside another", after: 2,
      .answered(ill, .value(.options(["blue", "well"], other: nil))), .excludes(ill, "well")),
    Refused(
      "no choice at all", after: 2,
      .answered(ill, .value(.options([], other: nil))), .nothingChosen(ill)),
    Refused(
      "own words where none are offered", after: 2,
      .answered(ill, .value(.options([], other: "pale"))), .ownWordsNotOffered(ill)),
    Refused(
      "a number below the range", after: 4, .answered(weight, .value(.number(299))),
      .numberOutOfRange(299, 300...7000)),
    Refused(
      "a number above the range", after: 4, .answered(weight, .value(.number(7001))),
      .numberOutOfRange(7001, 300...7000)),
    Refused(
      "a text that is too long", after: 8,
      .answered(words, .value(.text("twenty-one letters xx"))), .textTooLong(21, most: 20)),
    Refused(
      "a reason for not asking, during the talk", after: 2,
      .answered(ill, .notAsked("asleep")), .reasonDuringTalk),
    Refused("an unknown speaker", after: 1, .speakerChanged(.role("aunt")), .unknownRole("aunt")),
    Refused(
      "the same person twice", after: 6, .personJoined(Visit.mother),
      .personAlreadyThere(Visit.mother.id)),
    Refused(
      "a person once the roster is closed", after: 7, .personJoined(Visit.father),
      .rosterSettled("carer")),
    Refused("a roster with nobody", after: 5, .rosterClosed("carer"), .tooFewPeople(least: 1)),
    Refused(
      "a person who is not there", after: 5, .personLeft(PersonID(9)), .unknownPerson(PersonID(9))),
    Refused("undoing nothing", after: 0, .undone, .nothingToUndo),
    Refused("ending the review with questions open", after: 8, .reviewed, .questionsOpen),
    Refused("a plan card where there is none", after: 9, .cardPrinted, .wrongStage),
    Refused("advice before it is shown", after: 8, .adviceChosen(["cot"]), .wrongStage),
    Refused("an end before the advice", after: 9, .talkEnded, .wrongStage),
    Refused(
      "leaving an urgent screen that is not shown", after: 3, .urgentLeft("urgent-help"),
      .wrongStage),
    Refused(
      "an urgent screen that is none", after: 3, .urgentCalled("weight"), .notUrgent("weight")),
    Refused(
      "an answer while the urgent screen is on show",
      after: Visit.complete.prefix(3) + [.urgentCalled("urgent-help")],
      .answered(place, .unsure), .urgentOnShow("urgent-help")),
    Refused(
      "a parent's answer in the practitioner's part",
      after: Visit.complete + [.reviewed, .talkEnded, .afterBegun],
      .answered(place, .unsure), .notInThisPart(place)),
    Refused(
      "an end with the practitioner's questions open",
      after: Visit.complete + [.reviewed, .talkEnded, .afterBegun], .afterEnded, .questionsOpen),
    Refused(
      "a reason for not asking what was answered", after: alone,
      .answered(place, .notAsked("late")),
      .notInThisPart(place)),
    Refused(
      "a reason that says nothing", after: alone,
      .answered(QuestionKey("seen"), .notAsked(" ")), .nothingSaid),
    Refused("a practitioner without a name", after: 0, named(" "), .nothingSaid),
    Refused(
      "a link to the case during the talk", after: 7, .personLinked(Visit.mother.id, .notKnown),
      .wrongStage),
    Refused(
      "a link of nobody", after: alone, .personLinked(PersonID(9), .notKnown),
      .unknownPerson(PersonID(9))),
    Refused("what was seen, during the talk", after: 5, .attributed(place, .seen), .wrongStage),
    Refused(
      "what was seen of something never asked", after: alone,
      .attributed(QuestionKey("bed-kind"), .seen), .notReached(QuestionKey("bed-kind"))),
    Refused(
      "what was seen of the practitioner's own question", after: alone,
      .attributed(QuestionKey("seen"), .seen), .notInThisPart(QuestionKey("seen"))),
    Refused(
      "an agency that told nothing", after: alone, .attributed(place, .agency("")), .nothingSaid),
    Refused(
      "an action that nothing calls for", after: alone,
      .actionRecorded(ActionRecord(action: "sing", owner: "A", due: Visit.opening.date)),
      .unknownAction("sing")),
    Refused(
      "an outcome of what was never planned", after: alone,
      .actionDone("see-cot", outcome: "seen"), .unknownAction("see-cot")),
    Refused(
      "a person named alone who is asked for in the talk", after: alone,
      .rosterReopened("carer"), .wrongStage),
  ]

  /// The practitioner alone, after a whole talk.
  private static let alone = Visit.complete + [.reviewed, .talkEnded, .afterBegun]

  private static func named(_ name: String) -> Event {
    .practitionerNamed(Practitioner(name: name))
  }
}
