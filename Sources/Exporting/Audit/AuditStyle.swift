extension StyleSheet {
  /// How an audit differs from other pages: sentences with bars under them, on A4.
  static let audit = StyleSheet(
    digest: "6cS4Iw0sD0Y5GYacMm7/39KrQAI2hK+i8REeL91JuPc=",
    """
    html { font-size: 1rem }
    main { max-width: 46rem }
    h1 { font-size: 1.6em; line-height: 1.15 }
    section { border-top: .07em solid var(--deep); padding-top: .5em }
    header + section { border-top: none; padding-top: 0 }
    section p { margin-top: .5em; break-after: avoid }
    svg { fill: none; stroke: currentColor; stroke-width: 2 }
    .full { fill: currentColor }
    .bar svg { display: block; width: 100%; height: auto }
    .bar { break-inside: avoid }
    .key { list-style: none; display: flex; flex-wrap: wrap; gap: .2em 1em; margin-top: .3em }
    .key svg { margin-inline-end: .4em; vertical-align: -.35em }
    footer { border-top: .2em solid var(--deep); padding-top: .3em }
    @page { size: A4; margin: 14mm }
    @media print { html { font-size: 10.5pt; line-height: 1.3 } }
    """)
}
