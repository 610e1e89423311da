internal import Records

/// References to who and what has no resource here: nothing is made up about anybody.
enum FHIRReferences {
  /// The baby, known by a case reference and nothing else.
  static func baby(_ reference: String) -> JSONTree {
    .having(
      .init("type", code: "Patient"),
      .object(
        "identifier", .init("system", code: FHIRNames.cases), .init("value", .string(reference))))
  }

  static func relative(_ name: String) -> JSONTree {
    .having(.init("type", code: "RelatedPerson"), .text("display", name))
  }

  static func practitioner(_ name: String) -> JSONTree {
    .having(.init("type", code: "Practitioner"), .text("display", name))
  }

  static func program(_ version: String) -> JSONTree {
    .having(.init("type", code: "Device"), .text("display", "Nightlight \(version)"))
  }

  /// Something that is named by a URI.
  static func identifier(_ uri: String) -> JSONTree {
    .having(.init("system", code: FHIRNames.uris), .init("value", code: uri))
  }
}
