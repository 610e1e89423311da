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

  /// Level by level: first what is said by itself, then the sentences that stand for several unsure
  /// items, each at the level of the most important of them.
  private static func pooled(_ advice: [AdviceGiven], of questionnaire: Questionnaire) -> [Item] {
    let rules = Dictionary(
      questionnaire.advice.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let unsure = Dictionary(
      grouping: advice.filter { $0.text == .unsure }.map(\.id), by: { rules[$0]?.message })
    var alone: [Advice.Level: [Item]] = [:]
    var together: [Advice.Level: [Item]] = [:]
    for given in advice {
      guard let rule = rules[given.id] else { continue }
      let pool = unsure[rule.message] ?? []
      if given.text == .said || pool.count < 2 {
        alone[rule.level, default: []].append(
          Item(message: rule.message, content: .advice(given)))
      } else if pool.first == given.id {
        together[rule.level, default: []].append(
          Item(message: rule.message, content: .pooled(pool)))
      }
    }
    return Advice.Level.allCases.flatMap { (alone[$0] ?? []) + (together[$0] ?? []) }
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
