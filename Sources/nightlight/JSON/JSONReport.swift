/// What was found in files, for other programs: one line of JSON. `Documentation/Proving.md` describes
/// every form.
struct JSONReport {
  /// The number of the form; a change that a reader must know of raises it.
  static let form = 1

  /// What is told.
  enum Format: String {
    case check = "nightlight-check"
    case coverage = "nightlight-coverage"
    case impact = "nightlight-impact"
    case mutants = "nightlight-mutants"
  }

  private let format: Format
  private var files: [String] = []

  init(_ format: Format) { self.format = format }

  /// Adds what was found in one file, as the members of an object.
  mutating func add(_ members: (inout JSONLine) -> Void) {
    var line = JSONLine()
    line.object(members)
    files.append(line.text)
  }

  var text: String {
    var line = JSONLine()
    line.object { line in
      line.member("format", format.rawValue)
      line.member("formatVersion", Self.form)
      line.member("prover", Program.prover)
      line.key("files")
      line.array(files) { $0.literal($1) }
    }
    return line.text
  }
}
