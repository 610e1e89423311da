import Questions

extension Store {
  /// Reads everything and checks it: the build of the database, every link of every chain against
  /// the hashes and the head files, and every content against its digest.
  ///
  /// - Throws: only when the database cannot be read at all; damage stands in the report.
  package func verify() throws(StoreError) -> VerificationReport {
    var report = VerificationReport()
    for fault in try connection.faults() { report.add(.damage, .store, fault) }
    report.gather(.store) { report throws(StoreError) in try verifySessions(&report) }
    report.gather(.store) { report throws(StoreError) in try verifyTaken(&report) }
    report.gather(.store) { report throws(StoreError) in try verifyStrays(&report) }
    report.gather(.store) { report throws(StoreError) in try verifyContents(&report) }
    return report
  }

  private func verifySessions(_ report: inout VerificationReport) throws(StoreError) {
    let ids = try connection.rows("SELECT id FROM session ORDER BY id") {
      SessionID(bytes: $0.blob(0))
    }
    for id in ids {
      report.sessionCount += 1
      guard let id else {
        report.add(.damage, .store, "a session has no id")
        continue
      }
      report.gather(.session(id, word: nil)) { report throws(StoreError) in
        try verify(id, &report)
      }
    }
  }

  private func verify(
    _ id: SessionID, _ report: inout VerificationReport
  ) throws(StoreError) {
    // The head file first: another process may append in between, and the database is never behind.
    let heads = try heads(of: id)
    guard let session = try session(id) else { throw noSession(id) }
    let place = VerificationReport.Place.session(id, word: session.word)
    let chain = try chain(of: session)
    report.eventCount += chain.events.count
    if let fault = chain.fault { report.add(.damage, place, "\(fault)") }
    let verdict = heads.compared(with: chain.hashes, of: id)
    switch verdict {
    case .agrees(let absent):
      let isUsual = absent.isEmpty || absent == [chain.events.count]
      if !isUsual { report.add(.note, place, "\(verdict)") }
    // A fault ends the chain, so the head file is bound to have seen more.
    case .eventsMissing: if chain.fault == nil { report.add(.damage, place, "\(verdict)") }
    case .differs: report.add(.damage, place, "\(verdict)")
    }
    let contents = Set([session.questionnaire] + chain.events.compactMap(\.draft.content))
    for digest in contents.sorted(by: { $0.description < $1.description })
    where try !hasContent(digest) {
      report.add(.damage, place, "the content \(digest) is missing")
    }
  }

  /// Looks for what belongs to no session: events, and head files that have seen events.
  private func verifyStrays(_ report: inout VerificationReport) throws(StoreError) {
    let strays = try connection.rows(
      """
      SELECT DISTINCT session FROM event WHERE session NOT IN (SELECT id FROM session)
      ORDER BY session
      """
    ) { $0.blob(0) }
    for bytes in strays {
      report.add(.damage, .store, "there are events of an unknown session \(bytes.hexadecimal)")
    }
    for name in try System.names(in: folder.heads).sorted() {
      guard let id = SessionID(hexadecimal: name) else { continue }
      // A start that a crash broke off leaves a head file that has seen no event.
      guard let last = try heads(of: id).last, last > 0, try session(id) == nil else { continue }
      report.add(
        .damage, .session(id, word: nil), "the session is missing: \(last) events were saved")
    }
  }

  private func verifyContents(_ report: inout VerificationReport) throws(StoreError) {
    let rows = try connection.rows("SELECT digest, bytes FROM content ORDER BY digest") { row in
      (stored: row.blob(0), actual: ContentDigest(of: row.blob(1)))
    }
    report.contentCount = rows.count
    for row in rows where row.stored != row.actual.bytes {
      report.add(
        .damage, row.stored.count == 32 ? .content(ContentDigest(bytes: row.stored)) : .store,
        "the content is not what was stored")
    }
  }
}

extension VerificationReport {
  /// Adds what somebody else has found, who knows what the events mean.
  package mutating func add(_ severity: Severity, _ place: Place, _ message: String) {
    findings.append(Finding(severity: severity, place: place, message: message))
  }

  /// Does a part of the work; what keeps it from being done is a finding.
  fileprivate mutating func gather(
    _ place: Place, _ work: (inout VerificationReport) throws(StoreError) -> Void
  ) {
    do throws(StoreError) {
      try work(&self)
    } catch {
      add(.damage, place, error.message)
    }
  }
}
