extension Desk {
  /// What this practitioner and their service have set.
  mutating func settings() throws(Failure) -> Settings {
    guard let file = SettingsFile(environment: environment) else { return Settings() }
    return try file.read(on: clock.today, &messages)
  }
}
