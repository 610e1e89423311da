internal import Engine
internal import Questions
internal import Wording

/// One question: whom it is about, what is asked, why, the choices, what to type, and the commands.
struct QuestionScreen {
  let key: QuestionKey
  let occasion: Step.Occasion
  let offers: [Offer]

  func write(on page: inout Page, in scene: Scene) {
    guard let state = scene.session.state(of: key), let question = state.question else { return }
    if scene.phrases.subject(key) != nil {
      scene.add({ $0(.about, [.person: $0.subject(key) ?? ""]) }, to: &page)
    }
    switch occasion {
    case .later: page.add(scene.phrases(.saidLater))
    case .setAside: page.add(scene.phrases(.neededAgain))
    case .first, .again: break
    }
    let label: Phrase = occasion == .again ? .backTo : .question
    page.add(scene.phrases(label, [.value: scene.phrases.question(key)]))
    if let gloss = scene.gloss { scene.addGloss(gloss.question(key), to: &page) }
    if occasion == .again, !state.isSensitive,
      let was = scene.session.answers[key].flatMap({ scene.phrases.answer($0.answer, of: key) })
    {
      page.add(scene.phrases(.yourAnswerWas, [.value: was]))
    } else if let why = scene.phrases.why(key) {
      page.add(scene.phrases(.why, [.value: why]))
    }
    if let choices = question.choices {
      ChoiceList(choices, of: key.state).write(on: &page, in: scene)
    }
    page.add(Self.instruction(for: question, in: scene.own))
    scene.addFooter(offers, isFreeText: question.isFreeText, to: &page)
  }

  /// What to type.
  static func instruction(for question: Question, in phrases: Phrasebook) -> String {
    switch question {
    case .one(let choices):
      let count = choices.named.count + (choices.allowsOther ? 1 : 0)
      return phrases(.typeOne, [.most: String(count)])
    case .yesNo: return phrases(.typeOne, [.most: "2"])
    case .many: return phrases(.typeSeveral)
    case .number(let measure): return phrases.instruction(for: measure)
    case .date: return phrases(.typeDate)
    case .text(let most): return phrases(.typeText, [.most: String(most)])
    }
  }
}

extension Question {
  /// Whether the answer is own words, so that commands begin with a slash.
  var isFreeText: Bool {
    switch self {
    case .text: true
    case .one, .many, .yesNo, .number, .date: false
    }
  }
}
