extension Desk {
  /// Writes a document to the file that was named, whole or not at all; to the output without one.
  ///
  /// In a folder it gets a name of its own, which says nothing about the family.
  mutating func deliver(_ document: String, named name: String) throws(Failure) {
    let text = document.utf8.last == UInt8(ascii: "\n") ? document : document + "\n"
    guard let place = arguments[.output], place != "-" else {
      output.add(text)
      return try output.finish()
    }
    let path = Folder(path: place).exists ? Folder(path: place).path(of: name) : place
    try OutputFile.write(Array(text.utf8), to: path)
    messages.add(lines: ["Written: \(path)"])
    try messages.finish()
  }
}
