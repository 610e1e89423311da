internal import Proving

/// A number with the name of what is counted, in the singular where there is one of it.
func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
  "\(count) \(named(count == 1, one, many))"
}

/// The same of conversations, and of whatever else is more than an `Int` holds.
func counted(_ count: Natural, _ one: String, _ many: String? = nil) -> String {
  "\(count) \(named(count == Natural(1), one, many))"
}

/// So many of all of them: it is all that says whether there is one.
func counted(_ count: Int, of all: Int, _ one: String, _ many: String? = nil) -> String {
  "\(count) of \(counted(all, one, many))"
}

private func named(_ isOne: Bool, _ one: String, _ many: String?) -> String {
  isOne ? one : many ?? one + "s"
}
