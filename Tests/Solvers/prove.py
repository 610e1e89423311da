"""Proves questionnaires a second time, with Z3, and compares what is found with `nightlight check`.

Usage: prove.py PROGRAM [FAULTS]

The files are read anew and given their meaning anew, from the page on the format; no code is shared
with the program. Of each questionnaire that ships, and of so many copies of each with a fault planted
in it (12 unless said), every claim must come out the same, and the number of conversations of those
that ship too. The last line says so; the exit status is 1 where anything differs.
"""

import json
import os
import subprocess
import sys
import tempfile
import time

from cells import Questionnaire, load
from claims import claims, laws
from counting import conversations
from faults import faulty
from formulas import Formulas
from reading import Reading
from with_z3 import Z3

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHIPPED = ["co-sleeping", "crying", "alcohol", "discharge"]
# What depends on the order of the answers is not read a second time.
READ_ONCE = {"interrupts-at-once"}


class Check:
    """What the program says of a file."""

    def __init__(self, program, path):
        text = subprocess.run(
            [program, "check", path, "--as", "json", "--data", ROOT], capture_output=True,
            text=True).stdout
        proof = json.loads(text)["files"][0]["proof"]
        self.is_proved = proof is not None
        if proof:
            self.count = int(proof["conversations"])
            self.verdicts = {(finding["kind"], finding["subject"]): finding["verdict"] == "proved"
                             for finding in proof["properties"]}
            self.broken = [name for name, holds in self.verdicts.items() if not holds]


def second_reading(data):
    """Whether each claim holds, by its kind and subject."""
    formulas = Formulas()
    reading = Reading(Questionnaire(data), formulas)
    solver = Z3(formulas, laws(reading))
    return {(claim.kind, claim.name): solver.is_possible(claim.formula, claim.laws) == claim.must
            for claim in claims(reading)}


def compare(name, data, check, with_count=False):
    begun = time.process_time()
    verdicts = second_reading(data)
    once = {claim for claim in check.verdicts if claim[0] in READ_ONCE}
    differences = [claim for claim in sorted(verdicts.keys() | check.verdicts.keys() - once)
                   if verdicts.get(claim) != check.verdicts.get(claim)]
    told = f"{len(verdicts)} claims, {list(verdicts.values()).count(False)} broken"
    if with_count:
        count = conversations(Questionnaire(data), Formulas())
        told += f", {len(str(count))} digits of conversations"
        if count != check.count:
            differences.append(f"{check.count} conversations, not {count}")
    verdict = "the same" if not differences else f"DIFFERENT: {differences}"
    print(f"{name}: {told}: {verdict} ({time.process_time() - begun:.1f} s)", flush=True)
    return not differences


def main():
    program = os.path.abspath(sys.argv[1])
    wanted = int(sys.argv[2]) if len(sys.argv) > 2 else 12
    sys.setrecursionlimit(100_000)
    same, planted, noticed = [], 0, 0
    for name in SHIPPED:
        path = os.path.join(ROOT, "Questionnaires", f"{name}.json")
        data, check = load(path), Check(program, path)
        if not check.is_proved:
            raise SystemExit(f"{name}: the program did not prove it")
        same.append(compare(name, data, check, with_count=True))
        for words, fault in faulty(data, wanted, seed=name):
            with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
                json.dump(fault, file, default=float)
                file.flush()
                check = Check(program, file.name)
            # What the program finds wrong before any proof is not compared.
            if not check.is_proved:
                print(f"{name}, {words}: refused before the proof")
                continue
            planted, noticed = planted + 1, noticed + bool(check.broken)
            same.append(compare(f"{name}, {words}", fault, check))
    print(f"{sum(same)} of {len(same)} the same; {planted} faults, of which {noticed} break a claim")
    return 0 if all(same) and noticed else 1


if __name__ == "__main__":
    sys.exit(main())
