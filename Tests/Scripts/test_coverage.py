"""What the examples of a questionnaire show, and what they do not."""

import json
import os
import re

from program import DATA, DONE, ROOT, USAGE, ProgramTest


class Coverage(ProgramTest):
    def coverage(self, *files, expecting=DONE):
        return self.run_program("check", "--coverage", *files, expecting=expecting)

    def test_what_is_missing_is_listed_one_by_one(self):
        for name in ["alcohol", "co-sleeping", "crying", "discharge"]:
            path = os.path.join(ROOT, "Questionnaires", name + ".json")
            *missing, summary = self.coverage(path).output.splitlines()
            counts = [(int(some), int(all)) for some, all in re.findall(r"(\d+) of (\d+)", summary)]
            self.assertEqual(len(counts), 6, summary)
            self.assertEqual(sum(all - some for some, all in counts), len(missing))
            for line in missing:
                self.assertRegex(line, r"^[^:]+:\d+:\d+: no example [a-z]")

    def test_another_program_is_told_the_same(self):
        path = os.path.join(ROOT, "Questionnaires", "crying.json")
        *missing, summary = self.coverage(path).output.splitlines()
        told = json.loads(self.coverage(path, "--as", "json").output)
        self.assertEqual(told["format"], "nightlight-coverage")
        [file] = told["files"]
        self.assertEqual(
            [f"{path}:{it['place']['line']}:{it['place']['column']}: no example {it['what']}"
             for it in file["missing"]], missing)
        self.assertEqual(
            [(str(it["covered"]), str(it["all"])) for it in file["counts"]],
            re.findall(r"(\d+) of (\d+)", summary))

    def test_a_line_leads_to_what_it_names(self):
        path = os.path.join(ROOT, "Questionnaires", "crying.json")
        with open(path) as file:
            lines = file.read().splitlines()
        found = re.findall(
            r":(\d+):(\d+): no example chooses '([a-z-]+)' of", self.coverage(path).output)
        self.assertTrue(found)
        for line, column, option in found:
            if option not in ("yes", "no", "none-of-these", "no-pattern"):
                self.assertTrue(lines[int(line) - 1][int(column) - 1:].startswith(f'"{option}"'))

    def test_without_the_examples_nothing_is_shown(self):
        with open(os.path.join(ROOT, "Questionnaires", "discharge.json")) as file:
            text = file.read()
        path = os.path.join(self.folder, "discharge.json")
        with open(path, "w") as file:
            file.write(text[:text.index('"examples": [')] + '"examples": []\n}\n')
        summary = self.coverage(path).output.splitlines()[-1]
        self.assertTrue(re.search(r"show 0 of \d+ states, 0 of \d+ options", summary), summary)

    def test_a_file_with_a_mistake_says_so_instead(self):
        path = os.path.join(self.folder, "broken.json")
        with open(path, "w") as file:
            file.write("{}")
        self.assertIn("error:", self.coverage(path, expecting=DATA).messages)

    def test_one_thing_is_asked_at_a_time(self):
        for options, said in [
                (["--coverage", "--mutants"], "--coverage and --mutants do not go together"),
                (["--mutants", "--receipts", "write"], "--mutants and --receipts do not go together"),
                (["--against", "old.json", "--coverage"],
                 "--against and --coverage do not go together")]:
            result = self.run_program("check", *options, "new.json", expecting=USAGE)
            self.assertIn(said, result.messages)
            self.assertEqual(result.output, "")


class Conversations(ProgramTest):
    """The conversations for a clinical review."""

    def paper(self, name, *options):
        return self.run_program("show", name, "--conversations", *options, expecting=DONE).output

    def test_it_is_said_whether_fewer_would_do(self):
        for name, count in [("discharge", 4), ("crying", 5), ("co-sleeping", 6)]:
            paper = self.paper(name)
            self.assertIn("It cannot happen in fewer.", " ".join(paper.split()))
            self.assertEqual(paper.count(f" of {count}\n---"), count)

    def test_a_parent_reads_nothing_of_the_practitioner_s(self):
        paper = self.paper("crying")
        self.assertNotIn("For the practitioner", paper)
        self.assertNotIn("Did somebody interpret?", paper)
        self.assertIn("For the practitioner", self.paper("crying", "--audience", "practitioner"))

    def test_the_lines_are_at_most_72_columns_wide_and_the_same_every_time(self):
        paper = self.paper("crying", "--audience", "practitioner")
        self.assertEqual(paper, self.paper("crying", "--audience", "practitioner"))
        for line in paper.splitlines():
            self.assertLessEqual(len(line), 72, line)

    def test_they_are_text_alone(self):
        result = self.run_program(
            "show", "crying", "--conversations", "--as", "fhir", expecting=USAGE)
        self.assertEqual(result.output, "")
        self.assertIn("conversations are shown as text alone", result.messages)
        self.assertIn("nightlight show QUESTIONNAIRE --conversations", result.messages)
