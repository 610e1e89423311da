extension StyleSheet {
  /// How the midwife's grid differs from other pages: it is a table on A4.
  static let grid = StyleSheet(
    digest: "lGOheuB5hd5HecrzL9B/Bao0YQtBnN8S5W2Kdo6Sl20=",
    """
    html { font-size: 1rem }
    main { max-width: 62rem }
    h1 { font-size: 1.6em; line-height: 1.15 }
    header { padding-bottom: .4em }
    table { margin: 1em 0 .6em; table-layout: fixed }
    h2 { text-transform: lowercase }
    h2::first-letter, thead th::first-letter, tbody th::first-letter { text-transform: uppercase }
    td span, td strong { display: block }
    .who { display: none; color: var(--deep) }
    .who::first-letter { text-transform: uppercase }
    .open { background: var(--tint); border-width: .15em; border-color: var(--ink) }
    .foot { font-weight: bold }
    section { break-inside: avoid }
    li { margin-inline-start: 1.2em }
    footer { margin-top: .9em; border-top: .07em solid var(--deep); padding-top: .3em }
    @media screen and (max-width: 40rem) {
      table, thead, tbody, tr, th, td { display: block }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%) }
      tr { margin-bottom: .6em }
      .who { display: block }
    }
    @page { size: A4; margin: 14mm }
    @page wide { size: A4 landscape; margin: 12mm }
    @media print {
      html { font-size: 10.5pt; line-height: 1.3 }
      .wide main { page: wide }
    }
    """)
}
