"""What the sessions of Vim and Neovim share: the plan as they leave it, ways to move and look, and what is done in both."""

import re

from session import check, step

# What the plan of `session` comes to by what the sessions do.
EXPECTED = """\
cursus SCH1: Schrijven voor het web
taal: nl
status: concept

leeruitkomst Tekst-1: Schrijft een webtekst voor een zelf gekozen doelgroep
leeruitkomst LU2: Geeft en gebruikt feedback op een tekst

week 1: Wie leest dit?
  synchroon casus: Een slechte tekst [groepjes van 4, 60 min] -> Tekst-1
  asynchroon opdracht: Een eigen tekst [online, 2 uur] -> LU2
  asynchroon kennisclip: Zo lees je op een scherm [online, 10 min] -> Tekst-1
  asynchroon quiz: Ken je het nog? [online, 15 min] -> Tekst-1
> Wat je schrijft
> lees je hardop.
"""


def at(screen, line, pattern=None):
    """Puts the cursor on a line of the file, at the pattern."""
    screen.keys(f"<Esc>:{line}<CR>0" + (f"/{pattern}<CR>" if pattern else ""))


def colours(screen):
    # One may be bold and another of a colour: that is up to the editor.
    keyword, title, name = [
        (place.fg, place.bold, place.italics)
        for place in (screen.look(*screen.find(text)) for text in ("week 1", "Wie leest dit", "LU2: Geeft"))]
    check(len({keyword, title, name}) == 3 and keyword != ("default", False, False),
          f"a keyword looks like {keyword}, a title like {title} and a name like {name}", screen)


def look_up(screen):
    step("what a word means")
    at(screen, 9, "casus")
    screen.keys("K")
    screen.wait_for("Studenten passen de theorie toe")
    screen.keys("h")
    screen.wait_gone("Studenten passen de theorie toe")


def mend(screen, choose):
    step("a fix is chosen")
    at(screen, 11, "kenisclip")
    screen.keys("gra")
    choose(screen, "Verander 'kenisclip' in 'kennisclip'")
    screen.wait_for("  asynchroon kennisclip: Zo lees je")
    screen.wait_gone("'kenisclip'")
    at(screen, 10, "LU3")
    screen.keys("gra")
    choose(screen, "Verander 'LU3' in 'LU2'")
    screen.wait_for("2 uur] -> LU2")
    screen.wait_gone("'LU3' komt")


def write_prose(screen):
    step("prose goes on at the next line, a week has its lines below it, and what was put in is taken back")
    screen.keys("o<C-u>> Wat je schrijft<CR>lees je hardop.<Esc>")
    screen.wait_for(re.compile("^ *> lees je hardop", re.M))
    at(screen, 8)
    screen.keys("ox<Esc>")
    screen.wait_for(re.compile(r"^..  x\b", re.M))
    screen.keys("u")
    screen.wait_gone(re.compile(r"^..  x\b", re.M))


def rename(screen, question):
    step("an outcome gets another name, wherever it is used")
    at(screen, 5, "LU1")
    screen.keys("grn")
    screen.wait_for(question)
    screen.keys("<C-u>Tekst-1<CR>")
    screen.wait_for("leeruitkomst Tekst-1: Schrijft")
    screen.wait_for(lambda screen: screen.text().count("-> Tekst-1") == 3)


def lay_out(screen, command):
    step("the plan is laid out")
    check("nog?   [online" in screen.text(), "there is nothing to lay out", screen)
    screen.keys(f":{command}<CR>")
    screen.wait_for("Ken je het nog? [online, 15 min] -> Tekst-1")


def read_pages(screen):
    step("a word explained, and what was found, on pages of their own")
    screen.keys(":CourseExplain casus<CR>")
    screen.wait_for("praktijkcasus")
    screen.keys("q")
    screen.wait_gone("praktijkcasus")
    screen.keys(":CourseReport<CR>")
    screen.wait_for("## coursecheck")
    screen.wait_for("1 bestand")
    screen.keys("q")
    screen.wait_gone("## coursecheck")
