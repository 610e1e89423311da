extension Store {
  /// Lengthens the write-ahead log ahead of need: commits that only overwrite a file are quicker
  /// than those that make it grow.
  ///
  /// To SQLite the zeros are what always may stand behind the last commit: the rest of an older
  /// log. The lock on writing is held meanwhile, so nobody appends where they are written.
  ///
  /// - Throws: `.busy` while another process writes; `.notSaved` when there is no space.
  func lengthenLog() throws(StoreError) {
    try write { connection throws(StoreError) in
      try connection.transaction { () throws(StoreError) in
        let log = try File(opening: folder.log, for: .writing)
        let size = try log.size()
        guard size < Self.longestLog else { return }
        try log.write([UInt8](repeating: 0, count: Self.logGrowth), at: size)
        try log.sync()
      }
    }
  }

  /// Bytes that are added at once: more than as many commits of one page as ``answersOfRoom``.
  private static let logGrowth = 48 * 4120

  /// How many answers find room in what is added at once; now and then one takes several pages.
  static let answersOfRoom = 32

  /// A log of this many bytes is long enough: by then SQLite begins it anew.
  private static let longestLog = 1000 * 4120
}
