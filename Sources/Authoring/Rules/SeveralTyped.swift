import JSONSource

/// One urgent screen at most is called by typing `!`.
enum SeveralTyped: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    outline.draft.urgent.filter { $0.typed?.value == true }.dropFirst().compactMap { urgent in
      urgent.typed.map { typed in
        Diagnostic(
          .severalTyped, "'!' already shows another urgent screen", at: typed.place,
          help: "write \"typed\": false")
      }
    }
  }
}
