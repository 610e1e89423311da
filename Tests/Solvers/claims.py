"""What is to be shown of a questionnaire, by the kind and the subject under which the program lists it."""

from collections import namedtuple

from cells import UNSURE, Place
from formulas import FALSE, TRUE
from reading import Reading

AUDIENCES = ["parent", "practitioner", "restricted"]

# `must` says whether the formula has to be possible or impossible for the claim to hold.
Claim = namedtuple("Claim", "kind name must formula laws")


def laws(reading):
    """What makes the values of the cells one conversation: nothing is answered that is not asked."""
    return [law for key in reading.cells for law in laws_of(reading, key)]


def laws_of(reading, key):
    f, cell = reading.f, reading.cells[key]
    values = [f.value(key, value) for value in cell.values]
    if not cell.several:
        return at_most_one(f, values) + standing(reading, key, values)
    found = standing(reading, key, values)
    for alone in (cell.none, UNSURE):
        if alone in cell.values:
            found += [f.any([-f.value(key, alone), -f.value(key, other)])
                      for other in cell.values if other != alone]
    return found


def at_most_one(f, values):
    return [f.any([-one, -other]) for place, one in enumerate(values) for other in values[:place]]


def standing(reading, key, values):
    """When a cell may say anything, and when it must."""
    f, q = reading.f, reading.q
    some = f.any(values)
    if isinstance(key, Place):
        return [f.any([reading.reached(key), -some])]
    match key:
        case ("closed", kind):
            least = q.people[kind]["from"]
            enough = reading.there(kind, least - 1) if least else TRUE
            return [f.any([-some, f.all([reading.roster_reached(kind), enough])])]
        case ("there", kind, person):
            before = reading.there(kind, person - 1) if person else reading.roster_reached(kind)
            return [f.any([-some, before])]
        case ("role", kind, person):
            there = reading.there(kind, person)
            return [f.any([-some, there]), f.any([some, -there])]
        case ("corrected",):
            return corrected(reading, key)


def corrected(reading, key):
    f, q = reading.f, reading.q
    born, gestation = (Place(q.derived[name], None, None) for name in ("born", "gestation"))
    found, known = [], []
    for (days, length), ages in q.ages.items():
        here = f.all([f.value(born, days), f.value(gestation, length)])
        known.append(here)
        found.append(f.any([-here, *[f.value(key, age) for age in sorted(ages)]]))
    return found + [
        f.any([f.any(known), -f.value(key, age)]) for age in reading.cells[key].values] + [
        f.any([-f.all([f.value(born, days), f.value(gestation, length)]), -f.value(key, age)])
        for (days, length), ages in q.ages.items()
        for age in reading.cells[key].values if age not in ages]


def given(reading, name):
    """Where advice is given, in either text."""
    advice = reading.q.advice[name]
    if "hold" in advice:
        return FALSE
    surely, possibly = reading.truth(advice["when"])
    return possibly if advice["level"] in ("strong", "general") else surely


def shown(reading, name):
    prompt = reading.q.prompts[name]
    return reading.truth(prompt["when"])[1 if prompt.get("ifUnknown") else 0]


def reached_anywhere(reading, name):
    if "each" in reading.q.states[name]:
        return reading.loop_reached(name)
    places = [key for key in reading.cells if isinstance(key, Place) and key.state == name]
    return reading.f.any([reading.reached(place) for place in places or [Place(name, None, None)]])


def proposition(reading, thing):
    """Something that a guarantee speaks of, as a truth."""
    f = reading.f
    match thing:
        case {"advice": name}:
            return (given(reading, name),) * 2
        case {"prompt": name}:
            return (shown(reading, name),) * 2
        case {"state": name}:
            if name in reading.q.urgent:
                condition = reading.q.urgent[name].get("when", False)
                return (reading.truth(condition)[0],) * 2
            return (reached_anywhere(reading, name),) * 2
        case {"all": parts} | {"any": parts}:
            combine = f.all if "all" in thing else f.any
            truths = [proposition(reading, part) for part in parts]
            return combine([t[0] for t in truths]), combine([t[1] for t in truths])
        case {"not": part}:
            surely, possibly = proposition(reading, part)
            return -possibly, -surely
    return reading.truth(thing)


def broken(reading, guarantee):
    surely = lambda thing: proposition(reading, thing)[0]
    if "never" in guarantee:
        return reading.f.all([surely(part) for part in guarantee["never"]])
    if "whenever" in guarantee:
        first, second = guarantee["whenever"], guarantee["then"]
    else:
        second = guarantee["onlyIf"]
        first = {k: v for k, v in guarantee.items() if k in ("advice", "prompt", "state")}
    return reading.f.all([surely(first), -surely(second)])


def can_be_unknown(q, condition):
    """Whether a condition can come out unknown, as far as its form shows."""
    if isinstance(condition, bool):
        return False
    for name, part in condition.items():
        match name:
            case "answered" | "unsure" | "role" | "maybe":
                return False
            case "fact":
                return can_be_unknown(q, q.facts[part])
            case "all" | "any":
                return any(can_be_unknown(q, inner) for inner in part)
            case "not":
                return can_be_unknown(q, part)
            case "some" | "every" | "count" if part in q.lists:
                return can_be_unknown(q, condition["where"])
            case "redFlag":
                continue
        return True


def claims(reading):
    """Every claim that needs one conversation only."""
    q, f = reading.q, reading.f
    for guarantee in q.guarantees:
        yield Claim("guarantee", guarantee["id"], False, broken(reading, guarantee), True)
    for name, fact in q.facts.items():
        if isinstance(fact, dict) and "redFlag" in fact:
            without = f.all([reading.truth(fact)[1], -given(reading, fact["redFlag"])])
            yield Claim("red-flag", name, False, without, True)
    for entry in q.starts:
        ends = [reached_anywhere(reading, name) for name, state in q.states.items()
                if state.get("end") == entry and name in q.entry]
        yield Claim("ends", entry, False, -f.any(ends), True)
    for name in q.states:
        if name in q.entry:
            yield Claim("can-reach", name, True, reached_anywhere(reading, name), True)
    for name, urgent in q.urgent.items():
        if "when" in urgent:
            yield Claim("can-interrupt", name, True, reading.truth(urgent["when"])[0], True)
    for name, advice in q.advice.items():
        if "hold" in advice:
            continue
        surely, possibly = reading.truth(advice["when"])
        yield Claim("tells-truly", name, False, f.all([surely, -possibly]), True)
        known = advice["sources"] and set(advice["sources"]) <= set(q.data["sources"])
        yield Claim("has-source", name, False, FALSE if known else TRUE, True)
        yield Claim("can-give-said", name, True, surely, True)
        if advice["level"] in ("strong", "general") and can_be_unknown(q, advice["when"]):
            unsure = f.all([possibly, -surely])
            yield Claim("can-give-unsure", name, True, unsure, True)
    for name in q.prompts:
        yield Claim("can-prompt", name, True, shown(reading, name), True)
    yield from protections(reading)
    yield from secrets(reading)


def protections(reading):
    """No strong advice is lost when one thing is less known, and what is newly asked left open."""
    q, f = reading.q, reading.f
    weakens = {key: f.value(("weakened", key), "yes") for key in reading.cells
               if isinstance(key, Place) or key[0] == "closed"}
    to_unsure = f.value(("weakened", "how"), UNSURE)
    # Not a word of who there is.
    nobody = {kind: f.value(("weakened", ("everybody", kind)), "yes") for kind in q.people}

    def literal(key, value):
        own = f.value(key, value)
        if not isinstance(key, Place) and key[0] in ("there", "closed"):
            own = f.all([own, -nobody[key[1]]])
        if key not in weakens:
            return own
        kept = f.all([own, -weakens[key]])
        if value != UNSURE:
            return kept
        return f.any([kept, f.all([weakens[key], to_unsure])])

    weaker = Reading(q, f, literal)
    for name, advice in q.advice.items():
        if "hold" in advice or advice["level"] != "strong":
            continue
        lost = f.all([reading.truth(advice["when"])[1], -weaker.truth(advice["when"])[1]])
        needed = {f.nodes[node][1][1] for node in f.cone([lost])
                  if f.nodes[node][0] == "value" and f.nodes[node][1][0] == "weakened"}
        one = at_most_one(
            f, [weakens[key] for key in weakens if key in needed]
            + [nobody[kind] for kind in nobody if ("everybody", kind) in needed])
        yield Claim("keeps", name, False, f.all([lost, *one]), True)


def secrets(reading):
    """What an audience sees is the same whatever was answered in what it may not see."""
    q, f = reading.q, reading.f
    for level, audience in enumerate(AUDIENCES[:-1]):
        def literal(key, value, level=level):
            hidden = isinstance(key, Place) and reading.cells[key].audience > level
            return f.value(("other", key) if hidden else key, value)

        other = Reading(q, f, literal)
        for name, advice in q.advice.items():
            if advice["audience"] == audience and "hold" not in advice:
                rails = zip(reading.truth(advice["when"]), other.truth(advice["when"]))
                yield tells(f, "advice-is-open", name, rails)
        for name, prompt in q.prompts.items():
            if prompt["audience"] == audience:
                yield tells(f, "prompt-is-open", name, [(shown(reading, name), shown(other, name))])
        for name in q.states:
            if name in q.entry and q.states[name]["audience"] == audience:
                places = [key for key in reading.cells if getattr(key, "state", None) == name]
                yield tells(f, "state-is-open", name, [
                    (reading.reached(place), other.reached(place)) for place in places])
        for name, urgent in q.urgent.items():
            if "when" in urgent and q.states[name]["audience"] == audience:
                rails = zip(reading.truth(urgent["when"]), other.truth(urgent["when"]))
                yield tells(f, "interrupt-is-open", name, rails)


def tells(f, kind, name, rails):
    differ = f.any([f.differ(left, right) for left, right in rails])
    return Claim(kind, name, False, differ, False)
