"""Runs the built program for tests: with pipes, with files, and at a terminal."""

import fcntl
import os
import pty
import re
import select
import shutil
import struct
import subprocess
import tempfile
import termios
import time
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get(
    "NIGHTLIGHT_PROGRAM", os.path.join(ROOT, ".build", "debug", "nightlight"))

# The words of `sysexits.h`.
DONE, OPEN, USAGE, DATA, NO_INPUT, UNAVAILABLE, OUT_OF_RESOURCES = 0, 1, 64, 65, 66, 69, 71
CANNOT_CREATE, NOT_WRITTEN, IN_USE, NOT_ALLOWED, INTERRUPTED = 73, 74, 75, 77, 130
WRONG_SETTINGS = 78


class ProgramTest(unittest.TestCase):
    """A test with a folder of its own and a store in it."""

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="nightlight-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.store = os.path.join(self.folder, "store")

    def environment(self, **variables):
        kept = {"PATH": os.environ["PATH"], "HOME": self.folder, "TZ": "Europe/London"}
        return {**kept, "NIGHTLIGHT_STORE": self.store, **variables}

    def run_program(self, *arguments, typed="", expecting=None, **options):
        """Runs to the end; gives the finished process with its output as text."""
        if isinstance(typed, str):
            typed = typed.encode()
        options.setdefault("stdout", subprocess.PIPE)
        environment = options.pop("env", self.environment())
        finished = subprocess.run(
            [PROGRAM, *arguments], input=typed, stderr=subprocess.PIPE, env=environment,
            timeout=60, **options)
        finished.output = (finished.stdout or b"").decode()
        finished.messages = finished.stderr.decode()
        if expecting is not None:
            self.assertEqual(
                finished.returncode, expecting, finished.output + finished.messages)
        return finished

    def talk(self, typed, *arguments, **options):
        return self.run_program("talk", "co-sleeping", *arguments, typed=typed, **options)

    def begin(self, typed="\n1\n1\n", *arguments):
        """Begins a talk and leaves it; gives its word."""
        finished = self.talk(typed + "/pause\n", *arguments, expecting=DONE)
        return self.word_in(finished.output)

    def word_in(self, output):
        """The word by which the session is gone on with, as the last line says it."""
        return re.findall(r"nightlight\s+resume\s+(\w{5})", output)[-1]

    def answers_saved(self, word):
        """How many answers the store has for a session."""
        for line in self.run_program("list", expecting=DONE).output.splitlines():
            if line.startswith(word):
                return int(line.split("  ")[4].split()[0])
        self.fail(f"{word} is not in the list")


class Screen:
    """The program at a pseudo-terminal."""

    def __init__(self, test, *arguments, columns=100):
        self.test = test
        self.process, self.descriptor = pty.fork()
        if self.process == 0:
            os.execve(PROGRAM, [PROGRAM, *arguments], test.environment(TERM="xterm"))
        fcntl.ioctl(
            self.descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        self.seen = b""

    def wait_for(self, marker, seconds=20):
        """Reads until the marker is seen; gives what came up to it, and forgets it."""
        marker, end = marker.encode(), time.monotonic() + seconds
        while marker not in self.seen:
            if not self._read(end - time.monotonic()):
                self.test.fail(f"no {marker!r} in {self.seen!r}")
        before, self.seen = self.seen.split(marker, 1)
        return before.decode(errors="replace") + marker.decode()

    def type(self, text):
        os.write(self.descriptor, text.encode())

    def finish(self, seconds=20):
        """Reads to the end; gives everything and the exit status."""
        end = time.monotonic() + seconds
        while self._read(end - time.monotonic()):
            pass
        _, status = os.waitpid(self.process, 0)
        os.close(self.descriptor)
        return self.seen.decode(errors="replace"), os.waitstatus_to_exitcode(status)

    def _read(self, seconds):
        if not select.select([self.descriptor], [], [], max(0, seconds))[0]:
            return False
        try:
            data = os.read(self.descriptor, 65536)
        except OSError:
            return False
        self.seen += data
        return bool(data)
