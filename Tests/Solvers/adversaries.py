"""Questionnaires that make a proof hard, each in its own way, at the edge of what a file may hold.

Usage: adversaries.py NAME > FILE
"""

import json
import sys

from scaled import name_of, one_of, whole

EVERY_OPTION = [f"option-{number}" for number in range(64)]


def asked(ids, kind=None, last="finish"):
    """One question after the other."""
    return {name: {**(kind or {"ask": "yes-no"}), "audience": "parent", "part": "talk",
                   "next": following}
            for name, following in zip(ids, ids[1:] + [last])}


def chain(count, rule, kind=None, **rest):
    """So many questions, and one rule about them that is promised never to fire."""
    ids = [name_of(number) for number in range(count)]
    return promised(asked(ids, kind), rule(ids), start=ids[0], **rest)


def promised(states, rule, **rest):
    states["finish"] = {"end": "talk", "audience": "parent"}
    advice = {"rule": {"audience": "parent", "level": "strong", "when": rule, "message": "rule",
                       "leaflet": "never", "sources": ["made"]}}
    return whole(states, advice, [{"id": "never", "never": [{"advice": "rule"}]}], **rest)


def yes(name):
    return one_of(name, ["yes"])


def crossed(pairs):
    """Questions that matter in pairs which lie far apart: no order of variables is good for it."""
    return chain(2 * pairs, lambda ids: {"any": [
        {"all": [yes(first), yes(second)]} for first, second in zip(ids, ids[pairs:])]})


def many_options(questions):
    """As many options as there may be, any of them together, again and again."""
    kind = {"ask": "many", "of": EVERY_OPTION}
    return chain(questions, lambda ids: {"all": [
        {"has": [name, EVERY_OPTION[number % len(EVERY_OPTION)]]} for number, name in enumerate(ids)]}, kind)


def crossed_options(questions):
    """The same options of neighbours: every option has to be remembered from one to the next."""
    kind = {"ask": "many", "of": EVERY_OPTION}
    return chain(questions, lambda ids: {"any": [
        {"all": [{"has": [first, option]}, {"has": [second, option]}]}
        for first, second in zip(ids, ids[1:]) for option in EVERY_OPTION]}, kind)


def deep(levels):
    """Facts inside one another, as deep as there may be, over questions that lie apart."""
    def rule(ids):
        return {"fact": f"fact-{levels}"}
    ids = [name_of(number) for number in range(60)]
    facts = {"fact-1": yes(ids[0])}
    for level in range(2, levels + 1):
        inner = {"fact": f"fact-{level - 1}"}
        other = yes(ids[level * 29 % len(ids)])
        facts[f"fact-{level}"] = {"any" if level % 2 else "all": [inner, other]}
    return chain(60, rule, facts=facts)


def forks(count):
    """Each question is asked only after an answer to one of those before it."""
    ids = [name_of(number) for number in range(count)]
    states = asked(ids)
    for number, name in enumerate(ids):
        past = ids[number + 2] if number + 2 < count else "finish"
        read = yes(ids[max(0, number - 7 * (number % 5))])
        states[name]["next"] = [
            {"when": read, "ifUnknown": True, "to": states[name]["next"]}, {"to": past}]
    return promised(states, {"any": [yes(name) for name in ids]}, start=ids[0])


def people(kinds):
    """People of several kinds, as many of each as there may be, and a rule that counts them all."""
    states, rules, roles = {}, [], {}
    for kind in range(kinds):
        name, after = f"kind-{kind}", f"each-{kind + 1}" if kind + 1 < kinds else "finish"
        roles[name] = {"roles": [f"one-{kind}", f"other-{kind}"], "from": 0, "to": 16}
        states[f"each-{kind}"] = {"each": name, "audience": "parent", "part": "talk",
                                  "start": f"p-{kind}", "next": after}
        states[f"p-{kind}"] = {"ask": "yes-no", "audience": "parent", "part": "talk",
                               "next": "@next-person"}
        rules.append({"count": name, "where": yes(f"p-{kind}"), "atLeast": 7})
    return promised(states, {"all": rules}, start="each-0", people=roles)


def members(count, persons=16):
    """What every member of a list was told by somebody: remembered from person to person."""
    states = {
        "each": {"each": ["carer", "message"], "audience": "parent", "part": "talk", "start": "p",
                 "next": "finish"},
        "p": {"ask": "yes-no", "audience": "parent", "part": "talk", "next": "@next-person"}}
    rule = {"every": "message", "where": {"some": "carer", "where": yes("p")}}
    return promised(
        states, rule, start="each",
        people={"carer": {"roles": ["mother"], "from": 0, "to": persons}},
        lists={"message": {"rule": {}, **{f"member-{number}": {} for number in range(count)}}})


def passages(states_inside, members_inside):
    """A passage of many questions for each member of a long list, for each of sixteen people."""
    ids = [f"p-{number}" for number in range(states_inside)]
    states = {"each": {"each": ["carer", "message"], "audience": "parent", "part": "talk",
                       "start": ids[0], "next": "finish"},
              **asked(ids, last="@next-person")}
    rule = {"some": "carer", "where": {"some": "message", "where": yes(ids[-1])}}
    return promised(
        states, rule, start="each",
        people={"carer": {"roles": ["mother"], "from": 0, "to": 16}},
        lists={"message": {
            "rule": {}, **{f"member-{number}": {} for number in range(members_inside)}}})


def sums(questions):
    """A sum in which every total is possible."""
    points = {name_of(number): {"yes": 0, "no": 1 + number % 9} for number in range(questions)}
    return chain(questions, lambda ids: {"atLeast": ["sum", 150]},
                 scores={"sum": {"of": points, "notReached": 0}})


def thresholds(questions):
    """Numbers compared at as many places as there may be."""
    return chain(
        questions, lambda ids: {"any": [
            {"all": [{"atLeast": [first, step * 7]}, {"under": [second, step * 7]}]}
            for first, second in zip(ids, ids[1:]) for step in range(1, 49)]},
        {"ask": "number", "unit": "g", "from": 0, "to": 1000})


def broken(rules):
    """Many promises about many questions, none of which holds: as many counter-examples."""
    ids = [name_of(number) for number in range(500)]
    advice = {f"rule-{number}": {
        "audience": "parent", "level": "strong", "message": "rule", "leaflet": "never",
        "sources": ["made"], "when": {"any": [yes(name) for name in ids[number * 4:number * 4 + 30]]}}
        for number in range(rules)}
    states = asked(ids)
    states["finish"] = {"end": "talk", "audience": "parent"}
    return whole(states, advice, [
        {"id": f"never-{number}", "never": [{"advice": f"rule-{number}"}]}
        for number in range(rules)], start=ids[0])


ALL = {
    "states": lambda: chain(500, lambda ids: {"any": [yes(name) for name in ids]}),
    "options": lambda: many_options(200),
    "crossed-options": lambda: crossed_options(12),
    "crossed": lambda: crossed(40),
    "crossed-widely": lambda: crossed(250),
    "depth": lambda: deep(25),
    "forks": lambda: forks(500),
    "people": lambda: people(8),
    "members": lambda: members(20),
    "passages": lambda: passages(30, 30),
    "long-passages": lambda: passages(560, 47),
    "sums": lambda: sums(60),
    "thresholds": lambda: thresholds(30),
    "broken": lambda: broken(80),
}


if __name__ == "__main__":
    json.dump(ALL[sys.argv[1]](), sys.stdout)
    print()
