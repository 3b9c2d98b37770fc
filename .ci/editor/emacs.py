"""Emacs in a terminal, with eglot, as editors/emacs/README.md says."""

import re

from session import HOME, PLAN, WITHOUT_PROGRAM, Readme, Screen, check, need, plan, step

need({"emacs": "emacs-nox", "/usr/share/emacs/site-lisp/elpa-src/eglot-1.9/eglot.el": "elpa-eglot"})
readme = Readme("editors/emacs/README.md")
readme.follow("elisp")
# Emacs 28 compiles its own libraries the first time they are used, and would open a window to tell what it thinks of them.
(HOME / ".emacs.d/early-init.el").write_text("(setq native-comp-async-report-warnings-errors nil)\n", encoding="utf-8")

START, END = "\x1b<", "\x1b>"
LAID_OUT = "Een slechte tekst [groepjes van 4, 60 min] -> LU1"
TEXT = "# Nog niet af\n" + PLAN.replace("\nweek 1", "doel gezamenlijk: Teksten die gelezen worden\n\nweek 1")
path = plan(text=TEXT.replace(LAID_OUT, LAID_OUT.replace(" ->", "->")))


def command(screen, name):
    """Asks for a command by the name that the README gives it."""
    check(readme.says(name), f"the README does not say {name}")
    screen.keys("<M-x>" + name + "<CR>")


def go(screen, text, occurrence=1):
    """Puts the cursor on what stands there, in the only window."""
    screen.keys("<C-x>1")
    screen.type(START)
    for _ in range(occurrence):
        screen.keys("<C-s>" + text)
        screen.wait_for(re.compile(r"^I-search: " + re.escape(text), re.M))
        screen.keys("<CR>")
        screen.wait_gone("I-search")
    screen.keys("<Left>")


def colour(screen, text, within=None):
    row, column = screen.find(within or text)
    return screen.foreground(row, screen.lines()[row].index(text, column))


with Screen(["emacs", "-nw", str(path)]) as screen:
    step("the server looks along, and findings are marked")
    screen.wait_for(re.compile(r"\(Course Flymake\[[1-9].*\[eglot:"))
    for slip in ("LU3", "kenisclip"):
        screen.wait_for(lambda _: screen.look(*screen.find(slip)).bold or screen.look(*screen.find(slip)).underscore)

    step("a finding is told where the cursor is, and all of them in a list")
    go(screen, "LU3")
    screen.wait_for("'LU3' komt in dit bestand niet voor")
    command(screen, "flymake-show-buffer-diagnostics")
    screen.wait_for(re.compile(r"13 .*warning .*'kenisclip' kennen we niet"))
    screen.wait_for(re.compile(r"error .*'LU3' komt in dit bestand niet voor"))

    step("what a word means")
    go(screen, "casus")
    screen.keys("<C-h>.")
    screen.wait_for("Studenten passen de theorie toe")

    step("a fix")
    go(screen, "kenisclip")
    command(screen, "eglot-code-actions")
    screen.wait_for("Verander 'kenisclip' in 'kennisclip'")
    screen.keys("<CR>")
    screen.wait_for("asynchroon kennisclip: Zo lees")
    screen.wait_gone(re.compile("kenisclip"))

    step("an outcome is renamed with all its uses")
    go(screen, "LU1")
    # eglot asks for new names without telling first what changed in the last half second; the findings show that it told.
    screen.wait_for(re.compile(r"Flymake\[1 2 "))
    command(screen, "eglot-rename")
    screen.wait_for("Rename `LU1' to:")
    screen.keys("LU9<CR>")
    screen.wait_for(lambda _: "LU1" not in screen.text().replace("`LU1'", "") and screen.text().count("LU9") >= 3)

    step("layout")
    command(screen, "eglot-format-buffer")
    screen.wait_for(LAID_OUT.replace("LU1", "LU9"))

    step("Enter and completing")
    screen.keys("<C-x>1")
    screen.type(END)
    screen.keys("  > Een uitleg<CR>die verder gaat<CR><CR>")
    screen.wait_for(re.compile(r"^  > Een uitleg\n  > die verder gaat\n", re.M))
    screen.keys("asynchroon kennisq<Tab>")
    screen.wait_for(re.compile(r"^  asynchroon kennisquiz: ", re.M))
    screen.keys("<CR>asynchroon kennism<Tab>")
    screen.wait_for(re.compile(r"^  asynchroon kennismak$", re.M))
    screen.keys("<Tab>")
    screen.wait_for(re.compile(r"kennismakingsspel .*online puzzels"))
    screen.keys("ingss<Tab>")
    screen.wait_for(re.compile(r"^  asynchroon kennismakingsspel: ", re.M))

    step("commands of our own")
    go(screen, "LU3")
    screen.keys("<C-c><C-e>")
    screen.wait_for("Explain what (notation/missing-target):")
    screen.keys("week<CR>")
    screen.wait_for("Een lesweek en alles wat studenten daarin doen")
    screen.keys("<C-x>1<C-x><C-s>")
    screen.wait_for("Wrote")
    screen.keys("<C-u><C-c><C-r>")
    screen.wait_for(re.compile(r"^# Beoordelingsrapport$", re.M))
    screen.keys("<C-x>1<C-x><C-c>")
    screen.wait_end()

step("the file is as it was shown")
text = path.read_text(encoding="utf-8")
expected = TEXT.replace("kenisclip", "kennisclip").replace("LU1", "LU9")
check(text.startswith(expected.rstrip("\n")), "the file is different:\n" + text)
check("  > Een uitleg\n  > die verder gaat\n  asynchroon kennisquiz: " in text, "the file is different:\n" + text)

step("without the program Emacs tells what to do, in the language of the system")
with Screen(["emacs", "-nw", str(path)], environment={**WITHOUT_PROGRAM, "LC_ALL": "nl_NL.UTF-8"}) as screen:
    screen.wait_for("is niet gevonden, dus dit plan wordt niet gecontroleerd")
    screen.wait_for("swift build -c release --product coursecheck")

    step("words have colours, with nothing underlined")
    screen.keys("<C-x>1")
    screen.wait_for("-> LU9")
    screen.wait_for(lambda _: colour(screen, "week") != "default")
    keyword = colour(screen, "week")
    check(keyword == colour(screen, "cursus") == colour(screen, "asynchroon"), "keywords differ", screen)
    roles = [keyword, colour(screen, "taal"), colour(screen, "gezamenlijk"), colour(screen, "Schrijven voor"),
             colour(screen, "online"), colour(screen, "LU2"), colour(screen, "Nog niet af")]
    check("default" not in roles, f"something has no colour: {roles}", screen)
    check(len(set(roles)) == len(roles), f"two roles look the same: {roles}", screen)
    check(colour(screen, "LU9", within="-> LU9") == colour(screen, "LU2"), "a name looks different where it is used", screen)
