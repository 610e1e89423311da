"""A questionnaire is named by its id, and no name leads out of the folder of questionnaires."""

import os
import shutil
import stat
import subprocess

from program import DONE, NO_INPUT, PROGRAM, ROOT, ProgramTest


class Paths(ProgramTest):
    def test_no_name_leads_anywhere_else(self):
        for name in [
            "../Questionnaires/co-sleeping", "/etc/passwd", "co-sleeping.json", "%2e%2e/x",
            "CO-SLEEPING", "co-sleeping/", ".", "..", "", "x" * 300, "co\u2010sleeping", "caf\u00e9",
        ]:
            with self.subTest(name=name):
                self.run_program("talk", "--", name, expecting=NO_INPUT)

    def test_only_ordinary_files_are_read(self):
        data = os.path.join(self.folder, "data")
        folder = os.path.join(data, "Questionnaires")
        os.makedirs(folder)
        os.makedirs(os.path.join(data, "Localizations"))
        os.symlink("/dev/zero", os.path.join(folder, "endless.json"))
        os.mkfifo(os.path.join(folder, "pipe.json"))
        for name in ("endless", "pipe"):
            self.run_program("talk", name, "--data", data, expecting=NO_INPUT)

    def test_the_store_is_for_its_owner_alone_whatever_the_umask(self):
        before = os.umask(0)
        self.addCleanup(os.umask, before)
        self.begin()
        for folder, _, files in os.walk(self.store):
            self.assertEqual(stat.S_IMODE(os.stat(folder).st_mode), 0o700, folder)
            for file in files:
                path = os.path.join(folder, file)
                self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600, path)

    def test_an_installed_program_finds_its_data_beside_it(self):
        place = os.path.join(self.folder, "usr")
        os.makedirs(os.path.join(place, "bin"))
        shutil.copy(PROGRAM, os.path.join(place, "bin", "nightlight"))
        for name in ("Questionnaires", "Localizations"):
            shutil.copytree(
                os.path.join(ROOT, name), os.path.join(place, "share", "nightlight", name))
        link = os.path.join(self.folder, "nightlight")
        os.symlink(os.path.join(place, "bin", "nightlight"), link)
        finished = subprocess.run(
            [link, "check"], capture_output=True, env=self.environment(), timeout=60)
        self.assertEqual(finished.returncode, DONE, finished.stdout + finished.stderr)
