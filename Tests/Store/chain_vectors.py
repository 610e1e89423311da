#!/usr/bin/env python3
"""A second reading of Documentation/StoreFormat.md, with the standard library alone.

  chain_vectors.py            prints the test vectors of the format
  chain_vectors.py STORE      checks every chain, head file and content of a store

The status is 1 when anything is wrong.
"""
import hashlib
import pathlib
import sqlite3
import struct
import sys

NONE = b""


def sha256(data):
    return hashlib.sha256(data).digest()


def hashed(tag, *fields):
    """The digest of a tag and fields, each with its length before it."""
    encoded = [f if isinstance(f, bytes) else struct.pack(">q", f) for f in (tag, *fields)]
    return sha256(b"".join(struct.pack(">I", len(f)) + f for f in encoded))


def session_hash(identifier, key_version, word, case_reference, questionnaire, created):
    return hashed(b"nightlight session 1", identifier, key_version, word, case_reference,
                  questionnaire, created)


def event_hash(session, sequence, audience, kind, key_version, content, previous, body):
    return hashed(b"nightlight event 1", session, sequence, audience.encode(), kind.encode(),
                  key_version, content or NONE, previous, sha256(body))


def taken_hash(session, first, last, file, moment, program, word, head):
    return hashed(b"nightlight taken 1", session, first, last, file, moment, program.encode(), word,
                  head)


def head_record(session, sequence, digest):
    signed = b"NLhead1\n" + session + struct.pack(">q", sequence) + digest + bytes(32)
    return signed + sha256(signed)


def vectors():
    session = bytes(range(16))
    questionnaire = sha256(b"{}")
    start = session_hash(session, 0, b"WORD1", b"C-1", questionnaire,
                         struct.pack(">q", 1_780_000_000_000))
    first = event_hash(session, 1, "parent", "open", 0, questionnaire, start, b"")
    second = event_hash(session, 2, "restricted", "entry", 2**63 - 1, None, first, "Ärger".encode())
    print("session ", start.hex())
    print("event 1 ", first.hex())
    print("event 2 ", second.hex())
    print("head 2  ", head_record(session, 2, second).hex())


def faults(store):
    database = sqlite3.connect(f"file:{store / 'store.db'}?mode=ro", uri=True)
    for digest, content in database.execute("SELECT digest, bytes FROM content"):
        if sha256(content) != digest:
            yield f"content {digest.hex()}"
    for row in database.execute(
            "SELECT id, key_version, coalesce((SELECT word FROM taken WHERE session = id AND"
            " first = 0), word), case_reference, questionnaire, created FROM session").fetchall():
        session, link = row[0], session_hash(*row)
        links = [link]
        records = [head_record(session, 0, link)]
        events = database.execute(
            "SELECT sequence, audience, kind, key_version, content, previous, body, hash"
            " FROM event WHERE session = ? ORDER BY sequence", (session,))
        for expected, (*fields, previous, body, digest) in enumerate(events, start=1):
            if fields[0] != expected or previous != link \
                    or digest != event_hash(session, *fields, previous, body):
                yield f"session {session.hex()} event {expected}"
            link = digest
            links.append(link)
            records.append(head_record(session, expected, digest))
        head = (store / "heads" / session.hex()).read_bytes()
        seen = [head[start:start + 128] for start in range(0, len(head), 128)]
        if seen[:len(records)] != records or any(any(rest) for rest in seen[len(records):]):
            yield f"session {session.hex()} head file"
        for first, last, file, moment, program, word, digest in database.execute(
                "SELECT first, last, file, moment, program, word, hash FROM taken"
                " WHERE session = ?", (session,)):
            if last >= len(links) or digest != taken_hash(
                    session, first, last, file, moment, program, word, links[last]):
                yield f"session {session.hex()} taken from {file.hex()}"


if __name__ == "__main__":
    if len(sys.argv) == 1:
        vectors()
    else:
        found = list(faults(pathlib.Path(sys.argv[1])))
        print("\n".join(found) if found else "sound")
        sys.exit(1 if found else 0)
