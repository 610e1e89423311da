import Testing

/// Traps that lie in the words of every questionnaire, each with its number in the evidence.
@Suite("Traps in the words")
struct ShippedTrapsTests {
  /// The published figures for a sofa measure different things, and one reprint says "by 50 %".
  @Test(
    "TR-06: no figure for a sofa is told to anyone, and no misprint of one", arguments: Shipped.all)
  func quotesNoSofaFigure(shipped: Shipped) throws {
    let figures = #/\b(50|67|18\.3) ?(%|per ?cent|times)|odds ratio/#.ignoresCase()
    let told = try Household(of: shipped).allTexts().values.filter {
      $0.contains(figures)
    }
    #expect(told == [])
  }

  @Test("TR-08: nothing is called free of risk", arguments: Shipped.all)
  func claimsNoAbsenceOfRisk(shipped: Shipped) throws {
    let claims = #/\b(no|zero|without|free of|not any) risk\b|risk-free|\bis safe\b/#.ignoresCase()
    let told = try Household(of: shipped).allTexts().values.filter {
      $0.contains(claims)
    }
    #expect(told == [])
  }
}
