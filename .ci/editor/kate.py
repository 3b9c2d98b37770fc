"""Kate under a display of its own, as editors/kate/README.md says; read by what it tells screen readers."""

import atexit
import os
import pathlib
import subprocess
import sys
import time

from session import HOME, PLAN, STORE, Failed, Readme, check, need, plan, run, step

if "KATE_DISPLAY" not in os.environ:
    need({"kate": "kate", "Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "import": "imagemagick",
          "dbus-run-session": "dbus-daemon", "dbus-send": "dbus-bin", "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
          "/usr/lib/python3/dist-packages/pyatspi/__init__.py": "python3-pyatspi"})
    # The same again with Debian's own Python, in which what reads a window is installed, and on a bus of its own.
    packages = next(folder for folder in sys.path if folder.endswith("site-packages"))
    environment = {
        **os.environ, "KATE_DISPLAY": "yes", "PYTHONPATH": os.environ["PYTHONPATH"] + ":" + packages, "LANG": "C.UTF-8",
        "XDG_RUNTIME_DIR": str(STORE / "kate-runtime"), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "0",
    }
    (STORE / "kate-runtime").mkdir(mode=0o700, exist_ok=True)
    os.execvpe("dbus-run-session", ["dbus-run-session", "--", "/usr/bin/python3", __file__], environment)

readme = Readme("editors/kate/README.md")
run(readme.block("sh").text)
readme.follow("json")
readme.follow("ini")

started = []


@atexit.register
def end_all():
    for program in reversed(started):
        program.terminate()
        try:
            program.wait(5)
        except subprocess.TimeoutExpired:
            program.kill()


def start(*command, **options):
    with open(HOME / f"{pathlib.Path(command[0]).name}.txt", "w") as log:
        started.append(subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=options.pop("stdout", log), stderr=log,
                                        **options))
    return started[-1]


def answers(*command):
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True).returncode == 0


def wait(condition, complaint):
    end = time.monotonic() + 60
    while not condition():
        if time.monotonic() > end:
            raise Failed(complaint)
        time.sleep(0.2)


display = start("Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-r", "-nolisten", "tcp", stdout=subprocess.PIPE)
os.environ["DISPLAY"] = ":" + display.stdout.readline().decode().strip()
start("openbox")
wait(lambda: answers("xdotool", "get_num_desktops"), "there is no window manager")
start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
for setting in ("IsEnabled", "ScreenReaderEnabled"):
    run(["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
         "org.freedesktop.DBus.Properties.Set", "string:org.a11y.Status", f"string:{setting}", "variant:boolean:true"])
# Whoever reads windows must be there before Kate is, and this process may only begin to read when Kate is there.
KATE_IS_THERE = """
import pyatspi, sys
sys.exit(0 if any(program is not None and program.name == "kate" and program.childCount > 1
                  for program in pyatspi.Registry.getDesktop(0)) else 1)
"""


answers("/usr/bin/python3", "-c", KATE_IS_THERE)
path = plan(text=PLAN.replace("60 min] -> LU1", "60 min]-> LU1"))
start("kate", "-n", "-b", "--startanon", str(plan("nieuw.course", "cursus SCH2: Nog niets\n")), str(path))
wait(lambda: answers("/usr/bin/python3", "-c", KATE_IS_THERE), "Kate does not start")
import gi  # noqa: E402
import pyatspi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

# Looking.


def parts(part=None):
    """All that Kate shows, as it tells a screen reader."""
    try:
        if part is None:
            for program in pyatspi.Registry.getDesktop(0):
                if program is not None and program.name == "kate":
                    # What was read before is not what there is now.
                    Atspi.Accessible.set_cache_mask(program, Atspi.Cache.NONE)
                    yield from parts(program)
            return
        yield part
        for number in range(part.childCount):
            child = part.getChildAtIndex(number)
            if child is not None:
                yield from parts(child)
    except Exception:  # What was there a moment ago may be gone.
        return


def find(role, name=""):
    """The first visible part with this role whose name holds this text."""
    for part in parts():
        try:
            if part.getRoleName() == role and name in part.name and part.getState().contains(pyatspi.STATE_SHOWING):
                return part
        except Exception:
            continue
    return None


def text():
    editor = find("text", path.name)
    return editor.queryText().getText(0, -1) if editor else ""


def reads(wanted):
    """Whether this stands somewhere in a text, whatever it is called."""
    for part in parts():
        try:
            if wanted in part.queryText().getText(0, -1):
                return True
        except Exception:
            continue
    return False


def picture():
    shown = []
    for part in parts():
        try:
            if part.name and part.getState().contains(pyatspi.STATE_SHOWING):
                shown.append(f"{part.getRoleName()}: {part.name}")
        except Exception:
            continue
    return "\n".join(shown) + "\n" + text()


def until(condition, complaint, seconds=30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if answer := condition():
            return answer
        time.sleep(0.2)
    raise Failed(complaint + "\n" + picture())


def see(role, name="", seconds=30):
    return until(lambda: find(role, name), f"there is no {role} {name!r}", seconds)


def colours():
    """How many points of the editor have each colour."""
    area = find("text", path.name).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    data = subprocess.run(["import", "-window", "root", "-depth", "8", "-crop",
                           f"{area.width}x{area.height}+{area.x}+{area.y}", "rgb:-"], capture_output=True, check=True).stdout
    counts = {}
    for at in range(0, len(data), 3):
        counts[data[at:at + 3]] = counts.get(data[at:at + 3], 0) + 1
    return counts


# Doing.


def tool(*arguments):
    run(["xdotool", *map(str, arguments)], timeout=60)


def click(part):
    area = part.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    tool("mousemove", area.x + area.width // 2, area.y + area.height // 2, "click", 1)


def go(line, column):
    """Puts the cursor there; line and column count from 1."""
    click(see("text", path.name))
    tool("key", "ctrl+Home")
    if line > 1:
        tool("key", "--delay", 5, "--repeat", line - 1, "Down")
    if column > 1:
        tool("key", "--delay", 5, "--repeat", column - 1, "Right")
    see("push button", f"{line}:{column}", 5)


step("a plan is known, and words have colours before the server looks along")
see("alert", "LSP server start requested")
see("push button", "Course")
until(lambda: text() == path.read_text(encoding="utf-8"), "the plan is not shown")
check(len([colour for colour in colours() if max(colour) - min(colour) > 100]) >= 1, "nothing has a colour\n" + picture())

step("Kate asks whether the server may be started")
click(see("push button", "Yes"))

step("findings are listed")
until(lambda: find("alert", "LSP server") is None, "the question stays")
click(see("text", path.name))
click(see("check box", "LSP"))
see("table cell", "'LU3' komt in dit bestand niet voor")
see("page tab", "Diagnostics")
click(see("check box", "LSP"))
click(see("text", path.name))

step("the quick fix mends one finding and leaves the rest alone")
mended = text().replace("kenisclip", "kennisclip")
go(11, 16)


def fixed():
    tool("key", "ctrl+period")
    time.sleep(1)
    return "kenisclip" not in text()


until(fixed, "the quick fix does nothing")
until(lambda: text() == mended, "the quick fix does more than it should")

step("a fix that one chooses")


def chosen():
    """The findings are new after a change; until Kate has them it offers no fix of theirs."""
    go(10, 60)
    tool("key", "alt+Return")
    item = find("menu item", "Verander 'LU3' in 'LU2'")
    if item is None:
        tool("key", "Escape")
        return False
    click(item)
    return True


until(chosen, "the fix is not offered")
until(lambda: "2 uur] -> LU2" in text(), "the fix does nothing")

step("what a word means")
go(9, 15)
tool("key", "alt+l")
click(see("menu item", "Symbol Info"))
until(lambda: reads("Studenten passen de theorie toe"), "nothing tells what the word means")
tool("key", "Escape")

step("two spaces a level in a plan that has no indentation yet")
click(see("page tab", "nieuw.course"))
see("text", "nieuw.course")
see("push button", "Soft Tabs: 2")
click(see("page tab", path.name))

step("an outcome is renamed with all its uses")
go(5, 15)
tool("key", "F2")
see("dialog", "Rename")
tool("type", "LU9")
tool("key", "Return")
until(lambda: text().count("LU9") == 3 and "LU1" not in text(), "the outcome is not renamed everywhere")

step("layout")
tool("key", "ctrl+t", "f")
until(lambda: "60 min] -> LU9" in text(), "the plan is not laid out")

step("completing")
tool("key", "ctrl+End")
tool("type", "--delay", 30, "  asynchroon kennisq")
tool("key", "ctrl+space")
until(lambda: find("table cell", "kennisquiz") or find("list item", "kennisquiz"), "nothing is offered")
tool("key", "Return")
until(lambda: "  asynchroon kennisquiz" in text(), "what is offered is not taken")

step("the file is as it was shown")
shown = text()
tool("key", "ctrl+s")
until(lambda: path.read_text(encoding="utf-8").rstrip("\n") == shown.rstrip("\n"), "the plan is not saved")
expected = PLAN.replace("kenisclip", "kennisclip").replace("LU3", "LU2").replace("LU1", "LU9")
check(shown.startswith(expected + "  asynchroon kennisquiz"), "the file is different:\n" + shown)
