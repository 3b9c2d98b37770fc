"""Vim with ALE, as Debian has them, set up by the README and nothing else."""

import os
import re
import shutil

from session import HOME, WITHOUT_PROGRAM, Readme, Screen, check, need, plan, step
from vi import EXPECTED, at, colours, lay_out, look_up, mend, read_pages, rename, write_prose


def choose(screen, text):
    """Chooses what is numbered so in the list at the bottom, once it can be answered."""
    row = re.compile(rf"(\d+)\) *[^\n]*{re.escape(text)}")
    screen.wait_for(row)
    screen.wait_for("Type number")
    screen.keys(row.search(screen.text()).group(1) + "<CR>")


def work(screen, path):
    step("findings stand behind their lines")
    screen.wait_for("'LU3' komt in dit bestand niet voor. Bedoel je 'LU2' of 'LU1'?")
    screen.wait_for("'kenisclip' kennen we niet")
    check(screen.line(screen.find("Een eigen tekst")[0]).startswith(">>"), "the wrong line has no sign", screen)
    colours(screen)

    step("a finding in the message line")
    at(screen, 11, "kenisclip")
    screen.wait_for(lambda screen: "notation/unknown-kind" in screen.lines()[-1])

    look_up(screen)
    mend(screen, choose)

    step("a line is completed")
    at(screen, 11)
    screen.keys("o")
    screen.wait_for(lambda screen: screen.cursor()[1] == 4)
    screen.type("asynchroon qui")
    screen.keys("<C-x><C-o>")
    screen.wait_for("Omni completion")
    screen.wait_for(re.compile(r"quiz: Quiz \[online, individueel, \?\] +f Een paar vragen"))
    screen.keys("<C-y>")
    screen.wait_gone("Omni completion")
    screen.wait_for("  asynchroon quiz: Quiz [online, individueel, ?]")
    screen.keys("<Esc>0f:C")
    screen.wait_gone("Quiz [online, individueel, ?]")
    screen.type(": Ken je het nog?   [online, 15 min] -> ")
    screen.keys("<C-x><C-o>")
    screen.wait_for("Omni completion")
    screen.wait_for(re.compile("LU1 .*Schrijft een webtekst"))
    screen.wait_for("[online, 15 min] -> LU")
    if "[online, 15 min] -> LU1" not in screen.text():
        screen.keys("<C-n>")
    screen.keys("<C-y><Esc>")
    screen.wait_for("[online, 15 min] -> LU1")

    write_prose(screen)
    rename(screen, "New name")
    lay_out(screen, "ALEFix")

    step("what is written")
    screen.keys(":w<CR>")
    screen.wait_file(path, lambda text: text == EXPECTED)

    read_pages(screen)
    screen.keys(":qa!<CR>")
    screen.wait_end()


need({"vim.basic": "vim", "/usr/share/vim-ale/plugin/ale.vim": "vim-ale"})
readme = Readme("editors/vim/README.md")
path = plan()
pasted = readme.block("vim", heading="With ALE").write()
check(pasted == HOME / ".vimrc", "the README names another file")
with Screen(["vim.basic", str(path)]) as screen:
    work(screen, path)

step("what is said without the program")
for language, said in [("nl_NL.UTF-8", "het programma 'coursecheck' is niet gevonden"),
                       ("en_GB.UTF-8", "the program 'coursecheck' was not found")]:
    with Screen(["vim.basic", str(path)], environment={**WITHOUT_PROGRAM, "LC_MESSAGES": language}) as screen:
        screen.wait_for(said)

step("with a program elsewhere, and the settings that the README shows")
settings = readme.block("vim", 1).text.replace("'~/coursecheck/.build/release/coursecheck'", "'~/ergens/nakijken'")
check("~/ergens/nakijken" in settings, "the README shows no program elsewhere")
(HOME / "ergens").mkdir()
(HOME / "ergens/nakijken").symlink_to(os.path.realpath(shutil.which("coursecheck")))
pasted.write_text(settings.replace("'nl'", "'en'") + readme.block("vim").text)
with Screen(["vim.basic", str(plan())], environment=WITHOUT_PROGRAM) as screen:
    screen.wait_for("There is no 'LU3' in this file")
