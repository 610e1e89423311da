package import Questions

/// A questionnaire made ready to run, for any number of people.
package struct Machine: Sendable {
  package let questionnaire: Questionnaire
  package let names: Names
  package let flow: Flow
  /// What was compiled beforehand, by how many people of each kind it is for.
  private var automata: [[Int]: Automaton] = [:]

  package init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    names = Names(questionnaire)
    flow = Flow(questionnaire, names: names)
  }

  /// The same machine, compiled beforehand for every family of so many people or fewer: worth its
  /// time where many sessions are gone through, each of which would compile it anew.
  package func compiled(forAtMost people: Int) -> Machine {
    var machine = self
    for slots in Self.families(of: questionnaire.people.count, atMost: people) {
      machine.automata[slots] = automaton(slots: slots)
    }
    return machine
  }

  /// Every way to have so many people or fewer, of so many kinds.
  private static func families(of kinds: Int, atMost people: Int) -> [[Int]] {
    guard kinds > 0 else { return [[]] }
    return (0...people).flatMap { first in
      families(of: kinds - 1, atMost: people - first).map { [first] + $0 }
    }
  }

  /// The state that goes through the people of a kind and asks who there is: the first in the order
  /// of the talk and then of the part after it, or the first of one entry.
  package func loop(over kind: PersonKindID, in entry: Entry? = nil) -> Int? {
    flow.order.first { state in
      guard case .each(let loop) = questionnaire.states[state].kind,
        loop.over == .people(kind)
      else { return false }
      return entry == nil || flow.entryOf[state] == entry
    }
  }

  /// Compiles the machine for so many people of each kind, in the order of the kinds.
  ///
  /// Asked to watch forks, it also says which way is gone at each condition on the way.
  package func automaton(slots: [Int], watchingForks: Bool = false) -> Automaton {
    if !watchingForks, let known = automata[slots] { return known }
    return Compiler.compile(
      questionnaire, names: names, flow: flow, slots: slots, watchingForks: watchingForks)
  }

  /// Says what is reached and which rules hold in one conversation.
  ///
  /// - Precondition: the automaton was compiled for as many people as the account has, and the
  ///   account has an answer or none for each of its cells.
  package func evaluate(_ account: Account, with automaton: Automaton) -> Evaluation {
    precondition(
      automaton.slots == account.people.map { $0.roles.count },
      "an automaton is compiled for the people there are")
    let answers = automaton.cells.indices.map { cellAnswer($0, of: automaton, account) }
    var kleene = Kleene(answers: answers)
    return Evaluation(truths: kleene.evaluate(automaton.circuit), automaton: automaton)
  }

  private func cellAnswer(_ index: Int, of automaton: Automaton, _ account: Account) -> CellAnswer {
    let cell = automaton.cells[index]
    switch cell.subject {
    case .roster(let kind):
      let people = account.people[kind]
      let seated = Cell.Domain.first(people.roles.count)
      return CellAnswer(
        surely: seated, possibly: people.isClosed ? seated : seated | Cell.Domain.others,
        status: people.isClosed ? AnswerStatus.answered : 0)
    case .person(let kind, let slot):
      let roles = questionnaire.people[kind].roles
      let role = roles.firstIndex(of: account.people[kind].roles[slot])
      let bit = role.map { UInt64(1) << UInt64($0) } ?? 0
      return CellAnswer(surely: bit, possibly: bit, status: AnswerStatus.answered)
    case .correctedAge:
      return known(correctedDays(account, by: automaton), in: cell.domain)
    case .state:
      return stateAnswer(account.answers[index], cell.domain, account)
    }
  }

  private func stateAnswer(
    _ answer: Answer?, _ domain: Cell.Domain, _ account: Account
  ) -> CellAnswer {
    let unknown = CellAnswer(surely: 0, possibly: domain.all, status: 0)
    switch answer {
    case .value(let value):
      var result = atoms(of: value, domain, account)
      result.status = AnswerStatus.answered
      return result
    case .unsure:
      return CellAnswer(surely: 0, possibly: domain.all, status: AnswerStatus.unsure)
    case .declined, .later, .notAsked, nil:
      return unknown
    }
  }

  private func atoms(of value: Value, _ domain: Cell.Domain, _ account: Account) -> CellAnswer {
    switch (value, domain) {
    case (.options(let chosen, let other), .options(let options, _)):
      var bits = options.enumerated().reduce(UInt64(0)) { bits, option in
        chosen.contains(option.element) ? bits | 1 << UInt64(option.offset) : bits
      }
      if other != nil { bits |= 1 << UInt64(options.count) }
      return CellAnswer(surely: bits, possibly: bits, status: 0)
    case (.number(let number), .classes):
      return known(number, in: domain)
    case (.date(let date), .classes):
      return known(account.date.map { $0.daysSince1970 - date.daysSince1970 }, in: domain)
    case (.options, _), (.number, _), (.date, _), (.text, _), (.given, _):
      return .nothing
    }
  }

  /// The class that a number falls into; any class, where it is not known.
  private func known(_ number: Int?, in domain: Cell.Domain) -> CellAnswer {
    guard let number, case .classes(let cuts) = domain else {
      return CellAnswer(surely: 0, possibly: domain.all, status: 0)
    }
    let bit = UInt64(1) << UInt64(cuts.count { $0 <= number })
    return CellAnswer(surely: bit, possibly: bit, status: AnswerStatus.answered)
  }

  /// Days from the due date, 40 completed weeks of pregnancy, to the visit.
  private func correctedDays(_ account: Account, by automaton: Automaton) -> Int? {
    func answer(_ state: StateID) -> Answer? {
      automaton.cell(of: .state(names.index(of: state), .outside)).flatMap { account.answers[$0] }
    }
    guard let age = questionnaire.age, let gestation = age.gestation, let visit = account.date,
      case .value(.date(let born)) = answer(age.born),
      case .value(.number(let days)) = answer(gestation)
    else { return nil }
    return visit.daysSince1970 - born.daysSince1970 - (280 - days)
  }
}

/// Machines are the same where their questionnaires are, whatever was compiled beforehand.
extension Machine: Hashable {
  package static func == (one: Machine, other: Machine) -> Bool {
    one.questionnaire == other.questionnaire
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(questionnaire) }
}
