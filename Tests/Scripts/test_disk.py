"""A disk that is full, or a file that may not grow: nothing is said to be saved that is not."""

import os
import resource
import subprocess
import unittest

from program import DONE, NOT_WRITTEN, PROGRAM, ProgramTest


class Disk(ProgramTest):
    @unittest.skipUnless(os.geteuid() == 0, "needs a file system of its own")
    def test_a_full_disk_is_told_and_what_was_saved_before_stays(self):
        counted = set()
        for kilobytes in range(200, 1400, 100):
            with self.subTest(kilobytes=kilobytes):
                saved, listed, status = self.talk_on_disk_of(kilobytes)
                if listed is None:
                    self.assertNotEqual(status, DONE)
                    continue
                self.assertLessEqual(saved, listed)
                self.assertIn(status, (DONE, NOT_WRITTEN))
                counted.add(status)
        self.assertIn(DONE, counted)

    def talk_on_disk_of(self, kilobytes):
        """How many answers were said to be saved, how many are, and the status of the talk."""
        script = "\n1\n1\n10\n" + "u\n" * 12 + "/pause\n"
        command = (
            'mount -t tmpfs -o size="$1"k none "$2" && export NIGHTLIGHT_STORE="$2/store" && '
            'printf %b "$3" | "$4" talk co-sleeping; echo "status $?"; "$4" list; "$4" verify')
        place = os.path.join(self.folder, "disk")
        os.makedirs(place, exist_ok=True)
        finished = subprocess.run(
            ["unshare", "-m", "sh", "-c", command, "sh", str(kilobytes), place,
             script.replace("\n", "\\n"), PROGRAM],
            env=self.environment(), capture_output=True, text=True, timeout=60)
        talk, rest = finished.stdout.split("status ", 1)
        status = int(rest.split()[0])
        lines = [line for line in rest.splitlines() if "co-sleeping" in line]
        # Two of those said to be saved are the welcome and who is speaking, which are no answers.
        saved = max(0, talk.count("\nSaved.") - 1)
        if lines:
            self.assertIn("Sound", rest)
            if status == NOT_WRITTEN and saved < 14:
                self.assertIn("NOT SAVED", talk + finished.stderr)
        return saved, int(lines[0].split("  ")[4].split()[0]) if lines else None, status

    def test_a_file_that_may_not_grow_is_no_death(self):
        word = self.begin()
        size = os.path.getsize(os.path.join(self.store, "store.db"))
        def small():
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        finished = self.run_program(
            "resume", word, typed="u\n" * 400, preexec_fn=small)
        self.assertGreaterEqual(finished.returncode, 0, "it was killed by a signal")
        self.assertIn("Sound", self.run_program("verify", expecting=DONE).output)
