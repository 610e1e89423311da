#!/usr/bin/env python3
"""What the README says is so: only what it or the screen has named is typed here."""

import os
import re

from nightlight import DONE, ROOT, Screen, expect, run, trial
from script import SETTLED

with open(os.path.join(ROOT, "README.md")) as file:
    README = file.read()

# The lines of the conversation that the README shows.
SHOWN = re.search(r"^```\n(\$ nightlight .*?)^```", README, re.MULTILINE | re.DOTALL)


def pattern(line):
    """A line of the README, whatever the word of the session."""
    return re.sub(r"(nightlight\\? resume\\? )[0-9A-Z]{5}", r"\1[0-9A-Z]{5}", re.escape(line))


@trial("the conversation in the README is the one on the screen")
def conversation(place):
    expect(SHOWN, "the README shows no conversation")
    lines = SHOWN[1].splitlines()
    command = lines[0].removeprefix("$ nightlight ").split()
    # What stands between two lines that are typed belongs to the screen before the second.
    screen = Screen(place, *command)
    seen, typed, shown = screen.read(), iter(SETTLED), []
    for line in lines[1:]:
        if line == "…":
            continue
        if not line.startswith("> "):
            shown.append(line)
            while shown and not found(line, seen):
                seen += screen.answer(next_line(typed, seen))
            continue
        seen = screen.answer(line.removeprefix("> "))
    for line in shown[-2:]:
        expect(found(line, seen), f"'{line}' is not on the screen:\n{seen}")


def found(line, seen):
    return re.search("^" + pattern(line) + "$", seen, re.MULTILINE)


def next_line(typed, seen):
    line = next(typed, None)
    expect(line is not None, f"the talk never shows what the README does:\n{seen[-500:]}")
    return line


@trial("from the README to a talk, the leaflet and the record, nothing else need be known")
def newcomer(place):
    named = commands_named(README)
    expect("talk co-sleeping" in named, f"no command begins a talk: {named}")
    screen = Screen(place, "talk", "co-sleeping")
    shown = screen.read()
    offered(shown, "p pause")
    shown = screen.answer("p")
    screen.status()
    # The screen itself says how to go on.
    resume = re.search(r"nightlight (resume \w{5})", " ".join(shown.split()))
    expect(resume, f"the screen does not say how to go on: {shown}")
    word = resume[1].split()[1]
    screen = Screen(place, *resume[1].split())
    shown = screen.read()
    for line in SETTLED:
        offered(shown, {"": "Press Enter", "done": "done"}.get(line, "Type "))
        shown = screen.answer(line)
    expect("Your leaflet is ready" in shown and screen.status() == DONE, shown)
    papers = [command for command in named if re.match(r"(advice|record) WORD", command)]
    expect(len(papers) == 2, f"the README names no leaflet or no record: {named}")
    for command in papers:
        arguments = command.replace("WORD", word).split()
        expect(place.run(*arguments, status=DONE).output.count("\n") > 20, f"{command} is short")
        options = place.run(arguments[0], "--help", status=DONE).output
        expect("--output FILE" in options and "-o" in options, options)
        form = re.search(r"--as (\S+)", options)[1].split("|")[1]
        path = place.path(arguments[0])
        place.run(*arguments, "--as", form, "-o", path, status=DONE)
        expect(os.path.getsize(path) > 2000, f"{path} is short")
    expect(any(command == "after WORD" for command in named), f"no own part: {named}")
    after = place.run("after", word, typed="p\n")
    expect("For you alone" in after.output, after.output + after.messages)


def offered(shown, what):
    expect(what in " ".join(shown.split()), f"nothing on the screen says '{what}':\n{shown}")


def commands_named(text):
    """What stands behind the program's name in a page."""
    text = re.sub(r"`\n?", "`", text)
    return [" ".join(found.split()) for found in re.findall(
        r"(?:`|\$ |: )nightlight ((?:[a-z-]+|[A-Z]+)(?: (?:[a-z-]+|[A-Z]+))*)", text)]


@trial("every command, folder and target that the README names is there")
def names(place):
    help_page = place.run("--help", status=DONE).output
    commands = set(re.findall(r"^  ([a-z]+) ", help_page, re.MULTILINE))
    expect(len(commands) > 7, f"few commands: {commands}")
    for command in commands_named(README):
        first = command.split()[0]
        expect(first in commands or first == "--help", f"there is no command {command}")
    authors = re.search(r"For authors: ([^.]*)\.", README)
    for command in re.findall(r"`([a-z]+)`", authors[1] if authors else ""):
        expect(command in commands, f"there is no command {command}")
    with open(os.path.join(ROOT, "Makefile")) as file:
        makefile = file.read()
    for target in re.findall(r"\bmake ([a-z]+)", README):
        expect(re.search(rf"^{target}:", makefile, re.MULTILINE), f"no target {target}")
    for row in re.findall(r"^\| (`[^|]*) \|", README, re.MULTILINE):
        folders = re.findall(r"`([^`]+)`", row)
        parent = os.path.dirname(folders[0])
        for folder in folders:
            there = os.path.join(ROOT, folder if "/" in folder else os.path.join(parent, folder))
            expect(os.path.isdir(there), f"there is no folder {folder}")


@trial("the help page of every command names only options that the command takes")
def help_pages(place):
    for command in re.findall(r"^  ([a-z]+) ", place.run("--help").output, re.MULTILINE):
        page = place.run(command, "--help", status=DONE).output
        expect(page.startswith(f"Usage: nightlight {command}"), page)
        for option in re.findall(r"^  (?:-\w, )?(--[a-z-]+)(?: [A-Z]\S*| \S+\|\S+)?  ", page,
                                 re.MULTILINE):
            refused = place.run(command, option, "?", "more", "more", "more", typed="").messages
            expect("takes no option" not in refused, f"{command} {option}: {refused}")


run()
