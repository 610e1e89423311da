"""Checks the JSON Schemas of questionnaires and of records: they accept what is shipped or written,
and refuse slips.

Needs the package jsonschema. Run from anywhere; exits with 1 when something is not as expected.
"""

import copy
import json
import pathlib
import sys

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
QUESTIONNAIRES = ROOT / "Questionnaires"
FIXTURES = ROOT / "Tests" / "AuthoringTests" / "Fixtures"
SCHEMA = QUESTIONNAIRES / "questionnaire.schema.json"
RECORDS = ROOT / "Tests" / "ExportingTests" / "Golden"
RECORD_SCHEMA = ROOT / "Documentation" / "record.schema.json"

# Slips in the smallest questionnaire: where, and what stands there instead. `GONE` takes it away.
GONE = object()
SLIPS = [
    (["format"], 2),
    (["id"], "Quiet Nights"),
    (["version"], "1.0"),
    (["reviews"], {}),
    (["review", "status"], "final"),
    (["review", "expires"], "31 December 2030"),
    (["review", "status"], "approved"),
    (["sources", "own-words", "url"], "www.example.org"),
    (["sources", "own-words", "seen"], GONE),
    (["parts"], []),
    (["people", "carer", "to"], 0),
    (["lists", "message"], {}),
    (["start", "talk"], GONE),
    (["urgent", "get-help", "typed"], GONE),
    (["states", "welcome", "audience"], GONE),
    (["states", "welcome", "audience"], "everyone"),
    (["states", "welcome", "next"], GONE),
    (["states", "welcome", "nxet"], "signs"),
    (["states", "welcome", "say"], False),
    (["states", "welcome", "ask"], "yes-no"),
    (["states", "welcome", "teaches"], "safe-sleep"),
    (["states", "signs", "of"], []),
    (["states", "weight", "unit"], "grams"),
    (["states", "weight", "confirm"], [1500]),
    (["states", "bed", "of"], ["yes", "no"]),
    (["states", "bed", "next"], [{"ifUnknown": True, "to": "pillow"}]),
    (["states", "bed", "next"], "@next"),
    (["states", "carers", "start"], GONE),
    (["states", "carers", "each"], ["carer"]),
    (["states", "own-words", "most"], 0),
    (["states", "goodbye", "next"], "welcome"),
    (["facts", "ill"], {"some": "carer"}),
    (["facts", "ill"], {"is": ["bed"]}),
    (["facts", "ill"], {"is": ["bed", "yes"], "has": ["signs", "limp"]}),
    (["facts", "ill"], {"isnt": ["bed", "yes"]}),
    (["facts", "ill"], {"count": "carer", "where": True}),
    (["facts", "ill"], {"redFlag": "ill-signs"}),
    (["advice", "own-cot", "when"], {"fact": "ill", "redFlag": "ill-signs"}),
    (["card"], {"of": []}),
    (["card"], {"per": "carer", "of": ["bed"]}),
    (["drinks"], {"of": {}}),
    (["drinks"], {"of": {"weight": {"millilitres": 568}}}),
    (["drinks"], {"of": {"weight": {"millilitres": 568.5, "strength": 4}}}),
    (["drinks"], {"of": {"weight": {"millilitres": 568, "strength": 0}}}),
    (["advice", "own-cot", "level"], "important"),
    (["advice", "own-cot", "sources"], []),
    (["advice", "own-cot", "ifUnknown"], True),
    (["prompts", "look-at-cot", "audience"], "parent"),
    (["prompts", "look-at-cot", "needs", "by"], -1),
    (["guarantees", 0, "then"], GONE),
    (["examples", 0, "answers", "weight"], None),
    (["examples", 0, "answers", "weight"], {"not": "notAsked"}),
    (["examples", 0, "others"], "maybe"),
    (["examples", 0, "others"], {"carer": "maybe"}),
    (["examples", 0, "advice", 0, "level"], "high"),
]


# Slips in the record for a practitioner, likewise.
RECORD_SLIPS = [
    (["formatVersion"], 2),
    (["reader"], "restricted"),
    (["hideFromOnlineView"], False),
    (["restrictedPart"], "empty"),
    (["practitioner"], None),
    (["case"], "C 4471"),
    (["visit"], "14 May 2026"),
    (["talk", "began"], "2026-05-14 09:00"),
    (["talk", "ending"], "stopped"),
    (["said", 0, "reply"], {}),
    (["said", 0, "reply"], {"unknown": "no"}),
    (["said", 0, "reply"], {"unknown": "not-asked"}),
    (["said", 0, "by"], {"role": None}),
    (["said", 0, "notes"], GONE),
    (["said", 0, "risk"], "low"),
    (["notKnown", 0, "reply"], {"number": 1, "unit": "g", "decimals": 0}),
    (["advice", "given", 0, "text"], "perhaps"),
    (["practitioner", "actions", 0, "state"], "late"),
    (["practitioner", "score"], 7),
    (["integrity", "head"], "9f2c"),
    (["integrity"], GONE),
]


def edited(value, path, replacement):
    """A copy of a value with something else, or nothing, at a path."""
    result = copy.deepcopy(value)
    holder = result
    for key in path[:-1]:
        holder = holder[key]
    if replacement is GONE:
        del holder[path[-1]]
    else:
        holder[path[-1]] = replacement
    return result


def check(schema_path, accepted, slipped, slips, failures):
    """Adds what a schema refuses of what it should accept, and accepts of what it should refuse."""
    schema = json.loads(schema_path.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for path in accepted:
        document = json.loads(path.read_text(encoding="utf-8"))
        for error in validator.iter_errors(document):
            best = jsonschema.exceptions.best_match([error])
            failures.append(f"{path.relative_to(ROOT)}: {best.json_path}: {best.message[:200]}")
    smallest = json.loads(slipped.read_text(encoding="utf-8"))
    for path, replacement in slips:
        if validator.is_valid(edited(smallest, path, replacement)):
            what = "nothing" if replacement is GONE else json.dumps(replacement)
            failures.append(f"accepted, though wrong: {what} at {'/'.join(map(str, path))}")
    print(f"{schema_path.name}: {len(accepted)} files and {len(slips)} slips checked")


def main():
    failures = []
    shipped = [path for path in sorted(QUESTIONNAIRES.glob("*.json")) if path != SCHEMA]
    check(
        SCHEMA, shipped + sorted(FIXTURES.glob("*.json")), FIXTURES / "smallest.json", SLIPS,
        failures)
    check(
        RECORD_SCHEMA, sorted(RECORDS.glob("record-*.json")),
        RECORDS / "record-practitioner.json", RECORD_SLIPS, failures)
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
