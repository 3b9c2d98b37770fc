"""The EBNF: no rule of it calls itself, so it is one pattern, and every line that coursecheck knows must fit it."""

import re
import sys

from colours import CHECKOUT, corpus, expected

STRING, SET, CODE, NAME = r'"[^"]*"', r"\[[^\]]*\]", r"#x[0-9A-F]+", r"[A-Za-z]\w*"


def rules():
    text = re.sub(r"/\*.*?\*/", "", (CHECKOUT / "Grammars/course.ebnf").read_text("utf-8"), flags=re.S)
    found = dict(re.findall(rf"^({NAME})\s*::=(.*?)(?=^{NAME}\s*::=|\Z)", text, re.S | re.M))
    used = {name for rule in found.values() for name in re.findall(NAME, re.sub(f"{STRING}|{SET}|{CODE}", "", rule))}
    for name in sorted(set(found) ^ (used | {"file"})):
        sys.exit(f"course.ebnf: '{name}' is " + ("used and not defined" if name in used else "defined and not used"))
    return found


def pattern(name, found):
    """What a rule describes, as a pattern of Python."""

    def code(match):
        return f"\\u{int(match[1], 16):04x}"

    def phrase(text):
        # Hyphens and white space are the same between words, and case does not matter.
        words = [re.escape(word) for word in re.split("[- ]", text)]
        return "(?i:" + r"[-\u2010-\u2015 \t\u00a0]+".join(words) + ")"

    def part(match):
        token = match[0]
        if token.startswith('"'):
            if token[1].isalpha():
                return phrase(token[1:-1])
            return "(?:" + token[1:-1].replace(r"\r", "\r").replace(r"\n", "\n") + ")" if token[1:2] == "\\" and len(
                token) > 3 else "(?:" + re.escape(token[1:-1]) + ")"
        if token.startswith("["):
            return re.sub(r"#x([0-9A-F]+)", code, token)
        if token.startswith("#x"):
            return re.sub(r"#x([0-9A-F]+)", code, token)
        return "(?:" + pattern(token, found) + ")"

    alternatives = re.sub(f"{STRING}|{SET}|{CODE}|{NAME}", part, found[name])
    if re.fullmatch(rf'(\s*{STRING}\s*\|?)+', found[name]):
        # Of words the longest fits first.
        words = sorted(re.findall(r'"([^"]*)"', found[name]), key=len, reverse=True)
        return "|".join(phrase(word) if word[:1].isalnum() or word[:1] == "'" else re.escape(word) for word in words)
    return re.sub(r"(?<!\\)\s+(?![^\[]*\])", "", alternatives) if name != "lineend" else r"\r\n|\n|\r"


def main():
    found = rules()
    known = re.compile("|".join(pattern(name, found) for name in ("entry", "item", "prose", "comment", "choice")))
    seen, wrong, plain = set(), 0, 0
    for plan in expected() + corpus(sys.argv[1]):
        for number, (line, roles) in enumerate(zip(plan.lines, plan.roles), 1):
            stripped = line.strip(" \t\u00a0")
            if not stripped or stripped in seen:
                continue
            seen.add(stripped)
            first = roles[len(line) - len(line.lstrip())]
            fits = known.fullmatch(stripped) is not None
            # What begins with a colour has one of the forms; what has no colour at all has none.
            if (first and not fits) or (not any(roles) and fits):
                wrong += 1
                print(f"{plan.name}:{number}: " + ("does not fit" if first else "fits") + f"\n  {line}")
            plain += not any(roles)
    print(f"EBNF: {len(seen)} lines, {plain} of them plain, {wrong} differ")
    sys.exit(1 if wrong or len(seen) < 1000 else 0)


main()
