package import Questions

extension Identifier: ExpressibleByStringLiteral {
  /// A name written in a test.
  ///
  /// - Precondition: the name is well formed.
  public init(stringLiteral text: StaticString) { self.init(known: text) }
}
