"""The fenced blocks of a README, so that a session pastes what the README says and nothing else.

    readme = Readme("editors/neovim/README.md")
    readme.follow("lua")                 # each lua block goes into the file that is named before it
    readme.block("sh", heading="Update") # the first block of shell below that heading
"""

import pathlib
import re
import typing

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]


class Block(typing.NamedTuple):
    language: str
    text: str
    # The nearest heading above, and the file that the sentences just before name: the last `~/…` between backquotes.
    heading: str
    file: str | None

    def write(self):
        """Puts the text at the end of the file that is named, in HOME, and gives its path."""
        if self.file is None:
            raise AssertionError(f"no file is named before this block:\n{self.text}")
        path = pathlib.Path(self.file).expanduser()
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(path, "a", encoding="utf-8") as file:
            file.write(self.text)
        return path


class Readme:
    def __init__(self, path):
        self.path = CHECKOUT / path
        self.blocks = list(self._read(self.path.read_text(encoding="utf-8")))

    @staticmethod
    def _read(text):
        heading, before, inside = "", "", None
        for line in text.splitlines():
            fence = re.fullmatch(r"( *)```(\S*)", line)
            if inside is not None and fence and not fence.group(2):
                files = re.findall(r"`(~/[^`\s]+)`", before)
                yield Block(inside[0], "".join(inside[1]), heading, files[-1] if files else None)
                before, inside = "", None
            elif inside is not None:
                inside[1].append(line.removeprefix(inside[2]) + "\n")
            elif fence:
                inside = (fence.group(2), [], fence.group(1))
            elif line.startswith("#"):
                heading, before = line.lstrip("#").strip(), ""
            else:
                before += line + "\n"

    def all(self, language=None, heading=None):
        return [block for block in self.blocks
                if language in (None, block.language) and heading in (None, block.heading)]

    def block(self, language=None, number=0, heading=None):
        found = self.all(language, heading)
        if number >= len(found):
            wanted = f"block {number + 1} of {language or 'any language'}"
            raise AssertionError(f"{self.path} has no {wanted} below {heading or 'any heading'}")
        return found[number]

    def follow(self, language, heading=None):
        """Writes every such block into the file that is named before it."""
        if not (found := self.all(language, heading)):
            self.block(language, heading=heading)
        return [block.write() for block in found]

    def says(self, text):
        """Whether the README says this, wherever its lines break."""
        return " ".join(text.split()) in " ".join(self.path.read_text(encoding="utf-8").split())
