internal import Questions
internal import Records

/// The names under which FHIR resources speak of what a questionnaire names.
///
/// They are made of the names in the questionnaire alone. None is a terminology's.
struct FHIRNames {
  let questionnaire: QuestionnaireID

  private static let own = "urn:nightlight"
  private var base: String { "\(Self.own):questionnaire:\(questionnaire)" }

  /// The canonical address of the form. A practitioner's has other questions and another address.
  func form(for reader: Reader) -> String {
    switch reader {
    case .parent: base
    case .practitioner: "\(base):practitioner"
    }
  }

  /// The options of a question: the same option of another question may mean something else.
  func options(of state: StateID) -> String {
    state.isShared ? "\(Self.own):option:\(state)" : "\(base):option:\(state)"
  }

  var roles: String { "\(base):role" }
  func members(of list: FixedListID) -> String { "\(base):list:\(list)" }
  var advice: String { "\(base):advice" }
  var actions: String { "\(base):action" }
  var prompts: String { "\(base):prompt" }
  var screens: String { "\(base):screen" }

  /// Case references: the baby is known by nothing else.
  static let cases = "\(own):case"
  /// Whether somebody stands behind the questionnaire, and whether what it promises was proved.
  static let review = "\(own):review"
  static let restrictedPart = "\(own):restricted-part"
  /// Why a question was not asked.
  static let reason = "\(own):extension:reason"
  /// Where an answer is also known from.
  static let note = "\(own):extension:note"

  /// Identifiers that are URIs.
  static let uris = "urn:ietf:rfc:3986"

  /// The name of exactly these bytes, by RFC 6920.
  static func name(of digest: ContentDigest) -> String { "nih:sha-256;\(digest)" }
}
