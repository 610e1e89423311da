/// A sheet of style, with the digest by which a page's policy allows it and no other.
///
/// Every page has the same first sheet, `base`, and one of its own for what is different.
struct StyleSheet: Sendable {
  let text: StaticString
  /// The SHA-256 of the text in base 64, which a test works out anew.
  let digest: StaticString

  init(digest: StaticString, _ text: StaticString) { (self.digest, self.text) = (digest, text) }

  /// What all pages share: colours by day, by night and on paper, the face and sizes of letters,
  /// headings, tables, what is to be hidden, and what only a screen reader says.
  static let base = StyleSheet(
    digest: "ZcGxiSp+vGlRaYx1bJLa01ePZOFI2LIQYjC/oGFmCOY=",
    """
    :root { color-scheme: light dark; --ink: #111; --paper: #fff; --deep: #0b3a5b; --tint: #eaf2f8 }
    * { box-sizing: border-box; margin: 0; padding: 0 }
    html { background: var(--paper); color: var(--ink);
      font: 1.125rem/1.4 Arial, "Liberation Sans", "Noto Sans", sans-serif }
    main { max-width: 42rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word }
    h1 { font-size: 1.9em; line-height: 1.1 }
    h2 { font-size: 1.1em; line-height: 1.2; break-after: avoid }
    h1, h2, th, svg { color: var(--deep) }
    header { border-bottom: .2em solid var(--deep); padding-bottom: .3em }
    section { margin-top: .9em }
    footer { margin-top: .6em }
    table { width: 100%; border-collapse: collapse }
    th, td { border: .07em solid var(--deep); padding: .4em .5em; text-align: start;
      vertical-align: top }
    thead th { background: var(--tint) }
    tr { break-inside: avoid }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
    .hide { font-weight: bold; border: .15em solid var(--deep); background: var(--tint);
      padding: .3em .6em; margin-bottom: .5em }
    .help { background: var(--tint); border: .2em solid var(--deep); border-radius: .4em }
    .team { display: flex; flex-wrap: wrap; gap: 0 .4em; margin-top: .8em }
    .line { flex: 1; min-width: 10em; border-bottom: .07em solid var(--ink) }
    @media screen and (prefers-color-scheme: dark) {
      :root { --ink: #f4f4f4; --paper: #10171d; --deep: #a9d6ff; --tint: #1a2733 }
    }
    @media print {
      :root { color-scheme: light }
      main { max-width: none; padding: 0 }
    }
    """)
}
