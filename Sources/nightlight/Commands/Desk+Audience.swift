internal import Questions

extension Desk {
  /// Who may read what is asked for: the family, where nobody says otherwise.
  func audience() throws(Failure) -> Audience {
    guard let typed = arguments[.audience] else { return .parent }
    guard let audience = Audience(rawValue: typed) else {
      throw Failure(.wrongUsage, "--audience is parent or practitioner, not '\(typed)'")
    }
    return audience
  }
}
