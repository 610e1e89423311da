/// A drawing that says one thing about a baby's safety, beside the words that say it too.
///
/// The drawings are this project's own: one line of even weight on a square of 64, readable in a
/// few millimetres of black print. What one must not do is crossed out by a bar, not by a colour.
enum Pictogram: String, Hashable, Sendable, CaseIterable {
  case onBack = "on-back"
  case clearCot = "clear-cot"
  case sameRoom = "same-room"
  case noSofa = "no-sofa"
  case smokeFree = "smoke-free"
  case stepAway = "step-away"
  case call

  /// What stands in the strip at the top of every leaflet.
  static let strip: [Pictogram] = [.onBack, .clearCot, .sameRoom, .noSofa, .smokeFree]

  /// The drawing, with what it shows as its title.
  func drawing(title: String) -> HTML {
    .element(
      "svg", [HTML.Attribute("viewBox", "0 0 64 64"), HTML.Attribute("role", "img")],
      [.element("title", text: title), strokes])
  }

  private var strokes: HTML {
    switch self {
    case .onBack:
      .literal(
        """
        <rect x="9" y="4" width="46" height="56" rx="8"/><circle cx="32" cy="20" r="9"/>\
        <path class="fine" d="M27.5 18.5q1.5 1.5 3 0M33.5 18.5q1.5 1.5 3 0M29 23.5q3 2 6 0"/>\
        <path d="M25 33q7-4 14 0l1 12q-8 6-16 0zM25 34c-4 2-8-1-8-6M39 34c4 2 8-1 8-6"/>\
        <path d="M28 48l-2 7M36 48l2 7"/>
        """)
    case .clearCot:
      .literal(
        """
        <path d="M8 12v44M56 12v44M8 20h48M8 48h48M16 20v19M24 20v19M32 20v19M40 20v19M48 20v19"/>\
        <path class="bold" d="M8 41h48"/>
        """)
    case .sameRoom:
      .literal(
        """
        <path d="M5 29L32 6l27 23M11 25v33h42V25M16 37v15M16 48h17v4M16 43h17v5"/>\
        <circle cx="21" cy="38.5" r="2.5"/>\
        <path d="M38 38v14M49 38v14M38 42h11M38 49h11M43.5 42v7"/>
        """)
    case .noSofa:
      .literal(
        """
        <path d="M14 30v-6q0-6 6-6h24q6 0 6 6v6M32 18v22M15 47v5M49 47v5"/>\
        <path d="M10 31q6 0 6 6v3h32v-3q0-6 6-6v16H10z"/>\
        <path class="halo" d="M7 59L57 5"/><path class="bold" d="M7 59L57 5"/>
        """)
    case .smokeFree:
      .literal(
        """
        <path d="M6 38h36v8H6zM36 38v8M49 38v8M55 38v8M49 31c0-5-6-4-6-9s5-4 5-9"/>\
        <path d="M55 31c0-7-5-6-5-11"/>\
        <path class="halo" d="M8 58L56 8"/><path class="bold" d="M8 58L56 8"/>
        """)
    case .stepAway:
      .literal(
        """
        <path d="M4 30v24M28 30v24M4 37h24M4 50h24M12 37v13M20 37v13"/><circle cx="11" cy="30" r="3"/>\
        <circle cx="46" cy="13" r="6"/>\
        <path d="M46 19v18M46 37l-7 17M46 37l7 7v10M46 24l-8 8M46 24l9 7"/>
        """)
    case .call:
      .literal(
        """
        <path d="M17 8h9l4 13-6 5q4 10 14 14l5-6 13 4v9q0 8-9 8C26 55 9 38 9 17q0-9 8-9z"/>\
        <path d="M40 8q14 2 16 16M39 17q7 1 8 8"/>
        """)
    }
  }
}
