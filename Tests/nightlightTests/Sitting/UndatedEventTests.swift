import Engine
import Questions
import Storing
import Testing

@testable import nightlight

@Suite("An event that waits for its time") struct UndatedEventTests {
  private let moment = Moment(milliseconds: 1_780_000_000_123, offsetMinutes: -210)

  @Test(
    "becomes the bytes of the stamped event",
    arguments: [Event.undone, .paused, .languageChanged("ur", catalogues: []), .talkEnded])
  func bytes(event: Event) {
    let draft = UndatedEvent(event, entry: .talk).draft(at: moment)
    #expect(draft.body == StampedEvent(event, at: moment).encoded)
  }

  @Test("is for those who may read the part that it is of", arguments: [Entry.talk, .after])
  func audience(entry: Entry) {
    let draft = UndatedEvent(.paused, entry: entry).draft(at: moment)
    #expect(draft.audience == (entry == .talk ? .parent : .practitioner))
  }

  @Test("closes a part with the end of it, and with nothing else")
  func kind() {
    let kinds = [Event.talkEnded, .afterEnded, .paused].map {
      UndatedEvent($0, entry: .talk).draft(at: moment).kind
    }
    #expect(kinds == [.close, .close, .entry])
  }
}
