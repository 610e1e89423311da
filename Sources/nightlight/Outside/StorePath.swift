/// Where sessions are kept.
enum StorePath {
  /// The folder of the store: the one named, else the one in the environment, else the usual one.
  ///
  /// The usual one is called a demo store for as long as nothing in it is encrypted, so that no later
  /// version can take it for anything else.
  static func path(option: String?, environment: Environment) throws(Failure) -> String {
    if let path = option ?? environment.store { return path }
    if let data = environment.dataHome, data.hasPrefix("/") { return data + "/nightlight/demo" }
    guard let home = environment.home else {
      throw Failure(
        .cannotCreate, "there is no place for the store: neither $XDG_DATA_HOME nor $HOME is set",
        help: "say where it is with --store DIR or in $NIGHTLIGHT_STORE")
    }
    return home + "/.local/share/nightlight/demo"
  }
}
