#!/usr/bin/env python3
"""A computer whose clock is wrong, or that has run out of something: told, and nothing is lost."""

import json
import resource

from nightlight import DATA, DONE, at, expect, permitted_strace, run, trial, word_in

TYPED = "\n1\n1\n10\n1\np\n"
OUT_OF_RESOURCES = 71


@trial("at any time that a clock can show, a talk is held and gone on with")
def any_time(place):
    for moment in ("1970-01-01 00:00:10", "1999-12-31 23:59:59", "2024-02-29 12:00:00",
                   "2026-03-29 01:30:00", "2026-10-25 01:30:00", "2027-11-30 23:59:00"):
        talk = place.talk(TYPED, under=at(moment))
        expect("Paused. 3 answers" in talk.output, f"{moment}: {talk.output}{talk.messages}")
        again = place.run("resume", word_in(talk.output), typed="p\n", under=at(moment))
        expect("Welcome back. 3 answers" in again.output, f"{moment}: {again.messages}")
    place.verify()


@trial("after their last day the questions are refused, with what to do")
def after_the_last_day(place):
    for moment in ("2027-12-01 00:00:01", "2038-01-19 03:14:08", "2100-02-28 23:59:59"):
        refused = place.talk(TYPED, status=DATA, under=at(moment))
        expect("help:" in refused.messages and "Question" not in refused.output, refused.messages)


@trial("a clock that went backwards is told in the record, and changes no order")
def backwards(place):
    word = word_in(place.talk(TYPED, status=DONE, under=at("2026-05-14 10:00:00")).output)
    place.run("resume", word, typed="u\n3400\np\n", status=DONE, under=at("2026-05-13 10:00:00"))
    record = json.loads(place.run("record", word, "--as", "json", status=DONE).output)
    expect(record["clockWentBackwards"] is True, "the record does not say so")
    asked = [answer["question"]["state"] for answer in record["said"]]
    expect(asked == ["born", "ill-now", "how-many", "birth-weight"], f"another order: {asked}")
    place.verify()


@trial("with too few files to open, it ends with 71 or does its work, and says no more than is so")
def few_files(place):
    strace, word, ended = permitted_strace(), word_in(place.talk(TYPED).output), set()
    for few in range(4, 16, 2):
        limited = place.run("resume", word, typed="u\nundo\np\n", preexec_fn=lambda: (
            resource.setrlimit(resource.RLIMIT_NOFILE, (few, few))))
        # With still fewer, the program cannot even be loaded.
        ended.add(limited.returncode)
        expect(limited.returncode in (DONE, OUT_OF_RESOURCES, 127), f"{few}: {limited.messages}")
        expect("Saved." not in limited.output or "Taken back" in limited.output, limited.output)
    for first in range(1, 160, 8):
        limited = place.run("resume", word, typed="u\nundo\np\n", under=[
            *strace, "trace=openat", "-e", f"inject=openat:error=EMFILE:when={first}+"])
        ended.add(limited.returncode)
        expect(limited.returncode in (DONE, OUT_OF_RESOURCES, 127),
               f"from {first} on: {limited.returncode} {limited.messages}")
    expect({DONE, OUT_OF_RESOURCES} <= ended, f"it ended only with {ended}")
    expect("Welcome back. 3 answers" in place.run("resume", word, typed="p\n").output, "lost")
    place.verify()


run()
