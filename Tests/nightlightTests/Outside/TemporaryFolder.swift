@testable import nightlight

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that is there for one test.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() {
    var name = Array(("/tmp/nightlight-test-" + String(repeating: "X", count: 6)).utf8CString)
    path = name.withUnsafeMutableBufferPointer {
      $0.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? ""
    }
    precondition(!path.isEmpty, "a test needs a folder")
  }

  deinit {
    for name in Folder(path: path).names { remove(path + "/" + name) }
    rmdir(path)
  }

  /// Puts a file into the folder and gives its path.
  @discardableResult
  func write(_ text: String, to name: String) -> String {
    let file = path + "/" + name
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    _ = Array(text.utf8).withUnsafeBytes { fill(descriptor, $0) }
    close(descriptor)
    return file
  }
}

/// The system's call, under a name that the method above does not hide.
private func fill(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
