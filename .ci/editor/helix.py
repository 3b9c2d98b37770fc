"""Helix, as far as it goes without Helix, which Debian 12 does not have: what the README has one paste is pasted; then the
grammar that it made colours a Dutch plan by the queries that it put in place, and the server that it names answers."""

import ctypes
import json
import re
import subprocess
import sys
import tomllib

from session import HOME, Readme, check, skipped, step

CONFIG = HOME / ".config/helix"
PLAN = """cursus MC101: Marketingcommunicatie
week 1: Wie praat met wie?
  asynchroon quiz: Test jezelf [online, 15 min] -> LU1
leeruitkomst LU1: Past theorie toe
"""


def paste():
    step("what the README says is pasted in a terminal")
    done = subprocess.run(["bash", "-e"], input=Readme("editors/helix/README.md").block("sh").text, text=True,
                          capture_output=True)
    check(done.returncode == 0, done.stdout + done.stderr)


def colours():
    step("the grammar colours a plan")
    subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                    "tree-sitter==0.25.2"], check=True)
    from tree_sitter import Language, Parser, Query, QueryCursor

    function = ctypes.CDLL(str(CONFIG / "runtime/grammars/course.so")).tree_sitter_course
    function.restype = ctypes.c_void_p
    capsule = ctypes.pythonapi.PyCapsule_New
    capsule.restype = ctypes.py_object
    capsule.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]
    language = Language(capsule(function(), b"tree_sitter.Language", None))
    tree = Parser(language).parse(PLAN.encode())
    queries = {path.stem: Query(language, path.read_text()) for path in (CONFIG / "runtime/queries/course").glob("*.scm")}
    check({"highlights", "indents", "textobjects", "locals"} <= set(queries), f"only these queries: {list(queries)}")

    def captured(name):
        found = QueryCursor(queries[name]).captures(tree.root_node)
        return {capture: [node.text.decode() for node in nodes] for capture, nodes in found.items()}

    shown = captured("highlights")
    for capture, text in [("keyword", "asynchroon"), ("type", "quiz"), ("string", "Test jezelf"), ("constant", "online"),
                          ("constant.numeric", "15 min"), ("operator", "->"), ("variable", "LU1")]:
        check(text in shown.get(capture, []), f"{text} is not @{capture}: {shown}")
    week = PLAN[PLAN.index("week"):PLAN.index("\nleeruitkomst")]
    check(captured("textobjects").get("function.around") == [week], "a week is no text object")


def configuration():
    step("the language is described as Helix takes it")
    with open(CONFIG / "languages.toml", "rb") as file:
        told = tomllib.load(file)
    [language], [grammar] = told["language"], told["grammar"]
    check(language["name"] == grammar["name"] == "course", "the names differ")
    check(grammar["source"]["path"] == f"{HOME}/coursecheck/Grammars/tree-sitter", f"the grammar is at {grammar}")
    check(language["file-types"] == ["course", {"glob": ".coursecheck"}], "other files are taken for plans")
    [name] = language["language-servers"]
    return told["language-server"][name]


def answer(server):
    step("the server that is named answers")
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "initialize",
                       "params": {"processId": None, "rootUri": None, "capabilities": {}}})
    stop = json.dumps({"jsonrpc": "2.0", "method": "exit"})
    said = subprocess.run([server["command"], *server["args"]], capture_output=True, timeout=20,
                          input="".join(f"Content-Length: {len(part)}\r\n\r\n{part}" for part in (body, stop)).encode())
    check(re.search(rb'"name":\s*"coursecheck"', said.stdout) is not None, f"it said {said.stdout[:200]}")


paste()
colours()
answer(configuration())
skipped("Helix itself, which Debian does not have: its grammar, queries and configuration were tried without it")
