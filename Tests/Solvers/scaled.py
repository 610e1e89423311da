"""Makes questionnaires of any size by chance, the same ones every time.

Usage: scaled.py QUESTIONS RULES > FILE

Each question has one of four answers; every third is asked only after some answers to one of the six
before it. A rule says that something holds of each of three groups of answers, to questions that lie
near one another but for one that lies anywhere: so rules overlap, and few are certain to hold or not.
One strong rule in three carries a guarantee that it is always given where it may be due.
"""

import contextlib
import json
import os
import random
import shutil
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
OPTIONS = ["first", "second", "third", "fourth"]
NEAR, REACH = 8, 6


class Maker:
    def __init__(self, questions, rules, seed=7):
        self.questions, self.rules = questions, rules
        self.chance = random.Random(seed)
        # The question and the answers after which every third one is asked.
        self.asked_after = {
            number: (self.chance.randrange(max(0, number - REACH), number),
                     self.chance.sample(OPTIONS, 2))
            for number in range(2, questions, 3)}

    def questionnaire(self):
        advice = dict(self.advice(number) for number in range(self.rules))
        strong = [name for name, rule in advice.items() if rule["level"] == "strong"]
        return whole(self.states(), advice, [
            {"id": f"{name}-is-given", "whenever": {"maybe": advice[name]["when"]},
             "then": {"advice": name}} for name in strong[::3]], start=name_of(0))

    def states(self):
        states = {}
        for number in range(self.questions):
            states[name_of(number)] = {
                "ask": "one", "of": OPTIONS, "audience": "parent", "part": "talk",
                "next": self.way_on(number + 1)}
        states["finish"] = {"end": "talk", "audience": "parent"}
        return states

    def way_on(self, number):
        """To a question, or past it; no two neighbours are asked only sometimes."""
        if number == self.questions:
            return "finish"
        if number not in self.asked_after:
            return name_of(number)
        question, answers = self.asked_after[number]
        return [{"when": one_of(name_of(question), answers), "ifUnknown": True, "to": name_of(number)},
                {"to": self.way_on(number + 1)}]

    def advice(self, number):
        chance = self.chance
        first = chance.randrange(self.questions - NEAR)
        near = lambda: self.literal(chance.randrange(first, first + NEAR))
        far = one_of(name_of(chance.randrange(self.questions)), [chance.choice(OPTIONS)])
        groups = [[near()], [near(), near()], [near(), far]]
        level = chance.choice(["strong", "strong", "safer", "general"])
        return f"rule-{number}", {
            "audience": "parent", "level": level, "when": {"all": [any_of(group) for group in groups]},
            "message": "rule", "leaflet": "never", "sources": ["made"]}

    def literal(self, number):
        answers = self.chance.sample(OPTIONS, self.chance.choice([1, 2]))
        # What may not be asked is not spoken of in the negative.
        if number in self.asked_after or self.chance.random() > 0.3:
            return one_of(name_of(number), answers)
        return {"not": one_of(name_of(number), answers)}


def whole(states, advice, guarantees, start, people=None, lists=None, facts=None, scores=None):
    """A questionnaire with nothing in it but this."""
    return {
        "$schema": "questionnaire.schema.json", "format": 1, "id": "scaled", "version": "1.0.0",
        "review": {"status": "draft", "by": None, "on": None, "expires": "2999-12-31"},
        "sources": {"made": {"title": "Made by chance", "publisher": "Nightlight", "year": None,
                             "url": None, "seen": "own"}},
        "parts": ["talk"], "people": people or {}, "lists": lists or {"message": {"rule": {}}},
        "start": {"talk": start}, "urgent": {}, "states": states, "facts": facts or {},
        **({"scores": scores} if scores else {}), "advice": advice, "prompts": {},
        "guarantees": guarantees, "examples": []}


def name_of(number):
    return f"q-{number}"


def one_of(name, answers):
    return any_of([{"is": [name, answer]} for answer in answers])


def any_of(conditions):
    """An alternative inside another is one with it."""
    parts = [part for condition in conditions for part in condition.get("any", [condition])]
    return parts[0] if len(parts) == 1 else {"any": parts}


def questionnaire(questions, rules):
    return Maker(questions, rules).questionnaire()


def words_of(made):
    """A few words for everything that a made questionnaire says."""
    keys = {"questionnaire.title": "A trial", "part.talk": "The talk"}
    keys |= {f"{name}.{member}": "Something to know"
             for name, members in made["lists"].items() for member in members}
    keys |= {f"role.{role}": "One of them"
             for kind in made["people"].values() for role in kind["roles"]}
    keys |= {f"advice.{name}.{text}": "Do this."
             for name in made["advice"] for text in ("said", "unsure")}
    for name, state in made["states"].items():
        if "end" in state:
            continue
        keys[f"state.{name}.question"] = "Is it so?"
        if "ask" in state:
            keys[f"state.{name}.told"] = "It is so: {value}"
        keys |= {f"state.{name}.option.{option}": "This" for option in state.get("of", [])}
    return {key: {"localizations": {"en": {"stringUnit": {"state": "translated", "value": text}}}}
            for key, text in keys.items()}


@contextlib.contextmanager
def data_folder(made=None):
    """A data folder with the words of one made questionnaire, or with none."""
    with tempfile.TemporaryDirectory(prefix="nightlight-") as folder:
        for name in ("Questionnaires/questionnaire.schema.json", "Localizations/common.xcstrings",
                     "Localizations/nightlight.xcstrings"):
            os.makedirs(os.path.dirname(os.path.join(folder, name)), exist_ok=True)
            shutil.copy(os.path.join(ROOT, name), os.path.join(folder, name))
        with open(os.path.join(folder, "Localizations", "scaled.xcstrings"), "w") as file:
            json.dump({"sourceLanguage": "en", "strings": words_of(made) if made else {},
                       "version": "1.0"}, file)
        yield folder


if __name__ == "__main__":
    json.dump(questionnaire(int(sys.argv[1]), int(sys.argv[2])), sys.stdout)
    print()
