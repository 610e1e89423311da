/// How a language chooses between plural forms for whole numbers, by the Unicode CLDR.
///
/// English, Welsh, Urdu, Polish, Arabic, Romanian, Bengali and Panjabi are known.
package enum PluralRule: Hashable, Sendable {
  /// One, and all others: English, Urdu.
  case oneAndOther
  /// None or one, and all others: Bengali, Panjabi.
  case upToOneAndOther
  case welsh, polish, arabic, romanian

  /// The rule of a language; nil for a language that is not known.
  package init?(_ language: LanguageTag) {
    switch language.base.description {
    case "en", "ur": self = .oneAndOther
    case "bn", "pa": self = .upToOneAndOther
    case "cy": self = .welsh
    case "pl": self = .polish
    case "ar": self = .arabic
    case "ro": self = .romanian
    default: return nil
    }
  }

  /// The form for a number; the sign does not matter.
  package func category(of number: Int) -> PluralCategory {
    let (number, hundredth) = (number.magnitude, number.magnitude % 100)
    switch self {
    case .oneAndOther: return number == 1 ? .one : .other
    case .upToOneAndOther: return number <= 1 ? .one : .other
    case .welsh:
      return switch number {
      case 0: .zero
      case 1: .one
      case 2: .two
      case 3: .few
      case 6: .many
      default: .other
      }
    case .polish:
      if number == 1 { return .one }
      return (2...4).contains(number % 10) && !(12...14).contains(hundredth) ? .few : .many
    case .arabic:
      return switch (number, hundredth) {
      case (0, _): .zero
      case (1, _): .one
      case (2, _): .two
      case (_, 3...10): .few
      case (_, 11...99): .many
      default: .other
      }
    case .romanian:
      if number == 1 { return .one }
      return number == 0 || (1...19).contains(hundredth) ? .few : .other
    }
  }

  /// The forms that a text must have: those for whole numbers, and `other`, which the format of the
  /// catalogue always asks for.
  package var categories: [PluralCategory] {
    switch self {
    case .oneAndOther, .upToOneAndOther: [.one, .other]
    case .welsh, .arabic: PluralCategory.allCases
    case .polish: [.one, .few, .many, .other]
    case .romanian: [.one, .few, .other]
    }
  }
}
