"""Plans to make review reports of: those of the corpus, and some that nobody writes but somebody will."""

import pathlib
import shutil

# Texts that try to get out of HTML, SVG, an attribute, a script or their line.
hostile = [
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'><svg onload=alert(1)>",
    "</svg></table></details></title></style><b>b</b>",
    "\u202eomgekeerd \u2066los \u2069\u202c",
    "&amp; &lt;b&gt; &#x3c;",
    "`${alert(1)}` \\u003cscript\\u003e",
    "<!-- <![CDATA[ ]]> --> {{x}} <!--<script>",
    "javascript:alert(1)",
]
long_word = "Arbeidsongeschiktheidsverzekeringsmaatschappijorganisatieontwikkelingstraject"
subjects = [
    "Anatomie", "Gesprekken", "Statistiek", "Ontwerpen", "Onderzoek", "Ethiek", "Praktijk", "Communicatie", "Organisatie", "Portfolio",
]


def hostile_course():
    texts = iter(hostile * 12)
    lines = [f"cursus X1: {hostile[0]}", "taal: nl", f"docenten: {next(texts)}", f"opleiding: {next(texts)}", "onderwijsvorm: blended", "studielast: 5 EC", "weken: 8", ""]
    lines += [f"> {text}" for text in hostile] + [""]
    lines += [f"leeruitkomst L{at}: {next(texts)} [introductie]" for at in range(1, 6)]
    lines += [f"toets summatief T{at}: {next(texts)} [50%, week {at * 4}] -> L{at}\n  rubriek: {next(texts)}\n  feedback: {next(texts)}" for at in (1, 2)]
    for week in range(1, 9):
        lines += [f"week {week}: {next(texts)}"]
        lines += [f"  synchroon {next(texts).split(':')[0]}: {next(texts)} [op locatie, hele groep, 60 min] -> L1", f"    tool: {next(texts)}", f"    > {next(texts)}"]
        lines += [f"  asynchroon lezen R{week}: {next(texts)} [online, individueel, 2 uur, {next(texts).replace(',', '')}] -> L2"]
    lines += [f"{next(texts).split(':')[0]}: {next(texts)}", f"kanaal {next(texts).split(':')[0]}: {next(texts)}", f"meting na: {next(texts)} [week 8]"]
    lines += [f"afspraken:", *(f"  - {text}" for text in hostile)]
    return "\n".join(lines) + "\n"


def long_course():
    lines = [f"cursus {'L' * 24}: {long_word} en de {long_word.lower()}begeleiding voor beroepsbeoefenaren in de praktijk", "taal: nl", "onderwijsvorm: blended", "studielast: 5 EC", "weken: 4"]
    lines += [f"docenten: Wilhelmina-Alexandra van den Broek-Westerhuijzen tot Oudenhoven, {long_word}"]
    lines += [f"leeruitkomst {long_word}{at}: {long_word} {'en nog veel meer ' * 12}" for at in range(1, 5)]
    lines += [f"toets summatief {long_word}T{at}: {long_word} [50%, week {at * 2}] -> {long_word}{at}" for at in (1, 2)]
    for week in range(1, 5):
        lines += [f"week {week}: {long_word}{long_word.lower()}"]
        lines += [f"  synchroon {long_word.lower()}: {long_word} https://www.hogeschool.nl/{'zeer-lange-weg/' * 12} [op locatie, hele groep, 120 min] -> {long_word}1"]
        lines += [f"  asynchroon lezen: {'Hoofdstuk ' * 30} [online, individueel, 6 uur]"]
    return "\n".join(lines) + "\n"


def course_of_many(at):
    name, year = subjects[at % len(subjects)], at // 13 + 1
    lines = [f"cursus C{at:02}: {name} {at // len(subjects) + 1}", "taal: nl", "opleiding: opleiding.course", "onderwijsvorm: blended", "studievorm: voltijd", f"leerjaar: {year}"]
    lines += ["weken: 10", "studenten: 56", "groepsgrootte: 28", "studielast: 5 EC", f"docenten: Docent {at % 17 + 1}", "", f"> Wie {name.lower()} beheerst, kan in de praktijk verder.", ""]
    for outcome in (1, 2, 3):
        lines += [f"leeruitkomst L{outcome}: Past {name.lower()} toe in situatie {outcome} [{('introductie', 'verdieping', 'beheersing')[min(2, at // 17)]}] -> opleiding.course#EK{(at + outcome) % 6 + 1}", f"  niveau: {('toepassen', 'analyseren', 'creëren')[(at + outcome) % 3]}"]
    lines += ["", "toets formatief T1: Tussenproduct [week 4] -> L1", "  feedback: medestudenten"]
    lines += [f"toets summatief T2: Verslag [40%, verslag, individueel, week {5 + at % 3}] -> L1, L2", "  feedback: docent [binnen 10 werkdagen]"]
    lines += ["toets summatief T3: Beroepsproduct [60%, beroepsproduct, tweetallen, week 10] -> L2, L3", "  rubriek: Beoordelingsformulier", ""]
    for week in range(1, 11):
        lines += [f"week {week}: Thema {week} van {name.lower()}"]
        lines += [f"  asynchroon kennisclip: De kern van thema {week} [online, individueel, {20 + at % 4 * 10} min] -> L{week % 3 + 1}"]
        lines += [f"  synchroon begeleide oefening: Oefenen met thema {week} [op locatie, groepjes van 4, {90 + at % 3 * 15} min] -> L{week % 3 + 1}", "    feedback: docent"]
        if week % 3 != at % 3:
            lines += [f"  asynchroon opdracht: Werk thema {week} uit [eigen plek, individueel, {2 + at % 5} uur] -> L{(week + 1) % 3 + 1}"]
        if week == 1:
            lines += ["  synchroon kennismaken: Wie zijn we? [op locatie, hele groep, 30 min]"]
    return "\n".join(lines) + "\n"


def programme_of_many(count):
    lines = ["opleiding GR1: Een grote opleiding", "taal: nl", "studievorm: voltijd", "onderwijsvorm: blended", f"studielast: {count * 5} EC", "uren per week: 40 uur", "collegejaar: 2026-2027", ""]
    lines += [f"leeruitkomst EK{at}: Eindkwalificatie {at} van de opleiding" for at in range(1, 7)] + [""]
    for period in range(-(-count // 3)):
        inside = range(period * 3, min(count, period * 3 + 3))
        lines += [f"blok {period + 1}: Periode {period + 1}", "  weken: 10", f"  studielast: {len(inside) * 5} EC"]
        for at in inside:
            level = ("introductie", "verdieping", "beheersing")[min(2, at // 17)]
            lines += [f"  cursus C{at:02}: c{at:02}.course [5 EC, {level}] -> EK{at % 6 + 1}, EK{(at + 2) % 6 + 1}"]
            if at >= 10 and at % 4 == 0:
                lines += [f"    vereist: C{at - 10:02}"]
    return "\n".join(lines) + "\n"


def samples(corpus, folder):
    """Name, the paths of the plans, what must stand in the report in each language, the most bytes, and whether all looks are checked."""
    plans = folder / "plans"
    shutil.copytree(corpus, plans)

    def write(name, text):
        (plans / name).parent.mkdir(exist_ok=True)
        (plans / name).write_text(text)
        return plans / name

    write("many/opleiding.course", programme_of_many(50))
    for at in range(50):
        write(f"many/c{at:02}.course", course_of_many(at))
    return [
        # The slowest first: two are looked through at a time.
        ("programme-of-50", [plans / "many"], ["Een grote opleiding", "C49"], 300_000, False),
        ("programme", [plans / "cmd"], ["Communication and Multimedia Design", "Interactieontwerp"], None, True),
        ("course", [plans / "cmd/gebruikersonderzoek.course"], [], None, True),
        ("institution-en", [plans / "nursing"], ["Living with a long-term condition"], None, False),
        ("course-en", [plans / "nursing/long-term-conditions.course"], ["Living with a long-term condition"], None, False),
        ("community", [plans / "coach-group-first-year.course"], ["First-year coach groups Business IT"], None, False),
        ("flawed", [plans / "flawed"], ["Gesprekken voeren"], None, False),
        ("hostile", [write("odd/hostile.course", hostile_course())], hostile[:4], None, False),
        ("long-names", [write("odd/long.course", long_course())], [long_word], None, True),
        ("nearly-empty", [write("odd/little.course", "cursus X: Een begin\ntaal: nl\nweek 1: Start\n")], ["Een begin"], None, False),
        ("empty", [write("odd/empty.course", "course X: Y\n")], ["Y"], None, False),
    ]
