"""Formulas for Z3."""

import z3


class Z3:
    def __init__(self, formulas, laws):
        self.formulas, self.expressions = formulas, {1: z3.BoolVal(True)}
        self.free = z3.Solver()
        self.lawful = z3.Solver()
        for law in laws:
            self.lawful.add(self.expression(law))

    def expression(self, formula):
        for node in self.formulas.cone([formula]):
            if node in self.expressions:
                continue
            kind, *parts = self.formulas.nodes[node]
            self.expressions[node] = (
                z3.Bool(f"v{node}") if kind == "value"
                else z3.And([self._signed(part) for part in parts]))
        return self._signed(formula)

    def _signed(self, formula):
        found = self.expressions[abs(formula)]
        return z3.Not(found) if formula < 0 else found

    def is_possible(self, formula, lawful=True):
        solver = self.lawful if lawful else self.free
        solver.push()
        solver.add(self.expression(formula))
        found = solver.check()
        solver.pop()
        if found == z3.unknown:
            raise RuntimeError("Z3 did not decide")
        return found == z3.sat
