extension Arguments {
  /// The options by which the next command finds the same store and the same data, as they are typed
  /// in a shell; empty where the usual ones are in use.
  var whereabouts: String {
    [CommandOption.store, .data].compactMap { option in
      self[option].map { "--\(option.rawValue) \(ShellWord.plain($0))" }
    }
    .joined(separator: " ")
  }
}
