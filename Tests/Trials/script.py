"""A whole visit, line by line, and what the program showed and kept after each of them."""

import re

from nightlight import DONE, Screen, expect, word_in

# The talk with a settled family: a baby of ten weeks in a clear cot, a mother and a father.
SETTLED = [
    "", "1", "1", "10", "1", "5 March 2026", "3400", "40", "1", "9", "1", "1", "1", "7", "6", "7",
    "2", "1", "1", "2", "2", "2", "1", "2", "1", "1", "1", "1", "", "I would put her in the cot.",
    "1", "done", "done",
]

# The same family with second thoughts: an answer taken back, a pause, a step back, and at the end
# a change that opens questions.
CHANGED = [
    "", "1", "1", "10", "1", "5 March 2026", "3400", "undo", "3300", "40", "1", "p", "9", "1",
    "b", "1", "1", "1", "7", "6", "7", "2", "1 Sam", "1", "2", "2", "2", "1", "2", "1", "1", "1",
    "1", "", "In the cot.", "1", "change 17", "1", "yes", "3", "2", "u", "1", "4", "done",
    "why 1", "1",
]

_BEGINS = re.compile(
    r"(About: |So far: |Question: |Back to: |Your answers|This changes|What helps|Here is what|"
    r"I talk about)")
_ENDS = re.compile(r"(Type |Press |[/]?u not sure|[/]?b back|\? help)")


def place_of(shown):
    """What tells one screen from all others, however it was come to: its own lines."""
    lines = shown.splitlines()
    screens = [at for at, line in enumerate(lines) if line.startswith("DEMO: ")]
    lines = lines[screens[-1]:] if screens else lines
    lines = [line for line in lines if not re.match(r"About \d+ questions? left", line)]
    first = next((at for at, line in enumerate(lines) if _BEGINS.match(line)), 0)
    last = next((at for at, line in enumerate(lines) if at > first and _ENDS.match(line)), None)
    return "\n".join(lines[first:last]).strip()


# What is asked, and counts as no answer about the baby.
_NO_ANSWERS = ("Who am I talking with?", "Who looks after", "Is there anyone else?")


# A few answers, one of them taken back.
SHORT = ["", "1", "1", "10", "undo", "10", "1", "p"]


class Step:
    """A line of a script: the screen where it was typed, what was shown after it, and the questions
    answered by then."""

    def __init__(self, line, place, shown, before):
        self.line, self.place, self.shown = line, place, shown
        self.answered = list(before)
        if not self.is_acknowledged:
            return
        if line == "undo":
            self.answered.pop()
        elif (shown.startswith("Saved") and "Question: " in place
              and not any(text in place for text in _NO_ANSWERS)):
            self.answered.append(place)

    @property
    def is_acknowledged(self):
        """The program said that it has kept something."""
        return acknowledgements(self.shown) > 0

    @property
    def leaves(self):
        return self.line == "p"


def acknowledgements(shown):
    """How often an output says that something is kept or taken back."""
    return len(re.findall(r"^(?:Saved\.|Taken back|Paused\.)", shown, re.MULTILINE))


class Reference:
    """A talk that nothing interrupts but its own pauses, from the first screen to the end."""

    def __init__(self, place, lines, *arguments):
        self.place, self.steps = place, []
        screen = Screen(place, "talk", "co-sleeping", *arguments)
        shown = screen.read()
        for line in lines:
            here = place_of(shown)
            shown = screen.answer(line)
            before = self.steps[-1].answered if self.steps else []
            self.steps.append(Step(line, here, shown, before))
            if line == "p":
                screen, shown = self._resume(screen, shown)
        self.is_whole = screen.has_ended
        screen.kill()
        self.word = place.run("list", status=DONE).output.splitlines()[-1].split()[0]

    def _resume(self, screen, shown):
        expect(screen.status() == DONE, "a pause is not a failure")
        resumed = Screen(self.place, "resume", word_in(shown))
        return resumed, resumed.read()

    def acknowledged(self, shown, position):
        """The position after the last line from there on of which the output says it is kept."""
        left = acknowledgements(shown)
        while left > 0 and position < len(self.steps):
            left -= acknowledgements(self.steps[position].shown)
            position += 1
        return position

    def find(self, shown, first, last):
        """Where a resumed talk goes on: no earlier than all that was acknowledged, the lines before
        the first position, and no later than all that was typed."""
        # What is typed before the word that keeps it (a step back, a change before its "yes") is no
        # answer yet: the talk goes on at the screen where it was begun.
        while first > 0 and not self.steps[first - 1].is_acknowledged:
            first -= 1
        here = place_of(shown)
        places = [at for at in range(first, min(last + 1, len(self.steps)))
                  if self.steps[at].place == here]
        expect(places, f"after {first} lines it goes on at another screen:\n{shown}")
        counted = int(re.search(r"Welcome back\. (\d+) answer", shown)[1])
        fitting = [at for at in places if self._answers_before(at) == counted]
        expect(fitting, f"{counted} answers, and not those of {places}")
        return fitting[0]

    def _answers_before(self, position):
        return len(self.steps[position - 1].answered) if position > 0 else 0
