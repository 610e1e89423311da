#!/usr/bin/env python3
"""Makes a store of as many sessions as wanted, out of a few that the program itself has held.

    large_store.py PROGRAM STORE COUNT [--seed N] [--short]

Each session is a copy of one of the templates under a case, a day and a practitioner of its own,
with an id and a word of its own; its chain and its head file are worked out anew, as
Documentation/StoreFormat.md has them. The program finds nothing wrong with such a store: `verify`
says so. A case has one or two sessions.
"""
import argparse
import datetime
import itertools
import os
import pathlib
import random
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "Tests" / "Store"))

from chain_vectors import event_hash, head_record, session_hash  # noqa: E402

SETTINGS = """{"format": 1, "practitioner": {"name": "TEMPLATE-NAME", "role": "health visitor",
 "team": "TEMPLATE-TEAM"}}"""
CASE, DAY, NAME, TEAM = "TEMPLATE-CASE", "2026-05-02", "TEMPLATE-NAME", "TEMPLATE-TEAM"

# What is typed: who answers and where the baby was born, then who the carers are, then carer by carer
# where they are and how it is gone through, then message by message, then the end.
BEGINNING = "\n1\n1\n1\n6\n"
ALONE, WITH_FATHER, NOT_SURE = "1\n2\n", "1\n1\n2\n2\n", "1\n3\n"
HERE = "1\n1\n1\n1\n"
ALL, NOT_YET_CLEAR, REFUSED, NOTHING, UNSURE = (
    "1\n1\n" * 5, "1\n3\n/u\n\n3\n" * 5, "4\n" * 5, "5\n" * 5, "u\nu\n/u\n\nu\n" * 5)
CLOSING = "6\n1\n"
END = "5\ndone\ndone\n"

# The questionnaire, how often a talk is wanted among others, and what is typed in it.
TALKS = {
    "mother": ("discharge", 6, BEGINNING + ALONE + HERE + ALL + CLOSING + END),
    "mother-unsure": ("discharge", 2, BEGINNING + ALONE + HERE + UNSURE + CLOSING + END),
    "mother-not-clear": ("discharge", 2, BEGINNING + ALONE + HERE + NOT_YET_CLEAR + CLOSING + END),
    "others-unsure": ("discharge", 2, BEGINNING + NOT_SURE + HERE + ALL + CLOSING + END),
    "both": (
        "discharge", 5, BEGINNING + WITH_FATHER + HERE * 2 + ALL * 2 + CLOSING * 2 + END),
    "father-not": (
        "discharge", 4, BEGINNING + WITH_FATHER + HERE * 2 + ALL + NOTHING + CLOSING * 2 + END),
    "father-refused": (
        "discharge", 2, BEGINNING + WITH_FATHER + HERE * 2 + ALL + REFUSED + CLOSING * 2 + END),
    "assessment-begun": ("co-sleeping", 2, "\n1\n1\n10\n1\n/pause\n"),
    "assessment-left": ("co-sleeping", 3, "\n1\n1\n10\n1\nfinish\ndone\n"),
}
# Talks that end after a few questions, for stores of a million.
SHORT_TALKS = {
    "left": ("discharge", 3, BEGINNING + "1\nfinish\ndone\n"),
    "assessment-left": ("co-sleeping", 1, "\n1\n1\n10\n1\nfinish\ndone\n"),
}
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
START = datetime.date(2024, 1, 1)
MONTHS = 24


def fields(body):
    """The texts of an event's body."""
    while body:
        length, _, rest = body.partition(b":")
        yield rest[:int(length)]
        body = rest[int(length) + 1:]


def encoded(texts):
    return b"".join(b"%d:%s," % (len(text), text) for text in texts)


class Template:
    """The events of a session that was held, with the places where a copy says something else."""

    def __init__(self, database, row):
        self.questionnaire = row[4]
        self.events = database.execute(
            "SELECT sequence, audience, kind, key_version, content, body FROM event"
            " WHERE session = ? ORDER BY sequence", (row[0],)).fetchall()
        self.opening = list(fields(self.events[0][5]))

    def opened(self, case, day, name, team):
        """The body of the first event, for another case."""
        own = {CASE.encode(): case, DAY.encode(): day, NAME.encode(): name, TEAM.encode(): team}
        return encoded(own.get(text, text) for text in self.opening)


def record(program, folder, talks):
    """Holds each talk once; gives the templates by name, and the store that they are in."""
    settings = folder / "config" / "nightlight"
    settings.mkdir(parents=True, mode=0o700)
    (settings / "settings.json").write_text(SETTINGS)
    (settings / "settings.json").chmod(0o600)
    store = folder / "templates"
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(folder), "NIGHTLIGHT_DATA": str(ROOT),
        "XDG_CONFIG_HOME": str(folder / "config"), "NIGHTLIGHT_STORE": str(store),
        "TZ": "Europe/London"}
    templates = {}
    for name, (questionnaire, _, typed) in talks.items():
        subprocess.run(
            [program, "talk", questionnaire, "--case", CASE, "--on", DAY], input=typed.encode(),
            env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        with sqlite3.connect(store / "store.db") as database:
            rows = database.execute(
                "SELECT id, key_version, word, case_reference, questionnaire, created"
                " FROM session ORDER BY created").fetchall()
            templates[name] = Template(database, rows[-1])
    return templates, store


def words():
    """Every resume word there is, then longer ones, which no program makes."""
    for length in itertools.count(5):
        for letters in itertools.product(LETTERS, repeat=length):
            yield "".join(letters).encode()


class Writer:
    """Adds sessions to a copy of a store, many in one commit."""

    def __init__(self, store, source):
        shutil.copytree(source, store)
        os.chmod(store, 0o700)
        self.heads = store / "heads"
        self.database = sqlite3.connect(store / "store.db", isolation_level=None)
        self.database.execute("PRAGMA synchronous=OFF")
        self.database.execute("DROP TRIGGER event_is_never_deleted")
        for table in ("event", "session"):
            self.database.execute(f"DELETE FROM {table}")
        self.database.execute(
            "CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event"
            " BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END")
        for head in self.heads.iterdir():
            head.unlink()
        self.words, self.count = words(), 0
        self.database.execute("BEGIN")

    def add(self, template, case, day, name, team, chance):
        session, word = chance.randbytes(16), next(self.words)
        created = struct.pack(">q", 1_780_000_000_000 + self.count)
        link = session_hash(session, 0, word, case, template.questionnaire, created)
        head, rows = [head_record(session, 0, link)], []
        for sequence, audience, kind, version, content, body in template.events:
            if sequence == 1:
                body = template.opened(case, day, name, team)
            digest = event_hash(session, sequence, audience, kind, version, content, link, body)
            rows.append((session, sequence, audience, kind, version, content, link, body, digest))
            link = digest
            head.append(head_record(session, sequence, link))
        self.database.execute(
            "INSERT INTO session VALUES (?, 0, ?, ?, ?, ?)",
            (session, word, case, template.questionnaire, created))
        self.database.executemany("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        descriptor = os.open(self.heads / session.hex(), os.O_WRONLY | os.O_CREAT, 0o600)
        os.write(descriptor, b"".join(head))
        os.close(descriptor)
        self.count += 1
        if self.count % 20_000 == 0:
            self.database.execute("COMMIT")
            self.database.execute("BEGIN")

    def close(self):
        self.database.execute("COMMIT")
        self.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.database.close()


def day_of(case):
    """The day of a case's visits: the cases are spread over the months."""
    return START + datetime.timedelta(days=case * 31 % (MONTHS * 30))


def make(program, store, count, seed=1, talks=TALKS):
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        templates, source = record(program, pathlib.Path(folder), talks)
        writer = Writer(pathlib.Path(store), source)
        names = list(talks)
        weights = [talks[name][1] for name in names]
        case = 0
        while writer.count < count:
            reference, day = b"C-%07d" % case, day_of(case).isoformat().encode()
            practitioner = case % 40
            for name in chance.choices(names, weights, k=chance.choice([1, 1, 2])):
                if writer.count < count:
                    writer.add(
                        templates[name], reference, day, b"Practitioner %d" % practitioner,
                        b"Team %d" % (practitioner % 6), chance)
            case += 1
        writer.close()


if __name__ == "__main__":
    reader = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    reader.add_argument("program")
    reader.add_argument("store")
    reader.add_argument("count", type=int)
    reader.add_argument("--seed", type=int, default=1)
    reader.add_argument("--short", action="store_true", help="talks of a few questions only")
    given = reader.parse_args()
    make(given.program, given.store, given.count, given.seed,
         SHORT_TALKS if given.short else TALKS)
