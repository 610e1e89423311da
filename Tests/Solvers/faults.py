"""Copies of a questionnaire with one fault each, chosen by a seed."""

import copy
import random


def faulty(data, count, seed):
    """So many copies, each with the words for what was changed."""
    chance = random.Random(seed)
    sites = list(places(data))
    chance.shuffle(sites)
    kinds = {}
    for words, path, change in sites:
        kinds.setdefault(change, []).append((words, path))
    while count > 0 and any(kinds.values()):
        for change, found in kinds.items():
            if found and count > 0:
                words, path = found.pop()
                yield words, changed(data, path, change)
                count -= 1


def changed(data, path, change):
    # Examples are left out: what is compared is what is proved.
    result = copy.deepcopy({**data, "examples": []})
    *way, last = path
    inside = result
    for step in way:
        inside = inside[step]
    change(inside, last)
    return result


def places(data):
    """Everywhere that a fault can be planted: in words, where, and how."""
    for name, advice in data["advice"].items():
        if advice["level"] == "strong" and "hold" not in advice:
            yield f"'{name}' is given only when certain", ("advice", name, "level"), only_certain
        yield f"'{name}' is given in fewer conversations", ("advice", name, "when"), narrower
    for index, guarantee in enumerate(data["guarantees"]):
        if "whenever" in guarantee:
            yield f"'{guarantee['id']}' is turned round", ("guarantees", index), turned_round
    for section in ("states", "facts", "advice", "prompts"):
        yield from inner(data[section], (section,))


def inner(thing, path):
    if isinstance(thing, list):
        for index, part in enumerate(thing):
            yield from inner(part, (*path, index))
    elif isinstance(thing, dict):
        for name, part in thing.items():
            here = "/".join(str(step) for step in path)
            if name == "ifUnknown":
                yield f"unknown is settled otherwise in {here}", (*path, name), flipped
            if name in OTHERS:
                yield f"another quantifier or connective in {here}", (*path, name), exchanged
            if name in ("atLeast", "atMost", "over", "under") and isinstance(part, list):
                yield f"another threshold in {here}", (*path, name), moved
            yield from inner(part, (*path, name))


OTHERS = {"some": "every", "every": "some", "all": "any", "any": "all"}


def only_certain(inside, name):
    inside[name] = "safer"


def narrower(inside, name):
    inside[name] = {"all": [inside[name], {"not": {"maybe": inside[name]}}]}


def turned_round(inside, index):
    guarantee = inside[index]
    guarantee["whenever"], guarantee["then"] = guarantee["then"], guarantee["whenever"]


def flipped(inside, name):
    inside[name] = not inside[name]


def exchanged(inside, name):
    items = [(OTHERS[key] if key == name else key, part) for key, part in inside.items()]
    inside.clear()
    inside.update(items)


def moved(inside, name):
    inside[name] = [inside[name][0], inside[name][1] + 1]
