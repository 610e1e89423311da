#!/usr/bin/env python3
"""Killed at any moment: whatever was said to be saved is there, once, and the talk goes on."""

import atexit
import functools
import json
import random
import re
import time

from nightlight import DONE, Place, Screen, expect, permitted_strace, run, trial
from script import CHANGED, SHORT, Reference, place_of

VISIT = ("--case", "C-1", "--on", "2026-05-14")


class KilledTalk:
    """A talk along a reference, in spite of all the killing."""

    def __init__(self, place, reference):
        self.place, self.reference = place, reference
        self.position = 0
        self.screen = Screen(place, "talk", "co-sleeping", *VISIT)
        shown = self.screen.read()
        self.word = place.run("list", status=DONE).output.splitlines()[-1].split()[0]
        expect(place_of(shown) == reference.steps[0].place, "the first screen is another one")

    @property
    def is_over(self):
        return self.position == len(self.reference.steps)

    def step(self):
        """Types the next line and waits for what it brings."""
        step = self.reference.steps[self.position]
        self.screen.answer(step.line)
        self.position += 1
        return step

    def kill(self, sent=0):
        """Kills the program while it deals with that many lines more; finds where it goes on."""
        shown = self.screen.kill()
        self._resume(
            self.reference.acknowledged(shown, self.position), self.position + sent)

    def go_on(self):
        """After a pause on purpose."""
        expect(self.screen.status() == 0, "a pause is not a failure")
        self._resume(self.position, self.position)

    def _resume(self, first, last):
        if last == len(self.reference.steps) and self._is_closed():
            self.position = last
            return
        self.screen = Screen(self.place, "resume", self.word)
        self.position = self.reference.find(self.screen.read(), first, last)

    def _is_closed(self):
        lines = self.place.run("list", status=DONE).output.splitlines()
        return any(line.startswith(self.word) and "talk over" in line for line in lines)


@functools.cache
def uninterrupted():
    """The talk that all others must come to be like, in a place that stays to the end."""
    place = Place()
    atexit.register(place.__exit__)
    return Reference(place, CHANGED, *VISIT)


def is_like(reference, place, word):
    """Expects the session to leave behind what the uninterrupted one does."""
    for name, left in (("record", said_in), ("leaflet", leaflet_of)):
        mine, theirs = left(place, word), left(reference.place, reference.word)
        expect(mine == theirs, f"the {name} is another one:\n{mine}\n{theirs}")


def leaflet_of(place, word):
    return place.run("advice", word, status=DONE).output


def said_in(place, word):
    """What the practitioner's record holds, without times and what was typed twice."""
    def timeless(value):
        if isinstance(value, list):
            return [timeless(element) for element in value]
        if isinstance(value, dict):
            return {key: timeless(element) for key, element in value.items()
                    if key not in ("at", "began", "last", "from", "until", "before", "integrity")}
        return value
    record = place.run(
        "record", word, "--as", "json", "--audience", "practitioner", status=DONE).output
    record = json.loads(record)
    expect(record["integrity"]["holds"], "the chain of events does not hold")
    return timeless(record)


@trial("killed after every acknowledgement, a talk ends as if nothing had happened")
def after_every_acknowledgement(place):
    reference = uninterrupted()
    talk = KilledTalk(place, reference)
    kills = 0
    while not talk.is_over:
        step = talk.step()
        if step.leaves:
            talk.go_on()
        elif step.is_acknowledged and not talk.is_over:
            talk.kill()
            kills += 1
            listed, counted = place.answers(talk.word), len(step.answered)
            expect(listed == counted, f"after {kills} kills, list counts {listed}, not {counted}")
    expect(kills > 30, f"only {kills} kills")
    place.verify()
    is_like(reference, place, talk.word)


@trial("killed at a hundred moments while lines come in, it loses nothing and doubles nothing")
def at_any_moment(place):
    chance = random.Random(20260514)
    reference = uninterrupted()
    kills, talk = 0, None
    while kills < 100 or not talk.is_over:
        if talk is None or talk.is_over:
            talk = KilledTalk(place, reference)
        ahead = reference.steps[talk.position:][:chance.randint(1, 5)]
        if any(step.leaves for step in ahead) or kills >= 100:
            if talk.step().leaves:
                talk.go_on()
            continue
        for step in ahead:
            talk.screen.type(step.line)
        time.sleep(chance.uniform(0, 0.004 * len(ahead)))
        talk.kill(sent=len(ahead))
        kills += 1
    place.verify()
    is_like(reference, place, talk.word)


# The calls by which a program changes a disk, or says that it has.
CALLS = ["pwrite64", "fdatasync", "fsync", "ftruncate", "unlink", "write", "openat"]


@trial("killed at every call that touches the disk, it has kept what it said, and goes on")
def at_every_call(place):
    strace = permitted_strace()
    reference = Reference(place, SHORT, *VISIT)
    typed = "".join(line + "\n" for line in SHORT)
    calls = calls_of(place, typed)
    expect(sum(map(len, calls.values())) > 50, f"the talk made few calls: {calls}")
    for call, numbers in calls.items():
        for number in numbers:
            listed = place.run("list").output.splitlines()
            killed = place.talk(
                typed, *VISIT, under=[*strace, f"trace={call}", "-e",
                                      f"inject={call}:signal=KILL:when={number}"])
            moment = f"killed at {call} {number}"
            expect(killed.returncode < 0, f"{moment}: it was not")
            left = [line for line in place.run("list", status=DONE).output.splitlines()
                    if line not in listed]
            # The echo of what is typed is no part of a screen.
            shown = re.sub(r"^>.*\n", "", killed.output, flags=re.MULTILINE)
            kept = reference.acknowledged(shown, 0)
            expect(left or kept == 0, f"{moment}: what was said to be saved is gone")
            if left:
                goes_on(place, reference, left[0].split()[0], kept, moment)
    place.verify()


def goes_on(place, reference, word, kept, moment):
    resumed = Screen(place, "resume", word)
    shown = resumed.read()
    try:
        # The first line keeps nothing; the pause at the end comes back to where it was typed.
        at = reference.find(shown, min(kept, len(SHORT) - 1), kept + 2)
    except AssertionError as error:
        raise AssertionError(f"{moment}: {error}")
    for step in reference.steps[at:]:
        if not resumed.has_ended:
            shown = resumed.answer(step.line)
    expect(resumed.status() == DONE, f"{moment}: the rest of the talk failed")
    expect("Paused. 3 answers" in shown, f"{moment}: the rest was another talk: {shown}")


@trial("killed while the store is made, it leaves nothing in the way of the next talk")
def while_the_store_is_made(place):
    strace = permitted_strace()
    moments = [(call, number) for call, numbers in calls_of(place, "p\n", fresh=True).items()
               for number in numbers]
    # A new store checks the whole questionnaire first, so that trying every moment would take long.
    for call, number in random.Random(1).sample(moments, 16):
        with Place() as fresh:
            fresh.talk("p\n", under=[*strace, f"trace={call}", "-e",
                                     f"inject={call}:signal=KILL:when={number}"])
            after = fresh.talk("p\n")
            expect(after.returncode == DONE, f"killed at {call} {number}: {after.messages}")
            fresh.verify()


def calls_of(place, typed, fresh=False):
    """The numbers of the calls that a talk makes from when it first touches its store."""
    strace = permitted_strace(place.path("calls"))
    with Place() as other:
        (other if fresh else place).talk(typed, *VISIT, under=[*strace, "trace=" + ",".join(CALLS)])
        store = (other if fresh else place).store
    made, counted, begun = {}, dict.fromkeys(CALLS, 0), False
    with open(place.path("calls")) as lines:
        for line in lines:
            found = re.match(r"\d+\s+(\w+)\(", line)
            if not found:
                continue
            counted[found[1]] += 1
            begun = begun or store in line
            if begun:
                made.setdefault(found[1], []).append(counted[found[1]])
    return made


run()
