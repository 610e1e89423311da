"""A program at a pseudo-terminal: what it has printed, and when."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time


class Terminal:
    """Starts a program at a terminal of 100 columns and reads what it prints."""

    def __init__(self, command, environment=None):
        self.started = time.perf_counter()
        self.process, self.descriptor = pty.fork()
        if self.process == 0:
            os.environ.update(environment or {}, TERM="xterm-256color")
            os.execvp(command[0], command)
        size = struct.pack("HHHH", 40, 100, 0, 0)
        fcntl.ioctl(self.descriptor, termios.TIOCSWINSZ, size)
        self.printed = b""

    def wait_for(self, marker, seconds=20):
        """Reads until the marker is printed; returns the time, and forgets what came before."""
        end = time.perf_counter() + seconds
        while marker not in self.printed:
            self._read(end)
        found = time.perf_counter()
        self.printed = self.printed.split(marker, 1)[1]
        return found

    def rest(self, seconds):
        """Lets the program be for a while, as somebody does who reads."""
        end = time.perf_counter() + seconds
        while (left := end - time.perf_counter()) > 0:
            if select.select([self.descriptor], [], [], left)[0]:
                self._take()

    def type(self, text):
        """Types at once; returns the time. What was printed before is forgotten."""
        self.printed = b""
        now = time.perf_counter()
        os.write(self.descriptor, text)
        return now

    def resident_kibibytes(self):
        with open(f"/proc/{self.process}/status") as status:
            for line in status:
                if line.startswith("VmRSS:"):
                    return int(line.split()[1])
        raise RuntimeError("the program has no memory")

    def end(self):
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.descriptor)

    def _read(self, end):
        if not select.select([self.descriptor], [], [], max(0, end - time.perf_counter()))[0]:
            raise TimeoutError(f"still waiting; the last it printed: {self.printed[-300:]!r}")
        self._take()

    def _take(self):
        data = os.read(self.descriptor, 65536)
        # A terminal answers a program that asks where the cursor is, or else it waits in vain.
        if b"\x1b[6n" in data:
            os.write(self.descriptor, b"\x1b[1;1R")
        self.printed += data
