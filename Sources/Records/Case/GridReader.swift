internal import Engine
internal import Questions

/// Reads what a session tells of one carer and one message.
struct GridReader {
  let builder: RecordBuilder
  let passage: GridPassage

  private var session: Session { builder.session }

  func news(_ person: Person, _ message: MemberID) -> GridVisit.News {
    let isWithoutInterpreter = isWithoutInterpreter(person)
    let delivery = delivery(person, message)
    let reasons = answers(.why, person, message)
    let given: GridCell.Given? =
      switch delivery {
      case .given where !isWithoutInterpreter:
        GridCell.Given(
          isBefore: false, on: day(person, message) ?? session.opening.date,
          how: answers(.how, person, message))
      case .givenBefore where !isWithoutInterpreter:
        GridCell.Given(
          isBefore: true, on: day(person, message), how: answers(.how, person, message))
      default: nil
      }
    let lacksInterpreter = isWithoutInterpreter || reasons.contains(where: \.namesNoInterpreter)
    return GridVisit.News(
      given: given, saidBack: isWithoutInterpreter ? .notAsked : saidBack(person, message),
      outcome: lacksInterpreter ? .noInterpreter : outcome(delivery, person, message),
      reasons: reasons)
  }

  // MARK: The question whether it was given

  /// What became of the message; nil where that is not known. A script that was shown was given,
  /// where nobody asks.
  private func delivery(_ person: Person, _ message: MemberID) -> Delivery? {
    let asked = states(.given).filter { $0.question != nil }
    guard let question = asked.first else {
      let isShown = states(.given).contains { answer($0, person, message) == .value(.given) }
      return isShown ? .given : nil
    }
    guard case .value(.options(let options, _)) = answer(question, person, message) else {
      return nil
    }
    return options.first.flatMap { Delivery($0) }
  }

  private func outcome(
    _ delivery: Delivery?, _ person: Person, _ message: MemberID
  ) -> GridCell.Attempt.Outcome {
    switch delivery {
    case .refused: return .refused
    case .noInterpreter: return .noInterpreter
    case .notThere: return .notThere
    case .notGiven, .given, .givenBefore: return .notGiven
    case nil: break
    }
    guard let question = states(.given).first, isReached(question, person, message) else {
      return .notAsked
    }
    return switch answer(question, person, message) {
    case .unsure: .unknown(.unsure)
    case .declined: .unknown(.declined)
    case .later: .unknown(.putOff)
    case .notAsked(let reason): .unknown(.notAsked(reason))
    case .value, nil: .unknown(session.isCutShort ? .familyLeft : .notYet)
    }
  }

  private func day(_ person: Person, _ message: MemberID) -> CalendarDate? {
    for state in states(.when) {
      if case .value(.date(let date)) = answer(state, person, message) { return date }
    }
    return nil
  }

  /// The last verdict counts. One that was to be given and was not is no verdict that it was clear.
  private func saidBack(_ person: Person, _ message: MemberID) -> GridCell.SaidBack {
    let reached = states(.saidBack).filter { isReached($0, person, message) }
    let verdicts = reached.compactMap { state -> GridCell.SaidBack? in
      guard case .value(.options(let options, _)) = answer(state, person, message) else {
        return nil
      }
      return switch options.first?.description {
      case "all": .all
      case "some": .some
      default: .notYet
      }
    }
    return verdicts.last ?? (reached.isEmpty ? .notAsked : .missing)
  }

  // MARK: Interpreters and reasons

  /// Whether nothing that was said can have reached this carer: they said so in the talk, or it was
  /// noted afterwards and nothing that they said speaks against it.
  private func isWithoutInterpreter(_ person: Person) -> Bool {
    let about = session.answers.filter { key, _ in
      key.person == person.id && key.member == nil
        && session.state(of: key).map { $0.audience == .parent && $0.offersNoInterpreter } ?? false
    }
    let replies = about.values.compactMap(\.answer.value)
    guard replies.isEmpty else { return replies.contains(where: \.namesNoInterpreter) }
    return session.answers[QuestionKey(.interpreter)]?.answer == .value(.option(.neededAbsent))
  }

  /// What was answered about this message, or once about all that the carer was given.
  private func answers(
    _ role: Teaching.Role, _ person: Person, _ message: MemberID
  ) -> [RecordedAnswer] {
    passage.about.filter { state in
      state.teaching.map { $0.role == role && ($0.message ?? message) == message } ?? false
    }.compactMap { state in
      let keys = [message, nil].map { QuestionKey(state.id, person: person.id, member: $0) }
      return keys.first(where: session.isReached).flatMap { builder.answer(to: $0, state) }
    }
  }

  // MARK: States

  private func states(_ role: Teaching.Role) -> [State] {
    passage.states.filter { $0.teaching?.role == role }
  }

  private func isReached(_ state: State, _ person: Person, _ message: MemberID) -> Bool {
    session.isReached(QuestionKey(state.id, person: person.id, member: message))
  }

  private func answer(_ state: State, _ person: Person, _ message: MemberID) -> Answer? {
    let key = QuestionKey(state.id, person: person.id, member: message)
    return session.isReached(key) ? session.answers[key]?.answer : nil
  }
}

extension State {
  /// Whether it asks about somebody in a way that may be answered by "no interpreter".
  fileprivate var offersNoInterpreter: Bool {
    question?.choices?.named.contains { Delivery($0) == .noInterpreter } ?? false
  }
}

extension Value {
  fileprivate var namesNoInterpreter: Bool {
    guard case .options(let options, _) = self else { return false }
    return options.contains { Delivery($0) == .noInterpreter }
  }
}

extension RecordedAnswer {
  fileprivate var namesNoInterpreter: Bool {
    if case .value(let value) = reply { value.namesNoInterpreter } else { false }
  }
}

extension StateID {
  /// The question of every questionnaire whether there was an interpreter.
  fileprivate static let interpreter = StateID(known: "common.interpreter")
}

extension OptionID {
  fileprivate static let neededAbsent = OptionID(known: "needed-absent")
}
