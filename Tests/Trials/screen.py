#!/usr/bin/env python3
"""Safe on a shared screen: what a parent can see follows from what the parent said, and from
nothing else."""

import json
import os
import re
import shutil

from nightlight import DONE, ROOT, Screen, at, expect, run, trial, word_in
from typist import Typist

TALK = ("talk", "co-sleeping", "--case", "C-1", "--on", "2026-05-14")
# What stands where words are missing.
KEY = r"\b(?:state|advice|dialogue|role|part|fact|message|leaflet|record|unit)\.[a-z]+[.-]"

PARENTS_PAPERS = [
    ["advice", "--as", "text"], ["advice", "--as", "html"],
    ["record", "--audience", "parent", "--as", "text"],
    ["record", "--audience", "parent", "--as", "json"],
]


def lines(typed):
    return "".join(line + "\n" for line in typed)


def seen_by_parents(place, word, waiting):
    """All bytes that may be shown to a parent or given to one after a talk, and all that tells
    of them: exit statuses and messages, and the files that there are."""
    seen = {}
    for command, *options in PARENTS_PAPERS:
        paper = place.run(command, word, *options, under=at("2026-05-20 10:00:00"))
        seen[" ".join([command, *options])] = (paper.returncode, paper.stdout, paper.stderr)
    for name, arguments, typed in (
            ("resume", ["resume", word], ""), ("overview", [], ""),
            ("the other family", ["resume", waiting], "p\n")):
        shown = place.run(*arguments, typed=typed, under=at("2026-05-20 10:00:00"))
        seen[name] = (shown.returncode, shown.stdout, shown.stderr)
    html = place.path("leaflet.html")
    place.run("advice", word, "--as", "html", "-o", html, status=DONE)
    with open(html, "rb") as file:
        seen["leaflet.html"] = file.read()
    os.remove(html)
    seen["files"] = sorted(
        re.sub(r"[0-9a-f]{32}", "ID", os.path.relpath(os.path.join(folder, name), place.folder))
        for folder, _, names in os.walk(place.folder) for name in names)
    return seen


def anonymous(value, words):
    """Without the words of the sessions and the heads of their chains, which are random."""
    if isinstance(value, tuple):
        return tuple(anonymous(part, words) for part in value)
    if isinstance(value, bytes):
        for word in words:
            value = value.replace(word.encode(), b"WORD")
        return re.sub(rb"[0-9a-f]{64}", b"DIGEST", value)
    return value


@trial("nothing that a parent may see differs by what was done and typed after the talk")
def after_changes_nothing(place):
    at("now")
    # Else the first thing done alone is to say one's name, which is kept in a file.
    os.makedirs(place.path(".config", "nightlight"))
    with open(place.path(".config", "nightlight", "settings.json"), "w") as file:
        json.dump({"format": 1, "practitioner": {"name": "A. Example", "role": None, "team": None}},
                  file)
    for seed in range(4):
        family = Typist(seed)
        family.hold(Screen(place, *TALK))
        outcomes, own = [], set()
        for after in (None, 1, 2):
            shutil.rmtree(place.store)
            waiting = word_in(place.run(
                "talk", "co-sleeping", typed="\n1\n1\np\n", under=at("2026-05-14 09:00:00")).output)
            talk = place.run(*TALK, typed=lines(family.typed), under=at("2026-05-14 10:00:00"))
            expect(talk.returncode == DONE, f"{talk.returncode} {talk.messages}")
            word = next(line.split()[0] for line in place.run("list").output.splitlines()
                        if not line.startswith(waiting))
            if after:
                moment = f"2026-05-1{4 + after} 1{after}:30:00"
                hold_after(place, word, Typist(seed * 10 + after), at(moment))
            seen = seen_by_parents(place, word, waiting)
            seen["talk"] = (talk.returncode, talk.stdout, talk.stderr)
            expect(all(seen[" ".join(paper)][0] == DONE for paper in PARENTS_PAPERS), "no papers")
            outcomes.append({name: anonymous(value, [word, waiting])
                             for name, value in seen.items()})
            own.add(place.run("record", word, "--audience", "practitioner").output)
        expect(len(own) == 3, "nothing was done after the talk")
        for other in outcomes[1:]:
            for name, value in outcomes[0].items():
                expect(other[name] == value, f"seed {seed}: '{name}' differs: "
                       + difference(value, other[name]))


def hold_after(place, word, practitioner, under):
    screen = Screen(place, "after", word, under=under)
    practitioner.hold(screen)
    expect(screen.close() in (0, 1), "the practitioner's part failed")


def difference(one, other):
    one, other = (str(value).replace("\\n", "\n").splitlines() for value in (one, other))
    return str([pair for pair in zip(one, other) if pair[0] != pair[1]][:4] or (one, other))[:800]


def with_canaries(place):
    """A copy of the data in which every word for the practitioner alone sings."""
    data = place.path("data")
    for folder in ("Questionnaires", "Localizations"):
        shutil.copytree(os.path.join(ROOT, folder), os.path.join(data, folder))
    with open(os.path.join(data, "Questionnaires", "co-sleeping.json")) as file:
        questionnaire = json.load(file)
    hidden = [f"{name}." if name.startswith("common.") else f"state.{name}."
              for name, state in questionnaire["states"].items() if state["audience"] != "parent"]
    number = 0
    for name in ("co-sleeping", "common"):
        path = os.path.join(data, "Localizations", f"{name}.xcstrings")
        number = make_sing(path, ("prompt.", "action.", *hidden), number)
    expect(number > 40, f"only {number} words are for the practitioner alone")
    return data


def make_sing(path, hidden, number):
    """Puts a canary into each text whose key begins so; gives how many there are by now."""
    with open(path) as file:
        catalogue = json.load(file)
    for key, entry in catalogue["strings"].items():
        if key.startswith(hidden):
            for localization in entry["localizations"].values():
                number += 1
                unit = localization["stringUnit"]
                unit["value"] = f"CANARY{number} {unit['value']}"
    with open(path, "w") as file:
        json.dump(catalogue, file, ensure_ascii=False)
    return number


@trial("no word meant for the practitioner alone, and no name of a word, is shown to a parent")
def canaries(place):
    data = with_canaries(place)
    for seed in range(50):
        family = Typist(1000 + seed)
        screen = Screen(place, *TALK, "--data", data)
        shown = {"talk": family.hold(screen)}
        word = place.run("list", status=DONE).output.splitlines()[-1].split()[0]
        papers = PARENTS_PAPERS + [["resume"], ["resume", "--bogus"], ["advice", "--as", "csv"]]
        for command, *options in papers if seed % 5 == 0 else papers[:1]:
            paper = place.run(command, word, *options, "--data", data)
            shown[" ".join([command, *options])] = paper.output + paper.messages
        for name, text in shown.items():
            sung = re.findall(rf".*(?:CANARY|{KEY}).*", text)
            expect(not sung, f"seed {1000 + seed}, {name}: {sung[:3]}")
    # The canaries are alive: the practitioner meets them.
    after = place.run("after", word, "--data", data, typed="3\n" * 8 + "p\n")
    expect("CANARY" in after.output, f"no canary where there should be: {after.output}")


# What a family that shares the bed says, by the question; the rest is as in a settled family.
SHARING = {
    "Your answers": "done", "What helps keep": "done", "Type go on": "go on", "Press Enter": "",
    "Who am I talking with": "1", "been born yet": "1", "signs right now": "10", "or twins": "1",
    "When was your baby born": "5 March 2026", "weigh at birth": "3400",
    "weeks did the pregnancy": "40", "sleep last night": "1", "last 2 weeks": "9",
    "laid down to sleep": "1", "room with you": "1", "cot or Moses basket for": "1",
    "in the cot?": "7", "cot mattress": "6", "sleeps indoors": "7", "smoking in the pregnancy": "2",
    "Who looks after": "1", "anyone else": "2", "fall asleep in a bed": "1", "smoke or vape": "3",
    "last have a drink": "2", "How much was it": "1", "make them sleepy": "5",
    "safer sleep with them": "1", "How tired": "1", "feed your baby at night": "1",
    "at night from now on": "1", "any of these be near": "4", "in the morning": "In the cot.",
    "How well did I explain": "1",
}

# Sensitive questions, and two answers each that lead to the same questions.
SENSITIVE = [
    ("signs right now", "1", "4"), ("signs right now", "9", "1 8"),
    ("smoking in the pregnancy", "1", "2"), ("smoke or vape", "1", "3"),
    ("smoke or vape", "2", "r"), ("last have a drink", "1", "2"), ("last have a drink", "4", "5"), ("How much was it", "1", "2"),
    ("make them sleepy", "1", "5"), ("make them sleepy", "3", "2 4"),
]


def after_the_answer(place, question, answer):
    """All that a talk shows from a sensitive answer to its advice, with every way to look back; and
    the leaflet."""
    screen, seen, given = Screen(place, *TALK), "", False
    shown = screen.read()
    for _ in range(120):
        asked = " ".join(shown.split())
        if given and "What helps keep" in asked:
            break
        found = [key for key in SHARING if key in asked.split("Question: ")[-1]]
        expect(found, f"an unknown screen: {shown}")
        if found[0] == question and not given:
            given = True
            shown = screen.answer(answer)
            seen += shown
            # The urgent screen comes first, where there is one.
            looks = ["go on"] if "Type go on" in shown else []
            for line in looks + ["v", "done", "b", "?", "k"]:
                shown = screen.answer(line)
                seen += shown
            left = screen.answer("p")
            seen += re.sub(r"resume \w+", "resume", left)
            expect(screen.status() == DONE, "the pause failed")
            screen = Screen(place, "resume", word_in(left))
            shown = screen.read()
        else:
            shown = screen.answer(SHARING[found[0]])
        if given:
            seen += shown
    seen = seen.split("What helps keep")[0]
    screen.answer("done")
    screen.kill()
    word = word_in(left)
    return seen, place.run("advice", word, status=DONE).output


@trial("a sensitive answer is never shown again in the talk, and never told by the leaflet")
def sensitive_answers(place):
    for question, one, other in SENSITIVE:
        first, second = (after_the_answer(place, question, answer) for answer in (one, other))
        for name, left, right in zip(("talk", "leaflet"), first, second):
            expect(left == right, f"{question} {one} or {other}, {name}: "
                   + difference(left, right))
        expect("Your answers" in first[0] and "Back to: " in first[0], "nothing was looked back at")


run()
