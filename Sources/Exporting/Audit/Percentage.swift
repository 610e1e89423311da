/// A share in hundredths, to one decimal.
enum Percentage {
  /// Such as `88.7`. It is rounded, but never to nothing or to all where it is neither.
  ///
  /// - Precondition: the whole is more than nothing, and the part no more than the whole.
  static func text(_ part: Int, of whole: Int) -> String {
    precondition(whole > 0 && (0...whole).contains(part), "a part lies within a whole")
    let rounded = (part * 2000 + whole) / (whole * 2)
    let tenths = part == 0 ? 0 : part == whole ? 1000 : min(max(rounded, 1), 999)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
