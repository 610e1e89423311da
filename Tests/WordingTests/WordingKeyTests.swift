import Questions
import Testing
import Wording

@Suite("A wording key") struct WordingKeyTests {
  static let sleep = StateID(known: "sleep")
  static let shared = StateID(known: "common.contact")
  static let flat = OptionID(known: "flat")
  static let father = RoleID(known: "father")
  static let step = MemberID(known: "safe-sleep")
  static let advice = AdviceID(known: "cs-01")

  @Test(
    "is written as the format says",
    arguments: [
      (.title, "questionnaire.title"), (.part(PartID(known: "baby")), "part.baby"),
      (.role(father), "role.father"),
      (.member(FixedListID(known: "factor"), step), "factor.safe-sleep"),
      (.question(sleep), "state.sleep.question"),
      (.questionForRole(sleep, father), "state.sleep.question.father"),
      (.questionForMember(sleep, step), "state.sleep.question.safe-sleep"),
      (.shortRole(father), "role.father.short"),
      (.why(sleep), "state.sleep.why"), (.help(sleep), "state.sleep.help"),
      (.short(sleep), "state.sleep.short"), (.told(sleep), "state.sleep.told"),
      (.option(sleep, flat), "state.sleep.option.flat"),
      (.optionTold(sleep, flat), "state.sleep.option.flat.told"),
      (.adviceSaid(advice), "advice.cs-01.said"), (.adviceUnsure(advice), "advice.cs-01.unsure"),
      (.adviceLeaflet(advice), "advice.cs-01.leaflet"),
      (.prompt(PromptID(known: "see")), "prompt.see.text"),
      (.because(FactID(known: "small")), "fact.small.because"),
      (.message(step), "message.safe-sleep"), (.messageUnsure(step), "message.safe-sleep.unsure"),
      (.cardTitle, "card.title"), (.card(sleep), "state.sleep.card"),
      (.card(shared), "common.contact.card"),
      (.score(ScoreID(known: "audit-c")), "score.audit-c"),
      (.told(shared), "common.contact.told"),
      (.optionTold(shared, flat), "common.contact.option.flat.told"),
      (.commonOption(flat), "common.option.flat"),
      (.commonOptionTold(flat), "common.option.flat.told"),
      (.commonRole(father), "common.role.father"),
    ] as [(WordingKey, String)])
  func keys(key: WordingKey, text: String) {
    #expect(key.key == text)
  }

  @Test("is the same for a message as for a member of the list of messages")
  func messages() {
    let list = FixedListID(known: "message")
    #expect(WordingKey.message(Self.step).key == WordingKey.member(list, Self.step).key)
  }
}
