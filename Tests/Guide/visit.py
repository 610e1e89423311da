"""A visit written down line by line, held with the built program, and what the screen showed.

A file of a visit has `$ nightlight …` for a command and under it what is typed, a line each. A line
that begins with `#` is for the reader. `WORD` in a command is the word of the last session.
"""

import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, "Trials"))

from nightlight import ROOT, expect  # noqa: E402

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "Visits")

# What is made anew in every run, and what stands for it in a page.
_ANEW = [
    (re.compile(r"\b([0-2]\d:[0-5]\d)(?= )"), "10:12"),
    (re.compile(r"\b[0-9a-f]{64}\b"), "9f2c0e41" * 8),
]
_WORDS = ["W7QK3", "H2MDR", "8TNYC", "QX4WS", "KSTWM"]


class Command:
    """One run of the program: its words, what is typed, and what was shown after each line."""

    def __init__(self, line):
        self.line, self.typed, self.turns, self.status = line, [], [], None

    def hold(self, place, word):
        arguments = [word if part == "WORD" else part for part in self.line.split()[1:]]
        finished = place.run(
            *arguments, typed="".join(line + "\n" for line in self.typed), cwd=place.folder,
            variables={"NIGHTLIGHT_DATA": ROOT})
        self.status = finished.returncode
        shown = f"$ nightlight {' '.join(arguments)}\n" + finished.output + finished.messages
        turns = re.split(r"^(?=>(?: |$))", shown, flags=re.MULTILINE)
        self.turns = [turn.strip("\n") for turn in turns]


class Visit:
    """All commands of a file, held one after the other in one place."""

    def __init__(self, name, place):
        self.commands = []
        with open(os.path.join(FOLDER, name + ".visit")) as file:
            for line in file.read().splitlines():
                if line.startswith("$ "):
                    self.commands.append(Command(line.removeprefix("$ ")))
                elif not line.startswith("#") and self.commands:
                    self.commands[-1].typed.append(line)
        self.words = []
        for command in self.commands:
            command.hold(place, self.words[-1] if self.words else "")
            for word in re.findall(r"nightlight\s+(?:resume|after)\s+([0-9A-Z]{5})\b",
                                   "\n".join(command.turns)):
                if word not in self.words:
                    self.words.append(word)

    def excerpt(self, wanted):
        """The turns of a command, such as `1: 0-2 7`, with `…` for what is left out."""
        number, _, ranges = wanted.partition(":")
        command = self.commands[int(number) - 1]
        pieces, next_turn = [], None
        for part in ranges.split() or [f"0-{len(command.turns) - 1}"]:
            first, _, last = part.partition("-")
            chosen = range(int(first), int(last or first) + 1)
            expect(chosen[-1] < len(command.turns), f"{wanted}: there are {len(command.turns)}")
            if next_turn is not None and chosen[0] != next_turn or next_turn is None and chosen[0]:
                pieces.append("…")
            pieces += [command.turns[turn] for turn in chosen]
            next_turn = chosen[-1] + 1
        if next_turn < len(command.turns):
            pieces.append("…")
        return self.lasting("\n".join(pieces))

    def lasting(self, text):
        """The text with lasting words for those that a run makes anew."""
        for word, stands in zip(self.words, _WORDS):
            text = re.sub(rf"\b{word}\b", stands, text)
        for pattern, stands in _ANEW:
            text = pattern.sub(stands, text)
        return text
