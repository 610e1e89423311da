internal import JSONSource
internal import Questions

/// Where the questionnaires and the words are.
struct DataFolder: Hashable, Sendable {
  let folder: Folder

  /// The first of the usual places that has questionnaires in it.
  ///
  /// Where `--data` or `$NIGHTLIGHT_DATA` names a folder, no other place is looked at.
  ///
  /// - Parameters:
  ///   - option: what `--data` says.
  ///   - environment: the environment of the process.
  ///   - program: the path of the running program, without links.
  /// - Throws: when no place has any.
  init(option: String?, environment: Environment, program: String?) throws(Failure) {
    if let named = option ?? environment.data {
      folder = Folder(path: named)
      guard folder.folder("Questionnaires").exists else {
        throw Failure(.noInput, "there are no questionnaires in \(named)")
      }
      return
    }
    let places = program.map(Self.places(around:)) ?? []
    guard let found = places.first(where: { $0.folder("Questionnaires").exists }) else {
      throw Failure(
        .noInput, "the questionnaires cannot be found",
        help: "say where they are with --data DIR or in $NIGHTLIGHT_DATA")
    }
    folder = found
  }

  /// `share/nightlight` beside an installed program; the package around a built one.
  static func places(around program: String) -> [Folder] {
    let parts = program.split(separator: "/")
    func path(_ parts: some Sequence<Substring>) -> String { "/" + parts.joined(separator: "/") }
    var places = [Folder(path: path(parts.dropLast(2) + ["share", "nightlight"]))]
    if let build = parts.lastIndex(where: { $0.hasPrefix(".build") }) {
      places.append(Folder(path: path(parts[..<build])))
    }
    return places
  }

  var questionnaires: Folder { folder.folder("Questionnaires") }
  var localizations: Folder { folder.folder("Localizations") }

  /// The names of the questionnaires there are.
  var questionnaireIDs: [String] {
    questionnaires.names.compactMap { name in
      guard name.hasSuffix(".json") else { return nil }
      let id = String(name.dropLast(5))
      return (try? QuestionnaireID(id)) == nil ? nil : id
    }
  }

  /// The questionnaire of that name, as bytes.
  ///
  /// - Throws: what a person needs to hear: with the nearest name, when there is none of this one.
  func questionnaire(_ id: String) throws(Failure) -> SourceFile {
    guard (try? QuestionnaireID(id)) != nil else { throw unknown(id) }
    let name = id + ".json"
    do {
      let bytes = try questionnaires.read(name, atMost: JSONLimits.questionnaire.bytes)
      return SourceFile(name: name, bytes: bytes)
    } catch .missing {
      throw unknown(id)
    } catch {
      throw Failure(error.status, "cannot read \(questionnaires.path)/\(name): \(error.reason)")
    }
  }

  /// What a proof of the questionnaire left behind; nil where it cannot be read.
  func receipt(of id: String) -> SourceFile? {
    let name = Self.receiptName(of: id)
    let bytes = try? Self.receipts(in: questionnaires).read(name, atMost: Self.receiptBytes)
    return bytes.map { SourceFile(name: name, bytes: $0) }
  }

  /// The folder of receipts beside questionnaires.
  static func receipts(in questionnaires: Folder) -> Folder { questionnaires.folder("Receipts") }

  static func receiptName(of id: String) -> String { id + ".json" }

  /// More than any receipt has.
  static let receiptBytes = 1 << 16

  /// The words of this version of the program; nil when they cannot be read.
  var interface: SourceFile? {
    let name = "nightlight.xcstrings"
    let bytes = try? localizations.read(name, atMost: JSONLimits.catalogue.bytes)
    return bytes.map { SourceFile(name: name, bytes: $0) }
  }

  /// The catalogues whose words a questionnaire uses, its own first.
  func catalogues(for id: String) throws(Failure) -> [SourceFile] {
    var files: [SourceFile] = []
    for name in [id, "common", "nightlight"].map({ $0 + ".xcstrings" }) {
      do {
        let bytes = try localizations.read(name, atMost: JSONLimits.catalogue.bytes)
        files.append(SourceFile(name: name, bytes: bytes))
      } catch .missing where name == "common.xcstrings" {
        // Questionnaires need not share any words.
        continue
      } catch {
        throw Failure(error.status, "cannot read \(localizations.path)/\(name): \(error.reason)")
      }
    }
    return files
  }

  private func unknown(_ id: String) -> Failure {
    let names = questionnaireIDs
    let message = "there is no questionnaire '\(id)'"
    if let near = NearestName.nearest(to: id, among: names) {
      return Failure(.noInput, message, help: "did you mean '\(near)'?")
    }
    return Failure(.noInput, message, help: "there are: \(names.joined(separator: ", "))")
  }
}
