import JSONSource

/// Small questionnaires with one thing wrong in each.
enum SmallFile {
  /// Two kinds of people, and a promise that is broken where there is surely nobody of one kind and
  /// perhaps somebody of the other; and the other way round.
  static let kinds = file(
    people: """
      {"carer":{"roles":["mother","father"],"from":0,"to":2},
       "adult":{"roles":["uncle","aunt"],"from":0,"to":2}}
      """,
    start: "carers",
    states: """
      "carers":{"each":"carer","start":"smokes","audience":"parent","part":"talk","next":"adults"},
      "smokes":{"ask":"yes-no","audience":"parent","part":"talk","next":"@next-person"},
      "adults":{"each":"adult","start":"drinks","audience":"parent","part":"talk","next":"end"},
      "drinks":{"ask":"yes-no","audience":"parent","part":"talk","next":"@next-person"},
      """,
    facts: "{}",
    advice: #"{"some":"adult","where":{"is":["drinks","yes"]}}"#,
    guarantees: """
      {"id":"g","never":[{"every":"carer","where":{"is":["smokes","yes"]}},
        {"maybe":{"some":"adult","where":{"is":["drinks","yes"]}}}]},
      {"id":"h","never":[{"every":"adult","where":{"is":["drinks","yes"]}},
        {"maybe":{"some":"carer","where":{"is":["smokes","yes"]}}}]}
      """)

  /// An urgent screen that a later answer takes back.
  static let late = file(
    urgent: #"{"help":{"typed":true,"when":{"fact":"ill"}}}"#, start: "fever",
    states: """
      "fever":{"ask":"yes-no","audience":"parent","part":"talk","next":"told"},
      "told":{"ask":"yes-no","audience":"parent","part":"talk","next":"end"},
      "help":{"say":true,"audience":"parent","next":"@back"},
      """,
    facts: #"{"ill":{"all":[{"is":["fever","yes"]},{"not":{"answered":"told"}}]}}"#,
    advice: #"{"fact":"ill"}"#, guarantees: "")

  /// Protection that is lost where it is not known any more who there is.
  static let lost = file(
    people: #"{"carer":{"roles":["mother","father"],"from":0,"to":2}}"#, start: "carers",
    states: """
      "carers":{"each":"carer","start":"smokes","audience":"parent","part":"talk","next":"fork"},
      "smokes":{"ask":"yes-no","audience":"parent","part":"talk","next":"@next-person"},
      "fork":{"ask":"yes-no","audience":"parent","part":"talk","next":[
        {"when":{"some":"carer","where":{"role":"father"}},"ifUnknown":false,"to":"room"},
        {"to":"end"}]},
      "room":{"ask":"yes-no","audience":"parent","part":"talk","next":"end"},
      """,
    facts: "{}", advice: #"{"is":["room","yes"]}"#, guarantees: "")

  /// An urgent screen that is taken back when a father is named.
  static let named = file(
    people: #"{"carer":{"roles":["mother","father"],"from":0,"to":2}}"#,
    urgent: #"{"help":{"typed":true,"when":{"fact":"ill"}}}"#, start: "fever",
    states: """
      "fever":{"ask":"yes-no","audience":"parent","part":"talk","next":"carers"},
      "carers":{"each":"carer","start":"smokes","audience":"parent","part":"talk","next":"end"},
      "smokes":{"ask":"yes-no","audience":"parent","part":"talk","next":"@next-person"},
      "help":{"say":true,"audience":"parent","next":"@back"},
      """,
    facts: """
      {"ill":{"all":[{"is":["fever","yes"]},
        {"maybe":{"every":"carer","where":{"role":"mother"}}}]}}
      """,
    advice: #"{"fact":"ill"}"#, guarantees: "")

  private static func file(
    people: String = "{}", urgent: String = "{}", start: String, states: String, facts: String,
    advice: String, guarantees: String
  ) -> SourceFile {
    let text = """
      {"format":1,"id":"small","version":"1.0.0",
       "review":{"status":"draft","by":null,"on":null,"expires":"2030-12-31"},
       "sources":{"own":{"title":"T","publisher":"P","year":2026,"url":null,"seen":"own"}},
       "parts":["talk"],"people":\(people),"lists":{"message":{"one":{"step":"one"}}},
       "start":{"talk":"\(start)"},"urgent":\(urgent),
       "states":{\(states)"end":{"end":"talk","audience":"parent"}},
       "facts":\(facts),
       "advice":{"told":{"audience":"parent","level":"strong","when":\(advice),"message":"one",
         "leaflet":"never","sources":["own"]}},
       "guarantees":[\(guarantees)],"examples":[]}
      """
    return SourceFile(name: "small.json", bytes: Array(text.utf8))
  }
}
