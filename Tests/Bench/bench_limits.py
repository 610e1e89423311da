"""Measures how long, and in how much memory, a check goes on with questionnaires that are hard to prove.

Usage: bench_limits.py PROGRAM [NAME] ...

Each must end with a proof, a counter-example, or properties that are not decided, with the stack that
a thread has on some systems. Processor seconds and resident memory of the whole process.
"""

import json
import os
import resource
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "Solvers"))

from adversaries import ALL  # noqa: E402
from scaled import data_folder  # noqa: E402

STACK = 512 << 10
MOST_SECONDS, MOST_MEMORY = 60, 1 << 30


def narrow():
    resource.setrlimit(resource.RLIMIT_STACK, (STACK, STACK))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (2 * MOST_MEMORY, 2 * MOST_MEMORY))


def ended(program, path, data):
    """What came of the check, the seconds, and the memory in MiB."""
    process = subprocess.Popen(
        [program, "check", path, "--as", "json", "--data", data], stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, preexec_fn=narrow)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.stdout.close()
    if not os.WIFEXITED(status):
        return f"ENDED BY SIGNAL {os.WTERMSIG(status)}", usage.ru_utime + usage.ru_stime, 0
    proof = json.loads(output)["files"][0]["proof"]
    return outcome(proof, output), usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def outcome(proof, output):
    if proof is None:
        codes = {found["code"] for found in json.loads(output)["files"][0]["diagnostics"]}
        return "refused: " + ", ".join(sorted(codes))
    verdicts = [found["verdict"] for found in proof["properties"]]
    parts = [f"{verdicts.count(verdict)} {verdict}" for verdict in ("proved", "broken", "not-decided")]
    return ", ".join(parts) + ("" if proof["conversations"] else ", not counted")


def main():
    program, failed = os.path.abspath(sys.argv[1]), False
    for name in sys.argv[2:] or ALL:
        made = ALL[name]()
        with data_folder(made) as data:
            path = os.path.join(data, "scaled.json")
            with open(path, "w") as file:
                json.dump(made, file)
            told, seconds, memory = ended(program, path, data)
        failed = failed or "SIGNAL" in told or "refused" in told or memory > MOST_MEMORY >> 20
        print(f"{name}: {told}; {seconds:.2f} s, {memory:.0f} MiB", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
