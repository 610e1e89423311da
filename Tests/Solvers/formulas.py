"""Boolean formulas, each held once, so that three kinds of solver can be given the same ones.

A formula is a number: its negation is the negative number. `TRUE` is 1.
"""

TRUE, FALSE = 1, -1


class Formulas:
    """A store of formulas. What a node is built from stands before it."""

    def __init__(self):
        self.nodes = [None, ("true",)]
        self.known = {}

    def _node(self, shape):
        if shape not in self.known:
            self.known[shape] = len(self.nodes)
            self.nodes.append(shape)
        return self.known[shape]

    def value(self, cell, value):
        """That this value was given to this cell of a conversation."""
        return self._node(("value", cell, value))

    def all(self, parts):
        kept = sorted({part for part in parts if part != TRUE})
        if FALSE in kept or any(-part in kept for part in kept):
            return FALSE
        if not kept:
            return TRUE
        return kept[0] if len(kept) == 1 else self._node(("all", *kept))

    def any(self, parts):
        return -self.all([-part for part in parts])

    def differ(self, left, right):
        return self.any([self.all([left, -right]), self.all([-left, right])])

    def at_least(self, parts, least):
        """So many of these formulas hold."""
        reaching = [TRUE] + [FALSE] * max(0, least)
        for part in parts:
            for count in range(least, 0, -1):
                reaching[count] = self.any(
                    [reaching[count], self.all([reaching[count - 1], part])])
        return reaching[max(0, least)]

    def cone(self, formulas):
        """The nodes that these formulas are built from, each after its parts."""
        needed, open_nodes = set(), [abs(formula) for formula in formulas]
        while open_nodes:
            node = open_nodes.pop()
            if node in needed:
                continue
            needed.add(node)
            if self.nodes[node][0] == "all":
                open_nodes += [abs(part) for part in self.nodes[node][1:]]
        return sorted(needed)
