/// Two functions of one diagram, in an order that matters.
struct EdgePair: Hashable {
  let first, second: Edge

  init(_ first: Edge, _ second: Edge) { (self.first, self.second) = (first, second) }

  /// The pair as a number whose lower bits differ from pair to pair.
  var mixed: Int {
    let mixed =
      UInt64(first.code) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(second.code) &* 0xC2B2_AE3D_27D4_EB4F
    return Int(truncatingIfNeeded: mixed >> 20)
  }
}
