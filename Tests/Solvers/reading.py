"""What a questionnaire means, as formulas over the values of its cells.

A truth is a pair: where it is surely so, and where it is possibly so. A copy of a conversation can
be read beside it, in which something is less known, or in which other answers stand in what an
audience may not see.
"""

from cells import DAYS_IN, COMPARISONS, UNSURE, GIVEN, OTHER, Cell, Place
from formulas import FALSE, TRUE

NOWHERE = (None, None)


class Reading:
    """One conversation. `literal` says where a cell has a value, by default of itself."""

    def __init__(self, questionnaire, formulas, literal=None, guarded=True):
        self.q, self.f = questionnaire, formulas
        self.literal = literal or formulas.value
        # Whether an answer off the path is no answer by itself, or because laws forbid it.
        self.guarded = guarded
        self.known = {}
        self.cells = self._cells()

    # What there is to be known.

    def _cells(self):
        q, cells = self.q, {}

        def add(key, values, several=False, none=None, audience=0):
            cells[key] = Cell(key, values, several, none, audience)

        for name, people in self._in_order():
            if people is None:
                self._add_state(add, name, (None, None))
                if name == q.derived.get("gestation") and q.ages:
                    add(("corrected",), sorted({age for ages in q.ages.values() for age in ages}))
                continue
            if people == ():
                for member in q.lists[q.over(name)[1]]:
                    for inner in self._passage(name):
                        self._add_state(add, inner, (None, member))
                continue
            add(("closed", people), ["closed"])
            for person in range(q.people[people]["to"]):
                add(("there", people, person), ["there"])
                add(("role", people, person), q.people[people]["roles"])
                for loop in (loop for loop in q.states if loop in q.entry
                             and "each" in q.states[loop] and q.over(loop)[0] == people):
                    members = q.lists[q.over(loop)[1]] if q.over(loop)[1] else [None]
                    for member in members:
                        for inner in self._passage(loop):
                            self._add_state(add, inner, (person, member))
        return cells

    def _in_order(self):
        """States outside loops and loops, in an order in which routes lead forward."""
        q, order, seen = self.q, [], set()
        outside = [name for name in q.states if name in q.entry and name not in q.loop_of]
        waits = {name: {other for other in outside
                        if any(route["to"] == name for route in q.routes(other))}
                 for name in outside}
        people = set()
        while len(seen) < len(outside):
            name = next(n for n in outside if n not in seen and waits[n] <= seen)
            seen.add(name)
            if "each" not in q.states[name]:
                order.append((name, None))
                continue
            kind, _ = q.over(name)
            if kind is None:
                order.append((name, ()))
            elif kind not in people:
                people.add(kind)
                order.append((name, kind))
        return order

    def _passage(self, loop):
        inside = [name for name in self.q.states if self.q.loop_of.get(name) == loop]
        order = []
        while len(order) < len(inside):
            order.append(next(
                n for n in inside if n not in order and all(
                    o in order or not any(route["to"] == n for route in self.q.routes(o))
                    for o in inside)))
        return order

    def _add_state(self, add, name, seat):
        state = self.q.states[name]
        if "end" in state or "each" in state:
            return
        values = self.q.values(name)
        unsure = [] if "say" in state else [UNSURE]
        add(Place(name, *seat), values + unsure, state.get("ask") == "many", state.get("none"),
            self.q.audience(name))

    # What is reached.

    def loop_reached(self, loop):
        return self.reached(Place(loop, None, None))

    def roster_reached(self, kind):
        """Who there is, is asked by the first loop over them."""
        first = next(name for name, people in self._rosters() if people == kind)
        return self.loop_reached(first)

    def _rosters(self):
        return [(name, people) for name, people in self._in_order() if people]

    def there(self, kind, person):
        """Somebody sits there: the roster is asked for, and names so many."""
        return self.f.all([self.roster_reached(kind),
                           self.literal(("there", kind, person), "there")])

    def closed(self, kind):
        return self.f.all([self.roster_reached(kind), self.literal(("closed", kind), "closed")])

    def reached(self, place):
        if ("reached", place) not in self.known:
            self.known["reached", place] = self._reached(place)
        return self.known["reached", place]

    def _reached(self, place):
        name, person, member = place
        ways = []
        if name in self.q.starts.values():
            return TRUE
        loop = self.q.loop_of.get(name)
        if loop is not None and self.q.states[loop]["start"] == name:
            ways.append(self._entered(loop, (person, member)))
        for origin in self.q.states:
            routes = self.q.routes(origin)
            while routes and routes[-1]["to"] != name:
                routes = routes[:-1]
            if self.q.loop_of.get(origin) != loop or origin not in self.q.entry:
                continue
            refused = []
            for route in routes:
                taken = TRUE
                if "when" in route:
                    truth = self.truth(route["when"], (person, member))
                    taken = truth[1] if route.get("ifUnknown") else truth[0]
                if route["to"] == name:
                    ways.append(self.f.all(
                        [self.reached(Place(origin, person, member)), taken, *refused]))
                refused.append(-taken)
        return self.f.any(ways)

    def _entered(self, loop, seat):
        """A passage is entered by each person there is, or for each member, for whom it is meant."""
        state, (kind, _) = self.q.states[loop], self.q.over(loop)
        conditions = [self.loop_reached(loop)]
        if kind is not None:
            conditions.append(self.there(kind, seat[0]))
        if "where" in state:
            truth = self.truth(state["where"], seat)
            conditions.append(truth[1] if state.get("ifUnknown") else truth[0])
        return self.f.all(conditions)

    # What was answered.

    def given(self, place):
        """A value was given to what is asked."""
        cell = self.cells[place]
        values = [self.literal(place, value) for value in cell.values if value != UNSURE]
        return self.f.all([self.on_path(place), self.f.any(values)])

    def on_path(self, place):
        return self.reached(place) if self.guarded else TRUE

    def unsure(self, place):
        if UNSURE not in self.cells[place].values:
            return FALSE
        return self.f.all([self.on_path(place), self.literal(place, UNSURE)])

    def answer(self, place, values):
        """One of these values: false where it is not asked, unknown where there is no value."""
        surely = self.f.all([
            self.on_path(place), self.f.any([self.literal(place, value) for value in values])])
        open_ = self.f.all([self.reached(place), -self.given(place)])
        return surely, self.f.any([surely, open_]) if values else FALSE

    def place(self, name, seat):
        """Where the question of a condition is met: what is deeper than its own seat is dropped."""
        loop = self.q.loop_of.get(name)
        kind, members = self.q.over(loop) if loop else NOWHERE
        return Place(name, seat[0] if kind else None, seat[1] if members else None)

    # What a condition means.

    def truth(self, condition, seat=NOWHERE):
        key = (repr(condition), seat)
        if key not in self.known:
            self.known[key] = self._truth(condition, seat)
        return self.known[key]

    def _truth(self, condition, seat):
        if isinstance(condition, bool):
            return (TRUE, TRUE) if condition else (FALSE, FALSE)
        condition = {name: part for name, part in condition.items() if name != "redFlag"}
        for name in ("some", "every", "count"):
            if name in condition:
                return self._quantified(name, condition, seat)
        (name, part), = condition.items()
        match name:
            case "is" | "has":
                return self.answer(self.place(part[0], seat), [part[1]])
            case "chosen":
                place = self.place(part, seat)
                none = self.q.states[part].get("none")
                return self.answer(
                    place, [v for v in self.cells[place].values if v not in (none, UNSURE)])
            case "answered":
                return (self.given(self.place(part, seat)),) * 2
            case "unsure":
                return (self.unsure(self.place(part, seat)),) * 2
            case "role":
                return (self._role(part, seat),) * 2
            case "fact":
                return self.truth(self.q.facts[part], seat)
            case "all" | "any":
                combine = self.f.all if name == "all" else self.f.any
                truths = [self.truth(inner, seat) for inner in part]
                return combine([t[0] for t in truths]), combine([t[1] for t in truths])
            case "not":
                surely, possibly = self.truth(part, seat)
                return -possibly, -surely
            case "maybe":
                return (self.truth(part, seat)[1],) * 2
        return self._compared(name, *part, seat)

    def _role(self, role, seat):
        kind = next(kind for kind, people in self.q.people.items() if role in people["roles"])
        return self.f.all([
            self.there(kind, seat[0]), self.literal(("role", kind, seat[0]), role)])

    def _quantified(self, name, condition, seat):
        over, part = condition[name], condition["where"]
        instances, open_ = [], FALSE
        if over in self.q.people:
            open_ = self.f.all([self.roster_reached(over), -self.closed(over)])
            for person in range(self.q.people[over]["to"]):
                surely, possibly = self.truth(
                    {"not": part} if name == "every" else part, (person, seat[1]))
                there = self.there(over, person)
                instances.append((self.f.all([there, surely]), self.f.all([there, possibly])))
        else:
            for member in self.q.lists[over]:
                instances.append(self.truth(
                    {"not": part} if name == "every" else part, (seat[0], member)))
        surely, possibly = [i[0] for i in instances], [i[1] for i in instances]
        if name == "count":
            (comparison, limit), = [(c, condition[c]) for c in COMPARISONS if c in condition]
            least = limit if comparison in ("atLeast", "under") else limit + 1
            truth = (self.f.at_least(surely, least),
                     TRUE if least <= 0 else self.f.any([self.f.at_least(possibly, least), open_]))
            return truth if comparison in ("atLeast", "over") else (-truth[1], -truth[0])
        some = self.f.any(surely), self.f.any(possibly + [open_])
        return some if name == "some" else (-some[1], -some[0])

    def _compared(self, comparison, name, limit, seat):
        if name in self.q.scores:
            return self._score(self.q.scores[name], comparison, limit, seat)
        if name == "corrected-weeks":
            return self._corrected(comparison, limit)
        place = self.place(self.q.derived["born"] if name in DAYS_IN else name, seat)
        values = [sign for sign in self.cells[place].values if sign not in (UNSURE, GIVEN, OTHER)
                  and (comparison, limit, True) in self._signs_of(name, sign)]
        return self.answer(place, values)

    def _signs_of(self, name, sign):
        # The two ages share an answer, in which the signs of days stand before those of weeks.
        days = len(self.q.compared.get("days-old", ()))
        return {"days-old": sign[:days], "weeks-old": sign[days:]}.get(name, sign)

    def _corrected(self, comparison, limit):
        places = [Place(self.q.derived[name], None, None) for name in ("born", "gestation")]
        asked = self.f.all([self.reached(place) for place in places])
        known = self.f.all([self.given(place) for place in places])
        surely = self.f.all([known, self.f.any(
            [self.literal(("corrected",), sign) for sign in self.cells[("corrected",)].values
             if (comparison, limit, True) in sign])])
        return surely, self.f.any([surely, self.f.all([asked, -known])])

    def _score(self, score, comparison, limit, seat):
        """The least and the most that a sum can come to, by convolution of its parts."""
        least, most = {0: TRUE}, {0: TRUE}
        for name, points in score["of"].items():
            place = self.place(name, seat)
            off, open_ = -self.reached(place), self.f.all(
                [self.reached(place), -self.given(place)])
            known = {}
            for option, worth in points.items():
                known.setdefault(worth, []).append(self.answer(place, [option])[0])
            known.setdefault(score["notReached"], []).append(off)
            for sums, guess in ((least, min), (most, max)):
                own = {worth: list(ways) for worth, ways in known.items()}
                own.setdefault(guess(points.values()), []).append(open_)
                new = {}
                for total, way in sums.items():
                    for worth, ways in own.items():
                        new.setdefault(total + worth, []).append(
                            self.f.all([way, self.f.any(ways)]))
                sums.clear()
                sums.update({total: self.f.any(ways) for total, ways in new.items()})
        holds = COMPARISONS[comparison]
        low, high = (
            self.f.any([way for total, way in sums.items() if holds(total, limit)])
            for sums in (least, most))
        return (low, high) if comparison in ("atLeast", "over") else (high, low)
