internal import Advising
internal import Engine
internal import Questions

/// A conversation as JSON: as a line of `replay`, or as an example with what it leads to.
struct WrittenConversation {
  private let conversation: Conversation
  private let machine: Machine

  init(_ conversation: Conversation, of machine: Machine) {
    (self.conversation, self.machine) = (conversation, machine)
  }

  /// The line that `replay` takes.
  var line: String { "{" + members.joined(separator: ",") + "}" }

  /// A whole entry of `examples`, over several lines: it expects what the rules as they stand make
  /// of the conversation.
  func example(named name: ExampleID) -> [String] {
    let given = Guidance(machine.evaluate(conversation), of: machine.questionnaire)
    let all =
      [
        member("id") { $0.string(name.description) }
      ] + members + [
        list("advice", given.advice) { line, advice in
          line.object { line in
            line.key("id")
            line.string(advice.id.description)
            line.key("text")
            line.string(advice.text.rawValue)
          }
        },
        list("prompts", given.prompts) { $0.string($1.description) },
      ]
    let text = all.joined(separator: ",\n")
    return "{ \(text) }".split(separator: "\n").enumerated().map { index, line in
      index == 0 ? String(line) : "  " + line
    }
  }

  /// A list whose elements stand a few to a line.
  private func list<Element>(
    _ key: String, _ elements: [Element], _ write: (inout JSONLine, Element) -> Void
  ) -> String {
    var lines = [""]
    for (index, element) in elements.enumerated() {
      var line = JSONLine()
      write(&line, element)
      let text = line.text + (index == elements.count - 1 ? "" : ",")
      if lines[lines.count - 1].count + text.count > Self.width { lines.append("") }
      lines[lines.count - 1] += text
    }
    return "\"\(key)\":[" + lines.joined(separator: "\n  ") + "]"
  }

  private static let width = 90

  private var members: [String] {
    let date = conversation.date.map { date in
      member("date") { $0.string(date.description) }
    }
    let answers = member("answers") { write(conversation.answers, &$0) }
    return [date, answers].compactMap(\.self) + people
  }

  /// Who there is, and of which kinds there may be others; nothing where nobody was told of.
  private var people: [String] {
    let kinds = machine.questionnaire.people.map(\.id)
    let named = kinds.compactMap { conversation.rosters[$0] }.flatMap(\.people)
    let open = kinds.filter { conversation.rosters[$0]?.isClosed != true }
    guard !named.isEmpty || open != kinds else { return [] }
    let people = member("people") { line in
      line.array(named) { line, person in
        line.object { line in
          line.key("role")
          line.string(person.role.description)
          line.key("answers")
          write(person.answers, &line)
        }
      }
    }
    return [people] + others(open, of: kinds)
  }

  private func others(_ open: [PersonKindID], of kinds: [PersonKindID]) -> [String] {
    if open.isEmpty { return [] }
    if open == kinds { return [member("others") { $0.string("unsure") }] }
    let named = member("others") { line in
      line.object { line in
        for kind in open {
          line.key(kind.description)
          line.string("unsure")
        }
      }
    }
    return [named]
  }

  private func member(_ key: String, _ value: (inout JSONLine) -> Void) -> String {
    var line = JSONLine()
    line.key(key)
    value(&line)
    return line.text
  }

  // MARK: Answers

  private func write(_ answers: [Conversation.Key: Answer], _ line: inout JSONLine) {
    line.object { line in
      for (key, answer) in machine.questionnaire.inOrder(answers) {
        line.key(key.written)
        write(answer, to: machine.questionnaire.state(key.state)?.question, &line)
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
        line.literal(number.decimal(places: measure.decimals))
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
}

extension Questionnaire {
  func state(_ id: StateID) -> State? { states.first { $0.id == id } }

  /// Answers in the order of the file.
  func inOrder(_ answers: [Conversation.Key: Answer])
    -> [(key: Conversation.Key, value: Answer)]
  {
    let order = Dictionary(
      states.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return answers.sorted {
      (order[$0.key.state] ?? 0, $0.key.written) < (order[$1.key.state] ?? 0, $1.key.written)
    }
  }
}

extension Conversation.Key {
  /// The key as it is written in a conversation: `state`, or `state@member`.
  var written: String {
    [state.description, member?.description].compactMap(\.self).joined(separator: "@")
  }
}

extension Int {
  /// A number that counts tenths, hundredths or thousandths, as it is written.
  func decimal(places: Int) -> String {
    guard places > 0 else { return String(self) }
    let digits = String(magnitude)
    let padded = String(repeating: "0", count: Swift.max(0, places + 1 - digits.count)) + digits
    return (self < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
