internal import JSONSource
internal import Proving
internal import Questions

/// What a proof leaves behind, so that whoever starts a talk with the same bytes need not wait for
/// it again; `Documentation/Proving.md` describes the file.
struct Receipt: Hashable, Sendable {
  let questionnaire: QuestionnaireID
  let version: SemanticVersion
  /// The exact bytes that were proved.
  let digest: ContentDigest
  /// The versions of the program and of its prover.
  let prover: String
  let properties: Int
  /// Nil where there were too many to count.
  let conversations: Natural?

  /// The number of the form; one that reads otherwise has another.
  static let form = 1

  /// Nil unless everything is proved: nothing else is worth a receipt.
  init?(for questionnaire: Questionnaire, _ digest: ContentDigest, _ proof: Proof) {
    guard proof.outcome == .proved else { return nil }
    (self.questionnaire, version) = (questionnaire.id, questionnaire.version)
    (self.digest, prover) = (digest, Program.prover)
    (properties, conversations) = (proof.findings.count, proof.conversations)
  }

  /// The whole file.
  var bytes: [UInt8] {
    let lines = [
      "\"format\": \"nightlight-receipt\"", "\"formatVersion\": \(Self.form)",
      "\"questionnaire\": \"\(questionnaire)\"", "\"version\": \"\(version)\"",
      "\"sha256\": \"\(digest)\"", "\"prover\": \"\(prover)\"", "\"verdict\": \"proved\"",
      "\"properties\": \(properties)",
      "\"conversations\": \(conversations.map { "\"\($0.digits)\"" } ?? "null")",
    ]
    return Array("{\n  \(lines.joined(separator: ",\n  "))\n}\n".utf8)
  }

  /// Whether a file is a receipt of this program's prover for these bytes.
  static func vouches(_ file: SourceFile, for digest: ContentDigest) -> Bool {
    guard let root = try? JSONDocument(parsing: file, within: .line).root else { return false }
    return root["format"]?.string == "nightlight-receipt"
      && root["formatVersion"]?.numberText == "\(form)"
      && root["sha256"]?.string == digest.description
      && root["prover"]?.string == Program.prover && root["verdict"]?.string == "proved"
  }
}
