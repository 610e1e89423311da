"""The built program from outside: a place to run it in, a screen to type at, and a tally.

A trial is a function marked with `@trial("what must hold")`. It gets a `Place` of its own and fails
by an assertion; `run()` tries all those of a script, says how it went and ends with the exit status.
"""

import fcntl
import os
import pty
import re
import select
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
import time
import traceback

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.path.abspath(os.environ.get(
    "NIGHTLIGHT_PROGRAM", os.path.join(ROOT, ".build", "debug", "nightlight")))

# The words of `sysexits.h`.
DONE, USAGE, DATA, NO_INPUT, CANNOT_CREATE, NOT_WRITTEN, IN_USE, NOT_ALLOWED, INTERRUPTED = (
    0, 64, 65, 66, 73, 74, 75, 77, 130)

# How long anything may take before it counts as hung.
PATIENCE = 60


class Skip(Exception):
    """This computer does not let the trial be held; the text says why."""


class Place:
    """A folder of its own with a store in it."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="nightlight-")
        self.store = os.path.join(self.folder, "store")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def environment(self, **variables):
        kept = {"PATH": os.environ["PATH"], "HOME": self.folder, "TZ": "Europe/London"}
        return {**kept, "NIGHTLIGHT_STORE": self.store, "SWIFT_BACKTRACE": "enable=no", **variables}

    def run(self, *arguments, typed=b"", under=(), status=None, variables=None, **options):
        """Runs to the end; the finished process has `output` and `messages` as text."""
        typed = typed.encode() if isinstance(typed, str) else typed
        options.setdefault("stdout", subprocess.PIPE)
        finished = subprocess.run(
            [*under, PROGRAM, *arguments], input=typed, stderr=subprocess.PIPE,
            env=self.environment(**(variables or {})), timeout=PATIENCE, **options)
        finished.output = (finished.stdout or b"").decode(errors="replace")
        finished.messages = finished.stderr.decode(errors="replace")
        if status is not None:
            expect(
                finished.returncode == status,
                f"{' '.join(arguments)} ended with {finished.returncode}, not {status}:\n"
                + finished.output[-600:] + finished.messages)
        return finished

    def talk(self, typed, *arguments, **options):
        return self.run("talk", "co-sleeping", *arguments, typed=typed, **options)

    def answers(self, word=None):
        """How many answers `list` says that a session has: the one of that word, or the last."""
        lines = [line.split("  ") for line in self.run("list", status=DONE).output.splitlines()]
        found = [line for line in lines if len(line) > 4 and word in (None, line[0])]
        expect(found, f"no session {word or ''} in the list")
        return int(found[-1][4].split()[0])

    def verify(self):
        finished = self.run("verify")
        expect(
            finished.returncode == DONE and finished.output.startswith("Sound"),
            f"verify ended with {finished.returncode}: {finished.output}{finished.messages}")


class Screen:
    """The program at a pseudo-terminal that does not echo what is typed."""

    def __init__(self, place, *arguments, under=(), columns=72, echo=False, variables=None,
                 reading=0.0):
        # Seconds that somebody reads before the next line is typed.
        self.reading = reading
        self.end, other = pty.openpty()
        settings = termios.tcgetattr(other)
        settings[1] &= ~termios.ONLCR
        if not echo:
            settings[3] &= ~termios.ECHO
        termios.tcsetattr(other, termios.TCSANOW, settings)
        fcntl.ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        self.process = subprocess.Popen(
            [*under, PROGRAM, *arguments], stdin=other, stdout=other, stderr=other,
            env=place.environment(**{"TERM": "xterm", **(variables or {})}), start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        os.close(other)
        self.shown = b""
        self.waiting = b""
        self.has_ended = False

    def type(self, line):
        """Types a line without waiting."""
        try:
            os.write(self.end, line.encode() + b"\n")
        except OSError:
            self.has_ended = True

    def answer(self, line):
        """Reads a while and types a line; gives what is shown up to the next prompt."""
        time.sleep(self.reading)
        self.type(line)
        return self.read()

    def read(self):
        """What is shown up to the next prompt or, at the last, to the end."""
        deadline = time.monotonic() + PATIENCE
        while not self.has_ended and not (
                self.waiting == b"> " or self.waiting.endswith(b"\n> ")):
            expect(self._read(deadline), f"no prompt after {self.waiting[-300:]!r}")
        shown, self.waiting = self.waiting, b""
        return shown.decode(errors="replace").removesuffix("> ")

    def rest(self):
        """Everything up to the end."""
        deadline = time.monotonic() + PATIENCE
        while not self.has_ended:
            expect(self._read(deadline), "the program does not end")
        shown, self.waiting = self.waiting, b""
        return shown.decode(errors="replace")

    def status(self):
        """Waits for the end; gives the exit status, or a signal's number below zero."""
        self.rest()
        return self.close()

    def kill(self):
        """Kills the program and gives what it had shown since the last prompt that was read."""
        self.process.kill()
        self.process.wait()
        shown = self.rest()
        self.close()
        return shown

    def close(self):
        if self.end is not None:
            os.close(self.end)
            self.end = None
        return self.process.wait(PATIENCE)

    def _read(self, deadline):
        if not select.select([self.end], [], [], max(0, deadline - time.monotonic()))[0]:
            return False
        try:
            data = os.read(self.end, 65536)
        except OSError:
            data = b""
        self.has_ended = not data
        self.shown += data
        self.waiting += data
        return True


def expect(condition, otherwise):
    if not condition:
        raise AssertionError(otherwise)


def unsafe_in(output):
    """What in an output would steer a terminal or hide in the text: controls but for the end of a
    line, and marks that turn the direction of writing."""
    text = output.decode()
    return re.findall("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]", text)


def at(moment):
    """The words before a command that is to believe that it is that time."""
    if not shutil.which("faketime"):
        raise Skip("there is no faketime here")
    return ["faketime", "-f", moment]


def permitted_strace(output="/dev/null"):
    """The words before a command whose system calls are to be watched or broken, up to `-e`."""
    if not shutil.which("strace"):
        raise Skip("there is no strace here")
    tried = subprocess.run(["strace", "-f", "-o", "/dev/null", "true"], capture_output=True)
    if tried.returncode != 0:
        raise Skip("strace may not trace here: " + tried.stderr.decode().splitlines()[0])
    return ["strace", "-f", "-o", output, "-e"]


def word_in(output):
    """The resume word that an output ends with."""
    found = re.findall(r"nightlight\s+resume\s+([0-9A-Z]{5})", output)
    expect(found, f"no resume word in {output[-300:]!r}")
    return found[-1]


_trials = []


def trial(sentence):
    """Marks a function as a trial of what the sentence says."""
    def mark(function):
        _trials.append((sentence, function))
        return function
    return mark


def run():
    """Tries all trials of the script, or those whose sentence has the words given."""
    passed, failed, skipped = 0, 0, 0
    wanted = " ".join(sys.argv[1:])
    expect(os.access(PROGRAM, os.X_OK), f"there is no program at {PROGRAM}: swift build")
    for sentence, function in _trials:
        if wanted not in sentence:
            continue
        begun = time.monotonic()
        try:
            with Place() as place:
                function(place)
        except Skip as reason:
            skipped += 1
            print(f"skipped: {sentence}: {reason}")
            continue
        except Exception:
            failed += 1
            print(f"FAILED: {sentence}\n{traceback.format_exc()}")
            continue
        passed += 1
        if os.environ.get("TRIALS_VERBOSE"):
            print(f"passed: {sentence} ({time.monotonic() - begun:.1f} s)")
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    sys.exit(1 if failed else 0)
