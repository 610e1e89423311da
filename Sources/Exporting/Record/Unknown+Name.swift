internal import Records

extension Unknown {
  /// The name by which programs know why something is not known.
  var name: String {
    switch self {
    case .unsure: "unsure"
    case .declined: "declined"
    case .putOff: "put-off"
    case .notAsked: "not-asked"
    case .familyLeft: "family-left"
    case .notYet: "not-yet"
    }
  }
}
