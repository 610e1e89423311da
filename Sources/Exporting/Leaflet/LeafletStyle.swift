extension StyleSheet {
  /// How a leaflet differs from other pages.
  static let leaflet = StyleSheet(
    digest: "y9djqHlPtiv701325MSl0ksQZ6Yqdbg1KTZ7KG7H/N8=",
    """
    h2 { margin-bottom: .25em }
    ul { list-style: none }
    svg { fill: none; stroke: currentColor; stroke-width: 3; stroke-linecap: round;
      stroke-linejoin: round; width: 2.6em; height: 2.6em }
    .fine { stroke-width: 2 }
    .bold { stroke-width: 5 }
    .halo { stroke: var(--paper); stroke-width: 11 }
    .unfinished { border: .15em solid var(--deep); padding: .35em .6em; margin-top: .6em }
    .pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr));
      gap: .6em; margin: .8em 0 }
    .pictures li { text-align: center; line-height: 1.2; break-inside: avoid }
    .pictures svg { display: block; width: 4rem; height: 4rem; margin: 0 auto .25em }
    section { margin-top: .8em }
    .items li { position: relative; padding-inline-start: 1em; margin-bottom: .3em;
      break-inside: avoid }
    .items li::before { content: ""; position: absolute; inset-inline-start: 0; top: .5em;
      width: .42em; height: .42em; border-radius: 50%; background: var(--deep) }
    .box { border: .1em solid var(--deep); border-radius: .4em; padding: .5em .6em;
      break-inside: avoid }
    .box svg { float: inline-end; margin-inline-start: .4em }
    .help { border-width: .2em }
    @page { size: A5; margin: 7.5mm }
    @media print {
      html { line-height: 1.15 }
      .large { font-size: 12pt }
      .medium { font-size: 11.25pt }
      .small { font-size: 10.5pt }
      main { min-height: 193mm; display: flex; flex-direction: column;
        justify-content: space-between }
      header { display: flex; justify-content: space-between; align-items: baseline;
        border-bottom-width: .15em; padding-bottom: .1em }
      h1 { font-size: 1.6em }
      h2 { margin-bottom: .1em }
      .large h2 { font-size: 1em }
      .unfinished { margin-top: .35em; padding: .1em .4em }
      .pictures { grid-template-columns: repeat(5, 1fr); gap: .3em; margin: .3em 0 }
      .pictures li { line-height: 1.1 }
      .pictures svg { width: 11mm; height: 11mm; margin-bottom: .1em }
      .large .pictures svg { width: 15mm; height: 15mm }
      .columns { columns: 2; column-gap: .9em }
      section { margin: 0 0 .35em }
      .items li { padding-inline-start: .8em; margin-bottom: .1em }
      .box { padding: .25em .45em }
      .box svg { width: 2.2em; height: 2.2em }
      .team { margin-top: .2em }
      footer { margin-top: .1em }
    }
    """)
}
