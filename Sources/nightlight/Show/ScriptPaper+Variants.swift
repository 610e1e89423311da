internal import Questions
internal import Wording

extension ScriptPaper {
  /// What is said or asked instead where it is about one role, or one member of a list.
  func variants(of state: State, _ indent: String) -> [String] {
    let roles = questionnaire.people.flatMap(\.roles).map { role in
      (WordingKey.questionForRole(state.id, role), WordingKey.role(role))
    }
    let members = questionnaire.lists.flatMap { list in
      list.members.map { member in
        (WordingKey.questionForMember(state.id, member.id), WordingKey.member(list.id, member.id))
      }
    }
    return (roles + members).filter { show.words.has($0.0.key) }.flatMap { variant, subject in
      Wrapped.paragraphs(
        show.text(
          "variant",
          [.name: show.words.text(subject), .text: show.words.text(variant)]), lead: indent)
    }
  }
}

extension Loop {
  /// What is gone through, by the names of the file.
  var names: String {
    ([over.name] + [inner?.description].compactMap(\.self)).joined(separator: ", ")
  }
}
