internal import Advising
internal import Engine
internal import Questions

/// The numbered lines of what has to be done: first what is still to be written down, then what is
/// and waits to be done.
struct DutiesList {
  let open: [OpenDuty]
  let planned: [ActionRecord]

  init(_ session: Session) {
    open = session.openDuties(upTo: .practitioner)
    planned = session.planned.filter { $0.outcome == .open }.map(\.record)
  }

  var count: Int { open.count + planned.count }

  /// The action with this number; nil for a duty that has none yet.
  func planned(_ number: Int) -> ActionRecord? {
    let place = number - open.count - 1
    return planned.indices.contains(place) ? planned[place] : nil
  }

  /// The duty with this number, or the one that an action already answers.
  func duty(_ number: Int, in session: Session) -> OpenDuty? {
    if open.indices.contains(number - 1) { return open[number - 1] }
    return planned(number).flatMap { session.duty(for: $0.action, upTo: .practitioner) }
  }
}
