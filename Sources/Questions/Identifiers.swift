/// What each kind of name names: a phantom, so that names of different kinds never mix.
package enum Named {
  package enum Questionnaire {}
  package enum Part {}
  package enum State {}
  package enum Option {}
  package enum Fact {}
  package enum Score {}
  package enum Advice {}
  package enum Prompt {}
  package enum Guarantee {}
  package enum Example {}
  package enum Source {}
  package enum PersonKind {}
  package enum Role {}
  package enum FixedList {}
  package enum Member {}
  package enum Action {}
}

package typealias QuestionnaireID = Identifier<Named.Questionnaire>
package typealias PartID = Identifier<Named.Part>
package typealias StateID = Identifier<Named.State>
package typealias OptionID = Identifier<Named.Option>
package typealias FactID = Identifier<Named.Fact>
package typealias ScoreID = Identifier<Named.Score>
package typealias AdviceID = Identifier<Named.Advice>
package typealias PromptID = Identifier<Named.Prompt>
package typealias GuaranteeID = Identifier<Named.Guarantee>
package typealias ExampleID = Identifier<Named.Example>
package typealias SourceID = Identifier<Named.Source>
package typealias PersonKindID = Identifier<Named.PersonKind>
package typealias RoleID = Identifier<Named.Role>
package typealias FixedListID = Identifier<Named.FixedList>
package typealias MemberID = Identifier<Named.Member>
package typealias ActionID = Identifier<Named.Action>
