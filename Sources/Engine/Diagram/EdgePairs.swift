/// The pairs of functions that one walk through a diagram has met.
///
/// Thousands of walks share one set: it is emptied by counting on, and keeps its room.
struct EdgePairs {
  /// Places by open addressing, a power of two; those of an earlier walk are free.
  private var places: [Place] = []
  private var count = 0
  private var walk: UInt32 = 0

  private struct Place {
    var pair = EdgePair(.never, .never)
    var walk: UInt32 = 0
  }

  /// Forgets every pair, for another walk.
  mutating func removeAll() {
    count = 0
    if walk == .max { places = [] }
    walk &+= 1
  }

  /// - Returns: whether the pair was not there yet.
  mutating func insert(_ pair: EdgePair) -> Bool {
    if count * 2 >= places.count { grow() }
    var place = pair.mixed & (places.count - 1)
    while places[place].walk == walk {
      if places[place].pair == pair { return false }
      place = (place + 1) & (places.count - 1)
    }
    places[place] = Place(pair: pair, walk: walk)
    count += 1
    return true
  }

  private mutating func grow() {
    let met = places.filter { $0.walk == walk }
    places = Array(repeating: Place(), count: max(places.count * 4, 1 << 8))
    (count, walk) = (0, 1)
    for place in met { _ = insert(place.pair) }
  }
}
