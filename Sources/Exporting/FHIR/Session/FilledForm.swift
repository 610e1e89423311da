internal import Questions
internal import Records
internal import Wording

/// A form with what was answered on its lines.
struct FilledForm {
  let session: FHIRSession
  /// What there is for each question, by what it is about.
  private let entries: [RecordedQuestion: Entry]
  /// Everybody of a kind, in the order in which they were named.
  private let people: [PersonKindID: [RecordedPerson]]

  enum Entry {
    case answer(RecordedAnswer)
    case gap(Gap)
  }

  /// Whom and what a line is about.
  struct Subject {
    var person: RecordedPerson?
    var member: RecordedMember?
  }

  init(of session: FHIRSession) {
    self.session = session
    let record = session.record
    let lessons = record.teachBacks.flatMap { $0.delivery + $0.words + $0.verdicts }
    let answers = record.said + lessons + (record.practitioner?.seen ?? [])
    let gaps = record.notKnown + (record.practitioner?.notKnown ?? [])
    var entries: [RecordedQuestion: Entry] = [:]
    for answer in answers { entries[answer.question] = .answer(answer) }
    for gap in gaps {
      if case .question(let question, _) = gap.subject { entries[question] = .gap(gap) }
    }
    self.entries = entries
    people = Dictionary(record.talk.people.map { ($0.kind, $0.people) }) { first, _ in first }
  }

  var form: FHIRForm { session.form }

  /// A line of the form as often as it is filled in.
  func lines(_ item: FormItem) -> [JSONTree] { lines(item, Subject()) }

  private func lines(_ item: FormItem, _ subject: Subject) -> [JSONTree] {
    switch item.kind {
    case .script, .variant, .aside: []
    case .part, .after: group(item, subject)
    case .people(let kind): (people[kind] ?? []).flatMap { group(item, Subject(person: $0)) }
    case .members(let list):
      form.form.members(of: list).flatMap { member in
        let member = RecordedMember(list: list, member: member)
        return group(item, Subject(person: subject.person, member: member))
      }
    case .question(let state, let question):
      entry(state, subject).map { [line(item, answers($0, to: question), from: $0)] } ?? []
    case .roster(_, let kind): line(item, (people[kind] ?? []).map { value(role: $0.role) })
    case .rosterIsClosed(let kind): line(item, isClosed(kind).map { [$0] } ?? [])
    case .role: line(item, subject.person.map { [value(role: $0.role)] } ?? [])
    case .number: line(item, subject.person?.number.map { [.valueInteger($0)] } ?? [])
    case .name: line(item, name(of: subject.person).map { [$0] } ?? [])
    case .member: line(item, subject.member.map { [value(member: $0)] } ?? [])
    }
  }

  /// A group with something in it besides whom it is about.
  private func group(_ item: FormItem, _ subject: Subject) -> [JSONTree] {
    let lines = item.items.map { (isSubject: $0.isSubject, lines: self.lines($0, subject)) }
    guard lines.contains(where: { !$0.isSubject && !$0.lines.isEmpty }) else { return [] }
    return [.object(head(of: item) + [.init("item", .array(lines.flatMap(\.lines)))])]
  }

  private func line(_ item: FormItem, _ answers: [JSONTree]) -> [JSONTree] {
    answers.isEmpty ? [] : [.object(head(of: item) + [.init("answer", .array(answers))])]
  }

  private func line(_ item: FormItem, _ answers: [JSONTree], from entry: Entry) -> JSONTree {
    .object(
      [.extensions(session.provenance(of: entry))].compactMap(\.self) + head(of: item)
        + [.init("answer", .array(answers))])
  }

  /// The name of a line, and the words that the form has for it.
  private func head(of item: FormItem) -> [JSONTree.Member] {
    [.init("linkId", code: item.linkID)] + form.plainText(of: item)
  }

  private func entry(_ state: StateID, _ subject: Subject) -> Entry? {
    entries[RecordedQuestion(state, person: subject.person, member: subject.member)]
      // A question outside a loop is about nobody, wherever its line stands.
      ?? entries[RecordedQuestion(state)]
  }

  // MARK: People

  private func value(role: RoleID) -> JSONTree {
    .having(.init("valueCoding", form.plainCodings.role(role)))
  }

  private func value(member: RecordedMember) -> JSONTree {
    .having(.init("valueCoding", form.plainCodings.member(member.member, of: member.list)))
  }

  private func name(of person: RecordedPerson?) -> JSONTree? {
    person?.name.flatMap(FHIRText.text).map { .having(.init("valueString", .string($0))) }
  }

  /// Whether it is certain that there is nobody else; nil where there was no roster.
  private func isClosed(_ kind: PersonKindID) -> JSONTree? {
    let gaps = session.record.notKnown + (session.record.practitioner?.notKnown ?? [])
    if let gap = gaps.first(where: { $0.subject == .roster(kind) }) {
      return FHIRAbsence(gap.why).answer(as: .boolean)
    }
    let roster = session.record.talk.people.first { $0.kind == kind }
    return roster.map { .having(.init("valueBoolean", .bool($0.isClosed))) }
  }
}

extension JSONTree {
  fileprivate static func valueInteger(_ number: Int) -> JSONTree {
    .having(.init("valueInteger", .number(number)))
  }
}
