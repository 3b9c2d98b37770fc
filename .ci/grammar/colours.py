"""Compares how a grammar colours plans with how coursecheck does, letter by letter.

A grammar sees one line; coursecheck knows what stands above it. Where a word stands for two properties, either is right:
`coursecheck-dev tokens` tells which roles a letter may have.
"""

import json
import pathlib
import re
import subprocess
import sys
import unicodedata

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
# A plan with the roles written below it, for whoever wants to see what is expected.
EXPECTED = sorted((CHECKOUT / "Tests/Grammars").glob("*.txt"))


class Plan:
    def __init__(self, path, lines, roles):
        self.path = path
        self.lines = lines
        # For each line, for each character: the roles it may have, or nothing.
        self.roles = roles

    @property
    def name(self):
        return str(self.path.relative_to(CHECKOUT)) if self.path.is_relative_to(CHECKOUT) else self.path.name


def split(text):
    return re.split(r"\r\n|\n|\r", text)


def corpus(program):
    """Every sample, with the roles that coursecheck gives."""
    folder = CHECKOUT / "Tests/Corpus"
    paths = sorted(path for path in folder.rglob("*") if path.suffix == ".course" or path.name == ".coursecheck")
    said = subprocess.run([program, "tokens", *map(str, paths)], check=True, capture_output=True, text=True).stdout
    plans = []
    for row in said.splitlines():
        file = json.loads(row)
        path = pathlib.Path(file["path"])
        text = path.read_bytes().decode("utf-8", errors="replace")
        lines = split(text)
        roles = []
        for line, pieces in zip(lines, file["lines"]):
            letters = [()] * len(line)
            for start, end, *names in pieces:
                letters[start:end] = [tuple(names)] * (end - start)
            roles.append(letters)
        if text.startswith("\ufeff"):
            lines[0], roles[0] = lines[0][1:], roles[0][1:]
        plans.append(Plan(path, lines, roles))
    return plans


def expected():
    """The plans in Tests/Grammars: below a line `> …` what is expected of it, as `^^^ role`."""
    plans = []
    for path in EXPECTED:
        lines, roles = [], []
        for number, row in enumerate(split(path.read_text("utf-8")), 1):
            if row.startswith(">"):
                lines.append(row[2:])
                roles.append([()] * len(row[2:]))
            elif mark := re.fullmatch(r"  ( *)(\^+) (\w+)", row):
                start, end = len(mark[1]), len(mark[1]) + len(mark[2])
                roles[-1][start:end] = [(mark[3],)] * (end - start)
            elif row and not row.startswith("//"):
                sys.exit(f"{path}:{number}: neither a line of a plan nor a mark below one: {row}")
        plans.append(Plan(path, lines, roles))
    return plans


def differences(plan, coloured):
    """Each line in which a letter has another colour than it may have."""
    if len(coloured) != len(plan.lines):
        yield f"{plan.name}: {len(coloured)} lines for {len(plan.lines)}"
        return
    for number, (line, roles, given) in enumerate(zip(plan.lines, plan.roles, coloured, strict=True), 1):
        if len(given) != len(line):
            yield f"{plan.name}:{number}: {len(given)} letters for {len(line)}\n  {line}"
            continue
        for column, (letter, may, has) in enumerate(zip(line, roles, given, strict=True)):
            # White space has no colour, and marks between words may have that of what they part.
            if letter.isspace() or (has is None and unicodedata.category(letter).startswith("P") and may):
                if letter.isspace() or letter in ",:[]":
                    continue
            if has not in may if may else has is not None:
                wanted = " or ".join(may) if may else "no colour"
                yield f"{plan.name}:{number}:{column + 1}: {has or 'no colour'} for {wanted}\n  {line}\n  {' ' * column}^"
                break


def judge(name, colour, program):
    """Has a grammar colour everything, and tells where it is off; `colour` takes plans and gives roles for each letter."""
    plans = expected() + corpus(program)
    coloured = colour(plans)
    found, lines, letters = [], 0, 0
    for plan, given in zip(plans, coloured, strict=True):
        found += differences(plan, given)
        lines += len(plan.lines)
        letters += sum(1 for line in given for role in line if role)
    if letters < 50_000:
        found.append(f"only {letters} letters have a colour: the grammar was not used")
    for difference in found[:40]:
        print(difference)
    print(f"{name}: {lines} lines of {len(plans)} plans, {len(found)} differ")
    sys.exit(1 if found else 0)
