"""The number of complete conversations, counted a second time: with a diagram of another make."""

from cells import GIVEN, Cell, Place
from claims import at_most_one, laws_of
from reading import Reading
from with_bdd import Diagrams

REASONS = {"talk": ["declined", "later"], "after": ["declined", "later", "not asked"]}


def conversations(questionnaire, formulas):
    """Every script is gone through, and every question answered, or left in one of its ways."""
    reading = Reading(questionnaire, formulas)
    cells, rules = {}, []
    for key, cell in reading.cells.items():
        cells[key] = cell
        rules += laws_of(reading, key)
        if not isinstance(key, Place):
            continue
        given = formulas.any([formulas.value(key, value) for value in cell.values])
        if cell.values == [GIVEN]:
            rules.append(formulas.any([-reading.reached(key), given]))
            continue
        why = ("why", key)
        cells[why] = Cell(why, REASONS[questionnaire.entry[key.state]], False, None, 0)
        ways = [formulas.value(why, reason) for reason in cells[why].values]
        silent = formulas.all([reading.reached(key), -given])
        rules += at_most_one(formulas, ways)
        rules += [formulas.any([-silent, *ways]), formulas.any([silent, -formulas.any(ways)])]
    with Diagrams(formulas, cells, rules) as diagrams:
        return diagrams.count(diagrams.valid)
