"""The syntax file of Vim, by Vim itself: what each letter belongs to, once all links are followed."""

import pathlib
import re
import subprocess
import sys
import tempfile

from colours import CHECKOUT, judge

ROLES = {
    "courseKeyword": "keyword", "courseProperty": "property", "courseType": "type", "courseString": "string",
    "courseNumber": "number", "courseEnumMember": "enumMember", "courseComment": "comment", "courseProse": "comment",
    "courseOperator": "operator", "courseVariable": "variable", "courseMacro": "macro", "courseDelimiter": None,
    "courseLine": None, "courseNormal": None, "courseDetails": None, "": None,
}

# Numbers of characters, not of bytes; groups by name, each run of letters once.
SCRIPT = r"""
set nocompatible encoding=utf-8 fileformats=unix nomodeline synmaxcol=0
syntax on
execute 'source ' . fnameescape($SYNTAX)
let s:out = []
for s:line in range(1, line('$'))
  let s:text = getline(s:line)
  let s:row = []
  let s:byte = 1
  for s:letter in str2list(s:text)
    call add(s:row, synIDattr(synID(s:line, s:byte, 1), 'name'))
    let s:byte += len(nr2char(s:letter))
  endfor
  call add(s:out, join(s:row, ' '))
endfor
call writefile(s:out, $OUT)
qall!
"""


def links():
    """Which group stands for which, as the syntax file says."""
    text = (CHECKOUT / "Grammars/vim/syntax/course.vim").read_text("utf-8")
    found = dict(re.findall(r"^highlight default link (\w+) (\w+)$", text, re.M))
    for name, group in re.findall(r"^call s:Body\('(\w+)', '(\w+)'", text, re.M):
        found[group + name] = group
    for name in re.findall(r"^call s:Named\('(\w+)'", text, re.M):
        found["coursePropertyNamed" + name] = "courseProperty"
        found["courseColon" + name] = "courseDelimiter"
    return found


def colour(plans):
    linked = links()

    def role(group):
        while group not in ROLES:
            group = linked[group]
        return ROLES[group]

    with tempfile.TemporaryDirectory() as folder:
        script = pathlib.Path(folder, "script.vim")
        script.write_text(SCRIPT, "utf-8")
        result = []
        for plan in plans:
            source, out = pathlib.Path(folder, "plan"), pathlib.Path(folder, "out")
            source.write_text("\n".join(plan.lines) + "\n", "utf-8", newline="\n")
            subprocess.run(
                [*program, "-u", "NONE", "-i", "NONE", "-es", "-S", str(script), str(source)], timeout=120, check=False,
                stdin=subprocess.DEVNULL, capture_output=True,
                env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": folder, "OUT": str(out),
                     "SYNTAX": str(CHECKOUT / "Grammars/vim/syntax/course.vim")})
            rows = out.read_text("utf-8").split("\n")
            out.unlink()
            result.append([
                [role(name) for name in row.split(" ")] if line else [] for row, line in zip(rows, plan.lines)])
        return result


program = sys.argv[2:] or ["vim"]
judge(" ".join(program), colour, sys.argv[1])
