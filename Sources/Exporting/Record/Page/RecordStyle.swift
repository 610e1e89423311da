extension StyleSheet {
  /// How a record differs from other pages: it is long, and read on A4.
  static let record = StyleSheet(
    digest: "Hr2htcANCknTyFGI5VEnf1qT+TxFkTe2IxIjMQQ5ck8=",
    """
    html { font-size: 1rem }
    main { max-width: 56rem }
    article + article { margin-top: 3em; border-top: .3em solid var(--deep); padding-top: 1em }
    h1 { font-size: 1.6em; line-height: 1.15 }
    h2 { margin-bottom: .3em }
    h2, nav a { text-transform: lowercase }
    h2::first-letter, nav a::first-letter, tbody th::first-letter { text-transform: uppercase }
    nav .contact { text-transform: none }
    a { color: var(--deep) }
    a:focus-visible { outline: .15em solid var(--deep); outline-offset: .15em }
    nav { margin-top: .9em }
    nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.2em }
    nav a { display: inline-block; padding: .2em 0 }
    section { margin-top: 1.3em }
    table { table-layout: fixed }
    thead th:first-child { width: 34% }
    tbody th { font-weight: normal }
    td .value { font-weight: bold }
    td p + p, li p { margin-top: .15em }
    section li { margin: 0 0 .35em 1.2em }
    div.contact + .contact { margin-top: .6em }
    .timeline { display: block; max-width: 100%; height: auto; color: var(--ink);
      break-inside: avoid }
    .timeline [fill="Canvas"] { fill: var(--paper) }
    .origin { margin-top: .6em; overflow-wrap: anywhere }
    footer { margin-top: 1.3em; border-top: .07em solid var(--deep); padding-top: .3em;
      overflow-wrap: anywhere }
    @page { size: A4; margin: 14mm }
    @media print {
      html { font-size: 10.5pt; line-height: 1.3 }
      article + article { break-before: page; margin-top: 0; border-top: none; padding-top: 0 }
      li { break-inside: avoid }
      a { color: inherit; text-decoration: none }
    }
    """)
}
