import Questions
import Records
import TestSupport
import Testing

@Suite("Units of alcohol")
struct AlcoholUnitsTests {
  /// The published table, each row with its own volume and strength, and tenths of a unit.
  ///
  /// The alcopop is published as 1.5; its own volume and strength give 1.2. Wine of 12 % stands
  /// beside wine of 13 %: the two are never mixed.
  static let table = [
    (568, 36, 20), (568, 40, 23), (568, 52, 30), (330, 50, 17), (500, 55, 28), (125, 130, 16),
    (175, 130, 23), (250, 130, 33), (125, 120, 15), (175, 120, 21), (250, 120, 30), (750, 120, 90),
    (275, 45, 12), (25, 400, 10), (50, 400, 20),
  ]

  static func drink(_ millilitres: Int, _ strength: Int) -> Drink {
    Drink(question: "drinks", millilitres: millilitres, strength: strength)
  }

  @Test("follow from volume and strength (TR-11)", arguments: table)
  func followFromVolumeAndStrength(millilitres: Int, strength: Int, tenths: Int) {
    var units = AlcoholUnits()
    units.add(1, of: Self.drink(millilitres, strength))
    #expect(units.tenths == tenths)
  }

  @Test("are added up before they are rounded")
  func areAddedUpFirst() {
    var units = AlcoholUnits()
    units.add(3, of: Self.drink(125, 130))
    units.add(0, of: Self.drink(568, 40))
    #expect(units.known == 48_750)
    #expect(units.tenths == 49)
  }

  @Test("are a lower end, not rounded up, while a part is unknown")
  func areALowerEnd() {
    var units = AlcoholUnits()
    units.add(1, of: Self.drink(568, 40))
    units.addUnknown(of: Self.drink(175, 130), atLeast: 0)
    #expect(!units.isComplete)
    #expect(units.tenths == 22)
  }

  @Test("hold what can be answered at the most")
  func holdTheMost() {
    var units = AlcoholUnits()
    for _ in 1...100 { units.add(1_000_000_000, of: Self.drink(5000, 800)) }
    #expect(units.known == 400_000_000_000_000_000)
  }
}
