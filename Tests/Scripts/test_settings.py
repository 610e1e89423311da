"""Settings: where they are, how they are refused, and what they change."""

import json
import os
import unittest

from program import DONE, WRONG_SETTINGS, ProgramTest, Screen


class Settings(ProgramTest):
    NUMBER = "01632 960 001"

    def set(self, settings):
        folder = os.path.join(self.folder, ".config", "nightlight")
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "settings.json"), "w", encoding="utf-8") as file:
            file.write(settings if isinstance(settings, str) else json.dumps(settings))

    def service(self, enabled):
        return {"format": 1, "service": {
            "number": self.NUMBER, "source": "the team", "lastChecked": "2026-01-01",
            "enabled": enabled}}

    def test_the_example_is_accepted_and_sets_nothing(self):
        before = self.run_program("settings", expecting=DONE).output
        self.assertIn("not named", before)
        self.set(self.run_program("settings", "--example", expecting=DONE).output)
        self.assertIn("(disabled)", self.run_program("settings", expecting=DONE).output)
        own = self.run_program("settings", "--language", "en-XA", expecting=DONE).output
        self.assertNotIn("disabled", own)

    def test_78_for_wrong_settings_with_the_place_and_before_anything_is_asked(self):
        self.set('{\n  "format": 1,\n  "servce": null\n}')
        for arguments in [("settings",), ("talk", "co-sleeping")]:
            finished = self.run_program(*arguments, expecting=WRONG_SETTINGS)
            self.assertEqual(finished.output, "")
            self.assertIn("settings.json:3:3: error:", finished.messages)
            self.assertIn("did you mean 'service'?", finished.messages)

    def test_the_number_of_the_service_is_on_the_leaflet_once_it_is_enabled(self):
        word = self.begin()
        for enabled in (False, True):
            self.set(self.service(enabled))
            leaflet = self.run_program("advice", word, expecting=DONE).output
            self.assertEqual(self.NUMBER in leaflet, enabled)

    def test_who_holds_the_session_is_asked_once_alone_and_kept(self):
        word = self.talk("\n1\n1\n/finish\ndone\n", "--case", "C-1").output
        word = self.run_program("list", expecting=DONE).output.split()[0]
        screen = Screen(self, "after", word)
        screen.wait_for("Your name?")
        screen.type("A. Example\n")
        screen.wait_for("Your role")
        screen.type("midwife\n")
        screen.wait_for("Question:")
        screen.type("p\n")
        screen.finish()
        self.assertIn("A. Example, midwife", self.run_program("settings").output)
        record = self.run_program("record", word, "--audience", "practitioner").output
        self.assertIn("Held by: A. Example, midwife", record)
        self.assertNotIn("A. Example", self.run_program("record", word).output)
        self.assertNotIn("A. Example", self.run_program("advice", word).output)

    def test_who_holds_the_session_is_never_asked_through_a_pipe(self):
        word = self.begin("\n1\n1\n")
        self.assertNotIn("Your name", self.run_program("after", word, typed="p\n").output)
        record = self.run_program("record", word, "--audience", "practitioner").output
        self.assertIn("Held by: the practitioner is not named", record)

    def test_an_nhs_number_is_a_case_reference_only_where_that_is_set(self):
        self.set({"format": 1, "allowNHSNumbers": True})
        self.talk("\n1\n/p\n", "--case", "943-476-5919", expecting=DONE)


if __name__ == "__main__":
    unittest.main()
