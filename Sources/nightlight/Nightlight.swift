/// The program.
@main
enum Nightlight {
  static func main() {}
}
