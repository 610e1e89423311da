/// A way through things that name one another, by their numbers, that comes to each once.
///
/// It keeps the way in a list, not on the stack of the thread: what authors write may lead through
/// hundreds of facts or states.
struct Descent {
  /// Everything, each after all that it names, but for what closes a loop.
  private(set) var order: [Int] = []
  /// Every naming that closes a loop.
  private(set) var loops: [Loop] = []

  struct Loop {
    /// From the first of the loop to the last.
    let path: [Int]
    /// Which of the names that the last gives is that of the first.
    let closing: Int
  }

  private struct Step {
    let thing: Int
    var next = 0
  }

  /// - Parameter named: what each names, by its number.
  init(through named: [[Int]]) {
    var isEntered = Array(repeating: false, count: named.count)
    var way: [Step] = []
    for start in named.indices where !isEntered[start] {
      isEntered[start] = true
      way.append(Step(thing: start))
      while let step = way.last {
        guard step.next < named[step.thing].count else {
          order.append(way.removeLast().thing)
          continue
        }
        way[way.count - 1].next += 1
        let other = named[step.thing][step.next]
        if !isEntered[other] {
          isEntered[other] = true
          way.append(Step(thing: other))
        } else if let first = way.firstIndex(where: { $0.thing == other }) {
          loops.append(Loop(path: way[first...].map(\.thing), closing: step.next))
        }
      }
    }
  }
}
