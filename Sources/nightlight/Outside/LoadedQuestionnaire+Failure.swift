internal import Authoring
internal import JSONSource
internal import Questions

extension LoadedQuestionnaire {
  /// The questionnaire; where there is none, its diagnostics are printed.
  func orFailure(_ messages: inout Writer) throws(Failure) -> Questionnaire {
    if let questionnaire { return questionnaire }
    messages.add(lines: diagnostics.map(\.rendered))
    try messages.finish()
    throw Failure(.badData, "the questionnaire cannot be used")
  }
}
