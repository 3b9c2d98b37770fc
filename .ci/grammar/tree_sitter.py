"""Tries the tree-sitter grammar with tree-sitter itself, and compares the colours of its queries with coursecheck's.

usage: tree_sitter.py PROGRAM    PROGRAM is coursecheck-dev
"""

import ctypes
import hashlib
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
CHECKOUT = HERE.parents[1]
GRAMMAR = CHECKOUT / "Grammars/tree-sitter"

from colours import corpus, judge  # noqa: E402

# This file has the name of the package that it tries.
sys.path.remove(str(HERE))
from tree_sitter import Language, Parser, Query, QueryCursor  # noqa: E402

# What the queries of each editor call the parts of a line: editors have names of their own for some.
NAMES = {
    "comment": "comment",
    "comment.documentation": "comment",
    "keyword": "keyword",
    "property": "property",
    "type": "type",
    "variable": "variable",
    "function.macro": "macro",
    "number": "number",
    "constant": "enumMember",
    "string": "string",
    "operator": "operator",
    "punctuation.delimiter": None,
    "punctuation.bracket": None,
}
HELIX_NAMES = {"variable.other.member": "property", "constant.numeric": "number"}
QUERIES = {
    "Grammars/tree-sitter/queries": NAMES,
    "editors/helix/queries/course": {k: v for k, v in NAMES.items() if k not in ("property", "number")} | HELIX_NAMES,
    "editors/zed/languages/course": {k: v for k, v in NAMES.items() if k != "comment.documentation"}
    | {"comment.doc": "comment"},
}

failures = []


def expect(truth, text):
    if not truth:
        failures.append(text)


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


# The grammar as it is


def fingerprint():
    kept = (GRAMMAR / "src/grammar.sha256").read_text().split()[0]
    now = hashlib.sha256((GRAMMAR / "grammar.js").read_bytes()).hexdigest()
    expect(kept == now, "grammar.js has changed since the parser was made from it: run Grammars/tree-sitter/generate.sh")


def compiled(folder):
    """The grammar as a language; what is written by hand has no warnings."""
    source = GRAMMAR / "src"
    flags = ["-O2", "-fPIC", "-I", source]
    strict = ["-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Werror"]
    run("cc", *flags, "-c", source / "parser.c", "-o", folder / "parser.o")
    run("cc", *flags, *strict, "-c", source / "scanner.c", "-o", folder / "scanner.o")
    run("cc", "-shared", folder / "parser.o", folder / "scanner.o", "-o", folder / "course.so")
    function = ctypes.CDLL(str(folder / "course.so")).tree_sitter_course
    function.restype = ctypes.c_void_p
    capsule = ctypes.pythonapi.PyCapsule_New
    capsule.restype = ctypes.py_object
    capsule.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]
    return Language(capsule(function(), b"tree_sitter.Language", None))


def words():
    """A look-up takes the lists to be in the order of their bytes."""
    text = (GRAMMAR / "src/words.h").read_text("utf-8")
    lists = re.findall(r"course_(\w+)\[\] = \{(.*?) 0\};", text, re.DOTALL)
    expect(len(lists) > 30, "words.h has no lists")
    for name, body in lists:
        phrases = re.findall(r'"((?:[^"\\]|\\.)*)"', body)
        expect(phrases == sorted(set(phrases), key=str.encode), f"words.h: {name} is not in order")
        expect(all(phrase.isascii() for phrase in phrases), f"words.h: {name} has letters that no folding gives")


def scanner(folder, paths):
    sanitized = ["-g", "-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-std=c99", "-Wall", "-Wextra"]
    run("cc", *sanitized, "-I", GRAMMAR / "src", GRAMMAR / "src/scanner.c", HERE / "scanner_check.c", "-o", folder / "check")
    run("timeout", "120", folder / "check", *paths)


# Trees


def shapes(parser):
    """The tests of the grammar in tree-sitter's own form: a plan, and the tree that it is."""
    count = 0
    for path in sorted((GRAMMAR / "test/corpus").glob("*.txt")):
        parts = re.split(r"^=+\n(.+)\n=+\n", path.read_text("utf-8"), flags=re.MULTILINE)[1:]
        for name, body in zip(parts[::2], parts[1::2]):
            plan, tree = body.split("\n---\n")
            wanted = re.sub(r"\s+\)", ")", " ".join(tree.split()))
            found = str(parser.parse(plan.lstrip("\n").encode()).root_node)
            expect(found == wanted, f"{path.name}: {name}\n  {found}\n  {wanted}")
            count += 1
    expect(count > 5, "there are no tests of trees")


def column_of(line):
    column = 0
    for letter in line:
        if letter == "\t":
            column = (column // 4 + 1) * 4
        elif letter in " \u00a0":
            column += 1
        else:
            return column
    return None


def outline(lines):
    """For each line that belongs to something, the line it belongs to: the nearest above that is indented less, or the
    entry beside it of which it is an item. The first entry holds all."""
    levels, parents = [], {}
    for number, line in enumerate(lines):
        column, text = column_of(line), line.strip(" \t\u00a0")
        if column is None or text.startswith("#"):
            continue
        is_item = bool(re.match(r"[-*•–—]([ \t\u00a0]|$)", text)) and bool(levels)
        while len(levels) > 1:
            above, was_item, _ = levels[-1]
            if above < column or (is_item and not was_item and above == column):
                break
            levels.pop()
        parents[number] = levels[-1][2] if levels else None
        if is_item or re.search(r":(\s|$)|^\w+:\w", text) or text in ("or", "of"):
            levels.append((column, is_item, number))
    return parents


def belonging(tree, plan, name):
    """Whether the tree has every entry and item where the rule for indentation puts it."""
    found = {}

    def visit(node, parent):
        for child in node.children:
            if child.type in ("entry", "item", "prose", "stray"):
                found[child.start_point.row] = parent
            if child.type in ("entry", "item"):
                visit(child, child.start_point.row)
            elif child.type == "body":
                visit(child, parent)

    visit(tree.root_node, None)
    wanted = outline(plan.split("\n"))
    for row in sorted(wanted.keys() | found.keys()):
        expect(found.get(row) == wanted.get(row), f"{name}:{row + 1} belongs to {found.get(row)}, not {wanted.get(row)}")


def folds(language, tree, plan, name):
    """A fold begins at each line that something belongs to, but the document's, and ends at the last of these."""
    query = Query(language, (GRAMMAR / "queries/folds.scm").read_text())
    found = {
        (node.start_point.row, node.end_point.row)
        for node in QueryCursor(query).captures(tree.root_node).get("fold", [])
    }
    parents = outline(plan.split("\n"))
    last = {}
    for row in parents:
        above = parents[row]
        while above is not None:
            last[above] = row
            above = parents[above]
    document = min((row for row in last if parents[row] is None), default=None)
    wanted = {(row, end) for row, end in last.items() if row != document}
    # A comment may stand last in what folds.
    found_starts = {row for row, _ in found}
    expect(found_starts == {row for row, _ in wanted}, f"{name}: folds begin at {sorted(found_starts)}")
    for row, end in wanted:
        ends = [to for at, to in found if at == row]
        expect(ends and end <= ends[0], f"{name}: the fold at {row + 1} ends before line {end + 1}")


def tree_of(node):
    return [
        (str(node), [(n.type, n.start_byte, n.end_byte) for n in walk(node)]),
    ]


def walk(node):
    yield node
    for child in node.children:
        yield from walk(child)


def edits(parser, plans):
    """What is made of a changed file from the tree before the change is what is made of it afresh."""
    dice = random.Random(3)
    marks = [b"\n", b"\n  ", b"  ", b"[", b"]", b" -> LO1", b":", b"#", b"- ", b"> ", b"week 3: ", b"x", b"\t", b""]
    for name, text in plans:
        tree = parser.parse(text)
        for _ in range(40):
            at = dice.randrange(len(text) + 1)
            gone = min(dice.choice([0, 0, 1, 2, 7]), len(text) - at)
            more = dice.choice(marks)
            before = text
            text = text[:at] + more + text[at + gone :]
            tree.edit(at, at + gone, at + len(more), point(before, at), point(before, at + gone), point(text, at + len(more)))
            tree = parser.parse(text, tree)
            fresh = parser.parse(text)
            expect(not fresh.root_node.has_error, f"{name}: an error after a change")
            if tree_of(tree.root_node) != tree_of(fresh.root_node):
                expect(False, f"{name}: {more} for {before[at:at + gone]} at byte {at} gives another tree than afresh")
                tree = fresh


def point(text, at):
    row = text.count(b"\n", 0, at)
    return (row, at - (text.rfind(b"\n", 0, at) + 1))


def speed(parser, text):
    long = text
    while long.count(b"\n") < 10_000:
        long += text
    deep = b"".join(b" " * depth + b"week 1: x\n" for depth in range(2_000))
    comments = b"course: x\n" + b"  # nothing\n" * 50_000
    wide = b"course: " + b"[online, -> LO1 " * 20_000
    for name, sample in (("10,000 lines", long), ("depth", deep), ("comments", comments), ("one line", wide)):
        began = time.perf_counter()
        tree = parser.parse(sample)
        took = time.perf_counter() - began
        expect(took < 2, f"{name} takes {took:.2f} s")
        expect(not tree.root_node.has_error, f"{name}: an error")
        if sample is long:
            print(f"tree-sitter: {long.count(bytes([10]))} lines in {took * 1000:.0f} ms")


# Colours


def colouring(language, parser, folder, names):
    query = Query(language, (CHECKOUT / folder / "highlights.scm").read_text())

    def colour(plans):
        coloured = []
        for plan in plans:
            # Without line ends of its own kind, so that a line here is a line there.
            text = "\n".join(plan.lines).encode()
            roles = [None] * (len(text) + 1)
            for name, nodes in QueryCursor(query).captures(parser.parse(text).root_node).items():
                if name not in names:
                    sys.exit(f"{folder}: what is @{name}?")
                for node in nodes:
                    roles[node.start_byte : node.end_byte] = [names[name]] * (node.end_byte - node.start_byte)
            at, given = 0, []
            for line in plan.lines:
                letters = []
                for letter in line:
                    letters.append(roles[at])
                    at += len(letter.encode())
                given.append(letters)
                at += 1
            coloured.append(given)
        return coloured

    return colour


def main(program):
    fingerprint()
    words()
    plans = [(plan.name, plan.path.read_bytes()) for plan in corpus(program)]
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        language = compiled(folder)
        scanner(folder, [CHECKOUT / name for name, _ in plans])
        parser = Parser(language)
        shapes(parser)
        for name, text in plans:
            tree = parser.parse(text)
            expect(not tree.root_node.has_error, f"{name}: an error in the tree")
            # Rows of a tree end at line feeds.
            plain = text.decode("utf-8", errors="replace").lstrip("\ufeff").replace("\r\n", "\n")
            expect("\r" not in plain, f"{name}: its lines can't be counted")
            belonging(tree, plain, name)
            folds(language, tree, plain, name)
        edits(parser, plans[:12])
        speed(parser, max((text for _, text in plans), key=len))
        for query in sorted(CHECKOUT.glob("*/*/queries/**/*.scm")) + sorted(CHECKOUT.glob("editors/zed/languages/*/*.scm")):
            try:
                Query(language, query.read_text())
            except Exception as problem:
                expect(False, f"{query.relative_to(CHECKOUT)}: {problem}")
        for failure in failures[:20]:
            print(failure)
        if failures:
            sys.exit(f"tree-sitter: {len(failures)} failures")
        for place, names in QUERIES.items():
            verdict(place, colouring(language, parser, place, names), program)


def verdict(place, colour, program):
    try:
        judge(f"tree-sitter ({place})", colour, program)
    except SystemExit as end:
        if end.code:
            raise


if __name__ == "__main__":
    main(sys.argv[1])
