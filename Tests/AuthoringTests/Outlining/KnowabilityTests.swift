import Authoring
import Questions
import Testing

@Suite("Knowability")
struct KnowabilityTests {
  static let bed = StateID(known: "bed")
  static let fact = FactID(known: "in-bed")
  static let carers = Collection.people(PersonKindID(known: "carer"))
  static let places = Collection.list(FixedListID(known: "place"))
  static let comparison = Condition.is(bed, .yes)

  private let knowability = Knowability(facts: [
    Fact(id: Self.fact, condition: Self.comparison, redFlag: nil)
  ])

  @Test(
    "says of these that they can be unknown",
    arguments: [
      comparison, .fact(fact), .not(comparison), .all([.constant(true), comparison]),
      .any([.answered(bed), comparison]), .some(carers, .constant(true)),
      .every(carers, .answered(bed)), .count(places, comparison, .atLeast, 1),
    ])
  func canBeUnknown(condition: Condition) {
    #expect(knowability.canBeUnknown(condition))
  }

  @Test(
    "says of these that they are always known",
    arguments: [
      .constant(false), .answered(bed), .unsure(bed), .role(RoleID(known: "mother")),
      .maybe(comparison), .not(.maybe(.fact(fact))), .all([.answered(bed), .unsure(bed)]),
      .some(places, .answered(bed)),
    ] as [Condition])
  func isKnown(condition: Condition) {
    #expect(!knowability.canBeUnknown(condition))
  }
}
