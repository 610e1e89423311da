#!/usr/bin/env python3
"""Types five hundred nasty texts into the real program and reads every export back with the parsers of
others: each text comes back as it was, nothing runs, and nothing hides.

    nasty.py [--office]

The texts are answers in own words and short names of people, in ten talks of a questionnaire made for
it. With `--office`, LibreOffice opens the tables as well, and must find no formula in them.
"""

import csv
import html.parser
import importlib.util
import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests" / "Trials"))

import strings
from nightlight import DONE, Place, expect

TALKS = 10
EACH = strings.COUNT // TALKS
# In the second half of the talks the first texts are names too.
NAMES = 6
READERS = ("parent", "practitioner")


# MARK: A questionnaire of nothing but own words

def questionnaire():
    names = [f"q{number:02}" for number in range(EACH)]
    states = {
        "welcome": {"say": True, "audience": "parent", "part": "words", "next": names[0]},
        "get-help": {"say": True, "audience": "parent", "next": "@back"},
        "carers": {"each": "carer", "audience": "parent", "part": "words", "start": "here",
                   "next": "goodbye"},
        "here": {"ask": "yes-no", "audience": "parent", "next": "@next-person"},
        "goodbye": {"end": "talk", "audience": "parent"},
        "closed": {"end": "after", "audience": "practitioner"},
    }
    for name, after in zip(names, names[1:] + ["carers"]):
        states[name] = {
            "ask": "text", "most": strings.MOST, "audience": "parent", "part": "words", "next": after}
    return {
        "format": 1, "id": "nasty", "version": "1.0.0",
        "review": {"status": "draft", "by": None, "on": None, "expires": "2030-12-31"},
        "sources": {"own": {"title": "Words", "publisher": "A test", "seen": "own"}},
        "parts": ["words"], "people": {"carer": {"roles": ["mother", "father"], "from": 1, "to": 8}},
        "lists": {"message": {"sleep": {"step": "sleep"}}},
        "start": {"talk": "welcome", "after": "closed"},
        "urgent": {"get-help": {"typed": True}}, "states": states,
        "advice": {"every": {"audience": "parent", "level": "general", "when": True,
                             "message": "sleep", "leaflet": "always", "sources": ["own"]}},
        "card": {"of": names},
    }


def data_folder(place):
    """A folder with that questionnaire, and with the words of the program."""
    data = pathlib.Path(place.path("data"))
    (data / "Questionnaires").mkdir(parents=True)
    shutil.copytree(ROOT / "Localizations", data / "Localizations")
    (data / "Questionnaires" / "nasty.json").write_text(json.dumps(questionnaire()))
    texts = {"questionnaire.title": "Nasty words"}
    catalogue = {
        "sourceLanguage": "en", "version": "1.0", "strings": {
            key: {"localizations": {"en": {"stringUnit": {"state": "translated", "value": text}}}}
            for key, text in texts.items()}}
    (data / "Localizations" / "nasty.xcstrings").write_text(json.dumps(catalogue))
    return str(data)


# MARK: Talking

def typed(text):
    """The lines by which a text is entered where own words are asked for."""
    # A text that begins with a stroke is typed with two.
    bare = text.lstrip(" \t")
    line = text[:len(text) - len(bare)] + "/" + bare if bare.startswith("/") else text
    # What cannot be seen is left out, and the program asks whether the rest is what was meant.
    return [line] + (["yes"] if strings.kept(line) != line else [])


def hold(place, data, number, texts, names):
    lines = ["", "1"]
    for text in texts:
        lines += typed(text)
    for at, name in enumerate(names):
        lines += typed(f"1 {name}") + ["1" if at + 1 < len(names) else "2"]
    lines += ["1"] * len(names) + ["done"] * 4
    talk = place.run(
        "talk", "nasty", "--data", data, "--case", f"C-{number}", "--on", "2026-05-14",
        typed="".join(line + "\n" for line in lines), status=DONE)
    unsafe(talk.output, "the talk")
    expect(
        "You can close this screen" in talk.output,
        f"talk {number} came to no end:\n{talk.output[-1500:]}")


# MARK: Reading back

# What may steer, hide or turn: control characters but for the end of a line, and marks of direction.
UNSAFE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufff9-\ufffb]")


def unsafe(output, what):
    found = UNSAFE.findall(output)
    expect(not found, f"{what} has {sorted(set(found))!r}")


def same(found, wanted, what):
    for left, right in zip(found, wanted):
        expect(left == right, f"{what}: {left!r} is not {right!r}")
    expect(len(found) == len(wanted), f"{what}: {len(found)} texts and not {len(wanted)}")


class Page(html.parser.HTMLParser):
    """The elements of a page and what stands in those with own words."""

    def __init__(self, source):
        super().__init__()
        self.tags, self.attributes, self.text = set(), set(), ""
        self.own, self._is_own = [], False
        self.feed(source)

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attributes)
        self._is_own = tag == "bdi"
        if self._is_own:
            self.own.append("")

    def handle_endtag(self, tag):
        self._is_own = self._is_own and tag != "bdi"

    def handle_data(self, data):
        self.text += data
        if self._is_own:
            self.own[-1] += data


TAGS = {"html", "div", "head", "meta", "title", "style", "body", "main", "article", "header", "footer", "nav", "section",
        "h1", "h2", "p", "ul", "ol", "li", "a", "strong", "span", "b", "bdi", "table", "caption", "thead", "tbody",
        "tr", "th", "td", "svg", "rect", "circle", "path", "text", "desc"}
ATTRIBUTES = {"charset", "http-equiv", "content", "name", "lang", "dir", "class", "id", "href", "scope", "aria-label",
              "aria-labelledby", "viewbox", "role", "d", "x", "y", "width", "height", "rx", "cx", "cy", "r",
              "preserveaspectratio", "points", "fill", "stroke", "stroke-width", "font-family", "font-size", "font-weight"}


def page(source, what):
    """A page in which nothing is anybody else's."""
    unsafe(source, what)
    read = Page(source)
    expect(read.tags <= TAGS, f"{what} has {read.tags - TAGS}")
    expect(read.attributes <= ATTRIBUTES, f"{what} has {read.attributes - ATTRIBUTES}")
    same_tree(source, read, what)
    return read


def same_tree(source, read, what):
    """A second parser, which builds the tree as browsers do, where it is there."""
    try:
        import html5lib
    except ImportError:
        return
    tree = html5lib.parse(source, namespaceHTMLElements=False)
    tags = {element.tag.split("}")[-1].lower() for element in tree.iter() if isinstance(element.tag, str)}
    expect(tags <= TAGS, f"{what}, as a browser reads it, has {tags - TAGS}")
    same(["".join(own.itertext()) for own in tree.iter("bdi")], read.own, what)


def table(source, what):
    """The rows of a table, as Python reads them; none of their fields is a formula."""
    unsafe(source.replace("\r\n", "\n"), what)
    rows = list(csv.reader(io.StringIO(source, newline=""), strict=True))
    expect(rows[0][0].startswith("\ufeff"), f"{what} does not begin with a byte order mark")
    rows[0][0] = rows[0][0][1:]
    for row in rows:
        expect(len(row) == len(rows[0]), f"{what}: a row of {len(row)} fields")
        for field in row:
            first = field.lstrip(" ")[:1]
            expect(not first or first not in "=+-@\t\r\uff1d\uff0b\uff0d\uff20", f"{what}: a formula: {field!r}")
    return [dict(zip(rows[0], (field.removeprefix("'") for field in row))) for row in rows[1:]]


def squeezed(text):
    """A text without what a document in columns may change: spaces, and marks that it has in ASCII."""
    plain = {"\u2018": "'", "\u2019": "'", "\u201a": "'", "\u2032": "'", "\u201c": "\"", "\u201d": "\"", "\u201e": "\"",
             "\u2033": "\"", "\u2212": "-", "\u2026": "...", "\u2022": "-"}
    plain |= {chr(number): "-" for number in range(0x2010, 0x2016)}
    return re.sub(r"\s", "", "".join(plain.get(letter, letter) for letter in text))


def check(place, data, texts, names):
    """Every export for every reader; gives how many texts were read back."""
    count = 0

    def export(*arguments):
        nonlocal count
        count += 1
        return place.run(*arguments, "--data", data, status=DONE).output

    raw = [strings.kept(text) for text in texts]
    shown = [strings.shown(text) for text in raw]
    people = [strings.shown(strings.kept(name)) for name in names]
    for reader in READERS:
        def record(form):
            return export("record", "--all", "--audience", reader, "--as", form)

        # JSON has each text as it was typed.
        lines = record("jsonl")
        unsafe(lines, "JSON Lines")
        records = [json.loads(line) for line in lines.splitlines()]
        array = record("json")
        unsafe(array, "JSON")
        expect(json.loads(array) == records, "JSON is not what JSON Lines is")
        validate(records)
        own = [answer["reply"]["text"] for each in records for answer in each["said"]
               if answer["question"]["state"].startswith("q")]
        same(own, raw, f"JSON for the {reader}")

        answers = table(record("csv"), f"answers for the {reader}")
        same([row["own-words"] for row in answers if row["state"].startswith("q")], shown,
             f"answers for the {reader}")
        expect(len(table(record("csv-sessions"), "sessions")) == TALKS, "not a row a session")

        html_page = page(record("html"), f"the page for the {reader}")
        same(html_page.own, shown, f"the page for the {reader}")

        text = record("text")
        unsafe(text, f"the text for the {reader}")
        packed = squeezed(text)
        for each in shown:
            expect(squeezed(each) in packed, f"the text for the {reader} lacks {each!r}")
        paste = record("paste")
        for line in paste.split("\n"):
            expect(len(line) <= 72 and all(" " <= letter <= "~" for letter in line), f"paste: {line!r}")
        packed = squeezed(paste)
        for each in shown:
            if each.isascii():
                expect(squeezed(each) in packed, f"the text to be pasted lacks {each!r}")

        if reader == "practitioner":
            named = [person["name"] for each in records for roster in each["talk"]["people"]
                     for person in roster["people"] if person["name"] is not None]
            same(named, [strings.kept(name) for name in names], "names in JSON")
            same([row["name"] for row in answers if row["state"] == "here" and row["name"]], people,
                 "names in the table")
            for name in people:
                expect(name in html_page.text, f"the page lacks the name {name!r}")
    for number in range(TALKS):
        word = next(line.split()[0] for line in export("list").splitlines() if f"  C-{number}  " in line)
        card = page(export("card", word, "--as", "html"), "a card")
        packed = squeezed(export("card", word))
        unsafe(packed, "a card as text")
        for each in shown[number * EACH:(number + 1) * EACH]:
            expect(each in card.text, f"a card lacks {each!r}")
            expect(squeezed(each) in packed, f"a card as text lacks {each!r}")
        page(export("advice", word, "--as", "html"), "a leaflet")
    return count


def validate(records):
    """Against the schema, where there is a validator."""
    try:
        import jsonschema
    except ImportError:
        return
    schema = json.loads((ROOT / "Documentation" / "record.schema.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    for record in records:
        for error in validator.iter_errors(record):
            best = jsonschema.exceptions.best_match([error])
            raise AssertionError(f"the schema refuses {best.json_path}: {best.message[:300]}")


# MARK: The midwife's grid

def check_grid(place, names):
    """Names of carers on the grid, in every form."""
    lines = ["", "1", "1", "1", "6"]
    for at, name in enumerate(names):
        lines += typed(f"1 {name}") + ["1" if at + 1 < len(names) else "2"]
    place.run(
        "talk", "discharge", "--case", "GRID", "--on", "2026-05-14", "--data", str(ROOT),
        typed="".join(line + "\n" for line in lines + ["/finish", "done", "/pause"]))

    def grid(form):
        return place.run("discharge", "GRID", "--as", form, "--data", str(ROOT)).output

    people = [strings.shown(strings.kept(name)) for name in names]
    rows = table(grid("csv"), "the grid as a table")
    expect(set(people) <= {row["name"] for row in rows}, "the grid as a table lacks a name")
    sheet, text = page(grid("html"), "the grid").text, squeezed(grid("text"))
    unsafe(text, "the grid as text")
    for name in people:
        expect(name in sheet, f"the grid lacks the name {name!r}")


# MARK: LibreOffice

def check_office(place, data):
    """A spreadsheet opens the tables and has no formula in them; in a table that is not ours it has."""
    bare = pathlib.Path(place.path("bare.csv"))
    bare.write_text("a,b\r\n=1+1,'=2+2\r\n")
    expect("table:formula" in opened(place, bare), "LibreOffice finds no formula where there is one")
    for reader in READERS:
        for form in ("csv", "csv-sessions"):
            file = pathlib.Path(place.path(f"{reader}-{form}.csv"))
            place.run("record", "--all", "--audience", reader, "--as", form, "--data", data,
                      "-o", str(file), status=DONE)
            content = opened(place, file)
            rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"), newline="")))
            expect("table:formula" not in content, f"{file.name}: LibreOffice finds a formula")
            expect(content.count("<table:table-row") >= len(rows), f"{file.name}: rows are missing")
            print(f"LibreOffice: {file.name}: {len(rows)} rows, no formula")


def opened(place, file):
    """What LibreOffice makes of a table."""
    subprocess.run(
        ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{place.path('office')}",
         "--convert-to", "ods:calc8", "--outdir", place.path("ods"), str(file)],
        check=True, capture_output=True, timeout=300)
    with zipfile.ZipFile(place.path("ods", file.stem + ".ods")) as book:
        return book.read("content.xml").decode()


def main():
    texts = strings.strings()
    expect(len(texts) == strings.COUNT, f"{len(texts)} texts")
    # Names are short, and have no space at their ends.
    names = [text for text in dict.fromkeys(texts) if len(text) <= 20 and text == text.strip()
             and strings.kept(text).strip() and "\t" not in text][::4][:NAMES * 2]
    with Place() as place:
        data = data_folder(place)
        for number in range(TALKS):
            part = names[number * NAMES:(number + 1) * NAMES] or ["Sam"]
            if number >= 2:
                part = ["Sam"]
            hold(place, data, number, texts[number * EACH:(number + 1) * EACH], part)
        count = check(place, data, texts, names + ["Sam"] * (TALKS - 2))
        check_grid(place, names[:NAMES])
        if "--office" in sys.argv[1:]:
            expect(shutil.which("soffice"), "there is no LibreOffice here")
            check_office(place, data)
    for package, what in (("html5lib", "a second parser of pages"), ("jsonschema", "the schema")):
        if not importlib.util.find_spec(package):
            print(f"{what} was left out: {package} is not here")
    print(f"{len(texts)} texts came back from {count} documents as they were")


if __name__ == "__main__":
    main()
