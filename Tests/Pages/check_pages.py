#!/usr/bin/env python3
"""Opens the pages that Nightlight writes in a browser and checks what a reader would see.

    check_pages.py PAGE.html...

On a phone, a tablet and a wide screen nothing may run over the edge; by day and by night every letter and
line must stand out seven to one; headings go down one step at a time; and the file may hold no
script and reach for nothing outside itself. A paper for a family (A5) must be one sheet in print, a plan
card one for each person, with every sentence on it as often as it is in the file. A document for the
office (A4) may take as many sheets as it needs, with every sentence on them. Both are set in fonts that
have all their letters, at 10.5 points or more. Where a page has contents, they lead to each of its headings, so that whatever
stands under one is one step away.

axe-core, an accessibility checker of others, looks at each page as well: at WCAG 2.2, levels A and AA, and
at what its makers advise beside. It is looked for in the Python package axe_playwright_python; where that is missing, the last
line says that it was left out, unless AXE=required is set.

It needs Chromium and poppler-utils, and no network. Exit status: 0 when all is well, 1 otherwise.
"""

import base64
import hashlib
import html
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from html.parser import HTMLParser
from pathlib import Path

SIZES = {"A5": (419.53, 595.28), "A4": (595.28, 841.89)}
LEAST_POINTS = 10.5
LEAST_CONTRAST = 7.0
WIDTHS = (360, 768, 1280)
SCHEMES = ("light", "dark")
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
  if (!walker.currentNode.data.trim() || element.closest("svg, script, .unseen")) continue;
  const ratio = contrast(getComputedStyle(element).color, ground(element));
  report.push(["text", ratio, walker.currentNode.data.trim()]);
}
for (const shape of document.querySelectorAll("svg *:not(title):not(desc):not(.halo)")) {
  const style = getComputedStyle(shape);
  const paint = shape.tagName === "text" ? style.fill : style.stroke;
  const ratio = contrast(paint, ground(shape.closest("svg")));
  report.push(["line", ratio, shape.closest("svg").querySelector("title").textContent]);
}
for (const element of document.body.querySelectorAll("*")) {
  if (element.closest("script, .unseen")) continue;
  const box = element.getBoundingClientRect();
  if (box.right > innerWidth + 1 || box.left < -1) report.push(["over", box.right, element.tagName]);
}
report.push(["page", document.documentElement.scrollWidth, String(innerWidth)]);
report.push(["dark", matchMedia("(prefers-color-scheme: dark)").matches ? 1 : 0, ""]);
const out = document.createElement("pre");
out.className = "report";
out.title = window.name;
out.textContent = report.map(row => row.join("\\t")).join("\\n");
parent.document.body.append(out);
</script>
"""

# A window may not be as narrow as a phone, so the page is shown in frames, one for each width and
# each time of day, all in one run of the browser.
FRAME = """<iframe name="{name}" style="border: 0; color-scheme: {scheme}" width="{width}" height="1200"
srcdoc="{page}"></iframe>"""

# Runs the accessibility checker and leaves what it found.
AXE = """<script>{axe}</script><script>
axe.run(document, {{runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}})
  .then(results => {{
    const out = document.createElement("pre");
    out.id = "axe";
    out.textContent = JSON.stringify({{passes: results.passes.length, violations: results.violations.map(
      found => [found.id, found.help, found.nodes.map(node => node.html.slice(0, 120))])}});
    document.body.append(out);
  }});
</script>"""

SENTENCES = ("h1", "h2", "h3", "li", "p", "th")
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


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
        if tag not in ("meta", "path", "circle", "rect", "polygon"):
            self._open.append(tag)
        if tag in SENTENCES:
            self.sentences.append("")
        if tag == "style":
            self.styles.append("")

    def handle_endtag(self, tag):
        if self._open and self._open[-1] == tag:
            self._open.pop()

    def handle_data(self, data):
        if self._open[-1:] == ["style"]:
            self.styles[-1] += data
        elif "svg" not in self._open and set(SENTENCES) & set(self._open):
            self.sentences[-1] += data
        elif "td" in self._open and self._open[-1] != "b":
            # What says whose a cell is stands there only where there are no columns.
            self.sentences.append(data)


def run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout


def browse(browser: str, *options: str) -> str:
    return run(browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", *options)


def squeezed(text: str) -> str:
    """Letters alone, small: a page breaks lines where it will, and sets capitals where it likes."""
    return re.sub(r"[\s\u00ad\u2010-]", "", text).casefold()


def check_source(source: str, outline: Outline) -> list[str]:
    """What the file itself must and must not hold."""
    faults = []
    tags = [tag for tag, _ in outline.elements]
    for tag in ("script", "iframe", "object", "embed", "link", "form", "img", "base"):
        if tag in tags:
            faults.append(f"has a <{tag}>")
    for tag, attributes in outline.elements:
        for name, value in attributes.items():
            is_here = name == "href" and (value or "").startswith("#")
            if name.startswith("on") or name in ("style", "src", "href", "xlink:href") and not is_here:
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


def check_headings(outline: Outline) -> list[str]:
    """Whether headings go down one step at a time, and contents lead to each of them."""
    faults = []
    levels = [int(tag[1]) for tag, _ in outline.elements if tag in HEADINGS]
    if levels[:1] != [1]:
        faults.append("does not begin with a heading of the first level")
    for before, after in zip(levels, levels[1:]):
        if after > before + 1:
            faults.append(f"a heading of level {after} follows one of level {before}")
    ways = {(a.get("href") or "")[1:] for tag, a in outline.elements if tag == "a"}
    names = [a["id"] for _, a in outline.elements if a.get("id")]
    for name in ways - set(names):
        faults.append(f"leads to nothing: #{name}")
    if len(set(names)) != len(names):
        faults.append("gives two elements one name")
    tags = [tag for tag, _ in outline.elements]
    if "nav" in tags:
        for place, (tag, attributes) in enumerate(outline.elements):
            if tag != "section":
                continue
            heading, named = outline.elements[place + 1]
            if heading not in HEADINGS or named.get("id") not in ways:
                faults.append(f"its contents do not lead to the section {named.get('id')}")
    return faults


def check_print(browser: str, page: Path, outline: Outline, folder: Path) -> list[str]:
    """What comes out of a printer."""
    faults = []
    paper = folder / "page.pdf"
    browse(browser, "--no-pdf-header-footer", f"--print-to-pdf={paper}", page.as_uri())
    about = run("pdfinfo", str(paper))
    pages = int(re.search(r"Pages:\s+(\d+)", about)[1])
    size = [float(side) for side in re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", about).groups()]
    wanted = re.search(r"@page \{ size: (A\d)", "\n".join(outline.styles))
    if not wanted or wanted[1] not in SIZES:
        return ["does not say for which paper it is"]
    is_sheet = wanted[1] == "A5"
    wanted_pages = max(1, [tag for tag, _ in outline.elements].count("article"))
    if is_sheet and pages != wanted_pages:
        faults.append(f"takes {pages} pages and not {wanted_pages}")
    # The grid turns its sheet where there are many carers.
    sides = zip(size if is_sheet else sorted(size), SIZES[wanted[1]])
    if any(abs(side - right) > 1 for side, right in sides):
        faults.append(f"is not {wanted[1]} but {size[0]} by {size[1]} points")
    text = squeezed(run("pdftotext", "-raw", str(paper), "-"))
    written = squeezed("".join(outline.sentences))
    for sentence in map(squeezed, outline.sentences):
        if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in sentence):
            continue  # What is read out of a PDF has such letters in the order of the eye.
        printed = text.count(sentence)
        if sentence and (printed != written.count(sentence) if is_sheet else not printed):
            faults.append(f"prints {printed} times: {sentence}")
    if "\ufffd" in text:
        faults.append("prints a letter that its font does not have")
    fonts = run("pdffonts", str(paper)).splitlines()[2:]
    for font in fonts:
        if " Type 3 " in font or not re.search(r"\byes\s+yes\s+yes\b", font):
            faults.append(f"falls back on a font: {font.split()[0]}")
    return faults


def unguarded(source: str) -> str:
    """The page without its policy, which lets nobody look."""
    return re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", source)


def check_screens(browser: str, source: str, folder: Path) -> list[str]:
    """What a phone, a tablet and a wide screen show, by day and by night."""
    page = html.escape(unguarded(source).replace("</body>", PROBE + "</body>"))
    frames = [
        FRAME.format(name=f"{width} {scheme}", scheme=scheme, width=width, page=page)
        for width in WIDTHS for scheme in SCHEMES]
    probe = folder / "probe.html"
    probe.write_text("<!doctype html><body>" + "\n".join(frames) + "</body>", encoding="utf-8")
    shown = browse(browser, "--window-size=1400,1300", "--dump-dom", probe.as_uri())
    reports = re.findall(r'<pre class="report" title="(\d+) (\w+)">(.*?)</pre>', shown, re.S)
    faults = []
    if len(reports) != len(WIDTHS) * len(SCHEMES):
        faults.append(f"could be measured on {len(reports)} screens only")
    for width, scheme, report in reports:
        found = check_screen(html.unescape(report), int(width), scheme == "dark")
        faults += [f"at {width} pixels, {scheme}: {fault}" for fault in found]
    return faults


def check_screen(report: str, width: int, dark: bool) -> list[str]:
    """What one of them shows."""
    faults = []
    for row in report.split("\n"):
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


def axe() -> str | None:
    """The accessibility checker, which comes in a Python package; None where it is not there."""
    package = importlib.util.find_spec("axe_playwright_python")
    folders = package.submodule_search_locations if package else None
    return Path(folders[0], "axe.min.js").read_text(encoding="utf-8") if folders else None


def check_accessibility(browser: str, source: str, checker: str, folder: Path) -> list[str]:
    """What a checker that others made finds."""
    page = folder / "axe.html"
    # The end tag of the page stands at its end: the script has one in a string.
    body, end = unguarded(source).rsplit("</body>", 1)
    page.write_text(body + AXE.format(axe=checker) + "</body>" + end, encoding="utf-8")
    shown = browse(
        browser, "--window-size=1280,1300", "--virtual-time-budget=60000", "--dump-dom",
        page.as_uri())
    report = re.search(r'<pre id="axe">(.*?)</pre>', shown, re.S)
    if not report:
        return ["axe-core came to no end"]
    found = json.loads(html.unescape(report[1]))
    faults = [f"axe-core, {rule}: {help}: {nodes}" for rule, help, nodes in found["violations"]]
    return faults if found["passes"] else faults + ["axe-core looked at nothing"]


def check(browser: str, page: Path, checker: str | None) -> list[str]:
    source = page.read_text(encoding="utf-8")
    outline = Outline(source)
    faults = check_source(source, outline) + check_headings(outline)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        faults += check_print(browser, page.resolve(), outline, folder)
        faults += check_screens(browser, source, folder)
        if checker:
            faults += check_accessibility(browser, source, checker, folder)
    return faults


def main(arguments: list[str]) -> int:
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if not arguments or browser is None:
        print(__doc__ if browser else "no Chromium here", file=sys.stderr)
        return 64 if browser else 69
    checker = axe()
    if checker is None and os.environ.get("AXE") == "required":
        print("axe-core is not here: pip install axe-playwright-python", file=sys.stderr)
        return 69
    failed = False
    for name in arguments:
        faults = check(browser, Path(name), checker)
        failed = failed or bool(faults)
        print(f"{name}: {'ok' if not faults else ''}")
        for fault in faults:
            print(f"  {fault}")
    version = re.search(r"axe v([\d.]+)", checker or "")
    print(f"axe-core {version[1]}" if version else "axe-core was left out: it is not here")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
