/// How a plan card looks: on paper, on a screen by day and by night.
enum CardStyle {
  /// Nothing may be loaded or run, and no style but this sheet is used: the policy names its
  /// digest, so that even a sheet slipped in would be passed over.
  static let policy: StaticString =
    """
    default-src 'none'; style-src 'sha256-bLkrs490N8PdX8PuwRn4S0xjXCLtBytCtQhszmlwBfE='; base-uri 'none'; \
    form-action 'none'
    """

  static let sheet: StaticString = """
    :root { color-scheme: light dark; --ink: #111; --paper: #fff; --deep: #0b3a5b; --tint: #eaf2f8 }
    * { box-sizing: border-box; margin: 0; padding: 0 }
    html { background: var(--paper); color: var(--ink);
      font: 1.125rem/1.4 Arial, "Liberation Sans", "Noto Sans", sans-serif }
    main { max-width: 42rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word }
    main + main { border-top: .3em solid var(--deep) }
    header { display: flex; flex-wrap: wrap; gap: 0 1em; justify-content: space-between;
      align-items: baseline; border-bottom: .2em solid var(--deep); padding-bottom: .3em }
    h1 { font-size: 1.9em; line-height: 1.1 }
    h2 { font-size: 1.1em; line-height: 1.2; margin-bottom: .15em; break-after: avoid }
    h1, h2, .owner { color: var(--deep) }
    .owner { font-size: 1.3em; font-weight: bold }
    section { margin-top: .9em; break-inside: avoid }
    .rule { border-bottom: .07em solid var(--ink); height: 1.6em }
    .help { background: var(--tint); border: .2em solid var(--deep); border-radius: .4em;
      padding: .4em .6em }
    .team { display: flex; flex-wrap: wrap; gap: 0 .4em; margin-top: .8em }
    .line { flex: 1; min-width: 10em; border-bottom: .07em solid var(--ink) }
    footer { margin-top: .6em }
    @media screen and (prefers-color-scheme: dark) {
      :root { --ink: #f4f4f4; --paper: #10171d; --deep: #a9d6ff; --tint: #1a2733 }
    }
    @page { size: A5; margin: 7.5mm }
    @media print {
      :root { color-scheme: light }
      html { line-height: 1.2 }
      .large { font-size: 15pt }
      .medium { font-size: 12pt }
      .small { font-size: 10.5pt }
      main { max-width: none; padding: 0; min-height: 193mm; display: flex; flex-direction: column;
        break-after: page }
      main:last-child { break-after: auto }
      main + main { border-top: none }
      h1 { font-size: 1.6em }
      section { margin-top: .6em }
      .help { margin-top: auto }
    }
    """
}
