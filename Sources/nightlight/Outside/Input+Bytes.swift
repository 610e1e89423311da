internal import Dialogue

extension Input {
  /// What a line of bytes says, or why it says nothing.
  init(_ line: LineSplitter.Line) {
    switch line {
    case .tooLong:
      self = .tooLong(limit: LineReader.mostBytes)
    case .complete(let bytes):
      guard let text = String(validating: bytes, as: UTF8.self) else {
        self = .notUTF8
        return
      }
      let kept = String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isHidden }))
      self = kept.utf8.count == text.utf8.count ? .line(text) : .unsafe(kept: kept)
    }
  }
}

extension Unicode.Scalar {
  /// Whether nobody can see it, and no script needs it: controls, marks that turn the direction of
  /// writing, and characters that most programs leave out.
  var isHidden: Bool {
    switch value {
    case 0x09, 0x20...0x7E: false
    case 0x200C, 0x200D, 0xFE00...0xFE0F:
      // The joiners of Urdu, Persian and the Indian scripts, and the shapes of emoji.
      false
    default:
      switch properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: true
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
        .otherNumber, .connectorPunctuation, .dashPunctuation, .openPunctuation,
        .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation,
        .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .spaceSeparator,
        .surrogate, .privateUse, .unassigned:
        properties.isDefaultIgnorableCodePoint
      @unknown default: true
      }
    }
  }
}
