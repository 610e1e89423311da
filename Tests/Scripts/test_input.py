"""However the lines come, they mean the same; and nothing counts that was not entered."""

import os
import subprocess
import sys
import time

from program import DONE, NO_INPUT, PROGRAM, ROOT, ProgramTest

SCRIPT = "\n1\n1\n10\n2\n/pause\n"


class Input(ProgramTest):
    def test_a_carriage_return_before_the_end_of_a_line_changes_nothing(self):
        plain = self.talk(SCRIPT, expecting=DONE).output
        windows = self.talk(SCRIPT.replace("\n", "\r\n"), expecting=DONE).output
        self.assertEqual(self.without_word(plain), self.without_word(windows))

    def test_one_byte_at_a_time_is_the_same_as_all_at_once(self):
        whole = self.talk(SCRIPT, expecting=DONE).output
        process = subprocess.Popen(
            [PROGRAM, "talk", "co-sleeping"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            env=self.environment())
        for byte in SCRIPT.encode():
            process.stdin.write(bytes([byte]))
            process.stdin.flush()
            time.sleep(0.002)
        output = process.communicate(timeout=20)[0].decode()
        self.assertEqual(self.without_word(whole), self.without_word(output))

    def test_for_every_prefix_only_complete_lines_count(self):
        script = SCRIPT[:-len("/pause\n")]
        complete = {}
        for length in range(len(script) + 1):
            with self.subTest(length=length):
                finished = self.talk(script[:length], expecting=NO_INPUT)
                word = self.word_in(finished.output)
                answers = self.answers_saved(word)
                lines = script[:length].count("\n")
                self.assertEqual(answers, complete.setdefault(lines, answers))
        self.assertEqual(complete[len(script.splitlines())], 3)

    def test_enter_alone_is_never_an_answer(self):
        finished = self.talk("\n1\n\n\n\n", expecting=NO_INPUT)
        word = self.word_in(finished.output)
        self.assertEqual(self.answers_saved(word), 0)

    def test_what_cannot_be_read_is_told_and_asked_again(self):
        for line in [b"\xff\n", b"x" * 5000 + b"\n", b"\x1b[2J1\n"]:
            with self.subTest(line=line[:9]):
                finished = self.talk(b"\n1\n" + line, expecting=NO_INPUT)
                word = self.word_in(finished.output)
                self.assertEqual(self.answers_saved(word), 0)
                self.assertNotIn("\x1b", finished.output)

    def test_everything_saved_is_there_after_a_resume(self):
        word = self.begin("\n1\n1\n")
        finished = self.run_program("resume", word.lower(), typed="10\n/pause\n", expecting=DONE)
        self.assertIn("Saved.", finished.output)
        self.assertEqual(self.answers_saved(word), 2)
        self.assertIn("Sound", self.run_program("verify", expecting=DONE).output)

    def test_a_second_reading_of_the_format_finds_the_store_sound(self):
        self.begin()
        second = os.path.join(ROOT, "Tests", "Store", "chain_vectors.py")
        checked = subprocess.run([sys.executable, second, self.store], capture_output=True)
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)

    def without_word(self, output):
        """The output without what is random."""
        return output.split("nightlight resume ")[0]
