#!/usr/bin/env python3
"""Opens leaflets and plan cards in a browser and checks what a parent would see.

    check_pages.py PAGE.html...

Each page must be one sheet of A5 in print, a plan card one for each person, with every sentence on
it as often as it is in the file, in fonts that have all its letters, at 10.5 points or more; on a phone and on a tablet nothing may run over the edge; by
day and by night every letter and line must stand out seven to one; and the file may hold no script
and reach for nothing outside itself.

It needs Chromium and poppler-utils, and no network. Exit status: 0 when all is well, 1 otherwise.
"""

import base64
import hashlib
import html
import re
import shutil
import subprocess
import sys
import tempfile
from html.parser import HTMLParser
from pathlib import Path

A5 = (419.53, 595.28)
LEAST_POINTS = 10.5
LEAST_CONTRAST = 7.0
WIDTHS = (360, 768)
BROWSERS = ("chromium", "chromium-browser", "google-chrome")

# Measures a page from inside: the contrast of all text and lines, and whatever runs over the edge.
PROBE = """
<script>
function channels(color) {
  const parts = color.match(/[\\d.]+/g).map(Number);
  return parts.length > 3 ? parts : [...parts, 1];
}
function luminance(color) {
  const [r, g, b] = channels(color).slice(0, 3).map(value => value / 255)
    .map(value => value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function ground(element) {
  for (let at = element; at; at = at.parentElement) {
    const color = getComputedStyle(at).backgroundColor;
    if (channels(color)[3] > 0) return color;
  }
  return "rgb(255, 255, 255)";
}
function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
const report = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const element = walker.currentNode.parentElement;
  if (!walker.currentNode.data.trim() || element.closest("svg, script")) continue;
  const ratio = contrast(getComputedStyle(element).color, ground(element));
  report.push(["text", ratio, walker.currentNode.data.trim()]);
}
for (const shape of document.querySelectorAll("svg *:not(title):not(.halo)")) {
  const ratio = contrast(getComputedStyle(shape).stroke, ground(shape.closest("svg")));
  report.push(["line", ratio, shape.closest("svg").querySelector("title").textContent]);
}
for (const element of document.body.querySelectorAll("*")) {
  if (element.closest("script")) continue;
  const box = element.getBoundingClientRect();
  if (box.right > innerWidth + 1 || box.left < -1) report.push(["over", box.right, element.tagName]);
}
report.push(["page", document.documentElement.scrollWidth, String(innerWidth)]);
report.push(["dark", matchMedia("(prefers-color-scheme: dark)").matches ? 1 : 0, ""]);
const out = document.createElement("pre");
out.id = "report";
out.textContent = report.map(row => row.join("\\t")).join("\\n");
parent.document.body.append(out);
</script>
"""

# A window may not be as narrow as a phone, so the page is shown in a frame of it.
FRAME = """<!doctype html><html style="color-scheme: {scheme}"><body>
<iframe style="border: 0; color-scheme: {scheme}" width="{width}" height="1200" srcdoc="{page}">
</iframe></body></html>"""


class Outline(HTMLParser):
    """The elements of a page, and the sentences it is made of."""

    def __init__(self, source: str):
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.sentences: list[str] = []
        self.styles: list[str] = []
        self._open: list[str] = []
        self.feed(source)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in ("meta", "path", "circle", "rect"):
            self._open.append(tag)
        if tag in ("h1", "h2", "li", "p"):
            self.sentences.append("")
        if tag == "style":
            self.styles.append("")

    def handle_endtag(self, tag):
        if self._open and self._open[-1] == tag:
            self._open.pop()

    def handle_data(self, data):
        if self._open[-1:] == ["style"]:
            self.styles[-1] += data
        elif "svg" not in self._open and {"h1", "h2", "li", "p"} & set(self._open):
            self.sentences[-1] += data


def run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout


def browse(browser: str, *options: str) -> str:
    return run(browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", *options)


def squeezed(text: str) -> str:
    """Letters alone: a page breaks lines where it will."""
    return re.sub(r"[\s\u00ad\u2010-]", "", text)


def check_source(source: str, outline: Outline) -> list[str]:
    """What the file itself must and must not hold."""
    faults = []
    tags = [tag for tag, _ in outline.elements]
    for tag in ("script", "iframe", "object", "embed", "link", "form", "img", "base"):
        if tag in tags:
            faults.append(f"has a <{tag}>")
    for tag, attributes in outline.elements:
        for name, value in attributes.items():
            if name.startswith("on") or name in ("style", "src", "href", "xlink:href"):
                faults.append(f"<{tag}> has {name}={value!r}")
    if re.search(r"https?:|url\(|@import|javascript:", source):
        faults.append("reaches for something outside")
    attributes = dict(outline.elements)
    if not attributes["html"].get("lang") or attributes["html"].get("dir") not in ("ltr", "rtl"):
        faults.append("does not say its language and direction")
    policies = [a.get("content") or "" for t, a in outline.elements if t == "meta"]
    for style in outline.styles:
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        if not any("default-src 'none'" in p and f"'sha256-{digest}'" in p for p in policies):
            faults.append(f"its policy does not name its style: sha256-{digest}")
    if tags.count("svg") != tags.count("title") - 1:
        faults.append("a drawing has no title")
    style = "\n".join(outline.styles)
    for size in re.findall(r"font-size: ([\d.]+)pt", style):
        if float(size) < LEAST_POINTS:
            faults.append(f"sets text in {size} points")
    for size in re.findall(r"font-size: (\d*\.?\d+)em", style):
        if float(size) < 1:
            faults.append(f"sets text in {size} of its size")
    return faults


def check_print(browser: str, page: Path, outline: Outline, folder: Path) -> list[str]:
    """What comes out of a printer."""
    faults = []
    paper = folder / "page.pdf"
    browse(browser, "--no-pdf-header-footer", f"--print-to-pdf={paper}", page.as_uri())
    about = run("pdfinfo", str(paper))
    pages = int(re.search(r"Pages:\s+(\d+)", about)[1])
    size = [float(side) for side in re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", about).groups()]
    wanted_pages = [tag for tag, _ in outline.elements].count("main")
    if pages != wanted_pages:
        faults.append(f"takes {pages} pages and not {wanted_pages}")
    if any(abs(side - wanted) > 1 for side, wanted in zip(size, A5)):
        faults.append(f"is not A5 but {size[0]} by {size[1]} points")
    text = squeezed(run("pdftotext", "-raw", str(paper), "-"))
    written = squeezed("".join(outline.sentences))
    for sentence in map(squeezed, outline.sentences):
        if sentence and text.count(sentence) != written.count(sentence):
            faults.append(f"prints {text.count(sentence)} times: {sentence}")
    if "\ufffd" in text:
        faults.append("prints a letter that its font does not have")
    fonts = run("pdffonts", str(paper)).splitlines()[2:]
    for font in fonts:
        if " Type 3 " in font or not re.search(r"\byes\s+yes\s+yes\b", font):
            faults.append(f"falls back on a font: {font.split()[0]}")
    return faults


def check_screen(browser: str, source: str, width: int, dark: bool, folder: Path) -> list[str]:
    """What a phone or a tablet shows, by day or by night."""
    free = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", source)
    page = html.escape(free.replace("</body>", PROBE + "</body>"))
    probe = folder / "probe.html"
    probe.write_text(
        FRAME.format(scheme="dark" if dark else "light", width=width, page=page), encoding="utf-8")
    shown = browse(browser, "--window-size=1000,1300", "--dump-dom", probe.as_uri())
    report = re.search(r'<pre id="report">(.*?)</pre>', shown, re.S)
    if not report:
        return ["could not be measured"]
    faults = []
    for row in html.unescape(report[1]).split("\n"):
        kind, number, what = row.split("\t")
        if kind in ("text", "line") and float(number) < LEAST_CONTRAST:
            faults.append(f"stands out only {float(number):.1f} to 1: {what}")
        elif kind == "over":
            faults.append(f"{what} runs over the edge, to {number}")
        elif kind == "page" and (float(number) > width or int(what) != width):
            faults.append(f"is {number} wide in a window of {what}")
        elif kind == "dark" and bool(int(number)) != dark:
            faults.append("was not shown by day and by night")
    return faults


def check(browser: str, page: Path) -> list[str]:
    source = page.read_text(encoding="utf-8")
    outline = Outline(source)
    faults = check_source(source, outline)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        faults += check_print(browser, page.resolve(), outline, folder)
        for width in WIDTHS:
            for dark in (False, True):
                where = f"at {width} pixels by {'night' if dark else 'day'}"
                found = check_screen(browser, source, width, dark, folder)
                faults += [f"{where}: {fault}" for fault in found]
    return faults


def main(arguments: list[str]) -> int:
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if not arguments or browser is None:
        print(__doc__ if browser else "no Chromium here", file=sys.stderr)
        return 64 if browser else 69
    failed = False
    for name in arguments:
        faults = check(browser, Path(name))
        failed = failed or bool(faults)
        print(f"{name}: {'ok' if not faults else ''}")
        for fault in faults:
            print(f"  {fault}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
