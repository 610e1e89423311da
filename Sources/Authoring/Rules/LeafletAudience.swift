import JSONSource
import Questions

/// The leaflet is the parent's: only advice for the parent stands in it.
enum LeafletAudience: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    outline.draft.advice.compactMap { advice in
      guard let audience = advice.audience, audience.value != .parent,
        let leaflet = advice.leaflet, leaflet.value != .never
      else { return nil }
      return Diagnostic(
        .leafletAudience,
        "the advice '\(advice.name.value)' is for the \(audience.value.noun) and stands in the "
          + "parent's leaflet",
        at: leaflet.place, help: "write \"leaflet\": \"never\"")
    }
  }
}
