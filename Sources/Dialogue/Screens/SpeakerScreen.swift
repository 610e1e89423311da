internal import Engine
internal import Questions
internal import Wording

/// Who is speaking: a role, or the adults together.
struct SpeakerScreen {
  let speakers: [Speaker]
  let offers: [Offer]

  /// Everybody who may speak in a talk, in the order of the file; those together stand last.
  static func speakers(of questionnaire: Questionnaire) -> [Speaker] {
    let roles = questionnaire.people.filter { $0.id != .baby }.flatMap(\.roles)
    let once = roles.enumerated().filter { roles.firstIndex(of: $0.element) == $0.offset }
    return once.map { .role($0.element) } + [.together]
  }

  static func label(_ speaker: Speaker, in phrases: Phrasebook) -> String {
    switch speaker {
    case .role(let role): phrases.role(role).capitalisedFirst
    case .together: phrases(.together)
    }
  }

  func write(on page: inout Page, in scene: Scene) {
    scene.add({ $0(.question, [.value: $0(.whoSpeaks)]) }, to: &page)
    for (place, speaker) in speakers.enumerated() {
      scene.add(place + 1, { Self.label(speaker, in: $0) }, to: &page)
    }
    page.add(scene.own(.typeOne, [.most: String(speakers.count)]))
    scene.addFooter(offers, to: &page)
  }
}

extension PersonKindID {
  /// The kind of those who are asked about and never ask.
  static let baby = PersonKindID(known: "baby")
}
