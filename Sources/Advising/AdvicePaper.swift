package import Engine
package import Questions

/// Advice laid out for reading: a few items lead, the rest follow by topic.
///
/// Where several items of one message are unsure, one authored sentence stands for them, so that a
/// family that declined to answer does not read a list of what it did not say.
package struct AdvicePaper: Hashable, Sendable {
  /// The most important items, three at most.
  package let leading: [Item]
  /// The others, by the message that they serve.
  package let also: [Topic]

  package init(_ advice: [AdviceGiven], of questionnaire: Questionnaire) {
    let items = Self.pooled(advice, of: questionnaire)
    leading = Array(items.prefix(Self.mostLeading))
    let rest = items.dropFirst(Self.mostLeading)
    also = questionnaire.messages.compactMap { message in
      let items = rest.filter { $0.message == message }
      return items.isEmpty ? nil : Topic(message: message, items: items)
    }
  }

  /// The items in the order shown, which is the order of their numbers.
  package var items: [Item] { leading + also.flatMap(\.items) }

  package static let mostLeading = 3

  package struct Topic: Hashable, Sendable {
    package let message: MemberID
    package let items: [Item]
  }

  /// One numbered item.
  package struct Item: Hashable, Sendable {
    package let message: MemberID
    package let content: Content
  }

  package enum Content: Hashable, Sendable {
    case advice(AdviceGiven)
    /// The one sentence of a message that stands for several unsure items.
    case pooled([AdviceID])
  }

  /// The first unsure item of a message takes in all others of that message.
  private static func pooled(_ advice: [AdviceGiven], of questionnaire: Questionnaire) -> [Item] {
    let messageOf = Dictionary(
      questionnaire.advice.map { ($0.id, $0.message) }, uniquingKeysWith: { first, _ in first })
    let unsure = Dictionary(
      grouping: advice.filter { $0.text == .unsure }.map(\.id), by: { messageOf[$0] })
    var items: [Item] = []
    for given in advice {
      guard let message = messageOf[given.id] else { continue }
      let together = unsure[message] ?? []
      if given.text == .said || together.count < 2 {
        items.append(Item(message: message, content: .advice(given)))
      } else if together.first == given.id {
        items.append(Item(message: message, content: .pooled(together)))
      }
    }
    return items
  }
}

extension Questionnaire {
  /// The safety messages, in order.
  package var messages: [MemberID] {
    lists.first { $0.id == .message }?.members.map(\.id) ?? []
  }
}

extension FixedListID {
  /// The list of safety messages.
  package static let message = FixedListID(known: "message")
}
