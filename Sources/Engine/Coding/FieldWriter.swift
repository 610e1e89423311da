/// Writes texts one after the other so that they can be told apart again: each as its length in
/// bytes, a colon, the bytes and a comma.
///
/// These are netstrings (D. J. Bernstein, 1997). One list of texts has one encoding, byte for byte,
/// and a person can read it in ten years with nothing but this sentence.
struct FieldWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ text: String) {
    bytes += String(text.utf8.count).utf8
    bytes.append(UInt8(ascii: ":"))
    bytes += text.utf8
    bytes.append(UInt8(ascii: ","))
  }

  mutating func write(_ number: some BinaryInteger) { write("\(number)") }

  /// Writes a text that may be missing: nothing, or a mark and the text.
  mutating func write(_ text: String?) {
    write(text == nil ? 0 : 1)
    if let text { write(text) }
  }

  /// Writes how many there are, then each.
  mutating func write<Element>(_ list: [Element], _ each: (inout Self, Element) -> Void) {
    write(list.count)
    for element in list { each(&self, element) }
  }
}
