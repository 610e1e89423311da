"""Rules for a QuestionnaireResponse: qrs-1, and whether it fits the form that it is of."""

import datetime
import decimal

ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
LEAST = "http://hl7.org/fhir/StructureDefinition/minValue"
MOST = "http://hl7.org/fhir/StructureDefinition/maxValue"
EXCLUSIVE = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive"
REASONS = {"asked-unknown", "asked-declined", "temp-unknown", "not-asked", "masked", "unsupported"}
VALUES = {"boolean": "valueBoolean", "decimal": "valueDecimal", "integer": "valueInteger",
          "date": "valueDate", "string": "valueString", "text": "valueString",
          "choice": "valueCoding", "open-choice": "valueCoding"}


def check(response, form):
    """Yields the rule and a sentence for each thing that is wrong."""
    # A parent's response is silent about what was asked only because of a sensitive answer.
    is_whole = form.resource["url"].endswith(":practitioner")
    yield from check_items(response.get("item", []), form.resource.get("item", []), [], is_whole)


def check_items(items, defined, around, is_whole):
    """Items against the lines of the form at the same level; `around` holds the levels above, each with its lines."""
    order = [line["linkId"] for line in defined]
    lines = {line["linkId"]: line for line in defined}
    levels = around + [(items, defined)]
    last, seen = -1, {}
    for item in items:
        name = item["linkId"]
        if name not in lines:
            yield "place", f"{name} has no line here"
            continue
        if order.index(name) < last:
            yield "order", f"{name} comes too late"
        last = order.index(name)
        seen[name] = seen.get(name, 0) + 1
        line = lines[name]
        if seen[name] > 1 and not (line.get("repeats") and line["type"] == "group"):
            yield "repeats", f"{name} is there {seen[name]} times"
        if item.get("text", line.get("text")) != line.get("text"):
            yield "text", f"{name} has other words than its form"
        yield from check_item(item, line, levels, is_whole)
        if not is_enabled(line, levels):
            yield "enableWhen", f"{name} is answered although it does not apply"
    for line in defined:
        if line.get("required") and line["linkId"] not in seen:
            yield "required", f"{line['linkId']} is missing"
        is_asked = line["type"] not in ("group", "display") and "enableWhen" in line
        if is_whole and is_asked and line["linkId"] not in seen:
            if is_enabled(line, levels):
                yield "enableWhen", f"{line['linkId']} applies and is not there"


def check_item(item, line, around, is_whole):
    name, kind = item["linkId"], line["type"]
    given = item.get("answer", [])
    if given and item.get("item"):
        yield "qrs-1", f"{name} has lines beside its answers"
    if kind == "group":
        if given:
            yield "group", f"{name} is a group with answers"
        if not item.get("item"):
            yield "group", f"{name} is empty"
        yield from check_items(item.get("item", []), line.get("item", []), around, is_whole)
        return
    if kind == "display":
        yield "display", f"{name} is only read"
        return
    if not given:
        yield "answer", f"{name} has none"
    if len(given) > 1 and not line.get("repeats"):
        own = [answer for answer in given if "valueString" in answer]
        if not (kind == "open-choice" and own):
            yield "repeats", f"{name} has {len(given)} answers"
    for answer in given:
        for what in check_answer(answer, line):
            yield "answer", f"{name}: {what}"
    if len(given) > 1 and any(is_exclusive(answer, line) for answer in given):
        yield "answer", f"{name}: something beside what excludes everything else"
    if len(given) > 1 and any(reason(answer) for answer in given):
        yield "answer", f"{name}: a reason beside a value"


def reason(answer):
    """Why there is no value, where there is none."""
    for key, value in answer.items():
        if key.startswith(("_value", "value")) and isinstance(value, dict):
            for extension in value.get("extension", []):
                if extension["url"] == ABSENT:
                    return extension["valueCode"]
    return None


def value(answer, kind):
    if kind == "open-choice" and "valueString" in answer:
        return answer["valueString"]
    return answer.get(VALUES[kind])


def check_answer(answer, line):
    kind = line["type"]
    why = reason(answer)
    if why is not None:
        if why not in REASONS:
            yield f"no such reason as {why}"
        place = VALUES[kind] if VALUES[kind] == "valueCoding" else "_" + VALUES[kind]
        if place not in answer:
            yield f"the reason is not in the place of a {kind}"
        return
    given = value(answer, kind)
    if given is None:
        yield f"no value of a {kind}"
    elif kind in ("choice", "open-choice") and isinstance(given, dict):
        options = [option["valueCoding"] for option in line["answerOption"]]
        known = {(option["system"], option["code"]): option.get("display") for option in options}
        key = (given["system"], given["code"])
        if key not in known:
            yield f"{given['code']} is no option"
        elif given.get("display", known[key]) != known[key]:
            yield f"{given['code']} is called {given['display']}"
    elif kind in ("integer", "decimal"):
        number = decimal.Decimal(str(given))
        for url, sign in ((LEAST, 1), (MOST, -1)):
            limit = limit_of(line, url)
            if limit is not None and sign * (number - limit) < 0:
                yield f"{given} is beyond {limit}"
    elif kind == "boolean" and not isinstance(given, bool):
        yield f"{given!r} is no boolean"
    elif kind == "date":
        datetime.date.fromisoformat(given)
    elif kind in ("text", "string") and len(given) > line.get("maxLength", len(given)):
        yield f"{len(given)} characters are too many"


def limit_of(line, url):
    for extension in line.get("extension", []):
        if extension["url"] == url:
            return decimal.Decimal(str(extension.get("valueInteger", extension.get("valueDecimal"))))
    return None


def is_exclusive(answer, line):
    for option in line.get("answerOption", []):
        marks = [extension["url"] for extension in option.get("extension", [])]
        if EXCLUSIVE in marks and "valueCoding" in answer:
            return answer["valueCoding"].get("code") == option["valueCoding"]["code"]
    return False


# When a line applies


def is_enabled(line, around):
    """Whether a line applies; yes where that rests on something withheld from this reader."""
    conditions = line.get("enableWhen", [])
    if not conditions:
        return True
    results = [holds(condition, around) for condition in conditions]
    if None in results:
        return True
    return any(results) if line.get("enableBehavior") == "any" else all(results)


def holds(condition, around):
    """Whether a condition holds; nothing where what it rests on is withheld."""
    given = nearest(condition["question"], around)
    if any(reason(answer) == "masked" for answer in given):
        return None
    wanted = condition.get("answerBoolean", condition.get("answerCoding", {}).get("code"))
    values = [answer.get("valueBoolean", answer.get("valueCoding", {}).get("code"))
              for answer in given]
    is_there = wanted in values
    return is_there if condition["operator"] == "=" else not is_there


def nearest(name, around):
    """The answers of a question: in the same instance of a group, where the group has it."""
    for items, defined in reversed(around):
        if any(True for _ in find(defined, name)):
            return [answer for item in find(items, name) for answer in item.get("answer", [])]
    return []


def find(items, name):
    """Items or lines with a name, at any depth."""
    for item in items:
        if item["linkId"] == name:
            yield item
        else:
            yield from find(item.get("item", []), name)
