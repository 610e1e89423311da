#!/usr/bin/env python3
"""Whatever is typed, in a file, or done to the input and the output: it is met, and nothing is
lost or taken for an answer."""

import os
import random
import re
import shutil
import signal
import subprocess
import time
import unicodedata

from nightlight import (
    DATA, DONE, INTERRUPTED, NO_INPUT, NOT_WRITTEN, PROGRAM, ROOT, USAGE, Screen, expect, run,
    trial, unsafe_in, word_in)
from script import CHANGED, SETTLED, Reference

VISIT = ("--case", "C-1", "--on", "2026-05-14")
TALK = [line for line in CHANGED if line != "p"]
TO_WEIGHT = ["", "1", "1", "10", "1", "5 March 2026"]
HOSTILE = [
    "\x1b[2J\x1b]0;title\x07", "\x00", "\x07", "\x08\x08\x08", "\x0b\x0c", "a\rb", "\x7f", "\x85",
    "\x9b31m", "\u202egnp.exe", "\u2066x\u2069", "\u200bhidden", "\ufeff", "\U000e0041", "\u3164",
    "Z\u0351\u0352\u0353\u0354\u0355\u0356\u0357\u0358", "👩‍👩‍👧‍👦", "%n%s", "$(id)",
    "'; drop table event", "<b>&\"", "=1+1", "../../etc/passwd", "\\u001b[2J",
]


def lines(*typed):
    return "".join(line + "\n" for line in typed)


def without_word(output):
    return re.sub(r"nightlight\s+(resume|after)\s+[0-9A-Z]{5}", r"nightlight \1 WORD", output)


def copied_data(place):
    data = place.path("data")
    shutil.rmtree(data, ignore_errors=True)
    for folder in ("Questionnaires", "Localizations"):
        shutil.copytree(os.path.join(ROOT, folder), os.path.join(data, folder))
    return data


@trial("an unknown questionnaire is answered with the nearest name and 66")
def unknown_questionnaire(place):
    for typed in ("co-slepping", "cosleeping", "co_sleeping"):
        refused = place.run("talk", typed, status=NO_INPUT)
        expect("did you mean 'co-sleeping'?" in refused.messages, refused.messages)
        expect(not refused.output, refused.output)


@trial("a broken file is answered with file:line:column and 65, and never with a crash")
def broken_files(place):
    data, chance = copied_data(place), random.Random(7)
    file = os.path.join(data, "Questionnaires", "co-sleeping.json")
    with open(file, "rb") as whole:
        whole = whole.read()
    for _ in range(25):
        at = chance.randrange(len(whole))
        junk = chance.choice([b"", b"\x00", b"\xff", b"\x1b[2J", b"}", b"\"", b"\xe2\x80\xae"])
        broken = whole[:at] + junk + (whole[at + chance.randint(1, 40):] if junk else b"")
        with open(file, "wb") as written:
            written.write(broken)
        talk = place.talk(lines("", "p"), "--data", data)
        expect(talk.returncode in (DATA, DONE), f"{at} {junk}: {talk.returncode} {talk.messages}")
        expect(not unsafe_in(talk.stdout + talk.stderr), f"{at} {junk}: {talk.messages}")
        if talk.returncode == DATA:
            expect(re.search(r"co-sleeping\.json:\d+:\d+: error: ", talk.messages), talk.messages)


@trial("control characters in words never reach the output")
def hostile_words(place):
    data = copied_data(place)
    file = os.path.join(data, "Localizations", "co-sleeping.xcstrings")
    with open(file) as words:
        words = words.read()
    for hostile in HOSTILE[:15]:
        escaped = "".join(
            f"\\u{unit:04x}" for unit in memoryview(hostile.encode("utf-16-le")).cast("H"))
        with open(file, "w") as written:
            written.write(words.replace("Has your baby been born yet?", f"Born {escaped} yet?"))
        talk = place.talk(lines("", "1", "1", "p"), "--data", data)
        expect(talk.returncode in (DONE, DATA), f"{hostile!r}: {talk.returncode} {talk.messages}")
        expect(not unsafe_in(talk.stdout + talk.stderr), f"{hostile!r}: {talk.output}")


@trial("whatever is typed, nothing of it steers the terminal that shows it")
def hostile_typing(place):
    at_text = SETTLED[:SETTLED.index("I would put her in the cot.")]
    for hostile in HOSTILE:
        data = hostile.encode()
        typed = lines(*at_text).replace("\n1\n1\n2\n2\n", f"\n1 {hostile}\n1\n2\n2\n", 1).encode()
        # In a name, as own words, and as an answer to a question that takes a number.
        typed += data + b"\n1\n1\nv\nundo\n" + data + b"\np\n/p\n"
        talk = place.talk(typed, "--on", "2026-05-14")
        expect(talk.returncode in (DONE, NO_INPUT), f"{hostile!r}: {talk.returncode}")
        outputs = [talk]
        word = word_in(talk.output) if talk.returncode == DONE else None
        for arguments in (["resume", word], ["record", word], ["advice", word],
                          ["record", word, "--as", "json", "--audience", "practitioner"]):
            if word:
                outputs.append(place.run(*arguments, typed="p\n/p\n", status=DONE))
        for output in outputs:
            found = unsafe_in(output.stdout + output.stderr)
            expect(not found, f"{hostile!r}: {found} in {output.args[1:]}\n{output.output[-900:]}")


@trial("what is not UTF-8 or too long is told, is no answer, and does no harm")
def unreadable_lines(place):
    for typed, told in [(b"\xff\xfe", "could not be read"), (b"\xc3(", "could not be read"),
                        (b"\xed\xa0\x80", "could not be read"), (b"1" * 5000, "longer than"),
                        (b"x" * 3_000_000, "longer than")]:
        begun = time.monotonic()
        talk = place.talk(b"\n1\n" + typed + b"\n1\n/p\n", *VISIT, status=DONE)
        expect(told in " ".join(talk.output.split()), f"{typed[:9]}: {talk.output[-400:]}")
        expect("Paused. 1 answer " in talk.output, f"{typed[:9]}: {talk.output[-200:]}")
        expect(len(talk.output) < 5000, f"{typed[:9]}: the line comes back")
        expect(time.monotonic() - begun < 10, f"{typed[:9]}: slow")


@trial("what is no number as people write it is never taken for one")
def odd_numbers(place):
    odd = ["nan", "inf", "-inf", "0x10", "0xbb8", "1e5", "3e3", "+5", "+3400", "-3400", "٣٤٠٠",
           "३४००", "3400", "3,4,0,0", "3_400", "3400 3400", "34 00 g g", "½", "3400.", ".5.5",
           "99999999999999999999999999", "--", "3400kgg", "kg", "0", "1/2", "3400;rm"]
    for typed in odd:
        talk = place.talk(lines(*TO_WEIGHT, typed), *VISIT, status=NO_INPUT)
        after = talk.output.split(f"> {typed}\n")[-1]
        if "Saved." in after or "Is that right" in after:
            kept = re.search(r"Saved\. ([^\n]*)|That is ([^\n]*)", after)
            expect("3,400 grams" in kept[0] and typed in ("3400", "3400."),
                   f"{typed!r} was taken for {kept[0]}")
        else:
            expect("Problem: " in after, f"{typed!r}: {after}")


@trial("Enter alone and blanks are never an answer")
def empty_lines(place):
    for asked in range(1, 12):
        before = place.talk(lines(*SETTLED[:asked + 1]), *VISIT, status=NO_INPUT)
        for blank in ("", " \t", "\u00a0"):
            talk = place.talk(lines(*SETTLED[:asked + 1], blank, blank), *VISIT, status=NO_INPUT)
            expect(said_at_end(talk) == said_at_end(before), f"{blank!r} at {asked} was an answer")


def said_at_end(talk):
    said = " ".join(talk.output.split())
    return re.search(r"Input ended at question \d+\. \d+ answers? ", said)[0]


@trial("line ends of Windows, and bytes that come one by one, change nothing")
def ways_to_send(place):
    typed = lines(*TALK).encode()
    whole = without_word(place.talk(typed, *VISIT, status=DONE).output)
    windows = place.talk(typed.replace(b"\n", b"\r\n"), *VISIT, status=DONE).output
    expect(without_word(windows) == whole, "CRLF changes the talk")
    process = subprocess.Popen(
        [PROGRAM, "talk", "co-sleeping", *VISIT], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        env=place.environment())
    for byte in typed:
        os.write(process.stdin.fileno(), bytes([byte]))
        time.sleep(0.0005)
    expect(without_word(process.communicate()[0].decode()) == whole, "bytes one by one change it")


@trial("the end of the input after any line, whole or not, keeps the complete lines and no more")
def every_prefix(place):
    reference = Reference(place, SETTLED, *VISIT)
    for length in range(len(SETTLED)):
        half = "1" if length % 2 else ""
        talk = place.talk(lines(*SETTLED[:length]) + half, *VISIT, status=NO_INPUT)
        resumed = Screen(place, "resume", word_in(talk.output))
        reference.find(resumed.read(), length, length)
        resumed.kill()
    place.verify()


@trial("wrong usage is answered with help and 64")
def wrong_usage(place):
    for arguments in (
            ["tlak"], ["talk"], ["talk", "co-sleeping", "more"], ["talk", "co-sleeping", "--bogus"],
            ["talk", "co-sleeping", "--case"], ["record", "--as", "docx", "W7QK3"], ["--store"],
            ["verify", "now"]):
        refused = place.run(*arguments, status=USAGE)
        expect("help:" in refused.messages, f"{arguments}: {refused.messages}")
        expect(not refused.output, f"{arguments}: {refused.output}")
    for option, value in (("--case", "a b"), ("--case", "x" * 21), ("--on", "tomorrow"),
                          ("--on", "2026-02-30"), ("--language", "?")):
        refused = place.run("talk", "co-sleeping", option, value, status=USAGE)
        expect(refused.messages.startswith("nightlight: "), f"{option} {value}: no message")
    expect(not place.run("list").output.strip("There are no sessions yet.\n"), "a talk was begun")


@trial("an output that is full, closed or gone ends with 74, and loses nothing")
def broken_outputs(place):
    for number, broken in enumerate(['> /dev/full', '>&-', '| head -1']):
        command = f'exec 3>&2; printf "$2" | {{ "$1" talk co-sleeping; echo $? >&3; }} {broken}'
        finished = subprocess.run(
            ["bash", "-c", command, "bash", PROGRAM, lines(*SETTLED).replace("\n", "\\n")],
            env=place.environment(), capture_output=True, text=True, timeout=60)
        *messages, status = finished.stderr.split()
        expect(int(status) == NOT_WRITTEN, f"{broken}: {finished.stderr}")
        expect(len(finished.stderr.splitlines()) <= 3, f"{broken}: {finished.stderr}")
        place.verify()
        resumed = place.run("list", status=DONE).output.splitlines()
        expect(len(resumed) == number + 1, f"{broken}: {resumed}")
        word = resumed[-1].split()[0]
        expect("Welcome back" in place.run("resume", word, typed="p\n", status=DONE).output, word)


@trial("a signal ends a talk without losing anything: 130 for Ctrl-C, a pause for all others")
def signals(place):
    for number, status in (
            (signal.SIGINT, INTERRUPTED), (signal.SIGTERM, DONE), (signal.SIGHUP, DONE)):
        screen = Screen(place, "talk", "co-sleeping", *VISIT)
        screen.read()
        for line in SETTLED[:5]:
            screen.answer(line)
        os.kill(screen.process.pid, number)
        shown = screen.rest()
        ended = screen.close()
        expect(ended == status, f"signal {number}: {ended}")
        resumed = place.run("resume", word_in(shown), typed="p\n", status=DONE).output
        expect("Welcome back. 3 answers" in resumed, resumed)


def at_terminal(place, typed, *arguments, columns=72, **variables):
    """All screens of a talk at a terminal, without the prompts."""
    screen = Screen(
        place, "talk", "co-sleeping", *VISIT, *arguments, columns=columns, variables=variables)
    shown = [screen.read()] + [screen.answer(line) for line in typed]
    expect(screen.status() == DONE, f"the talk did not end: {shown[-1]}")
    return without_word("".join(shown))


@trial("a terminal, a pipe, and all ways to ask for plain text show the same text")
def same_text(place):
    terminal = at_terminal(place, TALK)
    expect("\x1b" not in terminal, "something steers the terminal")
    piped = without_word(place.talk(lines(*TALK), *VISIT, status=DONE).output)
    expect(re.sub(r"^>.*\n", "", piped, flags=re.MULTILINE) == terminal, "a pipe shows other text")
    for arguments, variables in (
            ([], {"NO_COLOR": "1"}), (["--plain"], {}), (["--no-color"], {}),
            ([], {"TERM": "dumb"}), ([], {"LC_ALL": "C"})):
        same = at_terminal(place, TALK, *arguments, **variables)
        expect(same == terminal, f"{arguments} {variables} shows other text")


def cells(line):
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF"
        else 1 for letter in line)


@trial("no line is wider than a narrow window, from the welcome to the advice")
def narrow_window(place):
    piped = place.talk(lines(*TALK), *VISIT, status=DONE, variables={"COLUMNS": "40"}).output
    unechoed = re.sub(r"^>.*\n", "", piped, flags=re.MULTILINE)
    shown = {"pipe": without_word(unechoed),
             "terminal": at_terminal(place, TALK, columns=40)}
    expect(shown["pipe"] == shown["terminal"], "COLUMNS and a narrow terminal differ")
    wide = [line for line in piped.splitlines() if cells(line) > 40 and not line.startswith(">")]
    expect(not wide, f"too wide: {wide}")
    usual = place.talk(lines(*TALK), *VISIT, status=DONE).output
    expect(not [line for line in usual.splitlines() if cells(line) > 72], "wider than 72")


run()
