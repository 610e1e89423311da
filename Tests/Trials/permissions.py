#!/usr/bin/env python3
"""What is kept is for its owner alone, and a store that is not is refused."""

import os
import stat

from nightlight import CANNOT_CREATE, DONE, NOT_ALLOWED, Screen, expect, run, trial, word_in

LOOSE = 0o077


def begun(place):
    return word_in(place.talk("\n1\n1\np\n", status=DONE).output)


def modes(folder):
    """The permissions of a folder and of all in it."""
    for path, _, names in os.walk(folder):
        for name in [path] + [os.path.join(path, name) for name in names]:
            yield name, stat.S_IMODE(os.lstat(name).st_mode)


@trial("a store and all files in it are for the owner alone, even under umask 000")
def under_any_umask(place):
    before = os.umask(0)
    try:
        word = begun(place)
        screen = Screen(place, "resume", word)
        screen.read()
        screen.answer("u")
        check(place.store, "while a talk is open")
        screen.answer("p")
        screen.status()
        for command, *options in (["record"], ["advice"], ["advice", "--as", "html"]):
            path = place.path(command)
            place.run(command, word, *options, "-o", path, status=DONE)
            expect(stat.S_IMODE(os.stat(path).st_mode) == 0o600, f"{path} may be read by others")
        place.run("after", word, typed="p\n")
        check(place.store, "after a visit")
    finally:
        os.umask(before)


def check(store, moment):
    for name, mode in modes(store):
        wanted = 0o700 if os.path.isdir(name) else 0o600
        expect(mode == wanted, f"{moment}: {name} has {mode:o}")


def refused(place, word, why):
    for arguments in (["talk", "co-sleeping"], ["resume", word], ["list"], ["verify"],
                      ["record", word], ["advice", word]):
        command = place.run(*arguments, typed="\n1\n1\np\n")
        expect(command.returncode == NOT_ALLOWED,
               f"{why}: {arguments[0]} ended with {command.returncode}: {command.messages}")
        expect("Question" not in command.output, f"{why}: {arguments[0]} begins all the same")
        expect(command.messages.strip(), f"{why}: {arguments[0]} says nothing")


@trial("a store that others may read or write is refused with 77")
def readable_by_others(place):
    word = begun(place)
    for name, kept in list(modes(place.store)):
        for loosened in (0o040, 0o004, 0o020):
            # The heads lie in a folder that nobody else gets into.
            if os.path.basename(os.path.dirname(name)) == "heads":
                continue
            os.chmod(name, kept | loosened)
            refused(place, word, f"{os.path.relpath(name, place.folder)} has {kept | loosened:o}")
            os.chmod(name, kept)
    place.verify()


@trial("a store behind a link, or with a link in it, is refused with 77")
def behind_links(place):
    word = begun(place)
    elsewhere = place.path("elsewhere")
    for name in (place.store, os.path.join(place.store, "store.db"),
                 os.path.join(place.store, "heads")):
        os.rename(name, elsewhere)
        os.symlink(elsewhere, name)
        refused(place, word, f"{os.path.relpath(name, place.folder)} is a link")
        os.remove(name)
        os.rename(elsewhere, name)
    place.verify()


@trial("a file that is handed on replaces no more than its name")
def output_files(place):
    word = begun(place)
    with open(place.path("kept"), "w") as kept:
        kept.write("kept")
    os.symlink(place.path("kept"), place.path("link"))
    place.run("advice", word, "-o", place.path("link"), status=DONE)
    with open(place.path("kept")) as kept:
        expect(kept.read() == "kept", "it wrote through a link")
    os.mkdir(place.path("folder"))
    place.run("record", word, "-o", place.path("folder"), status=DONE)
    expect(os.listdir(place.path("folder")) == ["record.txt"], "a folder takes one file")
    place.run("record", word, "-o", place.path("nowhere", "record"), status=CANNOT_CREATE)
    expect(not [name for name in os.listdir(place.folder) if name.endswith(".part")], "left-overs")


run()
