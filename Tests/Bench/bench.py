"""Measures the program beside others, in one run on one machine.

Usage: bench.py PROGRAM

Every figure is the median of 21 runs; the programs take turns, so that whatever else the machine
does falls on all of them alike. What counts is the ratio: the times are those of this machine.
"""

import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import venv

from terminal import Terminal

RUNS = 21
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
PROMPT = b"> "
# Seconds between a question and its answer. People take longer; whatever they take, the processor
# has been used by others meanwhile.
READING = 0.03


def questionary():
    """A Python with questionary in it, made once under .build-bench."""
    folder = os.path.join(ROOT, ".build-bench", "venv")
    python = os.path.join(folder, "bin", "python")
    if not os.path.exists(python):
        venv.create(folder, with_pip=True)
        subprocess.run(
            [python, "-m", "pip", "install", "--quiet", "questionary==2.1.1"], check=True)
    return python


class Nightlight:
    """The program with a store of its own, in which the questionnaire has been checked once."""

    def __init__(self, program):
        self.program = program
        self.store = os.path.join(ROOT, ".build-bench", "store")
        shutil.rmtree(self.store, ignore_errors=True)
        self.command = [program, "talk", "co-sleeping", "--store", self.store]
        subprocess.run(self.command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)

    def start(self):
        terminal = Terminal(self.command)
        return terminal, terminal.wait_for(PROMPT) - terminal.started


def start_of(command, marker):
    terminal = Terminal(command)
    seconds = terminal.wait_for(marker) - terminal.started
    terminal.end()
    return seconds


def answers(terminal, count, line=b"u\n"):
    """Seconds from an answer to the next question, for a few of the first questions."""
    for first in (b"\n", b"1\n", b"1\n", b"10\n"):
        terminal.type(first)
        terminal.wait_for(PROMPT)
    seconds = []
    for _ in range(count):
        terminal.rest(READING)
        typed = terminal.type(line)
        seconds.append(terminal.wait_for(PROMPT) - typed)
    return statistics.median(seconds)


class Floor:
    """The least that an answer can cost at a terminal: a program in C that does nothing else."""

    def __init__(self, folder):
        self.program = os.path.join(folder, "floor")
        subprocess.run(
            ["cc", "-O2", os.path.join(HERE, "floor.c"), "-lsqlite3", "-o", self.program],
            check=True)
        self.database = os.path.join(folder, "floor.db")

    def seconds(self, count, *room):
        terminal = Terminal([self.program, self.database, *room])
        terminal.wait_for(PROMPT)
        seconds = answers(terminal, count)
        terminal.end()
        return seconds


class Commit:
    """One row a commit, in SQLite as the store uses it, on the disk that the store is on."""

    def __init__(self, folder):
        self.database = sqlite3.connect(
            os.path.join(folder, "commit.db"), isolation_level=None)
        self.database.execute("PRAGMA journal_mode=WAL")
        self.database.execute("PRAGMA synchronous=FULL")
        self.database.execute("CREATE TABLE event(body BLOB)")

    def seconds(self, count):
        seconds = []
        for _ in range(count):
            time.sleep(READING)
            begun = time.perf_counter()
            self.database.execute("INSERT INTO event VALUES (?)", (bytes(256),))
            seconds.append(time.perf_counter() - begun)
        return statistics.median(seconds)


def report(name, own, other, limit, unit="ms", scale=1e3):
    own, other = statistics.median(own) * scale, statistics.median(other) * scale
    ratio = own / other
    verdict = "ok" if ratio <= limit else "ABOVE"
    print(f"{name}: {own:.2f} {unit} to {other:.2f} {unit}, ratio {ratio:.3f}"
          f" (at most {limit:.3f}: {verdict})")
    return ratio <= limit


def compare(name, seconds, commit):
    """A figure without a limit, which tells where the one with a limit comes from."""
    seconds, commit = statistics.median(seconds) * 1e3, statistics.median(commit) * 1e3
    print(f"  {name}: {seconds:.2f} ms, ratio {seconds / commit:.3f}")


def main():
    # On the disk that the store is on.
    with tempfile.TemporaryDirectory(dir=os.path.join(ROOT, ".build-bench")) as folder:
        return measure(os.path.abspath(sys.argv[1]), folder)


def measure(program, folder):
    python = questionary()
    nightlight = Nightlight(program)
    linked = subprocess.run(["ldd", program], capture_output=True, text=True).stdout
    build = "Swift libraries shared" if "libswiftCore" in linked else "Swift libraries static"
    print(f"Measured: {program}")
    print(f"Build: {build}; {os.path.getsize(program) / 2**20:.1f} MiB; store not encrypted,"
          " questionnaire checked before")
    print(f"Median of {RUNS} runs, taking turns; {os.cpu_count()} processors")
    own, loop, peer, memory, answer, commit = [], [], [], [], [], []
    unforeseen, least, least_with_room = [], [], []
    commits, floor = Commit(folder), Floor(folder)
    for _ in range(RUNS):
        loop.append(start_of(["bash", os.path.join(HERE, "read_loop.sh")], PROMPT))
        peer.append(start_of([python, os.path.join(HERE, "select_prompt.py")], b"varies"))
        terminal, seconds = nightlight.start()
        own.append(seconds)
        terminal.rest(1)
        memory.append(terminal.resident_kibibytes() / 1024)
        answer.append(answers(terminal, 5))
        terminal.end()
        commit.append(commits.seconds(5))
        # The same answer in more letters, which no program works out beforehand.
        terminal, _ = nightlight.start()
        unforeseen.append(answers(terminal, 5, b"unsure\n"))
        terminal.end()
        least.append(floor.seconds(5))
        least_with_room.append(floor.seconds(5, "room"))
    held = [
        report("start to first question, beside a bash read loop", own, loop, 3),
        report("start to first question, beside questionary select", own, peer, 0.1),
        report("answer to next question, beside one SQLite commit (WAL, FULL)", answer, commit, 1.3),
    ]
    compare("an answer that was not foreseen", unforeseen, commit)
    compare("a program in C that reads, commits and prints a line", least, commit)
    compare("the same with room in the log", least_with_room, commit)
    resident = statistics.median(memory)
    held.append(resident <= 16)
    print(f"resident after one idle second: {resident:.1f} MiB (at most 16:"
          f" {'ok' if held[-1] else 'ABOVE'})")
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
