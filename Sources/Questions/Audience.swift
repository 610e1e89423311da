/// Who may see a state, an advice or a prompt, from the widest circle to the narrowest.
///
/// A rule of an audience reads only answers of that audience or a wider one, so what a parent can
/// see depends on nothing but what was said in front of them.
package enum Audience: String, Hashable, Sendable, CaseIterable, Comparable {
  case parent, practitioner, restricted

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .parent: 0
    case .practitioner: 1
    case .restricted: 2
    }
  }
}
