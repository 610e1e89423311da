"""How large the diagrams of proofs are: the same on every computer, and so a measure of every change.

Usage: test_diagrams.py [--write]

They change with what a questionnaire says and with what is proved of it. Then `--write` writes the new
numbers, to be looked at: did they grow for a reason? A change that was meant to change nothing changes
none.
"""

import json
import os
import subprocess
import sys
import unittest

from program import PROGRAM, ROOT

sys.path.insert(0, os.path.join(ROOT, "Tests", "Solvers"))

from scaled import data_folder, questionnaire  # noqa: E402

TABLE = os.path.join(ROOT, "Tests", "Scripts", "diagrams.json")
SHIPPED = ["alcohol", "co-sleeping", "crying", "discharge"]
# Questions and rules.
SCALED = [(20, 25), (60, 100), (200, 200)]
MOST = 50_000


def nodes_of(path, data=ROOT):
    """The nodes with which everything but the number of conversations was decided."""
    finished = subprocess.run(
        [PROGRAM, "check", path, "--as", "json", "--data", data], capture_output=True, text=True)
    return json.loads(finished.stdout)["files"][0]["proof"]["nodes"]


def nodes_of_shipped(name):
    return nodes_of(os.path.join(ROOT, "Questionnaires", f"{name}.json"))


def nodes_of_scaled(questions, rules):
    with data_folder() as data:
        path = os.path.join(data, "scaled.json")
        with open(path, "w") as file:
            json.dump(questionnaire(questions, rules), file)
        return nodes_of(path, data)


def table():
    return {
        "shipped": {name: nodes_of_shipped(name) for name in SHIPPED},
        "scaled": {f"{questions} questions, {rules} rules": nodes_of_scaled(questions, rules)
                   for questions, rules in SCALED}}


class Diagrams(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with open(TABLE) as file:
            cls.expected = json.load(file)
        cls.found = table()

    def test_take_so_many_nodes(self):
        self.assertEqual(self.found, self.expected)

    def test_are_small_for_the_largest(self):
        for text, nodes in self.found["scaled"].items():
            with self.subTest(text):
                self.assertLessEqual(nodes, MOST)


if __name__ == "__main__":
    if "--write" in sys.argv:
        with open(TABLE, "w") as file:
            json.dump(table(), file, indent=2)
            file.write("\n")
    else:
        unittest.main()
