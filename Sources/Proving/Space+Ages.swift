internal import Engine
internal import Questions

/// The corrected age follows from two answers: only some of its classes go with theirs.
extension Space {
  /// One joint class of the day of birth and the length of the pregnancy.
  struct JointAge {
    /// Codes of the two answers.
    let born, gestation: Int
    let days, length: ClosedRange<Int>
    /// The classes of the corrected age that they allow.
    let corrected: ClosedRange<Int>
  }

  func age(_ cell: Int) -> (born: Int, gestation: Int)? {
    guard let age = questionnaire.age, let gestation = age.gestation,
      let bornCell = automaton.cell(of: .state(machine.names.index(of: age.born), .outside)),
      let gestationCell = automaton.cell(
        of: .state(machine.names.index(of: gestation), .outside))
    else { return nil }
    return (bornCell, gestationCell)
  }

  func jointAges(_ cell: Int) -> [JointAge] {
    guard let (born, gestation) = age(cell),
      case .classes(let cuts) = automaton.cells[cell].domain
    else { return [] }
    return ranges(born).flatMap { bornCode, days in
      ranges(gestation).map { gestationCode, length in
        let low = days.lowerBound + length.lowerBound - 280
        let high = days.upperBound + length.upperBound - 280
        return JointAge(
          born: bornCode, gestation: gestationCode, days: days, length: length,
          corrected: cuts.count { $0 <= low }...cuts.count { $0 <= high })
      }
    }
  }

  /// Each class of numbers that an answer may fall into, by its code.
  private func ranges(_ cell: Int) -> [(Int, ClosedRange<Int>)] {
    guard case .state(let state, _) = automaton.cells[cell].subject else { return [] }
    var cuts: [Int] = []
    if case .classes(let own) = automaton.cells[cell].domain { cuts = own }
    return (classes[cell] ?? []).enumerated().compactMap { code, meaning in
      guard case .atom(let index) = meaning else { return nil }
      return numbers(of: state, inClass: index, cuts).map { (code, $0) }
    }
  }
}
