"""Five hundred texts that a parent could type or paste and an export could trip over, and what is left
of each where it is only shown. They are made by rule from fixed parts: the same in every run."""

import random
import unicodedata

COUNT = 500
MOST = 480

_MARKUP = [
    "<script>alert(1)</script>", "</td></tr></table><h1>big</h1>", "<img src=x onerror=alert(1)>", "<!-- ",
    "-->", "<![CDATA[x]]>", "</style><style>*{display:none}</style>", "<svg onload=alert(1)>",
    "&lt;b&gt;", "&#60;b&#62;", "&amp;amp;", "&nbsp;&copy", "\" onmouseover=\"alert(1)", "' autofocus '",
    "<a href=javascript:alert(1)>x</a>", "<?xml version=\"1.0\"?>", "<b", "a<b>c&d\"e'f", "]]>", "<!doctype html>",
    "<iframe srcdoc='<script>1</script>'>", "<meta http-equiv=refresh content=0>", "&", "<", ">", "<>&\"'",
]
_FORMULAS = [
    "=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "-1+1|cmd", "@SUM(1+1)", "=HYPERLINK(\"http://x\",\"y\")", " =1+1", "  +2",
    "'=1+1", "''=1", "'", "'quoted'", "\uff1d1+1", "\uff0b1", "\uff0d1", "\uff20SUM(1)", "=", "==", "=\"a\"&\"b\"",
    "=1+1\t=2", "1-1", "a=1", "-", "+44 7700 900000", "-2 degrees", "@home", "=A1:B2", "=-1", "=@A1",
]
_SEPARATORS = [
    ",", ",,,", "a,b,c", "\"", "\"\"", "\"a\",\"b\"", ";", "a;b", "|", "a|b", "\\", "\\\\", "a\\nb", "a\\,b", "\t", "a\tb",
    "'a','b'", "\",\"", "\";\"", "a,\"b\",c;d|e", "{}", "[]", "{\"a\": 1}", "null", "true", "NaN", "1e5", "0x10", "007", "1/2",
    "2026-05-14", "%n%s%x", "$(id)", "`id`", "${HOME}", "../../etc/passwd", "C:\\nul", "'; DROP TABLE event; --",
    "\\u001b[2J", "\\x00", "{value}", "{name} {}", "%(name)s", "#REF!", "--", "---", "***", "[U+0041]",
]
_SCRIPTS = [
    "میری بچی سوتی نہیں", "طفلي لا ينام", "ਮੇਰਾ ਬੱਚਾ", "আমার বাচ্চা", "मेरा बच्चा", "我的宝宝", "赤ちゃん", "아기", "Łukasz Żółć",
    "Đặng Thị Ánh", "Zoë Müller-Straße", "Ærø Þór Ðís", "Çağrı İpek ısı", "Ελένη", "Настя", "שלום", "ไม่หลับ", "ልጄ",
    "ﬁne ﬂat", "Ａｌｉｃｅ　１２３", "٣ شهور", "۴ ماه", "½ cup", "38 °C", "£5 €6", "2 × 3 ≥ 5", "“no” – ‘yes’…", "naïve café",
    "🍼👶🏽", "👩‍👩‍👧‍👦", "🏳️‍🌈", "🇬🇧", "❤️", "①②③", "𝔉𝔯𝔞𝔨", "𝟙𝟚", "㎏㎖", "Ⅷ", "ﷺ", "ǅ", "ß ẞ", "ſ", "Å Å Å",
    "می\u200cخواهم", "क्\u200dष", "ab\u200ccd", "\u0130", "I\u0307", "ȧ\u0323", "a\u0307\u0323",
]
_MARKS = ["Z\u0351\u0352\u0353\u0354\u0355\u0356", "e\u0301", "\u0301e", "a" + "\u0300" * 40, "\u0928\u093f\u0902\u0903\u0901\u093c",
          "o\u20dd", "x\u0338", "ก\u0e31\u0e49\u0e48\u0e48\u0e48"]
_HIDDEN = [
    "\x1b[2Jx", "x\x1b]0;title\x07", "a\x00b", "a\x08\x08b", "a\x0bb\x0cc", "a\x7fb", "a\x85b", "a\x9b31mb", "\u202egnp.exe",
    "a\u2066b\u2069c", "a\u200bb", "\ufeffa", "a\u00adb", "a\U000e0041b", "a\u3164b", "a\u115fb", "a\u034fb", "a\u2028b",
    "a\u2029b", "a\u200eb\u200fc", "a\u061cb", "a\u180eb", "a\ufff9b\ufffac\ufffbd", "a\u2060b", "a\u2063b",
]


def strings():
    """All of them, in a fixed order; none is blank, and each fits on a line."""
    chance = random.Random(20260514)
    fixed = _MARKUP + _FORMULAS + _SEPARATORS + _SCRIPTS + _MARKS + _HIDDEN
    made = [text for text in fixed if text.strip()]
    long = ["x" * MOST, "=" * MOST, "<" * MOST, "ب" * (MOST // 2), "word " * (MOST // 5), "é" * MOST,
            "\"" * MOST, "," * MOST, "'" * MOST, "漢" * (MOST // 2), "a\u0301" * (MOST // 2)]
    made += long
    while len(made) < COUNT:
        parts = [chance.choice(fixed) for _ in range(chance.randint(2, 6))]
        text = chance.choice(["", " ", ",", "\"", "=", "<"]).join(parts)
        if text.strip() and len(text) <= MOST:
            made.append(text)
    return made[:COUNT]


def ignorable(letter):
    """What most programs leave out when they show a text."""
    number = ord(letter)
    return (number in (0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0)
            or 0x180B <= number <= 0x180F or 0xFE00 <= number <= 0xFE0F or 0xE0000 <= number <= 0xE0FFF
            or unicodedata.category(letter) == "Cf" and number not in (0x600, 0x6DD)
            and not 0xFFF9 <= number <= 0xFFFB)


def kept(text):
    """What the program keeps of a line: all but what nobody can see and no script needs."""
    return "".join(
        letter for letter in text
        if letter in "\t\u200c\u200d" or 0xFE00 <= ord(letter) <= 0xFE0F
        or not (unicodedata.category(letter) in ("Cc", "Cf", "Zl", "Zp", "Cs") or ignorable(letter)))


def shown(text):
    """A text as documents show it: on one line, nothing hidden, four marks on a letter at most, and
    joiners only where they shape a word."""
    out, marks = [], 0
    for at, letter in enumerate(text):
        if letter in "\t\n\x0b\x0c\r\x85\u2028\u2029":
            out.append(" ")
            marks = 0
        elif unicodedata.category(letter) in ("Mn", "Mc", "Me"):
            marks += 1
            if marks <= 4 and not ignorable(letter):
                out.append(letter)
        elif letter in "\u200c\u200d":
            after = text[at + 1:at + 2]
            if out and _joins(out[-1]) and after and _joins(after):
                out.append(letter)
        elif unicodedata.category(letter) not in ("Cc", "Cs", "Cn") and not ignorable(letter) and not (
                0xFFF9 <= ord(letter) <= 0xFFFB):
            out.append(letter)
            marks = 0
    return "".join(out)


def _joins(letter):
    number = ord(letter)
    scripts = ((0x600, 0xDFF), (0xF00, 0x109F), (0x1780, 0x18AF), (0xA840, 0xA8FF), (0xFB50, 0xFDFF),
               (0xFE70, 0xFEFE))
    return any(first <= number <= last for first, last in scripts) and unicodedata.category(
        letter)[0] in "LM"
