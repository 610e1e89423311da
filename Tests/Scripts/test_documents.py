"""What is handed on: the leaflet, the record, and what the other commands print."""

import json
import os

from program import DONE, NO_INPUT, NOT_ALLOWED, OPEN, USAGE, ProgramTest

# A talk that is cut short after the baby's weight.
SHORT = "\n1\n1\n10\n1\n3 May 2026\n2400\nfinish\ndone\n"


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
            "after", word, typed="1\n" + "u\n" * 20 + "done\n", expecting=OPEN)
        self.assertIn("NOT CLOSED", finished.output.upper())
        # It can be gone on with on another day.
        self.run_program("after", word, typed="done\n", expecting=OPEN)

    def test_a_talk_that_is_over_cannot_be_gone_on_with(self):
        word = self.visit()
        self.assertIn("nightlight after", self.run_program(
            "resume", word, expecting=NO_INPUT).messages)

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
