"""Types something that fits whatever is asked, by chance from a seed, as families do."""

import random
import re

SIDE_STEPS = [
    "?", "help", "b", "undo", "v", "!", "by father", "why 1", "l en-XA", "l en", "nonsense", "999",
    "r", "s",
]


class Typist:
    """Answers by chance; the same seed and the same screens give the same lines."""

    def __init__(self, seed, side_steps=0.08):
        self.chance = random.Random(seed)
        self.side_steps = side_steps
        self.typed = []
        # The last whole screen; what is said to a slip repeats no choices.
        self.screen = ""

    def line_for(self, shown):
        if "DEMO: " in shown:
            self.screen = shown
        line = self._line(shown if "Is that right?" in shown or "to change it, or no" in shown
                          else self.screen)
        self.typed.append(line)
        return line

    def hold(self, screen, most=400):
        """Types until the program has ended; gives all that it showed."""
        shown = screen.read()
        for _ in range(most):
            if screen.has_ended:
                return screen.shown.decode()
            shown = screen.answer(self.line_for(shown))
        raise AssertionError(f"the talk does not end:\n{shown}")

    def _line(self, shown):
        chance, asked = self.chance, " ".join(shown.split())
        # Late in a talk the side steps end, so that the talk does.
        if len(self.typed) < 90 and chance.random() < self.side_steps:
            return chance.choice(SIDE_STEPS)
        if "Press Enter to go on" in asked:
            return ""
        if "Type go on when" in asked:
            return "go on"
        if "Keep that as your own words?" in asked:
            return "yes"
        if "Type change and a number" in asked:
            return f"change {chance.randint(1, 20)}" if chance.random() < 0.2 else "done"
        if "to change it, or no to keep" in asked or "Is that right?" in asked:
            return "yes"
        if "Type why " in asked or "Type done" in asked or "Or type done" in asked:
            return chance.choice(["done", "done", "1", "why 1"])
        if "Who will do it?" in asked:
            return "A. Nurse"
        if "By when?" in asked:
            return "14 May 2026"
        if "/u not sure" in asked or "in a few words" in asked:
            return chance.choice(["in her cot", "with my mum at hers", "I do not know yet", "/r"])
        if chance.random() < 0.2 and "u not sure" in asked:
            return chance.choice(["u", "u", "r", "s"])
        if "Type the day, month and year" in asked:
            return f"{chance.randint(1, 28)} {chance.choice(['March 2026', 'December 2025'])}"
        if "Type grams" in asked:
            return chance.choice(["3400", "2.1 kg", "5 lb 5 oz", "1200", "2500"])
        if "Type weeks and days" in asked:
            return chance.choice(["40", "36+6", "34+3", "37"])
        if "Is there anyone else?" in asked:
            return chance.choice(["1", "2", "2", "2", "3"])
        choices = re.findall(r"^ {1,2}(\d{1,2})  ", shown, re.MULTILINE)
        if not choices:
            return ""
        picked = [chance.choice(choices)]
        if "Type one or more numbers" in asked and chance.random() < 0.4:
            picked.append(chance.choice(choices))
        return " ".join(picked)
