internal import Questions

/// The sources that rules name, in the order in which they are first named: beside a rule stand their
/// places here.
struct SourceList: Hashable, Sendable {
  private(set) var sources: [Source] = []

  /// The places of sources, from 1.
  mutating func places(of named: [Source]) -> [Int] {
    for source in named where !sources.contains(source) { sources.append(source) }
    return named.compactMap(sources.firstIndex(of:)).map { $0 + 1 }
  }
}
