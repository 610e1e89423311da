extension Desk {
  /// Writes a document to the file that was named, whole or not at all; to the output without one.
  ///
  /// In a folder it gets a name of its own, which says nothing about the family.
  mutating func deliver(_ document: String, named name: String) throws(Failure) {
    try deliver(named: name) { output throws(Failure) in
      output.add(document.utf8.last == UInt8(ascii: "\n") ? document : document + "\n")
    }
  }

  /// Does the same with a document that is written piece by piece.
  mutating func deliver(
    named name: String, _ write: (inout Writer) throws(Failure) -> Void
  ) throws(Failure) {
    guard let place = arguments[.output], place != "-" else {
      try write(&output)
      return try output.finish()
    }
    let path = Folder(path: place).exists ? Folder(path: place).path(of: name) : place
    try OutputFile.write(to: path, write)
    messages.add(lines: ["Written: \(path)"])
    try messages.finish()
  }
}
