"""Formulas for a SAT solver (Tseitin, 1968): python-sat, with Glucose or CaDiCaL."""

from pysat.solvers import Solver


class Clauses:
    """Each node of a formula is a variable; each question is asked with an assumption."""

    def __init__(self, formulas, laws, name="glucose4"):
        self.formulas = formulas
        self.written = {1}
        self.lawful, self.free = Solver(name=name), Solver(name=name)
        for solver in (self.lawful, self.free):
            solver.add_clause([1])
        for law in laws:
            self.write(law)
            self.lawful.add_clause([law])

    def write(self, formula):
        for node in self.formulas.cone([formula]):
            if node in self.written:
                continue
            self.written.add(node)
            kind, *parts = self.formulas.nodes[node]
            if kind == "value":
                continue
            for solver in (self.lawful, self.free):
                for part in parts:
                    solver.add_clause([-node, part])
                solver.add_clause([node] + [-part for part in parts])

    def is_possible(self, formula, lawful=True):
        return self.are_possible([formula], lawful)

    def are_possible(self, formulas, lawful=True):
        for formula in formulas:
            self.write(formula)
        return (self.lawful if lawful else self.free).solve(assumptions=list(formulas))
