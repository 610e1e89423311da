extension StyleSheet {
  /// How a plan card differs from other pages.
  static let card = StyleSheet(
    digest: "HJnSP9OGPmL/xYFRqtOlen6RyUhH0EMzDC5fXnOHR28=",
    """
    main { max-width: none; padding: 0 }
    article { max-width: 42rem; margin: 0 auto; padding: 1rem }
    article + article { border-top: .3em solid var(--deep) }
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
      article { max-width: none; padding: 0; min-height: 193mm; display: flex;
        flex-direction: column; break-after: page }
      article:last-child { break-after: auto }
      article + article { border-top: none }
      h1 { font-size: 1.6em }
      section { margin-top: .6em }
      .help { margin-top: auto }
    }
    """)
}
