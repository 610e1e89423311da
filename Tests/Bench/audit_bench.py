#!/usr/bin/env python3
"""Measures the audit and the table of answers over stores of many sessions.

    audit_bench.py PROGRAM [COUNT...] [--runs N]

For each number of sessions it makes a store (see large_store.py; talks of a few questions, so that a
million fit), has the program verify the smallest, and runs `audit` and `record --all --as csv` several
times. It prints the processor time for each session and the most memory that was in use, and the ratio
between the largest store and the smallest. Processor time, because other work on the computer changes
it least.
"""
import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import large_store

COMMANDS = {
    "audit": ["audit", "--by", "month", "--as", "json"],
    "answers as CSV": ["record", "--all", "--as", "csv"],
}


def measured(program, store, arguments):
    """Processor seconds and the most memory in MiB of one run."""
    begun = time.monotonic()
    process = subprocess.Popen(
        [program, *arguments, "--store", store], stdout=subprocess.DEVNULL,
        env={**os.environ, "NIGHTLIGHT_DATA": str(large_store.ROOT)})
    # What the system tells at the end would be the memory of this Python, if that had more.
    memory, ended = 0, 0
    while not ended:
        memory = max(memory, resident_kibibytes(process.pid))
        time.sleep(0.02)
        ended, status, usage = os.wait4(process.pid, os.WNOHANG)
    if status:
        sys.exit(f"{arguments}: status {os.waitstatus_to_exitcode(status)}")
    return usage.ru_utime + usage.ru_stime, memory / 1024, time.monotonic() - begun


def resident_kibibytes(process):
    """The most memory that a process has had since it began; 0 for one that has ended."""
    with open(f"/proc/{process}/status") as file:
        return next((int(line.split()[1]) for line in file if line.startswith("VmHWM:")), 0)


def main():
    reader = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    reader.add_argument("program")
    reader.add_argument("counts", type=int, nargs="*", default=[10_000, 100_000])
    reader.add_argument("--runs", type=int, default=3)
    reader.add_argument("--folder", default=None, help="where the stores are made")
    given = reader.parse_args()
    times = {}
    for count in given.counts:
        with tempfile.TemporaryDirectory(dir=given.folder) as folder:
            store = os.path.join(folder, "store")
            begun = time.monotonic()
            large_store.make(
                given.program, store, count, talks=large_store.SHORT_TALKS)
            size = sum(path.stat().st_size for path in pathlib.Path(store).rglob("*"))
            print(f"{count} sessions made in {time.monotonic() - begun:.0f} s, "
                  f"{size / 2**20:.0f} MiB", flush=True)
            if count == min(given.counts):
                measured(given.program, store, ["verify"])
            for name, arguments in COMMANDS.items():
                runs = [measured(given.program, store, arguments) for _ in range(given.runs)]
                best = min(seconds for seconds, _, _ in runs)
                times[name, count] = best / count
                memory = max(memory for _, memory, _ in runs)
                wall = min(wall for _, _, wall in runs)
                spread = " ".join(f"{seconds:.1f}" for seconds, _, _ in runs)
                print(f"  {name}: {best / count * 1e6:.0f} µs a session ({spread} s of processor, "
                      f"{wall:.1f} s by the clock), {memory:.0f} MiB", flush=True)
    for name in COMMANDS:
        least, most = min(given.counts), max(given.counts)
        if least != most:
            print(f"{name}: a session of {most} takes {times[name, most] / times[name, least]:.3f} "
                  f"of one of {least}")


if __name__ == "__main__":
    main()
