"""The audit of a whole store, the picture of a case, and what the shell is told of the commands."""

import csv
import io
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

from program import DATA, DONE, NO_INPUT, PROGRAM, ROOT, USAGE, ProgramTest

sys.path.insert(0, os.path.join(ROOT, "Tests", "Bench"))

import large_store  # noqa: E402


class AuditTest(ProgramTest):
    """One store of two dozen sessions, which takes some seconds to make, for all tests."""

    @classmethod
    def setUpClass(cls):
        cls.shared = tempfile.mkdtemp(prefix="nightlight-")
        cls.addClassCleanup(shutil.rmtree, cls.shared, ignore_errors=True)
        large_store.make(os.path.abspath(PROGRAM), os.path.join(cls.shared, "store"), 24, seed=7)

    def setUp(self):
        super().setUp()
        shutil.copytree(os.path.join(self.shared, "store"), self.store)

    def audit(self, *options, expecting=DONE):
        return self.run_program("audit", *options, expecting=expecting).output

    def test_every_form_tells_the_same(self):
        tree = json.loads(self.audit("--as", "json"))
        told = [
            (table["table"], table["message"] or "", line["row"], "+".join(count["categories"]),
             count["count"], line["of"], count["percent"] or "")
            for table in tree["tables"] for line in table["lines"] for count in line["counts"]]
        rows = list(csv.DictReader(io.StringIO(self.audit("--as", "csv"))))
        self.assertEqual(told, [
            (row["table"], row["message"], row["row"], row["category"], int(row["count"]),
             int(row["of"]), row["percent"])
            for row in rows if row["of"]])
        self.assertGreater(len(told), 10)
        page, text = self.audit("--as", "html"), self.audit()
        for _, _, _, _, count, _, percent in told:
            if percent and 0 < count:
                self.assertIn(f"{percent}", text)
                self.assertIn(f"{percent}", page)
        # Each bar stands right under the sentence that says the same.
        for bar in re.findall(r'<div class="bar"><svg[^>]*><title>([^<]*)</title>', page):
            self.assertIn(f"<p>{bar}</p>\n<div", page)

    def test_it_names_nobody(self):
        for by in ([], ["--by", "month"], ["--by", "team"], ["--by", "practitioner"]):
            told = self.audit("--as", "csv", *by)
            for secret in ("Practitioner ", "C-00", "TEMPLATE"):
                self.assertNotIn(secret, told)

    def test_no_small_count_is_told(self):
        for by in ([], ["--by", "month"], ["--by", "team"], ["--by", "practitioner"]):
            for row in csv.DictReader(io.StringIO(self.audit("--as", "csv", *by))):
                if row["of"]:
                    self.assertNotIn(int(row["count"]), range(1, 5))

    def test_it_is_told_in_the_language_that_is_asked_for(self):
        self.assertIn("Babies: ", self.audit())
        self.assertIn("Babies: ", self.audit("--language", "en-GB"))
        self.assertNotIn("Babies: ", self.audit("--language", "en-XA"))
        self.audit("--language", "xx", expecting=NO_INPUT)

    def test_a_period_is_made_of_whole_months(self):
        self.assertIn("first day", self.run_program(
            "audit", "--from", "2026-04-02", expecting=USAGE).messages)
        self.audit("--to", "2026-04-29", expecting=USAGE)
        self.audit("--from", "2026-05-01", "--to", "2026-04-30", expecting=USAGE)
        nobody = json.loads(self.audit("--as", "json", "--to", "1999-12-31"))
        self.assertEqual(nobody["tables"], [])

    def test_a_damaged_session_is_counted_and_hides_no_other(self):
        before = json.loads(self.audit("--as", "json"))
        with sqlite3.connect(os.path.join(self.store, "store.db")) as database:
            database.execute("DROP TRIGGER event_is_never_changed")
            database.execute(
                "UPDATE event SET body = CAST(body || x'00' AS BLOB) WHERE sequence = 2 AND session ="
                " (SELECT id FROM session ORDER BY word LIMIT 1)")
        after = json.loads(self.audit("--as", "json", expecting=DATA))
        self.assertEqual((before["failingIntegrity"], after["failingIntegrity"]), (0, 1))
        self.assertGreater(len(after["tables"]), 2)

    def test_a_case_is_a_picture_with_the_same_in_words(self):
        case = "C-0000000"
        pictures = {}
        for audience in ("parent", "practitioner"):
            picture = self.run_program(
                "record", "--case", case, "--as", "svg", "--audience", audience,
                expecting=DONE).output
            root = xml.etree.ElementTree.fromstring(picture)
            name = "{http://www.w3.org/2000/svg}"
            shown = " ".join(text.text for text in root.findall(name + "text"))
            said = root.find(name + "desc").text.replace(" - ", " ")
            self.assertEqual(shown.replace(".", "").split(), said.replace(".", "").split())
            self.assertTrue(root.find(name + "title").text)
            pictures[audience] = shown
        self.assertNotIn("Open:", pictures["parent"])
        self.assertIn("Open:", pictures["practitioner"])

    def test_a_picture_needs_a_case(self):
        self.run_program("record", "--all", "--as", "svg", expecting=USAGE)
        self.run_program("record", "--case", "C-9", "--as", "svg", expecting=NO_INPUT)


class ShellTest(ProgramTest):
    def completed(self, *words):
        """What bash offers for the last word."""
        script = self.run_program("completions", "bash", expecting=DONE).output
        line = " ".join(f"'{word}'" for word in words)
        finished = subprocess.run(
            ["bash", "-c", script + f"""
COMP_WORDS=({line}); COMP_CWORD={len(words) - 1}
_nightlight; printf '%s\\n' "${{COMPREPLY[@]}}" """],
            capture_output=True, text=True, check=True)
        return finished.stdout.split()

    def test_bash_offers_commands_options_and_their_values(self):
        self.assertEqual(self.completed("nightlight", "aud"), ["audit"])
        self.assertEqual(
            self.completed("nightlight", "audit", "--by", ""), ["month", "team", "practitioner"])
        self.assertEqual(
            self.completed("nightlight", "audit", "--by", "=", "te"), ["team"])
        self.assertIn("csv", self.completed("nightlight", "record", "--as", "="))
        self.assertIn("co-sleeping", self.completed("nightlight", "talk", ""))
        self.assertEqual(self.completed("nightlight", "--plain", "record", "--cas"), ["--case"])
        # No word and no case of the store is offered to whoever looks on.
        self.assertEqual(
            [word for word in self.completed("nightlight", "resume", "") if word[0] != "-"], [])

    def test_another_shell_is_refused(self):
        self.run_program("completions", "fish", expecting=USAGE)

    @unittest.skipUnless(shutil.which("zsh"), "there is no zsh here")
    def test_zsh_takes_the_script(self):
        script = self.run_program("completions", "zsh", expecting=DONE).output
        path = pathlib.Path(self.folder) / "_nightlight"
        path.write_text(script)
        subprocess.run(["zsh", "-n", str(path)], check=True)
        loaded = subprocess.run(
            ["zsh", "-fc", f"fpath=({self.folder} $fpath); autoload -Uz compinit;"
             " compinit -u -D; print ${_comps[nightlight]}"],
            capture_output=True, text=True, check=True, env=self.environment())
        self.assertEqual(loaded.stdout.strip(), "_nightlight")

    @unittest.skipUnless(shutil.which("mandoc"), "there is no mandoc here")
    def test_the_manual_page_is_without_fault(self):
        page = self.run_program("manual", expecting=DONE).output
        lint = subprocess.run(
            ["mandoc", "-Tlint", "-W", "warning"], input=page, capture_output=True, text=True)
        self.assertEqual((lint.returncode, lint.stdout + lint.stderr), (0, ""))
        for command in self.run_program("--help", expecting=DONE).output.splitlines():
            if match := re.match(r"  (\w+)  ?", command):
                self.assertIn(f".It Cm {match[1]}", page)


if __name__ == "__main__":
    unittest.main()
