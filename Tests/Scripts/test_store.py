"""A store in which something is wrong: it is told, once, and hides nothing else."""

import os
import sqlite3

from program import DATA, DONE, NO_INPUT, OPEN, ProgramTest


class Store(ProgramTest):
    def tamper(self, sql, *values):
        """Changes the database behind the program's back."""
        with sqlite3.connect(os.path.join(self.store, "store.db")) as database:
            for (name,) in database.execute(
                    "SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
                database.execute(f"DROP TRIGGER {name}")
            database.execute(sql, values)
        database.close()

    def damage(self, word):
        self.tamper(
            "UPDATE event SET body = x'00' WHERE sequence = 2 AND session = "
            "(SELECT id FROM session WHERE CAST(word AS TEXT) = ?)", word)

    def test_one_damaged_session_hides_no_other(self):
        broken, whole = self.begin(), self.begin()
        self.damage(broken)
        listed = self.run_program("list", expecting=DATA).output.splitlines()
        lines = {line.split()[0]: line for line in listed}
        self.assertIn("cannot be read: ", lines[broken])
        self.assertEqual(lines[broken].count(broken), 1, lines[broken])
        self.assertIn("1 answer", lines[whole])
        self.assertIn(f"nightlight resume {whole}", self.run_program(expecting=DONE).output)
        self.run_program("resume", typed="/pause\n", expecting=DONE)

    def test_a_damaged_session_is_missing_from_all_records_and_named(self):
        broken, whole = self.begin(), self.begin()
        self.damage(broken)
        finished = self.run_program("record", "--all", "--as", "csv-sessions", expecting=DATA)
        self.assertEqual(len(finished.output.splitlines()), 2)
        self.assertIn("left out: ", finished.messages)
        self.assertIn(broken, finished.messages)
        self.assertNotIn(whole, finished.messages)

    def test_the_only_session_that_waits_is_gone_on_with_past_a_damaged_one(self):
        whole, broken = self.begin(), self.begin()
        self.damage(broken)
        finished = self.run_program("resume", typed="/pause\n", expecting=DONE)
        self.assertIn(whole, finished.output)
        self.run_program("resume", broken, expecting=DATA)

    def test_the_list_counts_the_answers_as_the_talk_does(self):
        # The last answer is changed and taken back.
        finished = self.talk("\n1\n1\n10\n1\n3 May 2026\n2400\nb\n/pause\n", expecting=DONE)
        word = self.word_in(finished.output)
        said = int(finished.output.split(" answers are saved")[0].split()[-1])
        self.assertEqual(self.answers_saved(word), said)

    def test_a_session_in_which_nothing_was_asked_says_so(self):
        word = self.begin()
        self.tamper("DELETE FROM event")
        head = os.path.join(self.store, "heads")
        for name in os.listdir(head):
            os.remove(os.path.join(head, name))
        self.assertIn("nothing asked", self.run_program("list", expecting=DONE).output)
        for command in ("resume", "after", "advice", "record"):
            finished = self.run_program(command, word, expecting=NO_INPUT)
            self.assertIn("nothing was asked", finished.messages)
            self.assertIn("start again", finished.messages)

    def test_a_head_file_that_was_made_again_is_told(self):
        word = self.begin()
        head = os.path.join(self.store, "heads")
        for name in os.listdir(head):
            os.remove(os.path.join(head, name))
        finished = self.run_program("resume", word, typed="/pause\n", expecting=DONE)
        self.assertIn("head file", finished.messages)
        again = self.run_program("resume", word, typed="/pause\n", expecting=DONE)
        self.assertEqual(again.messages, "")

    def test_words_that_are_gone_are_not_sound(self):
        self.begin()
        with sqlite3.connect(os.path.join(self.store, "store.db")) as database:
            contents = database.execute("SELECT digest FROM content").fetchall()
        database.close()
        self.assertGreater(len(contents), 2)
        for (digest,) in contents:
            with self.subTest(digest=digest.hex()):
                database = os.path.join(self.store, "store.db")
                with sqlite3.connect(database) as connection:
                    (kept,) = connection.execute(
                        "SELECT bytes FROM content WHERE digest = ?", (digest,)).fetchone()
                connection.close()
                self.tamper("DELETE FROM content WHERE digest = ?", digest)
                finished = self.run_program("verify", expecting=DATA)
                self.assertEqual(finished.output.count(f"{digest.hex()} is missing"), 1)
                self.tamper("INSERT INTO content (digest, bytes) VALUES (?, ?)", digest, kept)
        self.run_program("verify", expecting=DONE)

    def test_what_is_wrong_is_told_in_the_same_order_each_time(self):
        for _ in range(4):
            self.damage(self.begin())
        self.tamper("DELETE FROM content")
        told = {self.run_program("verify", expecting=DATA).output for _ in range(4)}
        self.assertEqual(len(told), 1)


class Case(ProgramTest):
    """What is told of a case over its visits."""

    def test_visits_stand_by_their_days_whenever_they_were_written_down(self):
        for day in ("2026-05-20", "2026-05-10", "2026-05-15"):
            self.run_program(
                "talk", "discharge", "--case", "C-9", "--on", day, typed="\n1\n1\n/pause\n",
                expecting=DONE)
        grid = self.run_program("discharge", "C-9", expecting=OPEN).output
        self.assertIn("Visits: 10 May 2026, 15 May 2026, 20 May 2026.", " ".join(grid.split()))
