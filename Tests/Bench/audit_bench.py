#!/usr/bin/env python3
"""Measures the audit and the table of answers over stores of many sessions.

    audit_bench.py PROGRAM [SMALL LARGE] [--stores FOLDER]

It makes two stores (see large_store.py; talks of a few questions, so that a million fit), or takes those
that an earlier run has left in FOLDER, and has the program verify the small one. Then it runs `audit` and
`record --all --as csv`: over the large store once, and over the small one again and again for as long as
that takes, so that whatever else the computer does slows both alike. It prints the processor time for
each session (of the small store the mean), the most memory that was in use, and the ratio.
"""
import argparse
import concurrent.futures
import os
import statistics
import subprocess
import sys
import tempfile
import time

import large_store

COMMANDS = {
    "audit": ["audit", "--by", "month", "--as", "json"],
    "answers as CSV": ["record", "--all", "--as", "csv"],
}

# Seconds between two runs over the small store.
PAUSE = 10


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


def store_of(count, program, folder):
    store = os.path.join(folder, str(count))
    if not os.path.exists(store):
        begun = time.monotonic()
        large_store.make(program, store, count, talks=large_store.SHORT_TALKS)
        print(f"{count} sessions made in {time.monotonic() - begun:.0f} s", flush=True)
    return store


def beside_each_other(program, stores, arguments):
    """The runs over the small store, and the one over the large; each as `measured` has it."""
    small, large = stores
    with concurrent.futures.ThreadPoolExecutor() as pool:
        large_run = pool.submit(measured, program, large, arguments)
        small_runs = []
        while not small_runs or not large_run.done():
            small_runs.append(measured(program, small, arguments))
            concurrent.futures.wait([large_run], timeout=PAUSE)
        return small_runs, large_run.result()


def main():
    reader = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    reader.add_argument("program")
    reader.add_argument("counts", type=int, nargs="*", default=[10_000, 100_000])
    reader.add_argument("--stores", default=None, help="where the stores are, or are made and left")
    given = reader.parse_args()
    small, large = given.counts
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.stores or temporary
        stores = [store_of(count, given.program, folder) for count in given.counts]
        measured(given.program, stores[0], ["verify"])
        for name, arguments in COMMANDS.items():
            runs, (seconds, memory, wall) = beside_each_other(given.program, stores, arguments)
            each = statistics.fmean(seconds for seconds, _, _ in runs) / small
            least, most = (1e6 * pick(seconds for seconds, _, _ in runs) / small for pick in (min, max))
            print(f"{name}, {small} sessions: {1e6 * each:.0f} µs of processor each (mean of {len(runs)} "
                  f"runs from {least:.0f} to {most:.0f}), {max(run[1] for run in runs):.0f} MiB")
            print(f"{name}, {large} sessions: {1e6 * seconds / large:.0f} µs each, {memory:.0f} MiB, "
                  f"{wall:.0f} s by the clock")
            print(f"{name}: a session of {large} takes {seconds / large / each:.3f} of one of {small}",
                  flush=True)


if __name__ == "__main__":
    main()
