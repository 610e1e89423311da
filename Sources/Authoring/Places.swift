package import JSONSource
package import Questions

/// Where the named things of a questionnaire are written.
///
/// Places are worked out when asked for, so holding them costs nothing.
package struct Places: Sendable {
  private let root: JSONValue?

  init(_ root: JSONValue?) { self.root = root }

  /// The place of the value that a JSON pointer (RFC 6901) leads to; nil when it leads nowhere.
  package subscript(pointer: String) -> Place? {
    guard pointer.isEmpty || pointer.utf8.first == UInt8(ascii: "/") else { return nil }
    return pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
      .reduce(root) { value, token in value?.child(Self.plain(token)) }?.place
  }

  package func state(_ id: StateID) -> Place? { key(id.description, in: "states") }

  package func fact(_ id: FactID) -> Place? { key(id.description, in: "facts") }

  package func score(_ id: ScoreID) -> Place? { key(id.description, in: "scores") }

  package func advice(_ id: AdviceID) -> Place? { key(id.description, in: "advice") }

  package func prompt(_ id: PromptID) -> Place? { key(id.description, in: "prompts") }

  package func urgent(_ id: StateID) -> Place? { key(id.description, in: "urgent") }

  package func guarantee(_ id: GuaranteeID) -> Place? {
    element(id.description, in: "guarantees")
  }

  package func example(_ id: ExampleID) -> Place? { element(id.description, in: "examples") }

  /// The place of a route of a state, counted from 0.
  package func route(_ index: Int, of state: StateID) -> Place? {
    guard let next = root?["states"]?[state.description]?["next"] else { return nil }
    guard let routes = next.elements else { return index == 0 ? next.place : nil }
    return routes.indices.contains(index) ? routes[index].place : nil
  }

  private func key(_ key: String, in section: String) -> Place? {
    root?[section]?.members?.first { $0.key == key }?.keyPlace
  }

  private func element(_ id: String, in section: String) -> Place? {
    root?[section]?.elements?.first { $0["id"]?.string == id }?.place
  }

  /// A token of a pointer without its escapes: `~1` is a slash and `~0` a tilde.
  private static func plain(_ token: Substring) -> String {
    var text = ""
    var isEscaped = false
    for character in token {
      switch (isEscaped, character) {
      case (false, "~"): isEscaped = true
      case (true, "1"): (text, isEscaped) = (text + "/", false)
      case (true, "0"): (text, isEscaped) = (text + "~", false)
      case (true, _): (text, isEscaped) = (text + "~\(character)", false)
      case (false, _): text.append(character)
      }
    }
    return text
  }
}

extension JSONValue {
  fileprivate func child(_ token: String) -> JSONValue? {
    guard let elements else { return self[token] }
    guard let index = Int(token), elements.indices.contains(index) else { return nil }
    return elements[index]
  }
}
