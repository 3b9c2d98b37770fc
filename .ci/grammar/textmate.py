"""The TextMate grammar, by textmate-grammar-python: VS Code's reader of such grammars in Python, on the same engine (Oniguruma)."""

import json
import logging
import pathlib
import sys
import tempfile

from colours import CHECKOUT, judge
from textmate_grammar.parsers.base import LanguageParser

# The beginning of a scope, the longest that fits.
SCOPES = {
    "punctuation.definition.comment": "comment", "keyword.control": "keyword", "variable.other.property": "property",
    "entity.name.type": "type", "string.unquoted": "string", "constant.numeric": "number",
    "variable.other.enummember": "enumMember", "comment": "comment", "keyword.operator": "operator",
    "variable.other": "variable", "entity.name.function.preprocessor": "macro", "punctuation": None, "source": None,
}


def role(scopes):
    return SCOPES[max((known for known in SCOPES if scopes[-1].startswith(known)), key=len)]


def colour(plans):
    grammar = json.loads((CHECKOUT / "Grammars/textmate/course.tmLanguage.json").read_text("utf-8"))
    logging.disable(logging.WARNING)
    parser = LanguageParser(grammar)
    result = []
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "plan.course")
        for plan in plans:
            source.write_text("\n".join(plan.lines) + "\n", "utf-8", newline="\n")
            coloured = [[None] * len(line) for line in plan.lines]
            for (line, column), text, scopes in parser.parse_file(source).flatten():
                row = coloured[line]
                for letter in range(column, min(column + len(text), len(row))):
                    row[letter] = role(scopes)
            result.append(coloured)
    return result


judge("TextMate", colour, sys.argv[1])
