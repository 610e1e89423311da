import Testing

@testable import Engine

@Suite("A circuit builder")
struct CircuitBuilderTests {
  private var builder = CircuitBuilder()

  @Test("shares one gate between equal conditions, in whatever order")
  mutating func shares() {
    let (a, b) = (atom(1), atom(2))
    #expect(builder.all([a, b]) == builder.all([b, a, b]))
  }

  @Test("drops what does not matter and stops at what decides")
  mutating func simplifies() {
    let a = atom(1)
    #expect(builder.all([a, CircuitBuilder.always]) == a)
    #expect(builder.any([a, CircuitBuilder.never]) == a)
    #expect(builder.all([a, CircuitBuilder.never]) == CircuitBuilder.never)
    #expect(builder.any([a, CircuitBuilder.always]) == CircuitBuilder.always)
    #expect(builder.all([]) == CircuitBuilder.always)
    #expect(builder.any([]) == CircuitBuilder.never)
  }

  @Test("keeps a condition beside its own negation, for both may be unknown")
  mutating func keepsContradictions() {
    let a = atom(1)
    #expect(builder.all([a, !a]) != CircuitBuilder.never)
    #expect(builder.any([a, !a]) != CircuitBuilder.always)
  }

  @Test("settles an unknown either way")
  mutating func settles() {
    let a = atom(1)
    #expect(builder.settle(a, ifUnknown: true) == builder.maybe(a))
    #expect(builder.settle(a, ifUnknown: false) == !builder.maybe(!a))
  }

  private mutating func atom(_ mask: UInt64) -> Operand {
    builder.any(of: AtomSet(cell: 0, domain: .value, mask: mask))
  }
}
