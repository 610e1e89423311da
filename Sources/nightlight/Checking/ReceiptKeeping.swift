internal import Engine
internal import JSONSource
internal import Proving
internal import Questions

/// The receipts beside questionnaires: written, or held against what is proved now.
struct ReceiptKeeping {
  let mode: Mode
  /// Where the receipts lie.
  let folder: Folder

  enum Mode: String, Hashable, Sendable, CaseIterable {
    case write, verify
  }

  /// Writes the receipt of what was checked, or adds to the diagnostics that it does not fit.
  ///
  /// What is not proved, or has an error, gets none.
  func keep(_ check: inout QuestionnaireCheck) throws(Failure) {
    guard let ready = check.ready, let proof = ready.soundness.proof, check.errorCount == 0,
      let receipt = Receipt(
        for: ready.machine.questionnaire, check.digest, proof)
    else { return }
    let name = DataFolder.receiptName(of: receipt.questionnaire.description)
    switch mode {
    case .write:
      try folder.createForEveryone()
      if (try? folder.read(name, atMost: DataFolder.receiptBytes)) != receipt.bytes {
        try OutputFile.write(receipt.bytes, to: folder.path(of: name), for: .everyone)
      }
    case .verify:
      if let diagnostic = misfit(of: receipt, named: name, of: check) {
        check.diagnostics.append(diagnostic)
      }
    }
  }

  private func misfit(of receipt: Receipt, named name: String, of check: QuestionnaireCheck)
    -> Diagnostic?
  {
    let bytes = try? folder.read(name, atMost: DataFolder.receiptBytes)
    guard bytes != receipt.bytes else { return nil }
    let place = Place(file: folder.path(of: name), line: 1, column: 1, pointer: "")
    let help = "make it anew: nightlight check --receipts write \(check.file.name)"
    return bytes == nil
      ? Diagnostic(
        error: "receipt-missing", "there is no receipt of the proof of '\(receipt.questionnaire)'",
        at: place, help: help)
      : Diagnostic(
        error: "receipt-stale",
        "the receipt of '\(receipt.questionnaire)' is not that of what is proved now", at: place,
        help: help)
  }
}
