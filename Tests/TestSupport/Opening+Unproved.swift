package import Engine

extension Opening {
  /// The same, begun without a proof.
  package var unproved: Opening {
    Opening(
      questionnaire: questionnaire, version: version, digest: digest, catalogues: catalogues,
      language: language, date: date, caseReference: caseReference, program: program,
      practitioner: practitioner, isUnproved: true)
  }
}

extension [StampedEvent] {
  /// The events of the same session, begun without a proof.
  package var unproved: [StampedEvent] {
    map { event in
      guard case .opened(let opening) = event.event else { return event }
      return StampedEvent(.opened(opening.unproved), at: event.moment)
    }
  }
}
