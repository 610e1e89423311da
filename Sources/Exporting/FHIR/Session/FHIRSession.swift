internal import Questions
package import Records
internal import Wording

/// What is handed on of one session, for one reader, as resources of FHIR R4.
///
/// The same events give the same resources under the same names. A session that has gone on since
/// gives resources under the names that they had, so that a server can put them in the place of the
/// old ones.
package struct FHIRSession {
  let record: Record
  let form: FHIRForm
  let linking: FHIRLinking
  /// What tells the session from all others.
  private let session: String

  /// - Precondition: the record is for the reader of the form.
  package init(_ record: Record, named session: String, form: FHIRForm, linking: FHIRLinking) {
    precondition(record.reader == form.reader, "a record is filled into a form for its reader")
    (self.record, self.session) = (record, session)
    (self.form, self.linking) = (form, linking)
  }

  /// The answers first, then what was said, what is to be done, and where all of it comes from.
  package var resources: [FHIRResource] {
    let resources = [response] + communications + tasks
    return resources + [provenance(of: resources)]
  }

  // MARK: What all of them share

  var words: RecordWords { RecordWords(words: form.words.words, day: record.talk.began.date) }

  func id(_ words: String...) -> FHIRIdentity {
    FHIRIdentity([session, record.reader.rawValue] + words, by: form.digesting)
  }

  var marks: FHIRMarks { FHIRMarks(record.identity, record.reader, form.words.words) }

  var subject: JSONTree { FHIRReferences.baby(record.identity.caseReference) }

  /// Who held the session; the program where nobody is named, as in what is made for a parent.
  var author: JSONTree {
    record.practitioner?.circumstances.practitioner.map(practitioner)
      ?? FHIRReferences.program(record.identity.program)
  }

  func practitioner(_ practitioner: RecordedPractitioner) -> JSONTree {
    FHIRReferences.practitioner(words.practitioner(practitioner))
  }

  /// Somebody who spoke; all who were there are nobody in particular.
  func voice(_ voice: Voice) -> JSONTree {
    switch voice {
    case .role: FHIRReferences.relative(words.voice(voice))
    case .together: .having(.text("display", words.voice(voice)))
    }
  }

  var responseID: FHIRIdentity { id("response") }

  var responseReference: JSONTree {
    linking.reference(to: "QuestionnaireResponse", responseID)
  }

  func time(_ time: LocalTime) -> JSONTree { .text(time) }
}
