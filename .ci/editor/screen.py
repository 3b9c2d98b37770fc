"""A program in a terminal of its own: type, wait until the screen shows something, and look at its colours.

    with Screen(["vim", "plan.course"]) as screen:
        screen.wait_for("leeruitkomst")
        screen.keys("Gofoo<Esc>")
        assert screen.foreground(*screen.find("week")) != "default"

Nothing here waits for a time: each wait is for a condition, and ends with a picture of the screen when it doesn't come.
"""

import codecs
import collections
import errno
import fcntl
import itertools
import os
import pty
import re
import select
import signal
import struct
import termios
import time

import pyte

# What a terminal may be told that the emulator would take for something else: strings to the terminal, questions with a
# mark of their own, and sequences with a letter in between.
_STRINGS = re.compile(r"\x1b[P_^X].*?\x1b\\|\x1b\](?![012];).*?(?:\x07|\x1b\\)", re.S)
_MARKED = re.compile(r"\x1b\[(?:[<=>][0-9;:]*[@-~]|\?[0-9;:]*[a-gi-km-zA-IL-Z@]|[0-9;:?]*[ -/]+[@-~])")
_COLOURS = re.compile(r"\x1b\[([0-9;]*:[0-9;:]*|[0-9;]*\b58;[0-9;]*)m")
_UNFINISHED = re.compile(r"\x1b(?:\[[0-9;:<=>? -/]*|[P_^X\]][^\x07\x1b]*(?:\x1b)?)?\Z")

_KEYS = {
    "Esc": "\x1b", "CR": "\r", "Enter": "\r", "Tab": "\t", "S-Tab": "\x1b[Z", "BS": "\x7f", "Space": " ", "lt": "<",
    "Del": "\x1b[3~", "Insert": "\x1b[2~", "PageUp": "\x1b[5~", "PageDown": "\x1b[6~",
    "F1": "\x1bOP", "F2": "\x1bOQ", "F3": "\x1bOR", "F4": "\x1bOS", "F5": "\x1b[15~", "F6": "\x1b[17~", "F7": "\x1b[18~",
    "F8": "\x1b[19~", "F9": "\x1b[20~", "F10": "\x1b[21~", "F11": "\x1b[23~", "F12": "\x1b[24~",
}
_ARROWS = {"Up": "A", "Down": "B", "Right": "C", "Left": "D", "Home": "H", "End": "F"}
_APPLICATION_CURSOR = 1 << 5


class Failed(AssertionError):
    """Something that should have been seen was not; the text holds what was seen instead."""


class _Emulator(pyte.Screen):
    def __init__(self, columns, lines, answer):
        self._answer = answer
        self._last = " "
        super().__init__(columns, lines)

    def write_process_input(self, data):
        self._answer(data)

    def draw(self, data):
        self._last = data[-1:] or self._last
        super().draw(data)

    def repeat(self, count=1):
        super().draw(self._last * (count or 1))

    def _scroll(self, change, count):
        row = self.cursor.y
        self.cursor.y = self.margins.top if self.margins else 0
        change(count)
        self.cursor.y = row

    def scroll_up(self, count=1):
        self._scroll(self.delete_lines, count)

    def scroll_down(self, count=1):
        self._scroll(self.insert_lines, count)


class _Stream(pyte.Stream):
    csi = {**pyte.Stream.csi, "b": "repeat", "S": "scroll_up", "T": "scroll_down"}
    events = frozenset(itertools.chain(pyte.Stream.events, ["repeat", "scroll_up", "scroll_down"]))


def _plain_colours(match):
    """Colours written with colons as those with semicolons; the colour of an underline is left out."""
    kept = []
    parts = match.group(1).split(";")
    while parts:
        part = parts.pop(0)
        numbers = [number for number in part.split(":") if number]
        if part == "58":
            del parts[: 2 if parts[:1] == ["5"] else 4]
        elif numbers[:1] == ["58"]:
            continue
        elif ":" in part and numbers[:1] == ["4"]:
            kept.append("24" if numbers[1:] == ["0"] else "4")
        else:
            kept += numbers or ["0"]
    return f"\x1b[{';'.join(kept)}m" if kept else ""


def _descendants(root):
    children = collections.defaultdict(list)
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat") as file:
                children[int(file.read().rpartition(")")[2].split()[1])].append(int(name))
        except OSError:
            continue
    found, open_ends = [], [root]
    while open_ends:
        found.append(open_ends.pop())
        open_ends += children[found[-1]]
    return found


class Screen:
    """A program in a pseudo-terminal. `limit` is how many seconds all of it may take."""

    def __init__(self, command, *, columns=120, lines=40, limit=150, environment=None, folder=None):
        self._deadline = time.monotonic() + limit
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._pending = ""
        self._over = False
        self._emulator = _Emulator(columns, lines, self._write)
        self._stream = _Stream(self._emulator)
        self._environment = {
            **os.environ, "TERM": "xterm-256color", "LANG": "C.UTF-8", "LINES": str(lines), "COLUMNS": str(columns),
            **(environment or {}),
        }
        if "LC_ALL" not in (environment or {}):
            self._environment.pop("LC_ALL", None)
        self._child, self._terminal = pty.fork()
        if self._child == 0:
            try:
                os.chdir(folder or os.environ["HOME"])
                fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
                os.execvpe(command[0], command, self._environment)
            except BaseException as problem:
                os.write(2, f"cannot start {command[0]}: {problem}\n".encode())
            os._exit(127)
        os.set_blocking(self._terminal, False)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    # What goes in.

    def type(self, text):
        """Types these characters as they are."""
        self._write(text)

    def keys(self, text):
        """Types with the names of keys between angle brackets: `ihello<Esc>:w<CR>`, `<C-x>`, `<M-.>`, `<Up>`, `<lt>`."""
        self._read()
        for name, letter in re.findall(r"<([A-Za-z][^<>\s]*|[CM]-[<>])>|(.)", text, re.S):
            self._write(self._key(name) if name else letter)

    def _key(self, name):
        if name in _KEYS:
            return _KEYS[name]
        if name in _ARROWS:
            return ("\x1bO" if _APPLICATION_CURSOR in self._emulator.mode else "\x1b[") + _ARROWS[name]
        if name.startswith("M-"):
            return "\x1b" + (name[2:] if len(name) == 3 else self._key(name[2:]))
        if name.startswith("C-") and name[2:] == "Space":
            return "\0"
        if name.startswith("C-") and len(name) == 3:
            return chr(ord(name[2].upper()) & 0x1F)
        raise ValueError(f"no key is called <{name}>")

    def _write(self, text):
        data = text.encode()
        while data and not self._over:
            try:
                data = data[os.write(self._terminal, data):]
            except BlockingIOError:
                self._read(0.05)
                if time.monotonic() > self._deadline:
                    raise Failed("the program takes no more keys\n" + self.picture()) from None
            except OSError:
                self._over = True

    # What comes out.

    def _read(self, seconds=0.0):
        while not self._over and select.select([self._terminal], [], [], seconds)[0]:
            seconds = 0.0
            try:
                data = os.read(self._terminal, 65536)
            except BlockingIOError:
                return
            except OSError as problem:
                if problem.errno != errno.EIO:
                    raise
                data = b""
            if not data:
                self._over = True
                return
            text = self._pending + self._decoder.decode(data)
            unfinished = _UNFINISHED.search(text)
            self._pending = text[unfinished.start():] if unfinished else ""
            text = text[: unfinished.start()] if unfinished else text
            self._stream.feed(_COLOURS.sub(_plain_colours, _MARKED.sub("", _STRINGS.sub("", text))))

    def wait_for(self, wanted, seconds=30):
        """Waits until the screen holds this text, this compiled pattern, or until the function says yes of it."""
        return self._wait(self._condition(wanted), seconds, f"the screen does not show {self._named(wanted)}")

    def wait_gone(self, wanted, seconds=30):
        condition = self._condition(wanted)
        self._wait(lambda: not condition(), seconds, f"the screen still shows {self._named(wanted)}")

    def wait_end(self, seconds=30):
        """Waits until the program has ended."""
        self._wait(lambda: self._over, seconds, "the program does not end")

    def wait_file(self, path, wanted, seconds=30):
        """Waits until the file holds this text, or until the function says yes of what it holds."""
        def condition():
            try:
                text = open(path, encoding="utf-8").read()
            except OSError:
                return False
            return wanted(text) if callable(wanted) else wanted in text
        self._wait(condition, seconds, f"{path} does not hold {self._named(wanted)}")

    def _condition(self, wanted):
        if callable(wanted):
            return lambda: wanted(self)
        if isinstance(wanted, re.Pattern):
            return lambda: wanted.search(self.text())
        return lambda: wanted in self.text()

    @staticmethod
    def _named(wanted):
        if isinstance(wanted, re.Pattern):
            return repr(wanted.pattern)
        return f"what {wanted.__name__} looks for" if callable(wanted) else repr(wanted)

    def _wait(self, condition, seconds, complaint):
        until = min(time.monotonic() + seconds, self._deadline)
        while True:
            self._read(0.03)
            if answer := condition():
                return answer
            if self._over and not self._pending:
                complaint += ", and the program has ended"
            elif time.monotonic() < until:
                continue
            raise Failed(f"{complaint}\n{self.picture()}")

    # What is seen.

    def text(self):
        """All lines, without the spaces at their ends."""
        self._read()
        return "\n".join(line.rstrip() for line in self._emulator.display)

    def line(self, row):
        """A line of the screen, counted from 0."""
        return self.text().split("\n")[row]

    def lines(self):
        return self.text().split("\n")

    def find(self, text, occurrence=0):
        """The row and column where this text stands on one line, or None; both count from 0."""
        places = [(row, match.start()) for row, line in enumerate(self._rows())
                  for match in re.finditer(re.escape(text), line)]
        return places[occurrence] if occurrence < len(places) else None

    def _rows(self):
        """The lines with one character for each column, so that columns can be counted."""
        self._read()
        buffer = self._emulator.buffer
        return ["".join((buffer[row][column].data or "\u200b")[:1] for column in range(self._emulator.columns))
                for row in range(self._emulator.lines)]

    def foreground(self, row, column):
        """`default`, a name such as `red`, or six hexadecimal digits."""
        self._read()
        return self._emulator.buffer[row][column].fg

    def background(self, row, column):
        self._read()
        return self._emulator.buffer[row][column].bg

    def look(self, row, column):
        """All that is to see at a place: fg, bg, bold, italics, underscore, reverse."""
        self._read()
        return self._emulator.buffer[row][column]

    def cursor(self):
        """The row and column of the cursor, counted from 0."""
        self._read()
        return self._emulator.cursor.y, self._emulator.cursor.x

    def picture(self):
        lines = self.lines()
        while lines and not lines[-1]:
            lines.pop()
        width = self._emulator.columns
        row, column = self.cursor()
        return "\n".join(["┌" + "─" * width, *("│" + line for line in lines), "└" + "─" * width,
                          f"the cursor is on line {row + 1}, column {column + 1}"])

    # The end.

    def close(self):
        """Ends the program and all that it started."""
        if self._child is None:
            return
        family = _descendants(self._child)
        for ending, patience in ((signal.SIGHUP, 2), (signal.SIGKILL, 5)):
            for process in family:
                try:
                    os.kill(process, ending)
                except ProcessLookupError:
                    pass
            until = time.monotonic() + patience
            while self._child is not None and time.monotonic() < until:
                self._read(0.02)
                if os.waitpid(self._child, os.WNOHANG)[0]:
                    self._child = None
            if self._child is None and not any(os.path.exists(f"/proc/{process}") for process in family):
                break
        self._child = None
        os.close(self._terminal)
