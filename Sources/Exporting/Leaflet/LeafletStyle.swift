/// How a leaflet looks: on paper, on a screen by day and by night.
enum LeafletStyle {
  /// Nothing may be loaded or run, and no style but this sheet is used: the policy names its
  /// digest, so that even a sheet slipped in would be passed over.
  static let policy: StaticString =
    """
    default-src 'none'; style-src 'sha256-iS8qmYPbTTSdHaApAq11a5monynRnAMWDGAdGQXvByw='; base-uri 'none'; \
    form-action 'none'
    """

  static let sheet: StaticString = """
    :root { color-scheme: light dark; --ink: #111; --paper: #fff; --deep: #0b3a5b; --tint: #eaf2f8 }
    * { box-sizing: border-box; margin: 0; padding: 0 }
    html { background: var(--paper); color: var(--ink);
      font: 1.125rem/1.4 Arial, "Liberation Sans", "Noto Sans", sans-serif }
    main { max-width: 42rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word }
    h1 { font-size: 1.9em; line-height: 1.1 }
    h2 { font-size: 1.1em; line-height: 1.2; margin-bottom: .25em; break-after: avoid }
    h1, h2, svg { color: var(--deep) }
    ul { list-style: none }
    svg { fill: none; stroke: currentColor; stroke-width: 3; stroke-linecap: round;
      stroke-linejoin: round; width: 2.6em; height: 2.6em }
    .fine { stroke-width: 2 }
    .bold { stroke-width: 5 }
    .halo { stroke: var(--paper); stroke-width: 11 }
    header { border-bottom: .2em solid var(--deep); padding-bottom: .3em }
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
    .help { background: var(--tint); border-width: .2em }
    .team { display: flex; flex-wrap: wrap; gap: 0 .4em; margin-top: .8em }
    .line { flex: 1; min-width: 10em; border-bottom: .07em solid var(--ink) }
    footer { margin-top: .6em }
    @media screen and (prefers-color-scheme: dark) {
      :root { --ink: #f4f4f4; --paper: #10171d; --deep: #a9d6ff; --tint: #1a2733 }
    }
    @page { size: A5; margin: 7.5mm }
    @media print {
      :root { color-scheme: light }
      html { line-height: 1.15 }
      .large { font-size: 12pt }
      .medium { font-size: 11.25pt }
      .small { font-size: 10.5pt }
      main { max-width: none; padding: 0; min-height: 193mm; display: flex; flex-direction: column;
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
    """
}
