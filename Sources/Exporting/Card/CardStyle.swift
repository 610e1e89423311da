extension StyleSheet {
  /// How a plan card differs from other pages.
  static let card = StyleSheet(
    digest: "CjGTGlD9pjaGOHFHNylYDZk9sFUsUEnbpAB/fQKK0eA=",
    """
    main + main { border-top: .3em solid var(--deep) }
    header { display: flex; flex-wrap: wrap; gap: 0 1em; justify-content: space-between;
      align-items: baseline }
    h2 { margin-bottom: .15em }
    .owner { color: var(--deep); font-size: 1.3em; font-weight: bold }
    section { break-inside: avoid }
    .rule { border-bottom: .07em solid var(--ink); height: 1.6em }
    .help { padding: .4em .6em }
    @page { size: A5; margin: 7.5mm }
    @media print {
      html { line-height: 1.2 }
      .large { font-size: 15pt }
      .medium { font-size: 12pt }
      .small { font-size: 10.5pt }
      main { min-height: 193mm; display: flex; flex-direction: column; break-after: page }
      main:last-child { break-after: auto }
      main + main { border-top: none }
      h1 { font-size: 1.6em }
      section { margin-top: .6em }
      .help { margin-top: auto }
    }
    """)
}
