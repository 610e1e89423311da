/// A column of a table: its name, and what stands in it for a row.
///
/// Names and their order are part of a table's format. A column is only ever added at the end.
struct TableColumn<Row>: Sendable {
  let name: String
  let value: @Sendable (Row) -> String

  init(_ name: String, _ value: @escaping @Sendable (Row) -> String) {
    (self.name, self.value) = (name, value)
  }

  /// A column that is empty where there is nothing to say.
  init<Value: CustomStringConvertible & SendableMetatype>(
    _ name: String, _ value: @escaping @Sendable (Row) -> Value?
  ) {
    self.init(name) { row -> String in value(row)?.description ?? "" }
  }

  /// The names of columns, as the first record of a file.
  static func head(of columns: [TableColumn]) -> String {
    var table = CSV()
    table.add(columns.map(\.name))
    return CSV.mark + table.text
  }

  static func text(of rows: [Row], in columns: [TableColumn]) -> String {
    var table = CSV()
    for row in rows { table.add(columns.map { $0.value(row) }) }
    return table.text
  }
}

extension Sequence where Element: CustomStringConvertible {
  /// Names in one field: no name has a space in it.
  var inOneField: String { map(\.description).joined(separator: " ") }
}
