"""What is handed on: the leaflet, the record, and what the other commands print."""

import csv
import io
import json
import os

from program import DONE, NO_INPUT, NOT_ALLOWED, OPEN, USAGE, ProgramTest

# A talk that is cut short after the baby's weight.
SHORT = "\n1\n1\n10\n1\n3 May 2026\n2400\nfinish\ndone\n"

# A discharge talk about a baby born here, up to the first message for the mother.
MOTHER = "\n1\n1\n1\n6\n1\n2\n1\n1\n1\n1\n"
# Each message talked through and said back.
EVERY_MESSAGE = "1\n1\n" * 5


class Documents(ProgramTest):
    def visit(self):
        """A whole talk, cut short; gives its word."""
        self.talk(SHORT, "--case", "C-4471", "--on", "2026-05-14", expecting=DONE)
        return self.run_program("list", expecting=DONE).output.split()[0]

    def test_a_leaflet_names_nobody_and_says_that_it_is_not_finished(self):
        word = self.visit()
        leaflet = self.run_program("advice", word, expecting=DONE).output
        self.assertIn("Not finished", leaflet)
        for secret in ("C-4471", word, "2,400", "2400", "mother"):
            self.assertNotIn(secret, leaflet)

    def test_a_leaflet_goes_into_a_folder_under_a_name_that_says_nothing(self):
        word, folder = self.visit(), os.path.join(self.folder, "papers")
        os.mkdir(folder)
        for form in ("text", "html"):
            finished = self.run_program(
                "advice", word, "--as", form, "-o", folder, expecting=DONE)
            self.assertEqual(finished.output, "")
        self.assertEqual(sorted(os.listdir(folder)), ["leaflet.html", "leaflet.txt"])

    def plan(self, typed, folder):
        """A talk about crying that is cut short at once, then at its plan card; gives the process."""
        os.makedirs(folder, exist_ok=True)
        return self.run_program(
            "talk", "crying", typed="\n1\nfinish\ndone\n" + typed, cwd=folder)

    def test_a_plan_card_is_written_for_the_word_print_and_over_nothing(self):
        folder = os.path.join(self.folder, "papers")
        self.assertEqual(self.plan("yes\ndone\n", folder).returncode, DONE)
        self.assertEqual(os.listdir(folder), [])
        finished = self.plan("print\nprint\ndone\n", folder)
        self.assertEqual(finished.returncode, DONE)
        self.assertEqual(sorted(os.listdir(folder)), ["plan-card-2.html", "plan-card.html"])
        for name in os.listdir(folder):
            path = os.path.join(folder, name)
            self.assertEqual(os.stat(path).st_mode & 0o777, 0o600)
            with open(path, encoding="utf-8") as file:
                self.assertIn("Not decided yet", file.read())

    def test_a_plan_card_that_cannot_be_written_can_be_tried_again(self):
        folder = os.path.join(self.folder, "papers")
        os.makedirs(folder)
        os.rmdir(folder)
        os.symlink("/proc", folder)
        finished = self.plan("print\ndone\n", folder)
        self.assertEqual(finished.returncode, DONE)
        self.assertIn("Nothing that was said is lost.", " ".join(finished.output.split()))

    def test_a_plan_card_can_be_had_again(self):
        self.plan("done\n", os.path.join(self.folder, "papers"))
        word = self.run_program("list", expecting=DONE).output.split()[0]
        self.assertIn("Not decided yet", self.run_program("card", word, expecting=DONE).output)
        html = self.run_program("card", word, "--as", "html", expecting=DONE).output
        self.assertTrue(html.startswith("<!doctype html>"))
        self.run_program("card", self.begin(), expecting=NO_INPUT)

    def test_all_records_of_a_store_come_in_every_form(self):
        words = [self.visit(), self.begin()]
        lines = self.run_program("record", "--all", "--as", "jsonl", expecting=DONE).output
        records = [json.loads(line) for line in lines.splitlines()]
        self.assertEqual(len(records), len(words))
        array = self.run_program("record", "--all", "--as", "json", expecting=DONE).output
        self.assertEqual(json.loads(array), records)
        for form, row in (("csv", "answers-1"), ("csv-sessions", "sessions-1")):
            table = self.run_program("record", "--all", "--as", form, expecting=DONE).output
            rows = list(csv.DictReader(io.StringIO(table.removeprefix("\ufeff"))))
            self.assertEqual({each["format"] for each in rows}, {row})
            self.assertEqual(
                {each["session"] for each in rows},
                {record["integrity"]["first"] for record in records})
        path = os.path.join(self.folder, "records.txt")
        self.run_program("record", "--all", "--as", "paste", "-o", path, expecting=DONE)
        with open(path, encoding="ascii") as file:
            self.assertEqual(file.read().count("Restricted part: held separately"), 2)
        self.run_program("record", "--all", words[0], expecting=USAGE)

    def test_a_record_is_for_the_family_unless_somebody_says_otherwise(self):
        word = self.visit()
        family = self.run_program("record", word, expecting=DONE).output
        self.assertEqual(
            family, self.run_program("record", word, "--audience", "parent", expecting=DONE).output)
        own = self.run_program("record", word, "--audience", "practitioner", expecting=DONE).output
        self.assertNotEqual(family, own)
        for record in (family, own):
            self.assertIn("C-4471", record)

    def test_a_family_s_record_does_not_change_by_what_the_practitioner_adds(self):
        word = self.visit()
        before = self.run_program("record", word, expecting=DONE).output
        self.run_program("after", word, typed="1\n1\n/p\n", expecting=DONE)
        self.assertEqual(before, self.run_program("record", word, expecting=DONE).output)

    def test_a_record_is_one_document_by_word_and_a_list_by_case(self):
        word = self.visit()
        one = json.loads(self.run_program("record", word, "--as", "json", expecting=DONE).output)
        every = json.loads(
            self.run_program("record", "--case", "C-4471", "--as", "json", expecting=DONE).output)
        self.assertEqual([one], every)
        self.run_program("record", "--case", "C-4472", expecting=NO_INPUT)

    def test_the_records_of_a_case_follow_the_days_of_its_visits(self):
        for day in ("2026-05-14", "2026-05-02"):
            self.begin("\n1\n1\n", "--case", "C-7", "--on", day)
        for scope in (["--case", "C-7"], ["--all"]):
            lines = self.run_program("record", *scope, "--as", "jsonl", expecting=DONE).output
            days = [json.loads(line)["visit"] for line in lines.splitlines()]
            self.assertEqual(days, ["2026-05-02", "2026-05-14"])
        for form in ("html", "svg"):
            told = self.run_program("record", "--case", "C-7", "--as", form, expecting=DONE).output
            self.assertLess(told.index("2 May 2026"), told.index("14 May 2026"))

    def test_a_record_needs_to_know_of_what_and_for_whom(self):
        word = self.visit()
        self.run_program("record", expecting=USAGE)
        self.run_program("record", word, "--case", "C-4471", expecting=USAGE)
        self.run_program("record", word, "--audience", "everyone", expecting=USAGE)
        finished = self.run_program(
            "record", word, "--audience", "restricted", expecting=NOT_ALLOWED)
        self.assertEqual(finished.output, "")

    def test_the_practitioner_s_part_ends_with_1_while_something_is_open(self):
        word = self.visit()
        finished = self.run_program(
            "after", word, typed="1\n" + "/u\n" * 30 + "/done\n", expecting=OPEN)
        self.assertIn("NOT CLOSED", finished.output.upper())
        # It can be gone on with on another day.
        self.run_program("after", word, typed="done\n", expecting=OPEN)

    def test_a_talk_that_is_over_cannot_be_gone_on_with(self):
        word = self.visit()
        self.assertIn("nightlight after", self.run_program(
            "resume", word, expecting=NO_INPUT).messages)

    def test_a_case_without_a_discharge_session_says_how_to_begin_one(self):
        self.visit()
        finished = self.run_program("discharge", "C-4471", expecting=NO_INPUT)
        self.assertIn("nightlight talk discharge --case C-4471", finished.messages)
        self.run_program("discharge", "C-4472", expecting=NO_INPUT)
        self.run_program("discharge", expecting=USAGE)

    def test_a_grid_is_open_until_every_carer_has_had_every_message(self):
        self.discharge(MOTHER + "p\n")
        word = self.run_program("list", expecting=DONE).output.split()[0]
        for form in ("text", "html", "csv"):
            grid = self.run_program("discharge", "C-1", "--as", form, expecting=OPEN).output
            self.assertIn("OPEN" if form != "csv" else ",open,", grid)
        grid = self.run_program("discharge", "C-1", expecting=OPEN).output
        self.assertTrue(grid.startswith("HIDE FROM ONLINE VIEW\n"))
        self.assertIn("This tool does not decide whether to go home.", grid)
        self.assertIn("NOT DONE.", grid)
        self.run_program("resume", word, typed=EVERY_MESSAGE + "finish\ndone\n", expecting=DONE)
        grid = self.run_program("discharge", "C-1", expecting=OPEN).output
        self.assertIn("OPEN: 0.", grid)
        # The duties wait for the practitioner's own part.
        self.assertIn("nobody has taken it on", grid)

    def test_a_grid_speaks_the_practitioner_s_language_whatever_the_talk_was_held_in(self):
        self.discharge(MOTHER + "p\n", "--language", "en-XA")
        self.assertIn("MESSAGE BY MESSAGE", self.run_program("discharge", "C-1").output)
        for tag, status in (("en-XA", OPEN), ("en", OPEN), ("xx", NO_INPUT), ("?", USAGE)):
            finished = self.run_program("discharge", "C-1", "--language", tag, expecting=status)
            self.assertEqual("MESSAGE BY MESSAGE" in finished.output, tag == "en")

    def test_a_grid_goes_into_a_folder_under_a_name_that_says_nothing(self):
        self.discharge(MOTHER + "p\n")
        folder = os.path.join(self.folder, "papers")
        os.mkdir(folder)
        for form in ("text", "html", "csv"):
            self.run_program("discharge", "C-1", "--as", form, "-o", folder, expecting=OPEN)
        self.assertEqual(
            sorted(os.listdir(folder)), ["discharge.csv", "discharge.html", "discharge.txt"])

    def discharge(self, typed, *options):
        return self.run_program(
            "talk", "discharge", "--case", "C-1", "--on", "2026-05-01", *options, typed=typed,
            expecting=DONE)

    def test_everything_that_ships_is_checked_without_an_error(self):
        finished = self.run_program("check", expecting=DONE)
        self.assertIn("0 errors", finished.output)
        self.assertNotIn("error:", finished.output)

    def test_the_paper_for_parents_shows_nothing_of_the_practitioner_s_part(self):
        parent = self.run_program("show", "co-sleeping", expecting=DONE).output
        own = self.run_program(
            "show", "co-sleeping", "--audience", "practitioner", expecting=DONE).output
        self.assertIn("Who was there during the talk?", own)
        self.assertNotIn("Who was there during the talk?", parent)
        self.assertNotIn("For the practitioner", parent)

    def test_a_replay_answers_each_line_in_its_place(self):
        cases = [{"case": f"C-{number}", "answers": {}} for number in range(50)]
        lines = "\n".join(json.dumps(case) for case in cases)
        finished = self.run_program("replay", "co-sleeping", "-", typed=lines, expecting=DONE)
        answers = [json.loads(line) for line in finished.output.splitlines()]
        self.assertEqual([answer["case"] for answer in answers], [case["case"] for case in cases])
        self.assertTrue(all(answer["advice"] == answers[0]["advice"] for answer in answers))
