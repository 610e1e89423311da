"""Measures the proof of questionnaires beside a SAT solver and decision diagrams of others, in one run.

Usage: bench_prove.py PROGRAM [QUESTIONS RULES] ...

The questionnaires are those that ship, and others made by chance, the same ones every time; of these
alone, where sizes are given. Every one of the solvers reads the same file, through the second reading of
the format in `Tests/Solvers`. Asked of each: whether each advice can be given in each of its texts, each
guarantee, each state, each end; and of every pair of advice whether they are never given together, and
whether one always comes with the other. The verdicts must be the same.

The time of the program is that of the whole process: reading, every diagnostic, the proof, and besides
what is asked of the others the protection of advice, what is told to whom, and the number of
conversations. The time of the others begins with the formulas in memory, and ends with the last answer.
All are processor seconds, of one processor; the median of a few runs, the programs taking turns.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.join(ROOT, "Tests", "Solvers"))

from cells import Questionnaire, load  # noqa: E402
from claims import claims, given, laws  # noqa: E402
from formulas import Formulas  # noqa: E402
from reading import Reading  # noqa: E402
from scaled import data_folder, questionnaire  # noqa: E402
from with_bdd import ENGINE, Diagrams  # noqa: E402
from with_sat import Clauses  # noqa: E402

SHIPPED = ["co-sleeping", "crying", "discharge", "alcohol"]
CURVE = [(20, 25), (40, 60), (60, 100), (100, 150), (200, 200)]
RUNS = {20: 5, 40: 5, 60: 3, 100: 3, 200: 1}
ASKED = {"guarantee", "red-flag", "ends", "can-reach", "can-give-said", "can-give-unsure"}


class Question:
    """What is asked of a questionnaire, as formulas: in the usual form every rule stands beside the
    laws of a conversation; on the path, an answer that is not asked means nothing by itself."""

    def __init__(self, path, guarded):
        self.formulas = Formulas()
        self.reading = Reading(Questionnaire(load(path)), self.formulas, guarded=guarded)
        self.laws = [] if guarded else laws(self.reading)
        self.claims = [claim for claim in claims(self.reading) if claim.kind in ASKED]
        self.advice = [given(self.reading, name) for name in self.reading.q.advice]


def answered(question, are_possible):
    """The numbers of claims that do not hold, of pairs never together, and of those that imply."""
    broken = sum(are_possible(claim.formula) != claim.must for claim in question.claims)
    disjoint = implied = 0
    # Advice that can never be given goes with everything, and says nothing.
    advice = [formula for formula in question.advice if are_possible(formula)]
    for place, one in enumerate(advice):
        for other in advice[:place]:
            disjoint += not are_possible(one, other)
            implied += (not are_possible(one, -other)) + (not are_possible(other, -one))
    return broken, disjoint, implied


def with_sat(question):
    solver = Clauses(question.formulas, question.laws)
    return answered(question, lambda *parts: solver.are_possible(parts))


def with_diagrams(question):
    with Diagrams(question.formulas, question.reading.cells, question.laws) as diagrams:
        valid, functions, rules = diagrams.valid, {}, set(question.advice)

        def function(formula):
            # Each rule is made to speak only of conversations that there can be, once.
            if formula not in functions:
                made = diagrams.function(abs(formula))
                functions[formula] = (made if formula > 0 else ~made) & valid
            return functions[formula]

        def are_possible(one, other=None):
            if other is None:
                return function(one) != diagrams.bdd.false
            right = function(other) if other in rules else ~function(-other)
            return (function(one) & right) != diagrams.bdd.false

        found = answered(question, are_possible)
        functions.clear()
        return found


def with_the_program(program, path, data):
    begun = resource.getrusage(resource.RUSAGE_CHILDREN)
    result = subprocess.run(
        [program, "check", path, "--as", "json", "--data", data], capture_output=True,
        text=True)
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = ended.ru_utime + ended.ru_stime - begun.ru_utime - begun.ru_stime
    proof = json.loads(result.stdout)["files"][0]["proof"]
    broken = sum(finding["verdict"] != "proved" for finding in proof["properties"]
                 if finding["kind"] in ASKED)
    pairs = proof["pairs"]
    return (broken, len(pairs["neverTogether"]), len(pairs["alwaysWith"])), seconds, proof["nodes"]


def timed(solve, *arguments):
    begun = time.process_time()
    return solve(*arguments), time.process_time() - begun


def measure(program, path, data, runs):
    """The verdicts and the median seconds of each, by name."""
    verdicts, seconds, nodes = {}, {}, None
    usual, on_path = Question(path, guarded=False), Question(path, guarded=True)
    rivals = {"SAT": (with_sat, usual), "BDD": (with_diagrams, usual),
              "BDD on the path": (with_diagrams, on_path)}
    for _ in range(runs):
        for _ in range(5):
            verdicts["Nightlight"], own, nodes = with_the_program(program, path, data)
            seconds.setdefault("Nightlight", []).append(own)
        for name, (solve, question) in rivals.items():
            verdicts[name], taken = timed(solve, question)
            seconds.setdefault(name, []).append(taken)
    return verdicts, {name: statistics.median(taken) for name, taken in seconds.items()}, nodes


def main():
    program, sizes = os.path.abspath(sys.argv[1]), [int(number) for number in sys.argv[2:]]
    sys.setrecursionlimit(100_000)
    # To be moved to another processor costs a short process more than a long one.
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    print(f"SAT: python-sat with Glucose 4; BDD: {ENGINE}; processor seconds, verdicts compared")
    same = []
    if not sizes:
        for name in SHIPPED:
            path = os.path.join(ROOT, "Questionnaires", f"{name}.json")
            same.append(report(program, ROOT, name, path, 3))
    with data_folder() as data:
        for questions, rules in list(zip(sizes[::2], sizes[1::2])) or CURVE:
            path = os.path.join(data, f"{questions}-{rules}.json")
            with open(path, "w") as file:
                json.dump(questionnaire(questions, rules), file)
            title = f"{questions} questions, {rules} rules"
            same.append(report(program, data, title, path, RUNS.get(questions, 1)))
    return 0 if all(same) else 1


def report(program, data, title, path, runs):
    verdicts, seconds, nodes = measure(program, path, data, runs)
    own = seconds.pop("Nightlight")
    told = ", ".join(f"{name} {taken:.3f} ({taken / own:.0f} times)"
                     for name, taken in seconds.items())
    same = len(set(verdicts.values())) == 1
    print(f"{title}: Nightlight {own:.3f} s, {nodes} nodes; {told}; "
          + (f"{verdicts['SAT']} by all" if same else f"DIFFERENT: {verdicts}"), flush=True)
    return same


if __name__ == "__main__":
    sys.exit(main())
