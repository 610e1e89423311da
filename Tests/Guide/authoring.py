#!/usr/bin/env python3
"""The page for authors is followed to the letter: its files are written, its commands are run, and
what they print is what stands there.

Usage: authoring.py check      whether the page is up to date; 1 when it is not
       authoring.py write      writes what the commands print into the page anew, to be read

Above a block stands what it is:
    <!-- file: PATH -->        the file as it is to be written
    <!-- change: PATH -->      lines to take out (`-`) and to put in their place (`+`), and back
                               again at `<!-- back: PATH -->`, which stands alone
    <!-- ran: STATUS -->       a command and all that it prints; `<!-- ran: STATUS, 9 lines -->`,
                               its first lines only; `from TEXT` in front of that, from the first
                               line that has the text
"""

import os
import re
import shutil
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, "Trials"))

from nightlight import ROOT, Place, expect  # noqa: E402
from page import settle  # noqa: E402

PAGE = os.path.join(ROOT, "Documentation", "Authoring.md")
_STEP = re.compile(
    r"(<!-- (file|change|ran): ([^>]*?) -->\n```[a-z]*\n)(.*?)(^```\n)|<!-- back: (\S+) -->\n",
    re.DOTALL | re.MULTILINE)
# What an author finds in every data folder.
_SHARED = ["Questionnaires/questionnaire.schema.json", "Localizations/common.xcstrings",
           "Localizations/nightlight.xcstrings"]


class Follower:
    """Somebody who does what the page says, in a folder of their own."""

    def __init__(self, place):
        self.place, self.before = place, {}
        for name in _SHARED:
            os.makedirs(os.path.dirname(place.path(name)), exist_ok=True)
            shutil.copy(os.path.join(ROOT, name), place.path(name))

    def step(self, found):
        if found[6]:
            self._write(found[6], self.before.pop(found[6]))
            return found[0]
        act = {"file": self._write, "change": self._change, "ran": self._run}[found[2]]
        return found[1] + (act(found[3], found[4]) or found[4]) + found[5]

    def _write(self, path, text):
        with open(self.place.path(path), "w") as file:
            file.write(text)

    def _change(self, path, lines):
        with open(self.place.path(path)) as file:
            text = file.read()
        self.before[path] = text
        old, new = ("".join(line[1:] for line in lines.splitlines(True) if line[0] == sign)
                    for sign in "-+")
        expect(text.count(old) == 1, f"{path} has {text.count(old)} times:\n{old}")
        self._write(path, text.replace(old, new))

    def _run(self, wanted, text):
        command = text.splitlines()[0]
        wanted = re.fullmatch(r"(\d+)(?:, from (.*?))?(?:, (\d+) lines)?", wanted)
        finished = self.place.run(
            *command.split()[2:], status=int(wanted[1]), cwd=self.place.folder,
            variables={"NIGHTLIGHT_DATA": self.place.folder})
        lines = (finished.output + finished.messages).splitlines()
        first = next(i for i, line in enumerate(lines) if wanted[2] in line) if wanted[2] else 0
        last = min(len(lines), first + int(wanted[3] or len(lines)))
        shown = (["…"] if first else []) + lines[first:last] + (["…"] if last < len(lines) else [])
        return "\n".join([command] + shown) + "\n"


def main(mode="check"):
    if mode not in ("check", "write"):
        sys.exit(__doc__)
    with Place() as place:
        settle(PAGE, lambda text: _STEP.sub(Follower(place).step, text), mode,
               "the page for authors")


main(*sys.argv[1:])
