"""The definition for Kate, by the highlighter that Kate uses: a theme gives each style a colour of its own."""

import html
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from colours import CHECKOUT, judge

STYLES = {
    "Keyword": "keyword", "Attribute": "property", "DataType": "type", "String": "string", "DecVal": "number",
    "Constant": "enumMember", "Comment": "comment", "Documentation": "comment", "Operator": "operator",
    "Variable": "variable", "Preprocessor": "macro", "Normal": None,
}
COLOURS = {f"#0000{number:02x}": role for number, role in enumerate(STYLES.values(), 1)}


def theme():
    styles = {name: {"text-color": f"#0000{number:02x}"} for number, name in enumerate(STYLES, 1)}
    return {"_comments": [], "metadata": {"name": "Roles", "revision": 1, "license": "MIT"}, "editor-colors": {
        "BackgroundColor": "#ffffff"}, "text-styles": styles}


def letters(row):
    """`<span style="color:#000001;">week</span>…` as roles."""
    roles, role = [], None
    for tag, text in re.findall(r"(<[^>]*>)|([^<]+)", row):
        if tag.startswith("<span"):
            role = COLOURS[re.search(r"color:(#[0-9a-f]{6})", tag)[1]]
        elif tag:
            role = None
        else:
            roles += [role] * len(html.unescape(text))
    return roles


def colour(plans):
    with tempfile.TemporaryDirectory() as folder:
        data = pathlib.Path(folder, "data/org.kde.syntax-highlighting")
        (data / "syntax").mkdir(parents=True)
        (data / "themes").mkdir()
        shutil.copy(CHECKOUT / "Grammars/kate/course.xml", data / "syntax")
        (data / "themes/roles.theme").write_text(json.dumps(theme()))
        environment = {**os.environ, "XDG_DATA_HOME": str(data.parent), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        result = []
        for plan in plans:
            # The file's name alone tells what it is.
            name = ".coursecheck" if plan.path.name == ".coursecheck" else "plan.course"
            source = pathlib.Path(folder, name)
            source.write_text("\n".join(plan.lines) + "\n", "utf-8", newline="\n")
            done = subprocess.run(
                ["kate-syntax-highlighter", "--theme", "Roles", str(source)], env=environment, capture_output=True,
                text=True, timeout=120, check=True)
            if done.stderr.strip():
                sys.exit(f"Kate's highlighter says of {plan.name}:\n{done.stderr[:2000]}")
            body = re.search(r"<pre>\n?(.*)</pre>", done.stdout, re.S)[1]
            rows = body.split("\n")
            result.append([letters(row) for row in rows[:len(plan.lines)]])
            result[-1] += [[] for _ in range(len(plan.lines) - len(result[-1]))]
        return result


judge("Kate's highlighter", colour, sys.argv[1])
