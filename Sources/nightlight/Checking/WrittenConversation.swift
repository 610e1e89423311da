internal import Engine
internal import Questions

/// A conversation as a line of `replay`, which is also what an example is made of.
struct WrittenConversation {
  private let conversation: Conversation
  private let machine: Machine

  init(_ conversation: Conversation, of machine: Machine) {
    (self.conversation, self.machine) = (conversation, machine)
  }

  /// What was answered, a line each, then the whole as a line of `replay`.
  var lines: [String] {
    let own = answers(conversation.answers).map { "    \($0.key): \($0.value.told)" }
    let people = persons.enumerated().flatMap { index, person in
      ["    \(index + 1). \(person.role)"]
        + answers(person.answers).map { "      \($0.key): \($0.value.told)" }
    }
    let closed = rosters.contains { $0.isClosed } ? ["    nobody else"] : []
    let rest = "    whatever else is asked: not answered"
    return ["  the shortest conversation that shows it:"] + own + people + closed + [
      rest, "  \(json)",
    ]
  }

  private var rosters: [Conversation.Roster] {
    machine.questionnaire.people.compactMap { conversation.rosters[$0.id] }
  }

  private var persons: [Conversation.Person] { rosters.flatMap(\.people) }

  /// Answers in the order of the questionnaire.
  private func answers(_ answers: [Conversation.Key: Answer]) -> [(key: String, value: Answer)] {
    let order = Dictionary(
      machine.questionnaire.states.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
    return answers.map { key, answer in
      (
        order[key.state] ?? 0,
        [key.state.description, key.member?.description].compactMap(\.self).joined(separator: "@"),
        answer
      )
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { ($0.1, $0.2) }
  }

  var json: String {
    var line = JSONLine()
    line.object { line in
      if let date = conversation.date {
        line.key("date")
        line.string(date.description)
      }
      line.key("answers")
      write(conversation.answers, &line)
      if !rosters.isEmpty {
        line.key("people")
        line.array(persons) { line, person in
          line.object { line in
            line.key("role")
            line.string(person.role.description)
            line.key("answers")
            write(person.answers, &line)
          }
        }
        if rosters.contains(where: { !$0.isClosed }) {
          line.key("others")
          line.string("unsure")
        }
      }
    }
    return line.text
  }

  private func write(_ answers: [Conversation.Key: Answer], _ line: inout JSONLine) {
    line.object { line in
      for (key, answer) in self.answers(answers) {
        line.key(key)
        let state = machine.questionnaire.states.first {
          $0.id.description == key.prefix { $0 != "@" }
        }
        write(answer, to: state?.question, &line)
      }
    }
  }

  private func write(_ answer: Answer, to question: Question?, _ line: inout JSONLine) {
    switch answer {
    case .unsure, .declined, .later, .notAsked:
      line.object { line in
        line.key("not")
        line.string(answer == .unsure ? "unsure" : answer == .declined ? "declined" : "later")
      }
    case .value(.given): line.literal("true")
    case .value(.text(let text)): line.string(text)
    case .value(.date(let date)): line.string(date.description)
    case .value(.number(let number)):
      if case .number(let measure) = question {
        line.literal(decimal(number, places: measure.decimals))
      }
    case .value(.options(let options, let other)):
      let isMany = if case .many = question { true } else { false }
      if isMany {
        line.array(options.map(Optional.some) + (other == nil ? [] : [nil])) { line, option in
          write(option, other, &line)
        }
      } else {
        write(options.first, other, &line)
      }
    }
  }

  private func write(_ option: OptionID?, _ other: String?, _ line: inout JSONLine) {
    if let option { return line.string(option.description) }
    line.object { line in
      line.key("other")
      line.string(other ?? "")
    }
  }

  private func decimal(_ number: Int, places: Int) -> String {
    guard places > 0 else { return String(number) }
    let digits = String(number.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return (number < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }
}

extension Answer {
  fileprivate var told: String {
    switch self {
    case .unsure: "not sure"
    case .declined: "rather not say"
    case .later: "later"
    case .notAsked: "not asked"
    case .value(.given): "read"
    case .value(.text): "some words"
    case .value(.date(let date)): date.description
    case .value(.number(let number)): String(number)
    case .value(.options(let options, let other)):
      (options.map(\.description) + (other == nil ? [] : ["something else"]))
        .joined(separator: ", ")
    }
  }
}
