internal import Wording

/// The words of the dialogue itself, by their keys in the catalogue of the interface.
enum Phrase: String, Hashable, Sendable, CaseIterable {
  // MARK: What stands on a question screen

  case part = "dialogue.part"
  case left = "dialogue.left"
  case about = "dialogue.about"
  case question = "dialogue.question"
  case gloss = "dialogue.gloss"
  case why = "dialogue.why"
  case draft = "dialogue.draft"
  case backTo = "dialogue.back-to"
  case yourAnswerWas = "dialogue.your-answer-was"
  case saidLater = "dialogue.said-later"
  case neededAgain = "dialogue.needed-again"

  // MARK: Choices

  case other = "dialogue.choice.other"
  case notSure = "dialogue.choice.not-sure"
  case together = "dialogue.choice.together"
  case nobody = "dialogue.choice.nobody"
  case nobodyElse = "dialogue.choice.nobody-else"
  case another = "dialogue.choice.another"

  // MARK: What to type

  case typeOne = "dialogue.type.one"
  case typeSeveral = "dialogue.type.several"
  case typeUnits = "dialogue.type.units"
  case typeDate = "dialogue.type.date"
  case typeText = "dialogue.type.text"
  case typeOwnWords = "dialogue.type.own-words"
  case typePerson = "dialogue.type.person"
  case typeRemove = "dialogue.type.remove"
  case typeYesOrNo = "dialogue.type.yes-or-no"
  case typeReview = "dialogue.type.review"
  case typeAdvice = "dialogue.type.advice"
  case typeUrgent = "dialogue.type.urgent"
  case typePlanned = "dialogue.type.planned"
  case typeToCompare = "dialogue.type.to-compare"
  case typeSaid = "dialogue.type.said"
  case typeDuty = "dialogue.type.duty"
  case typeDone = "dialogue.type.done"
  case yesCommand = "dialogue.command.yes"
  case noCommand = "dialogue.command.no"
  case pressEnter = "dialogue.type.enter"

  // MARK: Questions of the dialogue's own

  case whoSpeaks = "dialogue.ask.speaker"
  case anyoneElse = "dialogue.ask.anyone-else"
  case whoActs = "dialogue.ask.owner"
  case whoActsOrMe = "dialogue.ask.owner-or-me"
  case byWhen = "dialogue.ask.due"
  case isThatRight = "dialogue.ask.is-that-right"
  case isThatRightSensitive = "dialogue.ask.is-that-right-sensitive"
  case useWhatIsLeft = "dialogue.ask.use-what-is-left"
  case useWhatIsLeftSensitive = "dialogue.ask.use-what-is-left-sensitive"
  case keepWords = "dialogue.ask.keep-words"

  // MARK: What was done

  case saved = "dialogue.saved"
  case savedAs = "dialogue.saved.as"
  case changedTo = "dialogue.saved.changed-to"
  case kept = "dialogue.kept"
  case countedOnce = "dialogue.counted-once"
  case noLongerNeeded = "dialogue.no-longer-needed"
  case nowSpeaking = "dialogue.now-speaking"
  case nowInLanguage = "dialogue.now-in-language"
  case soFar = "dialogue.so-far"
  case takenBackAnswer = "dialogue.taken-back.answer"
  case takenBackWas = "dialogue.taken-back.was"
  case takenBackSpeaker = "dialogue.taken-back.speaker"
  case takenBackPeople = "dialogue.taken-back.people"
  case takenBackChange = "dialogue.taken-back.change"
  case stopsHere = "dialogue.stops-here"
  case hiddenLeftOut = "dialogue.hidden-left-out"

  // MARK: Before a change is kept

  case changesAdvice = "dialogue.change.advice"
  case changesQuestions = "dialogue.change.questions"
  case comes = "dialogue.change.comes"
  case goes = "dialogue.change.goes"
  case says = "dialogue.change.says"
  case asks = "dialogue.change.asks"
  case drops = "dialogue.change.drops"
  case nothingComes = "dialogue.change.nothing-comes"
  case nothingGoes = "dialogue.change.nothing-goes"
  case changeOrKeep = "dialogue.change.or-keep"
  case changeOrKeepSensitive = "dialogue.change.or-keep-sensitive"

  // MARK: Reviewing

  case yourAnswers = "dialogue.review"
  case noAnswers = "dialogue.review.none"
  case statement = "dialogue.review.row"
  case answered = "dialogue.review.answered"
  case notAnswered = "dialogue.review.not-answered"
  case wasUnsure = "dialogue.review.unsure"
  case wasDeclined = "dialogue.review.declined"
  case wasNotAsked = "dialogue.review.not-asked"
  case people = "dialogue.review.people"
  case peopleAndOthers = "dialogue.review.people-open"
  case noPeople = "dialogue.review.no-people"
  case peopleNotKnown = "dialogue.review.people-not-known"

  // MARK: Advice

  case advice = "dialogue.advice"
  case also = "dialogue.advice.also"
  case noAdvice = "dialogue.advice.none"
  case becauseUnknown = "dialogue.because.unknown"
  case becauseAnswers = "dialogue.because.answers"
  case becauseEveryone = "dialogue.because.everyone"
  case source = "dialogue.source"
  case quotedBy = "dialogue.source.quoted-by"
  case quotedElsewhere = "dialogue.source.quoted-elsewhere"
  case closing = "dialogue.closing"

  // MARK: The plan card

  case typeCard = "dialogue.type.card"
  case notDecided = "dialogue.card.not-decided"
  case cardWritten = "dialogue.card.written"
  case cardNotWritten = "dialogue.card.not-written"

  // MARK: The practitioner's part

  case alone = "dialogue.after"
  case prompts = "dialogue.after.prompts"
  case noPrompts = "dialogue.after.no-prompts"
  case duties = "dialogue.after.duties"
  case duty = "dialogue.after.duty"
  case promptNotKnown = "dialogue.after.prompt-not-known"
  case planned = "dialogue.after.planned"
  case plannedLine = "dialogue.after.planned.line"
  case plannedDone = "dialogue.after.planned.done"
  case plannedWithdrawn = "dialogue.after.planned.withdrawn"
  case contacts = "dialogue.after.contacts"
  case contact = "dialogue.after.contact"
  case contactNoted = "dialogue.after.contact.noted"
  case contactChecked = "dialogue.after.contact.checked"
  case socialCare = "dialogue.after.contact.social-care"
  case notClosed = "dialogue.after.not-closed"
  case closed = "dialogue.after.closed"

  // MARK: Leaving and coming back

  case welcomeBack = "dialogue.welcome-back"
  case lastAnswer = "dialogue.last-answer"
  case paused = "dialogue.paused"
  case toGoOn = "dialogue.to-go-on"
  case inputEnded = "dialogue.input-ended"
  case stopped = "dialogue.stopped"
  case talkIsOver = "dialogue.talk-is-over"

  // MARK: Not saved

  case diskFull = "dialogue.not-saved.disk-full"
  case notAllowed = "dialogue.not-saved.not-allowed"
  case inUse = "dialogue.not-saved.in-use"
  case failed = "dialogue.not-saved.failed"
  case freeSpace = "dialogue.not-saved.free-space"
  case retryOrPaper = "dialogue.not-saved.retry"
  case leftUnsaved = "dialogue.not-saved.left"

  // MARK: What the practitioner adds alone

  case saidInTalk = "dialogue.said"
  case notedSeen = "dialogue.said.seen"
  case notedDescribed = "dialogue.said.described"
  case notedAgency = "dialogue.said.agency"
  case notedRecord = "dialogue.said.record"
  case notedDiffers = "dialogue.said.differs"
  case linkQuestion = "dialogue.link"
  case linkMet = "dialogue.link.met"
  case linkOther = "dialogue.link.other"
  case linkNotKnown = "dialogue.link.not-known"
}
