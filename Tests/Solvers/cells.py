"""What can be known in one conversation, read from a questionnaire file: its cells and their values.

Nothing here is shared with the program: the same file is read a second time, by other means. The
numbers that no rule can tell apart are found by trying every number.
"""

import json
from collections import namedtuple
from decimal import Decimal

UNSURE, GIVEN, OTHER = "(unsure)", "(given)", "(own words)"

# A state at a seat: person by place, list member by name; None where there is none.
Place = namedtuple("Place", "state person member")
# One thing to be known. Of `values` exactly one is given, or none; with `several`, any number.
Cell = namedtuple("Cell", "key values several none audience")

DAYS_IN = {"days-old": 1, "weeks-old": 7, "corrected-weeks": 7}
COMPARISONS = {
    "atLeast": lambda number, limit: number >= limit, "atMost": lambda number, limit: number <= limit,
    "over": lambda number, limit: number > limit, "under": lambda number, limit: number < limit,
}
TERM = 280  # Days from which the corrected age is counted.


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file, parse_float=Decimal)


def comparisons(thing):
    """Every comparison with a constant that is written anywhere in a part of a questionnaire."""
    if isinstance(thing, dict):
        for name, value in thing.items():
            if name in COMPARISONS and isinstance(value, list):
                yield (value[0], name, value[1])
            else:
                yield from comparisons(value)
    elif isinstance(thing, list):
        for part in thing:
            yield from comparisons(part)


class Questionnaire:
    """A questionnaire file, and the classes into which its rules divide numbers."""

    def __init__(self, data):
        self.data = data
        self.states = data["states"]
        self.people = data.get("people", {})
        self.lists = data.get("lists", {})
        self.facts = data.get("facts", {})
        self.advice = data.get("advice", {})
        self.prompts = data.get("prompts", {})
        self.urgent = data.get("urgent", {})
        self.guarantees = data.get("guarantees", [])
        self.derived = data.get("derived", {})
        self.scores = data.get("scores", {})
        self.starts = data["start"]
        rules = {name: value for name, value in data.items() if name != "examples"}
        self.compared = {}
        for name, comparison, limit in comparisons(rules):
            self.compared.setdefault(name, set()).add((comparison, limit))
        self.loop_of = {}
        for name, state in self.states.items():
            if "each" in state:
                for inner in self.reachable(state["start"]):
                    self.loop_of[inner] = name
        self.entry = {}
        for entry, start in self.starts.items():
            for name in self.reachable(start):
                for inner in [name] + [s for s, loop in self.loop_of.items() if loop == name]:
                    self.entry[inner] = entry
        self.ages = self._ages()

    def routes(self, name):
        following = self.states[name].get("next", [])
        return [{"to": following}] if isinstance(following, str) else following

    def reachable(self, start):
        found, open_states = [], [start]
        while open_states:
            name = open_states.pop()
            if name not in found and not name.startswith("@"):
                found.append(name)
                open_states += [route["to"] for route in self.routes(name)]
        return found

    def over(self, loop):
        """The kind of person and the list that a loop goes through; None for what it does not."""
        each = self.states[loop]["each"]
        names = [each] if isinstance(each, str) else each
        return (next((name for name in names if name in self.people), None),
                next((name for name in names if name in self.lists), None))

    # The classes of numbers, found by trying every one.

    def _sign(self, name, number):
        """How each comparison that is written of a number turns out."""
        return tuple(sorted(
            (comparison, limit, COMPARISONS[comparison](number, limit))
            for comparison, limit in self.compared.get(name, ())))

    def _day_sign(self, days):
        return self._sign("days-old", days) + self._sign("weeks-old", days // 7)

    def numbers(self, name):
        """Each number that can be the answer to a question, with its class."""
        if name == self.derived.get("born"):
            latest = max([limit * DAYS_IN[age] for age in DAYS_IN
                          for _, limit in self.compared.get(age, ())] + [0]) + 500
            return [(days, self._day_sign(days)) for days in range(latest)]
        state = self.states[name]
        scale = 10 ** state.get("decimals", 0)
        least, most = int(state["from"] * scale), int(state["to"] * scale)
        if not self.compared.get(name) and name != self.derived.get("gestation"):
            return [(least, ())]
        return [(number, self._sign(name, Decimal(number) / scale))
                for number in range(least, most + 1)]

    def _ages(self):
        """For each class of both answers, the classes that the corrected age can have."""
        if not ("gestation" in self.derived and self.compared.get("corrected-weeks")):
            return {}
        ages = {}
        for days, born in self.numbers(self.derived["born"]):
            for length, gestation in self.numbers(self.derived["gestation"]):
                ages.setdefault((born, gestation), set()).add(
                    self._sign("corrected-weeks", (days + length - TERM) // 7))
        return ages

    def values(self, name):
        """The values of an answer that a rule could tell apart, without the ways not to answer."""
        state = self.states[name]
        if "ask" not in state:
            return [GIVEN]
        match state["ask"]:
            case "yes-no":
                return ["yes", "no"]
            case "one" | "many":
                own = [OTHER] if state.get("other") else []
                none = [state["none"]] if "none" in state else []
                return [*state["of"], *none, *own]
            case "number" | "date":
                is_age = state["ask"] == "number" or name == self.derived.get("born")
                found = [sign for _, sign in self.numbers(name)] if is_age else [GIVEN]
                return list(dict.fromkeys(found))
            case _:
                return [GIVEN]

    def audience(self, name):
        return ["parent", "practitioner", "restricted"].index(self.states[name]["audience"])
