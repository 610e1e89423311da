extension Identifier<Named.State> {
  /// How and where a talk took place.
  package static let contact = StateID(known: "common.contact")
  /// Through whom it was interpreted.
  package static let interpreter = StateID(known: "common.interpreter")
  /// Who was there.
  package static let present = StateID(known: "common.present")
}

extension Identifier<Named.Option> {
  /// Whether it is a way to talk in which nothing can be seen of a home: what was told by phone or
  /// video is described.
  package var isRemoteContact: Bool { description == "phone" || description == "video" }

  /// Whether it says that nobody interpreted.
  package var isNoInterpreter: Bool { description == "not-needed" }
}

extension Value {
  /// The one option that was chosen.
  package var onlyOption: OptionID? {
    guard case .options(let options, other: _) = self, options.count == 1 else { return nil }
    return options.first
  }
}
