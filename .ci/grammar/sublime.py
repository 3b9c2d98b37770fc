"""The syntax for Sublime Text, by syntect as `bat` has it: a theme gives each scope a colour of its own."""

import os
import pathlib
import plistlib
import re
import shutil
import subprocess
import sys
import tempfile

from colours import CHECKOUT, judge

SCOPES = {
    "keyword.control": "keyword", "variable.other.property": "property", "entity.name.type": "type",
    "string.unquoted": "string", "constant.numeric": "number", "variable.other.enummember": "enumMember",
    "comment": "comment", "keyword.operator": "operator", "variable.other.identifier": "variable",
    "variable.other.reference": "variable", "entity.name.function.preprocessor": "macro",
}
ROLES = {number: role for number, role in enumerate(SCOPES.values(), 1)}


def theme():
    rules = [{"settings": {"foreground": "#000000", "background": "#ffffff"}}]
    rules += [
        {"scope": scope, "settings": {"foreground": f"#0000{number:02x}"}} for number, scope in enumerate(SCOPES, 1)]
    return plistlib.dumps({"name": "Roles", "settings": rules})


def letters(row):
    roles, role = [], None
    for code, text in re.findall(r"\x1b\[([0-9;]*)m|([^\x1b]+)", row):
        if text:
            roles += [role] * len(text)
        elif colour := re.search(r"38;2;0;0;(\d+)", code):
            role = ROLES.get(int(colour[1]))
        else:
            role = None
    return roles


def colour(plans):
    program = shutil.which("batcat") or shutil.which("bat")
    with tempfile.TemporaryDirectory() as folder:
        config, cache = pathlib.Path(folder, "config"), pathlib.Path(folder, "cache")
        (config / "syntaxes").mkdir(parents=True)
        (config / "themes").mkdir()
        shutil.copy(CHECKOUT / "Grammars/sublime/course.sublime-syntax", config / "syntaxes")
        (config / "themes/Roles.tmTheme").write_bytes(theme())
        environment = {**os.environ, "BAT_CONFIG_PATH": str(config / "none"), "BAT_CONFIG_DIR": str(config),
                       "BAT_CACHE_PATH": str(cache), "COLORTERM": "truecolor", "LC_ALL": "C.UTF-8"}

        def bat(*arguments):
            return subprocess.run(
                [program, *arguments], env=environment, capture_output=True, text=True, timeout=300, check=True,
                stdin=subprocess.DEVNULL).stdout

        bat("cache", "--build", "--source", str(config), "--target", str(cache))
        result = []
        for plan in plans:
            source = pathlib.Path(folder, "plan.course")
            source.write_text("\n".join(plan.lines) + "\n", "utf-8", newline="\n")
            said = bat("--color=always", "--style=plain", "--paging=never", "--tabs=0", "--wrap=never", "--theme=Roles",
                       "--language=Course", str(source))
            rows = said.split("\n")
            result.append([letters(row) for row in rows[:len(plan.lines)]])
            result[-1] += [[] for _ in range(len(plan.lines) - len(result[-1]))]
        return result


judge("bat", colour, sys.argv[1])
