internal import Advising
internal import Engine
internal import Questions

extension RecordBuilder {
  /// The questions of an audience that have a value, without those that belong to a lesson.
  func answers(for audience: Audience) -> [RecordedAnswer] {
    session.path.compactMap { key in
      guard let state = session.state(of: key), state.audience == audience,
        audience > .parent || lesson(of: key) == nil, !isSilent(about: key.state)
      else { return nil }
      return answer(to: key, state)
    }
  }

  /// What is not known, of an audience: the questions without a value, and open rosters.
  func gaps(for audience: Audience) -> [Gap] {
    openRosters(for: audience) + session.path.compactMap { gap(at: $0, for: audience) }
  }

  func setAside(for audience: Audience) -> [RecordedQuestion] {
    let keys = session.setAside.filter {
      session.state(of: $0.key)?.audience == audience && !isSilent(about: $0.key.state)
    }
    return keys.sorted { $0.value.sequence < $1.value.sequence }.map { question($0.key) }
  }

  func answer(to key: QuestionKey, _ state: State) -> RecordedAnswer? {
    guard let asks = state.question, let record = session.answers[key],
      let reply = reply(record.answer, to: state)
    else { return nil }
    return RecordedAnswer(
      question: question(key), asks: asks, isSensitive: state.isSensitive, reply: reply,
      given: provenance(record), notes: notes(on: key),
      before: before(key, state))
  }

  /// What was replied; nil for a gap. Where values are withheld, so is that there was none: the
  /// screen of the talk says "Answered" for both.
  private func reply(_ answer: Answer, to state: State) -> Reply? {
    switch answer {
    case .value(let value): withholds(state) ? .withheld : .value(value)
    case .unsure, .declined: withholds(state) ? .withheld : nil
    case .later, .notAsked: nil
    }
  }

  private func gap(at key: QuestionKey, for audience: Audience) -> Gap? {
    guard let state = session.state(of: key), state.audience == audience,
      let asks = state.question, !isSilent(about: key.state)
    else { return nil }
    let record = session.answers[key]
    if let answer = record?.answer, reply(answer, to: state) != nil { return nil }
    guard let why = unknown(record?.answer, in: entry(of: key.state)) else { return nil }
    return Gap(
      subject: .question(question(key), asks: asks), why: why, given: record.map(provenance),
      notes: notes(on: key), before: before(key, state))
  }

  private func openRosters(for audience: Audience) -> [Gap] {
    questionnaire.people.enumerated().compactMap { index, kind in
      guard session.evaluation.isReached(.roster(index)),
        let loop = session.machine.loop(over: kind.id).map({ questionnaire.states[$0] }),
        loop.audience == audience
      else { return nil }
      let why: Unknown? =
        switch session.roster(kind.id).status {
        case .closed: nil
        case .open(let reason): unknown(reason.answer, in: nil)
        case .unasked: unknown(nil, in: entry(of: loop.id))
        }
      return why.map { Gap(subject: .roster(kind.id), why: $0, given: nil, notes: [], before: []) }
    }
  }

  /// Why an answer says nothing; nil for one that has a value.
  private func unknown(_ answer: Answer?, in entry: Entry?) -> Unknown? {
    switch answer {
    case .value: nil
    case .unsure: .unsure
    case .declined: .declined
    case .later: .putOff
    case .notAsked(let reason): .notAsked(reason)
    case nil: session.isCutShort && entry == .talk ? .familyLeft : .notYet
    }
  }

  private func before(_ key: QuestionKey, _ state: State) -> [FormerReply] {
    guard !withholds(state) else { return [] }
    return chronicle.before(key).map { former in
      let reply: Reply =
        switch former.record.answer {
        case .value(let value): .value(value)
        case .unsure: .unknown(.unsure)
        case .declined: .unknown(.declined)
        case .later: .unknown(.putOff)
        case .notAsked(let reason): .unknown(.notAsked(reason))
        }
      return FormerReply(
        reply: reply, given: provenance(former.record), until: LocalTime(former.until),
        end: former.end == .takenBack ? .takenBack : .changed)
    }
  }

  /// A parent's record may be read online by somebody else, so it does not repeat what the screen
  /// of the talk does not repeat either.
  private func withholds(_ state: State) -> Bool { state.isSensitive && reader == .parent }

  /// In a parent's record nothing stands that was asked only because of a sensitive answer.
  private func isSilent(about state: StateID) -> Bool { silent.contains(state) }

  private func entry(of state: StateID) -> Entry? {
    session.machine.flow.entryOf[session.machine.names.index(of: state)]
  }
}
