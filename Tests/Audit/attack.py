#!/usr/bin/env python3
"""Tries to find out what an audit hides, from everything that it tells.

    attack.py PROGRAM [--stores N] [--seed N]

It knows the families that were put into each small store and nothing of how the program decides what
to tell. It reads the JSON of the audit undivided, and divided by month and by team, and then looks for
*other families*: another number of each kind of family in each month and team, of which exactly the
same would have been told. A count that is the same in all of them has been found out. For every count
of one to four there must be other families with another count. It tries those in which one family or
two are exchanged; where only more would do, it says that a count is found out, and errs.

First it is tried on an audit that hides nothing, of which it must find out everything.

Exit status: 0 when nothing was found out, 1 otherwise.
"""
import argparse
import itertools
import json
import pathlib
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Bench"))

import large_store  # noqa: E402

MESSAGE = "safe-sleep"
GIVEN = ("said-back", "not-yet", "given-only")
CATEGORIES = ("said-back", "not-yet", "given-only", "not-given", "not-known")
# Every kind of family that whoever attacks has to reckon with: what became of the message for the
# mother, for the father where there is one, and whether it is certain that there is nobody else.
KINDS = [
    (mother, father, is_closed)
    for mother in CATEGORIES for father in (None, *CATEGORIES) for is_closed in (True, False)]
# What the typed talks come to, which are the families that are in the stores.
TALKS = {
    "mother": ("said-back", None, True),
    "mother-unsure": ("not-known", None, True),
    "mother-not-clear": ("not-yet", None, True),
    "others-unsure": ("said-back", None, False),
    "both": ("said-back", "said-back", True),
    "father-not": ("said-back", "not-given", True),
}
PLACES = [(month, team) for month in ("2024-01", "2024-02") for team in ("A", "B")]


def family(carers, is_closed):
    """Where a family falls: one carer is never every carer."""
    given = sum(carer in GIVEN for carer in carers)
    if len(carers) == 1 and is_closed:
        return []
    if given == len(carers) and is_closed:
        return [("families", "every-carer")]
    if given:
        return [("families", "not-every-carer" if "not-given" in carers else "others-not-known")]
    is_certain = is_closed and "not-known" not in carers
    return [("families", "nobody" if is_certain else "not-known")]


def finest(kind):
    """Each count that a family of a kind adds one to: a row and a category."""
    mother, father, is_closed = kind
    carers = [("mother", mother)] + ([("father", father)] if father else [])
    return carers + family([category for _, category in carers], is_closed)


class Told:
    """Everything that was told of one message: sums over places, rows and categories."""

    def __init__(self, reports):
        self.sums = []
        for report in reports:
            for table in report["tables"]:
                if table["table"] == "assessment":
                    for line in table["lines"]:
                        places = [place for place in PLACES if self.is_in(place, line["group"])]
                        self.sums.append((places, None, None, line["of"]))
                if table["table"] != "message" or table["message"] != MESSAGE:
                    continue
                named = {line["row"] for line in table["lines"]}
                for line in table["lines"]:
                    places = [place for place in PLACES if self.is_in(place, line["group"])]
                    rows = self.rows(line["row"], named)
                    for count in line["counts"]:
                        self.sums.append(
                            (places, rows, set(count["categories"]), count["count"]))

    @classmethod
    def everything(cls, families):
        """What an audit would tell that hides nothing."""
        told = cls([])
        for (row, category, group), total, _ in counts(families):
            places = [place for place in PLACES if group == "everybody" or group in place]
            told.sums.append((places, {row}, {category}, total))
        return told

    @staticmethod
    def is_in(place, group):
        return group is None or group["name"] in place

    @staticmethod
    def rows(row, named):
        if row == "all":
            return {"mother", "father"}
        if row == "others":
            return {"mother", "father"} - named
        return {row}

    def weight(self, place, kind):
        """How much one family adds to each sum."""
        return [
            0 if place not in places else 1 if rows is None
            else sum(row in rows and category in categories for row, category in finest(kind))
            for places, rows, categories, _ in self.sums]


class Exchanges:
    """Other families of which the same is told: a few are taken out, and others put in.

    What is put in may be of any kind, and adds as much to every sum that is told as what is taken out.
    """

    def __init__(self, told, families):
        self.families = families
        self.slots = [(place, kind) for place in PLACES for kind in KINDS]
        self.weights = {slot: tuple(told.weight(*slot)) for slot in self.slots}
        # One family for another, then two for two.
        self.into = [self.alike(self.slots, many) for many in (1, 2)]

    def alike(self, slots, many):
        """Every choice of so many families, by what it adds to the sums."""
        found = {}
        for chosen in itertools.combinations_with_replacement(slots, many):
            found.setdefault(self.total(chosen), []).append(chosen)
        return found

    def total(self, slots):
        return tuple(map(sum, zip(*(self.weights[slot] for slot in slots))))

    def changing(self, sought):
        """An exchange by which a count changes; None where none is found."""
        value = {slot: sought(slot) for slot in self.slots}
        there = [slot for slot in self.slots if self.families.get(slot)]
        for many, into in enumerate(self.into, 1):
            for out in itertools.combinations_with_replacement(there, many):
                if any(self.families[slot] < out.count(slot) for slot in out):
                    continue
                before = sum(value[slot] for slot in out)
                for chosen in into[self.total(out)]:
                    if sum(value[slot] for slot in chosen) != before:
                        return out, chosen
        return None


def counts(families):
    """Every count that an audit might tell at its finest, with what adds to it."""
    for row in ("mother", "father", "families"):
        categories = {category for kind in KINDS for r, category in finest(kind) if r == row}
        groups = [None] + sorted({part for place in PLACES for part in place})
        for category in sorted(categories):
            for group in groups:
                def sought(slot, row=row, category=category, group=group):
                    place, kind = slot
                    if group is not None and group not in place:
                        return 0
                    return finest(kind).count((row, category))
                total = sum(number * sought(slot) for slot, number in families.items())
                yield (row, category, group or "everybody"), total, sought


def store(templates, source, path, talks, chance):
    writer = large_store.Writer(path, source)
    number = 0
    for ((month, team), talk), count in talks.items():
        for _ in range(count):
            number += 1
            writer.add(templates[talk], b"C-%04d" % number, f"{month}-15".encode(),
                       b"Name %d" % number, team.encode(), chance)
    writer.close()


def audit(program, path, *options):
    finished = subprocess.run(
        [program, "audit", "--as", "json", "--store", str(path), *options],
        capture_output=True, check=True)
    return json.loads(finished.stdout)


def found_out(told, families):
    """The names of the counts of one to four, and which of them are found out."""
    exchanges = Exchanges(told, families)
    small = {name: sought for name, total, sought in counts(families) if 1 <= total <= 4}
    return small, [name for name, sought in small.items() if exchanges.changing(sought) is None]


def attack(program, stores, seed):
    chance = random.Random(seed)
    hidden = found = 0
    wanted = {name: large_store.TALKS[name] for name in TALKS}
    with tempfile.TemporaryDirectory() as folder:
        templates, source = large_store.record(program, pathlib.Path(folder), wanted)
        for number in range(stores):
            most = chance.choice([2, 4, 8])
            talks = {
                (place, talk): chance.choice([0, chance.randint(0, most)])
                for place in PLACES for talk in TALKS}
            families = {(place, TALKS[talk]): count for (place, talk), count in talks.items()}
            path = pathlib.Path(folder) / f"store-{number}"
            store(templates, source, path, talks, chance)
            told = Told([audit(program, path)] + [
                audit(program, path, "--by", by) for by in ("month", "team")])
            small, names = found_out(told, families)
            hidden, found = hidden + len(small), found + len(names)
            for name in names:
                print(f"store {number}: {name}: no other families were found")
            if number == 0 and found_out(Told.everything(families), families)[1] != list(small):
                sys.exit("the attack does not find out what is not hidden")
    print(f"{stores} stores, {hidden} counts of one to four, {found} found out")
    return found


if __name__ == "__main__":
    reader = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    reader.add_argument("program")
    reader.add_argument("--stores", type=int, default=6)
    reader.add_argument("--seed", type=int, default=1)
    given = reader.parse_args()
    sys.exit(1 if attack(given.program, given.stores, given.seed) else 0)
