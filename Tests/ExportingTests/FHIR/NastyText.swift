/// Texts that have led other programs astray.
enum NastyText {
  static let all = [
    "", "\u{0}\u{1}\u{8}\u{B}\u{C}\u{E}\u{1F}", "\u{7F}\u{80}\u{85}\u{9F}", "\t\n\r\n",
    "\u{1B}[31mred\u{1B}[0m\u{1B}]0;title\u{7}", "\u{202E}gnp.exe\u{202C}\u{2066}\u{2069}",
    "\u{200B}\u{200D}\u{FEFF}\u{2060}", "\u{2028}\u{2029}",
    String(decoding: [0xFFFE, 0xFFFF, 0xFDD0] as [UInt16], as: UTF16.self),
    "<script>alert(1)</script>", "<b onmouseover='x()'>&amp;&lt;&#0;", "]]><![CDATA[", "\"\\\"\\\\",
    "\\u0000\\ud800", "=1+1", "@SUM(A1)", "+44", "'; DROP TABLE session; --", "{value}{{}}",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "👨‍👩‍👧‍👦🏳️‍🌈", "かな漢字", "اردو עברית",
    String(repeating: "x", count: 400), String(repeating: "\u{10FFFF}", count: 50), "null", "true",
  ]
}
