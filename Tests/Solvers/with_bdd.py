"""Formulas for decision diagrams: the package dd, over CUDD where there is a build of it.

A cell of n values takes the bits of a number from 0, which says that nothing was given; with several
values at once, a bit each.
"""

try:
    from dd import cudd as diagrams
    ENGINE = "dd with CUDD"
except ImportError:
    from dd import autoref as diagrams
    ENGINE = "dd in Python"


class Diagrams:
    """One diagram over the cells, in their order. What no cell means is forbidden by `valid`."""

    def __init__(self, formulas, cells, laws):
        self.formulas, self.cells = formulas, cells
        self.bdd = diagrams.BDD()
        self.bdd.configure(reordering=False)
        self.names, self.bits, self.counted = [], {}, {}
        self.valid = self.bdd.true
        for key, cell in cells.items():
            width = len(cell.values) if cell.several else len(cell.values).bit_length()
            self.bits[key] = [f"b{len(self.names) + place}" for place in range(width)]
            self.names += self.bits[key]
        for name in self.names:
            self.bdd.declare(name)
        self.functions = {1: self.bdd.true}
        for key in reversed(cells):
            if not cells[key].several:
                self.valid &= self._any_code(key)
        for law in reversed(laws):
            self.valid &= self.function(law)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        # CUDD wants every function given back before the diagram goes.
        self.functions, self.valid = {}, None
        self.counted.clear()

    def _code(self, key, number):
        function = self.bdd.true
        for place, name in reversed(list(enumerate(self.bits[key]))):
            bit = self.bdd.var(name)
            function &= bit if number >> place & 1 else ~bit
        return function

    def _any_code(self, key):
        function = self.bdd.false
        for number in range(len(self.cells[key].values) + 1):
            function |= self._code(key, number)
        return function

    def _value(self, key, value):
        place = self.cells[key].values.index(value)
        if self.cells[key].several:
            return self.bdd.var(self.bits[key][place])
        return self._code(key, place + 1)

    def function(self, formula):
        for node in self.formulas.cone([formula]):
            if node in self.functions:
                continue
            kind, *parts = self.formulas.nodes[node]
            if kind == "value":
                self.functions[node] = self._value(*parts)
                continue
            function = self.bdd.true
            for part in parts:
                function &= self._signed(part)
            self.functions[node] = function
        return self._signed(formula)

    def _signed(self, formula):
        found = self.functions[abs(formula)]
        return ~found if formula < 0 else found

    def is_possible(self, formula, lawful=True):
        function = self.function(formula)
        return (function & self.valid if lawful else function) != self.bdd.false

    def count(self, function):
        """How many assignments meet a function, exactly."""
        levels = {name: level for level, name in enumerate(self.names)}
        known = self.counted = {}
        end = len(self.names)

        def level(node):
            return end if node in (self.bdd.true, self.bdd.false) else levels[node.var]

        def below(node):
            """The assignments to the variables from that of the node on."""
            if node == self.bdd.true:
                return 1
            if node == self.bdd.false:
                return 0
            if node not in known:
                low, high = node.low, node.high
                if node.negated:
                    low, high = ~low, ~high
                known[node] = sum(
                    below(child) << level(child) - level(node) - 1 for child in (low, high))
            return known[node]

        return below(function) << level(function)
