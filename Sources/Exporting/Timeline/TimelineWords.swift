internal import Questions
internal import Records
internal import Wording

/// The words of one contact in a timeline.
struct TimelineWords {
  let words: Words
  let contact: TimelineContact

  private var record: RecordWords { RecordWords(words: words, day: contact.identity.visit) }

  private func callAsFunction(_ key: String, _ values: [Placeholder: String] = [:]) -> String {
    words.text("timeline.\(key)", values)
  }

  var inWords: Timeline.Contact {
    let ending =
      switch contact.ending {
      case .finished: record("ending.finished")
      case .early: record("ending.early")
      case .open: record("ending.open")
      }
    return Timeline.Contact(
      heading: self(
        "contact",
        [.date: record.date(contact.identity.visit), .title: words.text(.title)]),
      ending: ending, items: changed + advice + lessons + open)
  }

  private var changed: [Timeline.Item] {
    contact.changed.map { question in
      Timeline.Item(kind: .changed, text: self("changed", [.text: record.name(question)]))
    }
  }

  private var advice: [Timeline.Item] {
    guard contact.adviceCount > 0 else { return [] }
    return [
      Timeline.Item(kind: .advice, text: words.text("timeline.advice", count: contact.adviceCount))
    ]
  }

  private var lessons: [Timeline.Item] {
    contact.lessons.map { lesson in
      let message = words.optionalText(.message(lesson.message)) ?? lesson.message.description
      let about =
        lesson.person.map { "\(record.person($0)): \(message)" }?.capitalisedFirst ?? message
      guard lesson.isGiven else {
        return Timeline.Item(kind: .notSaidBack, text: self("not-given", [.text: about]))
      }
      guard let verdict = lesson.verdict, case .value = verdict.reply else {
        return Timeline.Item(kind: .notSaidBack, text: self("given", [.text: about]))
      }
      let reply = record.reply(verdict.reply, to: verdict.asks, at: verdict.question.state)
      let isClear = verdict.reply != .value(.option(.notYet))
      return Timeline.Item(
        kind: isClear ? .saidBack : .notSaidBack,
        text: self("said-back", [.text: about, .value: reply]))
    }
  }

  private var open: [Timeline.Item] {
    let actions = contact.actions.map { action in
      self("action", [.action: name(action.action), .date: record.date(action.due)])
    }
    let duties = contact.notClosed.map { item in
      self("duty", [.action: name(item.action), .date: record.date(item.latest)])
    }
    return (actions + duties).map { Timeline.Item(kind: .open, text: $0) }
  }

  private func name(_ action: ActionID) -> String {
    words.optionalText(.action(action)) ?? action.description
  }
}

extension OptionID {
  fileprivate static let notYet = OptionID(known: "not-yet")
}
