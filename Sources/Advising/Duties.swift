package import Engine
package import Questions

/// A duty with no action recorded for it yet.
package struct OpenDuty: Hashable, Sendable {
  /// The most pressing of the prompts that call for it.
  package let prompt: PromptID
  package let action: ActionID
  /// The most days that may pass from the visit.
  package let days: Int
}

/// A prompt that fires.
package struct RankedPrompt: Hashable, Sendable {
  package let prompt: Prompt
  /// False when its condition is not known, so that it fires to be on the safe side.
  package let isCertain: Bool
}

extension Session {
  /// The prompts that fire for an audience and the wider ones: the most pressing duty first and, of
  /// equal ones, what is certain; then in the order of the questionnaire.
  package func prompts(upTo audience: Audience) -> [RankedPrompt] {
    let fired = Set(guidance.prompts)
    let all = questionnaire.prompts.enumerated().compactMap { index, prompt in
      prompt.audience <= audience && fired.contains(prompt.id)
        ? RankedPrompt(prompt: prompt, isCertain: evaluation.prompt(index) == .true) : nil
    }
    let ranked = all.enumerated().sorted { left, right in
      left.element.rank == right.element.rank
        ? left.offset < right.offset : left.element.rank < right.element.rank
    }
    return ranked.map(\.element)
  }

  /// What must still be recorded before the session is closed: what those prompts call for, each
  /// action once, the most pressing first. An action that was withdrawn is called for again.
  package func openDuties(upTo audience: Audience) -> [OpenDuty] {
    var duties: [OpenDuty] = []
    for ranked in prompts(upTo: audience) {
      guard let duty = ranked.prompt.needs,
        !actions.contains(where: { $0.action == duty.action }),
        !duties.contains(where: { $0.action == duty.action })
      else { continue }
      duties.append(OpenDuty(prompt: ranked.prompt.id, action: duty.action, days: duty.days))
    }
    return duties
  }

  /// The last day for an action; nil where no prompt for this audience calls for it now.
  package func lastDay(for action: ActionID, upTo audience: Audience) -> CalendarDate? {
    let duties = prompts(upTo: audience).compactMap(\.prompt.needs)
    return duties.filter { $0.action == action }.map(\.days).min().map(day(after:))
  }

  /// The duty that an action answers, whether or not a prompt calls for it now.
  package func duty(for action: ActionID, upTo audience: Audience) -> OpenDuty? {
    let duties = questionnaire.prompts.compactMap { prompt -> OpenDuty? in
      guard prompt.audience <= audience, let duty = prompt.needs, duty.action == action else {
        return nil
      }
      return OpenDuty(prompt: prompt.id, action: action, days: duty.days)
    }
    return duties.min { $0.days < $1.days }
  }

  /// So many days after the visit, as long as there are days.
  package func day(after days: Int) -> CalendarDate {
    CalendarDate(daysSince1970: min(opening.date.daysSince1970 + days, 2_932_896))
  }
}

extension RankedPrompt {
  fileprivate var rank: (Int, Int) { (prompt.needs?.days ?? .max, isCertain ? 0 : 1) }
}
