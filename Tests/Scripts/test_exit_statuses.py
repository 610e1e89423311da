"""Each exit status, produced the way a person would come upon it."""

import hashlib
import json
import os
import resource
import shutil
import sqlite3
import subprocess
import unittest

from program import (
    CANNOT_CREATE, DATA, DONE, IN_USE, NO_INPUT, NOT_ALLOWED, NOT_WRITTEN, OUT_OF_RESOURCES, PROGRAM,
    ROOT, UNAVAILABLE, USAGE, ProgramTest, Screen)


class ExitStatuses(ProgramTest):
    def test_0_for_help_version_and_overview(self):
        for arguments in [("--help",), ("--version",), (), ("talk", "--help")]:
            self.run_program(*arguments, expecting=DONE)

    def test_0_for_a_talk_paused_on_purpose(self):
        self.assertEqual(self.answers_saved(self.begin()), 1)

    def test_64_for_wrong_usage_with_what_was_meant(self):
        finished = self.run_program("tlak", expecting=USAGE)
        self.assertIn("did you mean 'talk'?", finished.messages)
        self.assertEqual(finished.output, "")
        for arguments in [
            ("talk",), ("talk", "co-sleeping", "--csae", "C-1"),
            ("talk", "co-sleeping", "--on", "31 May"), ("talk", "co-sleeping", "--on", "9999-01-01"),
            ("talk", "co-sleeping", "--case", "C 1"), ("advice", "BCDFG", "--as", "pdf"),
        ]:
            self.run_program(*arguments, expecting=USAGE)

    def test_64_for_an_nhs_number_as_a_case_reference(self):
        finished = self.talk("", "--case", "943-476-5919", expecting=USAGE)
        self.assertNotIn("943", finished.messages)

    def test_64_for_resume_without_a_word_when_several_wait(self):
        self.begin()
        self.begin()
        self.run_program("resume", expecting=USAGE)

    def test_65_for_a_questionnaire_with_mistakes(self):
        data = self.data_with(lambda text: text.replace('"start"', '"strat"', 1))
        finished = self.talk("", "--data", data, expecting=DATA)
        self.assertIn("co-sleeping.json:", finished.messages)
        self.assertIn("did you mean 'start'?", finished.messages)
        self.assertEqual(finished.output, "")

    def test_65_for_a_questionnaire_that_was_withdrawn(self):
        data = self.data_with(lambda text: text.replace('"draft"', '"withdrawn"', 1))
        self.assertIn("withdrawn", self.talk("", "--data", data, expecting=DATA).messages)

    def test_65_for_a_questionnaire_whose_last_day_is_over(self):
        data = self.data_with(lambda text: text.replace('"2027-11-30"', '"2020-11-30"', 1))
        self.assertIn("2020-11-30", self.talk("", "--data", data, expecting=DATA).messages)

    def test_65_for_a_leaflet_of_questions_that_were_withdrawn_since(self):
        word = self.begin()
        data = self.data_with(lambda text: text.replace('"draft"', '"withdrawn"', 1))
        finished = self.run_program("advice", word, "--data", data, expecting=DATA)
        self.assertIn("withdrawn", finished.messages)
        self.assertEqual(finished.output, "")

    def test_65_for_a_guarantee_that_an_example_breaks(self):
        def change(text):
            content = json.loads(text)
            advice = content["examples"][0]["advice"][0]
            content["guarantees"].append(
                {"id": "quiet", "never": [{"advice": advice["id"] if isinstance(advice, dict) else advice}]})
            return json.dumps(content)
        checked = self.run_program("check", "--data", self.data_with(change), expecting=DATA)
        self.assertIn("[guarantee-broken]", checked.output)

    def test_65_for_a_red_flag_that_an_example_leaves_without_its_advice(self):
        data = self.data_with(
            lambda text: text.replace('"redFlag": "cs-01-sofa"', '"redFlag": "cs-08-twins"', 1))
        checked = self.run_program("check", "--data", data, expecting=DATA)
        self.assertIn("[red-flag-broken]", checked.output)

    def test_65_for_an_example_that_does_not_hold(self):
        data = self.data_with(
            lambda text: text.replace('"text": "unsure"', '"text": "said"', 1))
        self.assertIn("example", self.talk("", "--data", data, expecting=DATA).messages)
        self.assertIn(
            "example-differs", self.run_program("check", "--data", data, expecting=DATA).output)

    def test_65_for_a_store_that_was_altered(self):
        self.begin()
        with open(os.path.join(self.store, "store.db"), "r+b") as database:
            content = database.read()
            database.seek(content.rindex(b"co-sleeping"))
            database.write(b"co-sleepinG")
        self.run_program("verify", expecting=DATA)

    def test_65_at_the_end_of_a_replay_with_a_line_that_cannot_be_read(self):
        lines = '{"case": "A", "answers": {}}\n{"case": "B", "answers": {"nobody": 1}}\n{}\n'
        finished = self.run_program(
            "replay", "co-sleeping", "-", typed=lines, expecting=DATA)
        self.assertEqual(len(finished.output.splitlines()), 3)
        self.assertIn('"case":"B","error":', finished.output.splitlines()[1])

    def test_66_for_what_is_not_there(self):
        finished = self.run_program("talk", "co-sleping", expecting=NO_INPUT)
        self.assertIn("did you mean 'co-sleeping'?", finished.messages)
        for arguments in [
            ("resume",), ("resume", "BCDFG"), ("after", "BCDFG"), ("list", "--store", "/nowhere"),
            ("talk", "co-sleeping", "--data", "/nowhere"), ("check", "/nowhere.json"),
            ("replay", "co-sleeping", "/nowhere.jsonl"),
        ]:
            self.run_program(*arguments, expecting=NO_INPUT)

    def test_64_65_66_69_and_73_for_a_case_handed_over_and_taken(self):
        self.run_program("talk", "co-sleeping", "--case", "C-1", typed="\n1\np\n", expecting=DONE)
        path = os.path.join(self.folder, "case")
        self.run_program("handover", "C-1", expecting=USAGE)
        self.run_program("handover", "C-2", "-o", path, expecting=NO_INPUT)
        self.run_program("handover", "C-1", "-o", "/nowhere/case", expecting=CANNOT_CREATE)
        written = self.run_program("handover", "C-1", "-o", path, expecting=DONE)
        self.assertIn("NOT ENCRYPTED", written.messages)
        self.assertEqual(os.stat(path).st_mode & 0o777, 0o600)
        again = self.run_program("handover", "C-1", "-o", path, expecting=CANNOT_CREATE)
        self.assertIn("never written over", again.messages)
        with open(path, "rb") as file:
            content = file.read()
        newer = content[:-32].replace(b"handover 1", b"handover 2", 1)
        for changed, status in [
            (content[:-1], DATA), (b"{}", DATA), (newer + bytes(32), DATA),
            (newer + hashlib.sha256(newer).digest(), UNAVAILABLE)]:
            with open(path + ".changed", "wb") as file:
                file.write(changed)
            self.run_program("take", path + ".changed", expecting=status)
        self.run_program("take", "/nowhere/case", expecting=NO_INPUT)
        self.run_program("take", self.store, expecting=NO_INPUT)
        self.run_program("take", path, expecting=DONE)
        self.run_program("take", path, "--store", self.store + "-2", expecting=DONE)

    def test_66_when_the_input_ends_early(self):
        finished = self.talk("\n1\n", expecting=NO_INPUT)
        self.run_program("resume", self.word_in(finished.output), expecting=NO_INPUT)

    def test_69_for_a_store_of_a_newer_program(self):
        self.begin()
        with sqlite3.connect(os.path.join(self.store, "store.db")) as database:
            database.execute("PRAGMA user_version = 1000")
        database.close()
        self.assertIn("newer", self.run_program("list", expecting=UNAVAILABLE).messages)

    def test_71_when_no_more_files_can_be_opened(self):
        def few():
            resource.setrlimit(resource.RLIMIT_NOFILE, (4, 4))
        finished = self.talk("", preexec_fn=few, expecting=OUT_OF_RESOURCES)
        self.assertEqual(finished.output, "")

    def test_73_before_the_first_question_when_the_store_cannot_be_made(self):
        with open(self.store, "w"):
            pass
        finished = self.talk("", "--store", os.path.join(self.store, "below"))
        self.assertEqual(finished.returncode, CANNOT_CREATE, finished.messages)
        self.assertEqual(finished.output, "")

    @unittest.skipUnless(os.geteuid() == 0, "needs a file system that can be made read-only")
    def test_73_on_a_disk_that_cannot_be_written_to_where_reading_still_works(self):
        self.begin()
        command = (
            'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && shift && "$@"')
        for arguments, status in [
            (["list"], DONE), (["verify"], DONE), (["talk", "co-sleeping"], CANNOT_CREATE)]:
            finished = self.unshared(command, self.store, *arguments)
            self.assertEqual(finished.returncode, status, finished.stderr)

    def test_74_when_the_output_is_full_closed_or_gone(self):
        with open("/dev/full", "w") as full:
            self.assertEqual(self.talk("\n", stdout=full).returncode, NOT_WRITTEN)
            self.run_program("--help", stdout=full, expecting=NOT_WRITTEN)
        finished = self.run_program("list", stdout=None, preexec_fn=lambda: os.close(1))
        self.assertIn(finished.returncode, (NOT_WRITTEN, NO_INPUT))
        reader, writer = os.pipe()
        os.close(reader)
        self.assertEqual(self.talk("\n", stdout=writer).returncode, NOT_WRITTEN)
        os.close(writer)

    def test_74_for_a_file_that_the_disk_does_not_take(self):
        word = self.begin()
        def small():
            resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))
        target = os.path.join(self.folder, "leaflet.html")
        finished = self.run_program("advice", word, "-o", target, preexec_fn=small)
        self.assertEqual(finished.returncode, NOT_WRITTEN, finished.messages)
        self.assertEqual(os.listdir(self.folder), ["store"])

    def test_75_when_another_process_has_the_session(self):
        word = self.begin()
        screen = Screen(self, "resume", word)
        screen.wait_for("> ")
        self.run_program("resume", word, expecting=IN_USE)
        screen.type("\x04")
        screen.finish()
        self.run_program("resume", word, expecting=NO_INPUT)

    def test_77_for_a_store_that_others_may_read_or_that_is_a_link(self):
        self.begin()
        os.chmod(self.store, 0o755)
        self.run_program("list", expecting=NOT_ALLOWED)
        os.chmod(self.store, 0o700)
        os.symlink(self.store, os.path.join(self.folder, "link"))
        self.run_program(
            "list", "--store", os.path.join(self.folder, "link"), expecting=NOT_ALLOWED)

    # Helpers

    def data_with(self, change):
        """A copy of the data in which the questionnaire is changed."""
        data = os.path.join(self.folder, "data")
        for name in ("Questionnaires", "Localizations"):
            shutil.copytree(os.path.join(ROOT, name), os.path.join(data, name))
        path = os.path.join(data, "Questionnaires", "co-sleeping.json")
        with open(path) as file:
            before = file.read()
        after = change(before)
        self.assertNotEqual(before, after, "nothing was changed")
        with open(path, "w") as file:
            file.write(after)
        return data

    def unshared(self, command, folder, *arguments):
        return subprocess.run(
            ["unshare", "-m", "sh", "-c", command, "sh", folder, PROGRAM, *arguments],
            env=self.environment(), capture_output=True, text=True, stdin=subprocess.DEVNULL)


if __name__ == "__main__":
    unittest.main()
