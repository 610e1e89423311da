#!/usr/bin/env python3
"""A disk that is full, read-only or failing: nothing is said to be saved that is not."""

import os
import re
import resource
import shutil
import subprocess
import time

from nightlight import (
    CANNOT_CREATE, DONE, IN_USE, NOT_WRITTEN, Place, Screen, Skip, expect, permitted_strace, run,
    trial, word_in)

BEGINNING = ["", "1", "1", "10", "1"]
TYPED = "".join(line + "\n" for line in BEGINNING)


class SmallDisk(Place):
    """A place on a disk of its own, which can be filled, freed and made read-only."""

    def __init__(self, kilobytes):
        super().__init__()
        if os.geteuid() != 0 or not shutil.which("unshare"):
            raise Skip("only root may mount a disk, and with unshare")
        self.holder = subprocess.Popen(
            ["unshare", "--mount", "sh", "-c",
             'mount -t tmpfs -o size="$1"k none "$2" && echo ready && exec sleep 600', "sh",
             str(kilobytes), self.folder], stdout=subprocess.PIPE)
        if self.holder.stdout.readline() != b"ready\n":
            self.__exit__()
            raise Skip("a disk may not be mounted here")
        self.there = ["nsenter", "--mount", f"--target={self.holder.pid}"]
        self.filler = f"/proc/{self.holder.pid}/root{self.folder}/filler"

    def __exit__(self, *_):
        self.holder.kill()
        self.holder.wait()
        super().__exit__()

    def fill(self):
        with open(self.filler, "wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError:
                pass

    def free(self):
        os.remove(self.filler)

    def make_read_only(self):
        subprocess.run([*self.there, "mount", "-o", "remount,ro", self.folder], check=True)

    def run(self, *arguments, **options):
        return super().run(*arguments, under=self.there, **options)

    def begin(self):
        screen = Screen(self, "talk", "co-sleeping", under=self.there)
        screen.read()
        for line in BEGINNING:
            screen.answer(line)
        return screen


def answer_until_refused(screen, fill):
    """Answers one question after the other, each on a disk filled up again, until one cannot be
    kept; gives how many were, and what was said."""
    for kept in range(60):
        fill()
        shown = screen.answer("u")
        if "NOT SAVED" in shown:
            return kept, shown
        expect("Saved." in shown, f"neither saved nor not saved: {shown}")
    raise AssertionError("the disk takes whatever comes")


@trial("on a full disk an answer is NOT SAVED, is told what to do, and is kept once there is space")
def full_disk(_):
    with SmallDisk(1500) as disk:
        screen = disk.begin()
        kept, shown = answer_until_refused(screen, disk.fill)
        expect("NOT SAVED: this computer's disk is full." in shown, shown)
        expect("Free some space and type retry" in " ".join(shown.split()), shown)
        shown = screen.answer("retry")
        expect("NOT SAVED" in shown and "Saved." not in shown, f"still full: {shown}")
        disk.free()
        shown = screen.answer("retry")
        expect(shown.startswith("Saved."), f"after space was made: {shown}")
        shown = screen.answer("p")
        count = 3 + kept + 1
        expect(f"Paused. {count} answers" in shown, f"not {count}: {shown}")
        expect(screen.status() == DONE, "a pause is not a failure")
        disk.verify()
        resumed = disk.run("resume", word_in(shown), typed="p\n", status=DONE).output
        expect(f"Welcome back. {count} answers" in resumed, resumed)


@trial("who leaves a full disk is told that the last answer is NOT SAVED, with status 74")
def leaving_a_full_disk(_):
    for leaving in ("p", None):
        with SmallDisk(1500) as disk:
            screen = disk.begin()
            kept, _ = answer_until_refused(screen, disk.fill)
            if leaving:
                screen.type(leaving)
            else:
                os.write(screen.end, b"\x04")
            shown = screen.rest()
            expect("NOT SAVED" in shown, f"on leaving: {shown}")
            status = screen.close()
            expect(status == NOT_WRITTEN, f"left with {status}: {shown}")
            disk.free()
            disk.verify()
            resumed = disk.run("resume", typed="p\n", status=DONE).output
            expect(f"Welcome back. {3 + kept} answers" in resumed, resumed)


@trial("on a disk of any size, nothing is lost that was said to be saved")
def disks_of_many_sizes(_):
    refused = 0
    for kilobytes in range(300, 1300, 70):
        with SmallDisk(kilobytes) as disk:
            talk = disk.talk(TYPED + "u\n" * 30)
            expect(talk.returncode >= 0, f"{kilobytes} KiB: died by signal {-talk.returncode}")
            refused += "NOT SAVED" in talk.output
            saved = max(0, len(re.findall(r"^Saved\.", talk.output, re.MULTILINE)) - 1)
            listed = disk.run("list")
            if listed.returncode != DONE or "answer" not in listed.output:
                expect(saved == 0, f"{kilobytes} KiB: {saved} answers are gone")
                continue
            disk.verify()
            resumed = disk.run("resume", typed="p\n").output
            count = re.search(r"Welcome back\. (\d+) answer", resumed)
            # The roster is kept like an answer, and counted as none.
            expect(count is None or saved - 1 <= int(count[1]) <= saved + 1,
                   f"{kilobytes} KiB: said {saved}, has {resumed[:80]}")
    expect(refused > 0, "no disk was small enough")


@trial("a store that cannot be made ends a talk before its first question, with status 73")
def no_place_for_a_store(place):
    with open(place.path("file"), "w"):
        pass
    for path in (place.path("file", "store"), "/proc/nightlight/store"):
        talk = place.talk(TYPED, "--store", path, status=CANNOT_CREATE)
        expect("Question" not in talk.output, talk.output)
        expect(talk.messages.strip(), "no message")


@trial("a read-only store can be read, and a talk is refused before its first question")
def read_only_store(_):
    with SmallDisk(3000) as disk:
        word = word_in(disk.talk(TYPED + "p\n", status=DONE).output)
        disk.make_read_only()
        expect(word in disk.run("list", status=DONE).output, "list")
        disk.verify()
        expect(disk.run("record", word, status=DONE).output, "record")
        expect(disk.run("advice", word, status=DONE).output, "advice")
        for arguments in (["talk", "co-sleeping"], ["resume", word]):
            refused = disk.run(*arguments, typed=TYPED, status=CANNOT_CREATE)
            expect("Question" not in refused.output, refused.output)


def watch(place, word, typed, *injections):
    """Resumes a session with every write and sync written down."""
    return place.run("resume", word, typed=typed, under=watching(place, *injections))


def watching(place, *injections):
    strace = permitted_strace(place.path("calls"))
    words = [part for injection in injections for part in ("-e", injection)]
    return [strace[0], "-y", "-s", "4096", *strace[1:],
            "trace=pwrite64,fdatasync,fsync,write,clone,clone3", *words]


# Long enough for a program to work out what the next line may lead to, which only a terminal that
# is quiet gives it the time for.
READING = 0.8


def calls(path):
    """The calls in order: a write where it began, a sync where it ended."""
    begun = {}
    for line in open(path, errors="replace"):
        thread, call = line.split(maxsplit=1)
        if call.startswith("<..."):
            # The rest of a call in the midst of which the other thread made one.
            call = begun.pop(thread, "") + call
            if call.startswith(("write(", "pwrite64(")):
                continue
        elif "<unfinished ...>" in call:
            begun[thread] = call
            if not call.startswith(("write(", "pwrite64(")):
                continue
        yield call


def unsynced_acknowledgements(path):
    """How many were said to be saved, and which of them while a write was not on the disk yet."""
    # The events are in the write-ahead log. Their head is a second witness, which may lag behind.
    acknowledged, early, waiting = 0, [], set()
    for line in calls(path):
        call = re.match(r"(\w+)\(\d+<([^>]*)>", line)
        if not call:
            continue
        kind, file = call.groups()
        succeeded = re.search(r"= \d+\b(?! \w+ \()", line) is not None
        if kind == "pwrite64" and file.endswith("-wal"):
            waiting.add(file)
        elif kind in ("fdatasync", "fsync") and succeeded:
            waiting.discard(file)
        elif kind == "write" and re.search(r"\"(?:[^\"]*\\n)?(?:Saved|Taken back)", line):
            acknowledged += 1
            if waiting:
                early.append(line[:80])
    return acknowledged, early


@trial("nothing is said to be saved before the disk has it")
def synced_before_said(place):
    word = word_in(place.talk(TYPED + "p\n", status=DONE).output)
    watch(place, word, "u\n" * 8 + "undo\np\n")
    acknowledged, early = unsynced_acknowledgements(place.path("calls"))
    expect(acknowledged >= 9, f"only {acknowledged} acknowledgements were seen")
    expect(not early, f"said too early: {early}")


@trial("nor where what the answer leads to was worked out while somebody read")
def synced_before_said_to_readers(place):
    word = word_in(place.talk(TYPED + "p\n", status=DONE).output)
    screen = Screen(place, "resume", word, under=watching(place), reading=READING)
    screen.read()
    for _ in range(4):
        expect("Saved." in screen.answer("u"), "an answer is not kept")
    screen.answer("p")
    screen.close()
    acknowledged, early = unsynced_acknowledgements(place.path("calls"))
    expect(acknowledged >= 4, f"only {acknowledged} acknowledgements were seen")
    expect(not early, f"said too early: {early}")
    # What was not foreseen is composed on a second thread.
    with open(place.path("calls"), errors="replace") as lines:
        told = "".join("s" if "Saved." in line else "t" for line in lines
                       if "Saved." in line or re.search(r"clone3?\(", line))
    told = told[told.find("s"):told.rfind("s") + 1]
    expect(told == "ssss", f"not all was foreseen: {told}")
    place.verify()


@trial("when the disk fails to sync what was foreseen, it is not said to be saved until a retry")
def failing_sync_of_the_foreseen(place):
    word, told = word_in(place.talk(TYPED + "p\n", status=DONE).output), 0
    for number in range(1, 7):
        screen = Screen(
            place, "resume", word, reading=READING,
            under=watching(place, f"inject=fdatasync:error=EIO:when={number}"))
        screen.read()
        for line in ("u", "retry", "p"):
            told += "NOT SAVED" in screen.answer(line)
        screen.close()
        _, early = unsynced_acknowledgements(place.path("calls"))
        expect(not early, f"sync {number}: said too early: {early}")
        place.verify()
    expect(told > 0, "no failure was told")


@trial("when the disk fails to sync, nothing is said to be saved that was not synced since")
def failing_sync(place):
    word, told = word_in(place.talk(TYPED + "p\n", status=DONE).output), 0
    for number in range(1, 13):
        failing = watch(
            place, word, "u\nretry\np\n", f"inject=fdatasync:error=EIO:when={number}")
        _, early = unsynced_acknowledgements(place.path("calls"))
        expect(not early, f"sync {number}: said too early: {early}")
        told += "NOT SAVED" in failing.output
        expect(failing.returncode in (DONE, NOT_WRITTEN), f"sync {number}: {failing.messages}")
        place.verify()
    expect(told > 0, "no failure was told")


@trial("when every sync fails, nothing at all is said to be saved, and the status is 74")
def failing_for_good(place):
    word = word_in(place.talk(TYPED + "p\n", status=DONE).output)
    failing = watch(place, word, "u\nretry\np\n", "inject=fdatasync:error=EIO:when=1+")
    expect("Saved." not in failing.output, failing.output)
    expect(failing.returncode == NOT_WRITTEN, f"{failing.returncode}: {failing.messages}")
    place.verify()


@trial("where there is no space for a while, the answer is kept after a retry")
def no_space_for_a_while(place):
    word, told = word_in(place.talk(TYPED + "p\n", status=DONE).output), 0
    for number in range(1, 12, 2):
        before = place.run("resume", word, typed="p\n", status=DONE).output
        count = int(re.search(r"Welcome back\. (\d+) answer", before)[1])
        short = watch(
            place, word, "u\nretry\nretry\n/p\n",
            f"inject=pwrite64:error=ENOSPC:when={number}..{number + 2}")
        told += "NOT SAVED: this computer's disk is full." in short.output
        expect(short.returncode in (DONE, NOT_WRITTEN), f"write {number}: {short.messages}")
        said = len(re.findall(r"^Saved\.", short.output, re.MULTILINE))
        after = place.run("resume", word, typed="p\n", status=DONE).output
        kept = int(re.search(r"Welcome back\. (\d+) answer", after)[1]) - count
        expect(said <= kept <= 1, f"write {number}: said {said}, kept {kept}\n{short.output}")
        place.verify()
    expect(told > 0, "no failure was told")


@trial("a file that may not grow is an answer NOT SAVED, and no death")
def file_size_limit(place):
    word = word_in(place.talk(TYPED + "p\n", status=DONE).output)
    size = 40 * 1024
    stopped = place.run("resume", word, typed="u\n" * 60, preexec_fn=lambda: resource.setrlimit(
        resource.RLIMIT_FSIZE, (size, size)))
    expect(stopped.returncode >= 0, f"died by signal {-stopped.returncode}")
    expect(stopped.returncode == NOT_WRITTEN, f"{stopped.returncode}: {stopped.messages}")
    expect("NOT SAVED" in stopped.output + stopped.messages, stopped.output)
    place.verify()


@trial("a session is open in one place only; the next gets in as soon as the holder is gone")
def one_at_a_time(place):
    holder = Screen(place, "talk", "co-sleeping")
    holder.read()
    for line in BEGINNING:
        holder.answer(line)
    word = place.run("list", status=DONE).output.split()[0]
    waits = []
    for _ in range(4):
        begun = time.monotonic()
        refused = place.run("resume", word, typed="u\n", status=IN_USE)
        waits.append(time.monotonic() - begun)
        expect("Saved" not in refused.output, refused.output)
        expect(refused.messages.strip(), "no message")
    expect(min(waits) < 1, f"it took {waits} s to be refused")
    expect("Saved." in holder.answer("u"), "the holder was disturbed")
    holder.kill()
    resumed = place.run("resume", word, typed="p\n", status=DONE).output
    expect("Welcome back. 4 answers" in resumed, resumed)


run()
