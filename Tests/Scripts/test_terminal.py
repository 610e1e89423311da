"""At a real terminal: the cover, Ctrl-C, and a window that is closed."""

import os
import signal

from program import DONE, INTERRUPTED, ProgramTest, Screen

CLEARED = "\x1b[H\x1b[2J\x1b[3J"


class Terminal(ProgramTest):
    def talk_at_screen(self, *arguments, **options):
        screen = Screen(self, "talk", "co-sleeping", *arguments, **options)
        screen.wait_for("> ")
        return screen

    def test_shows_the_first_screen_and_takes_an_answer(self):
        screen = self.talk_at_screen()
        screen.type("\n")
        self.assertIn("Question:", screen.wait_for("> "))
        screen.type("1\n")
        self.assertIn("Saved.", screen.wait_for("> "))
        screen.type("p\n")
        output, status = screen.finish()
        self.assertIn("nightlight resume ", output)
        self.assertEqual(status, DONE)

    def test_nothing_steers_the_terminal_but_the_cover(self):
        screen = self.talk_at_screen()
        screen.type("\n")
        shown = screen.wait_for("> ")
        screen.type("1\np\n")
        self.assertNotIn("\x1b", shown + screen.finish()[0])

    def test_is_covered_by_a_point_and_shown_again_by_the_way_back(self):
        screen = self.talk_at_screen()
        screen.type("\n")
        screen.wait_for("> ")
        screen.type(".\n")
        screen.wait_for(CLEARED)
        page = screen.wait_for("spills.")
        for word in ("sleep", "Question", "Nightlight", "back"):
            self.assertNotIn(word, page)
        screen.type("1\n")
        screen.wait_for("Type back to go on.")
        screen.type("back\n")
        screen.wait_for(CLEARED)
        self.assertIn("Question:", screen.wait_for("> "))
        screen.type("p\n")
        self.assertEqual(screen.finish()[1], DONE)

    def test_ctrl_c_covers_and_leaves_with_130_saying_the_word(self):
        screen = self.talk_at_screen()
        screen.type("\n")
        screen.wait_for("> ")
        screen.type("\x03")
        output, status = screen.finish()
        self.assertEqual(status, INTERRUPTED)
        covered = output.split(CLEARED, 1)[1]
        self.assertIn("Feeding and nappies", covered)
        self.assertIn("nightlight resume ", covered)
        self.assertNotIn("Question", covered)

    def test_ctrl_c_under_the_cover_leaves_the_cover(self):
        screen = self.talk_at_screen()
        screen.type(".\n")
        screen.wait_for("spills.")
        screen.type("\x03")
        output, status = screen.finish()
        self.assertEqual(status, INTERRUPTED)
        self.assertNotIn("Question", output)

    def test_a_request_to_end_is_a_pause(self):
        screen = self.talk_at_screen()
        os.kill(screen.process, signal.SIGTERM)
        output, status = screen.finish()
        self.assertEqual(status, DONE)
        self.assertIn("nightlight resume ", output)

    def test_a_closed_window_loses_nothing(self):
        screen = self.talk_at_screen()
        screen.type("\n1\n1\n")
        for _ in range(3):
            screen.wait_for("> ")
        os.close(screen.descriptor)
        os.waitpid(screen.process, 0)
        word = self.run_program("list", expecting=DONE).output.split()[0]
        self.assertEqual(self.answers_saved(word), 1)

    def test_lines_fit_a_narrow_window(self):
        screen = self.talk_at_screen(columns=50)
        screen.type("\n1\n")
        screen.wait_for("> ")
        shown = screen.wait_for("> ")
        screen.type("p\n")
        screen.finish()
        for line in shown.splitlines():
            self.assertLessEqual(len(line), 50, line)
