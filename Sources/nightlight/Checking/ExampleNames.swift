internal import Proving
internal import Questions

/// Names for examples to add, none of which the file or another of them has.
struct ExampleNames {
  private var taken: Set<ExampleID>

  init(besides examples: [Example]) { taken = Set(examples.map(\.id)) }

  /// A name for an example that shows how a property is broken.
  mutating func name(for property: Property) -> ExampleID {
    let stem = String("breaks-\(property.subject)".prefix(60))
    let numbered = (2...taken.count + 2).map { "\(stem)-\($0)" }
    let free = ([stem] + numbered).compactMap { try? ExampleID($0) }.first { !taken.contains($0) }
    let name = free ?? ExampleID(known: "counter-example")
    taken.insert(name)
    return name
  }
}
