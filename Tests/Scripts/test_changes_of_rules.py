"""What a change to a questionnaire does: for every conversation, for stored ones, and for slips."""

import json
import os
import re
import subprocess

from program import DATA, DONE, NO_INPUT, OPEN, PROGRAM, ROOT, UNAVAILABLE, USAGE, ProgramTest

CO_SLEEPING = os.path.join(ROOT, "Questionnaires", "co-sleeping.json")


def small(**changes):
    """A questionnaire of one question and one rule, with some of it otherwise."""
    return {
        "format": 1, "id": "small", "version": "1.0.0",
        "review": {"status": "draft", "by": None, "on": None, "expires": "2040-01-01"},
        "sources": {"own": {"title": "For a test", "publisher": "Nightlight", "seen": "own"}},
        "lists": {"message": {"safe-sleep": {"step": "safe-sleep"}}},
        "start": {"talk": "weight"},
        "states": {
            "weight": {"ask": "number", "unit": "g", "from": 300, "to": 7000,
                       "confirm": [1500, 5500], "audience": "parent", "next": "end"},
            "end": {"end": "talk", "audience": "parent"},
        },
        "facts": {"light": {"atMost": ["weight", 2500], "redFlag": "small-baby"}},
        "advice": {"small-baby": {
            "audience": "parent", "level": "strong", "when": {"fact": "light"},
            "message": "safe-sleep", "leaflet": "personal", "sources": ["own"]}},
        "guarantees": [], "examples": [], **changes}


def example(name, weight, *advice):
    return {"id": name, "answers": {"weight": weight}, "prompts": [],
            "advice": [{"id": "small-baby", "text": text} for text in advice]}


class Rules(ProgramTest):
    def file(self, name, content):
        path = os.path.join(self.folder, name)
        with open(path, "w") as file:
            file.write(content if isinstance(content, str) else json.dumps(content, indent=1))
        return path

    def heavier(self):
        """The shipped co-sleeping talk, with babies counted as small up to 2700 g."""
        with open(CO_SLEEPING) as file:
            text = file.read()
        changed = text.replace('"atMost": ["birth-weight", 2500]', '"atMost": ["birth-weight", 2700]')
        self.assertNotEqual(text, changed)
        return self.file("heavier.json", changed)


class Against(Rules):
    def test_a_threshold_moved_is_counted_and_shown_in_the_shortest_conversation(self):
        old = self.file("old.json", small())
        new = self.file("new.json", small(facts={
            "light": {"atMost": ["weight", 2700], "redFlag": "small-baby"}}))
        finished = self.run_program("check", "--against", old, new, expecting=OPEN)
        # Three classes of numbers, "not sure", and two ways to give no answer.
        self.assertIn("advice 'small-baby' comes: in 1 conversation (16.7 %)", finished.output)
        self.assertIn('{"answers":{"weight":2501}}', finished.output)
        self.assertIn(f"{new}: beside {old}, of all 6 conversations", finished.output)
        back = self.run_program("check", old, "--against", new, expecting=OPEN)
        self.assertIn("advice 'small-baby' goes: in 1 conversation ", back.output)

    def test_another_program_is_told_the_same(self):
        old = self.file("old.json", small())
        new = self.file("new.json", small(facts={
            "light": {"atMost": ["weight", 2700], "redFlag": "small-baby"}}))
        told = json.loads(self.run_program(
            "check", new, "--against", old, "--as", "json", expecting=OPEN).output)
        self.assertEqual((told["format"], told["formatVersion"]), ("nightlight-impact", 1))
        [file] = told["files"]
        self.assertEqual((file["file"], file["against"], file["verdict"]), (new, old, "different"))
        self.assertEqual(file["conversations"], "6")
        self.assertEqual(
            file["totals"], [{"kind": "advice", "conversations": "1", "isWhole": True}])
        self.assertEqual(file["changes"], [{
            "what": "advice-comes", "subject": "small-baby", "conversations": "1",
            "shortest": {"answered": 1, "people": 0, "others": 1,
                         "replay": {"answers": {"weight": 2501}}}}])
        self.assertEqual(file["notDecided"], [])
        same = json.loads(self.run_program(
            "check", new, "--against", new, "--as", "json", expecting=DONE).output)
        self.assertEqual((same["files"][0]["verdict"], same["files"][0]["changes"]), ("same", []))

    def test_nothing_differs_from_the_same_rules_written_otherwise(self):
        old = self.file("old.json", small())
        new = self.file("new.json", small(facts={
            "light": {"under": ["weight", 2501], "redFlag": "small-baby"}}))
        finished = self.run_program("check", new, "--against", old, expecting=DONE)
        self.assertEqual(
            finished.output, f"{new}: the same as {old} in all 5 conversations\n")

    def test_a_shipped_questionnaire_is_compared_in_every_conversation(self):
        finished = self.run_program(
            "check", self.heavier(), "--against", CO_SLEEPING, expecting=OPEN)
        self.assertIn("advice 'cs-07-small' comes: in ", finished.output)
        self.assertIn("advice 'cs-17-lower-risk' goes: in ", finished.output)
        self.assertNotIn("newly asked", finished.output)

    def test_what_cannot_be_compared_is_said(self):
        old = self.file("old.json", small())
        states = {**small()["states"],
                  "weight": {"ask": "yes-no", "audience": "parent", "next": "end"}}
        new = self.file("new.json", small(
            states=states, facts={"light": {"is": ["weight", "no"], "redFlag": "small-baby"}}))
        finished = self.run_program("check", new, "--against", old, expecting=UNAVAILABLE)
        self.assertIn("'weight' is something else in each", finished.messages)

    def test_wrong_arguments_and_wrong_files_end_as_they_must(self):
        good, bad = self.file("good.json", small()), self.file("bad.json", "{")
        for status, arguments in [
            (USAGE, ("check", "--against", good)), (USAGE, ("check", good, good, "--against", good)),
            (USAGE, ("check", good, "--mutants", "--against", good)),
            (NO_INPUT, ("check", good, "--against", "/nowhere.json")),
            (DATA, ("check", good, "--against", bad)), (DATA, ("check", bad, "--against", good)),
            (USAGE, ("replay",)), (NO_INPUT, ("replay", "/nowhere.json")),
            (USAGE, ("replay", "co-sleeping", "-", "--case", "C-1")),
        ]:
            self.run_program(*arguments, expecting=status)


class ReplayAgainst(Rules):
    def test_lines_that_lead_to_something_else_are_told(self):
        lines = "".join(
            json.dumps({"case": name, "answers": {"birth-weight": weight}}) + "\n"
            for name, weight in [("a", 2400), ("b", 2600), ("c", 2800)])
        finished = self.run_program(
            "replay", "co-sleeping", "-", "--against", self.heavier(), typed=lines, expecting=OPEN)
        told = [json.loads(line) for line in finished.output.splitlines()]
        self.assertEqual(
            told, [{"case": "b", "comes": [], "goes": ["cs-07-small"], "rewords": [],
                    "prompts": {"come": [], "go": ["cs-07-small"]},
                    "urgent": {"come": [], "go": []}}])
        self.assertIn("1 of 3 conversations", finished.messages)

    def test_a_line_that_cannot_be_read_hides_no_other(self):
        finished = self.run_program(
            "replay", "co-sleeping", "-", "--against", self.heavier(),
            typed='{"answers":{"nothing":1}}\n{"answers":{"birth-weight":2600}}\n', expecting=DATA)
        self.assertEqual(
            ["error" in json.loads(line) for line in finished.output.splitlines()], [True, False])

    def test_stored_families_are_told_by_word_and_case(self):
        typed = "\n1\n1\n10\n1\n2026-03-01\n2600\n40\n/pause\n"
        word = self.begin(typed.removesuffix("/pause\n"), "--case", "C-7")
        self.begin("\n1\n1\n", "--case", "C-8")
        finished = self.run_program("replay", "--against", self.heavier(), expecting=OPEN)
        self.assertRegex(
            finished.output, rf"^{word}  C-7  \d{{4}}-\d\d-\d\d  advice 'cs-07-small' comes")
        self.assertEqual(len(finished.output.splitlines()), 1)
        self.assertIn("1 of 2 sessions", finished.messages)
        self.run_program(
            "replay", "--against", self.heavier(), "--case", "C-8", expecting=DONE)
        self.run_program(
            "replay", "--against", self.heavier(), "--case", "C-9", expecting=NO_INPUT)
        self.run_program("replay", "--against", CO_SLEEPING, expecting=DONE)


class Mutants(Rules):
    def test_a_slip_that_nothing_notices_is_listed_with_its_place(self):
        path = self.file("small.json", small(examples=[
            example("light", 2500, "said"), example("heavy", 2600)]))
        finished = self.run_program("check", "--mutants", path, expecting=OPEN)
        left = [line for line in finished.output.splitlines() if "nothing notices" in line]
        self.assertEqual(len(left), 2, finished.output)
        self.assertRegex(left[0], rf"^{re.escape(path)}:\d+:\d+: 2500 made 2501: nothing notices it")
        self.assertIn("  at: /facts/light/atMost/1", finished.output)
        self.assertIn('{"answers":{"weight":2501}}', finished.output)

    def test_another_program_is_told_the_same(self):
        path = self.file("small.json", small(examples=[
            example("light", 2500, "said"), example("heavy", 2600)]))
        lines = self.run_program("check", "--mutants", path, expecting=OPEN).output.splitlines()
        told = json.loads(self.run_program(
            "check", "--mutants", path, "--as", "json", expecting=OPEN).output)
        self.assertEqual(told["format"], "nightlight-mutants")
        [file] = told["files"]
        self.assertEqual(
            [f"{slip['file']}:{slip['line']}:{slip['column']}: {slip['was']} made {slip['now']}: "
             f"nothing notices it ({slip['kind']})" for slip in file["unnoticed"]],
            [line for line in lines if "nothing notices" in line])
        self.assertEqual(file["unnoticed"][0]["pointer"], "/facts/light/atMost/1")
        self.assertEqual(
            file["unnoticed"][0]["shortest"]["replay"], {"answers": {"weight": 2501}})
        self.assertEqual(file["counts"]["unnoticed"], 2)
        self.assertIn(f": {sum(file['counts'].values())} slips: ", lines[-1])

    def test_no_slip_is_left_where_examples_stand_at_every_edge(self):
        heavy = {"audience": "parent", "level": "general", "when": {"over": ["weight", 2500]},
                 "message": "safe-sleep", "leaflet": "personal", "sources": ["own"]}
        both = example("not-sure", {"not": "unsure"}, "unsure")
        both["advice"].append({"id": "heavy-baby", "text": "unsure"})
        heavier = example("heavier", 2501)
        heavier["advice"].append({"id": "heavy-baby", "text": "said"})
        path = self.file("small.json", small(
            advice={"heavy-baby": heavy, **small()["advice"]},
            examples=[example("light", 2500, "said"), heavier, both]))
        finished = self.run_program("check", "--mutants", path, expecting=DONE)
        self.assertRegex(finished.output, r"^[^\n]*: \d+ slips: .* noticed by an example.*\n$")
        self.assertIn(", 0 unnoticed", finished.output)

    def test_no_change_is_taken_in_with_a_guarantee_less(self):
        told = {"id": "told", "whenever": {"maybe": {"fact": "light"}},
                "then": {"all": [{"advice": "small-baby"}, {"prompt": "weigh"}]}}
        weigh = {"audience": "practitioner", "when": {"fact": "light"}, "ifUnknown": True,
                 "sources": ["own"]}
        light = {**example("light", 2500), "prompts": ["weigh"],
                 "advice": [{"id": "small-baby", "text": "said", "level": "strong"}],
                 "audiences": {"practitioner": ["weigh"], "restricted": []}}
        edges = [light, example("heavy", 2501)]
        kept = self.file("kept.json", small(
            prompts={"weigh": weigh}, guarantees=[told], examples=edges))
        lost = self.file("lost.json", small(prompts={"weigh": weigh}, examples=edges))
        script = [os.path.join(ROOT, ".ci", "mutants"), PROGRAM]
        finished = subprocess.run([*script, kept], capture_output=True, text=True, timeout=60)
        self.assertEqual(finished.returncode, 0, finished.stdout)
        finished = subprocess.run([*script, kept, lost], capture_output=True, text=True, timeout=60)
        self.assertEqual(finished.returncode, 1)
        self.assertRegex(
            finished.stdout, rf"(?m)^{re.escape(lost)}:\d+:\d+: ifUnknown true made ifUnknown false: "
            r"nothing notices it \(ifUnknown\)\n  at: /prompts/weigh/ifUnknown$")
        self.assertIn("a guarantee or an example is wanting", finished.stderr)

    def test_a_file_with_a_mistake_is_refused(self):
        self.run_program("check", "--mutants", self.file("bad.json", "{"), expecting=DATA)
