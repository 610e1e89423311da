import Authoring
import JSONSource
import Testing

@Suite("The maker of mutants")
struct MutantMakerTests {
  /// One change to a small piece of a file: what kind it is, and what the piece becomes.
  struct Change: Hashable, CustomStringConvertible {
    let kind: Mutant.Kind
    let text: String

    init(_ kind: Mutant.Kind, _ text: String) { (self.kind, self.text) = (kind, text) }

    var description: String { "\(kind) \(text)" }
  }

  private func changes(to fact: String) throws -> [Change] {
    try changes(in: #"{"states":{"heat":{"decimals":1}},"facts":{"f":"#, fact, "}}")
  }

  private func changes(in before: String, _ piece: String, _ after: String) throws -> [Change] {
    let file = SourceFile(name: "a.json", bytes: Array((before + piece + after).utf8))
    return try MutantMaker.mutants(of: file).map { mutant in
      let text = String(decoding: mutant.applied(to: file).bytes, as: UTF8.self)
      return Change(mutant.kind, String(text.dropFirst(before.count).dropLast(after.count)))
    }
  }

  @Test("compares otherwise, and with one more and one less")
  func compares() throws {
    #expect(
      try changes(to: #"{"under":["weight",2500]}"#) == [
        Change(.comparison, #"{"atLeast":["weight",2500]}"#),
        Change(.comparison, #"{"atMost":["weight",2500]}"#),
        Change(.comparison, #"{"over":["weight",2500]}"#),
        Change(.threshold, #"{"under":["weight",2499]}"#),
        Change(.threshold, #"{"under":["weight",2501]}"#),
      ])
  }

  @Test("counts one in the last decimal of the question")
  func countsDecimals() throws {
    let thresholds = try changes(to: #"{"over":["heat",38]}"#).filter { $0.kind == .threshold }
    #expect(
      thresholds == [
        Change(.threshold, #"{"over":["heat",37.9]}"#),
        Change(.threshold, #"{"over":["heat",38.1]}"#),
      ])
  }

  @Test("puts any for all, and all for any, where there is more than one")
  func swapsConnectives() throws {
    #expect(
      try changes(to: #"{"all":[true,{"any":[false,true]},{"any":[true]}]}"#) == [
        Change(.connective, #"{"any":[true,{"any":[false,true]},{"any":[true]}]}"#),
        Change(.connective, #"{"all":[true,{"all":[false,true]},{"any":[true]}]}"#),
      ])
  }

  @Test("leaves out a not, and keeps what stands beside it")
  func dropsNot() throws {
    #expect(
      try changes(to: #"{"not": {"fact":"g"}, "redFlag":"a"}"#) == [
        Change(.connective, #"{"fact":"g", "redFlag":"a"}"#)
      ])
  }

  @Test("puts every for some, some for every, and counts one more and one less")
  func swapsQuantifiers() throws {
    #expect(
      try changes(to: #"{"some":"carer","where":true}"#) == [
        Change(.quantifier, #"{"every":"carer","where":true}"#)
      ])
    let counts = try changes(to: #"{"count":"carer","where":true,"atLeast":0}"#)
    #expect(
      counts == [
        Change(.quantifier, #"{"count":"carer","where":true,"atMost":0}"#),
        Change(.quantifier, #"{"count":"carer","where":true,"over":0}"#),
        Change(.quantifier, #"{"count":"carer","where":true,"under":0}"#),
        Change(.quantifier, #"{"count":"carer","where":true,"atLeast":1}"#),
      ])
  }

  @Test("drops a route, leads past where it leads, and settles the unknown the other way")
  func alterRoutes() throws {
    let before = #"{"states":{"b":{"next":[{"to":"d"}]},"d":{"end":"talk"},"a":{"next":"#
    #expect(
      try changes(
        in: before, #"[{"when":true,"ifUnknown":true,"to":"b"},{"to":"d"}]"#, "}}}") == [
          Change(.route, #"[{"when":true,"ifUnknown":true,"to":"d"},{"to":"d"}]"#),
          Change(.ifUnknown, #"[{"when":true,"ifUnknown":false,"to":"b"},{"to":"d"}]"#),
          Change(.route, #"[{"to":"d"}]"#),
        ])
    #expect(try changes(in: before, #""b""#, "}}}") == [Change(.route, #""d""#)])
  }

  @Test("puts every other level and audience")
  func alterWords() throws {
    let changed = try changes(
      in: #"{"advice":{"a":"#, #"{"audience":"parent","level":"strong"}"#, "}}")
    #expect(
      changed == [
        Change(.audience, #"{"audience":"practitioner","level":"strong"}"#),
        Change(.audience, #"{"audience":"restricted","level":"strong"}"#),
        Change(.level, #"{"audience":"parent","level":"urgent"}"#),
        Change(.level, #"{"audience":"parent","level":"safer"}"#),
        Change(.level, #"{"audience":"parent","level":"general"}"#),
      ])
  }

  @Test("names the place and what is made of what")
  func namesThePlace() throws {
    let file = SourceFile(
      name: "a.json", bytes: Array("{\"prompts\":{\"p\":{\n\"ifUnknown\": true}}}".utf8))
    let mutant = try #require(try MutantMaker.mutants(of: file).first)
    #expect(
      mutant.place == Place(file: "a.json", line: 2, column: 14, pointer: "/prompts/p/ifUnknown"))
    #expect([mutant.was, mutant.now] == ["ifUnknown true", "ifUnknown false"])
  }

  @Test("makes files that differ from the questionnaire in what is read of them")
  func differs() throws {
    let file = try Repository.fixture("smallest.json").withoutExamples()
    let original = QuestionnaireLoader.load(file, on: nil).questionnaire
    let mutants = try MutantMaker.mutants(of: file)
    #expect(Set(mutants.map(\.kind)) == Set(Mutant.Kind.allCases))
    for mutant in mutants {
      #expect(QuestionnaireLoader.load(mutant.applied(to: file), on: nil).questionnaire != original)
    }
  }

  @Test("may leave out the examples, and every place stays as it was")
  func leavesOutExamples() throws {
    let file = SourceFile(name: "a.json", bytes: Array("{\"examples\":[1,\n2],\n\"b\":1}".utf8))
    let bare = try file.withoutExamples()
    #expect(String(decoding: bare.bytes, as: UTF8.self) == "{\"examples\":[\n],\n\"b\":1}")
  }
}
