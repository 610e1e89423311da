/// For whom a record is made.
///
/// What only a restricted circle may know is in neither: it is held separately, and every record
/// says so, whether there is any or not.
package enum Reader: String, Hashable, Sendable, CaseIterable {
  /// The family. It holds what was said and advised in the talk and may be seen online.
  case parent
  /// Whoever looks after the family. It has to be hidden from online view.
  case practitioner
}
