/// How the midwife's grid looks: in the colours of the leaflet, on A4.
enum GridStyle {
  /// Nothing may be loaded or run, and no style but this sheet is used: the policy names its digest.
  static let policy: StaticString =
    """
    default-src 'none'; style-src 'sha256-4nU5+D+nmyu00oDpMRWseUzQewTCl7LTURbmPg+ypX0='; base-uri 'none'; \
    form-action 'none'
    """

  static let sheet: StaticString = """
    :root { color-scheme: light dark; --ink: #111; --paper: #fff; --deep: #0b3a5b; --tint: #eaf2f8 }
    * { box-sizing: border-box; margin: 0; padding: 0 }
    html { background: var(--paper); color: var(--ink);
      font: 1rem/1.4 Arial, "Liberation Sans", "Noto Sans", sans-serif }
    main { max-width: 62rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word }
    h1 { font-size: 1.6em; line-height: 1.15 }
    h2 { font-size: 1.1em; line-height: 1.2; break-after: avoid }
    h1, h2, th { color: var(--deep) }
    header { border-bottom: .2em solid var(--deep); padding-bottom: .4em }
    .hide { font-weight: bold }
    table { width: 100%; margin: 1em 0 .6em; border-collapse: collapse; table-layout: fixed }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
    th, td { border: .07em solid var(--deep); padding: .4em .5em; text-align: start;
      vertical-align: top }
    thead th { background: var(--tint) }
    thead th::first-letter, tbody th::first-letter { text-transform: uppercase }
    tr { break-inside: avoid }
    td span, td strong { display: block }
    .who { display: none; color: var(--deep) }
    .who::first-letter { text-transform: uppercase }
    .open { background: var(--tint); border-width: .15em; border-color: var(--ink) }
    .foot { font-weight: bold }
    section { margin-top: .9em; break-inside: avoid }
    li { margin-inline-start: 1.2em }
    footer { margin-top: .9em; border-top: .07em solid var(--deep); padding-top: .3em }
    @media screen and (max-width: 40rem) {
      table, thead, tbody, tr, th, td { display: block }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%) }
      tr { margin-bottom: .6em }
      .who { display: block }
    }
    @media screen and (prefers-color-scheme: dark) {
      :root { --ink: #f4f4f4; --paper: #10171d; --deep: #a9d6ff; --tint: #1a2733 }
    }
    @page { size: A4; margin: 14mm }
    @page wide { size: A4 landscape; margin: 12mm }
    @media print {
      :root { color-scheme: light }
      html { font-size: 10.5pt; line-height: 1.3 }
      main { max-width: none; padding: 0 }
      .wide main { page: wide }
    }
    """
}
