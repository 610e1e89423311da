/// A whole number from 0, of any size: conversations are more than fit a machine word.
package struct Natural: Hashable, Sendable, CustomStringConvertible {
  /// Nine decimal digits each, the lowest first; none for 0.
  private var limbs: [UInt32] = []

  private static let base: UInt64 = 1_000_000_000

  package init(_ value: Int) {
    precondition(value >= 0, "a natural number is not negative")
    var rest = UInt64(value)
    while rest > 0 {
      limbs.append(UInt32(rest % Self.base))
      rest /= Self.base
    }
  }

  package static func + (left: Natural, right: Natural) -> Natural {
    var sum = Natural(0)
    var carry: UInt64 = 0
    for index in 0..<max(left.limbs.count, right.limbs.count) {
      let total =
        carry + (index < left.limbs.count ? UInt64(left.limbs[index]) : 0)
        + (index < right.limbs.count ? UInt64(right.limbs[index]) : 0)
      sum.limbs.append(UInt32(total % base))
      carry = total / base
    }
    if carry > 0 { sum.limbs.append(UInt32(carry)) }
    return sum
  }

  /// The number doubled so many times.
  package func doubled(_ times: Int) -> Natural {
    guard !limbs.isEmpty else { return self }
    var result = self
    var rest = times
    while rest > 0 {
      // So many at once as a limb and what is carried have room for.
      let shift = min(rest, 29)
      var carry: UInt64 = 0
      for index in result.limbs.indices {
        let total = UInt64(result.limbs[index]) << UInt64(shift) + carry
        result.limbs[index] = UInt32(total % Self.base)
        carry = total / Self.base
      }
      if carry > 0 { result.limbs.append(UInt32(carry)) }
      rest -= shift
    }
    return result
  }

  /// How large a part of another number it is, as nearly as a `Double` says it; 0 of nothing.
  package func share(of whole: Natural) -> Double {
    let low = max(0, whole.limbs.count - 4)
    let parts = [self, whole].map { number in
      number.limbs.dropFirst(low).reversed().reduce(0.0) { $0 * Double(Self.base) + Double($1) }
    }
    return parts[1] == 0 ? 0 : parts[0] / parts[1]
  }

  /// All digits, such as `44070469632`.
  package var digits: String {
    guard let highest = limbs.last else { return "0" }
    let rest = limbs.dropLast().reversed().map { limb in
      let digits = String(limb)
      return String(repeating: "0", count: 9 - digits.count) + digits
    }
    return String(highest) + rest.joined()
  }

  /// All digits, in groups of three, such as `44,070,469,632`.
  package var description: String {
    let digits = Array(self.digits)
    let first = digits.count % 3
    let groups = stride(from: first, to: digits.count, by: 3).map { String(digits[$0..<$0 + 3]) }
    return ((first == 0 ? [] : [String(digits[..<first])]) + groups).joined(separator: ",")
  }
}
