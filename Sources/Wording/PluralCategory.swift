/// A form that a language keeps for certain numbers, by the names of the Unicode CLDR.
package enum PluralCategory: String, Hashable, Sendable, CaseIterable {
  case zero, one, two, few, many, other
}
