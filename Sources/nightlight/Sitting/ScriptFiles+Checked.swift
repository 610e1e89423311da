internal import Authoring
internal import JSONSource
internal import Questions
internal import Storing

extension ScriptFiles {
  /// The questionnaire ready to run, once everything in it holds and all its examples do.
  ///
  /// What this version of the program has found right is remembered in the store, by the digests of
  /// the exact bytes, so that only the first session with them waits for the check.
  func checkedScript(
    in store: Store, _ structure: Meanwhile<LoadedQuestionnaire>, _ messages: inout Writer
  ) throws(Failure) -> Script {
    let digests = contents.map(\.digest)
    let isChecked = try Failure.translating { () throws(StoreError) in
      try store.isChecked(digests, by: Program.version)
    }
    if isChecked { return try script(structure.value, &messages) }
    let loaded = QuestionnaireLoader.load(questionnaire, on: nil)
    let script = try script(loaded, &messages)
    let examples = ExampleCheck(of: script.machine, places: loaded.places)
    guard examples.diagnostics.isEmpty else {
      messages.add(lines: examples.diagnostics.map(\.rendered))
      try messages.finish()
      throw Failure(.badData, "the questionnaire does not do what its examples say")
    }
    try Failure.translating { () throws(StoreError) in
      try store.markChecked(digests, by: Program.version)
    }
    return script
  }
}
