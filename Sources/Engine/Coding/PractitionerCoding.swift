/// The name of each kind of attribution as it is stored.
enum AttributionKind: String, CaseIterable {
  case seen, described, agency, record, differs

  init(_ attribution: Attribution) {
    self =
      switch attribution {
      case .seen: .seen
      case .described: .described
      case .agency: .agency
      case .record: .record
      case .differs: .differs
      }
  }
}

extension FieldWriter {
  mutating func write(_ attribution: Attribution) {
    write(AttributionKind(attribution).rawValue)
    if let words = attribution.words { write(words) }
  }

  mutating func write(_ practitioner: Practitioner) {
    write(practitioner.name)
    write(practitioner.role)
    write(practitioner.team)
  }

  mutating func write(_ link: PersonLink) {
    switch link {
    case .person(let id): write(Optional("\(id.value)"))
    case .notKnown: write(String?.none)
    }
  }
}

extension FieldReader {
  mutating func attribution() throws(CodingFailure) -> Attribution {
    switch try value(AttributionKind.init(rawValue:)) {
    case .seen: .seen
    case .described: .described
    case .agency: .agency(try text())
    case .record: .record(try text())
    case .differs: .differs(try text())
    }
  }

  mutating func practitioner() throws(CodingFailure) -> Practitioner {
    let text = { (reader: inout FieldReader) throws(CodingFailure) in try reader.text() }
    return Practitioner(name: try self.text(), role: try optional(text), team: try optional(text))
  }

  mutating func link() throws(CodingFailure) -> PersonLink {
    let id = try optional { reader throws(CodingFailure) in try reader.number(UInt64.self) }
    return id.map { .person(CasePersonID($0)) } ?? .notKnown
  }
}
