"""The picture of a questionnaire: whole, told apart by audience, and drawn by Graphviz where it is."""

import html
import json
import os
import re
import shutil
import unittest

from program import (
    DONE, NOT_ALLOWED, NO_INPUT, ROOT, UNAVAILABLE, USAGE, ProgramTest)

NAMES = ["alcohol", "co-sleeping", "crying", "discharge"]


def states(name):
    with open(os.path.join(ROOT, "Questionnaires", name + ".json")) as file:
        return json.load(file)["states"]


class Drawing(ProgramTest):
    def draw(self, name, *options, **others):
        return self.run_program("draw", name, *options, expecting=DONE, **others).output

    def test_a_practitioner_sees_every_state_and_a_parent_those_of_the_talk(self):
        for name in NAMES:
            for audience in ["parent", "practitioner"]:
                picture = self.draw(name, "--as", "dot", "--audience", audience)
                boxes = [line.split('"')[1] for line in picture.splitlines()
                         if line.strip().startswith('"') and "->" not in line]
                shown = [state for state, value in states(name).items()
                         if audience == "practitioner" or value["audience"] == "parent"]
                of_states = [box for box in boxes if "@" not in box]
                self.assertEqual(sorted(of_states), sorted(shown), f"{name} for {audience}")

    def test_without_a_word_who_it_is_for_it_is_for_a_parent(self):
        for form in ["text", "dot"]:
            left_out = self.draw("crying", "--as", form)
            self.assertEqual(left_out, self.draw("crying", "--as", form, "--audience", "parent"))
            self.assertNotIn("practitioner", left_out)
            self.assertNotIn("Afterwards", left_out)

    def test_every_way_leads_to_a_box_and_says_when_it_is_gone(self):
        picture = self.draw("co-sleeping", "--as", "dot")
        self.assertIn('"where-slept" -> "lately"', picture)
        self.assertIn('"born" -> "ill-now" [label="“Yes”, or not known"', picture)
        self.assertIn('"people @next-person" -> "may-share" [constraint=false, style=dashed]',
                      picture)
        text = self.draw("co-sleeping")
        self.assertIn("      -> 3 if “Yes”, or not known\n      -> 4 otherwise\n", text)
        self.assertIn("     | for each one in turn (carer):\n", text)
        self.assertIn("      -> after the last one: 26 if 2 is “Yes”, or not known\n", text)
        self.assertIn("    ! shown by typing !\n", text)

    def test_the_numbers_are_those_of_the_script(self):
        script = self.run_program("show", "co-sleeping", expecting=DONE).output
        self.assertIn("\n18   Has there been any smoking in the pregnancy", script)
        self.assertIn("\n  18  smoking in the pregnancy (yes or no, sensitive)\n",
                      self.draw("co-sleeping"))

    def test_the_text_is_at_most_72_columns_wide(self):
        for name in NAMES:
            for line in self.draw(name, "--audience", "practitioner").splitlines():
                self.assertLessEqual(len(line), 72, line)

    def test_it_is_the_same_every_time(self):
        for form in ["text", "dot"]:
            self.assertEqual(self.draw("alcohol", "--as", form), self.draw("alcohol", "--as", form))

    @unittest.skipUnless(shutil.which("dot"), "there is no Graphviz here")
    def test_graphviz_takes_it(self):
        for name in NAMES:
            drawing = self.draw(name, "--as", "svg", "--audience", "practitioner")
            self.assertTrue(drawing.rstrip().endswith("</svg>"))
            titles = {html.unescape(title) for title in re.findall("<title>(.*?)</title>", drawing)}
            self.assertEqual(set(states(name)) - titles, set())
        self.draw("crying", "--as", "svg", "-o", self.folder)
        with open(os.path.join(self.folder, "crying.svg")) as file:
            self.assertIn("<svg", file.read())

    def test_without_graphviz_it_says_what_to_do_and_writes_nothing(self):
        path = os.path.join(self.folder, "picture.svg")
        finished = self.run_program(
            "draw", "crying", "--as", "svg", "-o", path, expecting=UNAVAILABLE,
            env=self.environment(PATH=self.folder))
        self.assertIn("nightlight draw crying --as dot", finished.messages)
        self.assertFalse(os.path.exists(path))

    def test_a_graphviz_that_fails_is_said_to_have_failed(self):
        tool = os.path.join(self.folder, "dot")
        for script in ["exit 3", "kill -9 $$", "head -c 20; exit 1"]:
            with open(tool, "w") as file:
                file.write("#!/bin/sh\n" + script + "\n")
            os.chmod(tool, 0o700)
            finished = self.run_program(
                "draw", "crying", "--as", "svg", expecting=UNAVAILABLE,
                env=self.environment(PATH=f"{self.folder}:/usr/bin:/bin"))
            self.assertIn("'dot' did not end well", finished.messages)
            self.assertEqual(finished.output, "")

    def test_what_is_not_drawn_is_said(self):
        self.run_program("draw", "crying", "--audience", "restricted", expecting=NOT_ALLOWED)
        self.run_program("draw", "crying", "--as", "png", expecting=USAGE)
        self.run_program("draw", "nothing", expecting=NO_INPUT)
