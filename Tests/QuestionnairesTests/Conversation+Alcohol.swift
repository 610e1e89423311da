import Engine
import Questions
import TestSupport

extension Conversation {
  /// Adds a carer who drinks a little now and then, and answers about them.
  mutating func drinks(_ role: RoleID, _ answers: [StateID: Value] = [:]) {
    let usual: [StateID: Value] = [
      "audit-often": .option("monthly-or-less"), "audit-typical": .option("one-or-two"),
      "audit-most": .option("never"), "pregnant-now": .option("no"),
      "ever": .options("none-of-these"), "pattern": .option("now-and-then"),
      "triggers": .options("company"), "count-last": .option("no"),
      "takes": .options("none-of-these"), "help-now": .options("none-of-these"),
    ]
    join(role, usual.merging(answers) { _, new in new })
    planFirmly()
  }

  /// A named adult who knows and agrees, and a second person.
  mutating func planFirmly() {
    answer("sober-adult", .option("named"))
    answer("sober-knows", .option("yes"))
    answer("second-person", .option("yes"))
  }

  /// A night that is different, on which nobody drinks and the baby sleeps at home.
  mutating func expects(_ event: OptionID, _ answers: [StateID: Value] = [:]) {
    let usual: [StateID: Value] = [
      "events": .options(event), "event-soon": .option("later"), "drink-planned": .option("no"),
      "sleep-away": .option("no"), "way-home": .option("staying"),
    ]
    planFirmly()
    for (state, value) in usual.merging(answers, uniquingKeysWith: { _, new in new }) {
      answer(state, value)
    }
  }

  /// What the practitioner adds where a plan was made.
  mutating func testsProtection() {
    answer("asked-apart", .option("each-apart"))
    answer("sources", .options("partner"))
    answer("accounts", .option("agree"))
    answer("sober-tested", .options("hours-away", "aware", "willing", "own-use"))
    answer("sober-view", .option("clear"))
    answer("help-used", .option("not-needed"))
    answer("status", .option("present-mitigated"))
  }
}
