internal import Authoring
internal import Engine
internal import JSONSource
internal import Proving
internal import Questions

/// A promise that does not hold.
struct Breach {
  let property: Property
  let diagnostic: Diagnostic
  /// One of the shortest conversations that show it; nil where none can, or none was looked for.
  let counterexample: Counterexample?
  /// For a promise about a change, the change that breaks it.
  let turningPoint: TurningPoint?
  /// A name for it as an example.
  private(set) var name = ExampleID(known: "counter-example")

  /// The examples are those of the file that show it.
  init?(
    _ property: Property, _ counterexample: Counterexample?, in examples: [ExampleID],
    _ places: Places, of machine: Machine
  ) {
    turningPoint = counterexample.flatMap { TurningPoint($0, of: property, in: machine) }
    guard
      let diagnostic = property.diagnostic(
        counterexample?.changed, to: turningPoint?.answer, in: examples, places)
    else { return nil }
    (self.property, self.diagnostic, self.counterexample) = (property, diagnostic, counterexample)
  }

  /// The conversation in which the promise is broken.
  var conversation: Conversation? { turningPoint?.after ?? counterexample?.conversation }

  /// Whether it can be kept as an example, which says nothing of urgent screens.
  var canBeExample: Bool {
    if case .interruptsAtOnce = property { false } else { conversation != nil }
  }

  func named(_ name: ExampleID) -> Breach {
    var breach = self
    breach.name = name
    return breach
  }
}
