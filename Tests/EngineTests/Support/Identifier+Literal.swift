import Questions

extension Identifier: ExpressibleByStringLiteral {
  public init(stringLiteral text: StaticString) { self.init(known: text) }
}
