extension Arguments {
  /// The options by which the next command finds the same store and the same data, as they are typed
  /// in a shell; empty where the usual ones are in use.
  var whereabouts: String {
    [CommandOption.store, .data].compactMap { option in
      self[option].map { "--\(option.rawValue) \(Self.quoted($0))" }
    }
    .joined(separator: " ")
  }

  /// A word that a shell takes as it is.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
  }
}
