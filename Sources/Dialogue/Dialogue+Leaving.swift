internal import Advising
internal import Engine
internal import Questions
internal import Wording

extension Dialogue {
  /// How a dialogue begins: with the first screen, with what was saved, or not at all.
  mutating func begin() -> Reply {
    switch entry {
    case .talk:
      switch session.stage {
      case .talking, .advising: break
      case .talkEnded, .after, .ended: return .leave(.ended)
      }
      if manner.isResumed { return beginning([.resumed] + naming, said: welcomeBack) }
      return naming.isEmpty ? .show([]) : beginning(naming)
    case .after:
      if session.stage == .after {
        return beginning([.resumed] + naming + firstMeetings, said: welcomeBack)
      }
      // The name comes after the end of the talk: the family's record has nothing of it.
      return beginning([.afterBegun] + naming + firstMeetings)
    }
  }

  /// Who holds the session from here on, where that is news.
  private var naming: [Event] {
    guard let holder = manner.holder, holder != session.practitioner else { return [] }
    return [.practitionerNamed(holder)]
  }

  private func beginning(_ events: [Event], said: [String] = []) -> Reply {
    do throws(Problem) {
      return try save(events, said: said)
    } catch {
      return .leave(.ended)
    }
  }

  private var welcomeBack: [String] {
    let answered = walked
    let welcome = phrases(.welcomeBack, [:], count: answered.count)
    guard let last = answered.last else { return [welcome] }
    return [welcome + " " + phrases(.lastAnswer, [.value: phrases.name(last)])]
  }

  func write(_ leaving: Leaving, on page: inout Page) {
    let count = walked.count
    let command = next(entry == .talk ? "resume" : "after")
    switch leaving {
    case .paused:
      page.add(phrases(.paused, [:], count: count))
      page.add(ownPhrases(.toGoOn, [.command: command]))
    case .inputEnded:
      page.add(ownPhrases(.inputEnded, [.number: String(count + 1)], count: count))
      page.add(items: [command])
    case .interrupted:
      page.add(phrases(.stopped, [:], count: count))
      page.add(ownPhrases(.toGoOn, [.command: command]))
    case .notSaved:
      page.add(ownPhrases(.leftUnsaved, [:], count: count))
      page.add(ownPhrases(.toGoOn, [.command: command]))
    case .ended where !hasBegun: page.add(phrases(.talkIsOver))
    case .ended where entry == .talk && session.stage == .talkEnded:
      page.add(ownPhrases(.toGoOn, [.command: next("after")]))
      page.add(phrases(.closing))
    case .ended:
      page.add(phrases(entry == .after ? .closed : .talkIsOver))
    case .notClosed:
      writeWhatIsOpen(on: &page)
      page.add(phrases(.toGoOn, [.command: command]))
    }
  }

  /// The command line by which the session is gone on with.
  private func next(_ command: String) -> String {
    ["nightlight", command, manner.resumeWord, manner.whereabouts].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private func writeWhatIsOpen(on page: inout Page) {
    page.add(phrases(.notClosed))
    for duty in session.openDuties(upTo: .practitioner) {
      page.add(DutiesScreen.line(for: duty, in: phrases), after: "  -  ")
    }
  }
}
