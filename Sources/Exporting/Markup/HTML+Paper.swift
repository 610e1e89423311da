/// What the papers for a family have in common.
extension HTML {
  /// Who to ring, with the number or a line to write it on.
  static func team(_ team: LeafletPage.Team) -> HTML {
    let place =
      team.number.map { HTML.element("span", [], text: $0) }
      ?? HTML.element("span", [Attribute("class", "line")])
    return .element("p", [Attribute("class", "team")], [.element("span", text: team.label), place])
  }
}
