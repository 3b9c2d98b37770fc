"""Zed, as far as it goes without Zed, which Debian does not have: the README's lines are followed in a clone, and what Zed then
does is done by hand: it fetches the grammar at the revision that is named, and reads what the extension says of itself."""

import json
import os
import shutil
import subprocess
import tomllib

from session import HOME, Readme, check, skipped, step

CLONE = HOME / "coursecheck"
EXTENSION = CLONE / "editors/zed"
# What a scanner that runs as WebAssembly in Zed may call.
PROVIDED = {"calloc", "free", "malloc", "realloc", "memchr", "memcmp", "memcpy", "memmove", "memset", "strcmp", "strlen",
            "strncat", "strncmp", "strncpy"}
# The files of queries that Zed reads; any other is passed over in silence.
QUERIES = {"highlights", "brackets", "outline", "indents", "injections", "overrides", "redactions", "runnables",
           "textobjects", "debugger"}


def run(*command, cwd=HOME, **options):
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, **options)
    check(done.returncode == 0, f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def follow():
    step("the README's lines are followed in a clone")
    checkout = CLONE.resolve()
    CLONE.unlink()
    run("git", "clone", "--quiet", "--depth", "1", f"file://{checkout}", str(CLONE))
    run("bash", "-e", input=Readme("editors/zed/README.md").block("sh").text)
    with open(EXTENSION / "extension.toml", "rb") as file:
        return tomllib.load(file)


def grammar(told):
    step("the grammar is where the extension says it is")
    work = HOME / "grammar"
    work.mkdir()
    run("git", "init", "--quiet", cwd=work)
    run("git", "remote", "add", "origin", told["repository"], cwd=work)
    run("git", "fetch", "--quiet", "--depth", "1", "origin", told["rev"], cwd=work)
    run("git", "checkout", "--quiet", told["rev"], cwd=work)
    source = work / told["path"] / "src"
    for name in ("parser", "scanner"):
        run("cc", "-Os", "-fPIC", "-fno-stack-protector", "-I", str(source), "-c", str(source / f"{name}.c"), "-o", str(HOME / f"{name}.o"))
    calls = {line.split()[-1] for line in run("nm", "-u", str(HOME / "scanner.o")).splitlines() if line.strip()}
    calls.discard("_GLOBAL_OFFSET_TABLE_")
    check(calls <= PROVIDED, f"the scanner calls what Zed does not provide: {sorted(calls - PROVIDED)}")


def extension(told):
    step("the extension has what it says")
    with open(EXTENSION / "languages/course/config.toml", "rb") as file:
        language = tomllib.load(file)
    check(language["grammar"] in told["grammars"], "the language has another grammar")
    check(told["language_servers"]["coursecheck"]["languages"] == [language["name"]], "the server is for another language")
    for path in told["snippets"]:
        snippets = json.loads((EXTENSION / path).read_text("utf-8"))
        check(len(snippets) > 5, f"{path} has no snippets")
        # Zed finds snippets by the name of the language.
        check(os.path.basename(path) == language["name"].lower() + ".json", f"{path} is for no language")
    queries = {path.stem for path in (EXTENSION / "languages/course").glob("*.scm")}
    check({"highlights", "outline", "brackets"} <= queries <= QUERIES, f"Zed does not read all of {sorted(queries)}")
    overridden = (EXTENSION / "languages/course/overrides.scm").read_text()
    for bracket in language["brackets"]:
        check(all(f"@{place}" in overridden for place in bracket["not_in"]), "a bracket names a place that is unknown")
    with open(EXTENSION / "Cargo.toml", "rb") as file:
        crate = tomllib.load(file)
    check(crate["package"]["version"] == told["version"], "the extension and its crate have other versions")


step("a settings block that is pasted is JSON")
json.loads(Readme("editors/zed/README.md").block("json").text)
told = follow()
grammar(told["grammars"]["course"])
extension(told)
shutil.rmtree(HOME / "grammar")
skipped("Zed itself, which Debian does not have: its extension was not compiled, and what it is made of was looked at")
