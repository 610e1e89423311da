#!/usr/bin/env python3
"""The user guide shows what the program shows: its transcripts are those of visits held now.

Usage: guide.py check          whether the guide is up to date; 1 when it is not
       guide.py write          writes the transcripts into the guide anew, to be read
       guide.py show VISIT     a whole visit, its turns numbered, to choose from

Above a transcript stands `<!-- shown: VISIT COMMAND: TURNS -->`, such as `first-visit 1: 0-2 7`.
"""

import os
import re
import sys

from page import settle
from visit import FOLDER, Visit
from nightlight import ROOT, Place

GUIDE = os.path.join(ROOT, "Documentation", "UserGuide.md")
_SHOWN = re.compile(
    r"(<!-- shown: ([a-z-]+) ([^>]*?) -->\n```\n).*?(^```\n)", re.DOTALL | re.MULTILINE)


def written(text):
    """The guide with every transcript as it is now."""
    held = {}

    def block(found):
        name = found[2]
        if name not in held:
            with Place() as place:
                held[name] = Visit(name, place)
        return found[1] + held[name].excerpt(found[3]) + "\n" + found[4]

    now = _SHOWN.sub(block, text)
    unused = {name.removesuffix(".visit") for name in os.listdir(FOLDER)} - set(held)
    if unused:
        sys.exit(f"no transcript of the guide is from {', '.join(sorted(unused))}")
    return now


def show(name):
    with Place() as place:
        visit = Visit(name, place)
    for number, command in enumerate(visit.commands, 1):
        for turn, text in enumerate(command.turns):
            print(f"== {number}: {turn}\n{visit.lasting(text)}")
        print(f"== {number} ended with {command.status}")


def main(mode="check", name=None):
    if mode == "show" and name:
        return show(name)
    if mode not in ("check", "write") or name:
        sys.exit(__doc__)
    settle(GUIDE, written, mode, "the guide")


main(*sys.argv[1:])
