"""Rules of R4 for a Questionnaire: que-0 to que-13, and what its lines refer to."""

import re

SIMPLE = {"boolean", "decimal", "integer", "string", "text", "url", "open-choice"}
WITH_OPTIONS = {"choice", "open-choice", "decimal", "integer", "date", "dateTime", "time", "string",
                "quantity"}
TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"


class Form:
    """A form, ready to have answers tried on it."""

    def __init__(self, resource):
        self.resource = resource
        self.items = list(walk(resource.get("item", [])))
        self.by_id = {item["linkId"]: item for item in self.items}


def walk(items):
    for item in items:
        yield item
        yield from walk(item.get("item", []))


def answers(item):
    return [option["valueCoding"] for option in item.get("answerOption", [])]


def check(resource):
    """Yields the rule and a sentence for each thing that is wrong."""
    if not re.fullmatch(r"[A-Z]([A-Za-z0-9_]){0,254}", resource.get("name", "")):
        yield "que-0", resource.get("name")
    form = Form(resource)
    if len(form.by_id) != len(form.items):
        yield "que-2", "two lines have one linkId"
    if not form.items:
        yield "form", "no line"
    for item in form.items:
        for rule, what in check_item(item, form):
            yield rule, f"{item['linkId']}: {what}"


def check_item(item, form):
    kind = item["type"]
    is_display, is_group = kind == "display", kind == "group"
    if is_group and not item.get("item"):
        yield "que-1", "a group without lines"
    if is_display and item.get("item"):
        yield "que-1", "lines below something to read"
    if is_display and "code" in item:
        yield "que-3", "a code on something to read"
    if "answerOption" in item and "answerValueSet" in item:
        yield "que-4", "two lists of answers"
    if kind not in WITH_OPTIONS and ("answerOption" in item or "answerValueSet" in item):
        yield "que-5", f"options for {kind}"
    if is_display and ("required" in item or "repeats" in item):
        yield "que-6", "required or repeated reading"
    if (is_group or is_display) and "initial" in item:
        yield "que-8", "a first value"
    if is_display and "readOnly" in item:
        yield "que-9", "read-only reading"
    if "maxLength" in item and kind not in SIMPLE:
        yield "que-10", f"a length for {kind}"
    if "answerOption" in item and "initial" in item:
        yield "que-11", "a first value beside options"
    if len(item.get("enableWhen", [])) > 1 and "enableBehavior" not in item:
        yield "que-12", "conditions without all or any"
    if len(item.get("initial", [])) > 1 and not item.get("repeats"):
        yield "que-13", "two first values"
    if kind in ("choice", "open-choice") and not item.get("answerOption"):
        yield "options", "nothing to choose from"
    codes = [(answer["system"], answer["code"]) for answer in answers(item)]
    if len(set(codes)) != len(codes):
        yield "options", "an option twice"
    if is_display and not item.get("text"):
        yield "text", "nothing to read"
    for condition in item.get("enableWhen", []):
        yield from check_condition(item, condition, form)


def check_condition(item, condition, form):
    question = form.by_id.get(condition["question"])
    if question is None:
        yield "enableWhen", f"no line {condition['question']}"
        return
    if form.items.index(question) > form.items.index(item):
        yield "enableWhen", f"{condition['question']} comes later"
    if condition["operator"] == "exists" and "answerBoolean" not in condition:
        yield "que-7", "exists without a boolean"
    if "answerCoding" in condition:
        coding = condition["answerCoding"]
        known = [(option["system"], option["code"]) for option in answers(question)]
        if (coding["system"], coding["code"]) not in known:
            yield "enableWhen", f"{coding['code']} is no option of {condition['question']}"
    elif question["type"] != "boolean":
        yield "enableWhen", f"a boolean for {question['type']}"
