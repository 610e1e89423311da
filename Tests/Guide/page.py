"""A page that shows what the program prints: it is up to date, or it is written anew."""

import difflib
import sys


def settle(path, written, mode, name):
    """Hold the page at `path` against what `written` makes of its text, or write that into it.

    It ends the program with 1, and the difference, when the page is to be checked and shows
    something else.
    """
    with open(path) as file:
        before = file.read()
    after = written(before)
    if mode == "write":
        with open(path, "w") as file:
            file.write(after)
    elif after != before:
        sys.stdout.writelines(difflib.unified_diff(
            before.splitlines(True), after.splitlines(True), name, "the program"))
        sys.exit(f"{name} shows something else than the program: make golden writes it anew")
