internal import Storing

/// The cases of a store in the order of their references, and of each its sessions, the oldest first.
///
/// No more than a page of references is kept, so a large store needs no more memory than a small one.
struct StoredCases {
  private let store: Store
  private var page: ArraySlice<String> = []
  private var last = ""
  private static let pageSize = 1000

  init(_ store: Store) { self.store = store }

  /// The sessions of the next case; nil after the last.
  mutating func next() throws(Failure) -> [StoredSession]? {
    let store = store
    if page.isEmpty {
      let last = last
      page = try Failure.translating { () throws(StoreError) in
        try store.cases(after: last, atMost: Self.pageSize)[...]
      }
    }
    guard let reference = page.popFirst() else { return nil }
    last = reference
    return try Failure.translating { () throws(StoreError) in
      try store.sessions(ofCase: reference)
    }
  }
}
