package import Engine
package import Questions
package import Records
package import Wording

/// How a dialogue is held: how wide, in front of whom, and with which standing notices.
package struct Manner: Hashable, Sendable {
  /// The columns of a line, from 40 to 72 display cells.
  package let columns: Int
  /// Whether each line heard is printed again as `> line`, because no terminal has shown it.
  package let echoesInput: Bool
  /// Said at the top of every screen, such as that nothing is encrypted.
  package let notices: [String]
  package let entry: Entry
  /// Whether the session was begun earlier.
  package let isResumed: Bool
  /// The language in which a question is also shown when the talk is held in another.
  package let practitioner: LanguageTag
  /// The word by which the session is found again.
  package let resumeWord: String
  /// What else the next command needs to find the session, as it is typed in a shell; often nothing.
  package let whereabouts: String
  /// Who holds the session; nil where nobody has said. It is on no screen of a talk.
  package let holder: Practitioner?
  /// The people of the case as earlier sessions know them; for the practitioner alone.
  package let household: [CasePeople.Member]
  /// Numbers and pages of the area; for the practitioner alone.
  package let contacts: [LocalContact]

  /// Columns outside 40 to 72 are brought inside.
  package init(
    columns: Int = 72, echoesInput: Bool = false, notices: [String] = [], entry: Entry = .talk,
    isResumed: Bool = false, practitioner: LanguageTag, resumeWord: String,
    whereabouts: String = "", holder: Practitioner? = nil,
    household: [CasePeople.Member] = [], contacts: [LocalContact] = []
  ) {
    self.columns = min(max(columns, 40), 72)
    (self.echoesInput, self.notices, self.entry) = (echoesInput, notices, entry)
    (self.isResumed, self.practitioner) = (isResumed, practitioner)
    (self.resumeWord, self.whereabouts) = (resumeWord, whereabouts)
    (self.holder, self.household, self.contacts) = (holder, household, contacts)
  }
}
