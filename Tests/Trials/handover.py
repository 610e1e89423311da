#!/usr/bin/env python3
"""A case on its way: from the ward to the community midwife, and on to the health visitor."""

import os
import random
import re
import shutil
import subprocess
import time

from nightlight import (
    DATA, DONE, IN_USE, NOT_WRITTEN, PROGRAM, Place, Screen, expect, permitted_strace, run,
    trial)

DIFFERENT = 1
# The calls by which a program changes a disk, or says that it has.
CALLS = ["pwrite64", "fdatasync", "fsync", "ftruncate", "unlink", "openat", "write"]
VISIT = ("--case", "C-1", "--on", "2026-05-14")
# A talk that is paused after the baby's weight, and lines that go on with it.
BEGUN = "\n1\n1\n10\n1\n3 May 2026\n2400\np\n"
GONE_ON = "u\nu\np\n"
ENDED = "finish\ndone\n"


class Home(Place):
    """A ward, a community midwife or a health visitor: each with a store of their own."""

    def hand_over(self, name):
        self.run("handover", "C-1", "-o", name, status=DONE)
        return name

    def take(self, name, status=DONE, **options):
        return self.run("take", name, status=status, **options)

    def words(self):
        return [line.split("  ")[0] for line in self.run("list", status=DONE).output.splitlines()]

    def events(self):
        """What the store holds of each session, without the notes of where it came from."""
        return counts_in(self.run("verify", status=DONE).output)

    def records(self):
        return self.run("record", "--case", "C-1", "--as", "json", "--audience", "practitioner",
                        status=DONE).output


@trial("from the ward to the community midwife and the health visitor, nothing is lost or doubled")
def over_three_stores(ward):
    with Home() as community, Home() as visitor:
        home(ward).talk(BEGUN, *VISIT, status=DONE)
        word = ward.words()[0]
        first = ward.hand_over(ward.path("first"))
        again = ward.hand_over(ward.path("again"))
        expect(content(first) == content(again), "the same case gives other bytes")
        expect(os.stat(first).st_mode & 0o777 == 0o600, "others may read the file")
        expect(b"NOT ENCRYPTED" in content(first)[:100], "the file does not say what it is")

        # The community midwife takes it, goes on with the talk, and holds one of her own.
        shown = community.take(first).output
        expect("taken, with" in shown and "NOT ENCRYPTED" in shown, shown)
        expect(community.records() == ward.records(), "the midwife has another record")
        expect("taken 20" in community.run("list").output, "the list does not say it was taken")
        expect(digest_in(shown) in community.run("verify").output, "verify does not say from where")
        community.run("resume", word, typed=GONE_ON, status=DONE)
        community.talk(BEGUN, *VISIT, status=DONE)
        community.talk(BEGUN, "--case", "C-2", status=DONE)

        # The ward's file is older now: it is told, and changes nothing.
        before = community.records()
        shown = community.take(first, DIFFERENT).output
        expect("KEPT" in shown and "here" in shown and "in the file" in shown, shown)
        expect("Nothing was taken." in shown, shown)
        expect(community.records() == before, "older went over newer")

        second = community.hand_over(community.path("second"))
        visitor.take(second)
        expect(visitor.records() == before, "the health visitor has another record")
        expect(visitor.events()[0] == 2, "a case of somebody else came along")

        # Back on the ward the same file brings what it lacks, and again nothing.
        expect("goes on" in ward.take(second).output, "the ward does not go on")
        expect(ward.records() == before, "the ward has another record")
        expect("everything is here already" in ward.take(second).output, "taken twice")
        third = ward.hand_over(ward.path("third"))
        expect(content(third) == content(second), "the same case gives other bytes elsewhere")
        for place in (ward, community, visitor):
            place.verify()
        return


@trial("who both went on with a session sees the differences side by side, and keeps their own")
def diverged(ward):
    with Home() as community:
        home(ward).talk(BEGUN, *VISIT, status=DONE)
        word = ward.words()[0]
        community.take(ward.hand_over(ward.path("first")))
        ward.run("resume", word, typed="u\n" + "p\n", status=DONE)
        community.run("resume", word, typed=ENDED, status=DONE)
        community.talk(BEGUN, *VISIT, status=DONE)
        mine, events = ward.records(), ward.events()
        shown = ward.take(community.hand_over(community.path("second")), DIFFERENT).output
        expect("NOT TAKEN" in shown and "side" not in shown, shown)
        expect(re.search(r"^\s+here\s+in the file$", shown, re.MULTILINE), shown)
        expect("not sure" in shown, f"the answer that differs is not shown: {shown}")
        # The other session of the file is taken all the same.
        expect(ward.events()[0] == events[0] + 1, "the other session was not taken")
        expect(mine[1:-3].strip() in ward.records(), "the session that was here has changed")
        ward.verify()


@trial("killed at thirty moments while it takes a file, it has taken all or nothing")
def killed_at_any_moment(ward):
    chance = random.Random(20260514)
    home(ward).talk(BEGUN, *VISIT, status=DONE)
    file = ward.hand_over(ward.path("file"))
    whole = ward.events()
    begun = time.monotonic()
    with Home() as unhurried:
        unhurried.take(file)
    takes = time.monotonic() - begun
    for _ in range(30):
        with Home() as community:
            process = subprocess.Popen(
                [PROGRAM, "take", file], env=community.environment(), stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(chance.uniform(0, takes))
            process.kill()
            process.wait()
            is_completed(community, file, whole, "killed")


@trial("killed at every call that touches the disk, it has taken all or nothing, and completes")
def killed_at_every_call(ward):
    strace = permitted_strace()
    home(ward).talk(BEGUN, *VISIT, status=DONE)
    first = ward.hand_over(ward.path("first"))
    ward.run("resume", ward.words()[0], typed=GONE_ON, status=DONE)
    ward.talk(BEGUN, *VISIT, status=DONE)
    second, whole = ward.hand_over(ward.path("second")), ward.events()
    with Home() as begun:
        begun.take(first)
        part = begun.events()
        moments = [(call, number) for call in CALLS for number in numbers_of(call, begun, second)
                   if call != "openat" or number % 3 == 0]
        expect(len(moments) > 40, f"few calls: {moments}")
        for call, number in moments:
            with Home() as community:
                shutil.copytree(begun.store, community.store)
                killed = community.run(
                    "take", second,
                    under=[*strace, f"trace={call}", "-e",
                           f"inject={call}:signal=KILL:when={number}"])
                moment = f"killed at {call} {number}"
                expect(killed.returncode < 0, f"{moment}: it was not")
                is_completed(community, second, whole, moment, or_has=part)


@trial("on a full disk nothing of a file is taken, with status 74, and all of it once there is space")
def full_disk(ward):
    strace = permitted_strace()
    home(ward).talk(BEGUN, *VISIT, status=DONE)
    file, whole = ward.hand_over(ward.path("file")), ward.events()
    numbers = numbers_of("pwrite64", None, file)
    for number in numbers[::max(1, len(numbers) // 12)]:
        with Home() as community:
            finished = community.run(
                "take", file, under=[*strace, "trace=pwrite64", "-e",
                                     f"inject=pwrite64:error=ENOSPC:when={number}+"])
            moment = f"full from write {number}"
            # After the commit the head files alone are behind, which the next taking puts right.
            expect(finished.returncode in (NOT_WRITTEN, DONE),
                   f"{moment}: {finished.returncode} {finished.messages}")
            if "nothing of" in finished.messages:
                expect("C-1" not in community.run("list").output, f"{moment}: it was taken")
            is_completed(community, file, whole, moment)


@trial("a file is refused while a session of it is open in another window, with status 75")
def open_elsewhere(ward):
    home(ward).talk(BEGUN, *VISIT, status=DONE)
    with Home() as community:
        file = ward.hand_over(ward.path("file"))
        community.take(file)
        screen = Screen(community, "resume", community.words()[0])
        screen.read()
        finished = community.take(file, IN_USE)
        expect(finished.messages.strip(), "no message")
        screen.answer("p")
        screen.status()
        # It was gone on with, be it for a pause alone: the file is older now.
        community.take(file, DIFFERENT)


@trial("a file with any byte changed or cut off anywhere is refused, and the store is not touched")
def damaged(ward):
    chance = random.Random(7)
    home(ward).talk(BEGUN, *VISIT, status=DONE)
    whole = content(ward.hand_over(ward.path("file")))
    with Home() as community:
        for number in range(16):
            damaged, place = bytearray(whole), chance.randrange(len(whole))
            if number % 2:
                damaged = damaged[:place]
            else:
                damaged[place] ^= 1 << chance.randrange(8)
            path = community.path("damaged")
            with open(path, "wb") as file:
                file.write(damaged)
            finished = community.take(path, DATA)
            expect(path in finished.messages, finished.messages)
            expect(not os.path.exists(community.store), "a store was made for a damaged file")


# Helpers

def home(place):
    """The place of a trial with what a home can do."""
    place.__class__ = Home
    return place


def content(path):
    with open(path, "rb") as file:
        return file.read()


def digest_in(shown):
    return re.search(r"digest ([0-9a-f]{64})", shown)[1]


def is_completed(community, file, whole, moment, or_has=(0, 0)):
    """Expects all or nothing to be there, and all of it after the file is taken again."""
    if os.path.exists(os.path.join(community.store, "store.db")):
        verified = community.run("verify")
        # The database of a new store may not be finished.
        if verified.returncode == DONE:
            found = counts_in(verified.output)
            expect(found in (whole, or_has), f"{moment}: a part: {verified.output}")
    community.take(file)
    verified = community.run("verify", status=DONE).output
    expect(counts_in(verified) == whole, f"{moment}: not completed: {verified}")
    expect("note:" not in verified, f"{moment}: a witness is behind: {verified}")


def counts_in(verified):
    counts = re.search(r"^Sound: (\d+) sessions?, (\d+) events?", verified, re.MULTILINE)
    expect(counts, verified)
    return int(counts[1]), int(counts[2])


def numbers_of(call, begun, file):
    """The numbers of such calls that taking a file makes from when it first touches the store."""
    with Home() as community:
        if begun:
            shutil.copytree(begun.store, community.store)
        log = community.path("calls")
        community.run("take", file, under=[
            *permitted_strace(log), "trace=" + ",".join(CALLS)], status=DONE)
        counted, numbers, is_touched = 0, [], False
        with open(log) as lines:
            for line in lines:
                found = re.match(r"\d+\s+(\w+)\(", line)
                is_touched = is_touched or community.store in line
                counted += bool(found) and found[1] == call
                if is_touched and found and found[1] == call:
                    numbers.append(counted)
        return numbers


run()
