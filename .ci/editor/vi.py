"""What the sessions of Vim and Neovim share: the plan as they leave it, and ways to move and look."""

from session import check

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
