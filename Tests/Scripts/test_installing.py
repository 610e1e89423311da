"""What `make install` leaves: a program that works for somebody new, from anywhere."""

import os
import pwd
import shutil
import subprocess
import tempfile
import unittest

from program import PROGRAM, ROOT


class InstallingTest(unittest.TestCase):
    """Installs the built program once under a folder, and uses it as somebody else would."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="nightlight-")
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        os.chmod(cls.folder, 0o755)
        cls.prefix = os.path.join(cls.folder, "prefix with a space")
        cls.home = os.path.join(cls.folder, "home")
        os.mkdir(cls.home)
        # The program that the tests are of is installed, and nothing is built.
        found = f"sh -c 'dirname \"$$0\"' '{os.path.abspath(PROGRAM)}'"
        subprocess.run(
            ["make", "--old-file=build", f"PREFIX={cls.prefix}", f"RELEASE={found}", "install"],
            cwd=ROOT, check=True, capture_output=True)
        cls.user = {}
        if os.geteuid() == 0:
            nobody = pwd.getpwnam("nobody")
            os.chown(cls.home, nobody.pw_uid, nobody.pw_gid)
            cls.user = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}

    def shared(self, *names):
        return os.path.join(self.prefix, "share", *names)

    def run_as_somebody(self, *command, typed=""):
        finished = subprocess.run(
            command, input=typed, capture_output=True, text=True, cwd=self.home, umask=0o022,
            env={"PATH": f"{self.prefix}/bin:/usr/bin:/bin", "HOME": self.home}, **self.user)
        self.assertEqual((finished.returncode, finished.stderr), (0, ""), finished.stdout)
        return finished.stdout

    def test_everything_is_there_and_can_be_read_by_everybody(self):
        for folder, folders, files in os.walk(self.prefix):
            for name in folders + files:
                mode = os.stat(os.path.join(folder, name)).st_mode
                self.assertEqual(mode & 0o444, 0o444, os.path.join(folder, name))
        for kind, ending in (("Questionnaires", ".json"), ("Localizations", ".xcstrings")):
            there = set(os.listdir(self.shared("nightlight", kind)))
            wanted = {name for name in os.listdir(os.path.join(ROOT, kind)) if name.endswith(ending)}
            self.assertEqual(wanted - there, set())

    def test_a_talk_begins_without_a_proof_and_leaves_a_record(self):
        screens = self.run_as_somebody(
            "nightlight", "talk", "co-sleeping", "--case", "C-1", typed="\n1\n1\n10\nfinish\ndone\n")
        self.assertIn("Saved.", screens)
        self.assertNotIn("UNPROVED", screens)
        self.assertIn("C-1", self.run_as_somebody("nightlight", "list"))
        self.assertIn("C-1", self.run_as_somebody("nightlight", "record", "--case", "C-1"))

    def test_every_questionnaire_can_be_read(self):
        for name in ("co-sleeping", "alcohol", "crying", "discharge"):
            self.assertIn(f"\n{name}, version ", self.run_as_somebody("nightlight", "show", name))

    def test_a_shell_offers_its_commands(self):
        script = self.shared("bash-completion", "completions", "nightlight")
        offered = self.run_as_somebody(
            "bash", "-c", f"""source '{script}'
COMP_WORDS=(nightlight talk cry); COMP_CWORD=2
_nightlight; printf '%s\\n' "${{COMPREPLY[@]}}" """)
        self.assertEqual(offered.split(), ["crying"])
        self.assertTrue(os.path.isfile(self.shared("zsh", "site-functions", "_nightlight")))

    @unittest.skipUnless(shutil.which("mandoc"), "mandoc is not here")
    def test_the_manual_page_is_sound(self):
        page = self.shared("man", "man1", "nightlight.1")
        self.assertIn("nightlight", self.run_as_somebody("mandoc", "-T", "lint", "-W", "error", page)
                      + self.run_as_somebody("mandoc", "-T", "utf8", page))


if __name__ == "__main__":
    unittest.main()
