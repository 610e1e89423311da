/// The questions that count drinks, so that units of alcohol can be worked out of them.
package struct Drinks: Hashable, Sendable {
  /// The kind of person for whom the units are added up; nil for one sum in the session.
  package let per: PersonKindID?
  /// The kinds of drink, in the order of the file.
  package let rows: [Drink]

  package init(per: PersonKindID?, rows: [Drink]) { (self.per, self.rows) = (per, rows) }
}

/// One kind of drink, such as a pint of beer.
package struct Drink: Hashable, Sendable {
  /// How many of them: a whole number, never below 0.
  package let question: StateID
  /// The volume of one, from 1 to 5000 millilitres.
  package let millilitres: Int
  /// Alcohol by volume in tenths of a percent, from 1 to 800: 40 is 4 %.
  package let strength: Int

  package init(question: StateID, millilitres: Int, strength: Int) {
    (self.question, self.millilitres, self.strength) = (question, millilitres, strength)
  }
}
