internal import Authoring
internal import Engine
internal import JSONSource
internal import Proving
internal import Questions
internal import Storing
internal import Wording

extension ScriptFiles {
  /// The questionnaire ready to run, once everything in it holds, all its examples do, and what it
  /// promises is proved.
  ///
  /// What this version of the program has found sound is remembered in the store, by the digests of
  /// the exact bytes, so that only the first session with them waits; and where a proof left a
  /// receipt, none waits for it.
  func provedScript(
    in store: Store, _ structure: Meanwhile<LoadedQuestionnaire>, _ messages: inout Writer
  ) throws(Failure) -> Script {
    let digests = contents.map(\.digest)
    let isChecked = try Failure.translating { () throws(StoreError) in
      try store.isChecked(digests, by: Program.prover)
    }
    if isChecked { return try script(structure.value, &messages) }
    let loaded = QuestionnaireLoader.load(questionnaire, on: nil)
    let script = try script(loaded, &messages)
    try demand(soundness(of: script, loaded.places, &messages), of: script, &messages)
    try Failure.translating { () throws(StoreError) in
      try store.markChecked(digests, by: Program.prover)
    }
    return script
  }

  /// The questionnaire ready to run, once there is no mistake in it: what its examples and its
  /// promises say is not asked.
  func unprovedScript(_ messages: inout Writer) throws(Failure) -> Script {
    try script(QuestionnaireLoader.load(questionnaire, on: nil), &messages)
  }

  private func soundness(of script: Script, _ places: Places, _ messages: inout Writer)
    throws(Failure) -> Soundness
  {
    let examples = ExampleCheck(of: script.machine, places: places)
    var proof: Proof?
    if !isVouchedFor {
      let name = script.machine.questionnaire.id.description
      messages.add(lines: ["nightlight: proving \(name), the first time"])
      try messages.finish()
      proof = ProofProgress.prove(script.machine, name: name)
    }
    return Soundness(of: script.machine, places: places, examples: examples, proof: proof)
  }

  /// Refuses what is not sound, and shows why.
  private func demand(_ soundness: Soundness, of script: Script, _ messages: inout Writer)
    throws(Failure)
  {
    let name = script.machine.questionnaire.id
    let trial = "to try it out all the same, marked on every screen: --unproved"
    guard soundness.diagnostics.isEmpty else {
      let breaches = BreachText(
        machine: script.machine, file: path, words: script.words(in: .english))
      messages.add(lines: soundness.examples.diagnostics.map(\.rendered))
      messages.add(lines: breaches.lines(of: soundness.breaches))
      try messages.finish()
      throw Failure(
        .badData,
        soundness.breaches.isEmpty
          ? "'\(name)' does not do what its examples say"
          : "'\(name)' does not keep what it promises", help: trial)
    }
    guard soundness.isDecided else {
      messages.add(lines: soundness.undecided.map(\.rendered))
      try messages.finish()
      throw Failure(
        .unavailable, "what '\(name)' promises is beyond the limits of the proof",
        help: trial)
    }
  }
}
