"""Checks that what Nightlight hands on as FHIR R4 is FHIR R4, by readers that are not ours.

    validate.py [--schema fhir.schema.json] FOLDER

Reads each `.json` and `.ndjson` file of the folder. Every resource goes through

1. the models of the package fhir.resources (R4B, whose resources used here are those of R4);
2. the JSON schema of R4, where there is one: by --schema or in $NIGHTLIGHT_FHIR_SCHEMA. Where there
   is none, the last line says that this was left out;
3. rules that neither knows: que-0 to que-13 and qrs-1, whether every answer is one that its form
   allows, in the right place and order, whether what a form says about when a line applies is what
   happened, whether every reference leads somewhere, what strings may hold, and that nothing for a
   parent holds what only a practitioner knows.

Exits with 1 when anything is wrong; the first few findings of each kind are printed.
"""

import argparse
import collections
import json
import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

import forms
import responses
import strings

MODELS = ("Bundle", "Questionnaire", "QuestionnaireResponse", "Communication", "Task", "Provenance")


class Findings:
    """What was found wrong, by kind."""

    def __init__(self):
        self.counts = collections.Counter()

    def add(self, kind, where, what):
        self.counts[kind] += 1
        if self.counts[kind] <= 5:
            print(f"{kind}: {where}: {what}", file=sys.stderr)


class Models:
    """The models of fhir.resources."""

    def __init__(self):
        import importlib

        self.models = {
            name: getattr(importlib.import_module(f"fhir.resources.R4B.{name.lower()}"), name)
            for name in MODELS
        }

    def check(self, resource, where, findings):
        name = resource.get("resourceType")
        if name not in self.models:
            findings.add("models", where, f"no resource of the type {name!r} was expected")
            return
        try:
            self.models[name].model_validate(resource)
        except ValueError as error:
            findings.add("models", where, str(error).splitlines()[:4])


class Schema:
    """The JSON schema of R4."""

    def __init__(self, path):
        import jsonschema_rs

        schema = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
        self.validators = {
            name: jsonschema_rs.Draft6Validator(
                {
                    "$schema": "http://json-schema.org/draft-06/schema#",
                    "$ref": f"#/definitions/{name}",
                    "definitions": schema["definitions"],
                }
            )
            for name in MODELS
        }

    def check(self, resource, where, findings):
        validator = self.validators.get(resource.get("resourceType"))
        if validator is None:
            findings.add("schema", where, "no such type")
            return
        for error in validator.iter_errors(resource):
            findings.add("schema", where, f"{list(error.instance_path)}: {error.message[:200]}")
            break


def resources(path):
    """The resources of a file, and whether they are entries of a bundle."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ndjson":
        for number, line in enumerate(text.split("\n")[:-1], 1):
            yield f"{path.name}:{number}", json.loads(line), None
        return
    root = json.loads(text)
    if root.get("resourceType") == "Bundle":
        for number, entry in enumerate(root.get("entry", [])):
            yield f"{path.name}#{number}", entry["resource"], entry.get("fullUrl")
        yield path.name, {**root, "entry": []} | ({} if root.get("entry") else {}), None
    else:
        yield path.name, root, None


class Checker:
    """Goes through one file."""

    def __init__(self, path, readers, findings):
        self.path, self.readers, self.findings = path, readers, findings
        self.counts = collections.Counter()
        self.forms = {}
        self.named, self.referred = set(), {}
        self.is_parent = "-parent" in path.name

    def run(self):
        for where, resource, url in resources(self.path):
            self.counts[resource["resourceType"]] += 1
            if resource["resourceType"] == "Bundle":
                resource = {key: value for key, value in resource.items() if key != "entry"}
            for reader in self.readers:
                reader.check(resource, where, self.findings)
            self.check(where, resource, url)
        for reference, where in self.referred.items():
            if reference not in self.named:
                self.findings.add("reference", where, f"{reference} leads nowhere")

    def check(self, where, resource, url):
        kind = resource["resourceType"]
        for finding in strings.check(resource):
            self.findings.add("string", where, finding)
        if "id" in resource:
            name = url if url is not None else f"{kind}/{resource['id']}"
            if name in self.named:
                self.findings.add("identity", where, f"{name} is there twice")
            if url is not None and url != f"urn:uuid:{resource['id']}":
                self.findings.add("identity", where, f"{url} is not the name of its resource")
            self.named.add(name)
        for reference in references(resource):
            self.referred.setdefault(reference, where)
        self.check_labels(where, resource)
        if kind == "Questionnaire":
            for finding in forms.check(resource):
                self.findings.add(finding[0], where, finding[1])
            self.forms[f"{resource['url']}|{resource['version']}"] = forms.Form(resource)
        if kind == "QuestionnaireResponse":
            form = self.forms.get(resource["questionnaire"])
            if form is None:
                self.findings.add("form", where, f"{resource['questionnaire']} is not here")
                return
            for finding in responses.check(resource, form):
                self.findings.add(finding[0], where, finding[1])

    def check_labels(self, where, resource):
        labels = [label["code"] for label in resource.get("meta", {}).get("security", [])]
        if labels != ([] if self.is_parent else ["R", "NOPAT"]):
            self.findings.add("label", where, f"the labels are {labels}")
        if self.is_parent and "CANARY" in json.dumps(resource, ensure_ascii=False):
            self.findings.add("canary", where, "a parent is told what a practitioner wrote")


def references(node):
    """Every literal reference in a resource."""
    if isinstance(node, dict):
        if isinstance(node.get("reference"), str):
            yield node["reference"]
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--schema", default=os.environ.get("NIGHTLIGHT_FHIR_SCHEMA"))
    arguments = parser.parse_args()
    paths = sorted(
        path for path in arguments.folder.iterdir() if path.suffix in (".json", ".ndjson")
    )
    if not paths:
        sys.exit(f"there is nothing in {arguments.folder}")
    has_schema = bool(arguments.schema) and pathlib.Path(arguments.schema).is_file()
    readers = [Models()] + ([Schema(arguments.schema)] if has_schema else [])
    findings, counts = Findings(), collections.Counter()
    for path in paths:
        checker = Checker(path, readers, findings)
        checker.run()
        counts += checker.counts
    for kind, count in sorted(counts.items()):
        print(f"{count:9} {kind}")
    if not has_schema:
        print("The JSON schema of R4 is not here: it was left out.")
    if findings.counts:
        sys.exit(f"Wrong: {dict(findings.counts)}")
    print(f"{sum(counts.values())} resources hold.")


if __name__ == "__main__":
    main()
