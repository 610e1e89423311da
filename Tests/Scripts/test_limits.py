"""Questionnaires that are too hard to prove come to an end all the same, and say what to do."""

import json
import os
import resource
import sys
import unittest

from program import ROOT, UNAVAILABLE, ProgramTest

sys.path.insert(0, os.path.join(ROOT, "Tests", "Solvers"))

from adversaries import deep, members  # noqa: E402
from scaled import data_folder  # noqa: E402

# What a thread has on some systems, and no more memory than an old computer can spare.
STACK, MEMORY = 512 << 10, 1 << 30


def narrow():
    resource.setrlimit(resource.RLIMIT_STACK, (STACK, STACK))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


class Limits(ProgramTest):
    def run_with(self, made, *arguments, **options):
        """Runs the program with a made questionnaire, which the arguments call `{}`."""
        with data_folder(made) as data:
            path = os.path.join(data, "Questionnaires", "scaled.json")
            with open(path, "w") as file:
                json.dump(made, file)
            return self.run_program(
                *[argument.format(path) for argument in arguments], "--data", data,
                preexec_fn=narrow, **options)

    def test_a_rule_that_is_too_large_is_not_decided_and_check_says_what_to_slice(self):
        finished = self.run_with(members(20), "check", "{}", expecting=UNAVAILABLE)
        self.assertIn("warning: 'rule' is beyond the limits of the proof [not-decided]",
                      finished.output)
        self.assertIn(
            "  help: it reads 'p', for 336 people and list members: "
            "let there be fewer, or make several rules of it", finished.output)
        self.assertIn("not decided: 6 of 14 properties are beyond the limits", finished.output)
        # What is easy is decided.
        self.assertIn("ways that always come to their end: 1\n", finished.output)

    def test_a_talk_is_refused_with_the_same_help(self):
        finished = self.run_with(members(20), "talk", "scaled", "--demo", expecting=UNAVAILABLE)
        self.assertIn("[not-decided]", finished.messages)
        self.assertIn("let there be fewer, or make several rules of it", finished.messages)
        self.assertIn("--unproved", finished.messages)

    def test_conditions_as_deep_as_there_may_be_need_little_stack(self):
        finished = self.run_with(deep(25), "check", "{}")
        self.assertIn("'never' does not hold [guarantee-broken]", finished.output)


if __name__ == "__main__":
    unittest.main()
