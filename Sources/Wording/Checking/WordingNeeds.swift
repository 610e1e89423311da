import Questions

/// The words that a questionnaire needs, and those that it may have.
struct WordingNeeds {
  /// What has to be there, in the order of the file.
  private(set) var required: [Need] = []
  /// What may be there and is shown when it is.
  private(set) var optional: [WordingKey] = []

  /// Words that are needed, in one of several ways; the first is the one to ask for.
  struct Need: Hashable {
    let ways: [[WordingKey]]

    /// Whether one of the ways is there whole.
    func isMet(_ has: (WordingKey) -> Bool) -> Bool { ways.contains { $0.allSatisfy(has) } }
  }

  /// The needs of a questionnaire, where `canBeUnknown` says whether some conversation leaves a
  /// condition unknown.
  init(of questionnaire: Questionnaire, canBeUnknown: (Condition) -> Bool) {
    require(.title)
    for part in questionnaire.parts { require(.part(part)) }
    for role in questionnaire.people.flatMap(\.roles) {
      require(.role(role))
      optional.append(.shortRole(role))
    }
    for list in questionnaire.lists {
      for member in list.members { require(.member(list.id, member.id)) }
    }
    let subjects = LoopSubjects(of: questionnaire)
    var asked: Set<Collection> = []
    for state in questionnaire.states {
      // Who there is, is asked once, and nothing asks for the members of a list.
      if let loop = state.loop, !loop.isOverPeople || !asked.insert(loop.over).inserted { continue }
      add(state, about: subjects[state.id])
    }
    for fact in questionnaire.facts { optional.append(.because(fact.id)) }
    for score in questionnaire.scores { optional.append(.score(score.id)) }
    if let card = questionnaire.card {
      require(.cardTitle)
      for question in card.questions { require(.card(question)) }
    }
    add(questionnaire.advice, canBeUnknown: canBeUnknown)
    for prompt in questionnaire.prompts {
      require(.prompt(prompt.id))
      if let duty = prompt.needs { require(.action(duty.action)) }
    }
  }

  /// Every key that words may have, fallbacks included.
  var known: Set<String> {
    var keys = Set<String>()
    for key in required.flatMap(\.ways).joined() + optional {
      var next: WordingKey? = key
      while let key = next {
        keys.insert(key.key)
        next = key.fallback
      }
    }
    return keys
  }

  private mutating func require(_ key: WordingKey) {
    let ways = [key, key.fallback].compactMap(\.self).map { [$0] }
    required.append(Need(ways: ways))
  }

  private mutating func add(_ state: State, about subjects: LoopSubjects.Subjects) {
    let forRoles = subjects.roles.map { WordingKey.questionForRole(state.id, $0) }
    let forMembers = subjects.members.map { WordingKey.questionForMember(state.id, $0) }
    let ways = [[.question(state.id)], forRoles, forMembers].filter { !$0.isEmpty }
    optional += forRoles + forMembers
    switch state.kind {
    case .say, .each:
      required.append(Need(ways: ways))
      optional += [.why(state.id), .help(state.id), .short(state.id)]
    case .end:
      optional += [.question(state.id), .short(state.id)]
    case .ask(let question):
      required.append(Need(ways: ways))
      // The review says "Answered" of a sensitive question and needs a name for it.
      let told = [WordingKey.told(state.id)]
      let short = [WordingKey.short(state.id)]
      required.append(Need(ways: state.isSensitive ? [short] : [told, short]))
      optional += [.why(state.id), .help(state.id), .short(state.id), .told(state.id)]
      for option in question.choices?.named ?? [] {
        require(.option(state.id, option))
        optional.append(.optionTold(state.id, option))
      }
      if question.choices?.allowsOther ?? false { optional.append(.option(state.id, .other)) }
    }
  }

  private mutating func add(_ advice: [Advice], canBeUnknown: (Condition) -> Bool) {
    var unsure: [MemberID: Int] = [:]
    for item in advice {
      let isUnsure = item.level.firesWhenUnknown && canBeUnknown(item.when)
      var keys = [WordingKey.adviceSaid(item.id)]
      if isUnsure { keys.append(.adviceUnsure(item.id)) }
      switch item.leaflet {
      case .always, .personal: keys.append(.adviceLeaflet(item.id))
      case .never: break
      }
      // What is held back may be held back for want of the words.
      if item.hold != nil {
        optional += keys
        continue
      }
      for key in keys { require(key) }
      if isUnsure { unsure[item.message, default: 0] += 1 }
    }
    for (message, count) in unsure.sorted(by: { $0.key < $1.key }) where count > 1 {
      require(.messageUnsure(message))
    }
  }
}
